// From UTF-16 offsets to lines and columns.

import type { LineRange, Span } from "./problem.ts";

/** UTF-16 offsets of the beginnings of all lines; a line ends with LF, CR LF or CR. */
export function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  if (text.includes("\r")) for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  else for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** The 0-based line that an offset is in. */
export function lineAt(lineStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function lineRangeOf(lineStarts: readonly number[], span: Span): LineRange {
  const position = (offset: number): LineRange["start"] => {
    const line = lineAt(lineStarts, offset);
    return { line, character: offset - (lineStarts[line] ?? 0) };
  };
  return { start: position(span.start), end: position(span.end) };
}
