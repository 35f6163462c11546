// Our completion as a side of the comparison: a sentence with the query at its end, as the server searches it.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NameTable } from '../../../server/src/lookup/nameTable.ts';
import type { IndexStore } from '../../../server/src/lookup/indexFile.ts';
import { Search } from '../../../server/src/lookup/search.ts';
import { buildLayer } from '../../../server/src/lookup/searchLayer.ts';
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

/** Makes the index step by step, as the server does. */
function make(store?: IndexStore): { readonly milliseconds: number; readonly longestStep: number } {
  const began = performance.now();
  const steps = buildLayer(table, store);
  let longestStep = 0;
  for (let since = began; ; ) {
    const step = steps.next();
    const now = performance.now();
    longestStep = Math.max(longestStep, now - since);
    since = now;
    if (step.done !== true) continue;
    search = new Search([step.value]);
    return { milliseconds: now - began, longestStep };
  }
}

export const tasks = {
  names(forms: number): void {
    ({ table } = generateNames(forms, packSeed));
  },

  queries: ({ count, seed }: { readonly count: number; readonly seed: number }): Queries => makeQueries(table, count, seed),

  build(): Built {
    search = undefined;
    const before = heldBytes();
    const built = make();
    const bytes = heldBytes() - before;
    const folder = mkdtempSync(join(tmpdir(), 'communique-index-'));
    const store: IndexStore = {
      *read(name) {
        yield;
        try {
          return readFileSync(join(folder, name));
        } catch {
          return undefined;
        }
      },
      write: (name, file) => writeFileSync(join(folder, name), file),
    };
    try {
      make(store);
      const restored = make(store);
      return { milliseconds: built.milliseconds, bytes, restored: restored.milliseconds, longestStep: Math.max(built.longestStep, restored.longestStep) };
    } finally {
      rmSync(folder, { recursive: true });
    }
  },

  search({ typed, language }: Query): Found {
    if (search === undefined) throw new Error('Nothing is built.');
    const began = performance.now();
    const candidates = search.candidates(sentences[language] + typed, { ...nothing, language }, mostEntries);
    const milliseconds = performance.now() - began;
    return { milliseconds, refs: candidates.map(({ name }) => name.ref) };
  },
};
