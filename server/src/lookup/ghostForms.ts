import { askedEnding, askedNumber, asksForGenitive, nounMayFollow, nounMayStand } from "../language/agreement.ts";
import { declinedAdjective, regularForms } from "../language/declension.ts";
import { onlyGenitive } from "../language/decline.ts";
import { englishPlural, standsInPlural } from "../language/englishNumber.ts";
import { wordsOf } from "../language/words.ts";
import type { Candidate, Name, SearchContext } from "./lookup.ts";
import type { PackTexts } from "./packTexts.ts";
import type { IndexedName } from "./nameTable.ts";
import { isSmallWord } from "./smallWords.ts";

/** A name that what is typed begins, and how it goes on. */
export type Offer = Candidate & { readonly name: Partial<IndexedName> };
export type NamesOf = (ref: Name["ref"]) => readonly IndexedName[];

/**
 * A name in the form that the words before it ask for; undefined where they leave it open, or it is not known.
 *
 * ```
 * bei der | künst    künstlichen Intelligenz
 * des | Früh         Frühwarnsystems
 * of | semi          semiconductors
 * ```
 * @param earlier the words before the name
 * @param typed what is typed of it
 */
export function inAskedForm({ name, insert }: Offer, earlier: readonly string[], typed: string, language: SearchContext["language"], namesOf: NamesOf, texts?: PackTexts): string | undefined {
  const { text, grammar } = name;
  const isContinued = insert.toLowerCase() !== text.toLowerCase();
  // `memoranda of …`; but no `cybers Resilience Act`.
  if (language === "en") return !isContinued ? inEnglishNumber(name, earlier, namesOf, texts) : isSmallWord(wordsOf(insert)[1] ?? "") ? insert : undefined;
  const gender = grammar?.gender;
  if (gender === undefined) return declinedAdjective.test(wordsOf(text)[0] ?? "") && !/\s/u.test(typed) && /\s/u.test(text) ? undefined : text;
  const isPlural = grammar?.number === "plural";
  const words = text.split(" ");
  const head = adjectivesBefore(words);
  const before = earlier[earlier.length - 1];
  const typedWords = typed.split(" ");
  // Where the first word is whole, its case was given: *den Räten für …*
  const isGenitive = asksForGenitive(before) && !isPlural && gender !== "f";
  const noun = isGenitive ? onlyGenitive(words[head] ?? "", gender) : words[head];
  if (head === 0 && (isContinued || typedWords.length > 1)) return insert;
  if (noun === undefined) return undefined;
  if (head === 0 && words.length === 1 && grammar?.number === undefined && texts !== undefined && !hasOneForm(noun, gender)) {
    const number = askedNumber(earlier, gender);
    const plural = number === "singular" ? undefined : usualPlural(noun, number, earlier, gender, texts);
    if (plural !== undefined || number === "plural") return plural === noForm ? undefined : plural;
  }
  if (head === 0) {
    const singular = [noun, ...words.slice(1)].join(" ");
    if (words.length > 1 || isPlural || nounMayStand(earlier, noun, gender)) return singular;
    return grammar?.number === undefined && nounMayStand(earlier, `${noun}n`, gender) ? `${noun}n` : undefined;
  }
  const first = words.findIndex((word) => adjective.test(word));
  const given = typedWords.length > first + 1 ? adjective.exec(typedWords[first] ?? "")?.[0] : undefined;
  const ending = given ?? (isGenitive ? "en" : askedEnding(before, gender, isPlural));
  if (isGenitive && ending !== "en") return undefined;
  if (ending === undefined || (given !== undefined && !isPlural && !isGenitive && !nounMayFollow(before, typedWords[first] ?? "", gender))) return undefined;
  const adjectives = words.slice(0, head).map((word) => word.replace(adjective, ending));
  return [...adjectives, noun, ...words.slice(head + 1)].join(" ");
}

const adjective = /e[mnrs]?$/u;

/** How many words stand before the noun that a German name is declined by: adjectives, and what goes with them. */
function adjectivesBefore(words: readonly string[]): number {
  const isAdjective = (word: string): boolean => (/^\p{Ll}/u.test(word) ? adjective.test(word) || word === "sehr" || word === "neu" : declinedAdjective.test(word));
  const head = words.findIndex((word) => !isAdjective(word));
  return words.slice(0, head).some((word) => adjective.test(word)) ? head : 0;
}

/** Where nothing tells how many, so much oftener the texts of the packs must say one thing than the other. */
const usual = 2;
/** Where the words before leave the case open. */
const noForm = "";
const eitherCase = /^(?:in|an|auf|unter|vor|hinter|neben|zwischen)$/iu;
const dativesBefore = /^(?:mit|von|aus|bei|nach|zu|seit|den|diesen|jenen|keinen|ihren|seinen|unseren|allen|beiden)$/iu;

/** Halbleiter, Verfahren: the plural is the same. */
function hasOneForm(noun: string, gender: "m" | "f" | "n"): boolean {
  return gender !== "f" && /e[lnr]$/u.test(noun);
}

/**
 * The plural of a noun as the packs' texts have it, where the words before call for it: `für Datenräume`, `von Datenräumen`.
 * `noForm` where they call for it and leave its case open: `in Datenräume(n)`; undefined where they do not.
 */
function usualPlural(noun: string, number: "plural" | "open" | "bare", earlier: readonly string[], gender: "m" | "f" | "n", texts: PackTexts): string | undefined {
  const forms = new Set(regularForms(noun, { language: "de", gender }).filter((form) => !form.endsWith("s")));
  const spelled = texts.spellings(noun);
  const plurals = [...spelled].filter(([form]) => forms.has(form.toLowerCase()));
  const many = plurals.reduce((sum, [, count]) => sum + count, 0);
  const one = spelled.get(noun.charAt(0).toLowerCase() + noun.slice(1)) ?? 0;
  const isUsual = number === "plural" || (number === "bare" ? many * usual >= one : many >= one * usual);
  if (many === 0 || !isUsual) return undefined;
  const [spelledSo = ""] = plurals.map(([plural]) => plural).sort((x, y) => x.length - y.length);
  // `Datenräumen` of *Datenräume*; but *Lieferketten* in every case.
  const isOnlyDative = gender !== "f" && spelledSo.endsWith("n") && forms.has(spelledSo.slice(0, -1).toLowerCase());
  const plural = noun.charAt(0) + (isOnlyDative ? spelledSo.slice(1, -1) : spelledSo.slice(1));
  const inDative = /e[lr]?$/u.test(plural) ? `${plural}n` : plural;
  // Behind an adjective: den neuen, mit neuen.
  const [beforeLast = "", last = ""] = ["", ...earlier].slice(-2);
  const before = /^\p{Ll}+en$/u.test(last) && !dativesBefore.test(last) ? beforeLast : last;
  if (eitherCase.test(before) && plural !== inDative) return noForm;
  return dativesBefore.test(before) ? inDative : plural;
}

/** *Semiconductors* after `of`, where no determiner says that there is one. */
function inEnglishNumber(name: Offer["name"], earlier: readonly string[], namesOf: NamesOf, texts: PackTexts | undefined): string {
  const { text, kind, ref } = name;
  if (kind !== "terms") return text;
  // What has no plural in German has hardly one in English.
  const grammar = namesOf(ref).find((each) => each.role === "preferred" && each.language === "de")?.grammar;
  if (grammar?.gender === undefined || grammar.number !== undefined) return text;
  const plural = englishPlural(text);
  if (plural === undefined || !standsInPlural(earlier)) return text;
  const spelled = texts?.spellings(text);
  const [one, many] = [spelled?.get(text) ?? 0, spelled?.get(plural) ?? 0];
  return many * usual < one ? text : plural;
}
