import { describe, expect, it } from "vitest";
import { openDraft } from "../../../server/src/draft/openDraft.ts";
import { formsOf, type NameForms, recognised } from "../../../server/src/lookup/forms.ts";
import { createLookup } from "../../../server/src/lookup/createLookup.ts";
import { buildKnowledge } from "../../../server/src/knowledge/build-knowledge.ts";
import type { RecordRef } from "../../../server/src/knowledge/records.ts";
import { loadShippedPack } from "../../../server/src/knowledge/shipped.ts";
import { smallKnowledge, smallLookup } from "../smallKnowledge.ts";

const formsIn = (ref: RecordRef): readonly NameForms[] => formsOf(smallKnowledge, smallLookup, ref);

/** What people write, name by name. */
function shown(ref: RecordRef): readonly (readonly string[])[] {
  return formsIn(ref).map(({ forms }) => forms.filter((form) => form.regular).map((form) => form.text));
}

describe("the forms of a record", () => {
  it("are those of each of its names", () => {
    expect(formsIn("terms/council").map(({ text, language, source, via }) => [text, language, source, via])).toEqual([
      ["Rat für digitale Partnerschaft", "de", "preferred", "exact"],
      ["digitaler Partnerrat", "de", "deprecated", "exact"],
      ["Rat für Digitale Partnerschaft", "de", "deprecated", "exact"],
      ["Digital Partnership Council", "en", "preferred", "exact"],
      ["DPC", "en", "abbreviation", "exact"],
    ]);
    const [german, deprecated, , english, abbreviation] = shown("terms/council");
    expect(german).toEqual(
      expect.arrayContaining(["Rates für digitale Partnerschaft", "Räten für digitale Partnerschaft", "RAT FÜR DIGITALE PARTNERSCHAFT", "Rat fuer digitale Partnerschaft"]),
    );
    expect(deprecated).toEqual(expect.arrayContaining(["digitalen Partnerrat", "digitaler Partnerräte", "Digitaler Partnerrat"]));
    expect(english).toEqual(["Digital Partnership Councils", "DIGITAL PARTNERSHIP COUNCIL"]);
    expect(abbreviation).toEqual(["DPCs", "DPC-related"]);
  });

  it("say how they come about", () => {
    const [name] = formsIn("terms/council");
    expect(name?.forms.find(({ text }) => text === "Räten für digitale Partnerschaft")).toEqual({
      text: "Räten für digitale Partnerschaft",
      reason: "inflection",
      regular: true,
      via: "inflected",
      inflected: { word: "Rat", form: "Räten", ending: { umlaut: true, drops: "", adds: "en" } },
    });
    expect(name?.forms.find(({ reason }) => reason === "spelling")?.via).toBe("spelling");
  });

  it("include other ways to join words, and parts of compounds", () => {
    expect(shown("terms/chip-chain")[0]).toEqual(expect.arrayContaining(["Halbleiterlieferkette", "Halbleiter Lieferkette"]));
    expect(shown("terms/6g")[0]).toContain("6G-Forschung");
  });

  it("say why a name must not be written, and what instead", () => {
    const deprecated = formsIn("terms/dma").find(({ source }) => source === "deprecated");
    expect(deprecated?.deprecated).toEqual({
      reason: { de: "Englischer Titel im deutschen Text.", en: "English title in a German text." },
      use: "Gesetz über digitale Märkte",
    });
    // An English name in a German text is declined as in English.
    expect(deprecated?.forms.filter((form) => form.regular).map(({ text }) => text)).toEqual(["Digital Markets Acts", "DIGITAL MARKETS ACT"]);
  });

  it("say who else has the name", () => {
    expect(formsIn("terms/dma")[0]?.shared).toEqual(["instruments/dma"]);
    expect(formsIn("instruments/dma")[0]?.shared).toEqual(["terms/dma"]);
  });

  it("are none of what drafts cannot name", () => {
    expect(formsIn("sources/src-jp")).toEqual([]);
    expect(formsIn("topics/mobile")).toEqual([]);
    expect(formsIn("terms/nowhere")).toEqual([]);
  });
});

it("finds in a draft every form that it shows, for this record", () => {
  const knowledge = buildKnowledge([loadShippedPack("shipped:")], 1);
  const lookup = createLookup(knowledge);
  const wrong: string[] = [];
  let tried = 0;
  for (const ref of ["terms/digital-partnership-council", "terms/ai", "terms/6g", "terms/dma", "terms/semiconductor", "terms/trust-services", "instruments/dma", "actors/jp"] as const) {
    const names = formsOf(knowledge, lookup, ref);
    expect(names.length).toBeGreaterThan(1);
    for (const { language, forms } of names) {
      for (const { text } of forms) {
        tried++;
        const draft = openDraft({ uri: "x", version: 1, text: `---\nlang: ${language}\n---\n\n${text}\n`, knowledge, lookup, defaultLanguage: language });
        const found = [...draft.mentions()].flatMap((mention) => [mention.name.ref, ...mention.alternatives.map((other) => other.ref)]);
        if (!found.includes(ref)) wrong.push(`${ref}: ${text}`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(tried).toBeGreaterThan(200);
});

it("recognises a text only as a whole", () => {
  expect(recognised(smallLookup, "künstlicher Intelligenz", "de")?.name.ref).toBe("terms/ai");
  expect(recognised(smallLookup, "„künstlicher Intelligenz“", "de", "terms/ai")?.via).toBe("inflected");
  expect(recognised(smallLookup, "künstlicher Intelligenz in Japan", "de")).toBeUndefined();
  expect(recognised(smallLookup, "künstlicher Intelligenz", "de", "terms/dma")).toBeUndefined();
});
