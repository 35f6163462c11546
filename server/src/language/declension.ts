import { adjectiveEndings, functionWords, withLastUmlautRemoved, withLastVowelUmlauted } from "./inflection.ts";

/** What is known of a name whose words are declined. */
export interface Grammar {
  readonly language: "de" | "en";
  /** Gender of the head of a German name. */
  readonly gender?: "m" | "f" | "n" | undefined;
  readonly number?: "plural" | "singular-only" | undefined;
}

/** What the words behind are an attribute of; a noun before it is the head of its name. */
const openers = new Set("der die das des den dem eine einer eines einem einen zwischen durch gegen seit beim between from against into as".split(" "));

/**
 * Which words of a name are declined: the last before the first preposition or article or the end, and in German the
 * adjectives before it: `digitale Partnerschaft`, `Rat für …`, `memorandum of …`.
 */
export function isDeclined(words: readonly string[], at: number, { language }: Grammar): boolean {
  const word = words[at] ?? "";
  if (words.slice(0, at + 1).some(isFunctionWord)) return false;
  const next = words[at + 1];
  return next === undefined || isFunctionWord(next) || (language === "de" && (word === word.toLowerCase() || declinedAdjective.test(word)));
}

function isFunctionWord(word: string): boolean {
  const lower = word.toLowerCase();
  return functionWords.has(lower) || openers.has(lower);
}

/**
 * The forms of a word that grammar may have, in lower case, without a dictionary: it knows what nouns of an ending do,
 * and where that is not settled (`Räte`, but `Tage`) it gives both.
 */
export function regularForms(word: string, grammar: Grammar): readonly string[] {
  const lower = word.toLowerCase();
  if (grammar.language === "en") return englishForms(lower);
  if (word === lower || declinedAdjective.test(lower)) return adjectiveForms(lower);
  const singulars = grammar.number === "plural" ? singularsOf(lower, grammar) : [];
  const forms = [
    ...singulars.flatMap((singular) => [singular, ...genitives(singular, grammar)]),
    ...(grammar.number === "plural" ? [] : genitives(lower, grammar)),
    ...(grammar.number === "singular-only" ? [] : grammar.number === "plural" ? dativePlural(lower) : pluralsOf(lower, grammar)),
  ];
  return [...new Set(forms)].filter((form) => form !== lower);
}

/** An adjective by its ending, whatever capital it has: `Europäische`, not *Abkommen*. */
export const declinedAdjective = /(?:isch|lich|ig|al|iv|end|sam|haft|ell|neu)(?:e|er|es|en|em)$/u;

function adjectiveForms(word: string): readonly string[] {
  const stem = /^(.{2,}?)(?:e|er|es|en|em)$/u.exec(word)?.[1] ?? word;
  return adjectiveEndings.map((ending) => stem + ending).filter((form) => form !== word);
}

function genitives(word: string, { gender }: Grammar): readonly string[] {
  // Most nouns in e are feminine or weak.
  if (gender === "f" || (gender === undefined && word.endsWith("e")) || /(?:ung|heit|keit|schaft|tät|ion|ik|enz|anz)$/u.test(word) || /(?:us|is)$/u.test(word)) return word.endsWith("nis") ? [`${word}ses`] : [];
  if (weak.test(word)) return [`${word}en`];
  if (/(?:[sßxz])$/u.test(word)) return [`${word}es`];
  return /(?:e|el|er|en|em|um|lein|[aiouy])$/u.test(word) ? [`${word}s`] : [`${word}s`, `${word}es`];
}

/** Präsident, Spezialist, Lieferant. */
const weak = /(?:(?<!m)ent|ant|ist)$/u;

function pluralsOf(word: string, { gender }: Grammar): readonly string[] {
  if (/(?:ismus|chen|lein|en)$/u.test(word)) return [];
  if (word.endsWith("nis")) return [`${word}se`, `${word}sen`];
  // Zentrum; but not Raum.
  if (/(?<!a)um$/u.test(word)) return [`${word.slice(0, -2)}en`];
  if (word.endsWith("us")) return [`${word.slice(0, -2)}en`];
  if (word.endsWith("ma")) return [`${word.slice(0, -1)}en`];
  if (/[aiouy]$/u.test(word)) return [`${word}s`];
  if (/(?:e|el|er)$/u.test(word)) return [`${word}n`];
  if (gender === "f" && word.endsWith("in")) return [`${word}nen`];
  if (gender === "f" || weak.test(word) || /(?:ung|heit|keit|schaft|tät|ion|ik|ur|enz|anz|or)$/u.test(word)) return [`${word}en`];
  // Raum, Rat; but not Team, Kodex, Dokument.
  const umlauted = /(?<![eo])[aou][^aeiouäöü]*$/u.test(word) ? withLastVowelUmlauted(word) : undefined;
  const stems = umlauted === undefined ? [word] : [word, umlauted];
  const forms = ["e", "en"].flatMap((ending) => stems.map((stem) => stem + ending));
  // Länder, Ämter, Bücher.
  return gender === "n" && umlauted !== undefined ? [...forms, `${umlauted}er`, `${umlauted}ern`] : forms;
}

/** `Diensten` of `Dienste`. */
function dativePlural(word: string): readonly string[] {
  return /(?:e|el|er)$/u.test(word) ? [`${word}n`] : [];
}

function singularsOf(word: string, { gender }: Grammar): readonly string[] {
  // Verfahren is its own singular.
  if (gender === "n" && word.endsWith("en")) return [word];
  const ending = ["en", "er", "e", "n"].find((each) => word.endsWith(each) && word.length - each.length >= 3);
  if (ending === undefined) return [];
  const stem = word.slice(0, -ending.length);
  const plain = withLastUmlautRemoved(stem);
  return [stem, ...(ending === "en" && !/(?:ung|heit|keit|schaft|tät|ion)$/u.test(stem) ? [`${stem}e`] : []), ...(plain === undefined ? [] : [plain])];
}

function englishForms(word: string): readonly string[] {
  if (/[^aeiou]ies$/u.test(word)) return [`${word.slice(0, -3)}y`];
  if (/(?:[sxz]|ch|sh)es$/u.test(word)) return [word.slice(0, -2)];
  if (/[^sui]s$/u.test(word)) return [word.slice(0, -1)];
  if (word.endsWith("is")) return [];
  if (/(?:[sxz]|ch|sh)$/u.test(word)) return [`${word}es`];
  if (/[^aeiou]y$/u.test(word)) return [`${word.slice(0, -1)}ies`];
  return word.endsWith("um") ? [`${word}s`, `${word.slice(0, -2)}a`] : [`${word}s`];
}
