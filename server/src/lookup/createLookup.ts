import type { Knowledge } from "../knowledge/knowledge.ts";
import type { DraftLanguage } from "../knowledge/local-text.ts";
import type { RecordRef } from "../knowledge/records.ts";
import { clearlyAhead } from "./ghost.ts";
import type { IndexStore } from "./indexFile.ts";
import { LayeredNames } from "./layeredNames.ts";
import type { Candidate, Lookup, Mention, Name, Phrase, SearchContext } from "./lookup.ts";
import { indexNames, NameIndex, phrasesOfName } from "./nameIndex.ts";
import type { NameTable } from "./nameTable.ts";
import { collectLaterNames, collectNames } from "./names.ts";
import { type PackTexts, readingPackTexts } from "./packTexts.ts";
import { Recogniser } from "./recognise.ts";
import { Search } from "./search.ts";
import { buildLayer, type SearchLayer } from "./searchLayer.ts";
import { finished, type Steps } from "./steps.ts";
import { storedNames } from "./storedIndex.ts";

/** How many candidates are weighed for ghost text. */
const weighed = 30;
/** So many names are indexed for searching when the first search comes; more only in the steps of `prepare`. */
const builtAtOnce = 50_000;
/** So many later names are kept apart from the first table, or a tenth of its names if that is more. */
const fewNames = 500;
/** From so many names on, reading their index from a file is quicker than building it. */
const worthStoring = 50_000;

/**
 * Builds the indexes for a snapshot of the knowledge; the search index only when somebody searches.
 * @param previous a lookup that `createLookup` built for an earlier snapshot: what has not changed since is taken from it,
 * so that a changed record costs what it holds. What is found is the same with it and without.
 * @param store where the indexes of many names are kept from one start to the next
 */
export function createLookup(knowledge: Knowledge, previous?: Lookup, store?: IndexStore): Lookup {
  return finished(creatingLookup(knowledge, previous, store));
}

/** The same in steps. */
export function* creatingLookup(knowledge: Knowledge, previous?: Lookup, store?: IndexStore): Steps<Lookup> {
  const next = previous instanceof TableLookup ? previous.after(knowledge) : undefined;
  if (next !== undefined) return next;
  const names = yield* collectNames(knowledge);
  const kept = names.count >= worthStoring ? store : undefined;
  const base = kept === undefined ? yield* indexNames(names) : yield* storedNames(names, kept);
  return new TableLookup(new NameIndex(new LayeredNames(names), base), { knowledge, base: knowledge }, new SearchBase(names, kept));
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

/** The index for searching the first table, shared by all lookups over it; built step by step. */
class SearchBase {
  readonly count: number;
  readonly #steps: Steps<SearchLayer>;
  layer: SearchLayer | undefined;

  constructor(table: NameTable, store?: IndexStore) {
    this.count = table.count;
    this.#steps = buildLayer(table, store);
  }

  advance(): void {
    const step = this.#steps.next();
    if (step.done === true) this.layer = step.value;
  }
}

class TableLookup implements Lookup {
  readonly #source: Source | undefined;
  readonly #index: NameIndex;
  readonly #recogniser: Recogniser;
  readonly #searchBase: SearchBase;
  #search: Search | undefined;
  readonly #weights = new Map<RecordRef, number>();
  readonly #texts = new Map<DraftLanguage, PackTexts>();

  constructor(index: NameIndex, source?: Source, searchBase = new SearchBase(index.names.base)) {
    this.#source = source;
    this.#index = index;
    this.#searchBase = searchBase;
    this.#recogniser = new Recogniser(index);
  }

  /** Undefined where so much has changed that all is better built anew. */
  after(knowledge: Knowledge): TableLookup | undefined {
    if (this.#source === undefined) return undefined;
    const { base, names } = this.#index;
    const later = collectLaterNames(knowledge, this.#source.base);
    if (later.table.count > Math.max(fewNames, names.base.count / 10)) return undefined;
    return new TableLookup(new NameIndex(new LayeredNames(names.base, later), base), { knowledge, base: this.#source.base }, this.#searchBase);
  }

  mentions(prose: string, language: DraftLanguage): readonly Mention[] {
    return this.#recogniser.mentions(prose, language);
  }

  search(before: string, context: SearchContext, limit: number): readonly Candidate[] {
    return this.#searchNow()?.candidates(before, context, limit) ?? [];
  }

  ghost(before: string, context: SearchContext): Candidate | undefined {
    const begun = this.#searchNow()?.continuations(before, context, weighed) ?? [];
    const { names } = this.#index;
    const texts = this.#textsIn(context.language);
    return clearlyAhead(begun, before, { ...context, weightOf: (ref) => this.#weightOf(ref), ...(texts && { texts }) }, (ref) => names.namesOf(ref));
  }

  find(query: string, limit: number): readonly Name[] {
    return this.#searchNow()?.find(query, limit) ?? [];
  }

  *prepare(): Iterable<void> {
    while (this.#searchBase.layer === undefined) {
      this.#searchBase.advance();
      yield;
    }
    this.#searchNow();
    yield;
    if (this.#source !== undefined && this.#searchBase.count <= builtAtOnce) {
      for (const language of ["de", "en"] as const) {
        if (!this.#texts.has(language)) this.#texts.set(language, yield* readingPackTexts(this.#source.knowledge, language));
      }
    }
    const { base } = this.#index.names;
    if (base.count > 0) this.#weightOf(base.owner(0).ref);
  }

  names(ref: RecordRef): readonly Name[] {
    return this.#index.names.namesOf(ref);
  }

  phrases(ref: RecordRef): readonly Phrase[] {
    return this.names(ref).flatMap(phrasesOfName);
  }

  /** How many records speak of a record; none among very many names, where it would take long to know. */
  #weightOf(ref: RecordRef): number {
    if (this.#source === undefined || this.#searchBase.count > builtAtOnce) return 0;
    let weight = this.#weights.get(ref);
    if (weight === undefined) {
      weight = this.#source.knowledge.referrers(ref).length;
      this.#weights.set(ref, weight);
    }
    return weight;
  }

  /** Undefined among very many names, where it would take long to read them. */
  #textsIn(language: DraftLanguage): PackTexts | undefined {
    if (this.#source === undefined || this.#searchBase.count > builtAtOnce) return undefined;
    let texts = this.#texts.get(language);
    if (texts === undefined) {
      texts = finished(readingPackTexts(this.#source.knowledge, language));
      this.#texts.set(language, texts);
    }
    return texts;
  }

  /** Undefined where there are very many names and their index is not built yet. */
  #searchNow(): Search | undefined {
    if (this.#search !== undefined) return this.#search;
    const base = this.#searchBase;
    while (base.layer === undefined && base.count <= builtAtOnce) base.advance();
    if (base.layer === undefined) return undefined;
    const { later } = this.#index.names;
    this.#search = new Search(later === undefined ? [base.layer] : [base.layer.hiding(later.hidden), finished(buildLayer(later.table))]);
    return this.#search;
  }
}
