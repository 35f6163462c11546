// A name continued in the inflection that is typed.

import { declinedAdjective } from "../../language/declension.ts";
import { foldText } from "../../language/fold.ts";
import { functionWords, isCapital, matchWord } from "../../language/inflection.ts";
import { isHyphen, isSpace, Words } from "../../language/words.ts";
import type { IndexedName } from "../nameTable.ts";
import type { Typed } from "../phrases.ts";
import type { SearchLayer } from "../searchLayer.ts";

const words = new Words();

/**
 * A name whose words are begun in another inflection, as it goes on in that; undefined where it is not.
 *
 * ```
 * Rates für dig|            Rates für digitale Partnerschaft
 * vertrauensvollen fr|      vertrauensvollen freien Datenverkehr
 * ```
 */
export function continuedIn(layer: SearchLayer, name: IndexedName, typed: Typed): string | undefined {
  const { text } = name;
  words.read(text);
  if (words.count < typed.words.length) return undefined;
  const last = typed.words.length - 1;
  let inflected = false;
  let adjective: Inflected | undefined;
  for (let i = 0; i <= last; i++) {
    const own = ownWord(text, i);
    const given = typed.words[i] as string;
    if (i === last && !typed.endsInSpace && foldText(own).startsWith(foldText(given))) continue;
    const match = matchWord(own, given, { language: name.language, proper: name.proper });
    if (match === undefined) return undefined;
    if (match !== "inflected") {
      if (!isAdjective(own) && own !== "und") adjective = undefined;
      continue;
    }
    if (!mayBeInflected(layer, name, i)) return undefined;
    inflected = true;
    adjective = isAdjective(own) ? { own: endingOf(own), given: endingOf(given) } : undefined;
  }
  // `Digital-` is no form of *Digitaler Kompass*.
  if (!inflected || (isHyphen(typed.text.charCodeAt(typed.text.length - 1)) && !isHyphen(text.charCodeAt(words.end[last] as number)))) return undefined;
  const open = !typed.endsInSpace && foldText(ownWord(text, last)).startsWith(foldText(typed.words[last] as string));
  const kept = open ? typed.text.slice(0, typed.starts[last]) : typed.text.trimEnd();
  const rest = text.slice(open ? words.start[last] : words.end[last]);
  const agreeing = adjective && kept + inAgreement(text, open ? last : last + 1, open ? (words.start[last] as number) : (words.end[last] as number), adjective);
  return agreeing !== undefined && foldText(agreeing).startsWith(foldText(typed.text.trimEnd())) ? agreeing : kept + rest;
}

function ownWord(text: string, at: number): string {
  return text.slice(words.start[at], words.end[at]);
}

const conjunctions = new Set(["und", "oder", "sowie", "and", "or"]);

/** Whether an attribute begins with a word: a preposition or an article. */
function beginsAttribute(word: string): boolean {
  const lower = word.toLowerCase();
  return functionWords.has(lower) && !conjunctions.has(lower);
}

/**
 * Whether a word of a name may have another ending than in its basic form: none inside a compound (no
 * `Quantens-Expertengruppe`), in a German attribute no adjective (`Räte für digitale Partnerschaften`, but nothing `für
 * digitalen`), and of an English name only the head (no `Cybers Resilience Act`, in German neither).
 */
function mayBeInflected(layer: SearchLayer, name: IndexedName, at: number): boolean {
  const { text } = name;
  if (isHyphen(text.charCodeAt(words.end[at] as number))) return false;
  if (at === words.count - 1) return true;
  const isGerman = name.language === "de";
  for (let i = 0; i < at; i++) if (beginsAttribute(ownWord(text, i))) return isGerman && !isAdjective(ownWord(text, at));
  return beginsAttribute(ownWord(text, at + 1)) || (isGerman && !isEnglishToo(layer, name));
}

/** The English name of the same record is the same. */
function isEnglishToo(layer: SearchLayer, { index, text }: IndexedName): boolean {
  return layer.table.namesBeside(index).some((other) => other.language === "en" && other.text === text);
}

/** The ending of an adjective in a name, and the one that it is typed with. */
interface Inflected {
  readonly own: string;
  readonly given: string;
}

const ending = /e[mnrs]?$/u;

function endingOf(word: string): string {
  return ending.exec(word)?.[0] ?? "";
}

function isAdjective(word: string): boolean {
  return isCapital(word) ? declinedAdjective.test(word) : ending.test(word) && !functionWords.has(word);
}

/** The rest of a name from a word on, with the adjectives that stand there in the ending of the one before. */
function inAgreement(text: string, at: number, from: number, { own, given }: Inflected): string {
  let rest = "";
  let until = from;
  for (let i = at; i < words.count - 1; i++) {
    const word = ownWord(text, i);
    if (word === "und") continue;
    if (!isAdjective(word) || endingOf(word) !== own || !isSpace(text.charCodeAt(words.end[i] as number))) break;
    rest += text.slice(until, words.end[i]).slice(0, -own.length) + given;
    until = words.end[i] as number;
  }
  return rest + text.slice(until);
}
