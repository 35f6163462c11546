// Go to Declaration: the record in the YAML file that gives it.
import type { Location, LocationLink } from "vscode-languageserver-types";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Origin } from "../knowledge/origin.ts";
import type { RecordRef } from "../knowledge/records.ts";
import { citationAt } from "../draft/citations.ts";
import { fileUri } from "./files.ts";
import type { FeatureOptions } from "./options.ts";
import { rangeOf, type Sheet } from "./place.ts";

/** Every place that says something of the record at an offset: where it was first given, then where it was changed. */
export function declaration(sheet: Sheet, offset: number, options: FeatureOptions): LocationLink[] | Location[] {
  const { draft, lines } = sheet;
  const citation = citationAt(draft, offset);
  const mention = citation === undefined ? draft.mentionAt(offset) : undefined;
  const ref: RecordRef | undefined = citation === undefined ? mention?.name.ref : `sources/${citation.key}`;
  const span = citation ?? mention;
  if (ref === undefined || span === undefined) return [];
  const locations = recordLocations(draft.knowledge, ref, options);
  if (!options.definitionLinks) return locations;
  return locations.map(({ uri, range }): LocationLink => ({
    originSelectionRange: rangeOf(lines, span),
    targetUri: uri,
    targetRange: range,
    targetSelectionRange: { start: range.start, end: range.start },
  }));
}

/** Where a record was first given, if its file is to be had. */
export function recordLocation(knowledge: Knowledge, ref: RecordRef, options: FeatureOptions): Location | undefined {
  return recordLocations(knowledge, ref, options)[0];
}

/** Every place that gives a record or changes it, first to last, as far as their files are to be had. */
export function recordLocations(knowledge: Knowledge, ref: RecordRef, options: FeatureOptions): Location[] {
  const entry = knowledge.resolve(ref);
  if (entry === undefined) return [];
  return [entry, ...entry.changes]
    .filter(({ layer }) => layer !== "shipped" || options.packRoot !== undefined)
    .map(({ origin }) => locationOf(origin));
}

function locationOf({ pack, file, line, endLine }: Origin): Location {
  return {
    uri: fileUri(pack, file),
    range: { start: { line, character: 0 }, end: { line: endLine, character: 0 } },
  };
}
