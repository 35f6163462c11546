import type { DraftLanguage } from '../../../server/src/knowledge/local-text.ts';
import { readProse } from '../../ghost/prose.ts';
import { sequence } from '../../sequence.ts';
import { type GeneratedTerm, generateTerms } from './terms.ts';

/** Only the first terms are named, so that one text serves packs of every size. */
const namedTerms = 2000;
/** About one word in so many is followed by a name. */
const wordsForName = 22;

/**
 * Markdown of so many characters: ordinary policy prose in both languages, and in it names of generated terms,
 * half of them inflected. The same for the same size and seed.
 * @param packSeed the seed of the terms that it names
 */
export function makeText(size: number, seed: number, packSeed: number): string {
  const writer = new Writer(seed, packSeed);
  let text = '---\nlang: de\n---\n\n';
  while (text.length < size) text += `${writer.block()}\n\n`;
  return `${text.slice(0, size - 1)}\n`;
}

class Writer {
  readonly #next: () => number;
  readonly #terms: readonly GeneratedTerm[];
  readonly #sentences: Readonly<Record<DraftLanguage, readonly string[]>>;

  constructor(seed: number, packSeed: number) {
    this.#next = sequence(seed);
    const source = generateTerms(packSeed);
    this.#terms = Array.from({ length: namedTerms }, () => source.next().value);
    const sentences = (language: DraftLanguage): readonly string[] =>
      readProse(language).filter((part) => !part.startsWith('#')).flatMap((part) => part.replaceAll(/^- /gmu, '').split(/(?<=[.?!])\s+(?=\p{Lu})/u));
    this.#sentences = { de: sentences('de'), en: sentences('en') };
  }

  block(): string {
    const language = this.#next() < 0.7 ? 'de' : 'en';
    const kind = this.#next();
    const sentence = (): string => this.#sentence(language);
    if (kind < 0.08) return `## ${this.#pick(this.#terms)[language]}`;
    if (kind < 0.11) return `\`\`\`ts\nconst name = "${this.#pick(this.#terms)[language]}";\n\`\`\``;
    if (kind < 0.2) return `- ${sentence()}\n- ${sentence()}\n- ${sentence()}`;
    if (kind < 0.23) return `| ${language === 'de' ? 'Vorhaben | Stand' : 'Project | State'} |\n|---|---|\n| ${this.#name(language)} | ${sentence()} |\n| ${this.#name(language)} | ${sentence()} |`;
    return Array.from({ length: 3 + Math.floor(this.#next() * 4) }, sentence).join(' ');
  }

  #pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.#next() * from.length)] as T;
  }

  #sentence(language: DraftLanguage): string {
    const words = this.#pick(this.#sentences[language]).split(' ');
    return words
      .flatMap((word) => {
        const chance = this.#next() * wordsForName;
        if (chance < 1) return [word, this.#name(language)];
        if (chance < 1.2) return [`**${word}**`];
        if (chance < 1.3) return [`[${word}](https://example.eu/${Math.floor(this.#next() * 1000)})`];
        return [word];
      })
      .join(' ');
  }

  #name(language: DraftLanguage): string {
    const term = this.#pick(this.#terms);
    if (term.abbreviation?.language === language && this.#next() < 0.3) return term.abbreviation.text;
    if (this.#next() < 0.5) return term[language];
    return language === 'en' ? `the ${term.enPlural}` : `${term.gender === 'f' ? 'der' : 'des'} ${term.genitive}`;
  }
}
