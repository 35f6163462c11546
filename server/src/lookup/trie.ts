/** A trie over hashes in flat arrays: node and hash lead to a node. Node 0 is the root. */
export class Trie {
  nodes = 1;
  #used = 0;
  #mask: number;
  #parents: Int32Array;
  #hashes: Int32Array;
  #children: Int32Array;
  /** A bit for each hash that leads away from the root: most words of a text fail here. */
  readonly #first = new Int32Array(1 << 12);

  constructor(expected: number) {
    let capacity = 1 << 8;
    while (capacity < expected * 2) capacity *= 2;
    this.#mask = capacity - 1;
    this.#parents = new Int32Array(capacity).fill(-1);
    this.#hashes = new Int32Array(capacity);
    this.#children = new Int32Array(capacity);
  }

  /** False where no path starts with this hash. */
  mayStart(hash: number): boolean {
    return ((this.#first[(hash >>> 5) & 0xfff] as number) & (1 << (hash & 31))) !== 0;
  }

  /** The node that a hash leads to, or -1. */
  child(node: number, hash: number): number {
    let slot = this.#slot(node, hash);
    for (;;) {
      const parent = this.#parents[slot] as number;
      if (parent === -1) return -1;
      if (parent === node && this.#hashes[slot] === hash) return this.#children[slot] as number;
      slot = (slot + 1) & this.#mask;
    }
  }

  /** The node that a hash leads to, made where it is missing. */
  extend(node: number, hash: number): number {
    const known = this.child(node, hash);
    if (known >= 0) return known;
    if (this.#used * 2 > this.#mask) this.#grow();
    const made = this.nodes++;
    this.#put(node, hash, made);
    if (node === 0) {
      const cell = (hash >>> 5) & 0xfff;
      this.#first[cell] = (this.#first[cell] as number) | (1 << (hash & 31));
    }
    return made;
  }

  #put(node: number, hash: number, child: number): void {
    let slot = this.#slot(node, hash);
    while (this.#parents[slot] !== -1) slot = (slot + 1) & this.#mask;
    this.#parents[slot] = node;
    this.#hashes[slot] = hash;
    this.#children[slot] = child;
    this.#used++;
  }

  #grow(): void {
    const [parents, hashes, children] = [this.#parents, this.#hashes, this.#children];
    const capacity = (this.#mask + 1) * 2;
    this.#mask = capacity - 1;
    this.#used = 0;
    this.#parents = new Int32Array(capacity).fill(-1);
    this.#hashes = new Int32Array(capacity);
    this.#children = new Int32Array(capacity);
    for (let i = 0; i < parents.length; i++) {
      const parent = parents[i] as number;
      if (parent !== -1) this.#put(parent, hashes[i] as number, children[i] as number);
    }
  }

  #slot(node: number, hash: number): number {
    let mixed = Math.imul(node, 0x9e3779b1) ^ hash;
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x85ebca6b);
    mixed ^= mixed >>> 13;
    return mixed & this.#mask;
  }
}
