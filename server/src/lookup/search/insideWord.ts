// Names with what is typed inside a word.

import { foldText } from "../../language/fold.ts";
import type { SearchLayer } from "../searchLayer.ts";
import type { Budget } from "../typos.ts";
import { type Weighed, weighed } from "./closeness.ts";
import type { Hit } from "./hit.ts";
import type { Query } from "./query.ts";

/** Adds names that have what is typed inside a word: `lieferkette` finds *Halbleiterlieferkette*. */
export function addInsideWord(layers: readonly SearchLayer[], { typed, folded, letters, exact, anyKind }: Query, budget: Budget, hits: Hit[]): void {
  if (typed.words.length !== 1 || typed.endsInSpace) return;
  const holding: Weighed[] = [];
  for (const layer of layers) {
    for (const entry of layer.typos.inside(letters, budget)) {
      if (!layer.isWrittenOut(entry, anyKind)) continue;
      const name = layer.nameAt(entry);
      if (exact || foldText(name.text).includes(folded)) holding.push({ layer, name });
    }
  }
  for (const { item, closeness } of weighed(holding, folded)) hits.push({ layer: item.layer, name: item.name, typed, quality: 0.5 + 0.1 * closeness });
}
