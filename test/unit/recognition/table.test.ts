import { describe, expect, test } from 'vitest';
import { falseFindsOf, isRecord, missesOf, readCases, readTraps } from './table.ts';

/** The share of marked names that must be found. */
const recall = 0.98;

describe.each([
  { name: 'german', language: 'de', least: 420 },
  { name: 'english', language: 'en', least: 160 },
] as const)('the $name table', ({ name, language, least }) => {
  const cases = readCases(name);
  const places = cases.reduce((sum, each) => sum + each.places.length, 0);

  test('is sound and large', () => {
    expect(cases.filter((each) => each.places.length === 0)).toEqual([]);
    expect(cases.filter(({ ref }) => !isRecord(ref))).toEqual([]);
    expect(new Set(cases.map(({ ref, text }) => `${ref} ${text}`)).size).toBe(cases.length);
    expect(places).toBeGreaterThanOrEqual(least);
  });

  test('is found, all but two in a hundred', () => {
    const misses = cases.flatMap((each) => missesOf(each, language));
    const found = 1 - misses.length / places;
    expect(found, `${misses.length} of ${places} are missed:\n${misses.join('\n')}\n`).toBeGreaterThanOrEqual(recall);
  });
});

describe('the traps', () => {
  const traps = readTraps('traps');

  test('are sound and many', () => {
    expect(traps.filter(({ ref }) => ref !== undefined && !isRecord(ref))).toEqual([]);
    expect(new Set(traps.map(({ ref = '', text }) => `${ref} ${text}`)).size).toBe(traps.length);
    expect(traps.length).toBeGreaterThanOrEqual(260);
  });

  test('catch nothing', () => {
    const wrong = traps.flatMap(falseFindsOf);
    expect(wrong, `${wrong.length} false finds:\n${wrong.join('\n')}\n`).toEqual([]);
  });
});
