import { expect, test } from 'vitest';
import { PackTexts } from '../../../server/src/lookup/packTexts.ts';
import { finished } from '../../../server/src/lookup/steps.ts';

const read = (...texts: readonly string[]): PackTexts => finished(PackTexts.read(texts));

test('tells how often the same letters go on with a name, in any inflection', () => {
  const texts = read('Der Ausbau der digitalen Partnerschaften. Eine digitale Identität', 'und die digitale Partnerschaft.');
  expect(texts.told('digitale P', '', 'digitale Partnerschaft')).toEqual({ as: 2, all: 2 });
  expect(texts.told('digit', '', 'digitale Partnerschaft')).toEqual({ as: 2, all: 3 });
  expect(texts.told('digitaler ', '', 'digitaler Identität')).toEqual({ as: 1, all: 3 });
});

test('counts places behind the same word three times', () => {
  const texts = read('On data flows they agree.', 'Access to data is free.', 'They depend on data spaces.');
  expect(texts.told('data ', 'We speak on ', 'data flow')).toEqual({ as: 3, all: 7 });
  expect(texts.told('data ', 'We speak on it: ', 'data flow')).toEqual({ as: 1, all: 3 });
});

test('goes over no end of a clause, and from no text to the next', () => {
  const texts = read('They speak of data. Flows of goods', 'data', 'flows');
  expect(texts.told('data ', '', 'data flow')).toEqual({ as: 0, all: 2 });
});

test('tells a title from ordinary words, but not where a sentence begins', () => {
  const texts = read('the Digital Partnership Council and a digital partnership', 'Digital partnership is a word.');
  expect(texts.told('Digital P', 'of the ', 'Digital Partnership Council')).toEqual({ as: 3, all: 4 });
  expect(texts.told('digital p', 'of a ', 'digital partnership')).toEqual({ as: 4, all: 4 });
  expect(texts.told('Digital P', '', 'Digital Partnership Council')).toEqual({ as: 1, all: 3 });
});

test('takes no word for a form of another that only begins alike', () => {
  const texts = read('Daten und Datenräume');
  expect(texts.told('Daten', '', 'Datenraum')).toEqual({ as: 1, all: 2 });
});

test('asks for a hyphen where one is typed', () => {
  const texts = read('die KI-Verordnung und die KI in der Verwaltung');
  expect(texts.told('KI-', '', 'KI-Verordnung')).toEqual({ as: 1, all: 1 });
  expect(texts.told('KI ', '', 'KI-Verordnung')).toEqual({ as: 1, all: 2 });
});

test('knows nothing of what it has not read, and of nothing typed', () => {
  expect(read().told('data ', '', 'data flow')).toEqual({ as: 0, all: 0 });
  expect(read('data flow').told('', '', 'data flow')).toEqual({ as: 0, all: 0 });
  expect(read('data').told('data flow p', '', 'data flow protocol')).toEqual({ as: 0, all: 0 });
});

test('counts the spellings of a name', () => {
  const texts = read('Lieferketten und Lieferketten. Die Lieferkette', 'Eine Lieferung');
  expect([...texts.spellings('Lieferkette')]).toEqual([['lieferketten', 2], ['lieferkette', 1]]);
});
