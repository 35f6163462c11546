import { describe, expect, test } from 'vitest';
import { buildKnowledge } from '../../../server/src/knowledge/build-knowledge.ts';
import { loadPack } from '../../../server/src/knowledge/load-pack.ts';
import type { DraftLanguage } from '../../../server/src/knowledge/local-text.ts';
import { createLookup } from '../../../server/src/lookup/createLookup.ts';
import { smallLookup } from '../smallKnowledge.ts';

const found = (prose: string, language: DraftLanguage = 'de'): readonly string[] =>
  smallLookup.mentions(prose, language).map((mention) => `${prose.slice(mention.start, mention.end)} = ${mention.name.ref}`);

describe('names are found', () => {
  test.each([
    ['die Tagung des Rates für digitale Partnerschaft', ['Tagung = terms/meeting', 'Rates für digitale Partnerschaft = terms/council']],
    ['den Räten für digitale Partnerschaften', ['Räten für digitale Partnerschaften = terms/council']],
    ['Kuenstliche Intelligenz', ['Kuenstliche Intelligenz = terms/ai']],
    ['KÜNSTLICHE INTELLIGENZ', ['KÜNSTLICHE INTELLIGENZ = terms/ai']],
    ['der KIs und des DMA', ['KIs = terms/ai', 'DMA = terms/dma']],
    ['6G-Forschung und KI-gestützt', ['6G = terms/6g', 'KI = terms/ai']],
    ['Halbleiterlieferketten', ['Halbleiterlieferketten = terms/chip-chain']],
    ['Halbleiter-Lieferketten', ['Halbleiter-Lieferketten = terms/chip-chain']],
    ['Halbleiter–Lieferkette', ['Halbleiter–Lieferkette = terms/chip-chain']],
    ['eines Vertrauensdienstes', ['Vertrauensdienstes = terms/trust-services']],
    ['des Rates für digitale Partnerschaft EU-Japan', ['Rates für digitale Partnerschaft EU-Japan = actors/jp-dpc']],
  ])('%s', (prose, expected) => {
    expect(found(prose)).toEqual(expected);
  });

  test.each([
    ['the digital partnership councils', ['digital partnership councils = terms/council']],
    ["the Digital Markets Act's scope", ['Digital Markets Act = terms/dma']],
    ['standardization work', ['standardization = terms/standardisation']],
  ])('%s', (prose, expected) => {
    expect(found(prose, 'en')).toEqual(expected);
  });
});

describe('nothing is found', () => {
  test.each(['KIX', 'Ki', 'dma', 'DMAX', 'der Rat. Für digitale Partnerschaft', 'Rat, für digitale Partnerschaft', 'halbleiter', 'Lieferkette', 'künstliche, Intelligenz', 'Ratte für digitale Partnerschaft'])('%s', (prose) => {
    expect(found(prose)).toEqual([]);
  });
});

describe('a deprecated form', () => {
  test.each([
    ['der digitale Partnerrat', 'de', 'deprecated'],
    ['des digitalen Partnerrats', 'de', 'deprecated'],
    ['der Rat für Digitale Partnerschaft', 'de', 'deprecated'],
    ['der Rat für digitale Partnerschaft', 'de', 'preferred'],
    ['laut Digital Markets Act', 'de', 'deprecated'],
    ['under the Digital Markets Act', 'en', 'preferred'],
  ] as const)('%s (%s) is %s', (prose, language, role) => {
    expect(smallLookup.mentions(prose, language)[0]?.name.role).toBe(role);
  });
});

test('a form deprecated in one language is not seen in the other', () => {
  expect(smallLookup.mentions('Rat für Digitale Partnerschaft', 'en')[0]?.name.role).not.toBe('deprecated');
});

test('a deprecated form is not seen in a part of a compound', () => {
  expect(smallLookup.mentions('der Rat für Digitale Partnerschaft-Fonds', 'de').map(({ name }) => name.role)).not.toContain('deprecated');
});

test('a name that two records own is the term’s, and the other is reached through it', () => {
  const [mention] = smallLookup.mentions('das Gesetz über digitale Märkte', 'de');
  expect(mention?.name.ref).toBe('terms/dma');
  expect(mention?.alternatives.map(({ ref }) => ref)).toEqual(['instruments/dma']);
});

test('shorter names stay reachable inside a longer one', () => {
  const [mention] = smallLookup.mentions('die Halbleiter-Lieferkette', 'de');
  expect(mention?.inner.map(({ name }) => name.ref)).toEqual(['terms/chip']);
});

describe('an exception that looks like a form of its own name', () => {
  const pack = `terms:
  - id: horizon
    label: { de: Horizont Europa, en: Horizon Europe }
    except:
      de: [Horizont Europas, Horizont Europa-West]
`;
  const lookup = createLookup(buildKnowledge([loadPack([{ path: 'terms.yaml', text: pack }], { root: 'memory:/own', layer: 'workspace' })], 1));

  test.each([
    ['Mittel aus Horizont Europa', ['terms/horizon']],
    ['am Horizont Europas', []],
    ['in Horizont Europa-West', []],
  ])('%s', (prose, expected) => {
    expect(lookup.mentions(prose, 'de').map(({ name }) => name.ref)).toEqual(expected);
  });
});
