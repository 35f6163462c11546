// Workspace symbols: every record by any of its names.
import { SymbolKind, type WorkspaceSymbol } from "vscode-languageserver-types";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Kind, RecordRef } from "../knowledge/records.ts";
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
  exceptions: SymbolKind.Boolean,
};

/** What is known in one place, and how it is found. */
interface Known {
  readonly knowledge: Knowledge;
  readonly lookup: Lookup;
}

/** Records for a query from all that is known anywhere, best first, those known in several places once. */
export function workspaceSymbols(known: readonly Known[], query: string, options: FeatureOptions): readonly WorkspaceSymbol[] {
  const [first, ...others] = known;
  if (first === undefined) return [];
  const more = others.map(({ knowledge, lookup }) => {
    const own = new Set(knowledge.changedSince(first.knowledge));
    return symbolsIn(knowledge, lookup, query, options, (ref) => own.has(ref));
  });
  return [...symbolsIn(first.knowledge, first.lookup, query, options, () => true), ...more.flat()];
}

/** Records for a query, best first. Each is called by the name that fits, since editors filter by it once more. */
function symbolsIn(
  knowledge: Knowledge,
  lookup: Lookup,
  query: string,
  options: FeatureOptions,
  wanted: (ref: RecordRef) => boolean,
): readonly WorkspaceSymbol[] {
  if (query.trim() === "") return [];
  return lookup.find(query, most).flatMap(({ ref, kind, text }): readonly WorkspaceSymbol[] => {
    const entry = knowledge.resolve(ref);
    if (entry === undefined || !wanted(ref)) return [];
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
