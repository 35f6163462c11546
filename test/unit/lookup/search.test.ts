import { describe, expect, test } from 'vitest';
import type { DraftLanguage } from '../../../server/src/knowledge/local-text.ts';
import { lookupOf } from '../../../server/src/lookup/createLookup.ts';
import { prefixDistance } from '../../../server/src/lookup/distance.ts';
import { lettersOf } from '../../../server/src/lookup/letters.ts';
import type { SearchContext } from '../../../server/src/lookup/lookup.ts';
import { NameTableBuilder } from '../../../server/src/lookup/nameTable.ts';
import { smallDraft, smallLookup, withCursor } from '../smallKnowledge.ts';

const context = (language: DraftLanguage = 'de', partners: readonly string[] = []): SearchContext => ({
  language,
  used: new Map(),
  partners: new Set(partners),
  topics: new Set(),
});
const offered = (before: string, language: DraftLanguage = 'de'): readonly string[] =>
  smallLookup.search(before, context(language), 10).map(({ insert }) => insert);

describe('the list offers', () => {
  test.each([
    ['Der Rat für dig', 'Rat für digitale Partnerschaft'],
    ['des Rates für dig', 'Rates für digitale Partnerschaft'],
    ['Der Rat fuer digitale Par', 'Rat für digitale Partnerschaft'],
    ['Der Rat fur dgitale Par', 'Rat für digitale Partnerschaft'],
    ['der rat für d', 'Rat für digitale Partnerschaft'],
    ['RfdP', 'Rat für digitale Partnerschaft'],
    ['Digital Partnership C', 'Rat für digitale Partnerschaft'],
    ['digitaler Partnerr', 'Rat für digitale Partnerschaft'],
    ['DM', 'DMA'],
    ['kuenstl', 'künstliche Intelligenz'],
    ['kunst', 'künstliche Intelligenz'],
    ['Kunstliche Int', 'Künstliche Intelligenz'],
    ['mit künstlicher Int', 'künstlicher Intelligenz'],
    ['ahlbleiter', 'Halbleiter'],
    ['Hlableiter', 'Halbleiter'],
    ['AI', 'KI'],
  ])('for %j first %j', (before, first) => {
    expect(offered(before)[0]).toBe(first);
  });

  test('an abbreviation and, second, its written-out form', () => {
    expect(offered('DM').slice(0, 2)).toEqual(['DMA', 'Gesetz über digitale Märkte']);
  });

  test('names in the language of the draft', () => {
    expect(offered('the Digital Mar', 'en')[0]).toBe('Digital Markets Act');
    expect(offered('Gesetz über dig', 'en')[0]).toBe('Digital Markets Act');
  });

  test('nothing across the end of a clause', () => {
    const replaced = smallLookup.search('Der Rat, für dig', context(), 10).map(({ replaces }) => replaces);
    expect(Math.max(...replaced)).toBeLessThanOrEqual('für dig'.length);
  });

  test('the partner’s council before another name of the same quality', () => {
    const inserts = smallLookup.search('erste Tag', context('de', ['kr']), 10).map(({ name }) => name.ref);
    expect(inserts[0]).toBe('events/e-kr-1');
    expect(smallLookup.search('erste Tag', context('de', ['jp']), 10)[0]?.name.ref).toBe('events/e-jp-1');
  });

  test('the same whatever was typed before', () => {
    const once = offered('Rat für d');
    offered('Halbl');
    expect(offered('Rat für d')).toEqual(once);
  });

  test('the same once all is prepared', () => {
    const typed = ['Rat für d', 'Halbl', 'the Digtal Partn', 'lieferkette', ''];
    const before = typed.map((each) => offered(each));
    Array.from(smallLookup.prepare());
    expect(typed.map((each) => offered(each))).toEqual(before);
  });
});

describe('among names that are much alike, the list offers', () => {
  /** @param names of one record each, the preferred one first */
  const firstTen = (names: readonly (readonly string[])[], language: DraftLanguage, before: string): readonly string[] => {
    const table = new NameTableBuilder();
    for (const [i, [preferred = '', ...others]] of names.entries()) {
      table.own({ ref: `terms/t${String(i)}`, kind: 'terms', id: `t${String(i)}`, topic: undefined, parties: [] });
      table.add({ text: preferred, language, role: 'preferred' });
      for (const text of others) table.add({ text, language, role: 'admitted' });
    }
    return lookupOf(table.finish()).search(before, context(language), 10).map(({ insert }) => insert);
  };
  const twelve = (make: (place: string) => string): readonly (readonly string[])[] =>
    ['Athens', 'Berlin', 'Cairo', 'Delhi', 'Espoo', 'Florence', 'Geneva', 'Hanoi', 'Istanbul', 'Jakarta', 'Kyoto', 'Lisbon'].map((place) => [make(place)]);

  test('a misspelt name whose last word begins another inflection of it', () => {
    const names = [['Directive on budget directives'], ...twelve((place) => `directive of ${place}`)];
    expect(firstTen(names, 'en', 'They refer to Directive on budge directives')[0]).toBe('Directive on budget directives');
  });

  test('a second name that alone begins with what is typed', () => {
    const names = [['Richtlinie über Röntgenanträge', 'Röntgenantragrichtlinie'], ...twelve((place) => `Röntgenanlagen-Dienst ${place}`).map(([name = '']) => [`Dienst ${name}`])];
    expect(firstTen(names, 'de', 'Rontgena')[0]).toBe('Röntgenantragrichtlinie');
  });

  test('a name that ends as typed beside those that begin with another inflection', () => {
    const names = [['digital currency standards'], ...twelve((place) => `standard of ${place}`)];
    expect(firstTen(names, 'en', 'They refer to standards')).toContain('digital currency standards');
    expect(firstTen([['digital currency standards'], ['standard of Athens']], 'en', 'They refer to standards')).toContain('standards of Athens');
  });

  test('two typos in a short first word', () => {
    expect(firstTen([['myology strategy'], ['strategy of Athens']], 'en', 'They refer to ymoloyg strategy')[0]).toBe('myology strategy');
  });

  test('neighbours in the wrong order with a letter missing between them', () => {
    expect(firstTen([['medical trade agency']], 'en', 'They refer to medical trade angcy')).toEqual(['medical trade agency']);
  });

  test('a name of which a space was typed a letter too soon or too late', () => {
    for (const typed of ['künstlich eIntel', 'künstlicheI ntel']) expect(firstTen([['künstliche Intelligenz']], 'de', typed)).toEqual(['künstliche Intelligenz']);
  });
});

describe('a name begun in another inflection goes on in it', () => {
  /** What the list offers where one record has these names, the first of each language preferred. */
  const continuing = (names: { readonly de?: readonly string[]; readonly en?: readonly string[] }, before: string, language: DraftLanguage = 'de'): readonly string[] => {
    const table = new NameTableBuilder();
    table.own({ ref: 'terms/t', kind: 'terms', id: 't', topic: undefined, parties: [] });
    for (const each of ['de', 'en'] as const) for (const [i, text] of (names[each] ?? []).entries()) table.add({ text, language: each, role: i === 0 ? 'preferred' : 'admitted' });
    return lookupOf(table.finish()).search(before, context(language), 10).map(({ insert }) => insert);
  };

  test.each([
    ['vertrauensvoller freier Datenverkehr', 'im vertrauensvollen fr', 'vertrauensvollen freien Datenverkehr'],
    ['vertrauensvoller freier Datenverkehr', 'im vertrauensvollen ', 'vertrauensvollen freien Datenverkehr'],
    ['koreanische Nationale Forschungsstiftung', 'der koreanischen Nat', 'koreanischen Nationalen Forschungsstiftung'],
    ['Europäische Gemeinsame Erklärung', 'der Europäischen Gemeinsame', 'Europäischen Gemeinsamen Erklärung'],
    ['freier und sicherer Datenverkehr', 'des freien u', 'freien und sicheren Datenverkehr'],
    ['generative künstliche Intelligenz', 'mit generativer künst', 'generativer künstlicher Intelligenz'],
    ['Umfassendes Wirtschafts- und Handelsabkommen mit Kanada', 'des Umfassenden Wirt', 'Umfassenden Wirtschafts- und Handelsabkommen mit Kanada'],
    ['Datenprotokoll EU–Japan', 'des Datenprotokolls E', 'Datenprotokolls EU–Japan'],
    ['Angemessenheitsbeschluss Japan', 'des Angemessenheitsbeschlusses Ja', 'Angemessenheitsbeschlusses Japan'],
    ['Handels- und Technologierat EU–Indien', 'des Handels- und Technologierates EU', 'Handels- und Technologierates EU–Indien'],
    ['Rat für digitale Partnerschaft', 'den Räten für dig', 'Räten für digitale Partnerschaft'],
    ['Rat für digitale Partnerschaft EU–Japan', 'den Räten für digitale Partnerschaften E', 'Räten für digitale Partnerschaften EU–Japan'],
  ])('%s: %s', (name, before, expected) => {
    expect(continuing({ de: [name] }, before)).toContain(expected);
  });

  test.each([
    ['memorandum of understanding', 'the memoranda of under', 'memoranda of understanding'],
    ['trade and technology council', 'the trade and technology councils', 'trade and technology councils'],
  ])('%s: %s', (name, before, expected) => {
    expect(continuing({ en: [name] }, before, 'en')).toContain(expected);
  });

  // A wrong ending is a typo, if anything.
  test.each([
    ['de', { de: ['Cyberresilienz-Verordnung', 'Cyber Resilience Act'], en: ['Cyber Resilience Act'] }, 'des Cybers Res'],
    ['de', { de: ['Cyberresilienz-Verordnung', 'Cyber Resilience Act'], en: ['Cyber Resilience Act'] }, 'die Cybers '],
    ['de', { de: ['Rat für digitale Partnerschaft'] }, 'Rat für digitalen Par'],
    ['en', { en: ['Cyber Resilience Act'] }, 'the cybers Res'],
    ['en', { en: ['Digital Partnership Council'] }, 'the Digital Partnerships Cou'],
    ['en', { en: ['trade and technology council'] }, 'the trades and tech'],
  ] as const)('but in no word that is not declined (%s): %j after %j', (language, names, before) => {
    const own = [names].flatMap((each: { readonly de?: readonly string[]; readonly en?: readonly string[] }) => [...(each.de ?? []), ...(each.en ?? [])]).map((text) => text.toLowerCase());
    for (const insert of continuing(names, before, language)) expect(own).toContain(insert.toLowerCase());
  });
});

describe('ghost text', () => {
  const ghost = (before: string, language: DraftLanguage = 'de'): string | undefined => smallLookup.ghost(before, context(language))?.insert;

  test.each([
    ['Der Rat für dig', 'Rat für digitale Partnerschaft'],
    ['des Rates für dig', 'Rates für digitale Partnerschaft'],
    ['Die künstliche Inte', 'künstliche Intelligenz'],
    ['Halbl', 'Halbleiter'],
    ['Gesetz über dig', 'Gesetz über digitale Märkte'],
  ])('after %j is %j', (before, expected) => {
    expect(ghost(before)).toBe(expected);
  });

  test('is in the plural where no English article says that there is one', () => {
    expect(ghost('The price of semicon', 'en')).toBe('semiconductors');
    expect(ghost('They want the semicon', 'en')).toBe('semiconductor');
    // It has no plural.
    expect(ghost('Rules on artificial inte', 'en')).toBe('artificial intelligence');
  });

  test('takes two letters of the second of two words', () => {
    expect(ghost('Die künstliche I')).toBeUndefined();
    expect(ghost('Die künstliche In')).toBe('künstliche Intelligenz');
  });

  test('after two words of a name needs but a letter of the third', () => {
    expect(ghost('the Digital Partnership C', 'en')).toBe('Digital Partnership Council');
    expect(ghost('the Digital Par', 'en')).toBeUndefined();
  });

  test.each(['Der Rat', 'Der Rat ', 'Der Rat für', 'Der Rat fuer dig', 'der rat für dig', 'Der Rat für dgi', 'Die Tag', 'Das Wetter ist schö', 'K', 'KI', 'Ges', 'Halbleiter', 'eine digi', 'Gesetz über d', 'Die künstl', 'Die künstliche'])(
    'there is none after %j',
    (before) => {
      expect(ghost(before)).toBeUndefined();
    },
  );
});

describe('ghost text in a draft that uses names already', () => {
  const ghostAt = (marked: string): string | undefined => {
    const { text, offset } = withCursor(marked);
    return smallDraft(text).ghostAt(offset)?.candidate.insert;
  };
  const uses = 'Die künstliche Intelligenz und der Halbleiter sind Sache des Rates für digitale Partnerschaft.\n\n';

  test.each([
    ['needs fewer letters', 'Es fehlt der Halbl|', 'Halbleiter'],
    ['takes the next word as given', 'Die Regeln für die künstliche |', 'künstliche Intelligenz'],
    ['sees a whole adjective', 'Die Regeln für künstliche|', 'künstliche Intelligenz'],
    ['keeps another inflection', 'Die Regeln der künstlichen |', 'künstlichen Intelligenz'],
    ['begins a sentence with a capital', 'Künstliche I|', 'Künstliche Intelligenz'],
    ['puts the dative plural', 'Es fehlt an Fabriken. Bei Halbl|', 'Halbleitern'],
  ])('%s: %s', (_, sentence, expected) => {
    expect(ghostAt(uses + sentence)).toBe(expected);
  });

  test.each([
    ['an ending that is still open', 'Die Regeln der künstl|'],
    ['an adjective that needs another ending', 'Die Regeln der künstliche|'],
    ['a genitive', 'Die Preise des Halb|'],
    ['what stands there already', 'Die künstliche Intelligenz |'],
  ])('is silent at %s: %s', (_, sentence) => {
    expect(ghostAt(uses + sentence)).toBeUndefined();
  });

  test('does not expect what the draft does not use', () => {
    expect(ghostAt('Die Regeln für die künstliche |')).toBeUndefined();
  });
});

describe('symbol search finds records of any kind', () => {
  test.each([
    ['partnerrat', 'terms/council'],
    ['zweites treffen', 'sources/src-jp'],
    ['vision', 'commitments/kr-6g'],
    ['japan', 'actors/jp'],
    ['artifical intel', 'terms/ai'],
  ])('%s', (query, ref) => {
    expect(smallLookup.find(query, 5).map((name) => name.ref)).toContain(ref);
  });
});

test.each([
  ['halb', 'halbleiter', 0],
  ['hlab', 'halbleiter', 1],
  ['halbleitre', 'halbleiter', 1],
  ['halleitre', 'halbleiter', 2],
  ['abcd', 'halbleiter', Number.POSITIVE_INFINITY],
])('distance of %s to a beginning of %s', (typed, name, expected) => {
  const letters = lettersOf(name);
  expect(prefixDistance(lettersOf(typed), letters, 0, letters.length, 2)).toBe(expected);
});
