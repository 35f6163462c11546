import type { LocalText } from "../local-text.ts";
import type { RecordBase } from "./base.ts";
import type { Evidence } from "./evidence.ts";
import type { Named } from "./named.ts";

/** A concept with its names. */
export interface Term extends RecordBase, Named {
  readonly topic?: string;
  /** What it is and why it matters here. */
  readonly definition?: LocalText;
  /** Ids of related terms. */
  readonly related?: readonly string[];
  /** The law, agreement or memorandum that this term names. */
  readonly instrument?: string;
  readonly programme?: string;
  readonly actor?: string;
  readonly partnership?: string;
  /** An ordinary word (Tagung, Start, Hintergrund): a name only where its context makes it one. */
  readonly contextual?: boolean;
  /** Ids of earlier terms that have been merged into this one: it is found by them, too. */
  readonly replaces?: readonly string[];
  /** Where the term is used or explained. */
  readonly evidence?: readonly Evidence[];
}
