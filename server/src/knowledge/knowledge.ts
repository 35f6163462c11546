// All that is known, as one immutable snapshot: the layers of packs laid over each other.

import type { Layer, LoadedRecord } from "./pack.ts";
import type { Problem } from "./problem.ts";
import type { Origin } from "./origin.ts";
import type { PackManifest } from "./pack-manifest.ts";
import type { Kind, RecordRef, RecordsByKind } from "./records.ts";

/** What one layer says about a record. */
export interface Said {
  readonly layer: Layer;
  readonly origin: Origin;
  /** As it is written there. */
  readonly given: LoadedRecord;
}

/** A record with its place. */
export interface Entry<K extends Kind = Kind> extends Said {
  readonly kind: K;
  readonly ref: RecordRef<K>;
  /** As it is in effect: what all layers say together. */
  readonly record: RecordsByKind[K];
  /** Where it was first given. */
  readonly origin: Origin;
  /** The layer that first gave it. */
  readonly layer: Layer;
  /** What later packs changed in it, in their order. */
  readonly changes: readonly Change[];
}

/** A record of any kind; its `kind` tells the type of its `record`. */
export type AnyEntry = { readonly [K in Kind]: Entry<K> }[Kind];

/** What one later pack says about a record. */
export interface Change extends Said {
  /** The keys that it gives: names are added, other values replaced. */
  readonly keys: readonly string[];
}

/** A pack in use. */
export interface PackInfo {
  /** URI of its folder, without a slash at its end. `${root}/${origin.file}` is a record's file. */
  readonly root: string;
  readonly layer: Layer;
  readonly manifest: PackManifest;
  /** stale: a file is faulty, and what it held before is still in use. refused: it is of a later format, and not used. */
  readonly state: "ok" | "faulty" | "stale" | "refused";
  /** How many records it gives. */
  readonly records: number;
}

/** An immutable, versioned snapshot of all that is known. */
export interface Knowledge {
  readonly version: number;
  /** A key of the workspace folder for which alone it counts; empty where it counts elsewhere, too. */
  readonly place: string;
  /** The records of a kind, in the order of their packs and files. */
  all<K extends Kind>(kind: K): readonly Entry<K>[];
  get<K extends Kind>(kind: K, id: string): Entry<K> | undefined;
  resolve(ref: RecordRef): AnyEntry | undefined;
  /** The records that name a record, each once, in the order of `kinds`. */
  referrers(ref: RecordRef): readonly AnyEntry[];
  /** The records that have come, gone or changed since another snapshot, in no particular order. */
  changedSince(before: Knowledge): readonly RecordRef[];
  /** What is wrong with the packs that can be edited, by pack, file and place. */
  readonly problems: readonly Problem[];
  readonly packs: readonly PackInfo[];
}
