/** From `from` on and before `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const nothing: Range = { from: 0, to: 0 };

/** Texts in the order of their letters, which stand in one array. */
export class SortedTexts {
  readonly #letters: Uint8Array;
  readonly #places: Uint32Array;
  readonly #count: number;

  constructor(letters: Uint8Array, places: Uint32Array, count: number) {
    this.#letters = letters;
    this.#places = places;
    this.#count = count;
  }

  get all(): Range {
    return { from: 0, to: this.#count };
  }

  /** The texts that the letters begin. */
  beginning(typed: Uint8Array): Range {
    return prefixRange(this.#count, (i) => comparePrefix(this.#letters, this.#places[i] as number, typed));
  }

  /** Those of a range of texts that begin with the same `depth` letters, whose next letter is this one. */
  withLetter({ from, to }: Range, depth: number, letter: number): Range {
    if (from >= to) return nothing;
    const first = this.letterAt(from, depth);
    const last = this.letterAt(to - 1, depth);
    if (first > letter || last < letter) return nothing;
    const low = first === letter ? from : this.#firstFrom(from, to, depth, letter);
    return { from: low, to: last === letter ? to : this.#firstFrom(low, to, depth, letter + 1) };
  }

  /** Where the texts end that have this letter at a depth, as the one at `from` has; all before `to` begin with the same letters. */
  endOf(from: number, to: number, depth: number, letter: number): number {
    if (this.letterAt(to - 1, depth) === letter) return to;
    // Mostly soon: looked for in steps that double.
    let low = from;
    for (let step = 1; low + step < to; step *= 2) {
      if (this.letterAt(low + step, depth) !== letter) return this.#firstFrom(low + 1, low + step, depth, letter + 1);
      low += step;
    }
    return this.#firstFrom(low + 1, to, depth, letter + 1);
  }

  /** The letter of a text at a depth that it has, or its end mark. */
  letterAt(index: number, depth: number): number {
    return this.#letters[(this.#places[index] as number) + depth] as number;
  }

  #firstFrom(from: number, to: number, depth: number, letter: number): number {
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (this.letterAt(middle, depth) < letter) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}

/** Below 0, 0 or above: whether the text at a place comes before those that the letters begin, is one of them or comes after. */
export function comparePrefix(letters: Uint8Array, place: number, typed: Uint8Array): number {
  for (let i = 0; i < typed.length; i++) {
    const difference = (letters[place + i] as number) - (typed[i] as number);
    // A shorter text stops at its end mark.
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Where something sorted compares as 0. */
export function prefixRange(count: number, compare: (i: number) => number): Range {
  const first = (wanted: number): number => {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compare(middle) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  // Differences are whole numbers: below 1 means before or equal.
  return { from: first(0), to: first(1) };
}
