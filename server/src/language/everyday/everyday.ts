import { everydayEnglish } from "./english.ts";
import { everydayGerman } from "./german.ts";

const sources = { de: everydayGerman, en: everydayEnglish };
const lists = new Map<"de" | "en", readonly string[]>();

function wordsOf(language: "de" | "en"): readonly string[] {
  let words = lists.get(language);
  if (words === undefined) {
    words = sources[language].split(/\s+/u).filter((word) => word !== "").sort();
    lists.set(language, words);
  }
  return words;
}

/** Where the words start that are not before the given one. */
function firstFrom(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as string) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The lists cut words after so many letters. */
const cut = 10;
/** So many letters may be an ending. */
const longestEnding = 2;

/** True for a word of ordinary prose, in any inflection. */
export function isEverydayWord(word: string, language: "de" | "en"): boolean {
  const lower = word.toLowerCase();
  const stem = language === "de" ? lower.replace(/(?<=\p{L}{3})e[mnrs]?$/u, "") : lower;
  return everydayWordsAbout(stem, language, "") > 0;
}

/**
 * How many ordinary words begin like this, other than the given one: `regi` may become `region`.
 * @param begun the beginning of a word, in any case
 * @param except a word that is not counted, nor are its own forms, nor what it begins
 */
export function everydayWords(begun: string, language: "de" | "en", except: string): number {
  const words = wordsOf(language);
  const start = begun.toLowerCase();
  const own = except.toLowerCase();
  const low = firstFrom(words, start);
  let count = 0;
  for (let i = low; i < words.length && (words[i] as string).startsWith(start); i++) if (!isSame(words[i] as string, own)) count++;
  return count;
}

/** The same of a beginning that may be longer than the words of the list. */
export function everydayWordsAbout(begun: string, language: "de" | "en", except: string): number {
  return everydayWords(begun.slice(0, cut), language, except);
}

/**
 * True where what is typed may become an ordinary word that a longer one is made of: `Kapazi` may become `Kapazität`, long
 * before it is *Kapazitätsaufbau*.
 */
export function beginsEverydayPart(begun: string, whole: string, language: "de" | "en"): boolean {
  const own = whole.toLowerCase();
  for (let length = Math.max(begun.length, shortestPart); length < Math.min(cut, own.length - longestEnding); length++) {
    if (isListed(own.slice(0, length), language)) return true;
  }
  return false;
}

const shortestPart = 5;

function isListed(word: string, language: "de" | "en"): boolean {
  const words = wordsOf(language);
  return words[firstFrom(words, word)] === word;
}

/** True where an ordinary word is the given one or begins with it. What begins it is another: `Freihandel`, not *Freihandelsabkommen*. */
function isSame(word: string, own: string): boolean {
  if (own === "") return false;
  if (word.startsWith(own)) return true;
  return own.startsWith(word) && own.length - word.length <= (word.length < cut ? longestEnding : cut / 2);
}
