import type { DraftLanguage } from "../knowledge/local-text.ts";
import type { Kind, RecordRef } from "../knowledge/records.ts";
import type { GermanGrammar } from "../knowledge/records/named.ts";
import { isWordUnit } from "../language/fold.ts";
import type { WordClass } from "../language/inflection.ts";
import type { Words } from "../language/words.ts";
import { ContentKey } from "./indexFile.ts";
import type { Name, NameRole } from "./lookup.ts";
import type { Steps } from "./steps.ts";

/** A name as the indexes hold it. */
export interface IndexedName extends Name, NameTraits {
  /** Its place in the table. */
  readonly index: number;
  readonly grammar: GermanGrammar | undefined;
  /** The topic its record is filed under. */
  readonly topic: string | undefined;
  /** Actor ids of the parties its record belongs to, the EU aside. */
  readonly parties: readonly string[];
}

/** What finding and offering need to know of a name. */
export interface NameTraits {
  readonly contextual: boolean;
  /** An inflected or irregular form given by the data: found as it stands, offered never. */
  readonly listed: boolean;
  /** The name of a person or country. */
  readonly proper: boolean;
  /** A longer name that holds one of the record's but means something else: found, it hides them. */
  readonly exception: boolean;
}

/** The record that names belong to. */
export interface NameOwner {
  readonly ref: RecordRef;
  readonly kind: Kind;
  readonly id: string;
  readonly topic: string | undefined;
  readonly parties: readonly string[];
}

/** A name on its way into the table. */
export interface NewName extends Partial<NameTraits> {
  readonly text: string;
  readonly language: DraftLanguage;
  readonly role: NameRole;
  readonly grammar?: GermanGrammar | undefined;
}

const roles: readonly NameRole[] = ["preferred", "abbreviation", "admitted", "deprecated"];
const abbreviationRole = roles.indexOf("abbreviation");
const deprecatedRole = roles.indexOf("deprecated");
const genders = [undefined, "m", "f", "n"] as const;
const numbers = [undefined, "plural", "singular-only"] as const;

/** Bits of a name's traits, from the lowest. */
const roleMask = 3;
const languageBit = 4;
const genderShift = 3;
const numberShift = 5;
const contextualBit = 1 << 7;
const listedBit = 1 << 8;
const properBit = 1 << 9;
const exceptionBit = 1 << 10;
const marksBit = 1 << 11;

/** What inflection needs to know of a word of a name: for every language, gender, number, and proper names. */
const wordClasses: readonly WordClass[] = Array.from({ length: 64 }, (_, place) => wordClassAt(place));

/** How many names share one string of texts, as the number of bits of a name's place in it. */
const chunkBits = 10;
const chunkMask = (1 << chunkBits) - 1;
/** So many of these strings are read between two pauses. */
const chunksBetween = 16;

/**
 * Every name of every record in flat columns: a million of them cost little more than their letters.
 * The names of a record stand together.
 */
export class NameTable {
  readonly #owners: readonly NameOwner[];
  /** The first name of each owner, and behind the last owner the number of names. */
  readonly #firstOfOwner: Int32Array;
  readonly #ownerOf: Int32Array;
  readonly #traits: Uint16Array;
  readonly #chunks: readonly string[];
  /** Where each name starts in its chunk. */
  readonly #starts: Uint32Array;
  #ownerByRef: Map<RecordRef, number> | undefined;
  #key: string | undefined;

  constructor(
    owners: readonly NameOwner[],
    firstOfOwner: Int32Array,
    ownerOf: Int32Array,
    traits: Uint16Array,
    chunks: readonly string[],
    starts: Uint32Array,
  ) {
    this.#owners = owners;
    this.#firstOfOwner = firstOfOwner;
    this.#ownerOf = ownerOf;
    this.#traits = traits;
    this.#chunks = chunks;
    this.#starts = starts;
  }

  get count(): number {
    return this.#starts.length;
  }

  /** How many UTF-16 units all names have together. */
  get characters(): number {
    return this.#chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  }

  /** A text that is another for other names, kinds or traits: whatever indexes of the table rest on. */
  *key(): Steps<string> {
    if (this.#key !== undefined) return this.#key;
    const key = new ContentKey();
    for (const [index, chunk] of this.#chunks.entries()) {
      key.add(chunk);
      if (index % chunksBetween === 0) yield;
    }
    for (const numbers of [this.#starts, this.#traits, this.#ownerOf]) {
      key.addNumbers(numbers);
      yield;
    }
    key.add(this.#owners.map(({ kind }) => kind.charAt(0)).join(""));
    this.#key = key.text;
    return this.#key;
  }

  text(index: number): string {
    const chunk = this.#chunkOf(index);
    return chunk.slice(this.#starts[index], this.#endOf(index, chunk));
  }

  /** A text in which a name stands, other names around it: from `startOf` to `endOf`. */
  around(index: number): string {
    return this.#chunkOf(index);
  }

  startOf(index: number): number {
    return this.#starts[index] ?? 0;
  }

  endOf(index: number): number {
    return this.#endOf(index, this.#chunkOf(index));
  }

  /** Splits a name into words. @returns the text in which they stand, other names around it */
  split(index: number, words: Words): string {
    const chunk = this.#chunkOf(index);
    words.split(chunk, this.#starts[index] ?? 0, this.#endOf(index, chunk));
    return chunk;
  }

  /** @throws RangeError where there is no such name */
  name(index: number): IndexedName {
    const owner = this.owner(index);
    const traits = this.#traits[index] ?? 0;
    return {
      ref: owner.ref,
      kind: owner.kind,
      id: owner.id,
      topic: owner.topic,
      parties: owner.parties,
      index,
      text: this.text(index),
      language: this.language(index),
      role: this.role(index),
      grammar: grammarOf(traits),
      contextual: (traits & contextualBit) !== 0,
      listed: (traits & listedBit) !== 0,
      proper: (traits & properBit) !== 0,
      exception: (traits & exceptionBit) !== 0,
    };
  }

  owner(index: number): NameOwner {
    const owner = this.#owners[this.#ownerOf[index] ?? -1];
    if (owner === undefined) throw new RangeError(`There is no name ${index}.`);
    return owner;
  }

  /** The place of the record that owns a name. */
  ownerIndexOf(index: number): number {
    return this.#ownerOf[index] ?? -1;
  }

  role(index: number): NameRole {
    return roles[(this.#traits[index] ?? 0) & roleMask] ?? "preferred";
  }

  language(index: number): DraftLanguage {
    return ((this.#traits[index] ?? 0) & languageBit) === 0 ? "de" : "en";
  }

  /** What inflection needs to know of a word of a name; the grammar is that of its last word. */
  wordClass(index: number, isLast: boolean): WordClass {
    const traits = this.#traits[index] ?? 0;
    const place = ((traits & properBit) >> 4) | ((traits & languageBit) >> 2);
    return wordClasses[isLast ? place | ((traits >> 2) & 0b11110) : place] as WordClass;
  }

  isListed(index: number): boolean {
    return ((this.#traits[index] ?? 0) & listedBit) !== 0;
  }

  isProper(index: number): boolean {
    return ((this.#traits[index] ?? 0) & properBit) !== 0;
  }

  isException(index: number): boolean {
    return ((this.#traits[index] ?? 0) & exceptionBit) !== 0;
  }

  /** True where marks follow the name's last word: a closing quote or bracket. */
  endsInMarks(index: number): boolean {
    return ((this.#traits[index] ?? 0) & marksBit) !== 0;
  }

  /** True where a mention of the name alone needs no closer look: it is not deprecated, hides no others, and ends in a word. */
  isPlain(index: number): boolean {
    const traits = this.#traits[index] ?? 0;
    return (traits & (exceptionBit | marksBit)) === 0 && (traits & roleMask) !== deprecatedRole;
  }

  isAbbreviation(index: number): boolean {
    return ((this.#traits[index] ?? 0) & roleMask) === abbreviationRole;
  }

  isDeprecated(index: number): boolean {
    return ((this.#traits[index] ?? 0) & roleMask) === deprecatedRole;
  }

  isContextual(index: number): boolean {
    return ((this.#traits[index] ?? 0) & contextualBit) !== 0;
  }

  /** The names of the record that owns a name, exceptions aside. */
  namesBeside(index: number): readonly IndexedName[] {
    return this.#namesOf(this.#ownerOf[index] ?? -1);
  }

  /** The names of a record, exceptions aside. */
  namesOf(ref: RecordRef): readonly IndexedName[] {
    this.#ownerByRef ??= new Map(this.#owners.map((owner, index) => [owner.ref, index]));
    return this.#namesOf(this.#ownerByRef.get(ref) ?? -1);
  }

  #chunkOf(index: number): string {
    return this.#chunks[index >> chunkBits] ?? "";
  }

  #endOf(index: number, chunk: string): number {
    return ((index + 1) & chunkMask) === 0 ? chunk.length : (this.#starts[index + 1] ?? chunk.length);
  }

  #namesOf(owner: number): readonly IndexedName[] {
    const names: IndexedName[] = [];
    const end = this.#firstOfOwner[owner + 1] ?? 0;
    for (let index = this.#firstOfOwner[owner] ?? end; index < end; index++) {
      if (!this.isException(index)) names.push(this.name(index));
    }
    return names;
  }
}

function grammarOf(traits: number): GermanGrammar | undefined {
  const gender = genders[(traits >> genderShift) & 3];
  const number = numbers[(traits >> numberShift) & 3];
  if (gender === undefined) return number === undefined ? undefined : { number };
  return number === undefined ? { gender } : { gender, number };
}

/** The bits are those of a name's traits from the language on, and behind them whether it is a proper name. */
function wordClassAt(place: number): WordClass {
  const language = (place & 1) === 0 ? "de" : "en";
  const gender = genders[(place >> 1) & 3];
  const singularOnly = numbers[(place >> 3) & 3] === "singular-only";
  const proper = place >> 5 !== 0;
  return gender === undefined ? { language, proper, singularOnly } : { language, proper, singularOnly, gender };
}

/** Collects names, record by record. */
export class NameTableBuilder {
  readonly #owners: NameOwner[] = [];
  readonly #firstOfOwner: number[] = [];
  #ownerOf = new Int32Array(1 << 10);
  #traits = new Uint16Array(1 << 10);
  #starts = new Uint32Array(1 << 10);
  readonly #chunks: string[] = [];
  #chunk: string[] = [];
  #chunkLength = 0;
  #count = 0;

  /** Begins a record; the names that follow are its own. */
  own(owner: NameOwner): void {
    this.#owners.push(owner);
    this.#firstOfOwner.push(this.#count);
  }

  /** @throws Error before the first record */
  add(name: NewName): void {
    if (this.#owners.length === 0) throw new Error("A name needs a record.");
    if (this.#count === this.#starts.length) this.#grow();
    const index = this.#count++;
    this.#ownerOf[index] = this.#owners.length - 1;
    this.#traits[index] =
      roles.indexOf(name.role) |
      (name.language === "en" ? languageBit : 0) |
      (genders.indexOf(name.grammar?.gender) << genderShift) |
      (numbers.indexOf(name.grammar?.number) << numberShift) |
      (name.contextual === true ? contextualBit : 0) |
      (name.listed === true ? listedBit : 0) |
      (name.proper === true ? properBit : 0) |
      (name.exception === true ? exceptionBit : 0) |
      (isWordUnit(name.text.charCodeAt(name.text.length - 1)) ? 0 : marksBit);
    this.#starts[index] = this.#chunkLength;
    this.#chunk.push(name.text);
    this.#chunkLength += name.text.length;
    if ((this.#count & chunkMask) === 0) this.#closeChunk();
  }

  finish(): NameTable {
    if (this.#chunk.length > 0) this.#closeChunk();
    const first = Int32Array.from([...this.#firstOfOwner, this.#count]);
    const count = this.#count;
    return new NameTable(this.#owners, first, this.#ownerOf.slice(0, count), this.#traits.slice(0, count), this.#chunks, this.#starts.slice(0, count));
  }

  #closeChunk(): void {
    this.#chunks.push(this.#chunk.join(""));
    this.#chunk = [];
    this.#chunkLength = 0;
  }

  #grow(): void {
    const size = this.#starts.length * 2;
    const ownerOf = new Int32Array(size);
    ownerOf.set(this.#ownerOf);
    this.#ownerOf = ownerOf;
    const traits = new Uint16Array(size);
    traits.set(this.#traits);
    this.#traits = traits;
    const starts = new Uint32Array(size);
    starts.set(this.#starts);
    this.#starts = starts;
  }
}
