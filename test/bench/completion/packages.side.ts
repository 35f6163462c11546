// Packages that search with typos. They get names and queries folded by us, so that case and umlauts are no hurdle.
import Fuse from 'fuse.js';
import { foldText } from '../../../server/src/language/fold.ts';
import type { NameTable } from '../../../server/src/lookup/nameTable.ts';
import { generateNames, packSeed } from '../generate/names.ts';
import { heldBytes } from '../memory.ts';
import { importPeer } from '../peers/load.ts';
import { firstEntries, type Query } from './queries.ts';
import type { Built, Found } from './side.ts';

/** Finds the indexes of names, best first. */
type Searcher = (typed: string) => readonly number[];
type Maker = (names: readonly string[]) => Searcher;

interface MiniSearch {
  readonly default: new (options: object) => { addAll(documents: readonly object[]): void; search(query: string): readonly { readonly id: number }[] };
}
interface UFuzzy {
  readonly default: new (options: object) => {
    search(names: readonly string[], query: string, outOfOrder: number, infoThreshold: number): readonly [readonly number[] | null, { readonly idx: readonly number[] } | null, readonly number[] | null];
  };
}

const makers: Readonly<Record<string, () => Promise<Maker>>> = {
  fuse: () =>
    Promise.resolve((names) => {
      const fuse = new Fuse(names, { threshold: 0.3, distance: 60 });
      return (typed) => fuse.search(typed, { limit: firstEntries }).map(({ refIndex }) => refIndex);
    }),
  minisearch: async () => {
    const { default: MiniSearch } = await importPeer<MiniSearch>('minisearch');
    return (names) => {
      const index = new MiniSearch({ fields: ['name'], searchOptions: { prefix: true, fuzzy: 0.2, maxFuzzy: 2, combineWith: 'AND' } });
      index.addAll(names.map((name, id) => ({ id, name })));
      return (typed) => index.search(typed).slice(0, firstEntries).map(({ id }) => id);
    };
  },
  ufuzzy: async () => {
    const { default: UFuzzy } = await importPeer<UFuzzy>('@leeoniya/ufuzzy');
    return (names) => {
      const fuzzy = new UFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });
      return (typed) => {
        const [found, info, order] = fuzzy.search(names, typed, 0, 1000);
        if (order !== null && info !== null) return order.slice(0, firstEntries).map((at) => info.idx[at] ?? -1);
        return found?.slice(0, firstEntries) ?? [];
      };
    };
  },
};

let table: NameTable;
let names: readonly string[] = [];
let maker: Maker | undefined;
let searcher: Searcher | undefined;

export const tasks = {
  async load(name: string): Promise<void> {
    maker = await makers[name]?.();
  },

  names(forms: number): void {
    ({ table } = generateNames(forms, packSeed));
    const folded = Array.from({ length: table.count }, (_, index) => foldText(table.text(index)));
    // Strings in one piece: those put together letter by letter take many times the room until somebody reads them.
    names = JSON.parse(JSON.stringify(folded)) as readonly string[];
  },

  build(): Built {
    if (maker === undefined) throw new Error('Nothing is loaded.');
    const before = heldBytes();
    const began = performance.now();
    searcher = maker(names);
    const milliseconds = performance.now() - began;
    return { milliseconds, bytes: heldBytes() - before };
  },

  search({ typed }: Query): Found {
    if (searcher === undefined) throw new Error('Nothing is built.');
    const query = foldText(typed);
    const began = performance.now();
    const found = searcher(query);
    const milliseconds = performance.now() - began;
    return { milliseconds, refs: found.map((index) => table.owner(index).ref) };
  },
};
