/** Slots at most: so many words are remembered. A power of two. */
const most = 1 << 16;
/** More slots are taken where fewer than so many are there for each word: most words then stand in their own. */
const slotsForWord = 4;

/** A word is in its own slot or in one of three beside it, this far away: as many as a processor fetches at once. */
const furthest = 12;

/**
 * Two numbers for each word that was met, under the word's two hashes. A word has a slot of its own and, where that is
 * taken, those beside it. Where all are taken one is given up, so it never holds more than it is worth:
 * what is forgotten is worked out anew.
 *
 * Whoever is in a hurry looks at a word's own slot alone: first hash, other hash, and the two numbers.
 */
export class Memo {
  slots: Int32Array;
  mask: number;
  #puts = 0;

  /** @param fewest slots at first, a power of two */
  constructor(fewest: number) {
    this.slots = new Int32Array(4 * fewest);
    this.mask = fewest - 1;
  }

  /** The slot that holds a word, or -1. */
  find(hash: number, other: number): number {
    const { slots } = this;
    const own = this.#slotOf(hash);
    for (let by = 0; by <= furthest; by += 4) {
      const slot = own ^ by;
      if (slots[slot] === hash && slots[slot + 1] === other) return slot;
    }
    return -1;
  }

  put(hash: number, other: number, one: number, two: number): void {
    const { slots } = this;
    const own = this.#slotOf(hash);
    let slot = own;
    for (let by = 4; (slots[slot] !== 0 || slots[slot + 1] !== 0) && by <= furthest; by += 4) slot = own ^ by;
    slots[slot] = hash;
    slots[slot + 1] = other;
    slots[slot + 2] = one;
    slots[slot + 3] = two;
    this.#puts++;
  }

  /** Takes more room where much was put. Not while somebody reads `slots`. */
  makeRoom(): void {
    if (this.#puts * slotsForWord <= this.mask || this.mask >= most - 1) return;
    const old = this.slots;
    while (this.#puts * slotsForWord > this.mask && this.mask < most - 1) this.mask = 2 * this.mask + 1;
    this.slots = new Int32Array(4 * (this.mask + 1));
    this.#puts = 0;
    for (let slot = 0; slot < old.length; slot += 4) {
      const hash = old[slot] as number;
      const other = old[slot + 1] as number;
      if (hash !== 0 || other !== 0) this.put(hash, other, old[slot + 2] as number, old[slot + 3] as number);
    }
  }

  clear(): void {
    this.slots.fill(0);
    this.#puts = 0;
  }

  #slotOf(hash: number): number {
    return ((hash ^ (hash >>> 15)) & this.mask) << 2;
  }
}
