import { describe, expect, test } from 'vitest';
import { nounMayFollow } from '../../../server/src/language/agreement.ts';
import { mayBecomeEveryday } from '../../../server/src/language/everyday/everyday.ts';

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

describe('ordinary words', () => {
  test.each([
    ['regi', 'de', ''],
    ['Regi', 'de', 'Regierung'],
    ['arbeit', 'de', 'Arbeitsgruppe'],
    ['govern', 'en', ''],
    ['minis', 'en', 'ministerial'],
  ] as const)('may begin with “%s” (%s) where “%s” is meant', (begun, language, except) => {
    expect(mayBecomeEveryday(begun, language, except)).toBe(true);
  });

  test.each([
    ['halblei', 'de', 'Halbleiter'],
    ['cybers', 'de', 'Cybersicherheit'],
    ['cyberse', 'en', 'cybersecurity'],
    ['innovation', 'en', 'innovation'],
  ] as const)('may not begin with “%s” (%s) other than “%s”', (begun, language, except) => {
    expect(mayBecomeEveryday(begun, language, except)).toBe(false);
  });
});
