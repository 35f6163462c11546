// A map that shares what it has in common with the map that it was made from.

/** So many changes are kept apart from the map below, or a twentieth of its size if that is more. */
const fewChanges = 512;

/** Immutable. Making one from another costs what has changed, not what there is. */
export class OverlayMap<Key, Value> {
  readonly #below: ReadonlyMap<Key, Value>;
  /** Undefined: what is below is gone. */
  readonly #changes: ReadonlyMap<Key, Value | undefined>;

  constructor(below: ReadonlyMap<Key, Value> = new Map<Key, Value>(), changes: ReadonlyMap<Key, Value | undefined> = new Map<Key, Value | undefined>()) {
    this.#below = below;
    this.#changes = changes;
  }

  get(key: Key): Value | undefined {
    return this.#changes.has(key) ? this.#changes.get(key) : this.#below.get(key);
  }

  has(key: Key): boolean {
    return this.get(key) !== undefined;
  }

  *entries(): Generator<readonly [Key, Value]> {
    for (const pair of this.#below) {
      if (!this.#changes.has(pair[0])) yield pair;
    }
    for (const [key, value] of this.#changes) {
      if (value !== undefined) yield [key, value];
    }
  }

  /** @param changes undefined for a key that is no longer there */
  with(changes: ReadonlyMap<Key, Value | undefined>): OverlayMap<Key, Value> {
    if (changes.size === 0) return this;
    if (this.#changes.size + changes.size <= Math.max(fewChanges, this.#below.size / 20)) {
      return new OverlayMap(this.#below, new Map([...this.#changes, ...changes]));
    }
    const all = new Map(this.#below);
    for (const [key, value] of [...this.#changes, ...changes]) {
      if (value === undefined) all.delete(key);
      else all.set(key, value);
    }
    return new OverlayMap(all);
  }
}
