import { expect, it } from 'vitest';
import { shippedDraft } from '../recognition/table.ts';

/** How many commitments a sentence concerns. */
const concerned = (text: string, language: 'de' | 'en'): number => shippedDraft(text, language).commitmentsOfSentence(0).length;

it.each([
  ['en', 'The UK–Japan Digital Partnership was concluded in 2022.'],
  ['de', 'Die digitale Partnerschaft Großbritannien–Japan wurde 2022 geschlossen.'],
  ['en', 'The US–Japan Digital Trade Agreement also covers semiconductors.'],
  ['de', 'Das Freihandelsabkommen zwischen den USA und der Republik Korea gilt seit 2012.'],
  ['de', 'Japan und Australien bauen gemeinsam ein Seekabel im Pazifik.'],
  ['en', 'The United Kingdom and Canada set up a joint AI safety programme.'],
  ['en', 'India and Japan signed a memorandum of cooperation on semiconductors.'],
  ['de', 'Indien und Japan unterzeichneten ein Memorandum über Halbleiter.'],
  ['de', 'Taiwan liefert Halbleiter nach Japan.'],
  ['de', 'Frankreich und Japan wollen bei KI zusammenarbeiten.'],
  ['en', 'Japan and Germany agreed on consultations on economic security.'],
  ['de', 'Japan, die Republik Korea und Singapur starteten gemeinsame Forschungsprojekte zu 6G.'],
  ['en', 'The UK has a Digital Partnership with Japan, which covers semiconductors.'],
  ['en', 'British and Japanese firms in Japan plan a submarine cable.'],
])('is about what others do with each other (%s): %s', (language, text) => {
  expect(concerned(text, language as 'de' | 'en')).toBe(0);
});

it.each([
  ['de', 'Mit Japan und der Republik Korea wurde eine Zusammenarbeit bei Halbleitern vereinbart.'],
  ['de', 'Digitale Partnerschaften bestehen mit Japan, der Republik Korea, Singapur und Kanada.'],
  ['de', 'In Japan und der Republik Korea laufen Projekte zu Halbleitern.'],
  ['de', 'Anders als das Vereinigte Königreich hat Japan mit der EU ein Frühwarnsystem für die Halbleiter-Lieferkette vereinbart.'],
  ['en', 'The EU and Japan launched joint research projects on 6G.'],
  ['en', 'With Japan and Canada, cooperation on AI goes on.'],
  ['en', 'Both sides, Japan and Europe, will work on submarine cables.'],
  ['de', 'Deutschland begrüßt, dass mit Japan bei Seekabeln zusammengearbeitet wird.'],
  ['de', 'Die japanische Regierung in Tokio und Japans Digitalminister wollen bei digitalen Identitäten zusammenarbeiten.'],
  ['en', 'Japan’s main island will get a new submarine cable, made of fine china.'],
  ['en', 'Japan’s minister in Tokyo wants to cooperate on semiconductors.'],
])('is about a partner of the EU (%s): %s', (language, text) => {
  expect(concerned(text, language as 'de' | 'en')).toBeGreaterThan(0);
});

/** The same for the last sentence. */
const concernedLast = (text: string): number => shippedDraft(text, 'de').commitmentsOfSentence(text.lastIndexOf('. ', text.length - 3) + 2).length;

it.each([
  'Großbritannien und Japan schlossen 2022 eine digitale Partnerschaft. Sie umfasst auch Halbleiter.',
  '## Digitale Partnerschaft Großbritannien–Japan\n\nAlles begann 2022. Sie umfasst auch Halbleiter.',
])('goes on from what others do: %s', (text) => {
  expect(concernedLast(text)).toBe(0);
});

it.each([
  'Großbritannien und Japan schlossen 2022 eine digitale Partnerschaft. Mit der EU geht es um Halbleiter.',
  'Großbritannien zog nach. Die EU und Japan schlossen 2022 eine digitale Partnerschaft. Sie umfasst auch Halbleiter.',
  '## Digitale Partnerschaft EU–Japan\n\nAlles begann 2022. Sie umfasst auch Halbleiter.',
])('goes on from what the EU does: %s', (text) => {
  expect(concernedLast(text)).toBeGreaterThan(0);
});
