/** More than the longest stretch that a pattern for the words before something takes in. */
const reach = 160;

/**
 * The last words of a text before an offset, for patterns that end in `$`. Tried on all that stands before, such a
 * pattern takes time by the length of the paragraph at every place, and so by its square altogether.
 *
 * @param from where the sentence begins, if nothing before it counts
 */
export function wordsBefore(text: string, at: number, from = 0): string {
  return text.slice(Math.max(from, at - reach), at);
}

/** Something with a place in a text. */
interface Placed {
  readonly start: number;
}

/** The index of the first of several in order that begins at an offset or behind it; their number where none does. */
export function firstFrom(placed: readonly Placed[], at: number): number {
  let [low, high] = [0, placed.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((placed[middle]?.start ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
