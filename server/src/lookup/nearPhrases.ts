import { SPACE } from "./letters.ts";
import { type NearRange, NearTexts } from "./nearTexts.ts";
import type { SortedTexts } from "./sortedTexts.ts";

/** What begins almost like a first word and the space behind it. */
interface FirstWord {
  /** Behind the space. */
  readonly behind: readonly NearRange[];
  /** In front of it: it may have been typed a letter too soon. */
  readonly before: readonly NearRange[];
}

/** First words that are remembered: while a sentence is typed, its words are looked for with each key. Of very many names, one leads to hundreds of ranges. */
const mostFirstWords = 100;
/** In a first word that is no longer than this with its space, there is but one edit. */
const shortWord = 4;

/** Finds texts that begin like a phrase but for a few edits, and remembers what its first word leads to. */
export class NearPhrases {
  readonly #texts: SortedTexts;
  readonly #near: NearTexts;
  readonly #most: number;
  readonly #firstWords = new Map<string, FirstWord>();

  /** @param most edits at most */
  constructor(texts: SortedTexts, most: number) {
    this.#texts = texts;
    this.#near = new NearTexts(texts);
    this.#most = most;
  }

  /** Ranges may lie in each other: of a text, the one with the fewest edits counts. */
  find(typed: Uint8Array, limit = this.#most): readonly NearRange[] {
    const space = typed.indexOf(SPACE);
    if (space < 0) return this.#near.find(typed, limit);
    const { behind, before } = this.#firstWord(typed.subarray(0, space + 1));
    if (behind.length === 0 && before.length === 0) return [];
    const next = typed[space + 1];
    const swapped = next === undefined ? [] : before.map((range) => this.#with(this.#with({ ...range, edits: range.edits + 1 }, next), SPACE));
    return [...this.#near.find(typed.subarray(space + 1), limit, behind), ...this.#near.find(typed.subarray(space + 2), limit, swapped)];
  }

  /** False where nothing that begins with this word, or almost, is found. @param word with the space behind it */
  leadsOn(word: Uint8Array): boolean {
    const { behind, before } = this.#firstWord(word);
    return behind.length > 0 || before.length > 0;
  }

  #with({ depth, edits, ...range }: NearRange, letter: number): NearRange {
    return { ...this.#texts.withLetter(range, depth, letter), depth: depth + 1, edits };
  }

  #firstWord(typed: Uint8Array): FirstWord {
    const key = typed.join();
    let word = this.#firstWords.get(key);
    if (word === undefined) {
      const limit = typed.length <= shortWord ? 1 : this.#most;
      word = { behind: this.#near.begin(typed, limit), before: this.#near.begin(typed.subarray(0, -1), limit - 1) };
      if (this.#firstWords.size >= mostFirstWords) this.#firstWords.clear();
      this.#firstWords.set(key, word);
    }
    return word;
  }
}
