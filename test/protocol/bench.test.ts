import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';

// The bench on small sizes and without other packages: it runs, and what it measures has happened.

const script = fileURLToPath(new URL('../../scripts/bench.ts', import.meta.url));

interface Data {
  readonly quick: boolean;
  readonly figures: {
    readonly server: { readonly startUp: object; readonly keystrokes: readonly object[]; readonly drawing: readonly object[]; readonly firsts: readonly { readonly what: string }[]; readonly pause: object };
    readonly beside: readonly { readonly works: readonly { readonly work: string }[] }[];
    readonly completion: readonly { readonly sides: readonly CompletionSide[] }[];
    readonly keystroke: readonly { readonly found: number }[];
    readonly diagnostics: readonly { readonly found: number }[];
    readonly packs: { readonly inEditor: { readonly runs: number }; readonly onDisk: { readonly runs: number } };
    readonly workspace: readonly { readonly later: readonly { readonly places: number }[] }[];
    readonly recognition: { readonly sizes: readonly { readonly sides: readonly RecognitionSide[] }[] };
  };
  readonly aims: readonly { readonly what: string; readonly result: string }[];
}
interface CompletionSide {
  readonly side: string;
  readonly kinds: readonly { readonly kind: string; readonly found: number }[];
}
interface RecognitionSide {
  readonly side: string;
  readonly stopped?: string;
  readonly readings: readonly { readonly found: number }[];
}

let folder: string;
let printed: string;
let text: string;
let data: Data;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'communique-bench-'));
  const file = join(folder, 'figures.json');
  const { stdout } = await promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', script, '--quick', '--json', file]);
  printed = stdout;
  text = await readFile(file, 'utf8');
  data = JSON.parse(text) as Data;
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

it('says that it is no measurement', () => {
  expect(data.quick).toBe(true);
  expect(printed).not.toContain('Aims');
});

it('measures every part without a side failing', () => {
  expect(Object.keys(data.figures)).toEqual(['server', 'recognition', 'keystroke', 'diagnostics', 'completion', 'beside', 'packs', 'workspace']);
  expect(data.figures.server.firsts.map(({ what }) => what)).toEqual(['completion', 'check']);
  expect(data.figures.server.pause).toMatchObject({ without: { runs: 20 }, after: { runs: 20 } });
  expect(data.figures.beside[0]?.works.map(({ work }) => work)).toEqual(['completion', 'references', 'check']);
  expect(data.figures.packs).toMatchObject({ inEditor: { runs: 1 }, onDisk: { runs: 1 } });
  expect(data.figures.workspace[0]?.later.map(({ places }) => places > 0)).toEqual([true, true, true, true]);
  expect(text).not.toContain('"stopped"');
  expect(data.aims.map(({ result }) => result).filter((result) => /NaN|undefined|Infinity/u.test(result))).toEqual([]);
});

it('finds in the texts what was written into them', () => {
  const sides = data.figures.recognition.sizes.flatMap(({ sides }) => sides);
  const found = (name: RegExp): number => sides.filter(({ side }) => name.test(side)).flatMap(({ readings }) => readings).reduce((sum, reading) => sum + reading.found, 0);
  expect(found(/expression/u)).toBeGreaterThan(0);
  expect(found(/Communiqué/u)).toBeGreaterThan(found(/expression/u));
  for (const { found: mentions } of data.figures.keystroke) expect(mentions).toBeGreaterThan(0);
  for (const { found: findings } of data.figures.diagnostics) expect(findings).toBeGreaterThan(0);
});

it('finds most of what is typed', () => {
  for (const { side, kinds } of data.figures.completion.flatMap(({ sides }) => sides)) {
    expect(kinds, side).toHaveLength(7);
    expect(kinds.find(({ kind }) => kind === 'prefix')?.found, side).toBeGreaterThan(0.5);
  }
});
