import { readBody, readProse } from '../../ghost/prose.ts';
import { sequence } from '../../sequence.ts';
import type { TypedDraft } from '../server/edits.ts';

// In English, so that the checkers among the others read their own language.

const headings = ['Semiconductors', 'Submarine cables', 'Next steps', 'State of work', 'Open questions'];
const phrase = 'Both sides refer to the Digital Partnership Council and to artificial intelligence. ';

/** A draft of about so many characters, with names of the shipped pack, headings, and links to these. */
export function englishDraft(size: number): TypedDraft {
  const next = sequence(31);
  const pick = (of: readonly string[]): string => of[Math.floor(next() * of.length)] ?? '';
  const prose = readProse('en').filter((part) => !part.startsWith('#'));
  const named = readBody('with-names.en.md').split('\n').filter((line) => line.startsWith('- ')).map((line) => line.slice(2).replaceAll(/[⟦⟧]/gu, ''));
  const parts = ['---\nlang: en\n---', '# Briefing', 'This builds on what was said under [state of work](#state-of-work).'];
  let length = 0;
  while (length < size) {
    const kind = next();
    const heading = pick(headings);
    const part = kind < 0.1 ? `## ${heading}` : kind < 0.15 ? `See [below](#${heading.toLowerCase().replaceAll(' ', '-')}).` : `${pick(prose)} ${pick(named)}`;
    parts.push(part);
    length += part.length + 2;
  }
  return { text: `${parts.join('\n\n')}\n`, phrase, nameAt: phrase.indexOf('Partnership') };
}
