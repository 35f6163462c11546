import type { Completion, Draft } from '../../server/src/draft/draft.ts';
import { openDraft, updateDraft } from '../../server/src/draft/openDraft.ts';
import { buildKnowledge } from '../../server/src/knowledge/build-knowledge.ts';
import type { DraftLanguage } from '../../server/src/knowledge/local-text.ts';
import { loadShippedPack } from '../../server/src/knowledge/shipped.ts';
import { createLookup } from '../../server/src/lookup/createLookup.ts';
import { readBody } from './prose.ts';

// Types texts letter by letter, as a user would, and looks at the ghost text after every letter.

export const knowledge = buildKnowledge([loadShippedPack('file:///pack')], 1);
const lookup = createLookup(knowledge);

/** A ghost text that the text does not go on with. */
interface Unwanted {
  /** What stands before the cursor, from the start of the word being typed or a little before it. */
  readonly typed: string;
  /** What would have been inserted. */
  readonly offered: string;
  /** How the text goes on. */
  readonly goesOn: string;
  /** The record that was offered. */
  readonly ref: string;
}

interface ProseMeasure {
  readonly words: number;
  /** At most one for each word typed: the first. */
  readonly unwanted: readonly Unwanted[];
  /** What was offered and is what the text went on with, once a word. */
  readonly taken: readonly string[];
}

/** A sentence with one name, and what stood as ghost text while its first half was typed. */
interface NameMeasure {
  readonly name: string;
  readonly sentence: string;
  /** The least number of letters after which the right name stood, to the letter, if by half. */
  readonly after?: number;
  /** By half, a ghost text stood that lacks two letters of the name at most: an ending. */
  readonly nearly: boolean;
  /** Other ghost texts that stood by then, in order. */
  readonly others: readonly string[];
}

/**
 * Types a text to the end of a draft, showing what stands after each letter; `at` is the offset in the text.
 * @param opening what stands in the draft already
 */
function type(
  text: string,
  language: DraftLanguage,
  look: (ghost: Completion | undefined, at: number, start: number) => void,
  opening = '',
): void {
  const front = `---\nlang: ${language}\n---\n\n${opening}`;
  let draft: Draft = openDraft({ uri: 'file:///draft.md', version: 1, text: front, knowledge, lookup, defaultLanguage: language });
  for (let at = 1; at <= text.length; at += 1) {
    const end = front.length + at - 1;
    draft = updateDraft(draft, [{ start: end, end, text: text.slice(at - 1, at) }], at + 1);
    const ghost = draft.ghostAt(end + 1);
    look(ghost, at, (ghost?.replace.start ?? 0) - front.length);
  }
}

export const countWords = (text: string): number => text.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;

/**
 * Types paragraphs and collects the ghost texts that they do not go on with.
 * @param opening what stands in front of each paragraph
 */
export function measureProse(paragraphs: readonly string[], language: DraftLanguage, opening = ''): ProseMeasure {
  const unwanted: Unwanted[] = [];
  const taken: string[] = [];
  for (const text of paragraphs) {
    const wrong = new Map<number, Unwanted>();
    const right = new Map<number, string>();
    type(text, language, (ghost, at, start) => {
      if (ghost === undefined) return;
      // A blank belongs to the word that it starts.
      const word = /\S*\s?$/u.exec(text.slice(0, at - 1))?.index ?? 0;
      const current = /\s/u.test(text.charAt(at - 1)) ? at : word;
      const { insert, name } = ghost.candidate;
      if (text.startsWith(insert, start)) right.set(current, insert);
      else if (!wrong.has(current)) {
        wrong.set(current, { typed: text.slice(Math.max(0, Math.min(start, current) - 15), at), offered: insert, goesOn: text.slice(at, at + 20), ref: name.ref });
      }
    }, opening);
    unwanted.push(...wrong.values());
    taken.push(...right.values());
  }
  return { words: paragraphs.reduce((sum, text) => sum + countWords(text), 0), unwanted, taken };
}

/** The sentences of a names file, with the place of the name, which `⟦…⟧` marks. */
export function readNames(language: DraftLanguage): readonly { readonly text: string; readonly start: number; readonly end: number }[] {
  return readBody(`with-names.${language}.md`)
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .map((line) => {
      const marked = line.slice(2);
      const start = marked.indexOf('⟦');
      return { text: marked.replaceAll(/[⟦⟧]/gu, ''), start, end: marked.indexOf('⟧') - 1 };
    });
}

/** Types sentences with a name up to half of its letters. */
export function measureNames(sentences: ReturnType<typeof readNames>, language: DraftLanguage): readonly NameMeasure[] {
  return sentences.map(({ text, start, end }) => {
    const name = text.slice(start, end);
    const half = start + Math.floor(name.length / 2);
    let after: number | undefined;
    let nearly = false;
    const others = new Set<string>();
    type(text.slice(0, half), language, (ghost, at, from) => {
      if (ghost === undefined || at <= start) return;
      const { insert } = ghost.candidate;
      const lacks = text.startsWith(insert, from) ? end - from - insert.length : Number.NaN;
      nearly ||= lacks >= 0 && lacks <= 2;
      if (lacks === 0) after ??= at - start;
      else others.add(insert);
    });
    return { name, sentence: text, nearly, others: [...others], ...(after !== undefined && { after }) };
  });
}

/**
 * The drafts that ghost text was made with, those that were held out at first and whose misses have since been seen,
 * and those that nobody has looked at: the last count.
 */
export const draftFiles = {
  'tuned on': ['tune', ...Array.from({ length: 11 }, (_, i) => `tune-${i + 2}`)],
  'held out at first': ['held-out-1', 'held-out-2'],
  'held out': ['held-out-3', 'held-out-4', 'held-out-5', 'held-out-6', 'held-out-7'],
} as const;

/** Of a shorter name, half are two letters at most: by then it can be any other, and nothing much is to come. */
export const fewestLetters = 6;

interface MarkedDraft {
  readonly text: string;
  /** Where the names that `⟦…⟧` marks start and end. */
  readonly names: readonly { readonly start: number; readonly end: number }[];
}

/** A whole draft, with the places of its names. */
export function readDraft(file: string, language: DraftLanguage): MarkedDraft {
  const names: { start: number; end: number }[] = [];
  let text = '';
  for (const part of readBody(`drafts/${file}.${language}.md`).trim().split(/(?=[⟦⟧])/u)) {
    if (part.startsWith('⟧')) names.push({ start: names.pop()?.start ?? 0, end: text.length });
    if (part.startsWith('⟦')) names.push({ start: text.length, end: text.length });
    text += part.replace(/^[⟦⟧]/u, '');
  }
  return { text, names };
}

interface DraftName {
  readonly name: string;
  /** The least number of letters after which the whole name stood, to the letter. */
  readonly after?: number;
  readonly isByHalf: boolean;
  /** The letters that somebody types who takes whatever the name goes on with: all of it or a first part. */
  readonly typed: number;
}

/** What stood where the draft goes on otherwise: another record than the one named, another form of it, or a name where there is none. */
export type Mistake = 'another name' | 'another form' | 'no name';

interface DraftMeasure {
  readonly words: number;
  readonly names: readonly DraftName[];
  /** Ghost texts that the draft does not go on with, at most one for each word typed: what was typed and what was offered. */
  readonly unwanted: readonly { readonly mistake: Mistake; readonly text: string }[];
}

/** Types a whole draft, names and all. */
export function measureDraft({ text, names }: MarkedDraft, language: DraftLanguage): DraftMeasure {
  const front = `---\nlang: ${language}\n---\n\n`;
  const whole = openDraft({ uri: 'file:///draft.md', version: 1, text: front + text, knowledge, lookup, defaultLanguage: language });
  const after = new Map<number, number>();
  const wrong = new Map<number, { readonly mistake: Mistake; readonly text: string }>();
  /** Where what stood after a letter would have led to. */
  const taken = new Map<number, number>();
  type(text, language, (ghost, at, start) => {
    if (ghost === undefined) return;
    const { insert, name: offered } = ghost.candidate;
    const end = start + insert.length;
    const name = names.find((each) => each.start < at && each.end >= at);
    if (!text.startsWith(insert, start)) {
      const word = /\S*\s?$/u.exec(text.slice(0, at - 1))?.index ?? 0;
      const named = name && whole.mentionAt(front.length + name.start);
      const isSame = named !== undefined && [named.name, ...named.alternatives].some(({ ref }) => ref === offered.ref);
      const mistake = named === undefined ? 'no name' : isSame ? 'another form' : 'another name';
      const around = `${JSON.stringify(text.slice(Math.max(0, at - 30), at))} + ${JSON.stringify(text.slice(at, at + 15))}`;
      if (!wrong.has(word)) wrong.set(word, { mistake, text: `${around}: “${insert}” (${offered.ref}, ${mistake})` });
      return;
    }
    taken.set(at, end);
    if (name?.end === end && !after.has(name.start)) after.set(name.start, at - name.start);
  });
  return {
    words: countWords(text),
    names: names.map(({ start, end }) => {
      const letters = after.get(start);
      let typed = 0;
      for (let at = start; at < end; typed += 1) at = Math.min(end, taken.get(at + 1) ?? at + 1);
      return { name: text.slice(start, end), isByHalf: (letters ?? end) <= Math.floor((end - start) / 2), typed, ...(letters !== undefined && { after: letters }) };
    }),
    unwanted: [...wrong.values()],
  };
}
