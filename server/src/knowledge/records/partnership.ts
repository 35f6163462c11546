import type { LocalText } from "../local-text.ts";
import type { PartialDate } from "../partial-date.ts";
import type { RecordBase } from "./base.ts";
import type { Evidence } from "./evidence.ts";
import type { Named } from "./named.ts";

/** A partnership of the EU and a partner. */
export interface Partnership extends RecordBase, Named {
  /** Actor ids. */
  readonly parties: readonly string[];
  readonly since?: PartialDate;
  /** The council (an actor) that steers it. */
  readonly council?: string;
  /** Event ids of its councils, oldest first. */
  readonly councils?: readonly string[];
  readonly definition?: LocalText;
  readonly evidence?: readonly Evidence[];
}
