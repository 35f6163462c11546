import { type IndexSections, noInitials, withInitial, writeSkeleton } from "./completionIndex.ts";
import { END, SPACE } from "./letters.ts";

/** From `from` on and before `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export const nothing: Range = { from: 0, to: 0 };

/** Bits of a place that one step of the table of places covers. */
const stepBits = 6;
/** Longer names count as this long when the shortest ones are picked. */
const longest = 255;

/** Looks entries up in an index. */
export class Entries {
  readonly sections: IndexSections;
  readonly count: number;
  /** The entry that each step of 64 letters starts in. */
  readonly #steps: Uint32Array;
  #skeleton = new Uint8Array(1 << 8);

  constructor(sections: IndexSections) {
    this.sections = sections;
    const { starts, letters } = sections;
    this.count = sections.names.length;
    this.#steps = new Uint32Array((letters.length >> stepBits) + 1);
    let entry = 0;
    for (let step = 0; step < this.#steps.length; step++) {
      while (entry + 1 < this.count && (starts[entry + 1] as number) <= step << stepBits) entry++;
      this.#steps[step] = entry;
    }
  }

  get all(): Range {
    return { from: 0, to: this.count };
  }

  /** The place of an entry's name in the table. */
  nameOf(entry: number): number {
    return this.sections.names[entry] as number;
  }

  lengthOf(entry: number): number {
    return (this.sections.starts[entry + 1] as number) - (this.sections.starts[entry] as number) - 1;
  }

  /** The entry that a place in the letters belongs to. */
  entryAt(place: number): number {
    const { starts } = this.sections;
    let entry = this.#steps[place >> stepBits] as number;
    while ((starts[entry + 1] as number) <= place) entry++;
    return entry;
  }

  /**
   * Those of a range of entries that begin with the same `depth` letters, whose next letters are `typed` from `at` on.
   */
  narrow(range: Range, depth: number, typed: Uint8Array, at: number): Range {
    let { from, to } = range;
    for (let i = at; i < typed.length && from < to; i++) ({ from, to } = this.withLetter({ from, to }, depth + i - at, typed[i] as number));
    return { from, to };
  }

  /** Those of a range of entries that begin with the same `depth` letters, whose next letter is this one. */
  withLetter({ from, to }: Range, depth: number, letter: number): Range {
    if (from >= to) return nothing;
    const first = this.#letter(from, depth);
    const last = this.#letter(to - 1, depth);
    if (first > letter || last < letter) return nothing;
    const low = first === letter ? from : this.#firstFrom(from, to, depth, letter);
    return { from: low, to: last === letter ? to : this.#firstFrom(low, to, depth, letter + 1) };
  }

  /** The entries from one on that have its letter at a depth, where all before `to` begin with the same letters. */
  branchAt(from: number, to: number, depth: number, letter: number): Range {
    // Mostly short: looked for in steps that double.
    let low = from;
    for (let step = 1; low + step < to; step *= 2) {
      if (this.#letter(low + step, depth) !== letter) return { from, to: this.#firstFrom(low + 1, low + step, depth, letter + 1) };
      low += step;
    }
    return { from, to: this.#firstFrom(low + 1, to, depth, letter + 1) };
  }

  /** The letter of an entry at a depth that it has, or its end mark. */
  letterAt(entry: number, depth: number): number {
    return this.#letter(entry, depth);
  }

  #letter(entry: number, depth: number): number {
    return this.sections.letters[(this.sections.starts[entry] as number) + depth] as number;
  }

  #firstFrom(from: number, to: number, depth: number, letter: number): number {
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (this.#letter(middle, depth) < letter) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  /** The entries that the letters begin. */
  beginning(typed: Uint8Array): Range {
    const { letters, starts } = this.sections;
    return prefixRange(this.count, (i) => comparePrefix(letters, starts[i] as number, typed));
  }

  hasLaterWord(typed: Uint8Array): boolean {
    const { letters, laterWords } = this.sections;
    const { from, to } = prefixRange(laterWords.length, (i) => comparePrefix(letters, laterWords[i] as number, typed));
    return from < to;
  }

  /** At most so many of the entries in which a later word begins with the letters, in order, each once. */
  withLaterWord(typed: Uint8Array, most: number): readonly number[] {
    const { letters, laterWords } = this.sections;
    const { from, to } = prefixRange(laterWords.length, (i) => comparePrefix(letters, laterWords[i] as number, typed));
    const entries = new Set<number>();
    for (let i = from; i < Math.min(to, from + mostPlaces); i++) entries.add(this.entryAt(laterWords[i] as number));
    return this.shortest([...entries].sort((a, b) => a - b), most);
  }

  /**
   * At most so many of the entries whose skeletons the typed letters' skeleton begins; the letters may end in a space.
   * @param whole the last word's skeleton must be the whole of one
   */
  withSkeleton(typed: Uint8Array, whole: boolean, most: number): readonly number[] {
    const key = new Uint8Array(typed.length + 1);
    let length = writeSkeleton(typed, 0, typed.length, key, 0);
    if (key[length - 1] === SPACE) length--;
    const { bySkeleton } = this.sections;
    const entries: number[] = [];
    // An end mark, too, is the end of a word.
    for (const last of whole ? [END, SPACE] : [undefined]) {
      if (last !== undefined) key[length] = last;
      const wanted = key.subarray(0, last === undefined ? length : length + 1);
      const { from, to } = prefixRange(bySkeleton.length, (i) => comparePrefix(this.#skeletonOf(bySkeleton[i] as number), 0, wanted));
      for (let i = from; i < Math.min(to, from + mostPlaces); i++) entries.push(bySkeleton[i] as number);
    }
    return this.shortest(entries.sort((a, b) => a - b), most);
  }

  /** The skeleton of an entry and an end mark; valid until the next call. */
  #skeletonOf(entry: number): Uint8Array {
    const start = this.sections.starts[entry] as number;
    const size = this.lengthOf(entry);
    if (this.#skeleton.length <= size) this.#skeleton = new Uint8Array(size * 2);
    this.#skeleton[writeSkeleton(this.sections.letters, start, start + size, this.#skeleton, 0)] = END;
    return this.#skeleton;
  }

  /** The entries whose words have these initials, as far as hashes tell. */
  withInitials(typed: Uint8Array): readonly number[] {
    const { initials, byInitials } = this.sections;
    let hash = noInitials;
    for (const letter of typed) hash = withInitial(hash, letter);
    const { from, to } = prefixRange(initials.length, (i) => (initials[i] as number) - hash);
    return Array.from(byInitials.subarray(from, Math.min(to, from + mostPlaces))).filter((entry) => this.#hasInitials(entry, typed));
  }

  #hasInitials(entry: number, typed: Uint8Array): boolean {
    const { letters, starts } = this.sections;
    let next = 0;
    const start = starts[entry] as number;
    for (let i = start; letters[i] !== END; i++) {
      if (i > start && letters[i - 1] !== SPACE) continue;
      if (letters[i] !== typed[next++]) return false;
    }
    return next === typed.length;
  }

  /** At most so many of a range of entries, the shortest ones, in order. */
  shortestOf({ from, to }: Range, most: number): readonly number[] {
    return this.#shortest(Math.min(to - from, mostScanned), (i) => from + i, most);
  }

  /** At most so many of some entries, the shortest ones, in order. */
  shortest(entries: readonly number[], most: number): readonly number[] {
    return this.#shortest(entries.length, (i) => entries[i] as number, most);
  }

  #shortest(count: number, entryOf: (i: number) => number, most: number): readonly number[] {
    let limit = longest;
    let room = count;
    if (count > most) {
      const lengths = new Uint32Array(longest + 1);
      for (let i = 0; i < count; i++) {
        const length = Math.min(longest, this.lengthOf(entryOf(i)));
        lengths[length] = (lengths[length] as number) + 1;
      }
      room = most;
      for (limit = 0; (lengths[limit] as number) < room; limit++) room -= lengths[limit] as number;
    }
    const kept: number[] = [];
    for (let i = 0; i < count; i++) {
      const entry = entryOf(i);
      const length = Math.min(longest, this.lengthOf(entry));
      if (length < limit || (length === limit && room-- > 0)) kept.push(entry);
    }
    return kept;
  }
}

/** So many places, and entries of a range, are looked at for the best of them. */
const mostPlaces = 1 << 12;
const mostScanned = 1 << 16;

/** Below 0, 0 or above: whether the text at a place comes before those that the letters begin, is one of them or comes after. */
function comparePrefix(letters: Uint8Array, place: number, typed: Uint8Array): number {
  for (let i = 0; i < typed.length; i++) {
    const difference = (letters[place + i] as number) - (typed[i] as number);
    // A shorter text stops at its end mark.
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Where something sorted compares as 0. */
function prefixRange(count: number, compare: (i: number) => number): Range {
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
