// Small packs for the tests of knowledge/.
import { buildKnowledge } from "../../../server/src/knowledge/build-knowledge.ts";
import type { Knowledge } from "../../../server/src/knowledge/knowledge.ts";
import { loadPack } from "../../../server/src/knowledge/load-pack.ts";
import type { Layer, LoadedPack } from "../../../server/src/knowledge/pack.ts";
import type { Problem } from "../../../server/src/knowledge/problem.ts";

export const manifest = `id: ferry-lines
title:
  de: Fährlinien
  en: Ferry lines
version: 1.0.0
format: 1
languages:
  - de
  - en
licence: CC-BY-4.0
`;

/** A faultless pack about nothing of this world. */
export const ferryLines = `topics:
  - id: harbours
    label:
      de: Häfen
      en: harbours
actors:
  - id: northland
    type: party
    label:
      de: Nordland
      en: Northland
  - id: southland
    type: party
    label:
      de: Südland
      en: Southland
terms:
  - id: night-ferry
    label:
      de: Nachtfähre
      en: night ferry
    topic: harbours
    definition:
      de: Eine Fähre, die über Nacht verkehrt
      en: A ferry that runs overnight
events:
  - id: e-first
    type: council
    label:
      de: erste Hafenrunde
      en: first harbour meeting
    ordinal: 1
    date: 2020-05-04
    evidence:
      - source: s-minutes
  - id: e-second
    type: council
    label:
      de: zweite Hafenrunde
      en: second harbour meeting
    ordinal: 2
    date: 2021-06
    follows: e-first
    evidence:
      - source: s-minutes
sources:
  - id: s-minutes
    title: Protokoll der Hafenrunde
    publisher: Hafenamt
    type: report
    language: de
    authority: primary
    translation: none
    urls:
      - language: de
        url: https://example.org/protokoll
commitments:
  - id: c-timetable
    text:
      de: Beide Seiten vereinbaren einen gemeinsamen Fahrplan
      en: Both sides agree on a common timetable
    kind: deliverable
    status: agreed
    topic: harbours
    parties:
      - northland
      - southland
    event: e-first
    terms:
      - night-ferry
    evidence:
      - source: s-minutes
        paragraph: 2
        locator: einen gemeinsamen Fahrplan
`;

export function packOf(
  texts: Readonly<Record<string, string>>,
  { layer = "given", previous, root = `memory:/${layer}` }: { layer?: Layer; previous?: LoadedPack | undefined; root?: string } = {},
): LoadedPack {
  const files = Object.entries({ "pack.yaml": manifest, ...texts }).map(([path, text]) => ({ path, text }));
  return loadPack(files, { root, layer, previous });
}

export function knowledgeOf(texts: Readonly<Record<string, string>>): Knowledge {
  return buildKnowledge([packOf(texts)], 1);
}

/** The text without the marks «…», and the stretches that they marked, in order. */
export function unmarked(text: string): { readonly text: string; readonly spans: readonly { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  const starts: number[] = [];
  let plain = "";
  for (const character of text) {
    if (character === "«") starts.push(plain.length);
    else if (character === "»") spans.push({ start: starts.pop() ?? 0, end: plain.length });
    else plain += character;
  }
  return { text: plain, spans: spans.sort((a, b) => a.start - b.start || a.end - b.end) };
}

/** The words that a problem marks. */
export function markedBy({ start, end }: Problem, text: string): string {
  return text.slice(start, end);
}
