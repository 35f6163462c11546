import type { DraftLanguage } from '../../../server/src/knowledge/local-text.ts';
import { blocksOf } from '../../../server/src/language/blocks.ts';
import { detectLanguage } from '../../../server/src/language/detect.ts';
import { parseMarkdown } from '../../../server/src/language/markdown.ts';
import { packSeed } from '../generate/names.ts';
import { makeText } from '../generate/text.ts';

/** A stretch of prose to be searched. */
export interface Stretch {
  readonly text: string;
  readonly language: DraftLanguage;
}

const texts = new Map<string, readonly Stretch[]>();

/** The prose of a Markdown text of so many characters, block by block, as every side gets it. */
export function proseOf(size: number, seed: number): readonly Stretch[] {
  const key = `${size} ${seed}`;
  let stretches = texts.get(key);
  if (stretches === undefined) {
    stretches = blocksOf(parseMarkdown(makeText(size, seed, packSeed))).map(({ prose: { text } }) => ({ text, language: detectLanguage(text) ?? 'de' }));
    texts.set(key, stretches);
  }
  return stretches;
}

export function lengthOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { text }) => sum + text.length, 0);
}
