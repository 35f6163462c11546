import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openDraft, updateDraft } from '../../../server/src/draft/openDraft.ts';
import { knowledge, lookup } from './sharedNames.ts';

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
