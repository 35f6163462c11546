import type { RecordBase } from "./base.ts";

/** Words that checks never remark on. */
export interface PhraseException extends RecordBase {
  /** As they stand in drafts; of a name, its basic form stands for all inflected ones. */
  readonly phrase: string;
  /** Codes of the checks that leave them alone; absent: all of them. */
  readonly checks?: readonly string[];
}
