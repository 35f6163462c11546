import { buildKnowledge } from '../../server/src/knowledge/build-knowledge.ts';
import type { Knowledge } from '../../server/src/knowledge/knowledge.ts';
import { loadPack } from '../../server/src/knowledge/load-pack.ts';
import { openDraft } from '../../server/src/draft/openDraft.ts';
import type { Draft } from '../../server/src/draft/draft.ts';
import { createLookup } from '../../server/src/lookup/createLookup.ts';
import type { Lookup } from '../../server/src/lookup/lookup.ts';

const manifest = `
id: small
title:
  de: Kleine Sammlung
  en: Small pack
version: 1.0.0
format: 1
languages: [de, en]
licence: CC-BY-4.0
`;

/** A pack of a dozen records about two invented partnerships, small enough to see at a glance what must be found. */
const records = `
topics:
  - id: governance
    label: { de: Verfahren, en: Process }
  - id: mobile
    label: { de: Mobilfunk, en: Mobile networks }
actors:
  - id: eu
    type: party
    label: { de: Europäische Union, en: European Union }
    abbreviations: { de: [EU], en: [EU] }
  - id: jp
    type: party
    label: { de: Japan, en: Japan }
  - id: kr
    type: party
    label: { de: Republik Korea, en: Republic of Korea }
  - id: jp-dpc
    type: council
    side: jp
    label: { de: Rat für digitale Partnerschaft EU–Japan, en: EU–Japan Digital Partnership Council }
partnerships:
  - id: jp-partnership
    label: { de: digitale Partnerschaft EU–Japan, en: EU–Japan Digital Partnership }
    parties: [eu, jp]
sources:
  - id: src-jp
    title: Zweites Treffen
    publisher: Amt
    type: press-release
    language: de
    authority: primary
    translation: none
    urls:
      - { language: de, url: "https://example.eu/jp" }
events:
  - id: e-jp-1
    type: council
    label: { de: erste Tagung EU–Japan, en: first EU–Japan council }
    partnership: jp-partnership
    parties: [eu, jp]
    date: "2023-07-03"
    evidence: [{ source: src-jp }]
  - id: e-jp-2
    type: council
    label: { de: zweite Tagung EU–Japan, en: second EU–Japan council }
    partnership: jp-partnership
    parties: [eu, jp]
    date: "2024-04-30"
    evidence: [{ source: src-jp }]
  - id: e-kr-1
    type: council
    label: { de: erste Tagung EU–Republik Korea, en: first EU–Republic of Korea council }
    parties: [eu, kr]
    date: "2023-06-30"
    evidence: [{ source: src-jp }]
instruments:
  - id: dma
    type: regulation
    label: { de: Gesetz über digitale Märkte, en: Digital Markets Act }
    number: (EU) 2022/1925
terms:
  - id: council
    label: { de: Rat für digitale Partnerschaft, en: Digital Partnership Council }
    grammar: { gender: m }
    abbreviations: { en: [DPC] }
    deprecated:
      - form: digitaler Partnerrat
        language: de
        reason: { de: Keine amtliche Bezeichnung., en: Not an official name. }
      - form: Rat für Digitale Partnerschaft
        language: de
        reason: { de: Das Adjektiv wird kleingeschrieben., en: The adjective takes a small letter. }
    topic: governance
    definition: { de: Leitungsgremium., en: Steering body. }
  - id: ai
    label: { de: künstliche Intelligenz, en: artificial intelligence }
    grammar: { gender: f, number: singular-only }
    abbreviations: { de: [KI], en: [AI] }
    topic: governance
    definition: { de: Lernende Systeme., en: Learning systems. }
  - id: dma
    label: { de: Gesetz über digitale Märkte, en: Digital Markets Act }
    abbreviations: { de: [DMA], en: [DMA] }
    deprecated:
      - form: Digital Markets Act
        language: de
        reason: { de: Englischer Titel im deutschen Text., en: English title in a German text. }
    instrument: dma
    topic: governance
    definition: { de: Regeln für Torwächter., en: Rules for gatekeepers. }
  - id: 6g
    label: { de: 6G, en: 6G }
    topic: mobile
    definition: { de: Sechste Mobilfunkgeneration., en: Sixth generation of mobile networks. }
  - id: chip-chain
    label: { de: Halbleiter-Lieferkette, en: semiconductor supply chain }
    grammar: { gender: f }
    topic: mobile
    definition: { de: Von der Maske zum Gerät., en: From mask to device. }
  - id: chip
    label: { de: Halbleiter, en: semiconductor }
    grammar: { gender: m }
    topic: mobile
    definition: { de: Bauteil., en: Component. }
  - id: standardisation
    label: { de: Normung, en: standardisation }
    topic: mobile
    definition: { de: Arbeit an Normen., en: Work on standards. }
  - id: trust-services
    label: { de: Vertrauensdienste, en: trust services }
    grammar: { gender: m, number: plural }
    topic: governance
    definition: { de: Signaturen und Siegel., en: Signatures and seals. }
  - id: meeting
    label: { de: Tagung, en: meeting }
    contextual: true
    topic: governance
    definition: { de: Sitzung eines Rates., en: Session of a council. }
  - id: korea
    label: { de: Republik Korea, en: Republic of Korea }
    actor: kr
    topic: governance
    definition: { de: Partnerland., en: Partner country. }
commitments:
  - id: jp-6g
    text: { de: 6G gemeinsam erforschen, en: research 6G together }
    kind: cooperation
    status: planned
    topic: mobile
    parties: [eu, jp]
    event: e-jp-1
    terms: [6g]
    evidence: [{ source: src-jp }]
  - id: jp-6g-start
    text: { de: 6G-Vorhaben beginnen, en: start 6G projects }
    kind: deliverable
    status: launched
    topic: mobile
    parties: [eu, jp]
    event: e-jp-2
    terms: [6g]
    evidence: [{ source: src-jp }]
  - id: kr-6g
    text: { de: Vision für 6G festlegen, en: set out a vision for 6G }
    kind: deliverable
    status: planned
    topic: mobile
    parties: [eu, kr]
    event: e-kr-1
    terms: [6g]
    evidence: [{ source: src-jp }]
  - id: jp-chips
    text: { de: Lieferkette beobachten, en: watch the supply chain }
    kind: deliverable
    status: agreed
    topic: mobile
    parties: [eu, jp]
    event: e-jp-2
    terms: [chip-chain, chip]
    evidence: [{ source: src-jp }]
`;

export const smallPack = loadPack(
  [
    { path: 'pack.yaml', text: manifest },
    { path: 'records.yaml', text: records },
  ],
  { root: 'file:///small', layer: 'shipped' },
);
const faults = smallPack.files.flatMap((file) => file.problems);
if (faults.length > 0) throw new Error(`The tests' own pack is faulty: ${JSON.stringify(faults[0]?.message)}`);

export const smallKnowledge: Knowledge = buildKnowledge([smallPack], 1);
export const smallLookup: Lookup = createLookup(smallKnowledge);

/** A draft over the small pack. */
export function smallDraft(text: string, defaultLanguage: 'de' | 'en' = 'de'): Draft {
  return openDraft({
    uri: 'file:///draft.md',
    version: 1,
    text,
    knowledge: smallKnowledge,
    lookup: smallLookup,
    defaultLanguage,
  });
}

/** A text with `|` for the cursor. */
export function withCursor(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf('|');
  if (offset < 0) throw new Error(`No cursor in ${marked}`);
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}
