import { sequence } from '../../sequence.ts';
import { adjectives, type Head, heads, learnedEnds, learnedStarts, type Modifier, modifiers, parents, places, radicals } from './lexicon.ts';

/** A generated term: its names, and some of them as they stand in sentences. */
export interface GeneratedTerm {
  readonly id: string;
  readonly de: string;
  readonly en: string;
  readonly gender: Head['gender'];
  readonly abbreviation?: LocalName;
  readonly admitted?: LocalName;
  /** The German name as it stands after `des` or `der`. */
  readonly genitive: string;
  readonly enPlural: string;
}

interface LocalName {
  readonly language: 'de' | 'en';
  readonly text: string;
}

type Names = Omit<GeneratedTerm, 'id' | 'abbreviation' | 'admitted'> & { readonly admitted?: LocalName };

const strong = { m: 'er', f: 'e', n: 'es' } as const;
const smallWords = new Set('für über und der die das des zur zum von im in of for on the and to in'.split(' '));

/**
 * Terms without end: compounds, phrases, titles and learned words in German and English, about 36 characters long,
 * no two with the same names. The same seed gives the same terms, and the first of them never depend on how many are taken.
 */
export function* generateTerms(seed: number): Generator<GeneratedTerm, never> {
  const words = new Words(seed);
  const seen = new Set<string>();
  for (let number = 1; ; ) {
    const { admitted, ...names } = words.names();
    const key = `${names.de}\n${names.en}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const abbreviation = words.abbreviation(names);
    yield {
      id: `t-${number++}`,
      ...names,
      ...(abbreviation === undefined ? {} : { abbreviation }),
      ...(admitted === undefined ? {} : { admitted }),
    };
  }
}

class Words {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = sequence(seed);
  }

  names(): Names {
    const kind = this.#next();
    if (kind < 0.11) return this.#compound();
    if (kind < 0.32) return this.#withAdjective();
    if (kind < 0.52) return this.#purpose();
    if (kind < 0.66) return this.#genitive();
    if (kind < 0.74) return this.#pair();
    if (kind < 0.8) return this.#title();
    if (kind < 0.86) return this.#place();
    if (kind < 0.95) return this.#learned();
    return this.#chemical();
  }

  /** Initials of one of the names: of a German compound those of its first parts are lost, as with real ones. */
  abbreviation({ de, en }: Names): LocalName | undefined {
    if (this.#next() > 0.22) return undefined;
    const language = this.#next() < 0.6 ? 'en' : 'de';
    const content = (language === 'en' ? en : de).split(/[\s()/-]+/u).filter((word) => word !== '' && !smallWords.has(word));
    const initials = content.map((word) => word.charAt(0).toUpperCase()).join('');
    const letters = initials.replaceAll(/[^A-ZÄÖÜ]/gu, '');
    const longer = letters.length >= 3 ? letters : `${letters}${(content.at(-1) ?? '').slice(1, 5 - letters.length).toUpperCase()}`;
    return /^[A-ZÄÖÜ]{3,7}$/u.test(longer) ? { language, text: longer } : undefined;
  }

  #pick<T>(from: readonly T[]): T {
    // A few words are in many terms, most words in few.
    return from[Math.floor(this.#next() ** 1.5 * from.length)] as T;
  }

  /** `Halbleiter` or `Halbleiterliefer…`. */
  #modifier(): Modifier {
    const first = this.#pick(modifiers);
    if (this.#next() > 0.45) return first;
    const second = this.#pick(modifiers);
    return second === first ? first : { de: first.de + second.de.toLowerCase(), en: `${first.en} ${second.en}` };
  }

  #compound(): Names {
    const modifier = this.#modifier();
    const head = this.#pick(heads);
    const names = compound(modifier, head);
    const hyphenated = `${modifier.de}-${head.de}`;
    return this.#next() < 0.15 ? { ...names, admitted: { language: 'de', text: hyphenated } } : names;
  }

  #withAdjective(): Names {
    const adjective = this.#pick(adjectives);
    const head = this.#pick(heads);
    const { de, en, genitive, enPlural } = this.#next() < 0.75 ? compound(this.#modifier(), head) : ofHead(head);
    const names: Names = {
      de: `${adjective.de}${strong[head.gender]} ${de}`,
      en: `${adjective.en} ${en}`,
      gender: head.gender,
      genitive: `${adjective.de}en ${genitive}`,
      enPlural: `${adjective.en} ${enPlural}`,
    };
    return this.#next() < 0.2 ? { ...names, admitted: { language: 'en', text: `${en} (${adjective.en})` } } : names;
  }

  /** `Ausschuss für digitale Netze`. */
  #purpose(): Names {
    const head = this.#pick(heads);
    const about = compound(this.#modifier(), this.#pick(heads));
    const aboutHead = this.#pick(adjectives);
    const [de, en] = this.#pick([['für', 'on'], ['über', 'on'], ['zur Förderung', 'for the promotion of'], ['gegen', 'against'], ['im Bereich', 'in the field of']] as const);
    const ending = de === 'zur Förderung' ? 'er' : 'e';
    return phrase(head, `${de} ${aboutHead.de}${ending} ${about.plural}`, `${en} ${aboutHead.en} ${about.enPlural}`);
  }

  /** `Sicherheit der Halbleiterlieferketten`. */
  #genitive(): Names {
    const head = this.#pick(heads);
    const of = compound(this.#modifier(), this.#pick(heads));
    return phrase(head, `der ${of.plural}`, `of ${of.enPlural}`, this.#next() < 0.3 ? this.#pick(modifiers) : undefined);
  }

  /** `Rechts- und Digitalpolitik`. */
  #pair(): Names {
    const [one, other] = [this.#pick(modifiers), this.#pick(modifiers)];
    const names = compound(other, this.#pick(heads));
    return {
      de: `${one.de}- und ${names.de}`,
      en: `${one.en} and ${names.en}`,
      gender: names.gender,
      genitive: `${one.de}- und ${names.genitive}`,
      enPlural: `${one.en} and ${names.enPlural}`,
    };
  }

  #title(): Names {
    const head = heads[Math.floor(this.#next() * 2)] as Head;
    const number = `(EU) ${2000 + Math.floor(this.#next() * 26)}/${1 + Math.floor(this.#next() * 2900)}`;
    const about = compound(this.#modifier(), this.#pick(heads));
    const title = phrase(head, `${number} über ${about.plural}`, `${number} on ${about.enPlural}`);
    return { ...title, en: capital(title.en), enPlural: capital(title.enPlural), admitted: { language: 'de', text: `${about.de}${head.de.toLowerCase()}` } };
  }

  #place(): Names {
    const [de, en] = this.#pick(places);
    const head = this.#pick(heads);
    const about = compound(this.#modifier(), this.#pick(heads));
    return phrase(head, `von ${de} über ${about.plural}`, `of ${en} on ${about.enPlural}`);
  }

  /** `Thermographie`, `Thermographieverfahren`. */
  #learned(): Names {
    const start = this.#pick(learnedStarts);
    const [de, en] = this.#pick(learnedEnds);
    const learned = { de: start + de, en: start.toLowerCase().replace('ä', 'ae').replaceAll('k', 'c') + en };
    const other = this.#pick(learnedStarts).toLowerCase();
    const twice = this.#next() < 0.5 ? { de: `${start}${other}${de}`, en: `${learned.en.slice(0, start.length)}${other}${en}` } : learned;
    return compound(this.#next() < 0.5 ? { de: twice.de, en: twice.en } : { de: `${twice.de}-`, en: twice.en }, this.#pick(heads));
  }

  /** `2-Chlor-4-methylbenzoesäure`. */
  #chemical(): Names {
    const at = (): number => 1 + Math.floor(this.#next() * 6);
    const [one, other, parent] = [this.#pick(radicals), this.#pick(radicals), this.#pick(parents)];
    const [first, second] = [at(), at()];
    const de = `${first}-${capital(one[0])}-${second}-${other[0]}${parent[0]}`;
    const en = `${first}-${one[1]}-${second}-${other[1]}${parent[1]}`;
    return { de, en, gender: 'n', genitive: `${de}s`, enPlural: `${en} derivatives` };
  }
}

function compound(modifier: Modifier, head: Head): Names & { readonly plural: string } {
  const join = (noun: string): string => modifier.de + (modifier.de.endsWith('-') ? noun : noun.charAt(0).toLowerCase() + noun.slice(1));
  return {
    de: join(head.de),
    en: `${modifier.en} ${head.en}`,
    gender: head.gender,
    genitive: join(head.genitive),
    plural: join(head.plural),
    enPlural: `${modifier.en} ${head.enPlural}`,
  };
}

function ofHead({ de, en, gender, genitive, enPlural }: Head): Names {
  return { de, en, gender, genitive, enPlural };
}

/** A head and what follows it; in front of it perhaps the first part of a compound. */
function phrase(head: Head, de: string, en: string, modifier?: Modifier): Names {
  const first = modifier === undefined ? ofHead(head) : compound(modifier, head);
  return {
    de: `${first.de} ${de}`,
    en: `${first.en} ${en}`,
    gender: head.gender,
    genitive: `${first.genitive} ${de}`,
    enPlural: `${first.enPlural} ${en}`,
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
