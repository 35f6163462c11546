import type { RecordRef } from "../knowledge/records.ts";
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

  /** The table that a name is in. */
  tableOf(name: number): NameTable {
    return name < this.#first || this.later === undefined ? this.base : this.later.table;
  }

  /** The index of a name in its table. */
  indexOf(name: number): number {
    return name < this.#first ? name : name - this.#first;
  }

  name(name: number): IndexedName {
    return this.tableOf(name).name(this.indexOf(name));
  }

  role(name: number): NameRole {
    return this.tableOf(name).role(this.indexOf(name));
  }

  isException(name: number): boolean {
    return this.tableOf(name).isException(this.indexOf(name));
  }

  /** See `NameTable`. */
  isPlain(name: number): boolean {
    return this.tableOf(name).isPlain(this.indexOf(name));
  }

  endsInMarks(name: number): boolean {
    return this.tableOf(name).endsInMarks(this.indexOf(name));
  }

  /** Less than 0 where a name comes before another in the order of the knowledge. */
  compare(a: number, b: number): number {
    return this.#placeOf(a) - this.#placeOf(b) || a - b;
  }

  /** The names of a record, exceptions aside. */
  namesOf(ref: RecordRef): readonly IndexedName[] {
    return this.later?.hidden.has(ref) === true ? this.later.table.namesOf(ref) : this.base.namesOf(ref);
  }

  /** The place of a name's record in the order of the knowledge. */
  #placeOf(name: number): number {
    const owner = this.tableOf(name).ownerIndexOf(this.indexOf(name));
    return name < this.#first ? owner : (this.later?.places[owner] ?? owner);
  }
}
