import type { TextWords } from "../language/textWords.ts";
import { isHyphen, isSpace } from "../language/words.ts";

/** What joins the parts of compounds that share one: `Vertrauens- und Identitätsdienste`. */
const joining = new Set(["und", "oder", "sowie", "bzw", "and", "or"]);
/** Fewest letters of the part that is left out, and of the part that stays. */
const shortestPart = 3;
const none: readonly string[] = [];
/** Longer than any word that somebody writes. */
const longestWord = 60;
/** Furthest word that may complete a part: `Daten-, Wissens- und Erfahrungsaustausch`. */
export const furthest = 6;

/**
 * The words that a word with an open hyphen may stand for: `Vertrauens-` before `und Identitätsdienste`
 * is completed by every end of that word, *Vertrauensdienste* among them. Longest first.
 */
export function wholeWords(text: string, words: TextWords, at: number): readonly string[] {
  if (hasOpenEnd(text, words, at)) {
    const own = text.slice(words.start(at), words.end(at));
    for (let i = at + 1; i < words.count && i <= at + furthest; i++) {
      const other = text.slice(words.start(i), words.end(i));
      if (hasOpenEnd(text, words, i)) continue;
      if (!joining.has(other.toLowerCase())) return i > at + 1 && joinedBefore(text, words, i) ? tails(own, other) : none;
    }
    return none;
  }
  if (hasOpenStart(text, words, at) && at >= 2 && joinedBefore(text, words, at)) {
    return heads(text.slice(words.start(at - 2), words.end(at - 2)), text.slice(words.start(at), words.end(at)));
  }
  return none;
}

function joinedBefore(text: string, words: TextWords, at: number): boolean {
  return joining.has(text.slice(words.start(at - 1), words.end(at - 1)).toLowerCase());
}

/** `Vertrauens-` followed by a space or comma. */
function hasOpenEnd(text: string, words: TextWords, at: number): boolean {
  const end = words.end(at);
  if (!isHyphen(text.charCodeAt(end))) return false;
  const next = text.charCodeAt(end + 1);
  return next === 0x2c || isSpace(next);
}

/** `-forschung` behind a space. */
function hasOpenStart(text: string, words: TextWords, at: number): boolean {
  const start = words.start(at);
  return start >= 2 && isHyphen(text.charCodeAt(start - 1)) && isSpace(text.charCodeAt(start - 2));
}

/** A part, completed by every end of another word. */
export function tails(own: string, other: string): readonly string[] {
  if (own.length > longestWord || other.length > longestWord) return none;
  const whole: string[] = [];
  for (let from = shortestPart; from <= other.length - shortestPart; from++) whole.push(own + other.slice(from).toLowerCase());
  return whole;
}

/** A part behind every beginning of another word. */
export function heads(other: string, own: string): readonly string[] {
  if (own.length > longestWord || other.length > longestWord) return none;
  const whole: string[] = [];
  for (let to = other.length - shortestPart; to >= shortestPart; to--) whole.push(other.slice(0, to) + own.toLowerCase());
  return whole;
}
