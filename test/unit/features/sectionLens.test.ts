import { describe, expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { openDraft, updateDraft } from "../../../server/src/draft/openDraft.ts";
import type { FeatureOptions } from "../../../server/src/features/options.ts";
import type { Sheet } from "../../../server/src/features/place.ts";
import { sectionLenses, sentencesOfSection } from "../../../server/src/features/sectionLens.ts";
import { buildKnowledge } from "../../../server/src/knowledge/build-knowledge.ts";
import { loadShippedPack } from "../../../server/src/knowledge/shipped.ts";
import { createLookup } from "../../../server/src/lookup/createLookup.ts";
import { german } from "../render/harbour.ts";

const knowledge = buildKnowledge([loadShippedPack("shipped:")], 1);
const lookup = createLookup(knowledge);
const options: FeatureOptions = { ...german, today: "2026-11-28" };

function sheetOf(text: string, uri = "file:///d.md"): Sheet {
  const draft = openDraft({ uri, version: 1, text, knowledge, lookup, defaultLanguage: "de" });
  return { draft, lines: TextDocument.create(uri, "markdown", 1, text) };
}

/** `line: words`, one for each lens. */
function lenses(text: string, locale: "de" | "en" = "de"): readonly string[] {
  return sectionLenses(sheetOf(text), { ...options, locale }).map(({ range, command }) => `${String(range.start.line)}: ${command?.title ?? ""}`);
}

const forum = "Die EU und die Republik Korea vereinbaren ein ROK-EU-Forum für Halbleiterforscher.";
const cited = "Die EU und die Republik Korea vereinbaren ein ROK-EU-Forum für Halbleiterforscher [@src-ec-kr-dpc1-de].";
const toCome = "Die EU und die Republik Korea werden ein ROK-EU-Forum für Halbleiterforscher einrichten.";

describe("code lenses of sections", () => {
  it("stand only above headings with something to say, and count one by itself", () => {
    expect(lenses(`# Korea\n\n${forum}\n\n# Wetter\n\nEs regnet.\n`)).toEqual(["0: 1 Satz nennt eine Zusage · nicht belegt"]);
    expect(lenses(`# Korea\n\n${cited}\n`, "en")).toEqual(["0: 1 sentence names a commitment · sourced"]);
    expect(lenses("# Wetter\n\nEs regnet.\n")).toEqual([]);
    expect(lenses(forum)).toEqual([]);
  });

  it("count a section with its subsections, and leave it to one subsection that has it all", () => {
    expect(lenses(`# Vermerk\n\n## Eins\n\n${forum}\n\n## Zwei\n\n${cited}\n\n${cited}\n`)).toEqual([
      "0: 3 Sätze nennen Zusagen · 2 belegt",
      "2: 1 Satz nennt eine Zusage · nicht belegt",
      "6: 2 Sätze nennen Zusagen · alle belegt",
    ]);
    expect(lenses(`# Vermerk\n\n## Eins\n\n${forum}\n\n## Zwei\n\nNichts.\n`)).toEqual(["2: 1 Satz nennt eine Zusage · nicht belegt"]);
  });

  it("say what is overtaken, as of the day of the draft", () => {
    expect(lenses(`# Korea\n\n${toCome}\n\n${forum}\n`, "en")).toEqual(["0: 2 sentences name commitments · none sourced · 1 overtaken"]);
    expect(lenses(`# Korea\n\n${toCome}\n`)).toEqual(["0: 1 Satz nennt eine Zusage · nicht belegt · überholt"]);
    expect(lenses(`---\nas-of: 2023-07-01\n---\n\n# Korea\n\n${toCome}\n`)).toEqual(["4: 1 Satz nennt eine Zusage · nicht belegt"]);
  });

  it("follow an edit of a heading", () => {
    const body = "Beide Seiten wollen eine Quanten-Expertengruppe einsetzen.";
    const before = sheetOf(`# Japan\n\n${body}\n`);
    expect(sectionLenses(before, options)).toEqual([]);
    const draft = updateDraft(before.draft, [{ start: 2, end: 7, text: "Republik Korea" }], 2);
    expect(sectionLenses({ draft, lines: TextDocument.create("file:///d.md", "markdown", 2, draft.text) }, options)).toHaveLength(1);
  });

  it("are for drafts, not for pages", () => {
    expect(sectionLenses(sheetOf(`# Korea\n\n${forum}\n`, "communique:/de/terms/x/x.md"), options)).toEqual([]);
  });

  it("run our command only in an editor that has it", () => {
    const [lens] = sectionLenses(sheetOf(`# Korea\n\n${forum}\n`), { ...options, commandLinks: true });
    expect(lens?.command).toMatchObject({ command: "communique.showCommitments", arguments: ["file:///d.md", { line: 0, character: 0 }] });
    const [plain] = sectionLenses(sheetOf(`# Korea\n\n${forum}\n`), { ...options, commandLinks: false });
    expect(plain?.command?.command).toBe("");
  });
});

describe("the list behind a lens", () => {
  it("has the sentences of the section with what they name", () => {
    const sheet = sheetOf(`# Korea\n\n${forum}\n\n# Noch einmal\n\n${cited}\n`);
    const listed = sentencesOfSection(sheet, 0, options);
    expect(listed).toMatchObject([{ title: forum, range: { start: { line: 2, character: 0 } }, sourced: false, overtaken: false }]);
    expect(listed[0]?.detail).toContain("ROK-EU-Forum für Halbleiterforscher");
    expect(sentencesOfSection(sheet, sheet.draft.text.length - 5, options)).toHaveLength(1);
  });
});
