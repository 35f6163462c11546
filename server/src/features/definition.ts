// Go to Definition: the page of the record that is named, at the line that matters.
import type { Location, LocationLink } from "vscode-languageserver-types";
import type { Span } from "../draft/draft.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { RecordRef } from "../knowledge/records.ts";
import { renderPage } from "../render/page.ts";
import { type Citation, citationAt, noteDefinitions } from "../draft/citations.ts";
import { recordLocation } from "./declaration.ts";
import type { FeatureOptions } from "./options.ts";
import { rangeOf, type Sheet } from "./place.ts";

/** The definition at an offset; in an editor without pages it is the record in its YAML file. */
export function definition(sheet: Sheet, offset: number, options: FeatureOptions): LocationLink[] | Location | undefined {
  const { draft } = sheet;
  const { knowledge } = draft;
  const citation = citationAt(draft, offset);
  if (citation?.form === "footnote") return noteLocation(sheet, citation, options);
  if (citation !== undefined) {
    const entry = knowledge.get("sources", citation.key) === undefined ? draft.bibliography.get(citation.key) : undefined;
    if (entry !== undefined) return linked(sheet, citation, entry, options);
    const wanted = citation.locator;
    const resting = knowledge
      .referrers(`sources/${citation.key}`)
      .filter(({ record }) => "evidence" in record && record.evidence.some(({ locator, source }) => source === citation.key && locator === wanted));
    const cited = resting.find(({ kind }) => kind === "commitments") ?? resting[0];
    return target(sheet, knowledge, `sources/${citation.key}`, cited?.ref, citation, options);
  }
  const mention = draft.mentionAt(offset);
  if (mention === undefined) return undefined;
  const { name } = mention;
  const line = name.role === "deprecated" ? `${name.language}:${name.text}` : undefined;
  return target(sheet, knowledge, name.ref, line, mention, options);
}

/** Where a footnote's text stands. */
function noteLocation({ draft, lines }: Sheet, citation: Citation, { definitionLinks }: FeatureOptions): LocationLink[] | Location | undefined {
  const note = noteDefinitions(draft).get(draft.text.slice(citation.keySpan.start, citation.keySpan.end));
  if (note === undefined) return undefined;
  const range = rangeOf(lines, { start: note.start, end: note.start + draft.text.slice(note.start, note.end).trimEnd().length });
  if (!definitionLinks) return { uri: draft.uri, range };
  const start = { start: range.start, end: range.start };
  return [{ originSelectionRange: rangeOf(lines, citation), targetUri: draft.uri, targetRange: range, targetSelectionRange: start }];
}

function target(
  sheet: Sheet,
  knowledge: Knowledge,
  ref: RecordRef,
  mark: string | undefined,
  origin: Span,
  options: FeatureOptions,
): LocationLink[] | Location | undefined {
  const location = options.pages ? pageLocation(knowledge, ref, mark, options) : recordLocation(knowledge, ref, options);
  return location && linked(sheet, origin, location, options);
}

/** A place, with the words that it is the definition of where the editor takes them. */
function linked({ lines }: Sheet, origin: Span, { uri, range }: Location, options: FeatureOptions): LocationLink[] | Location {
  if (!options.definitionLinks) return { uri, range };
  return [
    {
      originSelectionRange: rangeOf(lines, origin),
      targetUri: uri,
      targetRange: range,
      targetSelectionRange: range,
    },
  ];
}

/** The page of a record, at a line of it. @param mark what of the page is meant; its title where absent */
export function pageLocation(
  knowledge: Knowledge,
  ref: RecordRef,
  mark: string | undefined,
  { locale, today }: FeatureOptions,
): Location | undefined {
  const page = renderPage(knowledge, ref, locale, today);
  if (page === undefined) return undefined;
  const line = (mark === undefined ? undefined : page.marks.get(mark)) ?? 0;
  const start = { line, character: 0 };
  return { uri: page.uri, range: { start, end: start } };
}
