import type { LocalText } from "../local-text.ts";
import type { Verification } from "./evidence.ts";

/** What every record has, whatever its kind. */
export interface RecordBase {
  /** Kebab-case, unique in its kind, never changed. */
  readonly id: string;
  readonly verification?: Verification;
  /** A remark for readers, shown on the record's page. */
  readonly note?: LocalText;
  /** A later layer takes back the record with this id: it is not known any more. Nothing else need be given. */
  readonly withdrawn?: { readonly reason: LocalText };
}
