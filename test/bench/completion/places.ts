const keyLetters = 4;
const keys = 1 << 18;

/** Places in a text, by the first letters that stand there: counts what begins alike without reading all of it. */
export class Places {
  readonly #text: string;
  /** Where the places of each key start, and behind the last where they end. */
  readonly #starts = new Uint32Array(keys + 1);
  readonly #places: Uint32Array;

  /** @param before the character that stands in front of each place */
  constructor(text: string, before: string) {
    this.#text = text;
    const unit = before.charCodeAt(0);
    const visit = (look: (key: number, at: number) => void): void => {
      for (let at = 1; at + keyLetters <= text.length; at++) if (text.charCodeAt(at - 1) === unit) look(keyAt(text, at), at);
    };
    visit((key) => {
      this.#starts[key + 1] = (this.#starts[key + 1] as number) + 1;
    });
    for (let key = 0; key < keys; key++) this.#starts[key + 1] = (this.#starts[key + 1] as number) + (this.#starts[key] as number);
    this.#places = new Uint32Array(this.#starts[keys] as number);
    const next = this.#starts.slice(0, keys);
    visit((key, at) => {
      this.#places[next[key] as number] = at;
      next[key] = (next[key] as number) + 1;
    });
  }

  /** True where a part stands at so many places at most. Of fewer than four letters it never is. */
  hasFew(part: string, most: number): boolean {
    if (part.length < keyLetters) return false;
    const key = keyAt(part, 0);
    let found = 0;
    for (let i = this.#starts[key] as number; i < (this.#starts[key + 1] as number) && found <= most; i++) {
      if (this.#text.startsWith(part, this.#places[i])) found++;
    }
    return found <= most;
  }
}

function keyAt(text: string, at: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = at; i < at + keyLetters; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) & (keys - 1);
}
