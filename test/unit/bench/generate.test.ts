import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadPack } from '../../../server/src/knowledge/load-pack.ts';
import { generateNames } from '../../bench/generate/names.ts';
import { writePack } from '../../bench/generate/pack.ts';
import { type GeneratedTerm, generateTerms } from '../../bench/generate/terms.ts';

function take(count: number, seed: number): readonly GeneratedTerm[] {
  const source = generateTerms(seed);
  return Array.from({ length: count }, () => source.next().value);
}

describe('generated terms', () => {
  const terms = take(5000, 1);

  it('are the same for the same seed, and others for another', () => {
    expect(take(200, 1)).toEqual(terms.slice(0, 200));
    expect(take(200, 2)).not.toEqual(terms.slice(0, 200));
  });

  it('are distinct', () => {
    expect(new Set(terms.map(({ de, en }) => `${de}\n${en}`)).size).toBe(terms.length);
    expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
  });

  it('look like entries of a terminology database', () => {
    const names = terms.flatMap(({ de, en }) => [de, en]);
    const average = names.reduce((sum, name) => sum + name.length, 0) / names.length;
    expect(average).toBeGreaterThan(33);
    expect(average).toBeLessThan(39);
    // Neither undefined parts nor stray spaces.
    expect(names.filter((name) => !/^[\p{L}\d][\p{L}\d()/ -]*[\p{L}\d)]$/u.test(name) || /undefined| {2}|--/u.test(name))).toEqual([]);
    const share = (of: (term: GeneratedTerm) => boolean): number => terms.filter(of).length / terms.length;
    expect(share(({ abbreviation }) => abbreviation !== undefined)).toBeGreaterThan(0.1);
    expect(share(({ admitted }) => admitted !== undefined)).toBeGreaterThan(0.05);
  });
});

describe('a generated pack', () => {
  const folder = mkdtempSync(join(tmpdir(), 'communique-pack-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is read without a fault, each term once', () => {
    writePack(folder, { terms: 301, files: 4, seed: 3 });
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.yaml'))
      .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(folder, path), 'utf8') }));
    const pack = loadPack(files, { root: 'file:///generated', layer: 'given' });
    expect(pack.files.flatMap(({ problems }) => problems)).toEqual([]);
    const records = pack.files.flatMap((file) => file.records).filter(({ kind }) => kind === 'terms');
    expect(records.map(({ id }) => id)).toEqual(take(301, 3).map(({ id }) => id));
    expect(files.filter(({ path }) => path.startsWith('terms/'))).toHaveLength(4);
  });
});

it('gives exactly as many names as asked for, whatever the size the first ones the same', () => {
  const small = generateNames(50, 1).table;
  const large = generateNames(500, 1).table;
  expect(small.count).toBe(50);
  expect(large.count).toBe(500);
  for (let index = 0; index < small.count; index++) expect(large.name(index)).toEqual(small.name(index));
});
