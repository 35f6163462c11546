import Fuse from "fuse.js";
import { prefixDistance } from "./distance.ts";

/** A name that begins almost like what was typed. */
export interface Near {
  readonly index: number;
  readonly distance: number;
  /** 0 to 1: how well it fits as a whole. */
  readonly closeness: number;
}

/** Names compared letter by letter, and those of them that Fuse ranks. */
const pool = 400;
const ranked = 60;
/** One edit destroys at most three trigrams, a transposition four. */
const trigramsPerEdit = 4;

/** Finds names with typos in what is typed of them. */
export class Typos {
  readonly #folded: readonly string[];
  readonly #postings = new Map<string, number[]>();
  readonly #shared: Uint8Array;

  /** @param included which of the folded names may be found */
  constructor(folded: readonly string[], included: (index: number) => boolean) {
    this.#folded = folded;
    this.#shared = new Uint8Array(folded.length);
    for (const [index, text] of folded.entries()) {
      if (!included(index)) continue;
      for (const gram of trigramsOf(text)) {
        const posting = this.#postings.get(gram);
        if (posting === undefined) this.#postings.set(gram, [index]);
        else if (posting[posting.length - 1] !== index) posting.push(index);
      }
    }
  }

  /**
   * Names that begin with the typed text but for a typo: one up to seven letters, two beyond.
   * @param typed folded
   */
  near(typed: string): readonly Near[] {
    if (typed.length < 4) return [];
    const limit = typed.length <= 7 ? 1 : 2;
    const found = this.#sharing(typed, limit)
      .map((index) => ({ index, text: this.#folded[index] as string, distance: prefixDistance(typed, this.#folded[index] as string, limit) }))
      .filter(({ distance }) => distance > 0 && distance <= limit)
      .sort((a, b) => a.distance - b.distance || a.index - b.index)
      .slice(0, ranked);
    if (found.length === 0) return [];
    const fuse = new Fuse(found, { keys: ["text"], includeScore: true, threshold: 0.6, distance: 200 });
    const scores = new Map(fuse.search(typed.slice(0, 32)).map(({ item, score }) => [item.index, score ?? 1]));
    return found.map(({ index, distance }) => ({ index, distance, closeness: 1 - (scores.get(index) ?? 1) }));
  }

  /** The names that share enough trigrams with the text to be within the limit, most shared first. */
  #sharing(typed: string, limit: number): readonly number[] {
    const shared = this.#shared;
    const touched: number[] = [];
    let grams = 0;
    for (const gram of trigramsOf(typed)) {
      grams++;
      for (const index of this.#postings.get(gram) ?? []) {
        if (shared[index] === 0) touched.push(index);
        shared[index] = Math.min(255, (shared[index] as number) + 1);
      }
    }
    const fewest = Math.max(1, grams - trigramsPerEdit * limit);
    const enough = touched
      .filter((index) => (shared[index] as number) >= fewest)
      .sort((a, b) => (shared[b] as number) - (shared[a] as number) || a - b)
      .slice(0, pool);
    for (const index of touched) shared[index] = 0;
    return enough;
  }
}

/** Runs of three letters; a space stands before the first. */
function* trigramsOf(folded: string): Generator<string> {
  const padded = ` ${folded}`;
  for (let i = 0; i + 3 <= padded.length; i++) yield padded.slice(i, i + 3);
}
