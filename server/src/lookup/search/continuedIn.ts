// A name continued in the inflection that is typed.

import { foldText } from "../../language/fold.ts";
import { matchWord } from "../../language/inflection.ts";
import { isHyphen, Words } from "../../language/words.ts";
import type { IndexedName } from "../nameTable.ts";
import type { Typed } from "../phrases.ts";

const words = new Words();

/** `Rates für dig` + *Rat für digitale Partnerschaft* → `Rates für digitale Partnerschaft`. */
export function continuedIn(name: IndexedName, typed: Typed): string | undefined {
  words.read(name.text);
  if (words.count < typed.words.length) return undefined;
  const last = typed.words.length - 1;
  let inflected = false;
  for (let i = 0; i <= last; i++) {
    const own = name.text.slice(words.start[i], words.end[i]);
    const given = typed.words[i] as string;
    if (i === last && !typed.endsInSpace && foldText(own).startsWith(foldText(given))) continue;
    const match = matchWord(own, given, { language: name.language, proper: name.proper });
    if (match === undefined) return undefined;
    // Inside a compound nothing is inflected: no `Quantens-Expertengruppe`.
    if (match === "inflected" && isHyphen(name.text.charCodeAt(words.end[i] as number))) return undefined;
    if (match === "inflected") inflected = true;
  }
  if (!inflected) return undefined;
  const open = !typed.endsInSpace && foldText(name.text.slice(words.start[last], words.end[last])).startsWith(foldText(typed.words[last] as string));
  const kept = open ? typed.text.slice(0, typed.starts[last]) : typed.text.trimEnd();
  return kept + name.text.slice(open ? words.start[last] : words.end[last]);
}
