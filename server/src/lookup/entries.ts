import { type IndexSections, noInitials, withInitial, writeSkeleton } from "./completionIndex.ts";
import { END, SPACE } from "./letters.ts";
import { comparePrefix, prefixRange, type Range, SortedTexts } from "./sortedTexts.ts";

/** Bits of a place that one step of the table of places covers. */
const stepBits = 6;
/** Longer names count as this long when the shortest ones are picked. */
const longest = 255;

/** Looks entries up in an index. */
export class Entries {
  readonly sections: IndexSections;
  readonly count: number;
  readonly names: SortedTexts;
  /** Every later word of every name, with what follows it. */
  readonly laterWords: SortedTexts;
  /** The entry that each step of 64 letters starts in. */
  readonly #steps: Uint32Array;
  #skeleton = new Uint8Array(1 << 8);

  constructor(sections: IndexSections) {
    this.sections = sections;
    const { starts, letters } = sections;
    this.count = sections.names.length;
    this.names = new SortedTexts(letters, starts, this.count);
    this.laterWords = new SortedTexts(letters, sections.laterWords, sections.laterWords.length);
    this.#steps = new Uint32Array((letters.length >> stepBits) + 1);
    let entry = 0;
    for (let step = 0; step < this.#steps.length; step++) {
      while (entry + 1 < this.count && (starts[entry + 1] as number) <= step << stepBits) entry++;
      this.#steps[step] = entry;
    }
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

  /** At most so many of the entries in which a later word begins with the letters, in order, each once. */
  withLaterWord(typed: Uint8Array, most: number): readonly number[] {
    return this.ofLaterWords(this.laterWords.beginning(typed), most);
  }

  /** The entries whose last word is this one, and not their only; of very many, some. */
  endingWith(word: Uint8Array): readonly number[] {
    return this.ofLaterWords(this.laterWords.beginning(Uint8Array.of(...word, END)), mostPlaces);
  }

  /** At most so many of the entries that a range of later words is in, in order, each once. */
  ofLaterWords({ from, to }: Range, most: number): readonly number[] {
    const entries = new Set<number>();
    for (let i = from; i < Math.min(to, from + mostPlaces); i++) entries.add(this.entryAt(this.sections.laterWords[i] as number));
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
