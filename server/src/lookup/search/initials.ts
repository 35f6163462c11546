// Names with the initials that are typed.

import { foldText } from "../../language/fold.ts";
import type { SearchLayer } from "../searchLayer.ts";
import type { Hit } from "./hit.ts";
import type { Query } from "./query.ts";

/** Adds names with these initials: `DP` finds *Digital Partnership*. */
export function addByInitials(layers: readonly SearchLayer[], { typed, folded, letters, anyKind }: Query, hits: Hit[]): void {
  const [word] = typed.words;
  if (word === undefined || typed.words.length !== 1 || typed.endsInSpace || !/\p{Lu}.*\p{Lu}/u.test(word)) return;
  for (const layer of layers) {
    for (const entry of layer.entries.withInitials(letters)) {
      const name = layer.name(entry, anyKind);
      if (name !== undefined && initialsOf(name.text) === folded) hits.push({ layer, name, typed, quality: 0.8 });
    }
  }
}

function initialsOf(text: string): string {
  return foldText(text).split(" ").map((word) => word.charAt(0)).join("");
}
