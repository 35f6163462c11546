// References: every place in drafts that uses a record, and every record that names it.
import type { DocumentHighlight, Location } from "vscode-languageserver-types";
import { citationAt } from "../draft/citations.ts";
import { type Use, usesOf } from "../draft/uses.ts";
import { namedBy, recordsIn } from "../knowledge/pack-place.ts";
import type { RecordRef } from "../knowledge/records.ts";
import { splitRef } from "../knowledge/references.ts";
import type { PackSheet } from "./packSheet.ts";
import { rangeOf, type Sheet } from "./place.ts";

/** The uses of a record in one draft. */
export interface UsesInDraft {
  readonly uri: string;
  readonly uses: readonly Use[];
}

/** The record that a draft names or cites at an offset. */
export function recordUsedAt({ draft }: Sheet, offset: number): RecordRef | undefined {
  const citation = citationAt(draft, offset);
  return citation === undefined ? draft.mentionAt(offset)?.name.ref : `sources/${citation.key}`;
}

/** Where the key that is cited at an offset stands in a bibliography, if no source has it. */
export function entryCitedAt({ draft }: Sheet, offset: number): Location | undefined {
  const citation = citationAt(draft, offset);
  if (citation === undefined || draft.knowledge.get("sources", citation.key) !== undefined) return undefined;
  const entry = draft.bibliography.get(citation.key);
  return entry && { uri: entry.uri, range: entry.range };
}

/**
 * All places that use a record: drafts first, then packs.
 * @param files the pack files whose text is at hand
 * @param withRecord its own id counts as well
 */
export function references(ref: RecordRef, drafts: readonly UsesInDraft[], files: Iterable<PackSheet>, withRecord: boolean): readonly Location[] {
  const inDrafts = drafts.flatMap(({ uri, uses }) => uses.map(({ range }): Location => ({ uri, range })));
  const inPacks = [...placesInPacks(ref, files)]
    .filter(({ own }) => withRecord || !own)
    .map(({ sheet, span }): Location => ({ uri: sheet.uri, range: rangeOf(sheet.lines, span) }));
  return [...inDrafts, ...inPacks];
}

/** A place in a pack file that has the id of a record. */
export interface PlaceInPack {
  readonly sheet: PackSheet;
  /** The id alone. */
  readonly span: { readonly start: number; readonly end: number };
  /** It is the record's own. */
  readonly own: boolean;
}

/** All places in pack files that have the id of a record, each file's in order. */
export function* placesInPacks(ref: RecordRef, files: Iterable<PackSheet>): Generator<PlaceInPack> {
  const { kind, id } = splitRef(ref);
  for (const sheet of files) {
    // Reading thousands of records only to find that none names it would take its time.
    if (!sheet.text.includes(id)) continue;
    for (const record of recordsIn(sheet.tree)) {
      if (record.kind === kind && record.id?.text === id) yield { sheet, span: record.id.inner, own: true };
      for (const reference of namedBy(record)) {
        if (reference.ref === ref) yield { sheet, span: reference.idSpan, own: false };
      }
    }
  }
}

/** Every form in a draft of the thing at an offset. */
export function documentHighlights(sheet: Sheet, offset: number): readonly DocumentHighlight[] {
  const ref = recordUsedAt(sheet, offset);
  return ref === undefined ? [] : usesOf(sheet.draft, ref).map(({ range }) => ({ range }));
}
