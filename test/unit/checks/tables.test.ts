import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { CheckOptions } from '../../../server/src/checks/check.ts';
import { checks } from '../../../server/src/checks/checks.ts';
import { checkCodes } from '../../../server/src/checks/finding.ts';
import { findingsIn } from '../../../server/src/checks/run.ts';
import { openDraft } from '../../../server/src/draft/openDraft.ts';
import { buildKnowledge } from '../../../server/src/knowledge/build-knowledge.ts';
import { loadShippedPack } from '../../../server/src/knowledge/shipped.ts';
import { createLookup } from '../../../server/src/lookup/createLookup.ts';

/** Sentences that a check must remark on, what it marks in [[double brackets]], and sentences that it must not. */
interface Table {
  readonly code: string;
  /** The ISO day as of which claims are judged, where a text does not say. */
  readonly asOf?: string;
  readonly found: readonly string[];
  readonly silent: readonly string[];
}

const folder = new URL('../../checks/', import.meta.url);
const tables = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ name, table: parse(readFileSync(new URL(name, folder), 'utf8')) as Table }));

const knowledge = buildKnowledge([loadShippedPack('shipped:')], 1);
const lookup = createLookup(knowledge);

/** The texts that a check marks, in order. */
function marked(text: string, { code, asOf = '2025-06-12' }: Table): readonly string[] {
  const draft = openDraft({ uri: 'file:///table.md', version: 1, text, knowledge, lookup, defaultLanguage: 'de' });
  // What is off by itself is switched on for its table.
  const options: CheckOptions = { severities: new Map(checkCodes.filter((each) => each === code).map((each) => [each, 'warning'])), asOf, phrases: [] };
  return findingsIn(draft, options)
    .filter((finding) => finding.code === code)
    .map(({ start, end }) => text.slice(start, end));
}

describe.each(tables)('$name', ({ table }) => {
  it('is about a check', () => {
    expect(checkCodes).toContain(table.code);
    expect(table.silent.length).toBeGreaterThanOrEqual(table.found.length);
  });

  it.each(table.found)('finds %s', (sentence) => {
    const expected = [...sentence.matchAll(/\[\[(.*?)\]\]/gsu)].map(([, words]) => words);
    expect(expected.length).toBeGreaterThan(0);
    expect(marked(sentence.replace(/\[\[|\]\]/gu, ''), table)).toEqual(expected);
  });

  it.each(table.silent)('is silent about %s', (sentence) => {
    expect(marked(sentence, table)).toEqual([]);
  });
});

/** Sentences in which everything is right. */
interface RightSentences {
  readonly asOf: string;
  readonly sentences: readonly string[];
}

describe.each(['german.yaml', 'english.yaml', 'drafts.yaml'])('nothing is wrong in %s', (name) => {
  const { asOf, sentences } = parse(readFileSync(new URL(`nothing-wrong/${name}`, folder), 'utf8')) as RightSentences;
  it.each(sentences)('%s', (text) => {
    const draft = openDraft({ uri: 'file:///table.md', version: 1, text, knowledge, lookup, defaultLanguage: 'de' });
    const alarms = findingsIn(draft, { severities: new Map(), asOf, phrases: [] }).map(({ code, start, end }) => `${code}: ${text.slice(start, end)}`);
    expect(alarms).toEqual([]);
  });
});

/** Drafts of ours in which nothing is wrong, or only what is named here. */
const ownDrafts: readonly (readonly [path: string, ...findings: readonly string[]])[] = [
  ['samples/briefing.de.md'],
  ['samples/briefing.en.md'],
  // The first steps show what a finding is, and the sentences for trying hovers cite nothing.
  ['samples/start-here.md', 'claim/unsourced: Quanten-Expertengruppe', 'term/deprecated: digitalen Partnerrat', 'claim/unsourced: quantum expert group'],
  ['test/ghost/prose.de.md'],
  ['test/ghost/prose.en.md'],
  ['test/ghost/held-out-prose.de.md'],
  ['test/ghost/held-out-prose.en.md'],
  ['test/ghost/with-names.de.md', 'term/inconsistent: Unterseekabel'],
  ['test/ghost/with-names.en.md'],
  ...['tune', 'held-out-1', 'held-out-2'].flatMap((name) => [[`test/ghost/drafts/${name}.de.md`], [`test/ghost/drafts/${name}.en.md`]] as const),
];

describe.each(['2025-06-12', '2026-11-28'])('as of %s', (asOf) => {
  it.each(ownDrafts)('no check raises an alarm in %s', (path, ...expected) => {
    const text = readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8').replace(/[⟦⟧]/gu, '');
    const draft = openDraft({ uri: 'file:///table.md', version: 1, text, knowledge, lookup, defaultLanguage: 'de' });
    // What is off by itself raises none either.
    const severities = new Map(checks.filter(({ severity }) => severity === undefined).map(({ code }) => [code, 'warning'] as const));
    const alarms = findingsIn(draft, { severities, asOf, phrases: [] }).map(({ code, start, end }) => `${code}: ${text.slice(start, end)}`);
    expect(alarms).toEqual(expected);
  });
});

it.each([
  ['Das Kooperationsmemorandum über Halbleiter wurde am 3. Juli 2023 unterzeichnet.', 'Das Kooperationsmemorandum über Halbleiter wurde am 4. Juli 2023 unterzeichnet.'],
  ['Das Kooperationsmemorandum über Halbleiter wurde am Montag, dem 3. Juli 2023, unterzeichnet.', undefined],
  ['Auf der ersten Ratstagung EU–Japan am 3. Juli 2023 wurde das Kooperationsmemorandum über Halbleiter unterzeichnet.', undefined],
  ['Die digitale Partnerschaft EU–Japan begann auf dem 29. Gipfeltreffen.', 'Die digitale Partnerschaft EU–Japan begann auf dem 28. Gipfeltreffen.'],
  ['The EU–Japan Digital Partnership was launched at the 29th summit.', 'The EU–Japan Digital Partnership was launched at the 28th summit.'],
  ['Das Freihandelsabkommen EU–Republik Korea (FHA, 2011) gilt.', 'Das Freihandelsabkommen EU–Republik Korea (FHA, 2010) gilt.'],
  ['Die erste Ratstagung EU–Republik Korea fand im Mai 2023 statt.', 'Die erste Ratstagung EU–Republik Korea fand im Juni 2023 statt.'],
  ['Mit Japan wurde eine Arbeitsgruppe zur Daten-Governance eingerichtet.', undefined],
  ['Mit Japan wurde die Absichtserklärung zur gemeinsamen Quantenforschung unterzeichnet.', 'Mit Japan wurde die Absichtserklärung zur Quantenwissenschaft und -technologie unterzeichnet.'],
])('a disputed reading is replaced only where the sentence stays right: %s', (text, expected) => {
  const draft = openDraft({ uri: 'file:///table.md', version: 1, text, knowledge, lookup, defaultLanguage: 'de' });
  const [finding] = findingsIn(draft, { severities: new Map(), asOf: '2025-06-12', phrases: [] }).filter(({ code }) => code === 'fact/disputed');
  expect(finding?.code).toBe('fact/disputed');
  const mended = finding?.fixes[0]?.edits.reduce((all, { start, end, newText }) => all.slice(0, start) + newText + all.slice(end), text);
  expect(mended).toBe(expected);
});

it.each([
  ['Der DMA ist am 2. Mai 2023 in Kraft getreten.', 'Der DMA ist am 1. November 2022 in Kraft getreten.'],
  ['Der DMA ist im Mai 2023 in Kraft getreten.', 'Der DMA ist im November 2022 in Kraft getreten.'],
  ['Der DMA ist 2021 in Kraft getreten.', 'Der DMA ist 2022 in Kraft getreten.'],
  ['The Digital Services Act has applied since 17 February 2023.', 'The Digital Services Act has applied since 17 February 2024.'],
  ['Der DMA ist am Dienstag, dem 2. Mai 2023 in Kraft getreten.', undefined],
  ['„Der DMA ist am 2. Mai 2023 in Kraft getreten.“', undefined],
  // Which of the two is wrong, only the author knows.
  ['Die zweite Tagung des Rates für digitale Partnerschaft EU–Japan fand am 3. Mai 2024 statt.', undefined],
])('a date is put right only where the sentence stays right: %s', (text, expected) => {
  const draft = openDraft({ uri: 'file:///table.md', version: 1, text, knowledge, lookup, defaultLanguage: 'de' });
  const [finding] = findingsIn(draft, { severities: new Map(), asOf: '2025-06-12', phrases: [] }).filter(({ code }) => code === 'fact/date');
  const edit = finding?.fixes[0]?.edits[0];
  expect(edit === undefined ? undefined : text.slice(0, edit.start) + edit.newText + text.slice(edit.end)).toBe(expected);
});

it('what rests on a record that is not quite sure weighs less', () => {
  const severities = (text: string): readonly string[] =>
    findingsIn(openDraft({ uri: 'file:///table.md', version: 1, text, knowledge, lookup, defaultLanguage: 'de' }), { severities: new Map(), asOf: '2026-11-28', phrases: [] })
      .filter(({ code }) => code === 'claim/stale')
      .map(({ severity }) => severity);
  expect(severities('Mit der Republik Korea soll ein ROK-EU-Forum für Halbleiterforscher eingerichtet werden.')).toEqual(['warning']);
  expect(severities('Mit Japan soll ein Frühwarnsystem für die Halbleiter-Lieferkette eingerichtet werden.')).toEqual(['information']);
});

it('one and the same draft is judged as of each day that is asked for', () => {
  const text = 'Die dritte Tagung des Rates für digitale Partnerschaft EU–Japan ist für 2025 geplant.\n';
  const draft = openDraft({ uri: 'file:///table.md', version: 1, text, knowledge, lookup, defaultLanguage: 'de' });
  const codes = (asOf: string): readonly string[] => findingsIn(draft, { severities: new Map(), asOf, phrases: [] }).map(({ code }) => code);
  expect(codes('2025-01-15')).toEqual([]);
  expect(codes('2025-06-12')).toEqual(['claim/stale']);
  expect(codes('2025-01-15')).toEqual([]);
});
