// Inlay hints in a pack file: the names behind ids.
import type { InlayHint, Range } from "vscode-languageserver-types";
import { namedBy, recordsIn } from "../knowledge/pack-place.ts";
import { titleOf } from "../render/names.ts";
import type { FeatureOptions } from "./options.ts";
import type { PackSheet } from "./packSheet.ts";

/** Longer names are cut, so that a line stays a line. */
const longest = 50;

/** The names behind the ids in a range. */
export function packInlayHints(sheet: PackSheet, range: Range, { locale }: FeatureOptions): readonly InlayHint[] {
  const { lines, knowledge, tree } = sheet;
  const from = lines.offsetAt(range.start);
  const to = lines.offsetAt(range.end);
  return recordsIn(tree)
    .filter(({ map }) => map.start <= to && map.end >= from)
    .flatMap(namedBy)
    .filter(({ text }) => text.end >= from && text.start <= to)
    .flatMap(({ text, ref }): readonly InlayHint[] => {
      const entry = knowledge.resolve(ref);
      if (entry === undefined) return [];
      const name = titleOf(entry, locale);
      return [
        {
          position: lines.positionAt(text.end),
          label: name.length > longest ? `${name.slice(0, longest)}…` : name,
          paddingLeft: true,
          ...(name.length > longest ? { tooltip: name } : {}),
        },
      ];
    });
}
