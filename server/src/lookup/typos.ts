import { gramAt, gramOf } from "./completionIndex.ts";
import { prefixDistance } from "./distance.ts";
import type { Entries } from "./entries.ts";
import { END, SPACE } from "./letters.ts";
import type { Range, SortedTexts } from "./sortedTexts.ts";

/** An entry that begins almost like what was typed. */
export interface Near {
  readonly entry: number;
  /** Edits between what was typed and the beginning of the entry. */
  readonly distance: number;
}

/** Entries compared letter by letter, and those of them that are returned. */
const pool = 600;
const most = 60;
/** One edit destroys at most three trigrams, a transposition four. */
const gramsPerEdit = 4;
/** So many trigrams of a text are read at most, the rarest ones. */
const mostGrams = 14;
/** The part of an entry that a text inside it is looked for in. */
const fewestInside = 5;

/** Letters of a later word in which a typo is looked for. */
const fewestLater = 6;
/** Of so many entries, none is looked at in vain. */
const many = 50_000;
/** With so many that are near, nothing farther is looked for. */
const enough = 10;
/** As long as so many entries go on alike behind a first typo, these letters must be right. */
const wide = 10_000;
const surelyRight = 5;

/** Entries that begin with the same `depth` letters, and the place in what is typed from which on they are to be compared. */
interface State {
  readonly range: Range;
  readonly depth: number;
  readonly at: number;
}

/** What one search may still read of the postings, so that no text makes it slow. */
export interface Budget {
  postings: number;
}

/** Finds entries with typos in what is typed of them. */
export class Typos {
  readonly #entries: Entries;
  /** How many of the wanted trigrams each entry has; all 0 between searches. */
  readonly #shared: Uint8Array;
  readonly #touched: Uint32Array;
  /** The place of each run of three letters in the index. */
  readonly #runs = new Map<number, number>();

  constructor(entries: Entries) {
    this.#entries = entries;
    const { letters, gramPlaces } = entries.sections;
    for (let run = 0; run < gramPlaces.length; run++) this.#runs.set(gramAt(letters, gramPlaces[run] as number), run);
    this.#shared = new Uint8Array(entries.count);
    this.#touched = new Uint32Array(entries.count);
  }

  /**
   * Entries that begin with what is typed but for a typo: one up to seven letters, two beyond.
   * @param included which entries are meant
   */
  near(typed: Uint8Array, budget: Budget, included: (entry: number) => boolean): readonly Near[] {
    if (typed.length < 4 || !this.#mayBegin(typed)) return [];
    const near = new Map<number, number>();
    const { letters, starts } = this.#entries.sections;
    const space = typed.indexOf(SPACE);
    const firstWord = typed.subarray(0, space + 1);
    const agrees = (entry: number): boolean =>
      space < 0 || prefixDistance(firstWord, letters, starts[entry] as number, (starts[entry + 1] as number) - 1, space > 3 ? 2 : 1) <= 2;
    const take = (range: Range, distance: number): void => {
      for (const entry of this.#entries.shortestOf(range, most)) if (!near.has(entry) && agrees(entry) && included(entry)) near.set(entry, distance);
    };
    const states: State[] = [];
    const { names } = this.#entries;
    for (const state of edited(names, { range: names.all, depth: 0, at: 0 }, typed)) {
      take(rest(names, state, typed), 1);
      if (typed.length > 7) states.push(state);
    }
    if (near.size < enough) for (const state of states) for (const range of editedAgain(names, state, typed)) take(range, 2);
    if (typed.length > 7 && near.size < enough) {
      for (const entry of this.#sharing(typed, budget)) {
        if (near.has(entry)) continue;
        const start = starts[entry] as number;
        const distance = prefixDistance(typed, letters, start, start + this.#entries.lengthOf(entry), 2);
        if (distance <= 2 && agrees(entry) && included(entry)) near.set(entry, distance);
      }
    }
    return [...near]
      .map(([entry, distance]) => ({ entry, distance }))
      .sort((a, b) => a.distance - b.distance || this.#entries.lengthOf(a.entry) - this.#entries.lengthOf(b.entry) || a.entry - b.entry)
      .slice(0, most);
  }

  /** Entries in which a later word begins, but for one typo, with what is typed. */
  nearLater(typed: Uint8Array, included: (entry: number) => boolean): readonly number[] {
    if (typed.length < fewestLater) return [];
    const found = new Set<number>();
    const { laterWords } = this.#entries;
    for (const state of edited(laterWords, { range: laterWords.all, depth: 0, at: 0 }, typed)) {
      for (const entry of this.#entries.ofLaterWords(rest(laterWords, state, typed), most)) if (included(entry)) found.add(entry);
    }
    return this.#entries.shortest([...found].sort((a, b) => a - b), most);
  }

  /** False where no name begins with the first of several words, or with something that may be meant by it. */
  #mayBegin(typed: Uint8Array): boolean {
    const { names, count } = this.#entries;
    const space = typed.indexOf(SPACE);
    // In a long first word may be both typos.
    if (space < 0 || space > 7 || count < many) return true;
    const first = typed.subarray(0, space + 1);
    if (!isEmpty(names.narrow(names.all, 0, first, 0))) return true;
    for (const state of edited(names, { range: names.all, depth: 0, at: 0 }, first)) if (!isEmpty(rest(names, state, first))) return true;
    return false;
  }

  /** Entries that have what is typed inside one of their words: `lieferkette` in *Halbleiterlieferkette*. */
  inside(typed: Uint8Array, budget: Budget): readonly number[] {
    if (typed.length < fewestInside) return [];
    const { letters, starts } = this.#entries.sections;
    const grams: number[] = [];
    for (let i = 0; i + 3 <= typed.length; i++) grams.push(gramOf(typed[i] as number, typed[i + 1] as number, typed[i + 2] as number));
    const found: number[] = [];
    for (const entry of this.#withGrams(grams, budget, (read) => read)) {
      const end = (starts[entry + 1] as number) - typed.length;
      for (let at = starts[entry] as number; at < end; at++) {
        if (!isAt(letters, at, typed)) continue;
        found.push(entry);
        break;
      }
    }
    return this.#entries.shortest(found.sort((a, b) => a - b), most);
  }

  /** The entries that share the most trigrams with a text of which two letters may be wrong. */
  #sharing(typed: Uint8Array, budget: Budget): readonly number[] {
    const grams: number[] = [];
    let [first, second] = [SPACE, typed[0] as number];
    for (let i = 1; i < typed.length; i++) {
      const third = typed[i] as number;
      grams.push(gramOf(first, second, third));
      [first, second] = [second, third];
    }
    return this.#withGrams(grams, budget, (read) => Math.max(Math.min(2, read), read - 2 * gramsPerEdit));
  }

  /**
   * Entries with at least so many of the trigrams as `fewest` says of those that were read: the rarest ones,
   * and no more of them than the budget allows.
   */
  #withGrams(wanted: readonly number[], budget: Budget, fewest: (read: number) => number): readonly number[] {
    const { postings, gramStarts } = this.#entries.sections;
    const rarest = [...new Set(wanted)]
      .map((gram) => this.#place(gram))
      .sort((a, b) => this.#count(a) - this.#count(b))
      .slice(0, mostGrams);
    const shared = this.#shared;
    const touched = this.#touched;
    let touches = 0;
    let read = 0;
    for (const place of rarest) {
      const count = this.#count(place);
      if (count > budget.postings) break;
      budget.postings -= count;
      read++;
      if (count === 0) continue;
      const end = gramStarts[place + 1] as number;
      let entry = -1;
      for (let at = gramStarts[place] as number; at < end; ) {
        let byte = postings[at++] as number;
        let difference = byte & 127;
        for (let shift = 7; byte > 127; shift += 7) {
          byte = postings[at++] as number;
          difference |= (byte & 127) << shift;
        }
        entry += difference;
        const before = shared[entry] as number;
        if (before === 0) touched[touches++] = entry;
        shared[entry] = before + 1;
      }
    }
    const least = Math.max(1, fewest(read));
    const counts = new Uint32Array(mostGrams + 2);
    for (let i = 0; i < touches; i++) {
      const count = shared[touched[i] as number] as number;
      counts[count] = (counts[count] as number) + 1;
    }
    let limit = mostGrams + 1;
    for (let sum = 0; limit > least && sum + (counts[limit] as number) < pool; limit--) sum += counts[limit] as number;
    const kept: number[] = [];
    for (let i = 0; i < touches; i++) {
      const entry = touched[i] as number;
      if ((shared[entry] as number) >= limit) kept.push(entry);
      shared[entry] = 0;
    }
    return kept.length <= 2 * pool ? kept : kept.sort((a, b) => a - b).slice(0, 2 * pool);
  }

  /** The place of a trigram in the index; -1 where no entry has it. */
  #place(gram: number): number {
    return this.#runs.get(gram) ?? -1;
  }

  #count(place: number): number {
    return place < 0 ? 0 : (this.#entries.sections.gramCounts[place] as number);
  }
}

/** Those of a state that go on with the rest of what is typed. */
function rest(texts: SortedTexts, { range, depth, at }: State, typed: Uint8Array): Range {
  return texts.narrow(range, depth, typed, at);
}

/** A second edit behind the first. Two at the very beginning are left to the trigrams. */
function* editedAgain(texts: SortedTexts, state: State, typed: Uint8Array): Generator<Range> {
  let { range, depth, at } = state;
  for (; at < Math.min(typed.length, surelyRight) && range.to - range.from > wide; at++, depth++) {
    range = texts.withLetter(range, depth, typed[at] as number);
  }
  for (const again of edited(texts, { range, depth, at }, typed)) yield rest(texts, again, typed);
}

/**
 * What is one edit away from going on as typed: each letter in turn is taken for another, for one too many,
 * for the second of a pair in the wrong order, or for one behind a missing one.
 */
function* edited(texts: SortedTexts, { range, depth, at }: State, typed: Uint8Array): Generator<State> {
  for (; at < typed.length && !isEmpty(range); at++, depth++) {
    const letter = typed[at] as number;
    const following = typed[at + 1];
    // One too many.
    if (following !== undefined && following !== letter) {
      const without = texts.withLetter(range, depth, following);
      if (!isEmpty(without)) yield { range: without, depth: depth + 1, at: at + 2 };
    }
    for (let next = range.from; next < range.to; ) {
      const own = texts.letterAt(next, depth);
      const branch = texts.branchAt(next, range.to, depth, own);
      next = branch.to;
      if (own === letter) continue;
      if (own === END) {
        // The last letter is one too many.
        if (following === undefined) yield { range: branch, depth, at: at + 1 };
        continue;
      }
      yield { range: branch, depth: depth + 1, at: at + 1 };
      const inserted = texts.withLetter(branch, depth + 1, letter);
      if (isEmpty(inserted)) continue;
      yield { range: inserted, depth: depth + 2, at: at + 1 };
      if (own === following) yield { range: inserted, depth: depth + 2, at: at + 2 };
    }
    range = texts.withLetter(range, depth, letter);
  }
}

function isEmpty({ from, to }: Range): boolean {
  return from >= to;
}

function isAt(letters: Uint8Array, at: number, typed: Uint8Array): boolean {
  for (let i = 0; i < typed.length; i++) if (letters[at + i] !== typed[i]) return false;
  return true;
}
