import { readFileSync } from 'node:fs';
import type { DraftLanguage } from '../../server/src/knowledge/local-text.ts';
import { sequence } from '../sequence.ts';

// Prose is composed from sentences written by hand: each is used once a round, every time with other words in its slots
// ({one|another}) and among other neighbours. One seed, one text.

const rounds: Readonly<Record<DraftLanguage, readonly string[]>> = {
  de: ['', ': offene Punkte', ': Ausblick'],
  en: ['', ': open points', ': outlook'],
};
const titles: Readonly<Record<DraftLanguage, string>> = { de: 'Rundbrief der Referate', en: 'Notes from the desks' };

interface Subject {
  readonly title: string;
  readonly sentences: readonly string[];
}

function readSubjects(language: DraftLanguage): readonly Subject[] {
  const text = readFileSync(new URL(`sentences.${language}.txt`, import.meta.url), 'utf8');
  return text
    .split(/^# /mu)
    .slice(1)
    .map((part) => {
      const [title = '', ...sentences] = part.split('\n').filter((line) => line.trim() !== '');
      return { title, sentences };
    });
}

function shuffled<T>(items: readonly T[], next: () => number): T[] {
  return items
    .map((item) => ({ item, at: next() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);
}

/** A sentence with one word or phrase in each slot, another one in each round. */
function fill(sentence: string, round: number): string {
  let slot = 0;
  return sentence.replaceAll(/\{([^}]*)\}/gu, (_, choices: string) => {
    const options = choices.split('|');
    const chosen = options[(round * (slot % 2 === 0 ? 1 : 2) + sentence.length + slot) % options.length] ?? '';
    slot += 1;
    return chosen;
  });
}

/** Paragraphs of three to six sentences; now and then a list. */
function paragraphs(sentences: readonly string[], next: () => number): readonly string[] {
  const result: string[] = [];
  for (let at = 0; at < sentences.length; ) {
    const part = sentences.slice(at, at + 3 + Math.floor(next() * 4));
    at += part.length;
    result.push(next() < 0.15 ? part.map((sentence) => `- ${sentence}`).join('\n') : part.join(' '));
  }
  return result;
}

/** The prose in which no ghost text is wanted, as `prose.<language>.md` holds it. */
export function composeProse(language: DraftLanguage): string {
  const next = sequence(language === 'de' ? 11 : 12);
  const subjects = readSubjects(language);
  const parts = rounds[language].flatMap((suffix, round) =>
    shuffled(subjects, next).flatMap(({ title, sentences }) => [
      `## ${title}${suffix}`,
      ...paragraphs(shuffled(sentences, next).map((sentence) => fill(sentence, round)), next),
    ]),
  );
  return `${[`---\nlang: ${language}\n---`, `# ${titles[language]}`, ...parts].join('\n\n')}\n`;
}
