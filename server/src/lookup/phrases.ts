import { isHyphen, isSpace, Words } from "../language/words.ts";

/** The words just before the cursor, from one of them on. */
export interface Typed {
  /** As they stand, spaces at the end included. */
  readonly text: string;
  /** The last of them is still being typed, unless a space follows it. */
  readonly words: readonly string[];
  /** Where each word starts in `text`. */
  readonly starts: readonly number[];
  readonly endsInSpace: boolean;
  /** A bracket stands in it: a name may go on there, though a sentence seldom does. */
  readonly inBrackets: boolean;
}

/** More words than this no name has that somebody types to its end. */
const longestPhrase = 16;
const clauseMarks = new Set('.:;!?,[]"„“”»«\ufffc');
const brackets = /[()]/u;
const closingBracket = 0x29;
const words = new Words();

/** The phrases that end at the cursor, longest first: `der Rat für d`, `Rat für d`, `für d`, `d`. */
export function phrasesBefore(before: string): readonly Typed[] {
  // Names hold no full stops or quotes, so a phrase starts behind the last of them.
  let from = before.length;
  while (from > 0 && !clauseMarks.has(before.charAt(from - 1))) from--;
  const whole = phraseOf(before.slice(from));
  if (whole === undefined) return [];
  const phrases: Typed[] = [];
  for (let i = Math.max(0, whole.words.length - longestPhrase); i < whole.words.length; i++) {
    const start = whole.starts[i] as number;
    const text = whole.text.slice(start);
    // `urban)`, but not `control (urban)`
    if (text.includes(")") && !text.includes("(")) continue;
    phrases.push({
      text,
      inBrackets: brackets.test(text),
      words: whole.words.slice(i),
      starts: whole.starts.slice(i).map((at) => at - start),
      endsInSpace: whole.endsInSpace,
    });
  }
  return phrases;
}

/** A text as one phrase; undefined where no word is in it, or something else than a space or bracket follows the last. */
export function phraseOf(text: string): Typed | undefined {
  words.read(text);
  if (words.count === 0) return undefined;
  const parts: string[] = [];
  const starts: number[] = [];
  for (let i = 0; i < words.count; i++) {
    parts.push(text.slice(words.start[i], words.end[i]));
    starts.push(words.start[i] as number);
  }
  const end = words.end[words.count - 1] as number;
  for (let i = end; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (!isSpace(unit) && !isHyphen(unit) && unit !== closingBracket) return undefined;
  }
  const last = text.charCodeAt(text.length - 1);
  return { text, words: parts, starts, endsInSpace: isSpace(last) || isHyphen(last), inBrackets: brackets.test(text) };
}
