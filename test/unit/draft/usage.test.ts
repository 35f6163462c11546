import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openDraft, updateDraft } from '../../../server/src/draft/openDraft.ts';
import type { Draft } from '../../../server/src/draft/draft.ts';
import type { Lookup, SearchContext } from '../../../server/src/lookup/lookup.ts';
import { knowledge, lookup } from './sharedNames.ts';

/** What the draft says at its end, as whoever searches is told; undefined where its end is no prose. */
function usageOf(draft: Draft): { readonly used: object; readonly forms: readonly (readonly string[])[] } | undefined {
  told.length = 0;
  draft.ghostAt(draft.text.length);
  const [context] = told;
  if (context === undefined) return undefined;
  const forms = [...(context.forms ?? [])].map(([form, { ref, text, language }]) => [form, ref, text, language] as const);
  return { used: Object.fromEntries(context.used), forms: forms.sort(([a], [b]) => (a < b ? -1 : 1)) };
}

const told: SearchContext[] = [];
const listening: Lookup = {
  mentions: (prose, language) => lookup.mentions(prose, language),
  search: () => [],
  ghost: (_before, context) => {
    told.push(context);
    return undefined;
  },
  find: () => [],
  prepare: () => [],
  names: (ref) => lookup.names(ref),
  phrases: () => [],
};
const draftOf = (text: string): Draft => openDraft({ uri: 'x', version: 1, text, knowledge, lookup: listening, defaultLanguage: 'de' });

describe('what a draft names', () => {
  test('is counted by record, and by the words in which it stands', () => {
    expect(usageOf(draftOf('Japan kam. Das Datenabkommen Japans.\n\nDie Datenabkommen galten. Ende'))).toEqual({
      used: { 'actors/jp': 2, 'terms/agreement': 2 },
      forms: [
        ['Datenabkommen', 'terms/agreement', 'Datenabkommen', 'de'],
        ['Japan', 'actors/jp', 'Japan', 'de'],
        ['Japans', 'actors/jp', 'Japan', 'de'],
      ],
    });
  });

  test('where words have several meanings, they count as the one that they have most often', () => {
    const [korea, japan] = ['# Korea\n\nDas MIC kam.\n\n', '# Japan\n\nDas MIC kam. Das MIC ging.\n\n'];
    const once = { used: { 'actors/kr': 1, 'actors/kr-ministry': 1, 'actors/jp': 1, 'actors/jp-ministry': 2 } };
    for (const text of [korea + japan, japan + korea]) {
      const usage = usageOf(draftOf(`${text}Ende`));
      expect(usage).toMatchObject(once);
      expect(usage?.forms).toContainEqual(['MIC', 'actors/jp-ministry', 'MIC', 'de']);
    }
  });

  test('is after edits what it is in a draft opened afresh', () => {
    const piece = fc.constantFrom('# Korea\n\n', '# Japan\n\n', 'Das MIC kam.\n\n', 'Japans MIC.\n\n', 'Datenabkommen\n\n', 'des Datenabkommens\n', '```\n', 'the data agreement of the\n\n', '- MIC\n', '---\npartner: jp\n---\n');
    const content = (length: number): fc.Arbitrary<string> => fc.array(piece, { maxLength: length, size: 'max' }).map((pieces) => pieces.join(''));
    const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(12), text: fc.oneof(content(3), fc.constantFrom('', ' ', '\n', 'x')) });
    const end = '\n\nEnde';
    let compared = 0;
    fc.assert(
      fc.property(content(120), fc.array(fc.tuple(edit, fc.boolean()), { maxLength: 8 }), (start, changes) => {
        let draft = draftOf(start + end);
        usageOf(draft);
        for (const [{ at, length, text }, isAsked] of changes) {
          const before = draft.text.length - end.length;
          const from = Math.floor(at * before);
          draft = updateDraft(draft, [{ start: from, end: Math.min(before, from + length), text }], draft.version + 1);
          // Others ask for something else meanwhile.
          if (!isAsked) {
            [...draft.mentions()].at(-1);
            continue;
          }
          const usage = usageOf(draft);
          expect(usage).toEqual(usageOf(draftOf(draft.text)));
          if (usage !== undefined) compared++;
        }
      }),
      { numRuns: 1000 },
    );
    expect(compared).toBeGreaterThan(1000);
  });
});
