import { ESZETT, folded, isIgnorable } from "./fold.ts";

/** What stands between a word and the next one. */
export const Gap = { end: 0, space: 1, hyphen: 2, other: 3 } as const;

/**
 * The words of a text in flat arrays, reused from call to call.
 *
 * The *skeleton* of a word is its folded spelling cut after the last letter that cannot belong to an ending:
 * `Rat`, `Rates`, `Räte` and `Räten` all have the skeleton `rat`. Words that are forms of one lemma share it.
 */
export class Words {
  count = 0;
  /** True where invisible marks stand in one of them. */
  hasMarks = false;
  /** Hash of each word's skeleton. */
  skeleton = new Int32Array(256);
  start = new Int32Array(256);
  end = new Int32Array(256);
  /** What follows the word, one of `Gap`. */
  gap = new Uint8Array(256);

  /** Splits text[from, to) into words. */
  read(text: string, from = 0, to = text.length): void {
    this.split(text, from, to);
    for (let word = 0; word < this.count; word++) {
      const end = this.end[word] as number;
      this.skeleton[word] = skeletonOf(text, this.start[word] as number, end);
      this.gap[word] = gapAfter(text, end, to);
    }
  }

  /** The same, but only where the words are: `skeleton` and `gap` have no meaning. */
  split(text: string, from = 0, to = text.length): void {
    let count = 0;
    let i = from;
    this.hasMarks = false;
    while (i < to) {
      if (folded[text.charCodeAt(i)] === 0) {
        i++;
        continue;
      }
      const start = i;
      while (++i < to) {
        const unit = text.charCodeAt(i);
        if (folded[unit] !== 0) continue;
        if (!isIgnorable(unit)) break;
        this.hasMarks = true;
      }
      if (count >= this.start.length) this.#grow();
      this.start[count] = start;
      this.end[count] = i;
      count++;
    }
    this.count = count;
  }

  #grow(): void {
    const doubled = <T extends Int32Array | Uint8Array>(larger: T, smaller: T): T => {
      larger.set(smaller);
      return larger;
    };
    const size = this.start.length * 2;
    this.skeleton = doubled(new Int32Array(size), this.skeleton);
    this.start = doubled(new Int32Array(size), this.start);
    this.end = doubled(new Int32Array(size), this.end);
    this.gap = doubled(new Uint8Array(size), this.gap);
  }
}

/**
 * The hash of the skeleton of one word; see `Words`.
 *
 * No branch depends on which letters may belong to an ending: a processor guesses that badly.
 */
export function skeletonOf(text: string, start: number, end: number): number {
  let hash = seed;
  let frozen = seed;
  let length = 0;
  let previous = 0;
  let beforePrevious = 0;
  for (let i = start; i < end; i++) {
    const letter = folded[text.charCodeAt(i)] as number;
    const trait = traits[letter] as number;
    if ((trait & unusual) !== 0) {
      if (letter !== ESZETT) continue;
      hash = Math.imul(Math.imul(hash ^ 115, prime) ^ 115, prime);
      length += 2;
      if (length <= 3) frozen = hash;
      beforePrevious = previous = traits[115] as number;
      continue;
    }
    const spellsUmlaut = trait & ((previous >> 1) | ((previous >> 2) & ~(beforePrevious >> 3))) & 1;
    beforePrevious = previous;
    previous = trait;
    // An `e` that spells an umlaut, as `isUmlautBase` has it, counts for nothing.
    if (spellsUmlaut !== 0) continue;
    hash = Math.imul(hash ^ letter, prime);
    length++;
    const stays = ((length - 4) >> 31) | (((trait >> 4) & 1) - 1);
    frozen ^= (frozen ^ hash) & stays;
  }
  return frozen;
}

const seed = 0x811c9dc5 | 0;
const prime = 16777619;

/** Per folded letter: 1 for `e`; 2 and 4 for what an `e` behind it may make an umlaut; 8 for what stands before no such `u`; 16 for letters of endings. */
const traits = new Uint8Array(0x10000);
/** What is not one letter. */
const unusual = 32;
traits[0] = traits[ESZETT] = unusual;
for (const [letters, bit] of [
  ["e", 1],
  ["ao", 2],
  ["u", 4],
  ["qeao", 8],
  // German and English endings are made of these, umlauts folded.
  ["enrsmiuayo", 16],
] as const) {
  for (const letter of letters) traits[letter.charCodeAt(0)] = (traits[letter.charCodeAt(0)] as number) | bit;
}

function gapAfter(text: string, at: number, to: number): number {
  if (at >= to) return Gap.end;
  const unit = text.charCodeAt(at);
  if (isHyphen(unit)) return at + 1 < to && folded[text.charCodeAt(at + 1)] !== 0 ? Gap.hyphen : Gap.other;
  for (let i = at; i < to; i++) {
    const next = text.charCodeAt(i);
    if (folded[next] !== 0) return Gap.space;
    if (!isSpace(next)) return Gap.other;
  }
  return Gap.end;
}

/** Hyphens and the dash of pairs (`EU–Japan`). */
export function isHyphen(unit: number): boolean {
  return unit === 0x2d || (unit >= 0x2010 && unit <= 0x2013);
}

/** Spaces of every width, breaking or not. */
export function isSpace(unit: number): boolean {
  return (
    unit === 0x20 ||
    unit === 0xa0 ||
    unit === 0x9 ||
    unit === 0xa ||
    unit === 0xd ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x202f ||
    unit === 0x3000
  );
}

const scratch = new Words();

/** The words of a text, as strings. */
export function wordsOf(text: string): readonly string[] {
  scratch.split(text);
  const words: string[] = [];
  for (let i = 0; i < scratch.count; i++) words.push(text.slice(scratch.start[i], scratch.end[i]));
  return words;
}

/** The hashes of the skeletons of a text's words. */
export function skeletonsOf(text: string): readonly number[] {
  scratch.read(text);
  return [...scratch.skeleton.subarray(0, scratch.count)];
}
