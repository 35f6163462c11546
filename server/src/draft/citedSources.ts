// The sources of packs that a draft cites.
import type { Source } from "../knowledge/records.ts";
import { citationsOf } from "./citations.ts";
import type { Draft } from "./draft.ts";

/** Each once, in whatever form it is cited, in the order of their keys. */
export function citedSources(draft: Draft): readonly Source[] {
  const keys = new Set(citationsOf(draft).map(({ key }) => key));
  return [...keys].sort().flatMap((key) => draft.knowledge.get("sources", key)?.record ?? []);
}
