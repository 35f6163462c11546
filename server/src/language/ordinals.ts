/** German and English words for the first ordinals; larger ones are written in figures. */
const words = new Map<string, number>(
  [
    "erst first",
    "zweit second",
    "dritt third",
    "viert fourth",
    "fünft fifth",
    "sechst sixth",
    "siebt siebent seventh",
    "acht eighth",
    "neunt ninth",
    "zehnt tenth",
    "elft eleventh",
    "zwölft twelfth",
  ].flatMap((line, index) => line.split(" ").map((word) => [word, index + 1] as const)),
);
const stems = [...words.keys()].join("|");

/**
 * A pattern for an ordinal, for use inside another: `zweite`, `zweiten`, `2.`, `second`, `2nd`.
 * Its words are in the group `ordinal`.
 */
export const ordinalPattern = `(?<ordinal>\\d{1,2}(?:\\.|st|nd|rd|th)|(?:${stems})(?:e[nrsm]?)?)`;

/** The number of an ordinal; undefined for anything else. */
export function ordinalNumber(text: string): number | undefined {
  const figures = /^(\d{1,2})(?:\.|st|nd|rd|th)$/u.exec(text)?.[1];
  if (figures !== undefined) return Number(figures);
  const lower = text.toLowerCase();
  return words.get(lower) ?? words.get(lower.replace(/e[nrsm]?$/u, ""));
}
