import { expect, test } from 'vitest';
import { englishPlural, standsInPlural } from '../../../server/src/language/englishNumber.ts';

test.each([
  ['semiconductor', 'semiconductors'],
  ['key technology', 'key technologies'],
  ['Emerging technology', 'Emerging technologies'],
  ['like-minded partner', 'like-minded partners'],
  ['quantum switch', 'quantum switches'],
])('%s: %s', (one, many) => {
  expect(englishPlural(one)).toBe(many);
});

test.each(['digital identity', 'critical infrastructure', 'connectivity', 'data flows', 'letter of intent', 'research and development', 'AI Pact', 'European Commission', '6G'])('%s has none here', (name) => {
  expect(englishPlural(name)).toBeUndefined();
});

test.each([
  ['the dependence on', true],
  ['', true],
  ['Free', true],
  ['on imported', true],
  ['the', false],
  ['The new', false],
  ['a leading', false],
  ['of their', false],
])('behind “%s”: %s', (before, expected) => {
  expect(standsInPlural(before.split(' ').filter((word) => word !== ''))).toBe(expected);
});
