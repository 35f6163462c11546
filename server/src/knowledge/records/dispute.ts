import type { DraftLanguage, LocalText } from "../local-text.ts";
import type { PartialDate } from "../partial-date.ts";
import type { RecordRef } from "../records.ts";
import type { RecordBase } from "./base.ts";
import type { Evidence } from "./evidence.ts";

/**
 * What a reading says of a record, in a form in which a draft that says the same can be recognised. Each key beside `of`
 * is one statement.
 */
export interface ReadingClaim {
  /** A meeting, instrument, programme, partnership or commitment. */
  readonly of: RecordRef;
  /** When a meeting or signing took place. */
  readonly date?: PartialDate;
  /** When it was signed. */
  readonly signed?: PartialDate;
  /** When it began. */
  readonly start?: PartialDate;
  /** The year that is put to its name, without saying what for. */
  readonly year?: PartialDate;
  /** The number of the summit at which it began. */
  readonly summit?: number;
  /** Whether it has been set up. */
  readonly setUp?: boolean;
  /** What it is called or how it is put, as it stands in a sentence; the first of a language is what to write. */
  readonly words?: { readonly [language in DraftLanguage]?: readonly string[] };
}

/** One of the readings of a disputed fact. */
export interface Reading {
  readonly text: LocalText;
  readonly evidence: readonly Evidence[];
  /** The same as data, as far as it can be; absent: a draft that says so is not recognised. */
  readonly claims?: readonly ReadingClaim[];
  /** True for the one reading that the pack follows. */
  readonly followed?: boolean;
}

/** A fact on which sources differ. */
export interface Dispute extends RecordBase {
  readonly label: LocalText;
  /** The records it concerns. */
  readonly about: readonly RecordRef[];
  /** At least two; at most one is followed. */
  readonly readings: readonly Reading[];
  /** Why the pack follows that reading, or why it follows none. */
  readonly reason: LocalText;
}
