import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CheckOptions } from '../../../server/src/checks/check.ts';
import { findingsIn } from '../../../server/src/checks/run.ts';
import type { Draft } from '../../../server/src/draft/draft.ts';
import { openDraft, updateDraft } from '../../../server/src/draft/openDraft.ts';
import { buildKnowledge } from '../../../server/src/knowledge/build-knowledge.ts';
import { loadShippedPack } from '../../../server/src/knowledge/shipped.ts';
import { createLookup } from '../../../server/src/lookup/createLookup.ts';

const knowledge = buildKnowledge([loadShippedPack('shipped:')], 1);
const lookup = createLookup(knowledge);
const options: CheckOptions = { severities: new Map(), asOf: '2026-11-28', phrases: [] };

function opened(text: string): Draft {
  return openDraft({ uri: 'file:///edits.md', version: 1, text, knowledge, lookup, defaultLanguage: 'de' });
}

/** What claims without a source, stale commitments and disputed facts hang on: partners, headings, lists, citations, dates. */
const pieces = [
  '# Japan\n\n',
  '## Republik Korea [@src-ec-kr-dpc1-de]\n\n',
  '---\npartner: kr\n---\n\n',
  'as-of: 2023-09-01\n',
  '\n\n',
  '\n',
  'Ein ROK-EU-Forum für Halbleiterforscher soll eingerichtet werden. ',
  'Vereinbart ist ein Frühwarnsystem für die Halbleiter-Lieferkette:\n\n',
  '- Eine Quanten-Expertengruppe ist geplant.\n',
  '[@src-ec-kr-dpc1-de]',
  'Quelle: Kommission\n',
  'Das Kooperationsmemorandum über Halbleiter wurde am 3. Juli 2023 unterzeichnet. ',
  'Das KI-Gesetz gilt. ',
  'Mit der Republik Korea ',
  '„',
  'x',
];

it('finds after any edits what it finds in the whole text, with all that is shipped', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces), { maxLength: 12 }),
      fc.array(fc.record({ at: fc.nat(), cut: fc.nat(60), put: fc.constantFrom(...pieces, '') }), { minLength: 1, maxLength: 5 }),
      (start, edits) => {
        let draft = opened(start.join(''));
        findingsIn(draft, options);
        for (const [version, { at, cut, put }] of edits.entries()) {
          const from = at % (draft.text.length + 1);
          draft = updateDraft(draft, [{ start: from, end: Math.min(draft.text.length, from + cut), text: put }], version + 2);
          expect(findingsIn(draft, options)).toEqual(findingsIn(opened(draft.text), options));
        }
      },
    ),
    { numRuns: 300 },
  );
});
