import { foldText } from '../../../server/src/language/fold.ts';
import type { DraftLanguage } from '../../../server/src/knowledge/local-text.ts';
import type { NameTable } from '../../../server/src/lookup/nameTable.ts';
import { sequence } from '../../sequence.ts';
import { Places } from './places.ts';

/** What is typed, and the record that is meant. */
export interface Query {
  readonly typed: string;
  readonly language: DraftLanguage;
  readonly wanted: string;
}

export const queryKinds = ['prefix', 'abbreviation', 'one typo', 'two typos', 'middle word', 'no umlauts', 'first letters'] as const;
export type QueryKind = (typeof queryKinds)[number];
export type Queries = Readonly<Record<QueryKind, readonly Query[]>>;

/** So many entries are looked at: what is wanted can only be among them if no more names fit equally well. */
export const firstEntries = 10;

const letters = 'abcdefghijklmnopqrstuvwxyz';
const plain: Readonly<Record<string, readonly [string, string]>> = {
  ä: ['ae', 'a'], ö: ['oe', 'o'], ü: ['ue', 'u'], Ä: ['Ae', 'A'], Ö: ['Oe', 'O'], Ü: ['Ue', 'U'], ß: ['ss', 'ss'],
};

/**
 * Queries of every kind for names of a table; the same for the same table and seed.
 * - prefix: as much of a name's beginning as it takes until it fits at most ten names
 * - abbreviation: one that no other record has, in capitals or not
 * - one typo, two typos: whole names, on any letter, every fourth on the first
 * - middle word: a later word of a name, no article or preposition, and what follows, until it fits at most ten names
 * - no umlauts: a prefix with `ae` or `a` for `ä`
 * - first letters: one to three letters of a name, which fit thousands; only the time counts
 */
export function makeQueries(table: NameTable, count: number, seed: number): Queries {
  return new QueryMaker(table, seed).make(count);
}

const smallWords = new Set('gegen über against field promotion'.split(' '));

/** Where the word at an offset ends. */
function nextGap(text: string, from: number): number {
  const gap = text.slice(from).search(/\s/u);
  return gap < 0 ? text.length : from + gap;
}

class QueryMaker {
  readonly #table: NameTable;
  readonly #next: () => number;
  /** Where folded names start, one a line, and where their later words do. */
  readonly #names: Places;
  readonly #later: Places;

  constructor(table: NameTable, seed: number) {
    this.#table = table;
    this.#next = sequence(seed);
    const folded: string[] = [];
    for (let index = 0; index < table.count; index++) folded.push(foldText(table.text(index)));
    const lines = `\n${folded.join('\n')}\n`;
    this.#names = new Places(lines, '\n');
    this.#later = new Places(lines, ' ');
  }

  make(count: number): Queries {
    const many = (make: (name: string) => string | undefined, fits: (index: number) => boolean = (index) => this.#isName(index)): readonly Query[] => {
      const queries: Query[] = [];
      while (queries.length < count) {
        const index = Math.floor(this.#next() * this.#table.count);
        const typed = fits(index) ? make(this.#table.text(index)) : undefined;
        if (typed !== undefined) queries.push({ typed, language: this.#table.language(index), wanted: this.#table.owner(index).ref });
      }
      return queries;
    };
    let number = 0;
    return {
      prefix: many((name) => this.#beginning(name, 4)),
      abbreviation: many(
        (name) => (this.#names.hasFew(`${foldText(name)}\n`, 1) ? (number++ % 2 === 0 ? name : name.toLowerCase()) : undefined),
        (index) => this.#table.role(index) === 'abbreviation',
      ),
      'one typo': many((name) => this.#misspelt(name, number++ % 4 === 0)),
      'two typos': many((name) => (name.length < 12 ? undefined : this.#misspelt(this.#misspelt(name, number++ % 4 === 0), false))),
      'middle word': many((name) => this.#middle(name)),
      'no umlauts': many((name) => this.#withoutUmlauts(name)),
      'first letters': many((name) => name.slice(0, 1 + Math.floor(this.#next() * 3))),
    };
  }

  #isName(index: number): boolean {
    const { length } = this.#table.text(index);
    return this.#table.role(index) !== 'abbreviation' && length >= 8 && length <= 45;
  }

  /** The shortest beginning of so many letters or more that fits few enough names; undefined where even the whole fits more. */
  #shortest(text: string, least: number, places: Places): string | undefined {
    // Halving: a longer beginning never fits more names.
    const isFew = (length: number): boolean => places.hasFew(foldText(text.slice(0, length)), firstEntries);
    if (text.length < least || !isFew(text.length)) return undefined;
    let low = least;
    let high = text.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isFew(middle)) high = middle;
      else low = middle + 1;
    }
    // Nobody stops at a space, and a hyphen may go either way.
    while (low < text.length && /[\s(/-]/u.test(text.charAt(low - 1))) low++;
    return text.slice(0, low);
  }

  #beginning(name: string, least: number): string | undefined {
    return this.#shortest(name, least, this.#names);
  }

  #middle(name: string): string | undefined {
    const starts = [...name.matchAll(/(?<= )\p{L}[\p{L}-]{4,}/gu)].filter(([word]) => !smallWords.has(word)).map(({ index }) => index);
    const start = starts[Math.floor(this.#next() * starts.length)];
    if (start === undefined) return undefined;
    // Nobody types the bracket.
    const [rest = ''] = name.slice(start).split(' (');
    const shortest = this.#shortest(rest, 5, this.#later);
    if (shortest === undefined) return undefined;
    // Of a last word, enough to tell it from others.
    const last = shortest.search(/\S+$/u);
    const typed = rest.slice(0, Math.max(shortest.length, Math.min(last + 4, nextGap(rest, last))));
    // Other names may begin with it; they fit better.
    return this.#names.hasFew(foldText(typed), 0) ? typed : undefined;
  }

  #withoutUmlauts(name: string): string | undefined {
    const first = name.search(/[äöüß]/iu);
    if (first < 0) return undefined;
    const typed = this.#beginning(name, Math.max(4, first + 2));
    const spelling = this.#next() < 0.5 ? 0 : 1;
    return typed?.replaceAll(/[äöüß]/giu, (letter) => plain[letter]?.[spelling] ?? letter);
  }

  /** Another letter, one too few, one too many, or two of them the wrong way round. */
  #misspelt(text: string, onFirst: boolean): string {
    const at = onFirst ? 0 : 1 + Math.floor(this.#next() * (text.length - 2));
    const other = letters.charAt(Math.floor(this.#next() * letters.length));
    const kind = Math.floor(this.#next() * 4);
    if (kind === 0) return text.slice(0, at) + other + text.slice(at + 1);
    if (kind === 1) return text.slice(0, at) + text.slice(at + 1);
    if (kind === 2) return text.slice(0, at) + other + text.slice(at);
    return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
  }
}
