import { expect, test } from 'vitest';
import { namesCountry } from '../../../server/src/language/countries.ts';

test.each(['Mit China soll es weitergehen.', 'Chinas Wirtschaft', 'the United States', 'Bosnien und Herzegowina', 'Vietnam', 'Nordkorea', 'Indien', 'Japan', 'in the USA', 'Turkey'])('%s names a country outside the EU', (text) => {
  expect(namesCountry(text)).toBe(true);
});

test.each(['In Deutschland und Frankreich', 'a cable to the island', 'France and Germany', 'Der Rat tagte.', 'Europa', 'die Union', 'Brüssel', ''])('%s names none', (text) => {
  expect(namesCountry(text)).toBe(false);
});
