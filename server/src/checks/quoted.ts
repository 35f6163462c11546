import type { Draft, Span } from "../draft/draft.ts";
import type { Passage } from "../draft/passage.ts";
import type { Scene } from "./check.ts";

/** Whether a stretch of a passage's prose is somebody else's: in quotation marks or in a block quote. */
export function isQuoted(passage: Passage, scene: Scene, { start, end }: Span): boolean {
  return (
    passage
      .statements(scene.asOf)
      .some((statement) => statement.quotations.some((quotation) => quotation.start < start && end < quotation.end)) ||
    isInBlockQuote(scene.draft, passage)
  );
}

/** `> words`, but for what some call an alert: `> [!NOTE]`. */
function isInBlockQuote({ text }: Draft, { block }: Passage): boolean {
  let lineStart = text.lastIndexOf("\n", block.start - 1) + 1;
  if (!/^[\s\d.)*+>-]*>[\s\d.)*+>-]*$/u.test(text.slice(lineStart, block.start))) return false;
  for (;;) {
    const before = text.lastIndexOf("\n", lineStart - 2) + 1;
    if (before === lineStart || !/^[\s\d.)*+-]*>/u.test(text.slice(before, lineStart))) break;
    lineStart = before;
  }
  return !/^[\s\d.)*+-]*>\s*\[!\w+\]/u.test(text.slice(lineStart, lineStart + 40));
}
