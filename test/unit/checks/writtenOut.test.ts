import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../../server/src/checks/run.ts';
import { openDraft } from '../../../server/src/draft/openDraft.ts';
import { buildKnowledge } from '../../../server/src/knowledge/build-knowledge.ts';
import { loadShippedPack } from '../../../server/src/knowledge/shipped.ts';
import { createLookup } from '../../../server/src/lookup/createLookup.ts';

const knowledge = buildKnowledge([loadShippedPack('shipped:')], 1);
const lookup = createLookup(knowledge);

/** The text after the fix of its first finding of an unexplained abbreviation; undefined where none is offered. */
function mended(text: string): string | undefined {
  const draft = openDraft({ uri: 'file:///draft.md', version: 1, text, knowledge, lookup, defaultLanguage: 'de' });
  const [finding] = findingsIn(draft, { severities: new Map([['term/unexplained', 'information']]), asOf: '2025-06-12', phrases: [] }).filter(({ code }) => code === 'term/unexplained');
  expect(finding).toBeDefined();
  const edits = finding?.fixes[0]?.edits.toSorted((a, b) => b.start - a.start);
  return edits?.reduce((rest, { start, end, newText }) => rest.slice(0, start) + newText + rest.slice(end), text);
}

describe('an abbreviation is written out', () => {
  it.each([
    ['Die Ziele des DMA sind klar.', 'Die Ziele des Gesetzes über digitale Märkte (DMA) sind klar.'],
    ['Der DMA gilt.', 'Das Gesetz über digitale Märkte (DMA) gilt.'],
    ['Das DMA gilt.', 'Das Gesetz über digitale Märkte (DMA) gilt.'],
    ['Wir setzen den DSA um.', 'Wir setzen das Gesetz über digitale Dienste (DSA) um.'],
    ['Vom **DSA** ist die Rede.', 'Vom **Gesetz über digitale Dienste (DSA)** ist die Rede.'],
    ['Die KI verändert vieles.', 'Die künstliche Intelligenz (KI) verändert vieles.'],
    ['Der Einsatz der KI wächst.', 'Der Einsatz der künstlichen Intelligenz (KI) wächst.'],
    ['Mit KI geht vieles.', 'Mit künstlicher Intelligenz (KI) geht vieles.'],
    ['Regeln für KI fehlen.', 'Regeln für künstliche Intelligenz (KI) fehlen.'],
    ['Auf der Tagung des TTC ging es um Chips.', 'Auf der Tagung des Handels- und Technologierates (TTC) ging es um Chips.'],
    ['Im TTC ging es um Chips.', 'Im Handels- und Technologierat (TTC) ging es um Chips.'],
    ['Die DSGVO gilt.', 'Die Datenschutz-Grundverordnung (DSGVO) gilt.'],
    ['Vertreter des MSIT kamen.', 'Vertreter des Ministeriums für Wissenschaft und IKT (MSIT) kamen.'],
    ['The aims of the DMA are clear.', 'The aims of the Digital Markets Act (DMA) are clear.'],
    ['AI is changing much of what we do.', 'Artificial intelligence (AI) is changing much of what we do.'],
    ['This is an AI system of the first kind.', 'This is an artificial intelligence (AI) system of the first kind.'],
    ['The two sides have signed an MoU on it.', 'The two sides have signed a memorandum of understanding (MoU) on it.'],
    ['There is a DSA for that.', 'There is a Digital Services Act (DSA) for that.'],
  ])('%s', (text, expected) => {
    expect(mended(text)).toBe(expected);
  });

  it.each([
    ['the case is not certain', 'KI verändert die Arbeit.'],
    ['the case is not certain', 'In KI steckt viel.'],
    ['the article fits no gender that is known', 'Sie unterzeichneten das MoU.'],
    ['another word would have to change', 'Der DMA, der seit 2023 gilt, wirkt.'],
    ['another word would have to change', 'Der DMA gilt. Er wirkt.'],
    ['an adjective may have to change', 'Der neue DMA gilt.'],
    ['a number stands before it', 'This follows from Article 6 DMA and the guidelines on it.'],
    ['a genitive hangs on it', 'Much of this is the DMA’s merit, and it is so for all.'],
  ])('only where it is certain: %s', (_, text) => {
    expect(mended(text)).toBeUndefined();
  });
});
