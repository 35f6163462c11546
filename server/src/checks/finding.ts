// checks/: from a draft and the knowledge to findings. Pure; says nothing in words, knows no editor. Silent where it cannot be sure.
import type { Span } from "../draft/draft.ts";
import type { TimePrecision } from "../language/dates.ts";
import type { DraftLanguage } from "../knowledge/local-text.ts";
import type { PartialDate } from "../knowledge/partial-date.ts";
import type { RecordRef } from "../knowledge/records.ts";

/** How much a finding weighs. */
export type FindingSeverity = "error" | "warning" | "information" | "hint";

/** A change of the draft: UTF-16 offsets into the text as it was checked. */
export interface FixEdit extends Span {
  readonly newText: string;
}

/** What makes a finding go away. All edits belong together. */
export interface Fix {
  readonly kind: FixKind;
  /** The words that the fix writes, as far as they tell what it does. */
  readonly words: string;
  readonly edits: readonly FixEdit[];
}

export type FixKind =
  /** Writes the right words in the place of the marked ones. */
  | "replace"
  /** Takes away what is marked. */
  | "remove";

/** What every finding has. Offsets are UTF-16, into the document. */
interface FindingBase extends Span {
  readonly severity: FindingSeverity;
  /** Best first. */
  readonly fixes: readonly Fix[];
  /** It stands in quotation marks: somebody else's words are remarked on, never corrected. */
  readonly quoted: boolean;
}

/** A form that the pack says must not be written. */
export interface DeprecatedFinding extends FindingBase {
  readonly code: "term/deprecated";
  readonly ref: RecordRef;
  /** The form as the pack has it. */
  readonly form: string;
  /** What is to be written instead, as the pack has it. */
  readonly preferred: string;
  readonly language: DraftLanguage;
}

/** A term by another name than the one that the draft uses elsewhere. */
export interface InconsistentFinding extends FindingBase {
  readonly code: "term/inconsistent";
  readonly ref: RecordRef;
  /** The name as the pack has it, and the one that is preferred. */
  readonly form: string;
  readonly preferred: string;
  readonly language: DraftLanguage;
  /** Where the draft uses the preferred name first. */
  readonly elsewhere: Span;
}

/** The first use of an abbreviation that is written out nowhere before or beside it. */
export interface UnexplainedFinding extends FindingBase {
  readonly code: "term/unexplained";
  readonly ref: RecordRef;
  /** The abbreviation, and what it stands for. */
  readonly form: string;
  readonly full: string;
}

/** An agreement or programme ascribed to a partner who is no party to it. */
export interface PartyFinding extends FindingBase {
  readonly code: "fact/party";
  readonly ref: RecordRef;
  /** Actor ids. */
  readonly parties: readonly string[];
  readonly partner: string;
}

/** A meeting or an act together with a time that is not its own. */
export interface DateFinding extends FindingBase {
  readonly code: "fact/date";
  readonly ref: RecordRef<"events" | "instruments">;
  /** What the text says: the first and the last day that it may mean, and how exactly. */
  readonly from: string;
  readonly to: string;
  readonly precision: TimePrecision;
}

/** An ordinal together with the date of another meeting of the same series. */
export interface OrdinalFinding extends FindingBase {
  readonly code: "fact/ordinal";
  /** The meeting that the ordinal means, and the one that the date is that of. */
  readonly ref: RecordRef<"events">;
  readonly meant: RecordRef<"events">;
}

/** A meeting together with the place of another. */
export interface PlaceFinding extends FindingBase {
  readonly code: "fact/place";
  readonly ref: RecordRef<"events">;
  readonly name: string;
}

/** What a reading of a disputed fact says that the pack does not follow. */
export interface DisputedFinding extends FindingBase {
  readonly code: "fact/disputed";
  readonly ref: RecordRef<"disputes">;
  /** The place of the reading that the text gives. */
  readonly reading: number;
}

/** Something announced as coming that has happened, or whose time has passed. */
export interface StaleFinding extends FindingBase {
  readonly code: "claim/stale";
  /** The ISO day as of which it was judged. */
  readonly asOf: string;
  /** What has happened. */
  readonly by?: RecordRef<"events">;
  /** The commitment that it is about. */
  readonly commitment?: RecordRef<"commitments">;
  /** What a later record has made of that commitment. */
  readonly later?: LaterRecord;
  /** The last day of the time that has passed. */
  readonly due?: PartialDate;
}

/** A later record of the trail of a commitment. */
export interface LaterRecord {
  readonly ref: RecordRef<"commitments" | "events">;
  /** completed: what was announced is there; superseded: something else took its place; renewed: it was promised again. */
  readonly state: "completed" | "superseded" | "renewed";
}

/** A commitment for which the text around it cites nothing. */
export interface UnsourcedFinding extends FindingBase {
  readonly code: "claim/unsourced";
  /** Ids of the commitments that may be meant, the likeliest first; there is at least one. */
  readonly commitments: readonly string[];
}

/** A key that no source has. */
export interface UnknownCitationFinding extends FindingBase {
  readonly code: "citation/unknown";
  readonly key: string;
  /** A key that may be meant. */
  readonly nearest?: string;
}

/** A bibliography that the front matter names and that is not there. */
export interface MissingBibliographyFinding extends FindingBase {
  readonly code: "citation/bibliography";
  /** As the front matter has it. */
  readonly path: string;
}

/** An exception that no longer excepts anything. */
export interface UnusedExceptionFinding extends FindingBase {
  readonly code: "exception/unused";
  /** The checks that it names; none: all. */
  readonly codes: readonly string[];
  /** What it names that is no check. */
  readonly unknown: readonly string[];
}

export type Finding =
  | DeprecatedFinding
  | InconsistentFinding
  | UnexplainedFinding
  | DateFinding
  | OrdinalFinding
  | PlaceFinding
  | PartyFinding
  | DisputedFinding
  | StaleFinding
  | UnsourcedFinding
  | UnknownCitationFinding
  | MissingBibliographyFinding
  | UnusedExceptionFinding;
export type CheckCode = Finding["code"];

/** Every code there is. */
export const checkCodes = [
  "term/deprecated",
  "term/inconsistent",
  "term/unexplained",
  "fact/date",
  "fact/ordinal",
  "fact/place",
  "fact/party",
  "fact/disputed",
  "claim/stale",
  "claim/unsourced",
  "citation/unknown",
  "citation/bibliography",
  "exception/unused",
] as const satisfies readonly CheckCode[];

/** The same finding in a text to which something was added or from which something was taken before it. */
export function shifted<F extends Finding>(finding: F, by: number): F {
  if (by === 0) return finding;
  const move = <S extends Span>(span: S): S => ({ ...span, start: span.start + by, end: span.end + by });
  return { ...move(finding), fixes: finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(move) })) };
}
