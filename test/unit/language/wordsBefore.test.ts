import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstFrom, wordsBefore } from '../../../server/src/language/wordsBefore.ts';

it('gives the words before a place, not before the sentence, and no more than a pattern can take in', () => {
  expect(wordsBefore('Erster Satz. Die dritte Tagung', 24)).toBe('Erster Satz. Die dritte ');
  expect(wordsBefore('Erster Satz. Die dritte Tagung', 24, 13)).toBe('Die dritte ');
  expect(wordsBefore(`${'x '.repeat(1000)}die `, 2004)).toMatch(/^(?:x ){78}die $/u);
});

it('finds the first from a place on as a search from the beginning does', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.nat(60), (numbers, at) => {
      const placed = numbers.sort((a, b) => a - b).map((start) => ({ start }));
      const found = placed.findIndex(({ start }) => start >= at);
      expect(firstFrom(placed, at)).toBe(found < 0 ? placed.length : found);
    }),
  );
});
