import { expect, it } from 'vitest';
import { foldText } from '../../../server/src/language/fold.ts';
import { firstEntries, makeQueries } from '../../bench/completion/queries.ts';
import { generateNames } from '../../bench/generate/names.ts';

const { table } = generateNames(2000, 1);
const folded = Array.from({ length: table.count }, (_, index) => foldText(table.text(index)));
const queries = makeQueries(table, 40, 5);
const textsOf = (ref: string): readonly string[] => table.namesOf(ref as `terms/${string}`).map(({ text }) => text);

it('makes the same queries for the same seed', () => {
  expect(makeQueries(table, 40, 5)).toEqual(queries);
  expect(makeQueries(table, 40, 6)).not.toEqual(queries);
});

it('types beginnings that fit few enough names for the wanted one to be shown', () => {
  for (const { typed, wanted } of queries.prefix) {
    expect(textsOf(wanted).some((text) => text.startsWith(typed)), typed).toBe(true);
    expect(folded.filter((text) => text.startsWith(foldText(typed))).length, typed).toBeLessThanOrEqual(firstEntries);
  }
});

it('types later words', () => {
  for (const { typed, wanted } of queries['middle word']) {
    expect(textsOf(wanted).some((text) => text.includes(` ${typed}`)), typed).toBe(true);
    expect(folded.filter((text) => text.startsWith(foldText(typed)) || text.includes(` ${foldText(typed)}`)).length, typed).toBeLessThanOrEqual(firstEntries);
  }
});

it('misspells, on the first letter too', () => {
  for (const kind of ['one typo', 'two typos'] as const) {
    const onFirst = queries[kind].filter(({ typed, wanted }) => !textsOf(wanted).some((text) => text.startsWith(typed.charAt(0))));
    expect(onFirst.length, kind).toBeGreaterThan(3);
  }
});

it('leaves out umlauts', () => {
  for (const { typed } of queries['no umlauts']) expect(typed).not.toMatch(/[äöüß]/iu);
});
