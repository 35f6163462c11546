import type { DraftLanguage, LocalNames, LocalText } from "../local-text.ts";
import type { Evidence } from "./evidence.ts";

/** A form that must not be written, with the reason. */
export interface DeprecatedForm {
  readonly form: string;
  readonly language: DraftLanguage;
  readonly reason: LocalText;
  /** What to write instead; the preferred label of that language where absent. */
  readonly use?: string;
  readonly evidence?: readonly Evidence[];
}

/** What German inflection needs to know of a name's head noun. */
export interface GermanGrammar {
  readonly gender?: "m" | "f" | "n";
  /** The label is a plural (Vertrauensdienste) or has none (Cybersicherheit). */
  readonly number?: "plural" | "singular-only";
}

/** Everything a record can be called. Labels are written as they stand inside a sentence. */
export interface Named {
  /** The preferred name. */
  readonly label: LocalText;
  /** Abbreviations; case-sensitive and whole words. */
  readonly abbreviations?: LocalNames;
  /** Other names and spellings that may be written. */
  readonly admitted?: LocalNames;
  readonly deprecated?: readonly DeprecatedForm[];
  /** Inflected or irregular forms that count as this name, such as those seen in sources. */
  readonly forms?: LocalNames;
  /** Forms that are ordinary words (Regulierungsansätze): they count only beside another name. */
  readonly ordinary?: LocalNames;
  /** Longer names that hold one of these but mean something else: Demokratische Volksrepublik Korea. */
  readonly except?: LocalNames;
  readonly grammar?: GermanGrammar;
}
