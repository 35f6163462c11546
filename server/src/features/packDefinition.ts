// Go to Definition and Declaration in a pack file: the record that an id names, in its file.
import type { Location, LocationLink } from "vscode-languageserver-types";
import { recordsIn } from "../knowledge/pack-place.ts";
import type { RecordRef } from "../knowledge/records.ts";
import { splitRef } from "../knowledge/references.ts";
import { recordLocations } from "./declaration.ts";
import type { FeatureOptions } from "./options.ts";
import { type PackSheet, recordNamedAt } from "./packSheet.ts";
import { rangeOf } from "./place.ts";

/**
 * The places that give the record named at an offset: where it was first given, then where it was changed.
 * @param files the pack files whose text is at hand
 */
export function packDefinition(sheet: PackSheet, offset: number, files: Iterable<PackSheet>, options: FeatureOptions): LocationLink[] | Location[] {
  const named = recordNamedAt(sheet, offset);
  if (named === undefined) return [];
  const places = recordPlaces(sheet, named.ref, files, options);
  if (!options.definitionLinks) return places.map(({ uri, selection }) => ({ uri, range: selection }));
  return places.map(({ uri, range, selection }) => ({
    originSelectionRange: rangeOf(sheet.lines, named.span),
    targetUri: uri,
    targetRange: range,
    targetSelectionRange: selection,
  }));
}

interface RecordPlace {
  readonly uri: string;
  readonly range: Location["range"];
  /** Its id. */
  readonly selection: Location["range"];
}

/** Where a record stands: exactly in files whose text is at hand, else by its lines. */
function recordPlaces(sheet: PackSheet, ref: RecordRef, files: Iterable<PackSheet>, options: FeatureOptions): readonly RecordPlace[] {
  const { kind, id } = splitRef(ref);
  const exact: RecordPlace[] = [];
  const read = new Set<string>();
  for (const file of withOwn(sheet, files)) {
    read.add(file.uri);
    if (!file.text.includes(id)) continue;
    for (const record of recordsIn(file.tree)) {
      if (record.kind !== kind || record.id?.text !== id) continue;
      exact.push({ uri: file.uri, range: rangeOf(file.lines, record.map), selection: rangeOf(file.lines, record.id.inner) });
    }
  }
  const byLines = recordLocations(sheet.knowledge, ref, options)
    .filter(({ uri }) => !read.has(uri))
    .map(({ uri, range }): RecordPlace => ({ uri, range, selection: { start: range.start, end: range.start } }));
  return [...byLines, ...exact];
}

/** The file itself, as it is in the editor, and the others. */
function* withOwn(sheet: PackSheet, files: Iterable<PackSheet>): Generator<PackSheet> {
  yield sheet;
  for (const file of files) if (file.uri !== sheet.uri) yield file;
}
