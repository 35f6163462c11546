// features/: one file per editor feature, from a draft, a place in it and the knowledge to an LSP value. Pure and synchronous.
import type { Position, Range } from "vscode-languageserver-types";
import type { Draft, Span } from "../draft/draft.ts";

/** Where offsets are in lines and columns, and the other way round. A `TextDocument` is one. */
export interface Lines {
  positionAt(offset: number): Position;
  offsetAt(position: Position): number;
}

/** A draft as the editor sees it. Both halves are of the same version. */
export interface Sheet {
  readonly draft: Draft;
  readonly lines: Lines;
}

/** The range of a stretch of text. */
export function rangeOf(lines: Lines, span: Span): Range {
  return { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
}
