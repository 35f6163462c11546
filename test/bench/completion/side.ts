/** What building an index took, and what it holds. */
export interface Built {
  readonly milliseconds: number;
  readonly bytes: number;
}

/** What a query found: records, best first. */
export interface Found {
  readonly milliseconds: number;
  readonly refs: readonly string[];
}
