import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ESZETT, folded, isUmlautBase } from '../../../server/src/language/fold.ts';
import { skeletonOf, Words } from '../../../server/src/language/words.ts';

const letters = fc.constantFrom(...'aouäöüeqnrsmiybtkß7AEUÄẞé漢', '\u00ad', '\u0308');
const word = fc.array(letters, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));

test('a hyphen between its parts changes no skeleton', () => {
  fc.assert(
    fc.property(word, fc.constantFrom('-', '\u2011', '–'), word, (one, hyphen, other) => {
      const joined = one + other;
      expect(skeletonOf(one + hyphen + other, 0, joined.length + 1)).toBe(skeletonOf(joined, 0, joined.length));
    }),
  );
});

/** The rule in words: folded, umlauts in one spelling, cut behind the last letter that belongs to no ending, but not among the first three. */
function skeleton(text: string): string {
  const kept: string[] = [];
  let length = 0;
  let previous = 0;
  let beforePrevious = 0;
  for (const letter of [...text].map((each) => folded[each.charCodeAt(0)] ?? 0)) {
    if (letter === 0) continue;
    const spelled = letter === ESZETT ? 'ss' : letter === 101 && isUmlautBase(previous, beforePrevious) ? '' : String.fromCharCode(letter);
    beforePrevious = letter === ESZETT ? 115 : previous;
    previous = letter === ESZETT ? 115 : letter;
    if (spelled === '') continue;
    kept.push(...spelled);
    if (kept.length <= 3 || !'enrsmiuayo'.includes(spelled.charAt(0))) length = kept.length;
  }
  return kept.slice(0, length).join('');
}

test('hashes the skeleton of a word', () => {
  fc.assert(
    fc.property(word, (text) => {
      const hash = [...skeleton(text)].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 16777619), 0x811c9dc5 | 0);
      expect(skeletonOf(text, 0, text.length)).toBe(hash);
    }),
    { numRuns: 5000 },
  );
});

test('splits into the same words with and without their skeletons', () => {
  const split = new Words();
  const read = new Words();
  const text = 'Rates, für „Netze“ und KI-Pakte.';
  split.split(text);
  read.read(text);
  const places = (words: Words): readonly string[] => Array.from({ length: words.count }, (_, i) => text.slice(words.start[i], words.end[i]));
  expect(places(split)).toEqual(['Rates', 'für', 'Netze', 'und', 'KI', 'Pakte']);
  expect(places(read)).toEqual(places(split));
});
