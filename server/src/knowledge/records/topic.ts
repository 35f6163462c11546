import type { LocalText } from "../local-text.ts";
import type { RecordBase } from "./base.ts";

/** A heading under which terms and commitments are filed. */
export interface Topic extends RecordBase {
  readonly label: LocalText;
  readonly broader?: string;
}
