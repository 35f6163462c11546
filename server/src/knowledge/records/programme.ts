import type { LocalText } from "../local-text.ts";
import type { PartialDate } from "../partial-date.ts";
import type { RecordBase } from "./base.ts";
import type { Evidence } from "./evidence.ts";
import type { Named } from "./named.ts";

/** A call, project, initiative, group or scheme. */
export interface Programme extends RecordBase, Named {
  readonly definition?: LocalText;
  readonly parties?: readonly string[];
  readonly start?: PartialDate;
  readonly evidence?: readonly Evidence[];
}
