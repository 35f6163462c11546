import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openDraft, updateDraft } from '../../../server/src/draft/openDraft.ts';
import { buildKnowledge } from '../../../server/src/knowledge/build-knowledge.ts';
import { loadPack } from '../../../server/src/knowledge/load-pack.ts';
import { createLookup } from '../../../server/src/lookup/createLookup.ts';

const manifest = 'id: two\ntitle: { de: Zwei, en: Two }\nversion: 1.0.0\nformat: 1\nlanguages: [de, en]\nlicence: CC-BY-4.0\n';
/** Two ministries, two terms and two memoranda, each pair with one name. */
const records = `
topics:
  - { id: trade, label: { de: Handel, en: Trade } }
  - { id: health, label: { de: Gesundheit, en: Health } }
actors:
  - { id: eu, type: party, label: { de: Europäische Union, en: European Union } }
  - { id: jp, type: party, label: { de: Japan, en: Japan } }
  - { id: kr, type: party, label: { de: Korea, en: Korea } }
  - { id: jp-ministry, type: organisation, side: jp, label: { de: japanisches Innenministerium, en: Japanese interior ministry }, abbreviations: { de: [MIC], en: [MIC] } }
  - { id: kr-ministry, type: organisation, side: kr, label: { de: koreanisches Wissenschaftsministerium, en: Korean science ministry }, abbreviations: { de: [MIC], en: [MIC] } }
partnerships:
  - { id: jp-partnership, label: { de: Partnerschaft mit Japan, en: partnership with Japan }, parties: [eu, jp] }
  - { id: kr-partnership, label: { de: Partnerschaft mit Korea, en: partnership with Korea }, parties: [eu, kr] }
instruments:
  - { id: jp-memo, type: agreement, label: { de: Absichtserklärung zu Seekabeln, en: cable memorandum }, parties: [eu, jp] }
  - { id: kr-memo, type: agreement, label: { de: Absichtserklärung zu Seekabeln, en: cable memorandum }, parties: [eu, kr] }
  - { id: act, type: regulation, label: { de: Marktgesetz, en: Market Act } }
terms:
  - { id: customs, label: { de: Zollabfertigung, en: customs clearance }, topic: trade, definition: { de: x, en: x } }
  - { id: agreement, label: { de: Datenabkommen, en: data agreement }, abbreviations: { de: [DTA], en: [DTA] }, topic: trade, definition: { de: x, en: x } }
  - { id: analysis, label: { de: Datenanalyse, en: data analysis }, abbreviations: { de: [DTA], en: [DTA] }, topic: health, definition: { de: x, en: x } }
  - { id: hospital, label: { de: Krankenhaus, en: hospital }, topic: health, definition: { de: x, en: x } }
  - { id: act, label: { de: Marktgesetz, en: Market Act }, instrument: act, topic: trade, definition: { de: x, en: x } }
`;
const pack = loadPack([{ path: 'pack.yaml', text: manifest }, { path: 'all.yaml', text: records }], { root: 'file:///two', layer: 'given' });
const knowledge = buildKnowledge([pack], 1);
const lookup = createLookup(knowledge);
const draftOf = (text: string): ReturnType<typeof openDraft> => openDraft({ uri: 'x', version: 1, text, knowledge, lookup, defaultLanguage: 'de' });

const meant = (text: string, words: string): readonly [string, ...string[]] => {
  const mention = [...draftOf(text).mentions()].find((each) => each.text === words);
  if (mention === undefined) throw new Error(`“${words}” is not found in “${text}”.`);
  return [mention.name.ref, ...mention.alternatives.map(({ ref }) => ref)];
};

test('the pack is sound', () => {
  // That two records share a name is said, and no more.
  expect(knowledge.problems.filter(({ code }) => code !== 'pack/name')).toEqual([]);
});

describe('a name that several records own is decided', () => {
  test.each([
    { by: 'the partner in the sentence', text: 'Japan und sein MIC waren dabei. Korea auch.', words: 'MIC', ref: 'actors/jp-ministry' },
    { by: 'the partner in the paragraph', text: 'Korea hat zugesagt. Das MIC war dabei.', words: 'MIC', ref: 'actors/kr-ministry' },
    { by: 'the partner in a heading', text: '# Korea\n\n## Ergebnisse\n\nDas MIC war dabei.', words: 'MIC', ref: 'actors/kr-ministry' },
    { by: 'the front matter', text: '---\npartner: jp\n---\n\nDas MIC war dabei.', words: 'MIC', ref: 'actors/jp-ministry' },
    { by: 'whom a memorandum is with', text: 'Mit Korea gilt die Absichtserklärung zu Seekabeln.', words: 'Absichtserklärung zu Seekabeln', ref: 'instruments/kr-memo' },
    { by: 'the topic', text: 'Im Krankenhaus hilft die DTA.', words: 'DTA', ref: 'terms/analysis' },
    { by: 'the topic of another sentence', text: 'Die DTA hilft. Der Zoll, also die Zollabfertigung, wird leichter.', words: 'DTA', ref: 'terms/agreement' },
  ])('by $by', ({ text, words, ref }) => {
    expect(meant(text, words)).toEqual([ref]);
  });
});

describe('a name that several records own is left open', () => {
  test.each([
    { where: 'nothing tells', text: 'Das MIC war dabei.', words: 'MIC', refs: ['actors/jp-ministry', 'actors/kr-ministry'] },
    { where: 'both partners are in force', text: 'Japan und Korea haben ein MIC.', words: 'MIC', refs: ['actors/jp-ministry', 'actors/kr-ministry'] },
    { where: 'both topics are', text: 'Zollabfertigung, Krankenhaus und DTA.', words: 'DTA', refs: ['terms/agreement', 'terms/analysis'] },
  ])('where $where', ({ text, words, refs }) => {
    expect([...meant(text, words)].sort()).toEqual(refs);
  });
});

test('a term and the law that it names are one thing', () => {
  expect(meant('Japan kennt kein Marktgesetz.', 'Marktgesetz')).toEqual(['terms/act', 'instruments/act']);
});

test('what a name means follows an edit elsewhere', () => {
  const before = draftOf('# Japan\n\nDas MIC war dabei.');
  const named = (draft: typeof before): string | undefined => [...draft.mentions()].find(({ text }) => text === 'MIC')?.name.ref;
  expect(named(before)).toBe('actors/jp-ministry');
  const after = updateDraft(before, [{ start: 2, end: 7, text: 'Korea' }], 2);
  expect(named(after)).toBe('actors/kr-ministry');
  expect(named(before)).toBe('actors/jp-ministry');
});

test('after any edits, names mean what they mean in a draft opened afresh', () => {
  const piece = fc.constantFrom('Japan', 'Korea', 'MIC', 'DTA', 'Krankenhaus', 'Zollabfertigung', 'und', '. ', '\n\n', '\n# ', '---\n', 'partner: jp\n', 'lang: en\n', 'Absichtserklärung zu Seekabeln', 'the', 'der');
  const content = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(' '));
  const shape = (draft: ReturnType<typeof draftOf>): unknown =>
    [...draft.mentions()].map(({ start, end, text, name, via, alternatives }) => ({ start, end, text, ref: name.ref, via, others: alternatives.map(({ ref }) => ref) }));
  fc.assert(
    fc.property(content, fc.array(fc.tuple(fc.nat(), fc.nat(20), content), { maxLength: 4 }), (start, edits) => {
      let draft = draftOf(start);
      for (const [at, length, text] of edits) {
        const from = at % (draft.text.length + 1);
        draft = updateDraft(draft, [{ start: from, end: Math.min(draft.text.length, from + length), text }], draft.version + 1);
        expect(shape(draft)).toEqual(shape(draftOf(draft.text)));
      }
    }),
    { numRuns: 1000 },
  );
});
