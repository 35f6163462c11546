import type { Draft } from "../draft/draft.ts";
import type { Passage } from "../draft/passage.ts";
import type { CheckCode, Finding, FindingSeverity } from "./finding.ts";

/** What a check looks at beside a passage. */
export interface Scene {
  readonly draft: Draft;
  /** The ISO day as of which claims are judged: the front matter's `as-of`, the setting, or today. */
  readonly asOf: string;
  /** Actor ids of the partners that the front matter names. */
  readonly partners: ReadonlySet<string>;
}

/** Finds one kind of thing. Each is a file of its own. */
export interface Check<F extends Finding = Finding> {
  readonly code: F["code"];
  /** Undefined: off unless a setting switches it on. */
  readonly severity: FindingSeverity | undefined;
  /**
   * Findings that a passage, its headings and the scene decide. Kept for as long as these stay the same,
   * so nothing else may be looked at.
   */
  inPassage?(passage: Passage, scene: Scene): readonly F[];
  /** Findings that the draft as a whole decides; called for every version of it. */
  inDraft?(passages: readonly Passage[], scene: Scene): readonly F[];
}

/** What a user has set. */
export interface CheckOptions {
  /** Severities that settings change; `off` switches a check off. */
  readonly severities: ReadonlyMap<CheckCode, FindingSeverity | "off">;
  readonly asOf: string;
  /** Words that are never remarked on, as they stand. */
  readonly phrases: readonly string[];
  /** Where somebody is typing; what is not done there is not judged. Absent: nowhere. */
  readonly typingAt?: number | undefined;
}
