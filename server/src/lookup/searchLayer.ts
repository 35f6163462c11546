import type { RecordRef } from "../knowledge/records.ts";
import { foldText } from "../language/fold.ts";
import { buildIndex } from "./completionIndex.ts";
import { Entries } from "./entries.ts";
import type { IndexStore } from "./indexFile.ts";
import { mentionedKinds } from "./names.ts";
import type { IndexedName, NameOwner, NameTable } from "./nameTable.ts";
import type { Steps } from "./steps.ts";
import { storedSearch } from "./storedIndex.ts";
import { Typos } from "./typos.ts";

/** So many records of a topic or partner are kept for where nothing is typed yet. */
const mostRelated = 1000;
const none: ReadonlySet<RecordRef> = new Set();

/** The names of one table, indexed; some of its records may be hidden because they have changed since. */
export class SearchLayer {
  readonly table: NameTable;
  readonly entries: Entries;
  readonly typos: Typos;
  readonly #hidden: ReadonlySet<RecordRef>;
  #related: { readonly byTopic: ReadonlyMap<string, readonly RecordRef[]>; readonly byPartner: ReadonlyMap<string, readonly RecordRef[]> } | undefined;
  #entryOf: Int32Array | undefined;

  constructor(table: NameTable, entries: Entries, typos = new Typos(entries), hidden: ReadonlySet<RecordRef> = none) {
    this.table = table;
    this.entries = entries;
    this.typos = typos;
    this.#hidden = hidden;
  }

  /** The same names without those of some records. */
  hiding(refs: ReadonlySet<RecordRef>): SearchLayer {
    return new SearchLayer(this.table, this.entries, this.typos, refs);
  }

  /** True where the names of a record no longer count. */
  hides(ref: RecordRef): boolean {
    return this.#hidden.size > 0 && this.#hidden.has(ref);
  }

  /** The name of an entry; undefined where it does not count, or its record is of a kind that is not named in prose. */
  name(entry: number, anyKind: boolean): IndexedName | undefined {
    return this.#counts(entry, anyKind) ? this.nameAt(entry) : undefined;
  }

  nameAt(entry: number): IndexedName {
    return this.table.name(this.entries.nameOf(entry));
  }

  /** The first names in the order of their letters, of so many records; all of them that are spelled like the last. */
  first(records: number): readonly IndexedName[] {
    const names: IndexedName[] = [];
    const refs = new Set<RecordRef>();
    let last: string | undefined;
    for (let entry = 0; entry < this.entries.count; entry++) {
      const name = this.name(entry, true);
      if (name === undefined) continue;
      const folded = foldText(name.text);
      if (refs.size >= records && folded !== last) break;
      last = folded;
      refs.add(name.ref);
      names.push(name);
    }
    return names;
  }

  /** True for a name that counts and is no abbreviation. */
  isWrittenOut(entry: number, anyKind: boolean): boolean {
    return this.table.role(this.entries.nameOf(entry)) !== "abbreviation" && this.#counts(entry, anyKind);
  }

  #counts(entry: number, anyKind: boolean): boolean {
    const { kind, ref } = this.table.owner(this.entries.nameOf(entry));
    return (anyKind || mentionedKinds.has(kind)) && !this.hides(ref);
  }

  /** The names of a record; none where they do not count. */
  namesOf(ref: RecordRef): readonly IndexedName[] {
    return this.hides(ref) ? [] : this.table.namesOf(ref);
  }

  /** The entries of a record. */
  entriesOf(ref: RecordRef): readonly number[] {
    if (this.#entryOf === undefined) {
      this.#entryOf = new Int32Array(this.table.count).fill(-1);
      for (let entry = 0; entry < this.entries.count; entry++) this.#entryOf[this.entries.nameOf(entry)] = entry;
    }
    const entryOf = this.#entryOf;
    return this.namesOf(ref)
      .map(({ index }) => entryOf[index] ?? -1)
      .filter((entry) => entry >= 0);
  }

  /** Records filed under a topic, and those that belong to a partner. */
  related(): { readonly byTopic: ReadonlyMap<string, readonly RecordRef[]>; readonly byPartner: ReadonlyMap<string, readonly RecordRef[]> } {
    if (this.#related !== undefined) return this.#related;
    const byTopic = new Map<string, RecordRef[]>();
    const byPartner = new Map<string, RecordRef[]>();
    const add = (to: Map<string, RecordRef[]>, key: string, ref: RecordRef): void => {
      const refs = to.get(key);
      if (refs === undefined) to.set(key, [ref]);
      else if (refs.length < mostRelated) refs.push(ref);
    };
    let before: NameOwner | undefined;
    for (let index = 0; index < this.table.count; index++) {
      const owner = this.table.owner(index);
      if (owner === before || this.hides(owner.ref)) continue;
      before = owner;
      if (owner.topic !== undefined) add(byTopic, owner.topic, owner.ref);
      for (const party of owner.parties) add(byPartner, party, owner.ref);
    }
    return (this.#related = { byTopic, byPartner });
  }
}

/**
 * Indexes a table. Pauses now and then, so that it can be run in slices.
 * @param store where the index is kept from one start to the next; undefined where it is to be built in any case
 */
export function* buildLayer(table: NameTable, store?: IndexStore): Steps<SearchLayer> {
  const sections = store === undefined ? yield* buildIndex(table) : yield* storedSearch(table, store);
  yield;
  const entries = new Entries(sections);
  yield;
  return new SearchLayer(table, entries);
}
