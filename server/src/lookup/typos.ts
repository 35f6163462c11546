import { gramAt, gramOf } from "./completionIndex.ts";
import type { Entries } from "./entries.ts";
import { NearPhrases } from "./nearPhrases.ts";

/** An entry that begins almost like what was typed. */
export interface Near {
  readonly entry: number;
  /** Edits between what was typed and the beginning of the entry. */
  readonly distance: number;
}

/** Entries that are returned. */
const most = 60;
/** So many letters of what is typed are compared. */
const longest = 96;
/** Edits between what is typed and a name. */
export const mostEdits = 2;
/** Letters from which on one is looked for, and two, and in a later word one. */
const fewest = 4;
const fewestForTwo = 8;
const fewestLater = 6;
/** With so many that are near, nothing farther is looked for. */
const enough = 10;

/** Letters of what may stand inside a word. */
const fewestInside = 5;
/** So many entries are compared with it, the shortest. */
const compared = 600;

/** What one search may still read of the postings, so that no text makes it slow. */
export interface Budget {
  postings: number;
}

/** Finds entries with typos in what is typed of them. */
export class Typos {
  readonly #entries: Entries;
  readonly #names: NearPhrases;
  readonly #laterWords: NearPhrases;
  /** The place of each run of three letters in the index. */
  readonly #runs = new Map<number, number>();

  constructor(entries: Entries) {
    this.#entries = entries;
    this.#names = new NearPhrases(entries.names, mostEdits);
    this.#laterWords = new NearPhrases(entries.laterWords, 1);
    const { letters, gramPlaces } = entries.sections;
    for (let run = 0; run < gramPlaces.length; run++) this.#runs.set(gramAt(letters, gramPlaces[run] as number), run);
  }

  /**
   * Entries that begin with what is typed but for a typo: one up to seven letters, two beyond.
   * @param included which entries are meant
   */
  near(typed: Uint8Array, included: (entry: number) => boolean): readonly Near[] {
    if (typed.length < fewest) return [];
    const limit = typed.length < fewestForTwo ? 1 : mostEdits;
    const ranges = this.#names.find(typed.subarray(0, longest), limit);
    const near = new Map<number, number>();
    for (let distance = 0; distance <= limit && near.size < enough; distance++) {
      for (const range of ranges) {
        if (range.edits !== distance) continue;
        for (const entry of this.#entries.shortestOf(range, most)) if (!near.has(entry) && included(entry)) near.set(entry, distance);
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
    for (const range of this.#laterWords.find(typed.subarray(0, longest))) {
      for (const entry of this.#entries.ofLaterWords(range, most)) if (included(entry)) found.add(entry);
    }
    return this.#entries.shortest([...found].sort((a, b) => a - b), most);
  }

  /** False where no entry, and no later word of one, begins with this word or almost. @param word with the space behind it */
  leadsOn(word: Uint8Array): boolean {
    return this.#names.leadsOn(word) || this.#laterWords.leadsOn(word);
  }

  /** Entries that have what is typed inside one of their words: `lieferkette` in *Halbleiterlieferkette*. */
  inside(typed: Uint8Array, budget: Budget): readonly number[] {
    if (typed.length < fewestInside) return [];
    const grams = new Set<number>();
    for (let i = 0; i + 3 <= typed.length; i++) grams.add(gramOf(typed[i] as number, typed[i + 1] as number, typed[i + 2] as number));
    const { letters, starts } = this.#entries.sections;
    return this.#entries.shortest(this.#withAll([...grams], budget), compared).filter((entry) => {
      const last = (starts[entry + 1] as number) - 1 - typed.length;
      for (let at = starts[entry] as number; at <= last; at++) if (isAt(letters, at, typed)) return true;
      return false;
    });
  }

  /** Entries with all of some trigrams, in order, and perhaps others: only the rarest are read, and no more of them than the budget allows. */
  #withAll(grams: readonly number[], budget: Budget): readonly number[] {
    const counted = grams.map((gram) => {
      const place = this.#runs.get(gram);
      return { place: place ?? 0, count: place === undefined ? 0 : (this.#entries.sections.gramCounts[place] as number) };
    });
    let entries: readonly number[] | undefined;
    for (const { place, count } of counted.sort((a, b) => a.count - b.count)) {
      if (count === 0) return [];
      if (count > budget.postings) break;
      budget.postings -= count;
      entries = this.#withGram(place, entries);
      if (entries.length <= compared) break;
    }
    return entries ?? [];
  }

  /** The entries that have a trigram. @param among which of them are wanted, in order; absent: all */
  #withGram(place: number, among: readonly number[] | undefined): readonly number[] {
    const { postings, gramStarts } = this.#entries.sections;
    const end = gramStarts[place + 1] as number;
    const found: number[] = [];
    let wanted = 0;
    let entry = -1;
    for (let at = gramStarts[place] as number; at < end; ) {
      let byte = postings[at++] as number;
      let difference = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = postings[at++] as number;
        difference |= (byte & 127) << shift;
      }
      entry += difference;
      if (among !== undefined) {
        while (wanted < among.length && (among[wanted] as number) < entry) wanted++;
        if (wanted === among.length) break;
        if (among[wanted] !== entry) continue;
      }
      found.push(entry);
    }
    return found;
  }
}

function isAt(letters: Uint8Array, at: number, typed: Uint8Array): boolean {
  for (let i = 0; i < typed.length; i++) if (letters[at + i] !== typed[i]) return false;
  return true;
}
