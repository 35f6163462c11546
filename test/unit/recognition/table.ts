import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Draft, DraftMention, Span } from '../../../server/src/draft/draft.ts';
import { openDraft } from '../../../server/src/draft/openDraft.ts';
import { buildKnowledge } from '../../../server/src/knowledge/build-knowledge.ts';
import type { DraftLanguage } from '../../../server/src/knowledge/local-text.ts';
import { loadShippedPack } from '../../../server/src/knowledge/shipped.ts';
import { createLookup } from '../../../server/src/lookup/createLookup.ts';

/** A sentence with the places where one record must be found. */
export interface Case {
  /** What the group of the case shows. */
  readonly shows: string;
  /** The record, written `terms/ai`. */
  readonly ref: string;
  readonly text: string;
  readonly places: readonly Place[];
}

/** A marked place, in UTF-16 offsets of the text without marks. */
export interface Place extends Span {
  /** The record must be found somewhere within, not to the letter. */
  readonly loose: boolean;
}

/** A text in which nothing, or one record, must not be found. */
export interface Trap {
  readonly shows: string;
  readonly language: DraftLanguage;
  readonly text: string;
  /** The record that must not be found; absent: nothing must. */
  readonly ref?: string;
}

type Groups<T> = Readonly<Record<string, T>>;
type ByRecord = Groups<Groups<readonly string[]>>;

const read = (name: string): unknown =>
  parse(readFileSync(new URL(`../../recognition/${name}.yaml`, import.meta.url), 'utf8'));

/** Takes the marks out of a sentence. */
function unmark(marked: string): { readonly text: string; readonly places: readonly Place[] } {
  const places: Place[] = [];
  let text = '';
  let at = 0;
  for (const { 0: whole, 1: loose, 2: words = '', index } of marked.matchAll(/⟦(~?)([^⟧]*)⟧/gu)) {
    text += marked.slice(at, index);
    places.push({ start: text.length, end: text.length + words.length, loose: loose === '~' });
    text += words;
    at = index + whole.length;
  }
  return { text: text + marked.slice(at), places };
}

/** The cases of `test/recognition/<name>.yaml`. */
export function readCases(name: string): readonly Case[] {
  return Object.entries(read(name) as ByRecord).flatMap(([shows, records]) =>
    Object.entries(records).flatMap(([ref, sentences]) =>
      sentences.map((sentence) => ({ shows, ref, ...unmark(sentence) })),
    ),
  );
}

/** The traps of `test/recognition/<name>.yaml`. */
export function readTraps(name: string): readonly Trap[] {
  const { nothing, 'not this record': others } = read(name) as {
    readonly nothing: Record<DraftLanguage, Groups<readonly string[]>>;
    readonly 'not this record': Record<DraftLanguage, ByRecord>;
  };
  return (['de', 'en'] as const).flatMap((language) => [
    ...Object.entries(nothing[language]).flatMap(([shows, texts]) =>
      texts.map((text): Trap => ({ shows, language, text })),
    ),
    ...Object.entries(others[language]).flatMap(([shows, records]) =>
      Object.entries(records).flatMap(([ref, texts]) => texts.map((text): Trap => ({ shows, language, text, ref }))),
    ),
  ]);
}

const knowledge = buildKnowledge([loadShippedPack('file:///pack')], 1);
const lookup = createLookup(knowledge);

/** Every record of the shipped pack that a table may name. */
export const isRecord = (ref: string): boolean => lookup.names(ref as Parameters<typeof lookup.names>[0]).length > 0;

/** A draft over the shipped pack. */
export function shippedDraft(text: string, language: DraftLanguage): Draft {
  return openDraft({ uri: 'file:///draft.md', version: 1, text, knowledge, lookup, defaultLanguage: language });
}

/** True where a mention is of the record, or may be. */
const names = (mention: DraftMention, ref: string): boolean =>
  mention.name.ref === ref || mention.alternatives.some((name) => name.ref === ref);

/** A mention and all shorter ones inside it. */
const withInner = (mention: DraftMention): readonly DraftMention[] => [mention, ...mention.inner.flatMap(withInner)];

const show = (mention: DraftMention): string => `“${mention.text}” = ${mention.name.ref}`;

/** The marked places where the record is not found, each as a line to read. */
export function missesOf({ shows, ref, text, places }: Case, language: DraftLanguage): readonly string[] {
  const mentions = [...shippedDraft(text, language).mentions()];
  return places
    .filter(
      (place) =>
        !mentions.some((mention) =>
          place.loose
            ? withInner(mention).some((each) => names(each, ref) && each.start >= place.start && each.end <= place.end)
            : names(mention, ref) && mention.start === place.start && mention.end === place.end,
        ),
    )
    .map(
      ({ start, end }) =>
        `${shows}: ${ref} is not found at “${text.slice(start, end)}” in ${JSON.stringify(text)}; found: ${mentions.map(show).join(', ') || 'nothing'}`,
    );
}

/** What is found in a trap though it must not be, each as a line to read. */
export function falseFindsOf({ shows, language, text, ref }: Trap): readonly string[] {
  const mentions = [...shippedDraft(text, language).mentions()];
  const wrong = ref === undefined ? mentions : mentions.flatMap(withInner).filter((mention) => names(mention, ref));
  return wrong.map((mention) => `${shows}: ${show(mention)}${ref === undefined ? '' : ` (${ref})`} in ${JSON.stringify(text)}`);
}
