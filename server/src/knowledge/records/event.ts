import type { LocalText } from "../local-text.ts";
import type { PartialDate } from "../partial-date.ts";
import type { RecordBase } from "./base.ts";
import type { Evidence } from "./evidence.ts";
import type { Named } from "./named.ts";

/** A meeting or an act with a date. */
export interface PolicyEvent extends RecordBase, Named {
  readonly type: "council" | "summit" | "signing" | "launch" | "milestone" | "negotiation" | "publication" | "decision" | "meeting" | "entry-into-force";
  readonly partnership?: string;
  readonly parties?: readonly string[];
  /** 1 for the first meeting of its series. */
  readonly ordinal?: number;
  readonly date: PartialDate;
  /** True while it is only announced. */
  readonly announced?: boolean;
  /** How the date is known, where no source states it. */
  readonly dateBasis?: LocalText;
  readonly place?: LocalText;
  readonly coChairs?: readonly string[];
  readonly people?: readonly string[];
  /** The event before it in its series. */
  readonly follows?: string;
  /** Ids of earlier events that have been merged into this one: it is found by them, too. */
  readonly replaces?: readonly string[];
  /** The commitments that are done with it, such as the one to hold this meeting. */
  readonly completes?: readonly string[];
  readonly evidence: readonly Evidence[];
}
