import type { Span } from "../draft/draft.ts";
import type { Passage } from "../draft/passage.ts";
import type { Scene } from "./check.ts";

/** Whether a stretch of a passage's prose stands in quotation marks. */
export function isQuoted(passage: Passage, scene: Scene, { start, end }: Span): boolean {
  return passage
    .statements(scene.asOf)
    .some((statement) => statement.quotations.some((quotation) => quotation.start < start && end < quotation.end));
}
