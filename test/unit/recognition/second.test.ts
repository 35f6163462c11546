import { describe, expect, test } from 'vitest';
import { isRecord, readCases, readTraps } from './table.ts';

// Only that the second tables are sound: what they measure is reported, not asserted (`npm run second-table`).
describe.each([
  { name: 'second-german', first: 'german', least: 150 },
  { name: 'second-english', first: 'english', least: 70 },
])('the $name table', ({ name, first, least }) => {
  const cases = readCases(name);

  test('marks a known record in every sentence', () => {
    expect(cases.filter((each) => each.places.length === 0)).toEqual([]);
    expect(cases.filter(({ ref }) => !isRecord(ref))).toEqual([]);
  });

  test('is large and has no sentence twice, nor one of the first table', () => {
    const known = new Set(readCases(first).map(({ text }) => text));
    expect(cases.filter(({ text }) => known.has(text))).toEqual([]);
    expect(new Set(cases.map(({ ref, text }) => `${ref} ${text}`)).size).toBe(cases.length);
    expect(cases.reduce((sum, each) => sum + each.places.length, 0)).toBeGreaterThanOrEqual(least);
  });
});

test('the second traps are sound, many and new', () => {
  const traps = readTraps('second-traps');
  const known = new Set(readTraps('traps').map(({ text }) => text));
  expect(traps.filter(({ ref }) => ref !== undefined && !isRecord(ref))).toEqual([]);
  expect(traps.filter(({ text }) => known.has(text))).toEqual([]);
  expect(new Set(traps.map(({ ref = '', text }) => `${ref} ${text}`)).size).toBe(traps.length);
  expect(traps.length).toBeGreaterThanOrEqual(120);
});
