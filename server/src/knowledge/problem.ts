// What is wrong with a pack, where, and what to do about it: as data, in both languages of the interface.

/** A sentence for people, in both languages of the interface. */
export interface Message {
  readonly de: string;
  readonly en: string;
}

export type ProblemCode =
  /** The file is not YAML, or only in part. */
  | "pack/syntax"
  /** A key or value has not the form that its kind asks for. */
  | "pack/schema"
  /** `pack.yaml` is missing or says something impossible. */
  | "pack/manifest"
  | "pack/duplicate-key"
  | "pack/duplicate-id"
  | "pack/unknown-reference"
  /** A date that does not exist, or two in the wrong order. */
  | "pack/date"
  /** A text that is missing in a language, or the same in two. */
  | "pack/language"
  /** A locator that no text fragment can be made of. */
  | "pack/locator"
  /** A commitment or reading without evidence, an event without a date. */
  | "pack/evidence"
  /** One name that is both right and wrong, or given twice. */
  | "pack/name"
  | "pack/dispute"
  /** Two packs of the same layer say different things of the same record. */
  | "pack/contradiction";

export type Severity = "error" | "warning" | "information";

/** A stretch of a file. */
export interface Span {
  /** UTF-16 offset of its first character. */
  readonly start: number;
  /** UTF-16 offset after its last character. */
  readonly end: number;
}

/** The same stretch in lines and columns, both 0-based, columns in UTF-16 units. */
export interface LineRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** Something wrong in a file of a pack. */
export interface Problem extends Span {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** What is wrong and what to do. */
  readonly message: Message;
  /** URI of the pack's folder, without a slash at its end. */
  readonly pack: string;
  /** Path inside the pack's folder, with forward slashes. */
  readonly file: string;
  readonly range: LineRange;
  /** What to put in place of the marked text, where one thing is clearly meant. */
  readonly suggestion?: string;
}
