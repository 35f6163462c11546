// Hits of all phrases in one list.

import { isSmallWord } from "../smallWords.ts";
import { mostEdits } from "../typos.ts";
import { begunQuality, type Hit } from "./hit.ts";

/** What a name loses that the last words lead to, where together with those before them they lead to another. */
const besideWider = 0.4;

/**
 * Hits together with those of misspelt phrases. A misspelt name that the last words begin as they stand is not misspelt:
 * `a Digital Par` is no typo for *Digital Partnership*. Where a phrase leads to a name, what its last words alone
 * lead to is hardly meant.
 */
export function together(hits: readonly Hit[], near: readonly Hit[]): readonly Hit[] {
  const all = near.length === 0 ? hits : [...hits, ...misspeltAlone(hits, near)];
  let widest = 0;
  for (const { typed } of all) if (!isSmallWord(typed.words[0] ?? "")) widest = Math.max(widest, typed.words.length);
  return all.map((hit) => (hit.typed.words.length < widest ? { ...hit, quality: hit.quality - besideWider } : hit));
}

/** Those of misspelt phrases that their last words do not begin as they stand. */
function misspeltAlone(hits: readonly Hit[], near: readonly Hit[]): readonly Hit[] {
  const key = ({ name }: Hit): string => `${name.ref}\n${name.text}`;
  /** By name: how much of what is typed begins it. */
  const begun = new Map<string, number>();
  for (const hit of hits) if (hit.quality >= begunQuality) begun.set(key(hit), Math.max(begun.get(key(hit)) ?? 0, hit.typed.text.length));
  // What is typed before that may be too much for a slip.
  return near.filter((hit) => hit.typed.text.length - (begun.get(key(hit)) ?? Number.NEGATIVE_INFINITY) > mostEdits);
}
