import { describe, expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { openDraft } from "../../../server/src/draft/openDraft.ts";
import type { CitationStyle } from "../../../server/src/features/citationStyle.ts";
import { insertableCommitments, insertCommitment } from "../../../server/src/features/insertCommitment.ts";
import type { FeatureOptions } from "../../../server/src/features/options.ts";
import type { Sheet } from "../../../server/src/features/place.ts";
import { buildKnowledge } from "../../../server/src/knowledge/build-knowledge.ts";
import type { RecordRef } from "../../../server/src/knowledge/records.ts";
import { loadShippedPack } from "../../../server/src/knowledge/shipped.ts";
import { createLookup } from "../../../server/src/lookup/createLookup.ts";
import { german } from "../render/harbour.ts";

const knowledge = buildKnowledge([loadShippedPack("shipped:")], 1);
const lookup = createLookup(knowledge);

function at(marked: string): { readonly sheet: Sheet; readonly offset: number } {
  const offset = marked.indexOf("|");
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const draft = openDraft({ uri: "file:///d.md", version: 1, text, knowledge, lookup, defaultLanguage: "de" });
  return { sheet: { draft, lines: TextDocument.create("file:///d.md", "markdown", 1, text) }, offset };
}

const optionsFor = (style: CitationStyle): FeatureOptions => ({ ...german, today: "2026-11-28", citations: { enabled: true, style } });

/** The text after a commitment was inserted at |, with S for the sentence. */
function inserted(marked: string, style: CitationStyle = "pandoc", ref: RecordRef = "commitments/c0-02"): string {
  const { sheet, offset } = at(marked);
  const result = insertCommitment(sheet, offset, ref, optionsFor(style));
  if (result === undefined) return "nothing";
  const text = TextDocument.applyEdits(TextDocument.create("x", "markdown", 1, sheet.draft.text), [...result.edits]);
  return text.replace(result.sentence.slice(0, -1), "S");
}

describe("insert commitment", () => {
  it("puts the sentence with its citation where the cursor is", () => {
    expect(inserted("# Korea\n\n|\n\nText.\n")).toMatch(/^# Korea\n\nS \[@src-[\w-]+(?:, „[^“]+“)?\]\.\n\nText\.\n$/u);
    expect(inserted("|")).toMatch(/^S \[@src-/u);
  });

  it.each<readonly [name: string, marked: string, expected: RegExp]>([
    ["after the sentence that it is in", "Das ist |ein Satz. Noch einer.\n", /^Das ist ein Satz\. S \[@src[^\]]+\]\. Noch einer\.\n$/u],
    ["behind the footnote of that sentence", "Das ist |ein Satz.[^1] Noch einer.\n\n[^1]: Amt.\n", /^Das ist ein Satz\.\[\^1\] S \[@src[^\]]+\]\. Noch einer\./u],
    ["between two sentences", "Ein Satz. |Noch einer.\n", /^Ein Satz\. S \[@src[^\]]+\]\. Noch einer\.\n$/u],
    ["at the end of a paragraph", "Ein Satz.|\n", /^Ein Satz\. S \[@src[^\]]+\]\.\n$/u],
    ["in an item of a list", "- eins\n- |\n", /^- eins\n- S \[@src[^\]]+\]\.\n$/u],
    ["below a heading", "# Ko|rea\nText.\n", /^# Korea\n\nS \[@src[^\]]+\]\.\n\nText\.\n$/u],
    ["below a heading that is underlined", "Ko|rea\n===\n\nText.\n", /^Korea\n===\n\nS \[@src[^\]]+\]\.\n\nText\.\n$/u],
    ["with the line ends of the draft", "# Ko|rea\r\nText.\r\n", /^# Korea\r\n\r\nS \[@src[^\]]+\]\.\r\n\r\nText\.\r\n$/u],
  ])("%s", (_name, marked, expected) => {
    expect(inserted(marked)).toMatch(expected);
  });

  it("as a footnote, which goes to the end of the draft, and as a link", () => {
    expect(inserted("|\n\nText.\n", "footnote")).toMatch(/^S\.\[\^1\]\n\nText\.\n\n\[\^1\]: .*\.\n$/su);
    expect(inserted("Ein Satz.[^1]\n\n|\n\n[^1]: Amt.\n", "footnote")).toMatch(/^Ein Satz\.\[\^1\]\n\nS\.\[\^2\]\n\n\[\^1\]: Amt\.\n\[\^2\]: /u);
    expect(inserted("|\n", "link")).toMatch(/^S \(\[.+\]\(https:\/\/\S+\)\)\.\n$/u);
  });

  it.each([
    ["code", "```\n|\n```\n"],
    ["the front matter", "---\nlang: de\n|\n---\n\nText.\n"],
    ["a comment", "<!--\n|\n-->\n"],
  ])("does nothing in %s", (_name, marked) => {
    expect(inserted(marked)).toBe("nothing");
  });

  it("does nothing for what is no commitment", () => {
    expect(inserted("|", "pandoc", "commitments/nobody")).toBe("nothing");
    expect(inserted("|", "pandoc", "terms/dma")).toBe("nothing");
  });

  it("is in the draft's language", () => {
    const { sheet, offset } = at("---\nlang: en\n---\n\n|\n");
    expect(insertCommitment(sheet, offset, "commitments/c0-02", optionsFor("pandoc"))?.sentence).toMatch(/^At the first meeting/u);
  });
});

describe("the commitments to choose from", () => {
  const listed = (marked: string): ReturnType<typeof insertableCommitments> => {
    const { sheet, offset } = at(marked);
    return insertableCommitments(sheet, offset, optionsFor("pandoc"));
  };

  it("begin with those of the partner and topic in force, the newest first", () => {
    const all = listed("# Halbleiter mit der Republik Korea\n\n|\n");
    const section = all.filter(({ nearness }) => nearness === "section");
    expect(section.length).toBeGreaterThan(5);
    expect(all.slice(0, section.length)).toEqual(section);
    for (const { ref } of section) expect(knowledge.resolve(ref)?.record).toMatchObject({ parties: expect.arrayContaining(["kr"]) as unknown });
    const dates = section.map(({ ref }) => {
      const entry = knowledge.resolve(ref);
      const record = entry?.kind === "commitments" ? entry.record : undefined;
      return record?.date ?? knowledge.get("events", record?.event ?? "")?.record.date ?? "";
    });
    expect(dates).toEqual(dates.toSorted().toReversed());
    const partner = all.filter(({ nearness }) => nearness === "partner");
    expect(partner.length).toBeGreaterThan(5);
    expect(all.slice(section.length, section.length + partner.length)).toEqual(partner);
  });

  it("say in both languages what was promised, and at which meeting, when, and where it stands", () => {
    const found = listed("# Korea\n\n|\n").find(({ ref }) => ref === "commitments/c0-02");
    expect(found).toMatchObject({ title: "Beide Seiten vereinbaren, im Bereich Halbleiter zusammenzuarbeiten", other: "Both sides agree to cooperate on semiconductors" });
    expect(found?.detail).toContain("erste Tagung des Rates für digitale Partnerschaft EU–Republik Korea, 30.\u00a0Juni 2023, vereinbart");
  });

  it("say what nobody has checked, and leave out mere background", () => {
    const all = listed("|");
    expect(all.some(({ doubts }) => doubts.length > 0)).toBe(true);
    expect(all.some(({ ref }) => ref === "commitments/f1-1")).toBe(false);
    expect(all.find(({ ref }) => ref === "commitments/c2-02")?.title).toMatch(/^Politische Position, keine Zusage: /u);
  });
});
