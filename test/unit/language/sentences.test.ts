import { expect, test } from 'vitest';
import { detectLanguage } from '../../../server/src/language/detect.ts';
import { sentencesOf } from '../../../server/src/language/sentences.ts';

test.each([
  ['Der Rat tagte. Er beschloss viel.', ['Der Rat tagte.', 'Er beschloss viel.']],
  ['Am 28. November 2022 begann es. Dann folgte 2023. Die Tagung war gut.', ['Am 28. November 2022 begann es.', 'Dann folgte 2023.', 'Die Tagung war gut.']],
  ['Das gilt z. B. für Art. 5 Abs. 2 der Verordnung. Ende', ['Das gilt z. B. für Art. 5 Abs. 2 der Verordnung.', 'Ende']],
  ['Er sagte: „Ja.“ Dann ging er.', ['Er sagte: „Ja.“', 'Dann ging er.']],
  ['Really? Yes! Ok…', ['Really?', 'Yes!', 'Ok…']],
  ['Ohne Punkt', ['Ohne Punkt']],
  ['', []],
])('sentences of %j', (text, expected) => {
  expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test.each([
  ['Der Rat und die Kommission haben sich in Tokio getroffen.', 'de'],
  ['The council and the Commission met in Tokyo.', 'en'],
  ['6G MIRAI-HARMONY', undefined],
])('language of %j', (text, expected) => {
  expect(detectLanguage(text)).toBe(expected);
});
