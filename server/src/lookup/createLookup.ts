import type { Knowledge } from "../knowledge/knowledge.ts";
import type { RecordRef } from "../knowledge/records.ts";
import { clearlyAhead } from "./ghost.ts";
import type { Lookup, Name } from "./lookup.ts";
import { collectNames } from "./names.ts";
import type { NameTable } from "./nameTable.ts";
import { Recogniser } from "./recognise.ts";
import { Search } from "./search.ts";

/** How many candidates are weighed for ghost text. */
const weighed = 30;

/** Builds the indexes for a snapshot of the knowledge; the search index only when somebody searches. */
export function createLookup(knowledge: Knowledge): Lookup {
  return lookupOf(collectNames(knowledge));
}

/** Builds the indexes for names, wherever they come from. */
export function lookupOf(names: NameTable): Lookup {
  const recogniser = new Recogniser(names);
  let index: Search | undefined;
  const search = (): Search => (index ??= new Search(names));
  return {
    mentions: (prose, language) => recogniser.mentions(prose, language),
    search: (before, context, limit) => search().candidates(before, context, limit),
    ghost: (before, language) => clearlyAhead(search().continuations(before, language, weighed), before, language),
    find: (query, limit) => search().find(query, limit),
    prepare: () => void search(),
    names: (ref: RecordRef): readonly Name[] => names.namesOf(ref),
  };
}
