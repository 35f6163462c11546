import type { Passage, Statement } from "../draft/passage.ts";
import type { DraftLanguage } from "../knowledge/local-text.ts";
import { type Gender, genderOf, isDeterminer, mayBeAdjective, type Replaced, replacePhrase } from "../language/decline.ts";
import type { Mention } from "../lookup/lookup.ts";
import type { Scene } from "./check.ts";
import type { Fix } from "./finding.ts";
import { replacement, wordBefore } from "./replacement.ts";

/** The article before, and the phrase. */
type Written = Pick<Replaced, "before" | "phrase">;

/** What is to be written in the place of another name of the same thing. */
export interface Preferred {
  /** As it stands inside a sentence, in the nominative. */
  readonly phrase: string;
  readonly gender?: Gender | undefined;
  readonly number?: "plural" | "singular-only" | undefined;
  /** The pack gives it in the same case as the other name. */
  readonly inSameCase?: boolean;
}

/**
 * Writes the preferred name in the place of another one: in the same case and number, its article with it. Undefined
 * where that is not certain, or where words around it would have to change that the fix does not touch.
 * @param base the other name as the pack has it
 */
export function preferredFix(passage: Passage, scene: Scene, mention: Mention, base: string, language: DraftLanguage, preferred: Preferred): Fix | undefined {
  const surface = passage.block.prose.slice(mention.start, mention.end);
  const before = wordBefore(passage, mention);
  const written = language === "de" ? inGerman(passage, mention, before, surface, base, preferred) : inEnglish(passage, scene, mention, before, base, preferred.phrase);
  if (written === undefined) return undefined;
  const capital = capitalIsGained(surface, base) || (/^\p{Lu}/u.test(surface) && beginsSentence(passage, scene, mention));
  const phrase = capital ? written.phrase.charAt(0).toUpperCase() + written.phrase.slice(1) : written.phrase;
  return replacement(passage, mention, before, { before: written.before, phrase });
}

function inGerman(passage: Passage, mention: Mention, before: string, surface: string, base: string, preferred: Preferred): Written | undefined {
  const { phrase, gender = genderOf(phrase), number } = preferred;
  const agreeing = mayBeAdjective(before) || mustAgree(passage, mention, gender);
  if (gender !== undefined) {
    const replaced = replacePhrase(before, surface, base, { phrase, gender, number });
    if (replaced !== undefined) return replaced.sameGender || !agreeing ? replaced : undefined;
  }
  // As the pack has it, where that is certainly the case in which the other name stands.
  if (surface !== base) return undefined;
  const isFree = !(isDeterminer(before) || agreeing);
  const sameHead = gender !== undefined && genderOf(base) === gender;
  const isTitle = passage.block.kind === "heading" && passage.block.prose.slice(0, mention.start).trim() === "";
  // A noun without an adjective is the same in every case in which the other one is as in a dictionary; unless that may be its plural.
  const isNoun = /^\p{Lu}/u.test(phrase) && !/\p{Lu}\p{L}*(?:er|el|en|chen|lein)(?!\p{L})/u.test(base);
  return isSpelling(base, phrase) || (sameHead && isNoun) || (isFree && isTitle) || (preferred.inSameCase === true && (isFree || sameHead)) ? { before, phrase } : undefined;
}

/** The same letters, differently written: `indo-pazifischen`, `indopazifischen`. */
function isSpelling(a: string, b: string): boolean {
  const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  return letters(a) === letters(b);
}

/** As the pack has it, or with a capital because a sentence begins with it: `Early Warning System` is a title, which keeps its capitals. */
function inEnglish(passage: Passage, scene: Scene, mention: Mention, before: string, base: string, phrase: string): Written | undefined {
  const surface = passage.block.prose.slice(mention.start, mention.end);
  const begun = base.charAt(0).toUpperCase() + base.slice(1);
  if (surface !== base && !(surface === begun && beginsSentence(passage, scene, mention))) return undefined;
  if (!/^an?$/iu.test(before)) return { before, phrase };
  const article = /^[aeiou]/iu.test(phrase) ? "an" : "a";
  return { before: before.startsWith("A") ? article.charAt(0).toUpperCase() + article.slice(1) : article, phrase };
}

/** The old words have a capital that their dictionary form has not: a sentence or a title begins with them. */
function capitalIsGained(surface: string, base: string): boolean {
  return surface.charAt(0) !== base.charAt(0) && surface.charAt(0) === base.charAt(0).toUpperCase();
}

/** Whether nothing of a sentence stands before it. */
export function beginsSentence(passage: Passage, scene: Scene, { start }: Mention): boolean {
  const statement = statementAround(passage, scene, start);
  return statement !== undefined && !/[\p{L}\p{N}]/u.test(passage.block.prose.slice(statement.start, start));
}

/** Pronouns that cannot mean what has this gender. */
const strangers: { readonly [gender in Gender]: { readonly personal: string; readonly relative: string } } = {
  m: { personal: "sie|es|ihr(?:e[mnrs]?)?|deren|diese|dieses|jene|jenes|letztere|letzteres", relative: "die|das|welche|welches" },
  f: { personal: "er|es|ihn|ihm|sein(?:e[mnrs]?)?|dessen|dieses|diesem|jenes|jenem|letzteres|letzterem", relative: "das|dem|den|welches|welchem|welchen" },
  n: { personal: "er|sie|ihn|ihr(?:e[mnrs]?)?|deren|diese|dieser|jene|jener|letztere|letzterer", relative: "der|die|den|welche|welcher|welchen" },
};
const prepositions = "in|mit|von|für|auf|durch|nach|bei|an|zu|aus|über|unter|um|seit|gegen";

/** Whether a word behind, in the same paragraph, may mean the old phrase and not agree with the new one: `…, |der| seit 2022 gilt. |Er| …` */
export function mustAgree({ block: { prose } }: Passage, { end }: Mention, gender: Gender | undefined): boolean {
  if (gender === undefined) return true;
  const { personal, relative } = strangers[gender];
  return new RegExp(`(?<!\\p{L})(?:${personal})(?!\\p{L})|,\\s(?:(?:${prepositions})\\s)?(?:${relative})(?!\\p{L})`, "iu").test(prose.slice(end));
}

function statementAround(passage: Passage, { asOf }: Scene, at: number): Statement | undefined {
  return passage.statements(asOf).find(({ start, end }) => start <= at && at < end);
}
