// Pack files as the features see them, for tests.
import { TextDocument } from "vscode-languageserver-textdocument";
import type { PackSheet } from "../../../server/src/features/packSheet.ts";
import { buildKnowledge } from "../../../server/src/knowledge/build-knowledge.ts";
import type { Knowledge } from "../../../server/src/knowledge/knowledge.ts";
import { readPackTree } from "../../../server/src/knowledge/read-pack-tree.ts";
import { ferryLines, packOf } from "../knowledge/packs.ts";

export const root = "file:///workspace/.communique";

/** What is known: the pack about ferries, as one of a workspace. */
export const ferries: Knowledge = buildKnowledge([packOf({ "ferries.yaml": ferryLines }, { layer: "workspace", root })], 1);

export function packSheet(text: string, name = "ferries.yaml", knowledge = ferries): PackSheet {
  const uri = `${root}/${name}`;
  return { uri, text, tree: readPackTree(text), lines: TextDocument.create(uri, "yaml", 1, text), knowledge };
}

/** A file with a cursor, written |. */
export function packWith(marked: string, name?: string, knowledge = ferries): { readonly sheet: PackSheet; readonly offset: number } {
  const offset = marked.indexOf("|");
  return { sheet: packSheet(marked.slice(0, offset) + marked.slice(offset + 1), name, knowledge), offset };
}

/** The text after an edit. */
export function applied(sheet: PackSheet, edits: readonly { readonly range: Parameters<TextDocument["getText"]>[0] & object; readonly newText: string }[]): string {
  return TextDocument.applyEdits(TextDocument.create(sheet.uri, "yaml", 1, sheet.text), [...edits]);
}
