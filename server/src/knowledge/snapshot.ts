// A snapshot of what is known, in parts that the next one can share.

import type { AnyEntry, Entry, Knowledge, PackInfo } from "./knowledge.ts";
import type { NameIndex } from "./name-index.ts";
import { OverlayMap } from "./overlay-map.ts";
import type { LoadedPack } from "./pack.ts";
import type { Problem } from "./problem.ts";
import { kinds } from "./records.ts";
import type { AnyRecord, Kind, RecordRef } from "./records.ts";
import { isRecordRef, referencesOf } from "./references.ts";

/** What a snapshot is made of. */
export interface Parts {
  readonly version: number;
  readonly place: string;
  readonly entries: OverlayMap<RecordRef, AnyEntry>;
  /** In the order of packs and files. */
  readonly lists: ReadonlyMap<Kind, readonly AnyEntry[]>;
  readonly withdrawn: OverlayMap<RecordRef, true>;
  /** Terms that say which earlier ones were merged into them. */
  readonly replacers: readonly AnyEntry[];
  /** Terms that were merged into others. */
  readonly replaced: ReadonlyMap<RecordRef, RecordRef>;
  /** What laying found, and what checking the records against each other found. */
  readonly laying: OverlayMap<RecordRef, readonly Problem[]>;
  readonly checking: OverlayMap<RecordRef, readonly Problem[]>;
  /** Undefined while all packs are trusted: nobody needs it then. */
  readonly names: NameIndex | undefined;
  readonly loaded: readonly LoadedPack[];
  readonly packs: readonly PackInfo[];
  readonly problems: readonly Problem[];
  /** The snapshots that it was made from, the last one first, each with the records that may differ from it. */
  readonly since: readonly Difference[];
}

/** What may have changed since an earlier snapshot. */
export interface Difference {
  readonly before: WeakRef<Snapshot>;
  readonly refs: readonly RecordRef[];
}

/** Of so many changed records it is kept since when they have; of more, both snapshots are compared. */
const fewChanges = 2000;

/** What is to be known of the changes after one more. @param refs the records that have changed since `previous` */
export function differencesAfter(previous: Snapshot, refs: readonly RecordRef[]): readonly Difference[] {
  const earlier = previous.parts.since
    // Most snapshots are soon forgotten by all: of those, nobody will ask.
    .filter(({ before, refs: already }) => before.deref() !== undefined && already.length + refs.length <= fewChanges)
    .map(({ before, refs: already }) => ({ before, refs: [...new Set([...already, ...refs])] }));
  return [{ before: new WeakRef(previous), refs }, ...earlier];
}

const nothing: Parts = {
  version: 0,
  place: "",
  entries: new OverlayMap<RecordRef, AnyEntry>(),
  lists: new Map(),
  withdrawn: new OverlayMap<RecordRef, true>(),
  replacers: [],
  replaced: new Map(),
  laying: new OverlayMap<RecordRef, readonly Problem[]>(),
  checking: new OverlayMap<RecordRef, readonly Problem[]>(),
  names: undefined,
  loaded: [],
  packs: [],
  problems: [],
  since: [],
};

/** Where a record is named: by whom, in no particular order. */
type Namers = OverlayMap<RecordRef, readonly RecordRef[]>;

export class Snapshot implements Knowledge {
  readonly parts: Parts;
  #namers: Namers | undefined;

  /** @param namers where it has been made already */
  constructor(parts: Parts, namers?: Namers) {
    this.parts = parts;
    this.#namers = namers;
  }

  static readonly empty = new Snapshot(nothing);

  get version(): number {
    return this.parts.version;
  }

  get place(): string {
    return this.parts.place;
  }

  get problems(): readonly Problem[] {
    return this.parts.problems;
  }

  get packs(): readonly PackInfo[] {
    return this.parts.packs;
  }

  all<K extends Kind>(kind: K): readonly Entry<K>[] {
    return (this.parts.lists.get(kind) ?? []) as unknown as readonly Entry<K>[];
  }

  get<K extends Kind>(kind: K, id: string): Entry<K> | undefined {
    return this.parts.entries.get(this.#inUse(`${kind}/${id}`)) as Entry<K> | undefined;
  }

  resolve(ref: RecordRef): AnyEntry | undefined {
    return isRecordRef(ref) ? this.parts.entries.get(this.#inUse(ref)) : undefined;
  }

  referrers(ref: RecordRef): readonly AnyEntry[] {
    if (this.resolve(ref) === undefined) return [];
    return this.namersOf(this.#inUse(ref))
      .flatMap((namer) => this.parts.entries.get(namer) ?? [])
      .sort((a, b) => this.#compare(a, b));
  }

  changedSince(before: Knowledge): readonly RecordRef[] {
    if (before === this) return [];
    const difference = this.parts.since.find((each) => each.before.deref() === before);
    // What has changed and is again as it was is no change.
    if (difference !== undefined) return difference.refs.filter((ref) => recordOf(before, ref) !== recordOf(this, ref));
    const changed: RecordRef[] = [];
    for (const kind of kinds) {
      const [old, now] = [before.all(kind), this.all(kind)];
      if (old === now) continue;
      for (const { ref, record } of now as readonly AnyEntry[]) if (before.get(kind, record.id)?.record !== record) changed.push(ref);
      for (const { ref } of old as readonly AnyEntry[]) if (!this.parts.entries.has(ref)) changed.push(ref);
    }
    return changed;
  }

  /** Who names a record, whether it exists or not; in no particular order. */
  namersOf(ref: RecordRef): readonly RecordRef[] {
    return this.namers.get(ref) ?? [];
  }

  get namers(): Namers {
    return (this.#namers ??= withNamers(
      new OverlayMap<RecordRef, readonly RecordRef[]>(),
      [...this.parts.lists.values()].flatMap((entries) => entries.map((after) => ({ before: undefined, after }))),
    ));
  }

  /** Undefined where nobody has asked for them yet. */
  get readyNamers(): Namers | undefined {
    return this.#namers;
  }

  #inUse(ref: RecordRef): RecordRef {
    return this.parts.replaced.get(ref) ?? ref;
  }

  /** The order of kinds, packs, files and places. */
  #compare(a: AnyEntry, b: AnyEntry): number {
    return (
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
      this.#packIndex(a) - this.#packIndex(b) ||
      (a.origin.file < b.origin.file ? -1 : a.origin.file > b.origin.file ? 1 : 0) ||
      a.origin.start - b.origin.start
    );
  }

  #packIndex({ origin }: AnyEntry): number {
    return this.parts.packs.findIndex(({ root }) => root === origin.pack);
  }
}

/** What is given under a reference itself, and not under what has replaced it. */
function recordOf(knowledge: Knowledge, ref: RecordRef): AnyRecord | undefined {
  return knowledge instanceof Snapshot ? knowledge.parts.entries.get(ref)?.record : undefined;
}

/** Who names whom, after records have changed. */
export function withNamers(namers: Namers, changes: Iterable<{ readonly before: AnyEntry | undefined; readonly after: AnyEntry | undefined }>): Namers {
  const changed = new Map<RecordRef, RecordRef[]>();
  const listOf = (ref: RecordRef): RecordRef[] => {
    let list = changed.get(ref);
    if (list === undefined) changed.set(ref, (list = [...(namers.get(ref) ?? [])]));
    return list;
  };
  for (const { before, after } of changes) {
    for (const ref of named(before)) {
      const list = listOf(ref);
      list.splice(list.indexOf((before as AnyEntry).ref), 1);
    }
    for (const ref of named(after)) listOf(ref).push((after as AnyEntry).ref);
  }
  return namers.with(new Map([...changed].map(([ref, list]) => [ref, list.length === 0 ? undefined : list])));
}

function named(entry: AnyEntry | undefined): ReadonlySet<RecordRef> {
  return new Set(entry === undefined ? [] : referencesOf(entry.kind, entry.record).map(({ ref }) => ref));
}
