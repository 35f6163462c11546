// How close names are to what is typed, as Fuse weighs them.

import Fuse from "fuse.js";
import { foldText } from "../../language/fold.ts";
import type { IndexedName } from "../nameTable.ts";
import type { SearchLayer } from "../searchLayer.ts";

/** Fuse compares so many letters at a time. */
const longestPattern = 32;

/** A name that Fuse weighs. */
export interface Weighed {
  readonly layer: SearchLayer;
  readonly name: IndexedName;
}

/** How close each name is to what is typed as a whole, from 0 to 1. */
export function weighed<Item extends Weighed>(
  items: readonly Item[],
  folded: string,
): readonly { readonly item: Item; readonly closeness: number }[] {
  if (items.length === 0) return [];
  const fuse = new Fuse(items.map(({ name }) => foldText(name.text)), { includeScore: true, threshold: 0.6, distance: 200 });
  const scores = new Map(fuse.search(folded.slice(0, longestPattern)).map(({ refIndex, score }) => [refIndex, score ?? 1]));
  return items.map((item, index) => ({ item, closeness: 1 - (scores.get(index) ?? 1) }));
}
