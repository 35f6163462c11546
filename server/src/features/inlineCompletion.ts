// Ghost text: the rest of the one name that is clearly meant, in grey behind the cursor.
import type { InlineCompletionItem } from "vscode-languageserver-types";
import { rangeOf, type Sheet } from "./place.ts";

/** At most one; it continues what is typed character for character, since editors show nothing else. */
export function inlineCompletion({ draft, lines }: Sheet, offset: number): readonly InlineCompletionItem[] {
  const ghost = draft.ghostAt(offset);
  if (ghost === undefined) return [];
  const { insert } = ghost.candidate;
  // In the place of the whole phrase, so that the suggestion stays while one types on.
  return [{ insertText: insert, range: rangeOf(lines, ghost.replace), filterText: insert }];
}
