import { describe, expect, test } from "vitest";
import { candidateForms, endingOf, withCapitalsOf } from "../../../server/src/language/candidates.ts";
import { type Grammar, isDeclined, regularForms } from "../../../server/src/language/declension.ts";
import { matchWord } from "../../../server/src/language/inflection.ts";

describe("regular forms", () => {
  test.each<readonly [word: string, grammar: Omit<Grammar, "language">, forms: string]>([
    ["Rat", { gender: "m" }, "rats rates rate räte raten räten"],
    ["Partnerschaft", { gender: "f" }, "partnerschaften"],
    ["Partnerin", { gender: "f" }, "partnerinnen"],
    ["Intelligenz", { gender: "f", number: "singular-only" }, ""],
    ["Strategie", {}, "strategien"],
    ["Gesetz", { gender: "n" }, "gesetzes gesetze gesetzen"],
    ["Amt", { gender: "n" }, "amts amtes amte ämte amten ämten ämter ämtern"],
    ["Memorandum", { gender: "n" }, "memorandums memoranden"],
    ["Rechenzentrum", { gender: "n" }, "rechenzentrums rechenzentren"],
    ["Dokument", { gender: "n" }, "dokuments dokumentes dokumente dokumenten"],
    ["Präsident", { gender: "m" }, "präsidenten"],
    ["Treffen", { gender: "n" }, "treffens"],
    ["Halbleiter", { gender: "m" }, "halbleiters halbleitern"],
    ["Datenschutz", { gender: "m", number: "singular-only" }, "datenschutzes"],
    ["Verhaltenskodex", { gender: "m" }, "verhaltenskodexes verhaltenskodexe verhaltenskodexen"],
    ["Vertrauensdienste", { gender: "m", number: "plural" }, "vertrauensdienst vertrauensdiensts vertrauensdienstes vertrauensdiensten"],
    ["Beziehungen", { gender: "f", number: "plural" }, "beziehung"],
    ["Verfahren", { gender: "n", number: "plural" }, "verfahrens"],
    ["digitale", {}, "digitaler digitales digitalen digitalem"],
    ["Europäische", {}, "europäischer europäisches europäischen europäischem"],
  ])("of %s", (word, grammar, forms) => {
    expect(regularForms(word, { language: "de", ...grammar }).join(" ")).toBe(forms);
  });

  test.each([
    ["council", "councils"],
    ["strategy", "strategies"],
    ["technologies", "technology"],
    ["memorandum", "memorandums memoranda"],
    ["process", "processes"],
    ["services", "service"],
    ["basis", ""],
  ])("of the English %s", (word, forms) => {
    expect(regularForms(word, { language: "en" }).join(" ")).toBe(forms);
  });
});

test.each([
  ["de", "Rat für digitale Partnerschaft", "Rat"],
  ["de", "gemeinsame digitale Identität", "gemeinsame digitale Identität"],
  ["de", "Europäische Kommission", "Europäische Kommission"],
  ["de", "Thierry Breton", "Breton"],
  ["de", "Stärkung der Resilienz", "Stärkung"],
  ["en", "memorandum of cooperation on trust services", "memorandum"],
  ["en", "Digital Partnership Council", "Council"],
] as const)("in %s, the declined words of %s are %s", (language, name, declined) => {
  const words = name.split(" ");
  expect(words.filter((_, i) => isDeclined(words, i, { language })).join(" ")).toBe(declined);
});

test.each([
  ["Rat", "Räten", { umlaut: true, drops: "", adds: "en" }],
  ["Memorandum", "Memoranden", { umlaut: false, drops: "um", adds: "en" }],
  ["Märkte", "Markt", { umlaut: true, drops: "e", adds: "" }],
  ["digitale", "digitalen", { umlaut: false, drops: "e", adds: "en" }],
  ["strategy", "strategies", { umlaut: false, drops: "y", adds: "ies" }],
])("tells how %s becomes %s", (word, form, ending) => {
  expect(endingOf(word, form)).toEqual(ending);
});

test("keeps the capitals of the word, and none that would have to move", () => {
  expect(withCapitalsOf("Rat", "räte")).toBe("Räte");
  expect(withCapitalsOf("rat", "räte")).toBe("räte");
  expect(withCapitalsOf("DigComp", "digcomps")).toBe("DigComps");
  expect(withCapitalsOf("DigComp", "digkomp")).toBeUndefined();
});

test.each(["Rat", "Partnerschaft", "Vertrauensdienste", "Märkte", "Memorandum", "Präsident", "digitale", "Amt"])("what is regular of %s is among what the rules may make of it", (word) => {
  const candidates = candidateForms(word, "de");
  const accepted = (form: string): boolean => matchWord(word, withCapitalsOf(word, form) ?? "", { language: "de" }) !== undefined;
  for (const number of [undefined, "plural"] as const) {
    expect(regularForms(word, { language: "de", number }).filter((form) => accepted(form) && !candidates.includes(form))).toEqual([]);
  }
});
