// The outline of a pack file: kinds, and in them records by their names.
import { type DocumentSymbol, type SymbolInformation, SymbolKind } from "vscode-languageserver-types";
import type { PackMap, PackPair } from "../knowledge/pack-tree.ts";
import { type PackRecord, recordsIn, textOf } from "../knowledge/pack-place.ts";
import type { Locale } from "../render/locale.ts";
import type { FeatureOptions } from "./options.ts";
import { type PackSheet, schemaOf } from "./packSheet.ts";
import { rangeOf } from "./place.ts";
import { symbolKinds } from "./workspaceSymbols.ts";

/** The outline; a plain list for an editor whose outlines have no levels. */
export function packOutline(sheet: PackSheet, { locale, nestedSymbols }: FeatureOptions): DocumentSymbol[] | SymbolInformation[] {
  const { root } = sheet.tree;
  if (root?.type !== "map" || schemaOf(sheet) === "pack") return [];
  const records = recordsIn(sheet.tree);
  const symbols = root.pairs.flatMap((pair): readonly DocumentSymbol[] => {
    const own = records.filter(({ map }) => pair.value !== undefined && map.start >= pair.value.start && map.end <= pair.value.end);
    return own.length === 0 ? [] : [kindSymbol(sheet, pair, own, locale)];
  });
  if (nestedSymbols) return symbols;
  return symbols.flatMap(({ name: containerName, children = [] }) =>
    children.map(({ name, kind, range }): SymbolInformation => ({ name, kind, containerName, location: { uri: sheet.uri, range } })),
  );
}

function kindSymbol(sheet: PackSheet, pair: PackPair, records: readonly PackRecord[], locale: Locale): DocumentSymbol {
  return {
    name: pair.key.text,
    detail: String(records.length),
    kind: SymbolKind.Namespace,
    range: rangeOf(sheet.lines, { start: pair.key.start, end: Math.max(pair.key.end, pair.value?.end ?? 0) }),
    selectionRange: rangeOf(sheet.lines, pair.key),
    children: records.map(({ kind, map, id }): DocumentSymbol => {
      const name = nameIn(map, locale);
      return {
        // An outline has no entries without words.
        name: name ?? id?.text ?? { de: "(ohne Kennung)", en: "(without id)" }[locale],
        ...(name === undefined || id === undefined ? {} : { detail: id.text }),
        kind: symbolKinds[kind],
        range: rangeOf(sheet.lines, map),
        selectionRange: rangeOf(sheet.lines, id ?? { start: map.start, end: map.start }),
      };
    }),
  };
}

/** What a record is called, as far as it is written. */
function nameIn(map: PackMap, locale: Locale): string | undefined {
  const title = textOf(map, "title")?.text;
  if (title !== undefined && title !== "") return title;
  for (const key of ["label", "text"]) {
    const texts = map.pairs.find((pair) => pair.key.text === key)?.value;
    if (texts?.type !== "map") continue;
    const text = (textOf(texts, locale) ?? textOf(texts, "en") ?? textOf(texts, "de"))?.text;
    if (text !== undefined && text !== "") return text;
  }
  return undefined;
}
