import { describe, expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { usesIn, usesOf } from "../../../server/src/draft/uses.ts";
import type { RecordRef } from "../../../server/src/knowledge/records.ts";
import { draftWith } from "../render/harbour.ts";

/** The words that use a record, each with how. */
function used(text: string, ref: RecordRef): readonly string[] {
  const { sheet } = draftWith(`${text}|`);
  const document = TextDocument.create("file:///a.md", "markdown", 1, text);
  const uses = usesIn(sheet.draft).of(ref);
  expect(usesOf(sheet.draft, ref)).toEqual(uses);
  return uses.map(({ kind, range }) => `${kind} ${document.getText(range)}`);
}

describe("the uses of a draft", () => {
  it("are its mentions, in every form and across lines", () => {
    const text = "Das Gesetz über Häfen gilt.\n\nWegen des **Gesetzes über\nHäfen** und des Ports Act.\n";
    expect(used(text, "terms/port-act")).toEqual([
      "mention Gesetz über Häfen",
      "mention Gesetzes über\nHäfen",
      "mention Ports Act",
    ]);
  });

  it("are its citations, known or not, by the key alone", () => {
    expect(used('Siehe [@src-paper, "drei Wörter"; @src-paper] und [@src-gone].', "sources/src-paper")).toEqual(["citation src-paper", "citation src-paper"]);
    expect(used("Siehe [@src-gone].", "sources/src-gone")).toEqual(["citation src-gone"]);
    expect(used("`[@src-paper]`", "sources/src-paper")).toEqual([]);
  });

  it.each([
    ["[Text](https://paper.example/a_(b)?x=1&y=2)", ["link https://paper.example/a_(b)?x=1&y=2"]],
    ["<https://paper.example/a_(b)?x=1&y=2#:~:text=drei%20W%C3%B6rter>", ["link https://paper.example/a_(b)?x=1&y=2#:~:text=drei%20W%C3%B6rter"]],
    ["(siehe https://paper.example/a_(b)?x=1&y=2).", ["link https://paper.example/a_(b)?x=1&y=2"]],
    ["https://paper.example/a_(b)?x=1&y=22", []],
    ["https://paper.example", []],
  ])("are links to a source: %s", (text, expected) => {
    expect(used(text, "sources/src-paper")).toEqual(expected);
  });

  it("are the partners of the front matter, where they are ids", () => {
    expect(used("---\nlang: de\npartner: nordland # wer\n---\n\nText", "actors/nordland")).toEqual(["frontMatter nordland"]);
    expect(used("---\npartners: [a, nordland]\n---\n\nText", "actors/nordland")).toEqual(["frontMatter nordland"]);
    expect(used("---\ntitle: nordland\n---\n\nText", "actors/nordland")).toEqual([]);
  });

  it("are counted as often as they are listed", () => {
    const { sheet } = draftWith("Das Gesetz über Häfen, das Gesetz über Häfen [@src-paper].|");
    const uses = usesIn(sheet.draft);
    expect(uses.refs.length).toBeGreaterThan(1);
    for (const [ref, count] of uses.counts()) {
      expect(uses.of(ref)).toHaveLength(count);
      expect(usesOf(sheet.draft, ref)).toEqual(uses.of(ref));
      expect(uses.count(ref)).toBe(count);
    }
    expect(uses.count("terms/nobody")).toBe(0);
  });
});
