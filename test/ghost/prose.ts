import { readFileSync } from 'node:fs';
import type { DraftLanguage } from '../../server/src/knowledge/local-text.ts';

/** Reads a Markdown file of this folder without its front matter. */
export function readBody(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8').replace(/^---\n[^]*?\n---\n/u, '');
}

/** The paragraphs of a prose file, each to be typed as a draft of its own. */
export function readProse(language: DraftLanguage, file: 'prose' | 'held-out-prose' = 'prose'): readonly string[] {
  return readBody(`${file}.${language}.md`).split(/\n{2,}/u).map((part) => part.trim()).filter((part) => part !== '');
}
