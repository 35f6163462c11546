import type { LocalText } from "../local-text.ts";
import type { PartialDate } from "../partial-date.ts";
import type { RecordBase } from "./base.ts";
import type { Evidence } from "./evidence.ts";

/** What a commitment is: something to deliver, to do together, or how to meet and work; or only a view, or background. */
export const commitmentKinds = ["deliverable", "cooperation", "process", "position", "background"] as const;
export type CommitmentKind = (typeof commitmentKinds)[number];

/** How firm a commitment is, or how far it has come. */
export const statuses = [
  "agreed",
  "committed",
  "signed",
  "launched",
  "announced",
  "planned",
  "reaffirmed",
  "continuing",
  "exploring",
  "invited",
  "discussed",
  "stated-aim",
  "concluded",
] as const;
export type Status = (typeof statuses)[number];

/** What was promised, in our own words; the strength of its verb is the source's. */
export interface Commitment extends RecordBase {
  readonly text: LocalText;
  readonly kind: CommitmentKind;
  readonly status: Status;
  readonly topic: string;
  /** Actor ids: who made it. */
  readonly parties: readonly string[];
  /** The meeting at which it was made, or in whose source it is recalled; absent where it was made at none. */
  readonly event?: string;
  /** Ids of the terms that name it. */
  readonly terms: readonly string[];
  /** The day the recalled act took place, where it is not the event's. */
  readonly date?: PartialDate;
  /** When it is to be done. */
  readonly due?: { readonly date: PartialDate; readonly label?: LocalText };
  /** Examples the source names. */
  readonly examples?: readonly LocalText[];
  /** The earlier commitments that it makes again. */
  readonly renews?: readonly string[];
  /** The earlier commitments that it makes more exact, or of which it carries out a part. */
  readonly specifies?: readonly string[];
  /** The earlier commitments that are done with it. */
  readonly completes?: readonly string[];
  /** The earlier commitments that it takes the place of. */
  readonly supersedes?: readonly string[];
  /** The earlier commitments that it takes up, where the source does not say how. */
  readonly follows?: readonly string[];
  /** The commitment that it tells of once more, from another source. */
  readonly restates?: string;
  readonly evidence: readonly Evidence[];
}
