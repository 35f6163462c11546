import type { Passage } from "../draft/passage.ts";
import type { AnyEntry, Knowledge } from "../knowledge/knowledge.ts";
import type { Named } from "../knowledge/records/named.ts";
import { type Gender, genderOf, mayBeAdjective, type Replaced, replacePhrase } from "../language/decline.ts";
import type { Mention } from "../lookup/lookup.ts";
import type { Scene } from "./check.ts";
import type { Fix } from "./finding.ts";
import { beginsSentence, mustAgree } from "./preferred.ts";
import { replacement, wordBefore } from "./replacement.ts";

/** The record's name in full, without its abbreviation in brackets; undefined where the abbreviation is a part of it, as in NIS-2-Richtlinie. */
export function longForm(knowledge: Knowledge, { name: { ref, text, language } }: Mention): string | undefined {
  const label = namedOf(knowledge.resolve(ref))?.label[language].replace(/\s\([^()]+\)$/u, "");
  const letters = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  return label === undefined || letters(label).includes(letters(text)) ? undefined : label;
}

function namedOf(entry: AnyEntry | undefined): Named | undefined {
  switch (entry?.kind) {
    case "terms":
    case "actors":
    case "partnerships":
    case "events":
    case "instruments":
    case "programmes":
      return entry.record;
    default:
      return undefined;
  }
}

/**
 * Writes an abbreviation out: `des |DMA|` becomes `des |Gesetzes über digitale Märkte (DMA)|`, its article with it.
 * Undefined where case, number or gender are not certain.
 */
export function writtenOut(passage: Passage, scene: Scene, mention: Mention): Fix | undefined {
  const { name } = mention;
  const phrase = longForm(scene.draft.knowledge, mention);
  const { prose } = passage.block;
  const surface = prose.slice(mention.start, mention.end);
  // An apostrophe or a hyphen behind it belongs to the short form.
  if (phrase === undefined || surface !== name.text || name.language !== passage.language || /^[’'\p{Pd}\p{L}]/u.test(prose.slice(mention.end))) return undefined;
  const before = wordBefore(passage, mention);
  const long = name.language === "de" ? inGerman(passage, scene, mention, before, phrase) : inEnglish(before, prose.slice(0, mention.start), phrase);
  if (long === undefined) return undefined;
  const words = beginsSentence(passage, scene, mention) ? long.phrase.charAt(0).toUpperCase() + long.phrase.slice(1) : long.phrase;
  return replacement(passage, mention, before, { before: long.before, phrase: `${words} (${surface})` });
}

function inGerman(passage: Passage, { draft: { knowledge } }: Scene, mention: Mention, before: string, phrase: string): Pick<Replaced, "before" | "phrase"> | undefined {
  const named = namedOf(knowledge.resolve(mention.name.ref));
  const { gender = genderOf(phrase), number } = named?.grammar ?? {};
  if (gender === undefined) return undefined;
  const surface = mention.name.text;
  const replaced = replacePhrase(before, surface, surface, { phrase, gender, number }, { genders: shortGenders(gender, named), invariable: true });
  return replaced !== undefined && (replaced.sameGender || !(mayBeAdjective(before) || mustAgree(passage, mention, gender))) ? replaced : undefined;
}

/** The genders that an abbreviation may have in German: that of the German name, or that of the English word that it ends with, as in der DMA. */
function shortGenders(gender: Gender, named: Named | undefined): readonly Gender[] {
  return /\bAct$/u.test(named?.label.en ?? "") && gender !== "m" ? [gender, "m"] : [gender];
}

function inEnglish(before: string, upTo: string, phrase: string): Pick<Replaced, "before" | "phrase"> | undefined {
  // Article 6 DMA
  if (/\d\s$/u.test(upTo)) return undefined;
  if (!/^an?$/iu.test(before)) return { before, phrase };
  const article = /^[aeiou]/iu.test(phrase) && !/^(?:eu|uni(?!m|n)|use)/iu.test(phrase) ? "an" : "a";
  return { before: before.startsWith("A") ? article.charAt(0).toUpperCase() + article.slice(1) : article, phrase };
}
