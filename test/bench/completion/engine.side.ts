// Our completion as a side of the comparison: a sentence with the query at its end, as the server searches it.
import type { NameTable } from '../../../server/src/lookup/nameTable.ts';
import { type Search, searchOf } from '../../../server/src/lookup/search.ts';
import { generateNames, packSeed } from '../generate/names.ts';
import { heldBytes } from '../memory.ts';
import { makeQueries, type Queries, type Query } from './queries.ts';
import type { Built, Found } from './side.ts';

/** As many as the server sends. */
const mostEntries = 30;
const sentences = { de: 'Beide Seiten verweisen auf ', en: 'Both sides refer to ' };
const nothing = { used: new Map(), partners: new Set<string>(), topics: new Set<string>() };

let table: NameTable;
let search: Search | undefined;

export const tasks = {
  names(forms: number): void {
    ({ table } = generateNames(forms, packSeed));
  },

  queries: ({ count, seed }: { readonly count: number; readonly seed: number }): Queries => makeQueries(table, count, seed),

  build(): Built {
    search = undefined;
    const before = heldBytes();
    const began = performance.now();
    search = searchOf(table);
    const milliseconds = performance.now() - began;
    return { milliseconds, bytes: heldBytes() - before };
  },

  search({ typed, language }: Query): Found {
    if (search === undefined) throw new Error('Nothing is built.');
    const began = performance.now();
    const candidates = search.candidates(sentences[language] + typed, { ...nothing, language }, mostEntries);
    const milliseconds = performance.now() - began;
    return { milliseconds, refs: candidates.map(({ name }) => name.ref) };
  },
};
