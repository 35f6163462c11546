/** Words behind which an English noun is one thing, or behind which nothing tells how many there are. */
const determiners = new Set("a an the this that each every any no some its their our his her my your another either neither one".split(" "));
/** So many words before a noun may be between it and its determiner. */
const nearby = 2;

/** Nouns that mostly cannot be counted, by their ends: *security*, *infrastructure*, *commerce*. */
const uncountable = /(?:ity|ness|[ae]nce|ism|ment|[ts]ion|ing|ship|cy|ture|dom|age|ry|rce)$/u;
/** A plural would be on another word than the last: *letter of intent*. */
const joined = /\s(?:of|for|and|in|on|to)\s/u;

/**
 * True where an English noun that can be counted is in the plural, since no determiner stands before it:
 * `of semiconductors`, `free data flows`; not `the semiconductor`.
 * @param before the words before the noun
 */
export function standsInPlural(before: readonly string[]): boolean {
  return !before.slice(-nearby).some((word) => determiners.has(word.toLowerCase()));
}

/** The plural of an English noun or of a name that ends with one; undefined for proper names and what is hardly counted. */
export function englishPlural(name: string): string | undefined {
  if (!/(?:^|[\s-])\p{Ll}+$/u.test(name) || name.endsWith("s") || uncountable.test(name) || joined.test(name)) return undefined;
  if (/[^aeiou]y$/u.test(name)) return `${name.slice(0, -1)}ies`;
  return /(?:x|ch|sh)$/u.test(name) ? `${name}es` : `${name}s`;
}
