import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gainsS, matchAbbreviation, matchWord, type WordClass } from '../../../server/src/language/inflection.ts';

describe('German words', () => {
  test.each([
    ['Rat', 'Rates', 'm'],
    ['Rat', 'Räte', 'm'],
    ['Rat', 'Räten', 'm'],
    ['Rat', 'Raete', 'm'],
    ['Partnerschaft', 'Partnerschaften', 'f'],
    ['Absichtserklärung', 'Absichtserklärungen', 'f'],
    ['Vertrauensdienste', 'Vertrauensdiensten', 'm'],
    ['Vertrauensdienste', 'Vertrauensdienst', 'm'],
    ['Datenraum', 'Datenräumen', 'm'],
    ['Memorandum', 'Memoranden', 'n'],
    ['Memorandum', 'Memorandums', 'n'],
    ['Verhaltenskodex', 'Verhaltenskodexes', 'm'],
    ['Ergebnis', 'Ergebnisse', 'n'],
    ['Ergebnis', 'Ergebnissen', 'n'],
    ['Ergebnis', 'Ergebnisses', 'n'],
    ['Ergebnisse', 'Ergebnis', 'n'],
    ['Datenbus', 'Datenbusse', 'm'],
    ['Name', 'Namens', 'm'],
    ['Technologie', 'Technologien', 'f'],
    ['digitale', 'digitalen', undefined],
    ['digitale', 'digitaler', undefined],
    ['Europäische', 'Europäischen', undefined],
    ['künstliche', 'Kuenstlicher', undefined],
  ] as const)('%s is found in %s', (word, surface, gender) => {
    expect(matchWord(word, surface, gender === undefined ? { language: 'de' } : { language: 'de', gender })).toBeDefined();
  });

  test.each([
    ['Rat', 'Rad', 'm'],
    ['Rat', 'Ratte', 'm'],
    ['Rat', 'rat', 'm'],
    ['Rat', 'Ratse', 'm'],
    ['Rat', 'Ratsen', 'm'],
    ['Rat', 'Ratses', 'm'],
    ['Rat', 'Ratns', 'm'],
    ['Gesetz', 'Gesetzse', 'n'],
    ['Strategie', 'Strategienen', 'f'],
    ['Partnerschaft', 'Partner', 'f'],
    ['Partnerschaft', 'Partnerschaftes', 'f'],
    ['Märkte', 'Marke', 'm'],
    ['Normung', 'Normal', 'f'],
    ['digitale', 'digital', undefined],
    ['für', 'fürs', undefined],
    ['Halbleiter', 'halbleiter', 'm'],
  ] as const)('%s is not found in %s', (word, surface, gender) => {
    expect(matchWord(word, surface, gender === undefined ? { language: 'de' } : { language: 'de', gender })).toBeUndefined();
  });
});

describe('English words', () => {
  test.each([
    ['council', 'councils'],
    ['technology', 'technologies'],
    ['Digital', 'digital'],
    ['memorandum', 'memoranda'],
  ])('%s is found in %s', (word, surface) => {
    expect(matchWord(word, surface, { language: 'en' })).toBeDefined();
  });

  test.each([
    ['council', 'counsel'],
    ['technology', 'technological'],
  ])('%s is not found in %s', (word, surface) => {
    expect(matchWord(word, surface, { language: 'en' })).toBeUndefined();
  });
});

describe('abbreviations', () => {
  test.each([
    ['KI', 'KI', 'exact'],
    ['KI', 'KIs', 'inflected'],
    ['DMA', 'dma', undefined],
    ['KI', 'KIX', undefined],
    ['KI', 'Ki', undefined],
  ])('%s in %s: %s', (abbreviation, surface, expected) => {
    expect(matchAbbreviation(abbreviation, surface)).toBe(expected);
  });
});

test('a word gains an s where the short way says so only if the long way does', () => {
  const letters = fc.array(fc.constantFrom(...'aeioußäöünrstlemuyzis'), { minLength: 3, maxLength: 12 }).map((parts) => parts.join(''));
  const word = fc.tuple(fc.constantFrom('A', 'Ü', 'Z', 'Ö', 'É', 'a', 'ü', 'z', '7'), letters).map((parts) => parts.join(''));
  const wordClass: fc.Arbitrary<WordClass> = fc.record(
    { language: fc.constantFrom('de', 'en'), gender: fc.constantFrom('m', 'f', 'n'), singularOnly: fc.boolean(), proper: fc.boolean() },
    { requiredKeys: ['language'] },
  );
  fc.assert(
    fc.property(word, wordClass, (name, itsClass) => {
      fc.pre(gainsS(name.charCodeAt(0), name.length, itsClass));
      expect(matchWord(name, `${name}s`, itsClass)).toBe('inflected');
    }),
    { numRuns: 500 },
  );
});
