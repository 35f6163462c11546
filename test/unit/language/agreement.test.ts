import { describe, expect, test } from 'vitest';
import { adjectiveIsWhole, askedEnding, askedNumber, asksForGenitive, nounMayFollow, nounMayStand } from '../../../server/src/language/agreement.ts';
import { goesWithMuch } from '../../../server/src/language/everyday/companions.ts';
import { beginsEverydayPart, everydayWords, isEverydayWord } from '../../../server/src/language/everyday/everyday.ts';

describe('a noun in its basic form', () => {
  test.each([
    ['der', 'digitalen', 'f'],
    ['die', 'digitale', 'f'],
    [undefined, 'digitaler', 'f'],
    ['dem', 'digitalen', 'm'],
    [undefined, 'digitalem', 'n'],
    ['ein', 'ständiger', 'm'],
    ['ein', 'gemeinsames', 'n'],
  ] as const)('may follow “%s %s” (%s)', (before, adjective, gender) => {
    expect(nounMayFollow(before, adjective, gender)).toBe(true);
  });

  test.each([
    ['die', 'digitalen', 'f'],
    ['des', 'digitalen', 'm'],
    ['den', 'gleichgesinnten', 'm'],
    ['ein', 'gemeinsamer', 'f'],
    ['ein', 'gemeinsames', 'f'],
    [undefined, 'digitalem', 'f'],
    [undefined, 'extremer', 'n'],
  ] as const)('may not follow “%s %s” (%s)', (before, adjective, gender) => {
    expect(nounMayFollow(before, adjective, gender)).toBe(false);
  });
});

describe('an adjective has its whole ending after', () => {
  test.each([
    ['die', 'digitale', 'f', true],
    ['für', 'künstliche', 'f', true],
    ['der', 'künstlichen', 'f', true],
    ['mit', 'künstlicher', 'f', true],
    ['der', 'digitale', 'm', true],
    ['im', 'digitalen', 'm', true],
    ['der', 'künstliche', 'f', false],
    ['mit', 'künstliche', 'f', false],
    [undefined, 'künstliche', 'f', false],
    ['dem', 'digitale', 'm', false],
  ] as const)('“%s”: “%s” (%s): %s', (before, adjective, gender, isWhole) => {
    expect(adjectiveIsWhole(before, adjective, gender)).toBe(isWhole);
  });
});

describe('a noun in its basic form stands after', () => {
  test.each([
    ['die', 'Halbleiter', 'm', true],
    ['für neue', 'Halbleiter', 'm', true],
    ['wegen der', 'Cybersicherheit', 'f', true],
    ['mit dem neuen', 'Frühwarnsystem', 'n', true],
    ['des', 'Seekabel', 'n', false],
    ['des neuen', 'Frühwarnsystem', 'n', false],
    ['bei', 'Halbleiter', 'm', false],
    ['bei', 'Halbleitern', 'm', true],
    ['mit neuen', 'Halbleiter', 'm', false],
  ] as const)('“%s”: “%s” (%s): %s', (before, noun, gender, may) => {
    expect(nounMayStand(before.split(' '), noun, gender)).toBe(may);
  });
});

describe('ordinary words', () => {
  test.each([
    ['regi', 'de', ''],
    ['Regi', 'de', 'Regierung'],
    ['arbeit', 'de', 'Arbeitsgruppe'],
    ['govern', 'en', ''],
    ['minis', 'en', 'ministerial'],
    ['Freihan', 'de', 'Freihandelsabkommen'],
    ['Widersta', 'de', 'Widerstandsfähigkeit'],
  ] as const)('may begin with “%s” (%s) where “%s” is meant', (begun, language, except) => {
    expect(everydayWords(begun, language, except)).toBeGreaterThan(0);
  });

  test.each([
    ['halblei', 'de', 'Halbleiter'],
    ['Widerstands', 'de', 'Widerstandsfähigkeit'],
    ['cybers', 'de', 'Cybersicherheit'],
    ['cyberse', 'en', 'cybersecurity'],
    ['innovation', 'en', 'innovation'],
  ] as const)('may not begin with “%s” (%s) other than “%s”', (begun, language, except) => {
    expect(everydayWords(begun, language, except)).toBe(0);
  });
});

describe('the ending that an adjective gets', () => {
  test.each([
    ['der', 'f', false, 'en'],
    ['die', 'f', false, 'e'],
    ['für', 'f', false, 'e'],
    ['mit', 'f', false, 'er'],
    ['und', 'f', false, undefined],
    [undefined, 'f', false, 'e'],
    [undefined, 'm', false, 'er'],
    ['der', 'm', false, 'e'],
    ['dem', 'm', false, 'en'],
    ['ein', 'n', false, 'es'],
    ['den', 'n', true, 'en'],
    ['mehrere', 'f', true, 'e'],
    ['mit', 'n', true, 'en'],
    ['und', 'n', true, undefined],
  ] as const)('after %s before a noun (%s, plural: %s) is %s', (before, gender, isPlural, ending) => {
    expect(askedEnding(before, gender, isPlural)).toBe(ending);
  });

  test('a genitive is asked for by its articles alone', () => {
    expect(asksForGenitive('Des')).toBe(true);
    expect(asksForGenitive('der')).toBe(false);
    expect(asksForGenitive(undefined)).toBe(false);
  });
});

describe('ordinary words', () => {
  test('are known in their inflections', () => {
    expect(isEverydayWord('künstlichen', 'de')).toBe(true);
    expect(isEverydayWord('Hiroshima', 'de')).toBe(false);
  });

  test('may be what a longer one is made of', () => {
    expect(beginsEverydayPart('Kapazi', 'Kapazitätsaufbau', 'de')).toBe(true);
    expect(beginsEverydayPart('Kapazitätsa', 'Kapazitätsaufbau', 'de')).toBe(false);
    expect(beginsEverydayPart('Halbl', 'Halbleiterforschung', 'de')).toBe(false);
  });

  test('may go with nearly any other', () => {
    expect(goesWithMuch('wirtschaftlicher', 'de')).toBe(true);
    expect(goesWithMuch('Economic', 'en')).toBe(true);
    expect(goesWithMuch('European', 'en')).toBe(true);
    expect(goesWithMuch('arktische', 'de')).toBe(false);
  });
});

describe('the number of a noun after', () => {
  test.each([
    ['des', 'm', 'singular'],
    ['die', 'm', 'plural'],
    ['die', 'f', 'open'],
    ['der', 'f', 'open'],
    ['der', 'n', 'singular'],
    ['die globalen', 'f', 'plural'],
    ['der globalen', 'f', 'open'],
    ['den', 'm', 'singular'],
    ['den', 'f', 'plural'],
    ['mehrere', 'f', 'plural'],
    ['mehrere neue', 'f', 'plural'],
    ['einer neuen', 'f', 'singular'],
    ['sein', 'm', 'singular'],
    ['mit neuen', 'm', 'plural'],
    ['mit neuer', 'f', 'open'],
    ['freier', 'm', 'open'],
    ['freien', 'm', 'singular'],
    ['neue', 'm', 'plural'],
    ['Regeln für', 'm', 'bare'],
    ['sie sollen', 'm', 'bare'],
    ['', 'f', 'bare'],
  ] as const)('“%s” (%s) is %s', (before, gender, number) => {
    expect(askedNumber(before.split(' ').filter((word) => word !== ''), gender)).toBe(number);
  });
});
