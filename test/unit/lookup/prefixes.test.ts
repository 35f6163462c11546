import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readIndex, writeIndex } from '../../../server/src/lookup/indexFile.ts';
import { Known, Prefixes } from '../../../server/src/lookup/prefixes.ts';
import { finished } from '../../../server/src/lookup/steps.ts';

const phrase = fc.integer({ min: -40, max: 40 }).map((number) => Math.imul(number, 0x9e3779b1));
const ends = fc.array(fc.tuple(phrase, fc.option(phrase, { nil: undefined })), { maxLength: 300 });

test('has all names that a phrase is, the latest first, also once it has grown and been read again', () => {
  fc.assert(
    fc.property(ends, (names) => {
      const prefixes = new Prefixes(1, 1);
      const expected = new Map<number, number[]>();
      names.forEach(([end, beside], name) => {
        prefixes.end(end, name, beside);
        expected.set(end, [name, ...(expected.get(end) ?? [])]);
      });
      prefixes.close();
      const again = Prefixes.from(prefixes.sections);
      for (const [end, wanted] of expected) {
        for (const index of [prefixes, again]) {
          const found: number[] = [];
          index?.collect(end, found);
          expect(found).toEqual(wanted);
        }
      }
      for (const [end, beside] of names) expect(prefixes.look(end, beside) & Known.isName).toBe(Known.isName);
    }),
    { numRuns: 200 },
  );
});

test('comes back from a file, also where no two names are one phrase', () => {
  const prefixes = new Prefixes(10, 10);
  prefixes.end(7, 1);
  prefixes.close();
  const sections = finished(readIndex(finished(writeIndex('names', prefixes.sections)), 'names'));
  const found: number[] = [];
  Prefixes.from(sections ?? {})?.collect(7, found);
  expect(found).toEqual([1]);
});

test('tells a name that goes on from one that ends', () => {
  const prefixes = new Prefixes(10, 10);
  prefixes.begin(1);
  prefixes.end(2, 0);
  prefixes.begin(3);
  prefixes.end(3, 1);
  expect([1, 2, 3, 4].map((each) => prefixes.look(each))).toEqual([Known.goesOn, Known.isName, Known.goesOn | Known.isName, 0]);
});
