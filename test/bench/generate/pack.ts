import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { type GeneratedTerm, generateTerms } from './terms.ts';

export interface PackSize {
  readonly terms: number;
  /** How many files they are spread over; the manifest and the topics are files of their own. */
  readonly files: number;
  readonly seed: number;
}

/** The topic that generated terms are filed under. */
export const generatedTopic = 'generated';

const manifest = {
  id: 'generated',
  title: { de: 'Erzeugtes Paket', en: 'Generated pack' },
  version: '1.0.0',
  format: 1,
  languages: ['de', 'en'],
  licence: 'CC0-1.0',
};

/** A term as a record of a pack, in YAML, indented as an item of the list `terms`. */
export function recordOf(term: GeneratedTerm): string {
  const names = (name: GeneratedTerm['admitted']): object | undefined => name && { [name.language]: [name.text] };
  const record = {
    id: term.id,
    label: { de: term.de, en: term.en },
    ...(term.abbreviation && { abbreviations: names(term.abbreviation) }),
    ...(term.admitted && { admitted: names(term.admitted) }),
    grammar: { gender: term.gender },
    topic: generatedTopic,
    definition: { de: `Begriff ${term.id}, der zum Messen erzeugt wurde.`, en: `Term ${term.id}, generated for measuring.` },
  };
  return `  - ${stringify(record, { lineWidth: 0 }).trimEnd().replaceAll('\n', '\n    ')}\n`;
}

/** The path of a file of terms inside the pack, counted from 0. */
export function fileOfTerms(index: number): string {
  return `terms/${String(index + 1).padStart(4, '0')}.yaml`;
}

/** Writes a pack of generated terms into a folder, file by file, so that a million of them need no memory. */
export function writePack(folder: string, { terms, files, seed }: PackSize): void {
  mkdirSync(join(folder, 'terms'), { recursive: true });
  writeFileSync(join(folder, 'pack.yaml'), stringify(manifest));
  const topics = [{ id: generatedTopic, label: { de: 'Erzeugtes', en: 'Generated' } }];
  writeFileSync(join(folder, 'topics.yaml'), stringify({ topics }));
  const source = generateTerms(seed);
  for (let file = 0; file < files; file++) {
    const count = Math.floor((terms * (file + 1)) / files) - Math.floor((terms * file) / files);
    const records = Array.from({ length: count }, () => recordOf(source.next().value));
    writeFileSync(join(folder, fileOfTerms(file)), records.length === 0 ? 'terms: []\n' : `terms:\n${records.join('')}`);
  }
}
