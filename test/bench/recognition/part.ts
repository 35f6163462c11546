import { characters, type Aim, atLeast, atMost, type BenchOptions, grouped, type Measured, mib, ms, type Part, progress, type Report, type TableOfFigures } from '../part.ts';
import { titleOf } from '../peers/load.ts';
import { type Limits, peerLimits, Side } from '../side.ts';
import { type Series, summarise } from '../statistics.ts';
import type { Built, Scan, Scanned } from './scan.ts';

interface Sizes {
  readonly forms: readonly number[];
  readonly texts: readonly number[];
  /** How often the index is built anew and reads another text, so that all code has been compiled before anything counts. */
  readonly trials: number;
  /** How often the index is built anew, and a text read that it has never seen. */
  readonly builds: number;
  readonly rounds: number;
}
const full: Sizes = { forms: [5000, 100_000, 1_000_000], texts: [100_000, 1_000_000], trials: 16, builds: 11, rounds: 12 };
const quick: Sizes = { forms: [300, 600], texts: [2000, 4000], trials: 1, builds: 2, rounds: 2 };

/** Read in a row and counted, behind a first reading that finds the caches full of what the sides before have left there. */
const inARow = 3;
const textSeed = 7;
/** Of the text that is read before measuring. */
const otherSeed = 8;
/** Of the text that is read so that the words of the next are known. */
const familiarSeed = 9;

/** One size of text. */
interface Reading {
  readonly characters: number;
  /** Prose in it, in UTF-16 units. */
  readonly units: number;
  /** With an index that has read nothing yet, then with one that has read another such text, then with one that has read this text before; in milliseconds. */
  readonly cold?: Series;
  readonly familiar?: Series;
  readonly warm: Series;
  /** The first reading of each turn. */
  readonly afterOthers: Series;
  readonly found: number;
}

interface SideFigures {
  readonly side: string;
  readonly build?: Series;
  /** With the index in a file. */
  readonly restore?: Series;
  readonly bytesPerForm?: number;
  readonly indexBytesPerForm?: number;
  /** Of the first text that the process reads, while the code is not compiled yet: millions of characters a second. */
  readonly first?: number;
  readonly residentMiB: number;
  readonly readings: readonly Reading[];
  /** Why there is no more of it. */
  readonly stopped?: string;
}

interface SizeFigures {
  readonly forms: number;
  readonly sides: readonly SideFigures[];
}

const engine = 'Communiqué';
const characterLoop = 'a loop over the characters';
const wordSplit = 'split into folded, hashed words';
const ownSplit = 'the engine’s own split into words';
/** They find nothing. */
const yardsticks = new Set([characterLoop, wordSplit, ownSplit]);

/** A side with what has been measured of it so far. */
class Contestant {
  readonly side: Side;
  readonly builds: Built[] = [];
  readonly restores: number[] = [];
  readonly cold = new Map<number, number[]>();
  readonly familiar = new Map<number, number[]>();
  readonly warm = new Map<number, number[]>();
  readonly afterOthers = new Map<number, number[]>();
  readonly scanned = new Map<number, Scanned>();
  first: number | undefined;
  residentMiB = Number.NaN;
  readonly task: string;

  constructor(name: string, module: string, task = 'scan', limits?: Limits) {
    this.side = new Side(name, new URL(module, import.meta.url), limits);
    this.task = task;
  }

  async build(): Promise<void> {
    this.builds.push((await this.side.ask<Built>('build')).result);
  }

  async scan(size: number, seed: number, times: number, into?: Map<number, number[]>): Promise<void> {
    const what: Scan = { characters: size, seed, times };
    // The first time, the text is generated, too.
    const { result } = await this.side.ask<Scanned>(this.task, what);
    this.first ??= result.units / (result.samples[0] ?? Number.NaN) / 1000;
    if (into === undefined) return;
    into.set(size, [...(into.get(size) ?? []), ...result.samples]);
    this.scanned.set(size, result);
    this.residentMiB = this.side.residentMiB;
  }

  /** Takes a turn at a text that it has read before. */
  async scanAgain(size: number): Promise<void> {
    await this.scan(size, textSeed, 1, this.afterOthers);
    await this.scan(size, textSeed, inARow, this.warm);
  }

  figures(forms: number): SideFigures {
    const least = (values: readonly number[]): number => summarise(values).median;
    const build = summarise(this.builds.map(({ milliseconds }) => milliseconds));
    const restore = summarise(this.restores);
    const index = this.builds[0]?.indexBytes;
    return {
      side: this.side.name,
      ...(this.builds.length > 0 && { build, bytesPerForm: least(this.builds.map(({ bytes }) => bytes)) / forms }),
      ...(this.restores.length > 0 && { restore }),
      ...(index !== undefined && { indexBytesPerForm: index / forms }),
      ...(this.first !== undefined && { first: this.first }),
      residentMiB: this.residentMiB,
      readings: [...this.warm].map(([size, samples]) => {
        const cold = this.cold.get(size);
        const familiar = this.familiar.get(size);
        const afterOthers = summarise(this.afterOthers.get(size) ?? []);
        const { units = 0, found = 0 } = this.scanned.get(size) ?? {};
        return { characters: size, units, warm: summarise(samples), afterOthers, found, ...(cold !== undefined && { cold: summarise(cold) }), ...(familiar !== undefined && { familiar: summarise(familiar) }) };
      }),
      ...(this.side.stopped !== undefined && { stopped: this.side.stopped }),
    };
  }
}

async function measure(forms: number, sizes: Sizes, peers: boolean): Promise<readonly SideFigures[]> {
  const own = new Contestant(engine, 'engine.side.ts');
  const limits = [
    new Contestant(characterLoop, 'yardsticks.side.ts', 'characters'),
    new Contestant(wordSplit, 'yardsticks.side.ts', 'words'),
    new Contestant(ownSplit, 'yardsticks.side.ts', 'own'),
  ];
  const others = new Map<string, Contestant>();
  others.set('expression', new Contestant('one regular expression', 'packages.side.ts', 'scan', peerLimits));
  if (peers) {
    others.set('modern', new Contestant(titleOf('modern-ahocorasick'), 'packages.side.ts', 'scan', peerLimits));
    others.set('greedy', new Contestant(`${titleOf('@monyone/aho-corasick')}, greedy`, 'packages.side.ts', 'scan', peerLimits));
    others.set('fast', new Contestant(`${titleOf('@monyone/aho-corasick')}, fast`, 'packages.side.ts', 'scan', peerLimits));
  }
  const all = [own, ...limits, ...others.values()];
  try {
    await own.side.ask('names', forms);
    for (const [name, contestant] of others) {
      await contestant.side.try(async () => {
        await contestant.side.ask('load', name, { free: true });
        await contestant.side.ask('names', forms, { free: true });
        progress(`${contestant.side.name} builds its index of ${grouped(forms)} forms`);
        await contestant.build();
      });
    }
    progress('reads texts for the first time');
    const otherText = Math.min(...sizes.texts);
    for (let i = 0; i < sizes.trials; i++) {
      await own.build();
      for (const contestant of i === 0 ? all : [own]) await contestant.side.try(() => contestant.scan(otherText, otherSeed, inARow));
    }
    own.builds.length = 0;
    for (const size of sizes.texts) {
      for (let i = 0; i < sizes.builds; i++) {
        await own.build();
        await own.scan(size, textSeed, 1, own.cold);
        await own.build();
        await own.scan(Math.max(...sizes.texts), familiarSeed, 1);
        await own.scan(size, textSeed, 1, own.familiar);
      }
    }
    own.restores.push(...(await own.side.ask<readonly number[]>('restore', sizes.builds)).result);
    progress('reads them again');
    for (let round = 0; round < sizes.rounds; round++) {
      for (const size of sizes.texts) {
        for (const contestant of all) await contestant.side.try(() => contestant.scanAgain(size));
      }
    }
    return all.map((contestant) => contestant.figures(forms));
  } finally {
    for (const { side } of all) await side.end();
  }
}

async function run({ quick: isQuick, peers }: BenchOptions): Promise<Measured> {
  const sizes = isQuick ? quick : full;
  const measured: SizeFigures[] = [];
  for (const forms of sizes.forms) measured.push({ forms, sides: await measure(forms, sizes, peers) });
  return { figures: { sizes: measured }, ...report(measured) };
}

/** Millions of characters a second: the median, and what 95 in 100 readings reach. */
function speed(units: number, { median, p95 }: Series): string {
  return `${(units / median / 1000).toFixed(1)} / ${(units / p95 / 1000).toFixed(1)}`;
}

function tableOf({ forms, sides }: SizeFigures): TableOfFigures {
  const texts = sides.find(({ side }) => side === engine)?.readings ?? [];
  return {
    title: `${grouped(forms)} forms: millions of characters of prose a second (median / what 95 in 100 reach)`,
    head: ['', 'build, ms', 'from a file', 'bytes a form', 'first text', ...texts.flatMap((text) => [`${characters(text.characters)}, cold`, 'known words', 'after others', 'warm', 'found']), 'resident'],
    rows: sides.map(({ side, build, restore, bytesPerForm, indexBytesPerForm, first, readings, residentMiB, stopped }) => [
      side,
      build === undefined ? '–' : ms(build.median),
      restore === undefined ? '–' : ms(restore.median),
      bytesPerForm === undefined ? '–' : `${bytesPerForm.toFixed(0)}${indexBytesPerForm === undefined ? '' : ` (index ${indexBytesPerForm.toFixed(0)})`}`,
      first === undefined || yardsticks.has(side) ? '–' : first.toFixed(1),
      ...texts.flatMap((text) => {
        const reading = readings.find((each) => each.characters === text.characters);
        if (reading === undefined) return ['–', '–', '–', stopped ?? '–', '–'];
        const speedOf = (series: Series | undefined): string => (series === undefined ? '–' : speed(reading.units, series));
        return [speedOf(reading.cold), speedOf(reading.familiar), speed(reading.units, reading.afterOthers), speed(reading.units, reading.warm), yardsticks.has(side) ? '–' : grouped(reading.found)];
      }),
      mib(residentMiB),
    ]),
  };
}

function aimsOf({ forms, sides }: SizeFigures): readonly Aim[] {
  const own = sides.find(({ side }) => side === engine);
  const split = sides.find(({ side }) => side === wordSplit);
  if (own?.build === undefined || own.indexBytesPerForm === undefined || split === undefined) return [];
  const aims = own.readings.flatMap(({ characters: size, warm, cold }) => {
    const words = split.readings.find((each) => each.characters === size)?.warm.median ?? Number.NaN;
    const what = (when: string): string => `recognition, ${grouped(forms)} forms, ${characters(size)}, ${when}, of the word split’s speed`;
    return [atLeast(what('warm'), words / warm.median, 0.8, ''), atLeast(what('cold'), words / (cold?.median ?? Number.NaN), 0.4, '')];
  });
  return [
    ...aims,
    atMost(`recognition, ${grouped(forms)} forms, build`, own.build.median / 1000, 1.5, ' s', 2),
    ...(own.restore === undefined ? [] : [atMost(`recognition, ${grouped(forms)} forms, ready from the file`, own.restore.median / 1000, 0.4, ' s', 2)]),
    atMost(`recognition, ${grouped(forms)} forms, index`, own.indexBytesPerForm, 60, ' bytes a form', 0),
  ];
}

function report(sizes: readonly SizeFigures[]): Report {
  return { tables: sizes.map(tableOf), aims: sizes.flatMap(aimsOf) };
}

export const recognition: Part = { name: 'recognition', about: 'finding names in a text', run };
