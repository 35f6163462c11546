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
    ['The Korean AI Act implementation decree is out.', 'AI Act'],
    ['Colorado’s AI Act was put off.', 'AI Act'],
    ['The Italian AI Act entered into force in 2025.', 'AI Act'],
    ['Die EU begrüßt Japans neues KI-Gesetz.', 'KI-Gesetz'],
    ['Die EU verfolgt Südkoreas seit Januar geltendes KI-Gesetz.', 'KI-Gesetz'],
    ['Die EU verfolgt das in Korea verabschiedete KI-Gesetz.', 'KI-Gesetz'],
    ['The EU welcomed Korea’s recently adopted AI Act.', 'AI Act'],
    ['Das KI-Gesetz, das Korea beschlossen hat, ähnelt dem der EU.', 'KI-Gesetz'],
    ['Turkey’s AI Act is a plan.', 'AI Act'],
    ['Das türkische KI-Gesetz ist ein Entwurf.', 'KI-Gesetz'],
    ['Das KI-Gesetz des Landes gilt.', 'KI-Gesetz'],
    ['Das KI-Gesetz der koreanischen Regierung gilt.', 'KI-Gesetz'],
    ['Das KI-Gesetz Italiens gilt seit 2025.', 'KI-Gesetz'],
    ['Das KI-Gesetz des US-Bundesstaats Colorado gilt.', 'KI-Gesetz'],
    ['Ein KI-Gesetz fehlt in Japan bislang.', 'KI-Gesetz'],
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
    ['Die EU hat ein KI-Gesetz beschlossen.', 'KI-Gesetz'],
    ['Mit seinem KI-Gesetz geht Europa voran.', 'KI-Gesetz'],
    ['Ihr KI-Gesetz nennt die EU einen Meilenstein.', 'KI-Gesetz'],
    ['Mit dem KI-Gesetz Europas befasst sich das Referat.', 'KI-Gesetz'],
    ['Das KI-Gesetz aus Brüssel stößt auf Kritik.', 'KI-Gesetz'],
    ['Das KI-Gesetz in Artikel 5 verbietet das.', 'KI-Gesetz'],
    ['Das KI-Gesetz von Juli 2024 gilt.', 'KI-Gesetz'],
    ['Das erste KI-Gesetz der Welt gilt.', 'KI-Gesetz'],
    ['Das historische KI-Gesetz gilt.', 'KI-Gesetz'],
    ['Das KI-Gesetz des Parlaments und des Rates gilt.', 'KI-Gesetz'],
    ['The Parliament’s AI Act rapporteur agreed.', 'AI Act'],
    ['Apple’s Digital Markets Act report is late.', 'Digital Markets Act'],
    ['Das KI-Gesetz, das auch in Korea Beachtung fand, gilt.', 'KI-Gesetz'],
    ['Das KI-Gesetz, das Japan genau verfolgt, gilt in der EU.', 'KI-Gesetz'],
    ['Korea’s exporters face AI Act duties.', 'AI Act'],
    ['Europas neues KI-Gesetz gilt.', 'KI-Gesetz'],
    ['Japans Firmen fürchten das neue KI-Gesetz.', 'KI-Gesetz'],
    ['These AI Act provisions apply.', 'AI Act'],
    ['It’s AI Act week in Brussels.', 'AI Act'],
    ['Member States’ AI Act duties have begun.', 'AI Act'],
    ['Germany’s AI Act implementation bill is late.', 'AI Act'],
    ['The Belgian Chips Act pilot line is open.', 'Chips Act'],
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
