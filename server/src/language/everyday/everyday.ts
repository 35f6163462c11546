import { everydayEnglish } from "./english.ts";
import { everydayGerman } from "./german.ts";

const sources = { de: everydayGerman, en: everydayEnglish };
const lists = new Map<"de" | "en", readonly string[]>();

/** The lists cut words after so many letters. */
const cut = 10;
/** So many letters may be an ending. */
const longestEnding = 2;

/**
 * How many ordinary words begin like this, other than the given one: `regi` may become `region`.
 * @param begun the beginning of a word, in any case
 * @param except a word that is not counted, nor are its own forms, nor what it begins
 */
export function everydayWords(begun: string, language: "de" | "en", except: string): number {
  let words = lists.get(language);
  if (words === undefined) {
    words = sources[language].split(/\s+/u).filter((word) => word !== "").sort();
    lists.set(language, words);
  }
  const start = begun.toLowerCase();
  const own = except.toLowerCase();
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as string) < start) low = middle + 1;
    else high = middle;
  }
  let count = 0;
  for (let i = low; i < words.length && (words[i] as string).startsWith(start); i++) if (!isSame(words[i] as string, own)) count++;
  return count;
}

/** True where an ordinary word is the given one or begins with it. What begins it is another: `Freihandel`, not *Freihandelsabkommen*. */
function isSame(word: string, own: string): boolean {
  if (own === "") return false;
  if (word.startsWith(own)) return true;
  return own.startsWith(word) && own.length - word.length <= (word.length < cut ? longestEnding : cut / 2);
}
