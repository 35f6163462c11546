import { isAcronym, withoutMarks } from "../language/inflection.ts";
import { hashOf } from "../language/textWords.ts";
import type { DraftLanguage } from "../knowledge/local-text.ts";
import { skeletonOf, skeletonsOf, Words, wordsOf } from "../language/words.ts";
import type { LayeredNames } from "./layeredNames.ts";
import type { Phrase } from "./lookup.ts";
import { mentionedKinds } from "./names.ts";
import type { NameTable } from "./nameTable.ts";
import { noWords, Prefixes, spelledPhrase, withWord } from "./prefixes.ts";
import { finished, type Steps } from "./steps.ts";
import { closedBit, closedCompound } from "./verify.ts";

/** Names by the phrases that they are: those of a table, and over them those that are later than the table. */
export class NameIndex {
  readonly names: LayeredNames;
  readonly base: Prefixes;
  readonly #later: Prefixes | undefined;

  /** @param base the index of the first table, where it has been made already */
  constructor(names: LayeredNames, base: Prefixes = finished(indexNames(names.base))) {
    this.names = names;
    this.base = base;
    this.#later = names.later && finished(indexNames(names.later.table));
  }

  /** What is known of a phrase, some of `Known`. @param beside see `Prefixes` */
  look(phrase: number, beside = phrase): number {
    const known = this.base.look(phrase, beside);
    return this.#later === undefined ? known : known | this.#later.look(phrase, beside);
  }

  /**
   * Writes the names that may be a phrase behind the first so many of an array: their numbers, perhaps with `closedBit`.
   * @returns how many there are then
   */
  collect(phrase: number, entries: number[], count = 0): number {
    const known = this.base.collect(phrase, entries, count);
    return this.#later === undefined ? known : this.#collectLater(this.#later, phrase, entries, count, known);
  }

  /** The same without those of the first table, from one place on, that are hidden, and with the later ones. */
  #collectLater(index: Prefixes, phrase: number, entries: number[], from: number, to: number): number {
    let count = from;
    for (let i = from; i < to; i++) {
      const entry = entries[i] as number;
      if (!this.names.isHidden(entry & ~closedBit)) entries[count++] = entry;
    }
    const end = index.collect(phrase, entries, count);
    for (let i = count; i < end; i++) entries[i] = (entries[i] as number) + this.names.firstLater;
    return end;
  }
}

/** So many names are indexed between two pauses. */
const between = 1 << 12;

/** Indexes the names of a table that are found in prose; entries are their indexes, perhaps with `closedBit`. */
export function* indexNames(table: NameTable): Steps<Prefixes> {
  const prefixes = new Prefixes(table.count * 3, table.count);
  const indexer = indexerOf(table, prefixes);
  for (let from = 0; from < table.count; from += between) {
    indexer(from, Math.min(table.count, from + between));
    yield;
  }
  prefixes.close();
  return prefixes;
}

/** Indexes names from one on and before another. An ordinary function: what pauses is not compiled as well. */
function indexerOf(table: NameTable, prefixes: Prefixes): (from: number, to: number) => void {
  const words = new Words();
  const add = (text: string, entry: number): void => {
    words.read(text);
    if (words.count === 0) return;
    let phrase = noWords;
    for (let i = 0; i < words.count; i++) {
      if (i > 0) prefixes.begin(phrase);
      phrase = withWord(phrase, words.skeleton[i] as number);
    }
    prefixes.end(phrase, entry);
  };
  const addSpelled = (word: string, entry: number): void => {
    const phrase = spelledPhrase(hashOf(word));
    // Where a word is looked up by its skeleton, too.
    const beside = withWord(noWords, skeletonOf(word, 0, word.length));
    prefixes.end(phrase, entry, beside);
  };
  const addName = (index: number): void => {
    if (!mentionedKinds.has(table.owner(index).kind)) return;
    const text = table.text(index);
    const abbreviated = table.role(index) === "abbreviation";
    if (abbreviated || text.length <= longestAcronym) {
      words.read(text);
      const word = withoutMarks(text.slice(words.start[0], words.end[0]));
      if (words.count === 1 && (abbreviated || isAcronym(word))) {
        addSpelled(word, index);
        if (word.length > 1 && !word.endsWith("s")) addSpelled(`${word}s`, index);
        return;
      }
    }
    add(text, index);
    // Too short for the skeleton to lose the ending.
    if (text.length <= 3 && !text.endsWith("s")) add(`${text}s`, index);
    if (!text.includes("-") || table.isException(index) || abbreviated) return;
    const closed = closedCompound({ text, language: table.language(index) });
    if (closed !== undefined) add(closed, index | closedBit);
  };
  return (from, to) => {
    for (let index = from; index < to; index++) addName(index);
  };
}

/** Longest text, with marks around it, that may be an acronym. */
const longestAcronym = 12;

/**
 * The words, by their skeletons, that a text must hold in which a name is found: those of one of these phrases.
 * Whatever an indexer adds for the name is among them.
 */
export function phrasesOfName({ text, language }: { readonly text: string; readonly language: DraftLanguage }): readonly Phrase[] {
  const phrases = [skeletonsOf(text)];
  // `DMAs`: too short for the skeleton to lose the ending.
  const last = wordsOf(text).at(-1);
  if (last !== undefined && last.length <= 3) phrases.push(skeletonsOf(`${text.slice(0, text.lastIndexOf(last))}${last}s`));
  const closed = closedCompound({ text, language });
  if (closed !== undefined) phrases.push(skeletonsOf(closed));
  return phrases;
}
