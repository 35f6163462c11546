import type { Section, Sections } from "./indexFile.ts";

/** The hash of a phrase of no words. */
export const noWords = 0x2545f491;

/** The hash of a phrase and one word more. */
export function withWord(phrase: number, word: number): number {
  let mixed = Math.imul(phrase, 0x9e3779b1) ^ word;
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

/** The hash of a phrase that is one word to the letter, an abbreviation. @param hash the word's, see `hashOf` */
export function spelledPhrase(hash: number): number {
  return withWord(spelled, hash);
}
const spelled = 0x1b873593;
/** Marks a phrase that is a whole name. */
const whole = 0x27d4eb2f;

/** Bits for each beginning of a name: enough that few phrases that begin none pass. */
const bitsPerBeginning = 10;

/** What is known of a phrase, as bits. */
export const Known = {
  /** A name may begin with it and go on. */
  goesOn: 1,
  /** A name may be it. */
  isName: 2,
} as const;

/**
 * Which phrases begin a name, and which names end with a phrase: hashes in flat arrays.
 *
 * Two phrases may share a hash, so whatever is found is compared with the text; what is not found is certainly no name.
 */
export class Prefixes {
  /** Beginnings of names and whole names, each a few bits in one cell, so that one look into memory tells. */
  #begun: Int32Array<ArrayBufferLike>;
  #begunMask: number;
  /** Whole names, by turns: hash, and the name plus one; where there are several, minus the chain's first entry plus one. Side by side, since memory is far away. */
  #ends: Int32Array<ArrayBufferLike>;
  #mask: number;
  #used = 0;
  /** By turns: the next entry in the chain, plus one, and the name of the entry. */
  #chains: Int32Array<ArrayBufferLike> = new Int32Array(1 << 9);
  #entries = 0;

  /**
   * @param beginnings about how many beginnings of names there will be
   * @param names about how many names
   */
  constructor(beginnings: number, names: number) {
    let cells = 1 << 7;
    while (cells * 32 < beginnings * bitsPerBeginning) cells *= 2;
    this.#begun = new Int32Array(cells);
    this.#begunMask = cells - 1;
    let capacity = 1 << 8;
    while (capacity < names * 1.6) capacity *= 2;
    this.#mask = capacity - 1;
    this.#ends = new Int32Array(2 * capacity);
  }

  /** The same again from what `sections` gave; undefined where it cannot be. */
  static from({ begun, ends, chains }: Sections): Prefixes | undefined {
    if (!isNumbers(begun) || !isNumbers(ends) || !isNumbers(chains)) return undefined;
    if (!isPowerOfTwo(begun.length) || !isPowerOfTwo(ends.length) || ends.length < 2 || chains.length % 2 !== 0) return undefined;
    const prefixes = new Prefixes(0, 0);
    prefixes.#begun = begun;
    prefixes.#begunMask = begun.length - 1;
    prefixes.#ends = ends;
    prefixes.#mask = ends.length / 2 - 1;
    prefixes.#chains = chains;
    prefixes.#entries = chains.length / 2;
    return prefixes;
  }

  /** All of it as flat arrays. Hashes and numbers only: no letter of a name can be read from them. */
  get sections(): Sections {
    return { begun: this.#begun, ends: this.#ends, chains: this.#chains };
  }

  /** Notes that a name begins with a phrase and goes on. */
  begin(phrase: number): void {
    this.#note(phrase, phrase);
  }

  /**
   * What is known of a phrase, some of `Known`. No branch depends on it, so that looks one after the other overlap.
   * @param beside another phrase that is looked up with this one: what is known of both then stands in one place
   */
  look(phrase: number, beside = phrase): number {
    const cell = this.#begun[placeOf(beside) & this.#begunMask] as number;
    const goesOn = bitsOf(phrase) & ~cell;
    const isName = bitsOf(phrase ^ whole) & ~cell;
    // No bits are missing: 1, 2 or both.
    return (((goesOn | -goesOn) >>> 31) ^ 1) | ((((isName | -isName) >>> 31) ^ 1) << 1);
  }

  /** Notes that a phrase is a whole name. @param beside see `look` */
  end(phrase: number, name: number, beside = phrase): void {
    if (this.#used * 4 > this.#mask * 3) this.#grow();
    this.#note(phrase ^ whole, beside);
    const at = this.#placeOf(phrase);
    const head = this.#ends[at + 1] as number;
    if (head === 0) {
      this.#ends[at] = phrase;
      this.#ends[at + 1] = name + 1;
      this.#used++;
    } else {
      const first = head > 0 ? this.#chain(head - 1, 0) : -head;
      this.#ends[at + 1] = -this.#chain(name, first);
    }
  }

  /** Writes the names that may be a phrase behind the first so many of an array, and returns how many there are then. */
  collect(phrase: number, names: number[], count = 0): number {
    const head = this.#ends[this.#placeOf(phrase) + 1] as number;
    if (head > 0) names[count++] = head - 1;
    for (let entry = -head; entry > 0; entry = this.#chains[2 * entry - 2] as number) names[count++] = this.#chains[2 * entry - 1] as number;
    return count;
  }

  /** How many bytes its arrays hold. */
  get bytes(): number {
    return this.#begun.byteLength + this.#ends.byteLength + this.#chains.byteLength;
  }

  /** Lets go of room that was kept for more names. */
  close(): void {
    this.#chains = this.#chains.slice(0, 2 * this.#entries);
  }

  #note(phrase: number, beside: number): void {
    const at = placeOf(beside) & this.#begunMask;
    this.#begun[at] = (this.#begun[at] as number) | bitsOf(phrase);
  }

  /** Where a phrase stands among the whole names, or would stand. */
  #placeOf(phrase: number): number {
    let slot = (phrase ^ (phrase >>> 17)) & this.#mask;
    while (this.#ends[2 * slot + 1] !== 0 && this.#ends[2 * slot] !== phrase) slot = (slot + 1) & this.#mask;
    return 2 * slot;
  }

  #grow(): void {
    const old = this.#ends;
    this.#mask = this.#mask * 2 + 1;
    this.#ends = new Int32Array(2 * (this.#mask + 1));
    for (let from = 0; from < old.length; from += 2) {
      if (old[from + 1] === 0) continue;
      const to = this.#placeOf(old[from] as number);
      this.#ends[to] = old[from] as number;
      this.#ends[to + 1] = old[from + 1] as number;
    }
  }

  /** A new entry of a chain, plus one. */
  #chain(name: number, next: number): number {
    if (2 * this.#entries === this.#chains.length) this.#growChains();
    this.#chains[2 * this.#entries] = next;
    this.#chains[2 * this.#entries + 1] = name;
    return ++this.#entries;
  }

  #growChains(): void {
    const chains = new Int32Array(2 * this.#chains.length);
    chains.set(this.#chains);
    this.#chains = chains;
  }
}

function isNumbers(section: Section | undefined): section is Int32Array {
  return section instanceof Int32Array;
}

function isPowerOfTwo(count: number): boolean {
  return count > 0 && (count & (count - 1)) === 0;
}

function placeOf(phrase: number): number {
  return phrase ^ (phrase >>> 15);
}

/** Three bits of a cell. */
function bitsOf(phrase: number): number {
  const mixed = Math.imul(phrase ^ (phrase >>> 16), 0x45d9f3b);
  return (1 << (mixed >>> 27)) | (1 << ((mixed >>> 22) & 31)) | (1 << ((mixed >>> 17) & 31));
}
