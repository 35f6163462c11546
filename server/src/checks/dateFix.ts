import type { Span } from "../draft/draft.ts";
import type { Passage } from "../draft/passage.ts";
import type { PartialDate } from "../knowledge/partial-date.ts";
import { rewrittenDate } from "../language/writtenDates.ts";

/**
 * Another date in the form of the one that stands in a stretch of a passage's prose: the words around it need not change
 * then. Undefined where that is not safe.
 */
export function dateInPlace({ block: { prose } }: Passage, { start, end }: Span, date: PartialDate | undefined): string | undefined {
  const before = prose.slice(Math.max(0, start - 16), start);
  // `Montag, 3. Juli 2023`: the weekday would be wrong.
  if (date === undefined || /(?:tag|woch|day|abend)[,.]?\s(?:den\s|dem\s)?$/iu.test(before)) return undefined;
  return rewrittenDate(prose.slice(start, end), date);
}
