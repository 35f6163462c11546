// Short names that others bear, too: `André |Breton|`, the Federal Trade |Commission|.
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { RecordRef } from "../knowledge/records.ts";
import { isEverydayWord } from "../language/everyday/everyday.ts";
import { foreignersIn } from "../language/foreigners.ts";
import { functionWords } from "../language/inflection.ts";
import { firstFrom, wordsBefore } from "../language/wordsBefore.ts";
import type { Mention } from "../lookup/lookup.ts";

/** Where somebody else's name may stand. */
export interface Surroundings {
  readonly prose: string;
  /** Whether it is a heading, where words have capitals that are no names. */
  readonly isHeading: boolean;
  /** All that is found there, in order. */
  readonly mentions: readonly Mention[];
}

type Owner = "person" | "body";

/**
 * Whether one word, which by itself is short for a person or a body, is part of another's name:
 *
 *   André |Breton|        |Yoon| Jong-in
 *   Enquete-|Kommission|  eine |Kommission|  die japanische |Kommission|  Internationale Elektrotechnische |Kommission|
 *   the Law |Commission|  the Korea Communications |Commission|
 */
export function isNamesake(knowledge: Knowledge, mention: Mention, surroundings: Surroundings): boolean {
  if (/[^\p{L}]/u.test(mention.name.text)) return false;
  const owner = ownerOf(knowledge, mention);
  if (owner === undefined) return false;
  const { prose } = surroundings;
  const before = wordsBefore(prose, mention.start);
  if (owner.kind === "person") return isAnotherPerson(before, mention, owner.label, surroundings);
  // `Korea Communications |COMMISSION|` cannot be told from a heading.
  if (/\p{Lu}{2}/u.test(prose.slice(mention.start, mention.end))) return false;
  return mention.name.language === "de" ? isAnotherGermanBody(before, prose.slice(mention.end, mention.end + 60), surroundings) : isAnotherEnglishBody(before, mention, surroundings);
}

/** Whose name the word is short for: a person's or a body's, and the whole of it. */
function ownerOf(knowledge: Knowledge, { name }: Mention): { readonly kind: Owner; readonly label: string } | undefined {
  const type = actorTypeOf(knowledge, name.ref);
  if (type === undefined || type === "party") return undefined;
  const entry = knowledge.resolve(name.ref);
  const label = entry !== undefined && "label" in entry.record ? entry.record.label[name.language] : undefined;
  if (label === undefined || !(label.endsWith(` ${name.text}`) || label.startsWith(`${name.text} `))) return undefined;
  return { kind: type === "person" ? "person" : "body", label };
}

function actorTypeOf(knowledge: Knowledge, ref: RecordRef): string | undefined {
  const entry = knowledge.resolve(ref);
  if (entry?.kind === "actors") return entry.record.type;
  return entry?.kind === "terms" && entry.record.actor !== undefined ? knowledge.get("actors", entry.record.actor)?.record.type : undefined;
}

const lastWord = /(?<word>\p{Lu}[\p{L}’'-]*)\s$/u;
/** What a sentence, a bracket or a quotation begins behind. */
const opening = /(?:^|[.!?:;…][”“"’)\]]*\s+)["“„‘(\[]*$/u;

/** The word right before, if it has a capital, and whether it opens its sentence. */
function capitalBefore(before: string): { readonly word: string; readonly opens: boolean } | undefined {
  const found = lastWord.exec(before);
  const word = found?.groups?.["word"];
  return found === null || word === undefined ? undefined : { word, opens: opening.test(before.slice(0, found.index)) };
}

const days = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag January February March April May June July August September October November December";
const places = "Brussels Brüssel Strasbourg Straßburg Luxembourg Luxemburg Berlin Paris Rome Rom Madrid Lisbon Lissabon Vienna Wien Warsaw Warschau Prague Prag Helsinki Copenhagen Kopenhagen Geneva Genf Davos Hiroshima Kyoto Osaka Kananaskis";
const titles = "Mr Mrs Ms Miss Mme Madame Monsieur Sir Dr Prof Speaker Czar Tsar Ratschef Herrn Emissär Duo Trio Ära Landsmann Finn Finne Finnish Däne Dane Schwede Lette Este Pole Slowake Tscheche Grieche Brite Ire French Frenchman";
/** Words with a capital that stand before a surname and are no given name. */
const noGivenNames = new Set([...days.split(" "), ...places.split(" "), ...titles.split(" "), "If"]);

/** Longer words before a surname are offices and the like: `Binnenmarktkommissar |Breton|`. */
const longestGivenName = 9;
/** `Recently |Virkkunen|`, but not `Emily |Breton|`. */
const adverb = /\p{Ll}{4}ly$/u;

function isAnotherPerson(before: string, mention: Mention, label: string, { prose, mentions }: Surroundings): boolean {
  // The family name comes first, and another given name follows.
  if (label.startsWith(`${mention.name.text} `) && /^\s\p{Lu}\p{Ll}+-\p{Ll}{2}/u.test(prose.slice(mention.end, mention.end + 40))) return true;
  const { word = "", opens = false } = capitalBefore(before) ?? {};
  if (word === "" || word.length > longestGivenName || isMentioned(mention.start - 1, mentions)) return false;
  // `EVP |Virkkunen|`, `Japans |Kono|`
  if (/\p{Lu}{2}|[-s]$|[’']s?$/u.test(word) || functionWords.has(word.toLowerCase())) return false;
  // `Finnin |Virkkunen|`, `Fragt |Breton|, …`
  if (noGivenNames.has(word) || adverb.test(word) || /(?:er|ose|iese|in)$/u.test(word) || (opens && /(?:t|te|en)$/u.test(word))) return false;
  return !isEverydayWord(word, "de") && !isEverydayWord(word, "en") && foreignersIn(word).size === 0;
}

/** Presidents before the one that is known. */
const presidents = /(?<!\p{L})(?:Hallstein|Jenkins|Delors|Santer|Prodi|Barroso|Juncker|Leyen)$/u;
const hyphenated = /(?<part>[\p{L}\p{N}]+)[-\u2010\u2011]$/u;
const germanAdjective = /(?:isch|lich|ig|al|iv|end|sam|ell|är)e[nrsm]?$/u;
const indefinite = /(?<!\p{L})eine[rnms]?\s(?:\p{Ll}+e[nrsm]?\s)?$/iu;
const ofAnother = /^\s(?:des\s(?!Öfteren|Weiteren|Jahres)|der\s(?!Europ)\p{Lu}\p{Ll}+en\s(?:Union|Nationen|Gemeinschaft)(?!\p{L}))/u;
const foreign = /(?<!\p{L})(?<word>\p{Ll}+isch)e[nrsm]?\s$/u;

function isAnotherGermanBody(before: string, behind: string, { isHeading }: Surroundings): boolean {
  const part = hyphenated.exec(before)?.groups?.["part"];
  if (part !== undefined) return !/^E[UG]$/u.test(part) && !presidents.test(part);
  // `eine |Kommission| aus Richtern`; a genitive with `des` is nobody's to whom it gives something.
  if (indefinite.test(before) || ofAnother.test(behind)) return true;
  const own = foreign.exec(before)?.groups?.["word"];
  if (own !== undefined) return foreignersIn(own).size > 0;
  const capital = capitalBefore(before);
  return !isHeading && capital?.opens === false && germanAdjective.test(capital.word);
}

/** Words that have a capital before an English name and are no part of it. */
const englishOpeners = new Set(
  [...days.split(" "), ...places.split(" "), ..."New Next Current Former Outgoing Incoming Future Previous Last First Second Third Draft Joint Proposed EU EC Whole Entire Chief Deputy Senior Top Several Various".split(" ")],
);
/** `In Tokyo |Commission| officials`: before a body's name would be an article. */
const inPlace = /(?:^|[\s(])(?:[Ii]n|[Aa]t)\s$/u;

function isAnotherEnglishBody(before: string, { start }: Mention, { isHeading, mentions }: Surroundings): boolean {
  if (isHeading || isMentioned(start - 1, mentions)) return false;
  const { word, opens } = capitalBefore(before) ?? {};
  if (word === undefined || opens === true || presidents.test(word) || /^[IVX]+$/u.test(word) || inPlace.test(before.slice(0, -word.length - 1))) return false;
  return !/[’']s?$/u.test(word) && !englishOpeners.has(word) && !functionWords.has(word.toLowerCase());
}

/** Whether a name ends there; names are in order. */
function isMentioned(end: number, mentions: readonly Mention[]): boolean {
  return mentions[firstFrom(mentions, end) - 1]?.end === end;
}
