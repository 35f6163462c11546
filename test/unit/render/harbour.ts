import { readFileSync } from "node:fs";
import { openDraft } from "../../../server/src/draft/openDraft.ts";
import type { FeatureOptions } from "../../../server/src/features/options.ts";
import type { Sheet } from "../../../server/src/features/place.ts";
import { buildKnowledge } from "../../../server/src/knowledge/build-knowledge.ts";
import { loadPack } from "../../../server/src/knowledge/load-pack.ts";
import type { LoadedPack } from "../../../server/src/knowledge/pack.ts";
import { createLookup } from "../../../server/src/lookup/createLookup.ts";
import { TextDocument } from "vscode-languageserver-textdocument";
import { everything } from "../../featureOptions.ts";

const root = "file:///workspace/.communique";

const pack = loadPack(
  [{ path: "harbour.yaml", text: readFileSync(new URL("harbour.yaml", import.meta.url), "utf8") }],
  { root, layer: "workspace" },
);
/** The invented pack of these tests. */
export const harbourPack: LoadedPack = { ...pack, layer: "shipped" };
export const harbour = buildKnowledge([harbourPack], 1);
export const harbourLookup = createLookup(harbour);

/** An editor that can do everything. */
export const german: FeatureOptions = { ...everything, today: "2024-06-01", packRoot: root };
export const english: FeatureOptions = { ...german, locale: "en" };

/** A draft with a cursor, written |. */
export function draftWith(marked: string, knowledge = harbour): { readonly sheet: Sheet; readonly offset: number } {
  const offset = marked.indexOf("|");
  const text = marked.replace("|", "");
  const uri = "file:///draft.md";
  const lookup = knowledge === harbour ? harbourLookup : createLookup(knowledge);
  const draft = openDraft({ uri, version: 1, text, knowledge, lookup, defaultLanguage: "de" });
  return { sheet: { draft, lines: TextDocument.create(uri, "markdown", 1, text) }, offset };
}
