import { isWordUnit } from "../language/fold.ts";

/** How often a draft had the same letters before, and what it went on with. */
export interface Heard {
  /** With the name, in any of its forms. */
  readonly as: number;
  readonly otherwise: number;
}

/** So many places tell enough, the last ones first. */
const mostPlaces = 30;

/** Looks in what the draft says so far for the letters that are being typed: `econo` was `economy` twice, and once `economic security`. */
export function heard(text: string, typed: string, insert: string): Heard {
  const name = stemOf(insert);
  const given = withoutEndings(typed);
  // The first word may have stood there in another inflection.
  const begun = typed.slice(0, /\s/u.test(given) ? given.search(/\s/u) : typed.length);
  const first = begun.charAt(0);
  const capital = first.toUpperCase();
  const isFirst = beginsSentence(text, text.length - typed.length);
  let as = 0;
  let otherwise = 0;
  for (const start of [begun, (first === capital ? first.toLowerCase() : capital) + begun.slice(1)]) {
    // What is being typed itself is no evidence.
    for (let at = text.lastIndexOf(start, text.length - typed.length - 1); at >= 0 && as + otherwise < mostPlaces; at = at === 0 ? -1 : text.lastIndexOf(start, at - 1)) {
      if (at > 0 && isWordUnit(text.charCodeAt(at - 1))) continue;
      // Kanada, but not: kanadisch; an adjective, but not a title.
      if (start !== begun && !isFirst && !beginsSentence(text, at)) continue;
      const there = withoutEndings(text.slice(at, at + insert.length + longestEndings));
      if (there.startsWith(name) && ended.test(there.slice(name.length))) as++;
      else if (there.startsWith(given)) otherwise++;
    }
  }
  return { as, otherwise };
}

/** True where a capital may be that of a sentence, a heading or an item of a list. */
function beginsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:\n]|[-*#] )\s*$/u.test(text.slice(Math.max(0, at - 4), at));
}

/** True where a sentence has a name already, in any of its forms. */
export function isSaidIn(sentence: string, insert: string): boolean {
  return withoutEndings(sentence).includes(stemOf(insert));
}

/** The same for all forms of a name. */
function stemOf(insert: string): string {
  return withoutEndings(insert).replace(lastEnding, "");
}

/** `Systems`, `Halbleitern`; before a blank, the ending of *System* and *Halbleiter* is gone, too. */
const lastEnding = /(?:(?:e[mnrs]?)?[sn]?|ies|y)$/u;
/** Computer, but not: computing. */
const ended = /^(?:(?:e[mnrs]?)?[sn]?|ies|y)(?!\p{L})/u;

/** So much longer may be what an inflected name stands in. */
const longestEndings = 10;

/** The words of a text without the endings that they have before others. */
function withoutEndings(words: string): string {
  return words.toLowerCase().replaceAll(/(?:e[mnrs]?|s)(?=\s)/gu, "");
}
