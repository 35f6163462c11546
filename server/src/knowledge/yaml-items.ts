// Splits a file of a pack into its records by the look of its lines, so that each can be read by itself: in small steps,
// and only those that have changed.

import { kinds } from "./records.ts";
import type { Kind } from "./records.ts";

/** The lines of one record. */
export interface ItemLines {
  readonly kind: Kind;
  /** UTF-16 offset of the beginning of its first line. */
  readonly start: number;
  /** UTF-16 offset of the beginning of the first line that is no longer its own. */
  readonly end: number;
}

const blank = /^\s*(?:#.*)?$/;
const kindLine = /^(?<kind>[a-z]+):(?: *| +#.*)$/;
const item = /^(?<indentation> *)- +[^\s-]/;

/**
 * The records of a file that is written as nearly all are: kinds with a colon, each once, and below each of them a list
 * with its dashes in one column. Undefined for any other. Whether the lines of a record are right is not looked at: only
 * that, if they are, they say by themselves what they say in the file.
 */
export function itemsOf(text: string): readonly ItemLines[] | undefined {
  // Tabs and lone carriage returns have rules of their own.
  if (/[\t\uFEFF]|\r(?!\n)/.test(text)) return undefined;
  const items: { kind: Kind; start: number; end: number }[] = [];
  const seen = new Set<Kind>();
  let kind: Kind | undefined;
  let column: number | undefined;
  for (let start = 0; start < text.length; ) {
    const lineBreak = text.indexOf("\n", start);
    const end = lineBreak < 0 ? text.length : lineBreak + 1;
    const line = text.slice(start, end).replace(/\r?\n$/, "");
    const dash = item.exec(line)?.groups?.["indentation"]?.length;
    if (blank.test(line)) {
      // Belongs to what it follows.
    } else if (/^[^ -]/.test(line)) {
      const name = kindLine.exec(line)?.groups?.["kind"];
      kind = kinds.find((each) => each === name);
      if (kind === undefined || seen.has(kind)) return undefined;
      seen.add(kind);
      column = undefined;
    } else if (kind !== undefined && dash !== undefined && (column === undefined || dash === column)) {
      column = dash;
      items.push({ kind, start, end });
    } else if (column === undefined || line.length - line.trimStart().length <= column) {
      return undefined;
    }
    const last = items.at(-1);
    if (last !== undefined && column !== undefined) last.end = end;
    start = end;
  }
  return items;
}
