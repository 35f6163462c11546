import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf, TextWords, Touch } from '../../../server/src/language/textWords.ts';
import { Gap, Words } from '../../../server/src/language/words.ts';

const units = fc.constantFrom('a', 'Z', 'ä', 'ß', '7', '漢', ' ', '.', '-', '–', '\u2011', '\u00ad', '\u0301', '\u00a0', '“', '\ud83d', '\n');
const texts = fc.array(units, { maxLength: 60 }).map((parts) => parts.join(''));

test('finds the same words as the careful reader', () => {
  const flat = new TextWords();
  const careful = new Words();
  fc.assert(
    fc.property(texts, (text) => {
      flat.read(text);
      careful.read(text);
      const places = Array.from({ length: flat.count }, (_, word) => [flat.start(word), flat.end(word)]);
      expect(places).toEqual(Array.from({ length: careful.count }, (_, word) => [careful.start[word], careful.end[word]]));
      for (let word = 0; word < flat.count; word++) {
        expect(flat.hash(word)).toBe(hashOf(text.slice(flat.start(word), flat.end(word))));
        expect((flat.touch(word) & Touch.joined) !== 0).toBe(careful.gap[word] === Gap.hyphen);
      }
    }),
    { numRuns: 2000 },
  );
});

test('tells the words of a text apart by two hashes, wherever they stand', () => {
  const words = new TextWords();
  words.read('Rat, Rates; rat Rat');
  const keys = Array.from({ length: words.count }, (_, word) => `${words.hash(word)} ${words.otherHash(word)}`);
  expect(new Set(keys).size).toBe(3);
  expect(keys[3]).toBe(keys[0]);
});

test.each([
  { text: 'EU-Recht', touches: [Touch.joined, 0] },
  { text: 'EU–Recht', touches: [Touch.joined, 0] },
  { text: 'Vertrauens- und Dienste', touches: [Touch.open, 0, 0] },
  { text: 'Forschung und -politik', touches: [0, 0, Touch.open] },
  { text: 'KI-', touches: [Touch.open] },
  { text: 'nur so - oder so', touches: [0, 0, 0, 0] },
])('sees the hyphens of $text', ({ text, touches }) => {
  const words = new TextWords();
  words.read('noch-ein Text- -davor');
  words.read(text);
  expect(touches.map((_, word) => words.touch(word))).toEqual(touches);
});
