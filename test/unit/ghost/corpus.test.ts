import { describe, expect, test } from 'vitest';
import { composeProse } from '../../ghost/compose.ts';
import { countWords, draftFiles, readDraft, readNames } from '../../ghost/measure.ts';
import { readProse } from '../../ghost/prose.ts';
import { namesIn } from '../../ghost/names.ts';

// Only that what is typed is sound; `npm run ghost` types it and reports the ghost text.
describe.each([
  { language: 'de', words: 11_500, sentences: 100 },
  { language: 'en', words: 8000, sentences: 60 },
] as const)('the $language texts', ({ language, words, sentences }) => {
  const prose = readProse(language);
  const names = readNames(language);

  test('are composed of the sentences that lie beside them', () => {
    expect(prose).toEqual(
      composeProse(language).replace(/^---\n[^]*?\n---\n/u, '').split(/\n{2,}/u).map((part) => part.trim()),
    );
  });

  test('are large, and the prose has no sentence more than three times', () => {
    expect(prose.reduce((sum, text) => sum + countWords(text), 0)).toBeGreaterThanOrEqual(words);
    const uses = new Map<string, number>();
    for (const sentence of prose.join(' ').split(/(?<=[.!?]) (?:- )?/u)) uses.set(sentence, (uses.get(sentence) ?? 0) + 1);
    expect([...uses].filter(([, times]) => times > 3)).toEqual([]);
  });

  test('have no name of the pack in the prose', () => {
    expect([...prose, ...readProse(language, 'held-out-prose')].flatMap((text) => namesIn(text, language))).toEqual([]);
  });

  test('have a name of the pack at every mark of a draft', () => {
    const marked = Object.values(draftFiles).flat().flatMap((file) => {
      const { text, names: places } = readDraft(file, language);
      return places.map(({ start, end }) => text.slice(start, end));
    });
    expect(marked.length).toBeGreaterThanOrEqual(250);
    expect(marked.filter((name) => namesIn(name, language).length === 0)).toEqual([]);
  });

  test('have a name of the pack at every mark', () => {
    expect(names.length).toBeGreaterThanOrEqual(sentences);
    const marked = names.map(({ text, start, end }) => text.slice(start, end));
    expect(marked.filter((name) => !namesIn(name, language).includes(name))).toEqual([]);
  });
});

test('the texts are large enough in all', () => {
  const all = [...readProse('de'), ...readProse('en')];
  expect(all.reduce((sum, text) => sum + countWords(text), 0)).toBeGreaterThanOrEqual(20_000);
});
