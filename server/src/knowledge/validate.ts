// Checks records against each other: all that a schema of single records cannot see. One rule per `validate-*.ts`.

import type { Knowledge } from "./knowledge.ts";
import type { Contribution } from "./lay.ts";
import { lineRangeOf } from "./lines.ts";
import type { NameIndex } from "./name-index.ts";
import type { LoadedRecord, RecordPath } from "./pack.ts";
import type { Message, Problem, ProblemCode, Severity } from "./problem.ts";
import type { AnyRecord, Kind, RecordRef, RecordsByKind } from "./records.ts";
import { validateDates } from "./validate-dates.ts";
import { validateDisputes } from "./validate-disputes.ts";
import { validateLanguages } from "./validate-languages.ts";
import { validateNames } from "./validate-names.ts";
import { validateReferences } from "./validate-references.ts";

/** A record as it is in effect, its kind telling its type. */
export type Subject = {
  readonly [K in Kind]: { readonly kind: K; readonly id: string; readonly record: RecordsByKind[K] };
}[Kind];

export interface Finding {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly path: RecordPath;
  /** Which part of the place is meant; the value where absent. */
  readonly what?: "key" | "value";
  readonly message: Message;
  readonly suggestion?: string;
}

/**
 * All that is wrong with a record of an editable pack, as it is in effect after layering.
 * Only what the pack says itself is reported in it, not what a layer below says.
 * @param record what is in effect
 * @param withdrawn what a layer has taken back: to name it is no mistake of the layers below
 */
export function validateRecord(
  { loaded, file }: Contribution,
  record: AnyRecord,
  knowledge: Knowledge,
  names: NameIndex,
  withdrawn: (ref: RecordRef) => boolean,
): readonly Problem[] {
  const subject = { kind: loaded.kind, id: loaded.id, record } as Subject;
  return [
    ...validateReferences(subject, knowledge, withdrawn),
    ...validateDates(subject, knowledge),
    ...validateLanguages(subject),
    ...validateNames(subject, names),
    ...validateDisputes(subject),
  ]
    .filter(({ path: [key] }) => key === undefined || Object.hasOwn(loaded.record, key))
    .map((finding) => problemOf(finding, loaded, file.lineStarts));
}

function problemOf(finding: Finding, loaded: LoadedRecord, lineStarts: readonly number[]): Problem {
  const span = loaded.locate(finding.path, finding.what);
  return {
    code: finding.code,
    severity: finding.severity,
    message: finding.message,
    pack: loaded.origin.pack,
    file: loaded.origin.file,
    start: span.start,
    end: span.end,
    range: lineRangeOf(lineStarts, span),
    ...(finding.suggestion === undefined ? {} : { suggestion: finding.suggestion }),
  };
}
