import { isIgnorable } from "./fold.ts";

/** What is known of the word of a name that a surface form is compared with. */
export interface WordClass {
  readonly language: "de" | "en";
  /** Gender of a German noun; where it is unknown, all declensions are allowed. */
  readonly gender?: "m" | "f" | "n";
  /** A noun without a plural. */
  readonly singularOnly?: boolean;
  /** The name of a person or country: nothing but a genitive `s` is added to its nouns. */
  readonly proper?: boolean;
}

/**
 * How a surface form relates to a word of a name: the same spelling, the same but for case,
 * a form of it by regular inflection, another spelling of one of these (`ae`, `ss`), or nothing.
 */
export type WordMatch = "exact" | "case" | "inflected" | "spelling" | undefined;

/**
 * Compares a word of a name with a word of a text.
 *
 * German nouns keep their capital; adjectives may gain one at the start of a sentence or in a title.
 */
export function matchWord(word: string, surface: string, wordClass: WordClass): WordMatch {
  if (word === surface) return "exact";
  return matchBare(withoutMarks(word), withoutMarks(surface), wordClass);
}

/** The same for words without marks that nobody sees. */
export function matchBare(word: string, surface: string, wordClass: WordClass): WordMatch {
  if (word === surface) return "exact";
  const longer = Math.abs(word.length - surface.length);
  if (longer > mostLettersMore && !mayChangeLength(word) && !mayChangeLength(surface)) return undefined;
  const lowerWord = word.toLowerCase();
  const lowerSurface = surface.toLowerCase();
  const capitalWord = isCapital(word);
  const capitalSurface = isCapital(surface);
  if (lowerWord === lowerSurface) {
    if (!capitalWord || wordClass.language === "en" || (surface.length > 3 && isShouted(surface))) return "case";
    return capitalSurface ? "case" : undefined;
  }
  if (wordClass.language === "de" && capitalWord && !capitalSurface) return undefined;
  const spelledWord = withUmlauts(lowerWord);
  const spelledSurface = withUmlauts(lowerSurface);
  if (spelledWord === spelledSurface) return "spelling";
  if (isFunctionWord(lowerWord)) return undefined;
  if (wordClass.language === "en") {
    if (wordClass.proper === true) return undefined;
    return isEnglishForm(spelledWord, spelledSurface) ? "inflected" : undefined;
  }
  return isGermanForm(spelledWord, spelledSurface, capitalWord, wordClass) ? "inflected" : undefined;
}

/**
 * True where a word with an `s` behind it is certainly "inflected" for `matchWord`, which also tells of all others.
 * @param initial the first unit of the word
 */
export function gainsS(initial: number, length: number, { language, proper, gender }: WordClass): boolean {
  if (length <= longestFunctionWord) return false;
  if (language === "en") return proper !== true;
  return gender !== "f" && ((initial >= 0x41 && initial <= 0x5a) || initial === 0xc4 || initial === 0xd6 || initial === 0xdc);
}

/** No ending makes one form longer than another by more letters than these: `Bus`, `Busses`; `Expertin`, `Expertinnen`. */
const mostLettersMore = 3;

/** False where a word has as many letters in lower case and with umlauts in whatever spelling. */
function mayChangeLength(word: string): boolean {
  let before = 0;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    const small = unit | 0x20;
    if (unit === 0xdf || unit >= 0x100 || (small === 0x65 && (before === 0x61 || before === 0x6f || before === 0x75))) return true;
    before = small;
  }
  return false;
}

/** Two capitals, or a capital with a digit: `KI`, `6G`, `B5G`. */
export function isAcronym(word: string): boolean {
  return word.length <= 6 && !isSmallLetter(word.charCodeAt(1)) && /^(?=.*\p{Lu})[\p{Lu}\d]{2,}$/u.test(word);
}

/** True where the text is an abbreviation's spelling with nothing but a genitive or plural `s` after it: `KIs`, `DMA`. */
export function matchAbbreviation(abbreviation: string, surface: string): WordMatch {
  const bare = withoutMarks(surface);
  if (bare === abbreviation) return "exact";
  return bare === `${abbreviation}s` && abbreviation.length > 1 && !abbreviation.endsWith("s") ? "inflected" : undefined;
}

/** A word without the marks that nobody sees. */
export function withoutMarks(text: string): string {
  for (let i = 0; i < text.length; i++) {
    if (isIgnorable(text.charCodeAt(i))) return text.normalize("NFC").replace(/[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]/gu, "");
  }
  return text;
}

/** True where a text begins with a capital. */
export function isCapital(text: string): boolean {
  const unit = text.charCodeAt(0);
  if (isSmallLetter(unit)) return false;
  const first = text.charAt(0);
  return (unit >= 0x41 && unit <= 0x5a) || first !== first.toLowerCase();
}

/** True for `a` to `z`: most letters, so that few words need a closer look. */
function isSmallLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

function isShouted(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Lower case with `ß` as `ss` and `ae`, `oe`, `ue` as umlauts, so that both spellings meet. */
function withUmlauts(lower: string): string {
  if (!maySpellOtherwise(lower)) return lower;
  return lower
    .replace(/ß/gu, "ss")
    .replace(/ae/gu, "ä")
    .replace(/oe/gu, "ö")
    .replace(/(?<![qeaäo])ue/gu, "ü");
}

/** False where neither `ß` nor an `e` after a vowel stands in the word, as in most. */
function maySpellOtherwise(lower: string): boolean {
  let before = 0;
  for (let i = 0; i < lower.length; i++) {
    const unit = lower.charCodeAt(i);
    if (unit === 0xdf || (unit === 0x65 && (before === 0x61 || before === 0x6f || before === 0x75))) return true;
    before = unit;
  }
  return false;
}

/** Words that no name inflects. */
export const functionWords = new Set(
  "für und oder von vom zu zur zum in im an am auf aus bei beim mit nach über unter um zwischen durch gegen ohne sowie der die das des dem den ein eine the of and or for on in to at by with a an".split(" "),
);
const longestFunctionWord = Math.max(...[...functionWords].map(({ length }) => length));

function isFunctionWord(lower: string): boolean {
  return lower.length <= longestFunctionWord && functionWords.has(lower);
}

export const adjectiveEndings = ["e", "er", "es", "en", "em"];

/** What stands before the ending of an adjective; undefined where there is none. */
function adjectiveStem(word: string): string | undefined {
  const ending = word.endsWith("e") ? 1 : word.charAt(word.length - 2) === "e" && "rsnm".includes(word.charAt(word.length - 1)) ? 2 : 0;
  return ending > 0 && word.length >= ending + 2 ? word.slice(0, -ending) : undefined;
}

/** An ending of a German noun: what the lemma ends in, and what replaces it. */
type Ending = readonly [string, string];

/** Plurals that nouns of any gender form. */
const plurals: readonly Ending[] = [
  ["", "e"],
  ["", "en"],
  ["", "n"],
  ["", "s"],
  ["", "ien"],
  ["a", "en"],
  ["is", "en"],
  ["y", "ies"],
  ["e", "en"],
];
const femininePlurals: readonly Ending[] = [["in", "innen"]];
const otherPlurals: readonly Ending[] = [
  ["", "er"],
  ["", "ern"],
  ["s", "sse"],
  ["s", "ssen"],
  ["on", "a"],
  ["um", "en"],
  ["um", "a"],
  ["us", "en"],
  ["us", "i"],
  ["e", "er"],
  ["e", "ern"],
];
/** Cases in the singular of masculine and neuter nouns. */
const singularCases: readonly Ending[] = [
  ["", "s"],
  ["", "es"],
  ["s", "sses"],
  ["e", "ens"],
  ["", "e"],
  ["um", "ums"],
];
/** Every ending that some German noun changes. */
export const nounEndings: readonly Ending[] = [...singularCases, ...plurals, ...femininePlurals, ...otherPlurals];
const umlautEndings = new Set(["", "e", "en", "er", "ern", "n"]);

function isGermanForm(word: string, surface: string, capital: boolean, wordClass: WordClass): boolean {
  if (!capital) return isAdjectiveForm(word, surface);
  // Adjectives in proper names (Europäische Kommission) decline too.
  if (isDeclinedForm(word, surface)) return true;
  if (wordClass.proper === true) return surface === `${word}s`;
  return (
    isNounForm(word, surface, wordClass) ||
    isNounForm(surface, word, wordClass) ||
    shareLemma(word, surface, wordClass) ||
    (wordClass.gender !== "f" && areGenitives(word, surface))
  );
}

/** `Rates` and `Rats`: a name that holds one genitive is found with the other. */
function areGenitives(word: string, surface: string): boolean {
  const stem = (text: string): string => text.replace(/e?s$/u, "");
  return word.endsWith("s") && surface.endsWith("s") && stem(word).length >= 3 && stem(word) === stem(surface);
}

function isAdjectiveForm(word: string, surface: string): boolean {
  const stem = adjectiveStem(word);
  // `sicher` ends like an inflected form and is none; `digitale` is one, and gains no second ending.
  const stems = stem === undefined ? [word] : word.endsWith("er") ? [stem, word] : [stem];
  return stems.some((base) => surface.startsWith(base) && adjectiveEndings.includes(surface.slice(base.length)));
}

/** Adjective endings on a capitalised word: only between two declined forms, so that nouns are left alone. */
function isDeclinedForm(word: string, surface: string): boolean {
  const stem = adjectiveStem(word);
  if (stem === undefined || !surface.startsWith(stem) || !adjectiveEndings.includes(surface.slice(stem.length))) return false;
  return adjectiveSuffixes.some((suffix) => stem.length >= suffix.length + 2 && stem.endsWith(suffix));
}
const adjectiveSuffixes = ["isch", "lich", "ig", "al", "iv", "end", "sam", "haft", "neu", "gross", "ell"];

function isNounForm(lemma: string, form: string, { gender, singularOnly = false }: WordClass): boolean {
  const alike = lettersAlike(lemma, form);
  const isAny = (endings: readonly Ending[]): boolean => {
    for (const [ending, replacement] of endings) if (isFormBy(ending, replacement, lemma, form, alike, !singularOnly)) return true;
    return false;
  };
  if (gender !== "f") {
    if (isAny(singularCases)) return true;
    // The first part of a hyphenated compound: Cybersicherheits-Agentur.
  } else if (lemma.length > 6 && isFormBy("", "s", lemma, form, alike, !singularOnly)) return true;
  if (singularOnly) return false;
  if (isAny(plurals)) return true;
  if (gender !== "m" && gender !== "n" && isAny(femininePlurals)) return true;
  if (gender !== "f" && isAny(otherPlurals)) return true;
  return form.length === lemma.length && withLastVowelUmlauted(lemma) === form;
}

/** With how many letters both begin. */
function lettersAlike(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let alike = 0;
  while (alike < most && one.charCodeAt(alike) === other.charCodeAt(alike)) alike++;
  return alike;
}

/** True where the form is the lemma with another ending, its last vowel perhaps an umlaut. @param alike with how many letters both begin */
function isFormBy(ending: string, replacement: string, lemma: string, form: string, alike: number, mayHaveUmlaut: boolean): boolean {
  const length = lemma.length - ending.length;
  if (length < 2 || form.length !== length + replacement.length || !form.endsWith(replacement) || !lemma.endsWith(ending)) return false;
  if (alike >= length) return true;
  if (!mayHaveUmlaut || !umlautEndings.has(replacement)) return false;
  const umlauted = withLastVowelUmlauted(lemma.slice(0, length));
  return umlauted !== undefined && form.startsWith(umlauted);
}

/** A label in the plural and a text in another plural case: both are forms of a singular that neither shows. */
function shareLemma(word: string, surface: string, wordClass: WordClass): boolean {
  for (const ending of ["en", "er", "e", "n"]) {
    if (!word.endsWith(ending) || word.length - ending.length < 4) continue;
    const stem = word.slice(0, -ending.length);
    const plain = withLastUmlautRemoved(stem);
    if (plain !== undefined && (plain === surface || isNounForm(plain, surface, wordClass))) return true;
  }
  return false;
}

export function withLastVowelUmlauted(stem: string): string | undefined {
  for (let i = stem.length - 1; i >= 0; i--) {
    const letter = stem.charAt(i);
    if (letter === "u" && stem.charAt(i - 1) === "a") return `${stem.slice(0, i - 1)}äu${stem.slice(i + 1)}`;
    if (letter === "a" || letter === "o" || letter === "u") return stem.slice(0, i) + umlauts[letter] + stem.slice(i + 1);
    if ("äöüiy".includes(letter) || (letter === "e" && i < stem.length - 2)) return undefined;
  }
  return undefined;
}
const umlauts = { a: "ä", o: "ö", u: "ü" } as const;

export function withLastUmlautRemoved(stem: string): string | undefined {
  for (let i = stem.length - 1; i >= 0; i--) {
    const letter = stem.charAt(i);
    if (letter === "ä" || letter === "ö" || letter === "ü") {
      return stem.slice(0, i) + { ä: "a", ö: "o", ü: "u" }[letter] + stem.slice(i + 1);
    }
    if ("aoiy".includes(letter) || (letter === "u" && stem.charAt(i - 1) !== "ä")) return undefined;
    if (letter === "e" && i < stem.length - 2) return undefined;
  }
  return undefined;
}

function isEnglishForm(word: string, surface: string): boolean {
  return englishForms(word).includes(surface) || englishForms(surface).includes(word);
}

export function englishForms(word: string): readonly string[] {
  const forms = [`${word}s`, `${word}es`];
  if (/[^aeiou]y$/u.test(word)) forms.push(`${word.slice(0, -1)}ies`);
  if (word.endsWith("um")) forms.push(`${word.slice(0, -2)}a`);
  return forms;
}
