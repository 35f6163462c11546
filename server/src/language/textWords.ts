import { folded, isIgnorable } from "./fold.ts";
import { isHyphen, Words } from "./words.ts";

/** What stands in `TextWords.flat` for each word, in this order. */
export const Flat = { hash: 0, otherHash: 1, end: 2, touch: 3, size: 4 } as const;
// Numbers of a module are part of the compiled code; what is read from an object there takes up registers.
const { otherHash: atOther, end: atEnd, touch: atTouch, size } = Flat;

/** How a word touches a hyphen. */
export const Touch = {
  /** A hyphen and then another word follow: `EU-Recht`. */
  joined: 1,
  /** A hyphen stands before or behind it with no word on its other side: `Vertrauens- und`, `und -forschung`. */
  open: 2,
} as const;

/** Per UTF-16 unit: its sign says whether it belongs to a word, its lower bits what else calls for a closer look. */
const kinds = new Int8Array(0x10000);
const inWord = -0x80;
const ignorable = 1;
const hyphen = 2;
const rareHyphen = 4;
for (let unit = 0; unit < kinds.length; unit++) {
  if (folded[unit] !== 0) kinds[unit] = inWord;
  else if (isIgnorable(unit)) kinds[unit] = ignorable;
  else if (isHyphen(unit)) kinds[unit] = unit === 0x2d ? hyphen : rareHyphen;
}
const rareHyphens = ["\u2010", "\u2011", "\u2012", "\u2013"];

/** The first of the two hashes that a word has in a text. */
export function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/**
 * The words of a text as two hashes of what stands there, in one flat array that is reused from call to call.
 *
 * Together the hashes have 64 bits: enough to take words with the same hashes for the same word.
 * The loop has no branch that depends on the text, since a processor guesses the ends of words badly:
 * it writes each unit as if it were the last of its word, over what the unit before has written.
 */
export class TextWords {
  count = 0;
  /** True where invisible marks stand in the text. */
  hasMarks = false;
  /** For each word its two hashes, where it ends, and how it touches hyphens: some of `Touch`. */
  flat = new Int32Array(1024);
  /** The words that touch hyphens, perhaps more than once. */
  readonly #touching: number[] = [];
  #text = "";
  readonly #words = new Words();

  read(text: string): void {
    this.#text = text;
    const { length } = text;
    for (const word of this.#touching) this.flat[size * word + atTouch] = 0;
    this.#touching.length = 0;
    if (2 * length + 2 * size > this.flat.length) this.flat = new Int32Array(3 * length + 2 * size);
    const { flat } = this;
    let at = 0;
    let hash = 0;
    let other = 0;
    let before = 0;
    let met = 0;
    let i = 0;
    // Two at a time, which costs less than twice one.
    for (const even = length - (length & 1); i < even; ) {
      const unit = text.charCodeAt(i);
      const kind = kinds[unit] as number;
      const within = kind >> 7;
      at += before & ~within & size;
      hash = Math.imul(hash ^ unit, 0x01000193) & within;
      other = (other + hash) & within;
      flat[at] = hash;
      flat[at + atOther] = other;
      flat[at + atEnd] = ++i;
      const nextUnit = text.charCodeAt(i);
      const nextKind = kinds[nextUnit] as number;
      before = nextKind >> 7;
      met |= kind | nextKind;
      at += within & ~before & size;
      hash = Math.imul(hash ^ nextUnit, 0x01000193) & before;
      other = (other + hash) & before;
      flat[at] = hash;
      flat[at + atOther] = other;
      flat[at + atEnd] = ++i;
    }
    if (i < length) {
      const unit = text.charCodeAt(i);
      const kind = kinds[unit] as number;
      const within = kind >> 7;
      met |= kind;
      at += before & ~within & size;
      before = within;
      hash = Math.imul(hash ^ unit, 0x01000193) & within;
      flat[at] = hash;
      flat[at + atOther] = (other + hash) & within;
      flat[at + atEnd] = length;
    }
    this.count = at / size + (before & 1);
    this.hasMarks = (met & ignorable) !== 0;
    if (this.hasMarks) this.#readClosely();
    if ((met & hyphen) !== 0) this.#findHyphens("-");
    if ((met & rareHyphen) !== 0) for (const rare of rareHyphens) this.#findHyphens(rare);
  }

  hash(word: number): number {
    return this.flat[size * word] as number;
  }

  otherHash(word: number): number {
    return this.flat[size * word + atOther] as number;
  }

  start(word: number): number {
    let at = word === 0 ? 0 : this.end(word - 1);
    while (folded[this.#text.charCodeAt(at)] === 0) at++;
    return at;
  }

  end(word: number): number {
    return this.flat[size * word + atEnd] as number;
  }

  /** A number for what stands between a word and the next: the same for the same text. */
  gap(word: number): number {
    let at = this.end(word);
    let hash = this.#text.charCodeAt(at);
    for (at++; folded[this.#text.charCodeAt(at)] === 0; at++) hash = Math.imul(hash, 31) + this.#text.charCodeAt(at);
    return hash;
  }

  /** How a word touches hyphens, some of `Touch`. */
  touch(word: number): number {
    return this.flat[size * word + atTouch] as number;
  }

  /** Again, for a text with invisible marks: they belong to words, but make none. */
  #readClosely(): void {
    const text = this.#text;
    this.#words.read(text);
    this.count = this.#words.count;
    for (let word = 0; word < this.count; word++) {
      let hash = 0;
      let other = 0;
      const end = this.#words.end[word] as number;
      for (let i = this.#words.start[word] as number; i < end; i++) {
        hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
        other = (other + hash) | 0;
      }
      this.flat.set([hash, other, end, 0], size * word);
    }
  }

  #findHyphens(sign: string): void {
    const text = this.#text;
    const { count } = this;
    let next = 0;
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
      while (next < count && this.end(next) <= at) next++;
      const follows = next < count && folded[text.charCodeAt(at + 1)] !== 0;
      if (next > 0 && this.end(next - 1) === at) this.#note(next - 1, follows ? Touch.joined : Touch.open);
      else if (follows) this.#note(next, Touch.open);
    }
  }

  #note(word: number, touch: number): void {
    const at = size * word + atTouch;
    this.flat[at] = (this.flat[at] as number) | touch;
    this.#touching.push(word);
  }
}
