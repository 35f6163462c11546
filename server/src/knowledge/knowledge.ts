// All that is known, as one immutable snapshot: the layers of packs laid over each other.

import type { Layer } from "./pack.ts";
import type { Problem } from "./problem.ts";
import type { Kind, Origin, PackManifest, RecordRef, RecordsByKind } from "./records.ts";

/** A record with its place. */
export interface Entry<K extends Kind = Kind> {
  readonly kind: K;
  readonly ref: RecordRef<K>;
  readonly record: RecordsByKind[K];
  /** Where it was first given. */
  readonly origin: Origin;
  /** The layer that first gave it. */
  readonly layer: Layer;
  /** What later layers changed in it, in their order. */
  readonly changes: readonly Change[];
}

/** A record of any kind; its `kind` tells the type of its `record`. */
export type AnyEntry = { readonly [K in Kind]: Entry<K> }[Kind];

/** What one later layer says about a record. */
export interface Change {
  readonly layer: Layer;
  readonly origin: Origin;
  /** The keys that it gives: names are added, other values replaced. */
  readonly keys: readonly string[];
}

/** A pack in use. */
export interface PackInfo {
  /** URI of its folder, without a slash at its end. `${root}/${origin.file}` is a record's file. */
  readonly root: string;
  readonly layer: Layer;
  readonly manifest: PackManifest;
  /** stale: a file is faulty, and what it held before is still in use. */
  readonly state: "ok" | "faulty" | "stale";
  /** How many records it gives. */
  readonly records: number;
}

/** An immutable, versioned snapshot of all that is known. */
export interface Knowledge {
  readonly version: number;
  /** The records of a kind, in the order of their packs and files. */
  all<K extends Kind>(kind: K): readonly Entry<K>[];
  get<K extends Kind>(kind: K, id: string): Entry<K> | undefined;
  resolve(ref: RecordRef): AnyEntry | undefined;
  /** The records that name a record, each once, in the order of `kinds`. */
  referrers(ref: RecordRef): readonly AnyEntry[];
  /** What is wrong with the packs that can be edited, by pack, file and place. */
  readonly problems: readonly Problem[];
  readonly packs: readonly PackInfo[];
}
