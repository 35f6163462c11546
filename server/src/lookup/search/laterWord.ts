// Names with a later word that what is typed begins.

import { foldText } from "../../language/fold.ts";
import type { SearchLayer } from "../searchLayer.ts";
import type { Hit } from "./hit.ts";
import type { Query } from "./query.ts";

/** How many names are weighed that have what is typed inside. */
const mostInside = 100;
/**
 * The quality of a name of which what is typed is the whole last word, where it is that of few. A name that begins with
 * another inflection of it will still come as one types on; this one will not.
 */
const endQuality = 0.905;
const mostEnded = 10;
const fewestOfEnd = 5;

/** Adds names with a later word that the phrase begins: `Partnerschaft` finds *Rat für digitale Partnerschaft*. */
export function addWithLaterWord(layers: readonly SearchLayer[], { typed, folded, letters, exact, anyKind }: Query, hits: Hit[]): void {
  const isWord = typed.words.length === 1;
  if (folded.length < 3 || (isWord && typed.endsInSpace)) return;
  const quality = 0.7 + Math.min(0.1, folded.length / 100);
  for (const layer of layers) {
    const ended = isWord && folded.length >= fewestOfEnd ? layer.entries.endingWith(letters) : [];
    const ends = new Set(ended.length <= mostEnded ? ended : []);
    for (const entry of layer.entries.withLaterWord(letters, mostInside)) {
      const name = layer.name(entry, anyKind);
      if (name === undefined || !(exact || foldText(name.text).includes(` ${folded}`))) continue;
      hits.push({ layer, name, typed, quality: ends.has(entry) ? endQuality : quality });
    }
  }
}
