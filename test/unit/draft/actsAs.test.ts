import { expect, it } from 'vitest';
import { openDraft } from '../../../server/src/draft/openDraft.ts';
import { buildKnowledge } from '../../../server/src/knowledge/build-knowledge.ts';
import { loadShippedPack } from '../../../server/src/knowledge/shipped.ts';
import { createLookup } from '../../../server/src/lookup/createLookup.ts';

const knowledge = buildKnowledge([loadShippedPack('shipped:')], 1);
const lookup = createLookup(knowledge);

/** The acts that a text names, as they stand in it. */
function acts(text: string): readonly string[] {
  const draft = openDraft({ uri: 'file:///acts.md', version: 1, text, knowledge, lookup, defaultLanguage: 'en' });
  return [...draft.mentions()].map((mention) => mention.text).filter((words) => /act$/iu.test(words));
}

it.each([
  'The data act as a magnet for investors.',
  'Chips act as bottlenecks in many industries.',
  'The chips act as a bottleneck.',
  'Digital markets act as a driver of growth.',
  'Such digital services act on behalf of their users.',
  'The data act like a magnet.',
  'Digital services act together with others.',
  'When data act upon each other, results change.',
])('what acts is no act: %s', (text) => {
  expect(acts(text)).toEqual([]);
});

it.each([
  ['Companies must follow the digital markets act.', 'digital markets act'],
  ['The data act as a whole applies since 2025.', 'data act'],
  ['The data act as well as the data governance act were adopted.', 'data act', 'data governance act'],
  ['The data act as regards switching is new.', 'data act'],
  ['The Data Act as a tool for the single market is new.', 'Data Act'],
  ['The chips act was signed on 13 September 2023.', 'chips act'],
  ['The data act on the whole pleases everybody.', 'data act'],
  ['The digital services act as it stands is clear.', 'digital services act'],
])('what is meant in small letters is one: %s', (text, ...expected) => {
  expect(acts(text)).toEqual(expected);
});
