import { type Aim, atLeast, atMost, type BenchOptions, grouped, type Measured, mib, ms, type Part, progress, type Report, spread, type TableOfFigures } from '../part.ts';
import { titleOf } from '../peers/load.ts';
import { peerLimits, Side } from '../side.ts';
import { type Series, summarise } from '../statistics.ts';
import { firstEntries, type Queries, type QueryKind, queryKinds } from './queries.ts';
import type { Built, Found } from './side.ts';

interface Sizes {
  readonly forms: readonly number[];
  /** Queries of each kind. */
  readonly queries: number;
  /** The first of them that other packages get too. */
  readonly forPeers: number;
}
const full: Sizes = { forms: [5000, 100_000, 1_000_000], queries: 200, forPeers: 20 };
const quick: Sizes = { forms: [600], queries: 6, forPeers: 2 };
const querySeed = 5;
const engine = 'Communiqué';
/** Of these, what is wanted cannot be told from what is typed. */
const timeOnly: ReadonlySet<QueryKind> = new Set(['first letters']);

interface KindFigures {
  readonly kind: QueryKind;
  readonly time: Series;
  /** The share of queries with the wanted entry among the first ten; 0 to 1. */
  readonly found: number;
}

interface SideFigures {
  readonly side: string;
  readonly build?: number;
  readonly restored?: number | undefined;
  readonly longestStep?: number | undefined;
  readonly bytes?: number;
  readonly residentMiB: number;
  readonly kinds: readonly KindFigures[];
  /** Why there is no more of it. */
  readonly stopped?: string;
}

interface SizeFigures {
  readonly forms: number;
  readonly sides: readonly SideFigures[];
}

class Contestant {
  readonly side: Side;
  /** How many queries of each kind it gets. */
  readonly most: number;
  readonly #samples = new Map<QueryKind, number[]>();
  readonly #hits = new Map<QueryKind, number>();
  #built: Built | undefined;
  #residentMiB = Number.NaN;

  constructor(side: Side, most: number) {
    this.side = side;
    this.most = most;
  }

  async build(): Promise<void> {
    this.#built = (await this.side.ask<Built>('build')).result;
    this.#residentMiB = this.side.residentMiB;
  }

  async search(kind: QueryKind, query: Queries[QueryKind][number]): Promise<void> {
    const { result } = await this.side.ask<Found>('search', query);
    this.#samples.set(kind, [...(this.#samples.get(kind) ?? []), result.milliseconds]);
    if (result.refs.slice(0, firstEntries).includes(query.wanted)) this.#hits.set(kind, (this.#hits.get(kind) ?? 0) + 1);
    this.#residentMiB = this.side.residentMiB;
  }

  get figures(): SideFigures {
    return {
      side: this.side.name,
      ...(this.#built !== undefined && { build: this.#built.milliseconds, bytes: this.#built.bytes, restored: this.#built.restored, longestStep: this.#built.longestStep }),
      residentMiB: this.#residentMiB,
      kinds: [...this.#samples].map(([kind, samples]) => ({ kind, time: summarise(samples), found: (this.#hits.get(kind) ?? 0) / samples.length })),
      ...(this.side.stopped !== undefined && { stopped: this.side.stopped }),
    };
  }
}

async function measure(forms: number, { queries: count, forPeers }: Sizes, peers: boolean): Promise<readonly SideFigures[]> {
  const own = new Contestant(new Side(engine, new URL('engine.side.ts', import.meta.url)), count);
  const packages = new URL('packages.side.ts', import.meta.url);
  const others = new Map<string, Contestant>([['fuse', new Contestant(new Side('fuse.js, plain', packages, peerLimits), forPeers)]]);
  if (peers) {
    others.set('minisearch', new Contestant(new Side(titleOf('minisearch'), packages, peerLimits), forPeers));
    others.set('ufuzzy', new Contestant(new Side(titleOf('@leeoniya/ufuzzy'), packages, peerLimits), forPeers));
  }
  const all = [own, ...others.values()];
  try {
    await own.side.ask('names', forms);
    progress(`${engine} builds its index of ${grouped(forms)} forms`);
    await own.build();
    for (const [name, contestant] of others) {
      await contestant.side.try(async () => {
        await contestant.side.ask('load', name, { free: true });
        await contestant.side.ask('names', forms, { free: true });
        progress(`${contestant.side.name} builds its index`);
        await contestant.build();
      });
    }
    progress('queries are made');
    const forWarmUp = Math.ceil(count / 10);
    const queries = (await own.side.ask<Queries>('queries', { count: count + forWarmUp, seed: querySeed })).result;
    // Searched before measuring, so that the code has been compiled.
    for (const kind of queryKinds) for (const query of queries[kind].slice(count)) await own.side.ask('search', query);
    progress('all sides search');
    for (let i = 0; i < count; i++) {
      for (const kind of queryKinds) {
        const query = queries[kind][i];
        if (query === undefined) continue;
        for (const contestant of all) if (i < contestant.most) await contestant.side.try(() => contestant.search(kind, query));
      }
    }
    return all.map(({ figures }) => figures);
  } finally {
    for (const { side } of all) await side.end();
  }
}

async function run({ quick: isQuick, peers }: BenchOptions): Promise<Measured> {
  const sizes = isQuick ? quick : full;
  const figures: SizeFigures[] = [];
  for (const forms of sizes.forms) figures.push({ forms, sides: await measure(forms, sizes, peers) });
  return { figures, ...report(figures) };
}

function tableOf({ forms, sides }: SizeFigures): TableOfFigures {
  return {
    title: `${grouped(forms)} forms: from what is typed to entries (median / 95th percentile, ms; share with the wanted entry among the first ${firstEntries})`,
    head: ['', 'build, ms', 'from a file', 'longest step', 'holds', ...queryKinds, 'resident'],
    rows: sides.map(({ side, build, restored, longestStep, bytes, kinds, residentMiB, stopped }) => [
      stopped === undefined ? side : `${side}\n(${stopped})`,
      build === undefined ? '–' : ms(build),
      restored === undefined ? '–' : ms(restored),
      longestStep === undefined ? '–' : ms(longestStep),
      bytes === undefined ? '–' : mib(bytes / 1024 / 1024),
      ...queryKinds.map((kind) => {
        const own = kinds.find((each) => each.kind === kind);
        if (own === undefined) return '–';
        const runs = own.time.runs < 10 ? `\nof ${own.time.runs}` : '';
        return `${spread(own.time)}${timeOnly.has(kind) ? '' : `\n${(100 * own.found).toFixed(0)} %`}${runs}`;
      }),
      mib(residentMiB),
    ]),
  };
}

function aimsOf({ forms, sides }: SizeFigures): readonly Aim[] {
  const own = sides.find(({ side }) => side === engine);
  if (own === undefined || own.stopped !== undefined) throw new Error(`${engine} has stopped: ${own?.stopped ?? ''}`);
  const ready = own.restored === undefined ? [] : [atMost(`completion, ${grouped(forms)} forms, ready from the file`, own.restored / 1000, 0.9, ' s', 2)];
  const searched = own.kinds
    .filter(({ kind }) => !timeOnly.has(kind))
    .flatMap(({ kind, time, found }) => [
      atMost(`completion, ${grouped(forms)} forms, ${kind}, 95th percentile`, time.p95, 8, ' ms'),
      atLeast(`completion, ${grouped(forms)} forms, ${kind}, wanted among the first ${firstEntries}`, 100 * found, 98, ' in 100', 1),
    ]);
  return [...ready, ...searched];
}

function report(figures: readonly SizeFigures[]): Report {
  return { tables: figures.map(tableOf), aims: figures.flatMap(aimsOf) };
}

export const completion: Part = { name: 'completion', about: 'finding entries for what is typed', run };
