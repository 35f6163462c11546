// A pack as it was read: its manifest, its records with their places, and what is wrong with it.

import type { Origin } from "./origin.ts";
import type { PackManifest } from "./pack-manifest.ts";
import type { AnyRecord, Kind, RecordRef } from "./records.ts";
import type { Problem, Span } from "./problem.ts";

/**
 * From the bottom up: a later layer adds to the ones before it and overrides them.
 * shipped with Communiqué; contributed by other extensions; given in the settings; of a workspace folder.
 */
export const layers = ["shipped", "contributed", "given", "workspace"] as const;
export type Layer = (typeof layers)[number];

/** A file of a pack, as it is on disk or in an editor. */
export interface PackFile {
  /** Path inside the pack's folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** A way from a record to one of its values, such as `["evidence", 0, "source"]`. */
export type RecordPath = readonly (string | number)[];

/** A record of one pack. It may be a part of one only, to be laid over a record of an earlier layer. */
export interface LoadedRecord {
  readonly kind: Kind;
  readonly id: string;
  readonly ref: RecordRef;
  /** Complete where `incomplete` is empty. */
  readonly record: AnyRecord;
  readonly origin: Origin;
  /** What it lacks to stand alone: problems, unless an earlier layer has the rest. */
  readonly incomplete: readonly Problem[];
  /** True: it is faulty now, and this is what it was before. */
  readonly stale: boolean;
  /** The value at the path, or its key, or the nearest there is of them. */
  locate(path: RecordPath, what?: "key" | "value"): Span;
  /** The 0-based line where the value at the path begins; of a pack without its text, that of the record. */
  lineOf(path: RecordPath): number;
}

/** A file of a pack after reading. */
export interface LoadedFile extends PackFile {
  readonly records: readonly LoadedRecord[];
  /** Of this file alone; those that need other records come with the knowledge. */
  readonly problems: readonly Problem[];
  /** UTF-16 offsets of the beginnings of its lines. */
  readonly lineStarts: readonly number[];
}

/** A pack after reading. Immutable. */
export interface LoadedPack {
  /** URI of its folder, without a slash at its end. */
  readonly root: string;
  readonly layer: Layer;
  readonly manifest: PackManifest;
  readonly files: readonly LoadedFile[];
  /** Of the pack as a whole. */
  readonly problems: readonly Problem[];
  /** Checked when it was built: nothing of it is checked again. */
  readonly trusted: boolean;
  /** It is of a format that is yet to be understood: nothing of it is used. */
  readonly refused: boolean;
}
