// Where there is no citation, whatever it looks like: code, targets of links, autolinks, HTML and comments.
import type { Span } from "./draft.ts";

/** The places in a text, in order, found in one pass: a single block may be a megabyte of opening brackets. */
export function* noCitations(text: string): Generator<Span> {
  const newline = finder(text, "\n");
  const parenthesis = finder(text, ")");
  const opening = finder(text, "<");
  const closing = finder(text, ">");
  const commentEnd = finder(text, "-->");
  let closingRuns: ReadonlyMap<number, number> | undefined;

  /** Where that ends which begins at a sign; undefined where nothing does. */
  const endOf = (sign: string, start: number): number | undefined => {
    if (sign.startsWith("`")) return (closingRuns ??= pairRuns(text)).get(start);
    if (sign === "](") {
      const end = parenthesis(start + 2);
      return end < newline(start + 2) ? end + 1 : undefined;
    }
    if (sign === "<!--") return Math.min(commentEnd(start + 4) + 3, text.length);
    const end = closing(start + 2);
    return end < opening(start + 2) ? end + 1 : undefined;
  };

  const signs = /`+|\]\(|<!--|<(?=[^<>\s])/g;
  for (let sign = signs.exec(text); sign !== null; sign = signs.exec(text)) {
    const end = endOf(sign[0], sign.index);
    if (end === undefined) continue;
    yield { start: sign.index, end };
    signs.lastIndex = end;
  }
}

/** Finds the next of something at or after an offset, Infinity where there is none. Asked in order, it reads the text once. */
function finder(text: string, what: string): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found < from) {
      const next = text.indexOf(what, from);
      found = next === -1 ? Infinity : next;
    }
    return found;
  };
}

/** For each run of backticks the end of the next one that is as long, with which its code would end. */
function pairRuns(text: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const last = new Map<number, number>();
  for (const { 0: { length }, index } of text.matchAll(/`+/g)) {
    const before = last.get(length);
    if (before !== undefined) ends.set(before, index + length);
    last.set(length, index);
  }
  return ends;
}
