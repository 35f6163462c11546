// Names that what is typed begins.

import type { RecordRef } from "../../knowledge/records.ts";
import { foldText } from "../../language/fold.ts";
import { compareTexts } from "../compareTexts.ts";
import type { SearchContext } from "../lookup.ts";
import type { IndexedName } from "../nameTable.ts";
import type { SearchLayer } from "../searchLayer.ts";
import { continuedIn } from "./continuedIn.ts";
import { begunQuality, type Hit } from "./hit.ts";
import type { Query } from "./query.ts";

/** How many names are weighed that begin alike, that go on from another inflection. */
const mostBegun = 200;
const mostInflected = 100;
/** Records of the draft whose names are weighed however many others begin alike: those that it names most often. */
const mostUsed = 200;

/** Adds names that the phrase begins: in the same words, or in other inflections of them. */
export function addBegun(layers: readonly SearchLayer[], query: Query, context: SearchContext | undefined, hits: Hit[]): void {
  const { typed, folded, letters, exact } = query;
  const size = foldText(typed.text).length;
  const begin = (layer: SearchLayer, name: IndexedName, own: number): void => {
    const literal = name.text.startsWith(typed.text);
    hits.push({ layer, name, typed, quality: (literal ? 0.96 : 0.92) + (own === size ? 0.045 : 0) });
  };
  const onlyWhole = typed.words.length === 1 && !typed.endsInSpace;
  const tooShort = onlyWhole && (typed.words[0] ?? "").length < 3;
  for (const layer of layers) {
    const { entries } = layer;
    const range = entries.names.beginning(letters);
    const begun = new Set(entries.shortestOf(range, mostBegun));
    if (begun.size < range.to - range.from && context !== undefined) {
      for (const ref of oftenUsed(context.used)) {
        for (const entry of layer.entriesOf(ref)) if (entry >= range.from && entry < range.to) begun.add(entry);
      }
    }
    for (const entry of begun) {
      const name = layer.name(entry, query.anyKind);
      if (name !== undefined && (exact || foldText(name.text).startsWith(folded))) begin(layer, name, entries.lengthOf(entry));
    }
    if (tooShort) continue;
    for (const entry of entries.withSkeleton(letters, onlyWhole, mostInflected)) {
      const name = layer.name(entry, query.anyKind);
      if (name === undefined || name.role === "abbreviation") continue;
      const continued = continuedIn(layer, name, typed);
      if (continued !== undefined) hits.push({ layer, name, typed, quality: begunQuality, continued });
    }
  }
}

const often = new WeakMap<SearchContext["used"], readonly RecordRef[]>();

/** The records of a draft that count however many names begin alike; worked out once for all phrases. */
function oftenUsed(used: SearchContext["used"]): readonly RecordRef[] {
  let refs = often.get(used);
  if (refs === undefined) {
    const all = [...used].sort(([one, count], [other, counts]) => counts - count || compareTexts(one, other));
    refs = all.slice(0, mostUsed).map(([ref]) => ref);
    often.set(used, refs);
  }
  return refs;
}
