import type { Knowledge } from "../knowledge/knowledge.ts";
import type { DraftLanguage, LocalText } from "../knowledge/local-text.ts";
import { folded } from "../language/fold.ts";
import { Gap, isHyphen, isSpace, Words } from "../language/words.ts";
import type { Steps } from "./steps.ts";

/** How often texts have the same words before, and what they go on with. */
export interface Told {
  /** With the name, in any of its forms. */
  readonly as: number;
  /** In all. */
  readonly all: number;
}

/** The words of texts, while they are read. */
interface TextWords {
  readonly skeleton: number[];
  readonly text: number[];
  readonly start: number[];
  readonly length: number[];
  readonly gap: number[];
  readonly begun: Map<number, number[]>;
}

/** The places that have what is typed, and those of them that stand behind the same word. */
interface Asked {
  readonly typed: string;
  readonly before: string;
  readonly places: readonly number[];
  readonly behind: ReadonlySet<number>;
}

const textsInStep = 100;
/** Behind the same word as here, a place counts so many times more. */
const behindTheSame = 2;

/**
 * What the packs say in their own words, commitments, definitions, titles and remarks: which names they go on with after
 * the words that are typed, and how often with something else. They speak of what drafts speak of.
 */
export class PackTexts {
  readonly #texts: readonly string[];
  /** Of each word: its skeleton, its text, where it stands there, how long it is, and what follows it. */
  readonly #skeleton: Int32Array;
  readonly #text: Int32Array;
  readonly #start: Int32Array;
  readonly #length: Uint16Array;
  readonly #gap: Uint8Array;
  /** The words by their first letters. */
  readonly #begun: ReadonlyMap<number, readonly number[]>;
  readonly #spellings = new Map<string, ReadonlyMap<string, number>>();
  readonly #typed = new Words();
  readonly #name = new Words();
  /** What was asked for last: the names that go on from the same words are asked for one after another. */
  #last: Asked | undefined;

  private constructor(texts: readonly string[], words: TextWords) {
    this.#texts = texts;
    this.#skeleton = Int32Array.from(words.skeleton);
    this.#text = Int32Array.from(words.text);
    this.#start = Int32Array.from(words.start);
    this.#length = Uint16Array.from(words.length);
    this.#gap = Uint8Array.from(words.gap);
    this.#begun = words.begun;
  }

  /** Reads texts, some of them in each step. */
  static *read(texts: readonly string[]): Steps<PackTexts> {
    const read: TextWords = { skeleton: [], text: [], start: [], length: [], gap: [], begun: new Map() };
    const words = new Words();
    for (const [index, text] of texts.entries()) {
      words.read(text);
      for (let word = 0; word < words.count; word++) {
        const [start, end] = [words.start[word] as number, words.end[word] as number];
        const key = firstLetters(text, start, end);
        const known = read.begun.get(key);
        if (known === undefined) read.begun.set(key, [read.start.length]);
        else known.push(read.start.length);
        read.skeleton.push(words.skeleton[word] as number);
        read.text.push(index);
        read.start.push(start);
        read.length.push(end - start);
        read.gap.push(words.gap[word] as number);
      }
      if (index % textsInStep === textsInStep - 1) yield;
    }
    return new PackTexts(texts, read);
  }

  /**
   * How often the texts go on with a name where they have what is typed of it, those behind the same word more.
   * @param before what stands in the sentence before what is typed
   */
  told(typed: string, before: string, insert: string): Told {
    const { places, behind } = this.#placesOf(typed, before);
    const words = this.#name;
    words.read(insert);
    let as = 0;
    for (const at of places) if (this.#isAt(at, words, words.count)) as += behind.has(at) ? 1 + behindTheSame : 1;
    return { as, all: places.length + behindTheSame * behind.size };
  }

  /** How often a name stands there in each of its spellings, the first letter of which counts as small. */
  spellings(name: string): ReadonlyMap<string, number> {
    let spellings = this.#spellings.get(name);
    if (spellings === undefined) {
      spellings = this.#spellingsOf(name);
      this.#spellings.set(name, spellings);
    }
    return spellings;
  }

  #spellingsOf(name: string): ReadonlyMap<string, number> {
    const words = this.#name;
    words.read(name);
    const spellings = new Map<string, number>();
    if (words.count === 0) return spellings;
    const last = words.count - 1;
    for (const at of this.#begun.get(firstLetters(name, words.start[0] as number, words.end[0] as number)) ?? []) {
      if (!this.#isAt(at, words, words.count)) continue;
      const text = this.#textOf(at);
      let end = this.#start[at + last] as number;
      while (folded[text.charCodeAt(end)] !== 0 && end < text.length) end++;
      const there = text.slice(this.#start[at], end);
      const spelling = there.charAt(0).toLowerCase() + there.slice(1);
      spellings.set(spelling, (spellings.get(spelling) ?? 0) + 1);
    }
    return spellings;
  }

  #placesOf(typed: string, before: string): Asked {
    if (this.#last?.typed === typed && this.#last.before === before) return this.#last;
    const words = this.#typed;
    words.read(before, Math.max(0, before.length - longestWord));
    const previous = words.count === 0 || words.gap[words.count - 1] === Gap.other ? undefined : (words.skeleton[words.count - 1] as number);
    words.read(typed);
    const places: number[] = [];
    const behind = new Set<number>();
    const last = typed.charCodeAt(typed.length - 1);
    const whole = isSpace(last) || isHyphen(last) ? words.count : words.count - 1;
    const open = whole === words.count ? "" : typed.slice(words.start[whole]).toLowerCase();
    const stem = open.length >= fewestOfStem ? open.replace(adjectiveEnding, "") : open;
    const key = words.count === 0 ? undefined : firstLetters(typed, words.start[0] as number, words.end[0] as number);
    for (const at of (key === undefined ? undefined : this.#begun.get(key)) ?? []) {
      if (isHyphen(last) && this.#gap[at + whole - 1] !== Gap.hyphen) continue;
      if (!this.#isAt(at, words, whole) || (open !== "" && !this.#begins(at + whole, whole > 0, open, stem))) continue;
      const isFirst = at === 0 || !this.#goesOn(at - 1);
      // A title, or a noun: not where a sentence begins.
      if (!isFirst && previous !== undefined && isCapital(typed, 0) !== isCapital(this.#textOf(at), this.#start[at] as number)) continue;
      places.push(at);
      if (previous !== undefined && !isFirst && this.#skeleton[at - 1] === previous) behind.add(at);
    }
    return (this.#last = { typed, before, places, behind });
  }

  /** True where the first words of some stand at a place, in any inflection. */
  #isAt(at: number, words: Words, count: number): boolean {
    if (at + count > this.#skeleton.length) return false;
    for (let word = 0; word < count; word++) {
      if (this.#skeleton[at + word] !== words.skeleton[word]) return false;
      // A word whose last letters may all be endings: Daten, Datenraum.
      if (Math.abs((this.#length[at + word] as number) - (words.end[word] as number) + (words.start[word] as number)) > longestEnding) return false;
      if (word > 0 && (!this.#goesOn(at + word - 1))) return false;
    }
    return true;
  }

  /**
   * True where a word begins so, or is the same adjective in another inflection.
   * @param isLater it follows on another word
   * @param stem what is typed of it without an ending
   */
  #begins(at: number, isLater: boolean, open: string, stem: string): boolean {
    if (at >= this.#skeleton.length || (isLater && !this.#goesOn(at - 1))) return false;
    const start = this.#start[at] as number;
    const word = this.#textOf(at).slice(start, start + (this.#length[at] as number)).toLowerCase();
    return word.startsWith(open) || (stem.length < open.length && word.startsWith(stem) && adjectiveEnding.exec(word)?.index === stem.length);
  }

  /** True where the next word belongs to the same clause. */
  #goesOn(at: number): boolean {
    const gap = this.#gap[at];
    return gap === Gap.space || gap === Gap.hyphen;
  }

  #textOf(at: number): string {
    return this.#texts[this.#text[at] as number] as string;
  }
}

const longestWord = 60;
const longestEnding = 3;
/** Shorter words have other words for their forms: *die*, *der*. */
const fewestOfStem = 5;
const adjectiveEnding = /e[mnrs]?$/u;
const keyLetters = 3;

function firstLetters(text: string, start: number, end: number): number {
  let key = 0;
  for (let i = start; i < Math.min(end, start + keyLetters); i++) key = key * 0x10000 + (folded[text.charCodeAt(i)] as number);
  return key;
}

function isCapital(text: string, at: number): boolean {
  const first = text.charAt(at);
  return first !== first.toLowerCase();
}

/** Reads the texts of all packs in a language. */
export function readingPackTexts(knowledge: Knowledge, language: DraftLanguage): Steps<PackTexts> {
  const texts: string[] = [];
  const add = (text: LocalText | undefined): void => {
    const own = text?.[language];
    if (own !== undefined) texts.push(own);
  };
  for (const { record } of knowledge.all("commitments")) {
    add(record.text);
    add(record.note);
  }
  for (const kind of ["terms", "partnerships", "instruments", "programmes"] as const) {
    for (const { record } of knowledge.all(kind)) {
      add(record.definition);
      add(record.note);
    }
  }
  for (const { record } of knowledge.all("instruments")) add(record.title);
  for (const { record } of knowledge.all("events")) {
    add(record.label);
    add(record.note);
  }
  for (const { record } of knowledge.all("disputes")) {
    add(record.label);
    add(record.reason);
    for (const { text } of record.readings) add(text);
  }
  return PackTexts.read(texts);
}
