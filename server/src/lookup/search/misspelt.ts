// Names a typo or two away from what is typed.

import { lettersOf } from "../letters.ts";
import type { SearchLayer } from "../searchLayer.ts";
import { type Weighed, weighed } from "./closeness.ts";
import type { Hit } from "./hit.ts";
import type { Query } from "./query.ts";

/** Adds names whose beginning is a typo or two away; where there are none, those with a later word that is one away. */
export function addMisspelt(layers: readonly SearchLayer[], { typed, folded, letters, anyKind }: Query, hits: Hit[]): void {
  if (typed.endsInSpace) return;
  const near: (Weighed & { readonly distance: number })[] = [];
  const later: Weighed[] = [];
  // `ue` may be a slip for `eu`, not an umlaut.
  const spelled = lettersOf(typed.text, false);
  for (const layer of layers) {
    const isMeant = (entry: number): boolean => layer.isWrittenOut(entry, anyKind);
    const found = layer.typos.near(letters, isMeant);
    const all = found.length > 0 || spelled.length === letters.length ? found : layer.typos.near(spelled, isMeant);
    for (const { entry, distance } of all) near.push({ layer, name: layer.nameAt(entry), distance });
    if (near.length === 0) for (const entry of layer.typos.nearLater(letters, isMeant)) later.push({ layer, name: layer.nameAt(entry) });
  }
  // The longer what is typed, the less it is like a name by accident.
  const length = Math.min(0.15, Math.max(0, folded.length - 7) / 80);
  for (const { item, closeness } of weighed(near, folded)) {
    hits.push({ layer: item.layer, name: item.name, typed, quality: 0.62 + length - 0.1 * item.distance + 0.1 * closeness });
  }
  if (near.length > 0) return;
  for (const { item, closeness } of weighed(later, folded)) {
    hits.push({ layer: item.layer, name: item.name, typed, quality: 0.42 + length + 0.1 * closeness });
  }
}
