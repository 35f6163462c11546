// The sources of packs that a draft cites.
import type { Source } from "../knowledge/records/source.ts";
import { citationKey } from "../language/citationKey.ts";
import { citationsOf } from "./citations.ts";
import type { Draft } from "./draft.ts";

/** Each once, in whatever form it is cited, in the order of their keys. With those that pandoc is to list uncited: `nocite: "@key"`. */
export function citedSources(draft: Draft): readonly Source[] {
  const listed = [draft.frontMatter.get("nocite") ?? []].flat().join(" ");
  const uncited = [...listed.matchAll(new RegExp(citationKey, "gu"))].map(([key]) => key.slice(1).replace(/^\{|\}$/g, ""));
  const keys = new Set([...citationsOf(draft).map(({ key }) => key), ...uncited]);
  return [...keys].sort().flatMap((key) => draft.knowledge.get("sources", key)?.record ?? []);
}
