// What a finding rests on: the record and its source, and the other place of the draft.
import type { DiagnosticRelatedInformation, Location } from "vscode-languageserver-types";
import type { Finding } from "../checks/finding.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { RecordRef } from "../knowledge/records.ts";
import { evidenceOfFinding } from "../render/findings.ts";
import { capitalised, titleOf } from "../render/names.ts";
import { recordLocation } from "./declaration.ts";
import { type FeatureOptions, pageOf } from "./options.ts";
import { rangeOf, type Sheet } from "./place.ts";

const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Where to read on: pages where the editor shows them, else the records in their files. */
export function relatedInformation({ draft, lines }: Sheet, finding: Finding, options: FeatureOptions): readonly DiagnosticRelatedInformation[] {
  const { knowledge } = draft;
  const { records, sources } = evidenceOfFinding(knowledge, finding);
  const related = [...records, ...sources].flatMap((ref): readonly DiagnosticRelatedInformation[] => {
    const location = locationOf(knowledge, ref, options);
    const entry = knowledge.resolve(ref);
    if (location === undefined || entry === undefined) return [];
    const title = capitalised(entry.kind === "commitments" ? entry.record.text[options.locale] : titleOf(entry, options.locale));
    return [{ location, message: entry.kind === "sources" ? `${{ de: "Quelle:", en: "Source:" }[options.locale]} ${title}` : title }];
  });
  if (finding.code !== "term/inconsistent") return related;
  const message = { de: `Hier heißt es „${finding.preferred}“.`, en: `Here it is called “${finding.preferred}”.` }[options.locale];
  return [{ location: { uri: draft.uri, range: rangeOf(lines, finding.elsewhere) }, message }, ...related];
}

function locationOf(knowledge: Knowledge, ref: RecordRef, options: FeatureOptions): Location | undefined {
  if (!options.pages) return recordLocation(knowledge, ref, options);
  const uri = pageOf(knowledge, ref, options.locale);
  return uri === undefined ? undefined : { uri, range: top };
}
