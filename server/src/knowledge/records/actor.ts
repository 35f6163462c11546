import type { LocalText } from "../local-text.ts";
import type { PartialDate } from "../partial-date.ts";
import type { RecordBase } from "./base.ts";
import type { Evidence, Verification } from "./evidence.ts";
import type { Named } from "./named.ts";

/** An office somebody held. Dates are as precise as known; both absent: at the time of the evidence. */
export interface Office {
  readonly title: LocalText;
  readonly from?: PartialDate;
  readonly until?: PartialDate;
  readonly evidence?: readonly Evidence[];
  readonly verification?: Verification;
}

/** A state, organisation, office, group or person. */
export interface Actor extends RecordBase, Named {
  readonly type: "party" | "organisation" | "council" | "person" | "group";
  /** The party (an actor) it belongs to. */
  readonly side?: string;
  readonly offices?: readonly Office[];
  readonly evidence?: readonly Evidence[];
}
