import type { Draft } from "../draft/draft.ts";
import { openDraft } from "../draft/openDraft.ts";
import type { Reading } from "./mention-data.ts";

/** The draft in a file, and how long the byte order mark before it is. */
export function draftOf(file: string, text: string, { knowledge, lookup, language }: Reading): { readonly draft: Draft; readonly mark: number } {
  // An editor takes the mark off a file before it shows it; Markdown behind one would not be what it looks like.
  const mark = text.startsWith("\ufeff") ? 1 : 0;
  return { draft: openDraft({ uri: file, version: 1, text: text.slice(mark), knowledge, lookup, defaultLanguage: language }), mark };
}
