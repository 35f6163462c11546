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

/** Bits for each beginning of a name: enough that few phrases that begin none pass. */
const bitsPerBeginning = 10;

/**
 * Which phrases begin a name, and which names end with a phrase: hashes in flat arrays.
 *
 * Two phrases may share a hash, so whatever is found is compared with the text; what is not found is certainly no name.
 */
export class Prefixes {
  /** Beginnings of names, each a few bits in one cell, so that one look into memory tells. */
  #begun: Int32Array<ArrayBufferLike>;
  #begunMask: number;
  /** Whole names: hash, and the first of the chain of entries that end there. */
  #keys: Int32Array<ArrayBufferLike>;
  #heads: Int32Array<ArrayBufferLike>;
  #mask: number;
  #used = 0;
  /** The next entry in the chain, and the name of each entry. */
  #next: Int32Array<ArrayBufferLike> = new Int32Array(1 << 10);
  #names: Int32Array<ArrayBufferLike> = new Int32Array(1 << 10);
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
    this.#keys = new Int32Array(capacity);
    this.#heads = new Int32Array(capacity).fill(-1);
  }

  /** The same again from what `sections` gave; undefined where it cannot be. */
  static from({ begun, keys, heads, next, names }: Sections): Prefixes | undefined {
    if (!isNumbers(begun) || !isNumbers(keys) || !isNumbers(heads) || !isNumbers(next) || !isNumbers(names)) return undefined;
    if (!isPowerOfTwo(begun.length) || !isPowerOfTwo(keys.length) || heads.length !== keys.length || names.length !== next.length) return undefined;
    const prefixes = new Prefixes(0, 0);
    prefixes.#begun = begun;
    prefixes.#begunMask = begun.length - 1;
    prefixes.#keys = keys;
    prefixes.#heads = heads;
    prefixes.#mask = keys.length - 1;
    prefixes.#next = next;
    prefixes.#names = names;
    prefixes.#entries = next.length;
    return prefixes;
  }

  /** All of it as flat arrays. Hashes and numbers only: no letter of a name can be read from them. */
  get sections(): Sections {
    return { begun: this.#begun, keys: this.#keys, heads: this.#heads, next: this.#next, names: this.#names };
  }

  /** Notes that a phrase begins a name. */
  begin(phrase: number): void {
    const at = placeOf(phrase) & this.#begunMask;
    this.#begun[at] = (this.#begun[at] as number) | bitsOf(phrase);
  }

  /** False where no name begins with the phrase. */
  mayBegin(phrase: number): boolean {
    const bits = bitsOf(phrase);
    return ((this.#begun[placeOf(phrase) & this.#begunMask] as number) & bits) === bits;
  }

  /** Notes that a phrase is a whole name. */
  end(phrase: number, name: number): void {
    if (this.#used * 4 > this.#mask * 3) this.#grow();
    if (this.#entries === this.#next.length) this.#growEntries();
    const slot = this.#slotOf(phrase);
    const head = this.#heads[slot] as number;
    if (head === -1) {
      this.#keys[slot] = phrase;
      this.#used++;
    }
    this.#next[this.#entries] = head;
    this.#names[this.#entries] = name;
    this.#heads[slot] = this.#entries++;
  }

  /** The first entry of the names that may be this phrase, or -1. */
  first(phrase: number): number {
    return this.#heads[this.#slotOf(phrase)] as number;
  }

  /** The entry after another, or -1. */
  next(entry: number): number {
    return this.#next[entry] as number;
  }

  /** The name of an entry. */
  name(entry: number): number {
    return this.#names[entry] as number;
  }

  /** How many bytes its arrays hold. */
  get bytes(): number {
    return this.#begun.byteLength + this.#keys.byteLength + this.#heads.byteLength + this.#next.byteLength + this.#names.byteLength;
  }

  /** Lets go of room that was kept for more names. */
  close(): void {
    this.#next = this.#next.slice(0, this.#entries);
    this.#names = this.#names.slice(0, this.#entries);
  }

  #slotOf(phrase: number): number {
    let slot = (phrase ^ (phrase >>> 17)) & this.#mask;
    while ((this.#heads[slot] as number) !== -1 && this.#keys[slot] !== phrase) slot = (slot + 1) & this.#mask;
    return slot;
  }

  #grow(): void {
    const keys = this.#keys;
    const heads = this.#heads;
    this.#mask = this.#mask * 2 + 1;
    this.#keys = new Int32Array(this.#mask + 1);
    this.#heads = new Int32Array(this.#mask + 1).fill(-1);
    for (let i = 0; i < heads.length; i++) {
      if (heads[i] === -1) continue;
      const slot = this.#slotOf(keys[i] as number);
      this.#keys[slot] = keys[i] as number;
      this.#heads[slot] = heads[i] as number;
    }
  }

  #growEntries(): void {
    const size = this.#next.length * 2;
    const next = new Int32Array(size);
    next.set(this.#next);
    this.#next = next;
    const names = new Int32Array(size);
    names.set(this.#names);
    this.#names = names;
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
