import type { Knowledge } from "../knowledge/knowledge.ts";
import type { DraftLanguage, RecordRef } from "../knowledge/records.ts";
import { clearlyAhead } from "./ghost.ts";
import { LayeredNames } from "./layeredNames.ts";
import type { Candidate, Lookup, Mention, Name, SearchContext } from "./lookup.ts";
import { NameIndex } from "./nameIndex.ts";
import type { NameTable } from "./nameTable.ts";
import { collectLaterNames, collectNames } from "./names.ts";
import { Recogniser } from "./recognise.ts";
import { Search } from "./search.ts";

/** How many candidates are weighed for ghost text. */
const weighed = 30;
/** So many later names are kept apart from the first table, or a tenth of its names if that is more. */
const fewNames = 500;

/**
 * Builds the indexes for a snapshot of the knowledge; the search index only when somebody searches.
 * @param previous a lookup that `createLookup` built for an earlier snapshot: what has not changed since is taken from it,
 * so that a changed record costs what it holds. What is found is the same with it and without.
 */
export function createLookup(knowledge: Knowledge, previous?: Lookup): Lookup {
  const next = previous instanceof TableLookup ? previous.after(knowledge) : undefined;
  return next ?? new TableLookup(new NameIndex(new LayeredNames(collectNames(knowledge))), { knowledge, base: knowledge });
}

/** Builds the indexes for names, wherever they come from. */
export function lookupOf(names: NameTable): Lookup {
  return new TableLookup(new NameIndex(new LayeredNames(names)));
}

/** Where names come from: what is known now, and what the first table was made from. */
interface Source {
  readonly knowledge: Knowledge;
  readonly base: Knowledge;
}

class TableLookup implements Lookup {
  readonly #source: Source | undefined;
  readonly #index: NameIndex;
  readonly #recogniser: Recogniser;
  #search: Search | undefined;

  constructor(index: NameIndex, source?: Source) {
    this.#source = source;
    this.#index = index;
    this.#recogniser = new Recogniser(index);
  }

  /** Undefined where so much has changed that all is better built anew. */
  after(knowledge: Knowledge): TableLookup | undefined {
    if (this.#source === undefined) return undefined;
    const { base, names } = this.#index;
    const later = collectLaterNames(knowledge, this.#source.base);
    if (later.table.count > Math.max(fewNames, names.base.count / 10)) return undefined;
    return new TableLookup(new NameIndex(new LayeredNames(names.base, later), base), { knowledge, base: this.#source.base });
  }

  mentions(prose: string, language: DraftLanguage): readonly Mention[] {
    return this.#recogniser.mentions(prose, language);
  }

  search(before: string, context: SearchContext, limit: number): readonly Candidate[] {
    return this.#searchNow().candidates(before, context, limit);
  }

  ghost(before: string, language: DraftLanguage): Candidate | undefined {
    return clearlyAhead(this.#searchNow().continuations(before, language, weighed), before, language);
  }

  find(query: string, limit: number): readonly Name[] {
    return this.#searchNow().find(query, limit);
  }

  prepare(): void {
    this.#searchNow();
  }

  names(ref: RecordRef): readonly Name[] {
    return this.#index.names.namesOf(ref);
  }

  #searchNow(): Search {
    const { later, base } = this.#index.names;
    return (this.#search ??= new Search(later === undefined || this.#source === undefined ? base : collectNames(this.#source.knowledge)));
  }
}
