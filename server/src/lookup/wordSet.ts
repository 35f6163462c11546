import { isWordUnit } from "../language/fold.ts";
import { endOfPiece, hasPlainWords, startOfPiece } from "../language/plainWords.ts";
import { isHyphen, isSpace, skeletonOf, Words } from "../language/words.ts";
import type { Phrase } from "./lookup.ts";
import { maxJoined } from "./scan.ts";
import { furthest, heads, tails } from "./suspended.ts";
import { joinedText } from "./verify.ts";

/** What may stand between words in the text, but not in what a reader reads: addresses, code, notes. Only that which has one of these at its start and its end can be long. */
const hides = /[`<>[\]()@$]|:\/\/|www\.|mailto:|xmpp:/i;

/** Reused from text to text. */
const words = new Words();

/**
 * The words of a Markdown text, by their skeletons. It tells what the text surely does not name, many times as fast as
 * reading it does.
 *
 * A set of bits that may hold a word too many and lacks none: neither hyphenated words taken as one
 * (`Halbleiter-Lieferkette`), nor what a word with an open hyphen may stand for (`Vertrauens- und Identitätsdienste`).
 */
export class WordSet {
  readonly #cells: Int32Array;

  private constructor(cells: number) {
    this.#cells = new Int32Array(cells);
  }

  /** Undefined where markup stands within words, so that only a parser can tell them. */
  static of(text: string): WordSet | undefined {
    if (!hasPlainWords(text)) return undefined;
    words.read(text);
    const { count, skeleton, start, end } = words;
    let cells = 8;
    // A word stands in a text twice on average: eight bits for each that is another.
    while (cells * 8 < count) cells *= 2;
    const set = new WordSet(cells);
    for (let word = 0; word < count; word++) {
      set.#add(skeleton[word] as number);
      const hasOpenStart = isHyphen(text.charCodeAt((start[word] as number) - 1)) && isSpace(text.charCodeAt((start[word] as number) - 2));
      if (hasOpenStart && !set.#addHeads(text, word)) return undefined;
      const after = end[word] as number;
      if (!isHyphen(text.charCodeAt(after))) continue;
      if (isWordUnit(text.charCodeAt(after + 1))) set.#addJoined(text, word);
      else if (!set.#addTails(text, word)) return undefined;
    }
    return set;
  }

  /** False where one of the words of a phrase is not in the text. */
  mayHold(phrase: Phrase): boolean {
    const { length } = this.#cells;
    return phrase.every((word) => {
      const bits = bitsOf(word);
      return ((this.#cells[cellOf(word) & (length - 1)] as number) & bits) === bits;
    });
  }

  #add(word: number): void {
    const at = cellOf(word) & (this.#cells.length - 1);
    this.#cells[at] = (this.#cells[at] as number) | bitsOf(word);
  }

  #addText(word: string): void {
    this.#add(skeletonOf(word, 0, word.length));
  }

  /** `Halbleiter-Lieferkette`, from its first part on. */
  #addJoined(text: string, first: number): void {
    for (let last = first + 1; last < words.count && last < first + maxJoined; last++) {
      const hyphen = words.end[last - 1] as number;
      if (!isHyphen(text.charCodeAt(hyphen)) || words.start[last] !== hyphen + 1) return;
      this.#addText(joinedText(text, words, first, last));
    }
  }

  /** `Vertrauens-` before whatever word may complete it. False where it cannot be told which stand there. */
  #addTails(text: string, word: number): boolean {
    const from = words.start[word] as number;
    const to = Math.min(words.count - 1, word + furthest);
    if (hides.test(text.slice(from, endOfPiece(text, words.end[to] as number)))) return false;
    const own = text.slice(from, words.end[word]);
    for (let other = word + 1; other <= to; other++) {
      for (const whole of tails(own, text.slice(words.start[other], words.end[other]))) this.#addText(whole);
    }
    return true;
  }

  /** `-forschung` behind whatever word may complete it. False where it cannot be told which stand there. */
  #addHeads(text: string, word: number): boolean {
    if (word < 2) return true;
    const from = words.start[word] as number;
    if (hides.test(text.slice(startOfPiece(text, words.start[word - 2] as number), from))) return false;
    const own = text.slice(from, words.end[word]);
    for (const whole of heads(text.slice(words.start[word - 2], words.end[word - 2]), own)) this.#addText(whole);
    return true;
  }
}

function cellOf(word: number): number {
  return word ^ (word >>> 15);
}

/** Three bits of a cell. */
function bitsOf(word: number): number {
  const mixed = Math.imul(word ^ (word >>> 16), 0x45d9f3b);
  return (1 << (mixed >>> 27)) | (1 << ((mixed >>> 22) & 31)) | (1 << ((mixed >>> 17) & 31));
}
