import { codes, END, isEndingLetter, SPACE, writeLetters } from "./letters.ts";
import type { NameTable } from "./nameTable.ts";
import { sortNumbers } from "./sortNumbers.ts";
import { sortPlaces } from "./sortPlaces.ts";
import type { Steps } from "./steps.ts";

/**
 * The names of a table in the ways in which somebody may begin them, as flat arrays that can be stored as they are.
 * An *entry* is a name that may be offered; entries are in the order of their letters.
 */
export interface IndexSections {
  /** The letters of each entry and an end mark. */
  readonly letters: Uint8Array;
  /** Where each entry's letters start, and behind the last where they end. */
  readonly starts: Uint32Array;
  /** The place of each entry's name in the table. */
  readonly names: Uint32Array;
  /** Where later words of entries start in `letters`, in the order of what follows there. */
  readonly laterWords: Uint32Array;
  /** Entries in the order of their skeletons. */
  readonly bySkeleton: Uint32Array;
  /** Hashes of initials, in order, and the entries that they belong to. */
  readonly initials: Int32Array;
  readonly byInitials: Uint32Array;
  /**
   * For each run of three letters that occurs where its second letter stands first, in the order of these places,
   * and where its entries start in `postings`.
   */
  readonly gramPlaces: Uint32Array;
  readonly gramStarts: Uint32Array;
  /** How many entries each run has. */
  readonly gramCounts: Uint32Array;
  /** The entries of each run as differences, seven bits a byte, the last of each without the highest bit. */
  readonly postings: Uint8Array;
}

/** So many entries are worked on between two pauses. */
const between = 1 << 12;
const lettersBetween = 1 << 20;
/** Room for at least so many letters. */
const minimum = 1 << 10;
/** Bytes in front of a text that say which one it is, while it is being sorted. */
const label = 4;

/** Indexes the names that may be offered. Pauses now and then, so that it can be run in slices. */
export function* buildIndex(table: NameTable): Steps<IndexSections> {
  const { letters, starts, names } = yield* sortedNames(table);
  const laterWords = yield* sortedLaterWords(letters);
  const bySkeleton = yield* sortedSkeletons(letters, starts);
  const { initials, byInitials } = yield* sortedInitials(letters, starts);
  const { gramPlaces, gramStarts, gramCounts, postings } = yield* gramPostings(table, letters, starts, names);
  return { letters, starts, names, laterWords, bySkeleton, initials, byInitials, gramPlaces, gramStarts, gramCounts, postings };
}

/** Texts one behind the other, each with its number in front of it. */
class Labelled {
  letters: Uint8Array;
  length = 0;
  places: Uint32Array;
  count = 0;

  /** @param letters about how many there will be, so that they need not be copied, which takes long at once */
  constructor(count: number, letters: number) {
    this.letters = new Uint8Array(letters + count * (label + 1) + minimum);
    this.places = new Uint32Array(count);
  }

  /** Makes room for a text of at most so many letters and returns where it is to start. */
  open(number: number, longest: number): number {
    const at = this.length + label;
    if (at + longest + 1 > this.letters.length) {
      const larger = new Uint8Array(Math.max(this.letters.length * 2, at + longest + 1));
      larger.set(this.letters);
      this.letters = larger;
    }
    for (let i = 0; i < label; i++) this.letters[this.length + i] = number >>> (8 * i);
    return at;
  }

  close(at: number, end: number): void {
    this.letters[end] = END;
    this.length = end + 1;
    this.places[this.count++] = at;
  }

  /** The number of the text that starts at a place. */
  numberAt(place: number): number {
    let number = 0;
    for (let i = 0; i < label; i++) number |= (this.letters[place - label + i] as number) << (8 * i);
    return number >>> 0;
  }

  *sorted(): Steps<Uint32Array> {
    const places = this.places.subarray(0, this.count);
    yield* sortPlaces(this.letters, places);
    return places;
  }
}

function* sortedNames(table: NameTable): Steps<Pick<IndexSections, "letters" | "starts" | "names">> {
  const texts = new Labelled(table.count, table.characters);
  for (let index = 0; index < table.count; index++) {
    if (index % between === 0) yield;
    if (table.isListed(index) || table.isException(index)) continue;
    const text = table.text(index);
    const at = texts.open(index, text.length * 2);
    const end = writeLetters(text, texts.letters, at);
    if (end > at) texts.close(at, end);
  }
  const places = yield* texts.sorted();
  const letters = new Uint8Array(texts.length - texts.count * label);
  const starts = new Uint32Array(texts.count + 1);
  const names = new Uint32Array(texts.count);
  let to = 0;
  for (let entry = 0; entry < places.length; entry++) {
    if (entry % between === 0) yield;
    const place = places[entry] as number;
    names[entry] = texts.numberAt(place);
    starts[entry] = to;
    for (let from = place; ; from++) {
      const letter = texts.letters[from] as number;
      letters[to++] = letter;
      if (letter === END) break;
    }
  }
  starts[places.length] = to;
  return { letters, starts, names };
}

function* sortedLaterWords(letters: Uint8Array): Steps<Uint32Array> {
  let count = 0;
  for (let i = 0; i < letters.length; i++) {
    if (letters[i] === SPACE) count++;
    if (i % lettersBetween === 0) yield;
  }
  const places = new Uint32Array(count);
  let next = 0;
  for (let i = 0; i < letters.length; i++) {
    if (letters[i] === SPACE) places[next++] = i + 1;
    if (i % lettersBetween === 0) yield;
  }
  yield* sortPlaces(letters, places);
  return places;
}

function* sortedSkeletons(letters: Uint8Array, starts: Uint32Array): Steps<Uint32Array> {
  const texts = new Labelled(starts.length - 1, letters.length);
  for (let entry = 0; entry + 1 < starts.length; entry++) {
    if (entry % between === 0) yield;
    const from = starts[entry] as number;
    const to = (starts[entry + 1] as number) - 1;
    const at = texts.open(entry, to - from);
    texts.close(at, writeSkeleton(letters, from, to, texts.letters, at));
  }
  const places = yield* texts.sorted();
  const entries = new Uint32Array(places.length);
  for (let i = 0; i < entries.length; i++) {
    if (i % (8 * between) === 0) yield;
    entries[i] = texts.numberAt(places[i] as number);
  }
  return entries;
}

/** Writes letters with every word cut after its last one that cannot belong to an ending, and returns where they end; see `Words`. */
export function writeSkeleton(letters: Uint8Array, from: number, to: number, out: Uint8Array, at: number): number {
  let word = from;
  while (word < to) {
    let end = word;
    while (end < to && letters[end] !== SPACE) end++;
    let cut = end;
    while (cut > word + 3 && isEndingLetter[letters[cut - 1] as number] === 1) cut--;
    for (let i = word; i < cut; i++) out[at++] = letters[i] as number;
    if (end < to) out[at++] = SPACE;
    word = end + 1;
  }
  return at;
}

/** Initials that are worth looking up. */
const fewestInitials = 3;

function* sortedInitials(letters: Uint8Array, starts: Uint32Array): Steps<Pick<IndexSections, "initials" | "byInitials">> {
  const pairs = new Float64Array(starts.length - 1);
  let count = 0;
  for (let entry = 0; entry + 1 < starts.length; entry++) {
    if (entry % between === 0) yield;
    let hash = noInitials;
    let words = 0;
    const to = starts[entry + 1] as number;
    for (let i = starts[entry] as number; i < to; i++) {
      if (words > 0 && letters[i - 1] !== SPACE) continue;
      hash = withInitial(hash, letters[i] as number);
      words++;
    }
    if (words < fewestInitials) continue;
    // Hash and entry in one number that sorts by both.
    pairs[count++] = hash * 2 ** 22 + entry;
  }
  const sorted = yield* sortNumbers(pairs.subarray(0, count));
  const initials = new Int32Array(count);
  const byInitials = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    if (i % (8 * between) === 0) yield;
    const hash = Math.floor((sorted[i] as number) / 2 ** 22);
    initials[i] = hash;
    byInitials[i] = (sorted[i] as number) - hash * 2 ** 22;
  }
  return { initials, byInitials };
}

/** The hash of no initials; `withInitial` adds one. */
export const noInitials = 0x2f0b1;

export function withInitial(hash: number, letter: number): number {
  // Below 2 ** 31, so that an entry fits beside it.
  return (Math.imul(hash ^ letter, 16777619) >>> 1) & 0x3fffffff;
}

/** The run of three letters whose second stands at a place: in front of a name's first letter stands a space. */
export function gramAt(letters: Uint8Array, place: number): number {
  const first = place === 0 || letters[place - 1] === END ? SPACE : (letters[place - 1] as number);
  return gramOf(first, letters[place] as number, letters[place + 1] as number);
}

/** A text is looked for by its runs of three letters; a space stands in front of the first. */
export function gramOf(first: number, second: number, third: number): number {
  return (first * codes + second) * codes + third;
}

function* gramPostings(
  table: NameTable,
  letters: Uint8Array,
  starts: Uint32Array,
  names: Uint32Array,
): Steps<Pick<IndexSections, "gramPlaces" | "gramStarts" | "gramCounts" | "postings">> {
  const all = codes ** 3;
  const lengths = new Uint32Array(all);
  const counts = new Uint32Array(all);
  /** The last entry with a run, plus one. */
  const last = new Uint32Array(all);
  function* visit(look: (gram: number, difference: number, place: number) => void): Steps<void> {
    last.fill(0);
    for (let entry = 0; entry < names.length; entry++) {
      if (entry % between === 0) yield;
      // Abbreviations are too short to be told from each other by them.
      if (table.role(names[entry] as number) === "abbreviation") continue;
      const to = (starts[entry + 1] as number) - 1;
      let first = SPACE;
      let second = letters[starts[entry] as number] as number;
      for (let i = (starts[entry] as number) + 1; i < to; i++) {
        const third = letters[i] as number;
        const gram = gramOf(first, second, third);
        first = second;
        second = third;
        const before = last[gram] as number;
        if (before === entry + 1) continue;
        last[gram] = entry + 1;
        look(gram, entry + 1 - before, i - 1);
      }
    }
  }
  const runs: number[] = [];
  const places: number[] = [];
  yield* visit((gram, difference, place) => {
    if (counts[gram] === 0) {
      runs.push(gram);
      places.push(place);
    }
    counts[gram] = (counts[gram] as number) + 1;
    lengths[gram] = (lengths[gram] as number) + bytesOf(difference);
  });
  const gramPlaces = Uint32Array.from(places);
  const gramCounts = Uint32Array.from(runs, (gram) => counts[gram] as number);
  const gramStarts = new Uint32Array(runs.length + 1);
  /** Where the next entry of a run goes. */
  const next = counts;
  for (const [i, gram] of runs.entries()) {
    next[gram] = gramStarts[i] as number;
    gramStarts[i + 1] = (gramStarts[i] as number) + (lengths[gram] as number);
  }
  const postings = new Uint8Array(gramStarts[runs.length] as number);
  yield;
  yield* visit((gram, difference) => {
    let at = next[gram] as number;
    while (difference > 127) {
      postings[at++] = (difference & 127) | 128;
      difference >>>= 7;
    }
    postings[at++] = difference;
    next[gram] = at;
  });
  return { gramPlaces, gramStarts, gramCounts, postings };
}

function bytesOf(difference: number): number {
  return difference < 1 << 7 ? 1 : difference < 1 << 14 ? 2 : difference < 1 << 21 ? 3 : 4;
}
