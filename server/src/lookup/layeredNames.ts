import type { DraftLanguage } from "../knowledge/local-text.ts";
import type { RecordRef } from "../knowledge/records.ts";
import type { GermanGrammar } from "../knowledge/records/named.ts";
import type { Words } from "../language/words.ts";
import type { NameRole } from "./lookup.ts";
import type { IndexedName, NameTable } from "./nameTable.ts";
import type { LaterNames } from "./names.ts";

/**
 * A table of names, and over it a small one of what has changed since it was made: so that a changed line of a pack
 * costs what it changes. A name is a number: its index in the first table, or, behind these, in the second.
 */
export class LayeredNames {
  readonly base: NameTable;
  readonly later: LaterNames | undefined;
  readonly #first: number;

  constructor(base: NameTable, later?: LaterNames) {
    this.base = base;
    this.later = later;
    this.#first = base.count;
  }

  /** The number of the first name of the later table. */
  get firstLater(): number {
    return this.#first;
  }

  /** True for a name of the first table whose record has changed since then. */
  isHidden(name: number): boolean {
    return this.later !== undefined && name < this.#first && this.later.hidden.has(this.base.owner(name).ref);
  }

  text(name: number): string {
    return this.#tableOf(name).text(this.#in(name));
  }

  isText(name: number, text: string): boolean {
    return this.#tableOf(name).isText(this.#in(name), text);
  }

  /** Splits a name into words. @returns the text in which they stand, other names around it */
  split(name: number, words: Words): string {
    return this.#tableOf(name).split(this.#in(name), words);
  }

  name(name: number): IndexedName {
    return this.#tableOf(name).name(this.#in(name));
  }

  role(name: number): NameRole {
    return this.#tableOf(name).role(this.#in(name));
  }

  language(name: number): DraftLanguage {
    return this.#tableOf(name).language(this.#in(name));
  }

  grammar(name: number): GermanGrammar | undefined {
    return this.#tableOf(name).grammar(this.#in(name));
  }

  isListed(name: number): boolean {
    return this.#tableOf(name).isListed(this.#in(name));
  }

  isProper(name: number): boolean {
    return this.#tableOf(name).isProper(this.#in(name));
  }

  isException(name: number): boolean {
    return this.#tableOf(name).isException(this.#in(name));
  }

  endsInMarks(name: number): boolean {
    return this.#tableOf(name).endsInMarks(this.#in(name));
  }

  /** Less than 0 where a name comes before another in the order of the knowledge. */
  compare(a: number, b: number): number {
    return this.#placeOf(a) - this.#placeOf(b) || a - b;
  }

  /** The names of a record, exceptions aside. */
  namesOf(ref: RecordRef): readonly IndexedName[] {
    return this.later?.hidden.has(ref) === true ? this.later.table.namesOf(ref) : this.base.namesOf(ref);
  }

  #tableOf(name: number): NameTable {
    return name < this.#first || this.later === undefined ? this.base : this.later.table;
  }

  #in(name: number): number {
    return name < this.#first ? name : name - this.#first;
  }

  /** The place of a name's record in the order of the knowledge. */
  #placeOf(name: number): number {
    const owner = this.#tableOf(name).ownerIndexOf(this.#in(name));
    return name < this.#first ? owner : (this.later?.places[owner] ?? owner);
  }
}
