// Workspace symbols: every record by any of its names.
import { SymbolKind, type WorkspaceSymbol } from "vscode-languageserver-types";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Kind } from "../knowledge/records.ts";
import type { Lookup } from "../lookup/lookup.ts";
import { sortLabel } from "../render/labels.ts";
import { titleOf } from "../render/names.ts";
import { recordLocation } from "./declaration.ts";
import { type FeatureOptions, pageOf } from "./options.ts";

const most = 50;

/** How kinds of record are shown. */
export const symbolKinds: { readonly [kind in Kind]: SymbolKind } = {
  topics: SymbolKind.Namespace,
  terms: SymbolKind.String,
  actors: SymbolKind.Class,
  partnerships: SymbolKind.Interface,
  events: SymbolKind.Event,
  instruments: SymbolKind.File,
  programmes: SymbolKind.Module,
  commitments: SymbolKind.Property,
  sources: SymbolKind.Constant,
  disputes: SymbolKind.Null,
};

/** Records for a query, best first. Each is called by the name that fits, since editors filter by it once more. */
export function workspaceSymbols(knowledge: Knowledge, lookup: Lookup, query: string, options: FeatureOptions): readonly WorkspaceSymbol[] {
  if (query.trim() === "") return [];
  return lookup.find(query, most).flatMap(({ ref, kind, text }): readonly WorkspaceSymbol[] => {
    const entry = knowledge.resolve(ref);
    if (entry === undefined) return [];
    const start = { line: 0, character: 0 };
    const page = options.pages ? pageOf(knowledge, ref, options.locale) : undefined;
    const location = page === undefined ? recordLocation(knowledge, ref, options) : { uri: page, range: { start, end: start } };
    if (location === undefined) return [];
    const title = titleOf(entry, options.locale);
    const sort = sortLabel(entry, options.locale);
    const containerName = title === text ? sort : `${sort} · ${title}`;
    return [{ name: text, kind: symbolKinds[kind], containerName, location }];
  });
}
