// The form in which a checked pack is shipped: records with their places, and nothing that would need parsing.

import type { LoadedFile, LoadedPack } from "./pack.ts";
import type { PackManifest } from "./pack-manifest.ts";
import type { AnyRecord, Kind } from "./records.ts";

/** What `scripts/compile-pack.ts` writes. */
export interface CompiledPack {
  readonly manifest: PackManifest;
  readonly files: readonly CompiledFile[];
}

export interface CompiledFile {
  readonly path: string;
  readonly records: readonly CompiledRecord[];
}

/** Kind, record, and its place: UTF-16 offsets, 0-based first line and the line after its last. */
export type CompiledRecord = readonly [
  kind: Kind,
  record: AnyRecord,
  start: number,
  end: number,
  line: number,
  endLine: number,
];

/** A pack as data; what is wrong with it is left out. */
export function packUp({ manifest, files }: LoadedPack): CompiledPack {
  return {
    manifest,
    files: files
      .filter(({ records }) => records.length > 0)
      .map(({ path, records }) => ({
        path,
        records: records
          .filter(({ incomplete }) => incomplete.length === 0)
          .map(({ kind, record, origin: { start, end, line, endLine } }) => [kind, record, start, end, line, endLine] as const),
      })),
  };
}

/** A pack from data. Nothing of it is checked again. */
export function unpack({ manifest, files }: CompiledPack, root: string): LoadedPack {
  return { root, layer: "shipped", manifest, files: files.map((file) => unpackFile(file, root)), problems: [], trusted: true, refused: false };
}

function unpackFile({ path, records }: CompiledFile, pack: string): LoadedFile {
  return {
    path,
    text: "",
    problems: [],
    lineStarts: [0],
    records: records.map(([kind, record, start, end, line, endLine]) => ({
      kind,
      id: record.id,
      ref: `${kind}/${record.id}`,
      record,
      origin: { pack, file: path, start, end, line, endLine },
      incomplete: [],
      stale: false,
      locate: () => ({ start, end }),
      lineOf: () => line,
    })),
  };
}
