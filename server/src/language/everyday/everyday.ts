import { everydayEnglish } from "./english.ts";
import { everydayGerman } from "./german.ts";

const sources = { de: everydayGerman, en: everydayEnglish };
const lists = new Map<"de" | "en", readonly string[]>();

/**
 * True where an ordinary word begins like this, other than the given one: `regi` may become `region`.
 * @param begun the beginning of a word, in any case
 * @param except a word that is not counted, nor is what it goes on from or into
 */
export function mayBecomeEveryday(begun: string, language: "de" | "en", except: string): boolean {
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
  for (let i = low; i < words.length && (words[i] as string).startsWith(start); i++) {
    const word = words[i] as string;
    if (own !== "" && (own.startsWith(word) || word.startsWith(own))) continue;
    return true;
  }
  return false;
}
