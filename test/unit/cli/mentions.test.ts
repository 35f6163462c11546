import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { kindCalled, readMentions, singularOf } from "../../../server/src/cli/mention-data.ts";
import { knowledgeInUse } from "../../../server/src/cli/packs-in-use.ts";
import { Obstacle, sayIn, shown } from "../../../server/src/cli/say.ts";
import { kinds } from "../../../server/src/knowledge/records.ts";
import { smallKnowledge as knowledge, smallLookup as lookup } from "../smallKnowledge.ts";

const read = (text: string, language: "de" | "en" = "de") => readMentions("entwurf.md", text, { knowledge, lookup, language });

/** What is found, in a word each, after checking that its place is what the text says. */
function found(text: string): readonly string[] {
  return read(text).mentions.map((mention) => {
    const { start, end, line, column, kind, id, via } = mention;
    expect(text.slice(start, end)).toBe(mention.text);
    const before = text.slice(0, start).split(/\r\n|\r|\n/u);
    expect([line, column]).toEqual([before.length, (before.at(-1) ?? "").length + 1]);
    return `${line}:${column} ${mention.text} = ${kind}/${id} (${via})`;
  });
}

describe("a mention as data", () => {
  it("has these keys and no other", () => {
    expect(read("Die Arbeit in Japan.").mentions).toEqual([
      { file: "entwurf.md", start: 14, end: 19, line: 1, column: 15, text: "Japan", kind: "actor", id: "jp", via: "exact" },
    ]);
  });

  it("has kinds in the singular", () => {
    expect(kinds.map(singularOf)).toEqual(kinds.map((kind) => kind.replace(/s$/u, "")));
    expect(kinds.map((kind) => kindCalled(singularOf(kind)))).toEqual(kinds);
    expect(kindCalled("terms")).toBe("terms");
    expect(kindCalled("thing")).toBeUndefined();
  });

  it("counts a byte order mark, and reads what is behind it as Markdown", () => {
    expect(found("\ufeffJapan")).toEqual(["1:2 Japan = actor/jp (exact)"]);
    expect(found("\ufeff---\nlang: de\ntitle: Japan\n---\n\n# Japan\n")).toEqual(["6:3 Japan = actor/jp (exact)"]);
  });

  it.each([
    ["CR LF", "\r\n"],
    ["LF", "\n"],
  ])("counts lines that end in %s", (_, end) => {
    expect(found(["Über *Japan*", "", "- und", "  Japan"].join(end))).toEqual(["1:7 Japan = actor/jp (exact)", "4:3 Japan = actor/jp (exact)"]);
  });

  it("counts UTF-16 units", () => {
    expect(found("😀 Japan 👩‍👩‍👧 Japan")).toEqual(["1:4 Japan = actor/jp (exact)", "1:19 Japan = actor/jp (exact)"]);
  });

  it("is the outermost only, with the markup inside it", () => {
    expect(found("Der **Rat für\ndigitale** Partnerschaft EU–Japan tagt.")).toEqual([
      "1:7 Rat für\ndigitale** Partnerschaft EU–Japan = actor/jp-dpc (exact)",
    ]);
  });

  it("is told in what way it was matched", () => {
    expect(found("Des Rates für digitale Partnerschaft EU-Japan.")).toEqual([
      "1:5 Rates für digitale Partnerschaft EU-Japan = actor/jp-dpc (inflected)",
    ]);
  });

  it("is none in an empty file", () => {
    expect(found("")).toEqual([]);
    expect(found("\ufeff")).toEqual([]);
  });
});

describe("a commitment as data", () => {
  it("has the place of its sentence, and says why", () => {
    const text = "\ufeffVorweg. Mit Japan wird 6G erforscht. Danach nichts.";
    const commitments = read(text).commitments();
    expect(commitments.length).toBeGreaterThan(0);
    for (const commitment of commitments) {
      expect(Object.keys(commitment)).toEqual(["file", "start", "end", "line", "column", "text", "kind", "id", "via", "score", "reasons"]);
      expect(commitment).toMatchObject({ start: 9, end: 37, line: 1, column: 10, text: "Mit Japan wird 6G erforscht.", kind: "commitment", via: "sentence" });
      expect(commitment.score).toBeGreaterThan(0);
      expect(commitment.reasons).toContain("actors/jp");
      expect(knowledge.get("commitments", commitment.id)).toBeDefined();
    }
  });

  it("is what the sentence as a whole concerns, wherever its first word stands", () => {
    const ids = read("6G wird mit Japan erforscht.").commitments().map(({ id }) => id);
    expect(ids).toEqual(read("Mit Japan wird 6G erforscht.").commitments().map(({ id }) => id));
  });
});

describe("the packs in use", () => {
  const say = sayIn("en");

  it("are the shipped one and those that are named", () => {
    const folder = mkdtempSync(join(tmpdir(), "communique-packs-"));
    try {
      mkdirSync(join(folder, "sub"));
      writeFileSync(
        join(folder, "sub", "terms.yaml"),
        "terms:\n  - id: shore-power\n    label: { de: Landstrom, en: shore power }\n    topic: ai\n    definition: { de: Strom., en: Power. }\n",
      );
      writeFileSync(
        join(folder, "pack.yaml"),
        "id: ports\ntitle: { de: Häfen, en: Ports }\nversion: 1.0.0\nformat: 1\nlanguages: [de, en]\nlicence: CC-BY-4.0\n",
      );
      const known = knowledgeInUse([folder, folder], say);
      expect(known.packs.map(({ manifest }) => manifest.id)).toHaveLength(2);
      expect(known.get("terms", "shore-power")).toBeDefined();
      expect(known.get("terms", "ai")).toBeDefined();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("must be there", () => {
    expect(() => knowledgeInUse([join(tmpdir(), "communique-nowhere")], say)).toThrow(Obstacle);
  });
});

it("shows text without what terminals obey", () => {
  expect(shown("Rat\n für\u001b[31m Partner\u009b")).toBe("Rat für [31m Partner ");
});
