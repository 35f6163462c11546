import { adjectiveEndings, englishForms, nounEndings, withLastUmlautRemoved, withLastVowelUmlauted } from "./inflection.ts";

/** How a form differs from its word: `Räte` has an umlaut and adds `e`, `Memoranden` drops `um` and adds `en`. */
export interface Ending {
  readonly umlaut: boolean;
  readonly drops: string;
  readonly adds: string;
}

/**
 * What the rules of inflection may make of a word, whatever its gender, in lower case.
 * More than they accept: whoever shows one asks the recogniser first.
 */
export function candidateForms(word: string, language: "de" | "en"): readonly string[] {
  const lower = word.toLowerCase();
  const candidates = new Set<string>();
  if (language === "en") {
    for (const form of englishForms(lower)) candidates.add(form);
    for (const [ending, singular] of englishSingulars) if (lower.endsWith(ending)) candidates.add(lower.slice(0, lower.length - ending.length) + singular);
  } else {
    for (const stem of [lower, lower.replace(/(?:e|er|es|en|em)$/u, "")]) for (const ending of adjectiveEndings) candidates.add(stem + ending);
    addNounForms(lower, candidates);
    // A plural's singular has forms that the plural does not lead to: Märkte, Markt, Marktes.
    const singulars = nounEndings.flatMap(([singular, plural]) => (lower.endsWith(plural) ? withAndWithoutUmlaut(lower.slice(0, lower.length - plural.length), singular, false) : []));
    for (const singular of singulars) {
      candidates.add(singular);
      addNounForms(singular, candidates);
    }
  }
  candidates.delete(lower);
  return [...candidates];
}

const englishSingulars = [
  ["s", ""],
  ["es", ""],
  ["ies", "y"],
  ["a", "um"],
] as const;

function addNounForms(lemma: string, forms: Set<string>): void {
  for (const [ending, replacement] of nounEndings) {
    if (lemma.endsWith(ending)) for (const form of withAndWithoutUmlaut(lemma.slice(0, lemma.length - ending.length), replacement, true)) forms.add(form);
  }
  const umlauted = withLastVowelUmlauted(lemma);
  if (umlauted !== undefined) forms.add(umlauted);
}

function withAndWithoutUmlaut(stem: string, ending: string, adding: boolean): readonly string[] {
  const other = adding ? withLastVowelUmlauted(stem) : withLastUmlautRemoved(stem);
  return other === undefined ? [stem + ending] : [stem + ending, other + ending];
}

/** A form with the capitals of its word. Undefined where a capital inside the word does not come along: `eID`, `DigComp`. */
export function withCapitalsOf(word: string, form: string): string | undefined {
  const capital = word.charAt(0) === word.charAt(0).toLowerCase() ? form : form.charAt(0).toUpperCase() + form.slice(1);
  if (word.slice(1) === word.slice(1).toLowerCase()) return capital;
  return form.startsWith(word.toLowerCase()) ? word + form.slice(word.length) : undefined;
}

/** What a form does to its word. */
export function endingOf(word: string, form: string): Ending {
  // Of adjectives, the endings are told apart from the stem: `digitale`, `digitalen`.
  const [, stem = "", own = ""] = /^(.{2,}?)(e|er|es|en|em)$/u.exec(word) ?? [];
  if (word === word.toLowerCase() && own !== "" && form.startsWith(stem) && adjectiveEndings.includes(form.slice(stem.length))) {
    return { umlaut: false, drops: own, adds: form.slice(stem.length) };
  }
  let same = 0;
  while (same < word.length && same < form.length && plain(word, same) === plain(form, same)) same++;
  const umlaut = word.slice(0, same).toLowerCase() !== form.slice(0, same).toLowerCase();
  return { umlaut, drops: word.slice(same), adds: form.slice(same) };
}

/** The letter without its umlaut. */
function plain(text: string, at: number): string {
  return text.charAt(at).toLowerCase().normalize("NFD").charAt(0);
}
