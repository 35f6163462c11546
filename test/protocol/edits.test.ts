import { afterAll, beforeAll, expect, it } from "vitest";
import { type MarkupContent, type TextDocumentContentChangeEvent } from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import { TestClient } from "./client.ts";

let client: TestClient;
let documents = 0;

beforeAll(async () => {
  client = await TestClient.start({ locale: "de" });
});

afterAll(async () => {
  await client.stop();
});

interface Case {
  readonly name: string;
  readonly before: string;
  /** From line, character to line, character; none for the whole document. */
  readonly changes: readonly (readonly [readonly [number, number, number, number] | undefined, string])[];
  readonly after: string;
}

/** After each, the server must know where DMA stands, to the character. */
const cases: readonly Case[] = [
  { name: "an insertion", before: "Der  gilt.", changes: [[[0, 4, 0, 4], "DMA"]], after: "Der DMA gilt." },
  { name: "a deletion", before: "Der alte DMA gilt.", changes: [[[0, 4, 0, 9], ""]], after: "Der DMA gilt." },
  { name: "a replacement", before: "Der DSA gilt.", changes: [[[0, 5, 0, 6], "M"]], after: "Der DMA gilt." },
  {
    name: "lines that are joined",
    before: "Eins.\n\nZwei.\n\nDer DMA gilt.",
    changes: [[[0, 5, 4, 0], " "]],
    after: "Eins. Der DMA gilt.",
  },
  {
    name: "several lines pasted",
    before: "# Kopf\n\nDer DMA gilt.",
    changes: [[[0, 6, 0, 6], "\n\nEin Absatz\nüber zwei Zeilen.\n\n- Punkt"]],
    after: "# Kopf\n\nEin Absatz\nüber zwei Zeilen.\n\n- Punkt\n\nDer DMA gilt.",
  },
  {
    name: "emoji before it on the line",
    before: "👩‍💻 Der DSA gilt. 🇪🇺",
    changes: [[[0, 11, 0, 12], "M"]],
    after: "👩‍💻 Der DMA gilt. 🇪🇺",
  },
  {
    name: "an emoji typed",
    before: "Ja  Der DMA gilt.",
    changes: [[[0, 3, 0, 3], "🎉"]],
    after: "Ja 🎉 Der DMA gilt.",
  },
  {
    name: "half of a surrogate pair taken away",
    before: "Ja 🎉 Der DMA gilt.",
    changes: [[[0, 3, 0, 4], ""]],
    after: "Ja \udf89 Der DMA gilt.",
  },
  {
    name: "characters beyond the basic plane in a line above",
    before: "𝒜𝒷𝒸\n\nDer DSA gilt.",
    changes: [[[2, 5, 2, 6], "M"], [[0, 2, 0, 4], "x"]],
    after: "𝒜x𝒸\n\nDer DMA gilt.",
  },
  {
    name: "CRLF",
    before: "Eins.\r\n\r\nDer  gilt.\r\n",
    changes: [[[2, 4, 2, 4], "DMA"]],
    after: "Eins.\r\n\r\nDer DMA gilt.\r\n",
  },
  {
    name: "CRLF, over a line break",
    before: "Eins.\r\nZwei.\r\n\r\nDer DMA gilt.",
    changes: [[[0, 5, 1, 5], ""]],
    after: "Eins.\r\n\r\nDer DMA gilt.",
  },
  { name: "CR alone", before: "Eins.\r\rDer  gilt.", changes: [[[2, 4, 2, 4], "DMA"]], after: "Eins.\r\rDer DMA gilt." },
  {
    name: "several changes in one message, each to what the one before left",
    before: "a",
    changes: [
      [[0, 1, 0, 1], "\n\nDer "],
      [[2, 4, 2, 4], "DMA"],
      [[2, 7, 2, 7], " gilt."],
      [[0, 0, 0, 1], "# Kopf"],
    ],
    after: "# Kopf\n\nDer DMA gilt.",
  },
  { name: "the whole document", before: "Nichts davon.", changes: [[undefined, "Neu: der DMA gilt."]], after: "Neu: der DMA gilt." },
  {
    name: "the whole document, then a part of it",
    before: "Nichts davon.",
    changes: [[undefined, "Der  gilt."], [[0, 4, 0, 4], "DMA"]],
    after: "Der DMA gilt.",
  },
  { name: "a range beyond the end", before: "Der DMA", changes: [[[0, 7, 9, 9], " gilt."]], after: "Der DMA gilt." },
  {
    name: "a code fence closed above it",
    before: "```\nCode\n\nDer DMA gilt.",
    changes: [[[1, 4, 1, 4], "\n```"]],
    after: "```\nCode\n```\n\nDer DMA gilt.",
  },
];

it.each(cases)("follows $name", async ({ before, changes, after }) => {
  const uri = `file:///edits/${++documents}.md`;
  await client.open(uri, before);
  // A look at it first, so that the change is applied to a draft that is there.
  await client.hover(uri, { line: 0, character: 0 });
  await client.change(
    uri,
    2,
    changes.map(([range, text]): TextDocumentContentChangeEvent => {
      if (range === undefined) return { text };
      const [line, character, endLine, endCharacter] = range;
      return { range: { start: { line, character }, end: { line: endLine, character: endCharacter } }, text };
    }),
  );
  const document = TextDocument.create(uri, "markdown", 2, after);
  const start = after.indexOf("DMA");
  const hover = await client.hover(uri, document.positionAt(start + 1));
  expect(hover?.range).toEqual({ start: document.positionAt(start), end: document.positionAt(start + 3) });
  expect((hover?.contents as MarkupContent).value).toContain("Gesetz über digitale Märkte");
});

it("forgets a name once it is code", async () => {
  const uri = "file:///edits/code.md";
  await client.open(uri, "Der DMA gilt.");
  expect(await client.hover(uri, { line: 0, character: 5 })).not.toBeNull();
  await client.change(uri, 2, [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: "```\n" }]);
  expect(await client.hover(uri, { line: 1, character: 5 })).toBeNull();
});

it("answers from the newest text, whatever came between", async () => {
  const uri = "file:///edits/typing.md";
  await client.open(uri, "");
  const text = "Der Rat für dig";
  for (const [index, letter] of [...text].entries()) {
    const at = { line: 0, character: index };
    await client.change(uri, index + 2, [{ range: { start: at, end: at }, text: letter }]);
  }
  const list = await client.completion(uri, { line: 0, character: text.length });
  expect(list?.items[0]?.label).toBe("Rat für digitale Partnerschaft");
});
