import type { LocalText } from "../local-text.ts";
import type { PartialDate } from "../partial-date.ts";
import type { RecordBase } from "./base.ts";
import type { Evidence } from "./evidence.ts";
import type { Named } from "./named.ts";
import type { SourceUrl } from "./source.ts";

/** A part of a law that applies from a day of its own. */
export interface AppliesInPart {
  readonly from: PartialDate;
  /** Which part: „Verbote“, “prohibitions”. */
  readonly what: LocalText;
}

/** A law, an agreement or a declaration. */
export interface Instrument extends RecordBase, Named {
  readonly type:
    | "regulation"
    | "directive"
    | "decision"
    | "agreement"
    | "protocol"
    | "memorandum"
    | "declaration"
    | "letter-of-intent"
    | "joint-statement"
    | "communication"
    | "code"
    | "pact"
    | "principles";
  /** The official title. */
  readonly title?: LocalText;
  readonly parties?: readonly string[];
  readonly event?: string;
  /** Official number, such as "(EU) 2022/1925". */
  readonly number?: string;
  readonly celex?: string;
  readonly eli?: string;
  readonly oj?: string;
  readonly signed?: PartialDate;
  readonly inForce?: PartialDate;
  /** From when it applies in general. */
  readonly applies?: PartialDate;
  /** What applies from another day than the rest. */
  readonly appliesInPart?: readonly AppliesInPart[];
  /** From when an agreement was applied before it was in force. */
  readonly appliedProvisionally?: PartialDate;
  /** What to mind about these dates, shown wherever they are: later acts may have changed them. */
  readonly appliesRemark?: LocalText;
  readonly urls?: readonly SourceUrl[];
  readonly definition?: LocalText;
  readonly evidence?: readonly Evidence[];
}
