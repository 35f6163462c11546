const smallWords = new Set("für und über der die das des dem den von zu zur zum im in mit the of and for on in an a to with".split(" "));

/** True for articles, prepositions and the like: where they begin a phrase, it is seldom a name. */
export function isSmallWord(word: string): boolean {
  return smallWords.has(word.toLowerCase());
}
