// Over the shipped pack: no partner is shown what was promised with another.
import { describe, expect, it } from 'vitest';
import { openDraft } from '../../../server/src/draft/openDraft.ts';
import { buildKnowledge } from '../../../server/src/knowledge/build-knowledge.ts';
import { loadShippedPack } from '../../../server/src/knowledge/shipped.ts';
import { createLookup } from '../../../server/src/lookup/createLookup.ts';

const knowledge = buildKnowledge([loadShippedPack('shipped:')], 1);
const lookup = createLookup(knowledge);

const partners = [
  ['jp', 'Mit Japan', 'With Japan'],
  ['kr', 'Mit der Republik Korea', 'With the Republic of Korea'],
  ['sg', 'Mit Singapur', 'With Singapore'],
  ['ca', 'Mit Kanada', 'With Canada'],
  ['us', 'Mit den Vereinigten Staaten', 'With the United States'],
  ['in', 'Mit Indien', 'With India'],
] as const;

/** Every term that a commitment is found by, and that names no partner itself (ROK-EU-Forum). */
const terms = knowledge
  .all('terms')
  .filter(({ ref, record }) => record.contextual !== true && knowledge.referrers(ref).some(({ kind }) => kind === 'commitments'))
  .filter(({ record }) => record.actor === undefined && record.partnership === undefined && !/ROK|Japan|Korea/.test(record.label.de));

function partiesShown(text: string, language: 'de' | 'en', offset: number): readonly (readonly string[])[] {
  const draft = openDraft({ uri: 'file:///draft.md', version: 1, text, knowledge, lookup, defaultLanguage: language });
  return draft.commitmentsAt(offset).map(({ entry }) => entry.record.parties);
}

describe.each(partners)('beside %s', (partner, german, english) => {
  it.each([
    ['de', german],
    ['en', english],
  ] as const)('stands only what was promised with it, in %s', (language, beginning) => {
    let shown = 0;
    for (const { record } of terms) {
      const lead = language === 'de' ? `${beginning} geht es um: ` : `${beginning}, the subject is: `;
      const parties = partiesShown(`${lead}${record.label[language]}.`, language, lead.length + 1);
      shown += parties.length;
      for (const each of parties) expect(each.some((party) => party === partner || party.startsWith(`${partner}-`)), record.id).toBe(true);
    }
    expect(shown).toBeGreaterThan(0);
  });
});

it.each(['de', 'en'] as const)('nothing stands where no partner is named, in %s', (language) => {
  for (const { record } of terms) {
    const lead = language === 'de' ? 'Es geht um: ' : 'The subject is: ';
    expect(partiesShown(`${lead}${record.label[language]}.`, language, lead.length + 1), record.id).toEqual([]);
  }
});
