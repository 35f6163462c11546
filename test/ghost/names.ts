import { kinds } from '../../server/src/knowledge/records.ts';
import type { DraftLanguage } from '../../server/src/knowledge/local-text.ts';
import type { Named } from '../../server/src/knowledge/records/named.ts';
import { knowledge } from './measure.ts';

// Looks for the pack's names in its own, simple way: what it is to keep out must not depend on what is measured.

const named = kinds.filter((kind) => kind !== 'topics' && kind !== 'commitments' && kind !== 'sources' && kind !== 'disputes' && kind !== 'exceptions');

/** Every name of the pack in a language, deprecated ones too. */
function allNames(language: DraftLanguage): readonly string[] {
  return named.flatMap((kind) =>
    knowledge.all(kind).flatMap((entry) => {
      const record: Named = entry.record;
      return [
        record.label[language],
        ...(record.abbreviations?.[language] ?? []),
        ...(record.admitted?.[language] ?? []),
        ...(record.forms?.[language] ?? []),
        ...(record.deprecated ?? []).filter((each) => each.language === language).map((each) => each.form),
      ];
    }),
  );
}

const escape = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&');

const endings = { de: '(?:innen|e[rnms]?|er[ns]|ens|ems|[nsa]|um)?', en: '(?:y|ies|e[sd]|ing|um|[sda])?' } as const;
const vowels: Readonly<Record<string, string>> = { a: '[aä]', ä: '[aä]', o: '[oö]', ö: '[oö]', u: '[uü]', ü: '[uü]' };

/** Any inflection of a name: German umlauts alike, each longer word with another ending. */
function pattern(name: string, language: DraftLanguage): string {
  const words = name.split(/[\s-]+/u).map((word) => {
    if (word.length < 4 || word === word.toUpperCase()) return escape(word);
    const stem = escape(word.replace(language === 'de' ? /(?:e[rnms]?|um|a)$/u : /(?:um|y)$/u, ''));
    return `${language === 'de' ? stem.replaceAll(/(?<=.)[aäoöuü]/gu, (letter) => vowels[letter] ?? letter) : stem}${endings[language]}`;
  });
  return words.join('[\\s\\u00a0-]*');
}

/** A pattern that a sentence may begin with: German writes nouns, and nouns only, with a capital. */
function anyCase(source: string): string {
  return source.replace(/^\p{Ll}/u, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

const isAbbreviation = (name: string): boolean => name === name.toUpperCase() || name.length < 4;

/** One pattern for many names, the longest first. */
function anyOf(names: readonly string[], language: DraftLanguage, flags: string): RegExp {
  const longestFirst = [...new Set(names)].sort((one, other) => other.length - one.length);
  const sources = longestFirst.map((name) => anyCase(pattern(name, language))).join('|');
  return new RegExp(`(?<![\\p{L}\\d])(?:${sources})(?![\\p{L}\\d])`, flags);
}

function patternsOf(language: DraftLanguage): readonly RegExp[] {
  const names = allNames(language);
  return [
    anyOf(names.filter(isAbbreviation), language, 'gu'),
    anyOf(names.filter((name) => !isAbbreviation(name)), language, language === 'de' ? 'gu' : 'giu'),
  ];
}
const patterns = { de: patternsOf('de'), en: patternsOf('en') } as const;

/** The names of the pack that a text holds, as they stand there. */
export function namesIn(text: string, language: DraftLanguage): readonly string[] {
  return patterns[language].flatMap((each) => [...text.matchAll(each)].map(([found]) => found));
}
