import { describe, expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { openDraft } from "../../../server/src/draft/openDraft.ts";
import { nameActions } from "../../../server/src/features/nameActions.ts";
import { buildKnowledge } from "../../../server/src/knowledge/build-knowledge.ts";
import { loadShippedPack } from "../../../server/src/knowledge/shipped.ts";
import { createLookup } from "../../../server/src/lookup/createLookup.ts";
import { german } from "../render/harbour.ts";

const knowledge = buildKnowledge([loadShippedPack("shipped:")], 1);
const lookup = createLookup(knowledge);

/** What each action at | makes of the text, by the words before the colon of its title. */
function actions(marked: string): Readonly<Record<string, string>> {
  const offset = marked.indexOf("|");
  const text = marked.replace("|", "");
  const draft = openDraft({ uri: "file:///d.md", version: 1, text, knowledge, lookup, defaultLanguage: "de" });
  const lines = TextDocument.create("file:///d.md", "markdown", 1, text);
  const position = lines.positionAt(offset);
  const all = nameActions({ draft, lines }, { start: position, end: position }, undefined, german);
  return Object.fromEntries(
    all.map(({ title, edit }) => [title.split(":")[0] ?? "", TextDocument.applyEdits(lines, edit?.changes?.["file:///d.md"] ?? []).replaceAll("\u00a0", " ")]),
  );
}

describe("write out an abbreviation", () => {
  it.each([
    ["Die Ziele des D|MA gelten auch hier.", "Die Ziele des Gesetzes über digitale Märkte (DMA) gelten auch hier."],
    ["Wir sprechen über den Einsatz der K|I in der Verwaltung.", "Wir sprechen über den Einsatz der künstlichen Intelligenz (KI) in der Verwaltung."],
    ["We are looking at the D|MA in this paper.", "We are looking at the Digital Markets Act (DMA) in this paper."],
  ])("%s", (marked, expected) => {
    expect(Object.values(actions(marked))).toContain(expected);
  });

  it.each([
    ["where it is written out already", "Das Gesetz über digitale Märkte (DMA) gilt. Der D|MA ist neu."],
    ["at a later use", "Der DMA gilt. Der D|MA ist neu."],
    ["where the case is not certain", "Die Ziele, DM|A betreffend, sind klar."],
    ["in a quotation", "Er sagte: „Die Ziele des D|MA gelten.“"],
  ])("is not offered %s", (_name, marked) => {
    expect(actions(marked)).not.toHaveProperty("Ausschreiben");
  });
});

describe("the name in the other language", () => {
  it.each([
    ["Die Arbeit des Ra|tes für digitale Partnerschaft geht weiter.", "Englischen Namen dahinter schreiben", "Die Arbeit des Rates für digitale Partnerschaft (engl. Digital Partnership Council) geht weiter."],
    ["The work of the Digital Par|tnership Council is under way.", "Deutschen Namen dahinter schreiben", "The work of the Digital Partnership Council (German: Rat für digitale Partnerschaft) is under way."],
  ])("stands behind it: %s", (marked, title, expected) => {
    expect(actions(marked)[title]).toBe(expected);
  });

  it.each([
    ["in parentheses", "Die Partner (mit dem Ra|t für digitale Partnerschaft) arbeiten weiter."],
    ["before parentheses", "Die Arbeit des Ra|tes für digitale Partnerschaft (Rat) geht weiter."],
    ["where it is the same", "Wir forschen gemeinsam an 6|G und anderem."],
    ["in a part of a word", "Die 6|G-Forschung geht weiter."],
  ])("is not offered %s", (_name, marked) => {
    expect(Object.keys(actions(marked)).filter((title) => title.includes("dahinter"))).toEqual([]);
  });

  it("takes the place of a name in the wrong language, where its form is certain", () => {
    expect(actions("Die Arbeit des Digital Partn|ership Council geht weiter.")["Durch den deutschen Namen ersetzen"]).toBe("Die Arbeit des Rates für digitale Partnerschaft geht weiter.");
    expect(actions("The work of the Rat für digitale Partn|erschaft is under way.")["Durch den englischen Namen ersetzen"]).toBe("The work of the Digital Partnership Council is under way.");
  });
});

describe("the preferred form", () => {
  it.each([
    ["Die Ziele der Digitalpart|nerschaft mit Kanada sind klar.", "Die Ziele der digitalen Partnerschaft mit Kanada sind klar."],
    ["Der digitale Partn|errat tagt bald wieder.", "Der Rat für digitale Partnerschaft tagt bald wieder."],
    ["This is about generative artificial intell|igence and its rules.", "This is about generative AI and its rules."],
  ])("%s", (marked, expected) => {
    expect(actions(marked)["Bevorzugte Form schreiben"]).toBe(expected);
  });

  it.each([
    ["for itself", "Die Arbeit des Ra|tes für digitale Partnerschaft geht weiter."],
    ["for a state, whose name may take an article", "Sie sprechen bald wieder mit Südk|orea über all das."],
    ["in a quotation", "Er sagte: „Der digitale Partn|errat tagt.“"],
  ])("is not offered %s", (_name, marked) => {
    expect(actions(marked)).not.toHaveProperty("Bevorzugte Form schreiben");
  });
});
