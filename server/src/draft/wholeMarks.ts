import type { Span } from "./draft.ts";

/** Marks of emphasis; an underscore between letters is just that. */
const emphasis = /\*+|~~|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu;
/** What must not go with the words: addresses, tags, notes, code. */
const more = /[[\]<>`]/u;

/**
 * The place that other words may take, so that no mark of emphasis is left alone; undefined where there is none.
 *
 * ```
 * die *|großzügige* KI|     die |*großzügige* KI|
 * |[KI](address)-Gesetz|    nothing: the address would go with it
 * ```
 */
export function withWholeMarks(text: string, { start, end }: Span): Span | undefined {
  const words = text.slice(start, end);
  if (more.test(words)) return undefined;
  const open: { readonly mark: string; readonly closes: boolean }[] = [];
  for (const { 0: mark, index } of words.matchAll(emphasis)) {
    if (open.at(-1)?.mark === mark) open.pop();
    else open.push({ mark, closes: index > 0 && /\S/u.test(words.charAt(index - 1)) });
  }
  let [first, last] = [start, end];
  for (const { mark, closes } of open) {
    if (closes) {
      if (!text.startsWith(mark, first - mark.length)) return undefined;
      first -= mark.length;
    } else {
      if (!text.startsWith(mark, last)) return undefined;
      last += mark.length;
    }
  }
  return { start: first, end: last };
}
