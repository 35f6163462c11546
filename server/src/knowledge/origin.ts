/** Where a record stands: which file, and the UTF-16 offsets and 0-based line of its item in the list. */
export interface Origin {
  /** URI of the pack's folder, without a slash at its end. */
  readonly pack: string;
  /** Path inside the pack's folder, with forward slashes. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  /** The line after its last. */
  readonly endLine: number;
}
