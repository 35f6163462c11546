import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic } from 'vscode-languageserver-types';
import { describe, expect, it } from 'vitest';
import type { CheckOptions } from '../../../server/src/checks/check.ts';
import { openDraft } from '../../../server/src/draft/openDraft.ts';
import { checkActions } from '../../../server/src/features/checkActions.ts';
import { diagnostics } from '../../../server/src/features/diagnostics.ts';
import type { FeatureOptions } from '../../../server/src/features/options.ts';
import type { Sheet } from '../../../server/src/features/place.ts';
import { buildKnowledge } from '../../../server/src/knowledge/build-knowledge.ts';
import { loadShippedPack } from '../../../server/src/knowledge/shipped.ts';
import { createLookup } from '../../../server/src/lookup/createLookup.ts';
import { german } from '../render/harbour.ts';

const root = 'file:///pack';
const knowledge = buildKnowledge([loadShippedPack(root)], 1);
const lookup = createLookup(knowledge);
const checks: CheckOptions = { severities: new Map(), asOf: '2026-11-28', phrases: [] };
const options: FeatureOptions = { ...german, packRoot: root };

function sheetOf(text: string): Sheet {
  const uri = 'file:///draft.md';
  return { draft: openDraft({ uri, version: 1, text, knowledge, lookup, defaultLanguage: 'de' }), lines: TextDocument.create(uri, 'markdown', 1, text) };
}

/** The one finding of a text. */
function findingOf(text: string, changed: Partial<FeatureOptions> = {}): Diagnostic {
  const all = diagnostics(sheetOf(text), checks, { ...options, ...changed });
  expect(all).toHaveLength(1);
  return all[0] as Diagnostic;
}

/** `words → file` for each place that a finding points to. */
function pointsTo(text: string, changed: Partial<FeatureOptions> = {}): readonly string[] {
  const related = findingOf(text, changed).relatedInformation ?? [];
  return related.map(({ message, location: { uri, range } }) => `${message} → ${decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1))}:${String(range.start.line + 1)}`);
}

const wrongDate = 'Die zweite Tagung des Rates für digitale Partnerschaft EU–Japan fand am 3. Mai 2024 statt.';
const stale = 'Mit der Republik Korea soll ein ROK-EU-Forum für Halbleiterforscher eingerichtet werden [@src-ec-kr-dpc1-de].';

describe('a finding points to', () => {
  it('the pages of its record and its source', () => {
    const [record, source] = pointsTo(wrongDate);
    expect(record).toMatch(/^Zweite Tagung des Rates für digitale Partnerschaft EU–Japan → zweite Tagung .*\.md:1$/);
    expect(source).toMatch(/^Quelle: .* → .*\.md:1$/);
  });

  it('the record in its file where there are no pages', () => {
    expect(pointsTo(wrongDate, { pages: false })[0]).toMatch(/^Zweite Tagung .* → events\.yaml:\d+$/);
  });

  it('nothing in an editor that cannot show it', () => {
    expect(findingOf(wrongDate, { relatedInformation: false }).relatedInformation).toBeUndefined();
  });

  it('nothing where no record is to be had', () => {
    expect(findingOf(wrongDate, { pages: false, packRoot: undefined }).relatedInformation).toBeUndefined();
  });

  it('the later step and the commitment', () => {
    expect(pointsTo(stale).map((each) => each.replace(/ → .*/, ''))).toEqual([
      'Beide Seiten starten das ROK-EU-Forum für Halbleiterforscher',
      'Beide Seiten beschließen, ein ROK-EU-Forum für Halbleiterforscher einzurichten',
      expect.stringMatching(/^Quelle: /),
      expect.stringMatching(/^Quelle: /),
    ]);
  });

  it('the dispute', () => {
    expect(pointsTo('Das Kooperationsmemorandum über Halbleiter wurde am 3. Juli 2023 unterzeichnet.')).toEqual([expect.stringMatching(/^Wann wurde das Kooperationsmemorandum .*\?/)]);
  });

  it('the place where the draft uses the preferred name', () => {
    const text = 'Die Digitalpartnerschaft mit Kanada beginnt.\n\nDie digitale Partnerschaft mit Japan läuft gut.\n\nDie digitale Partnerschaft wächst.';
    const [elsewhere] = findingOf(text).relatedInformation ?? [];
    expect(elsewhere).toMatchObject({ message: 'Hier heißt es „digitale Partnerschaft“.', location: { uri: 'file:///draft.md', range: { start: { line: 2, character: 4 }, end: { line: 2, character: 26 } } } });
  });
});

it('says in its message which source it rests on', () => {
  expect(findingOf(stale).message).toMatch(/^Das ist inzwischen geschehen: Beide Seiten starten .* – zweite Tagung .*, Brüssel, 26\.\u00a0März 2024\. Quelle: .*2024\.$/);
});

describe('a claim without a source', () => {
  const text = 'Mit der Republik Korea wurde ein ROK-EU-Forum für Halbleiterforscher vereinbart.';
  const actions = (of: string, changed: Partial<FeatureOptions> = {}) => {
    const sheet = sheetOf(of);
    const { range } = diagnostics(sheet, checks, options)[0] as Diagnostic;
    return checkActions(sheet, range, checks, undefined, { ...options, ...changed }).filter(({ title }) => /belegen: /iu.test(title));
  };

  it('is cited by its quick fix', () => {
    const [first] = actions(text);
    expect(first?.diagnostics).toMatchObject([{ code: 'claim/unsourced' }]);
    const edits = first?.edit?.changes?.['file:///draft.md'] ?? [];
    const cited = TextDocument.applyEdits(TextDocument.create('', '', 1, text), edits);
    expect(cited).toContain('ec.europa.eu');
    expect(diagnostics(sheetOf(cited), checks, options)).toEqual([]);
  });

  it('is left to others where another extension cites', () => {
    expect(actions(text, { citations: { ...options.citations, enabled: false } })).toEqual([]);
  });
});
