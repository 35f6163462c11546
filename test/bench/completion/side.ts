/** What building an index took, and what it holds. */
export interface Built {
  readonly milliseconds: number;
  readonly bytes: number;
  /** The same with the index in a file, in milliseconds. */
  readonly restored?: number;
  /** The longest that building it, or reading the file, holds up anything else, in milliseconds. */
  readonly longestStep?: number;
}

/** What a query found: records, best first. */
export interface Found {
  readonly milliseconds: number;
  readonly refs: readonly string[];
}
