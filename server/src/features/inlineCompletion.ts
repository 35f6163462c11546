// Ghost text: the rest of the one name that is clearly meant, in grey behind the cursor.
import type { InlineCompletionItem } from "vscode-languageserver-types";
import { rangeOf, type Sheet } from "./place.ts";

/** At most one; it continues what is typed character for character, since editors show nothing else. */
export function inlineCompletion({ draft, lines }: Sheet, offset: number): readonly InlineCompletionItem[] {
  const ghost = draft.ghostAt(offset);
  if (ghost === undefined) return [];
  const { replace, typed, candidate } = ghost;
  const range = rangeOf(lines, replace);
  if (draft.text.slice(replace.start, replace.end) === typed && range.start.line === range.end.line) {
    // The whole phrase, so that the suggestion stays while one types on.
    return [{ insertText: candidate.insert, range, filterText: candidate.insert }];
  }
  const cursor = rangeOf(lines, { start: offset, end: offset });
  return [{ insertText: candidate.insert.slice(typed.length), range: cursor }];
}
