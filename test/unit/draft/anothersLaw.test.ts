// Over the shipped pack: another state's law is nowhere taken for the EU's of the same name.
import { describe, expect, test } from 'vitest';
import { openDraft } from '../../../server/src/draft/openDraft.ts';
import { buildKnowledge } from '../../../server/src/knowledge/build-knowledge.ts';
import { loadPack } from '../../../server/src/knowledge/load-pack.ts';
import { loadShippedPack } from '../../../server/src/knowledge/shipped.ts';
import { createLookup } from '../../../server/src/lookup/createLookup.ts';

const shipped = loadShippedPack('shipped:');
const knowledge = buildKnowledge([shipped], 1);
const lookup = createLookup(knowledge);

function named(text: string, own = knowledge, finding = lookup): readonly string[] {
  return Array.from(openDraft({ uri: 'x', version: 1, text, knowledge: own, lookup: finding, defaultLanguage: 'de' }).mentions(), (mention) => mention.text);
}

describe('another state’s law', () => {
  test.each([
    ['Das koreanische KI-Gesetz verlangt eine Kennzeichnung.', 'KI-Gesetz'],
    ['Das koreanische **KI-Gesetz** verlangt eine Kennzeichnung.', 'KI-Gesetz'],
    ['Südkoreas KI-Gesetz verlangt eine Kennzeichnung.', 'KI-Gesetz'],
    ['Das KI-Gesetz der Republik Korea gilt seit Januar 2026.', 'KI-Gesetz'],
    ['Die KI-Gesetze beider Seiten werden verglichen.', 'KI-Gesetze'],
    ['Kanada arbeitet an einem KI-Gesetz.', 'KI-Gesetz'],
    ['Korea’s AI Act entered into force on 22 January 2026.', 'AI Act'],
    ["Korea's AI Act entered into force on 22 January 2026.", 'AI Act'],
    ['The Korean AI Act entered into force on 22 January 2026.', 'AI Act'],
  ])('is no mention of the EU’s: %s', (text, name) => {
    expect(named(text)).not.toContain(name);
  });

  test.each([
    ['Das KI-Gesetz der EU gilt.', 'KI-Gesetz'],
    ['Das europäische KI-Gesetz gilt.', 'KI-Gesetz'],
    ['Brüssels KI-Gesetz gilt.', 'KI-Gesetz'],
    ['Am 1. August 2024 trat das KI-Gesetz in Kraft.', 'KI-Gesetz'],
    ['Mit dem KI-Gesetz in Deutschland befasst sich die Bundesnetzagentur.', 'KI-Gesetz'],
    ['Die EU hat ein Europäisches Chip-Gesetz.', 'Europäisches Chip-Gesetz'],
    ['Ein eigenes EU-Chip-Gesetz gibt es seit 2023.', 'EU-Chip-Gesetz'],
    ['Die EU unterrichtete die koreanische Seite über das KI-Gesetz.', 'KI-Gesetz'],
    ['The AI Act applies to providers in Japan, too.', 'AI Act'],
    ['Europe’s AI Act applies.', 'AI Act'],
    ['Brussels’ AI Act applies.', 'AI Act'],
    ['The EU’s AI Act applies.', 'AI Act'],
  ])('is not seen in the EU’s: %s', (text, name) => {
    expect(named(text)).toContain(name);
  });

  test('is named where a pack knows it', () => {
    const records = `
instruments:
  - { id: de-energy, type: regulation, label: { de: Energiegesetz, en: Energy Act }, title: { de: Energiegesetz, en: Energy Act } }
terms:
  - { id: port-act, label: { de: Hafengesetz, en: Port Act }, topic: ai, definition: { de: x, en: x } }
`;
    const manifest = 'id: own\ntitle: { de: Eigenes, en: Own }\nversion: 1.0.0\nformat: 1\nlanguages: [de, en]\nlicence: CC-BY-4.0\n';
    const pack = loadPack([{ path: 'pack.yaml', text: manifest }, { path: 'all.yaml', text: records }], { root: 'file:///own', layer: 'given' });
    const both = buildKnowledge([shipped, pack], 1);
    expect(named('Das japanische Hafengesetz und ihr Energiegesetz gelten. Japans Hafengesetz auch.', both, createLookup(both))).toEqual(['Hafengesetz', 'Energiegesetz', 'Japans', 'Hafengesetz']);
  });
});
