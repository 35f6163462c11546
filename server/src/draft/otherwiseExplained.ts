// Abbreviations that a text explains as something else: `the debt sustainability analysis (|DSA|)`.
import { foldText } from "../language/fold.ts";
import { functionWords } from "../language/inflection.ts";
import { wordsOf } from "../language/words.ts";
import { wordsBefore } from "../language/wordsBefore.ts";
import type { Lookup, Mention } from "../lookup/lookup.ts";

/** Behind what it stands for: `… Analysis (|DSA|)`, `(… Analysis, |DSA|)`. */
const bracketBefore = /\s?[([]["“„‘]?$|[,;]\s["“„‘]?$/u;
const bracketBehind = /^["“”’]?\s?[)\];,]/u;
/** Before it: `|DSA| (… Analysis)`. */
const explanation = /^\s\((?<words>[^()]{3,120})\)/u;

/** The abbreviations of a text that stand there for something else than the records that they are names of. */
export function explainedOtherwise(prose: string, mentions: readonly Mention[], lookup: Lookup): ReadonlySet<string> {
  const others = new Set<string>();
  for (const mention of mentions) {
    const short = mention.name.text;
    if (mention.name.role === "abbreviation" && /^\p{Lu}{2,6}$/u.test(short) && meanings(prose, mention).some((words) => isAnother(short, words, mention, lookup))) others.add(short);
  }
  return others;
}

/** What the words beside an abbreviation would be if they were what it stands for. */
function meanings(prose: string, { start, end, name: { text } }: Mention): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  const before = wordsBefore(prose, start);
  const bracket = bracketBefore.exec(before);
  if (bracket !== null && bracketBehind.test(prose.slice(end, end + 4))) found.push(lastWords(before.slice(0, bracket.index), text.length));
  const behind = explanation.exec(prose.slice(end, end + 130))?.groups?.["words"];
  if (behind !== undefined) found.push(wordsOf(behind));
  return found;
}

/** The last words of a text, so many of them that are no mere links. */
function lastWords(text: string, count: number): readonly string[] {
  const clause = text.slice(Math.max(text.lastIndexOf(". "), text.lastIndexOf("(")) + 1);
  const words: string[] = [];
  let left = count;
  for (const word of wordsOf(clause).toReversed()) {
    if (left === 0) break;
    words.unshift(word);
    if (!functionWords.has(word.toLowerCase())) left--;
  }
  return words;
}

/** Whether words begin with the letters of an abbreviation and are not what its record is called, nor nearly. */
function isAnother(short: string, words: readonly string[], { name, alternatives }: Mention, lookup: Lookup): boolean {
  const own = words.filter((word) => !functionWords.has(word.toLowerCase()));
  if (own.length !== short.length || own.some((word, i) => word.charAt(0).toUpperCase() !== short.charAt(i))) return false;
  const said = own.map(stem);
  // Of two letters, one is too easily the same.
  const least = said.length === 2 ? 2 : said.length / 2;
  return [name, ...alternatives]
    .flatMap(({ ref }) => lookup.names(ref))
    .every(({ text }) => {
      const named = new Set(wordsOf(text).map(stem));
      return said.filter((each) => named.has(each)).length < least;
    });
}

function stem(word: string): string {
  return foldText(word).slice(0, 6);
}
