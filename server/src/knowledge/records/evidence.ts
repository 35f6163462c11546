import type { LocalText } from "../local-text.ts";

/** How a statement came to be known, and how sure it is. Absent: found in the named evidence, certain. */
export interface Verification {
  /** found: read in the source; cited: seen only in another page; inferred: concluded; own-knowledge: from memory. */
  readonly basis: "found" | "cited" | "inferred" | "own-knowledge";
  readonly confidence: "high" | "medium" | "low";
  /** What exactly is unsure, or how it was concluded. */
  readonly note?: LocalText;
}

/** Where a statement stands in a source. */
export interface Evidence {
  /** The id of a source. */
  readonly source: string;
  /** 1-based line among the non-empty lines of a plain-text copy; internal, never shown. */
  readonly paragraph?: number;
  /** At most six consecutive words of the passage, in the source's language, without comma or ampersand. */
  readonly locator?: string;
}
