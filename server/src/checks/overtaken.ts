import type { Span } from "../draft/draft.ts";
import type { StaleFinding } from "./finding.ts";

/** What is announced in a place of a passage although it is past. Offsets into the passage's prose. */
export interface Overtaken extends Pick<StaleFinding, "by" | "commitment" | "later" | "due"> {
  readonly at: Span;
}
