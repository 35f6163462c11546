import { expect, it } from 'vitest';
import { onlyGenitive, replacePhrase, type Replacement } from '../../../server/src/language/decline.ts';

const council: Replacement = { phrase: 'Rat für digitale Partnerschaft', gender: 'm' };
const partnership: Replacement = { phrase: 'digitale Partnerschaft', gender: 'f' };
const system: Replacement = { phrase: 'gemeinsames Frühwarnsystem', gender: 'n' };
const services: Replacement = { phrase: 'Vertrauensdienste', gender: 'm', number: 'plural' };
const intelligence: Replacement = { phrase: 'generative künstliche Intelligenz', gender: 'f', number: 'singular-only' };

/** `des|digitalen Partnerrats` → `des Rates für digitale Partnerschaft` */
function replaced(marked: string, base: string, replacement: Replacement): string | undefined {
  const [before = '', old = ''] = marked.split('|');
  const result = replacePhrase(before, old, base, replacement);
  return result && `${result.before} ${result.phrase}`.trim();
}

it.each([
  ['des|digitalen Partnerrats', 'digitaler Partnerrat', council, 'des Rates für digitale Partnerschaft'],
  ['des|digitalen Partnerrates', 'digitaler Partnerrat', council, 'des Rates für digitale Partnerschaft'],
  ['der|digitale Partnerrat', 'digitaler Partnerrat', council, 'der Rat für digitale Partnerschaft'],
  ['den|digitalen Partnerrat', 'digitaler Partnerrat', council, 'den Rat für digitale Partnerschaft'],
  ['dem|digitalen Partnerrat', 'digitaler Partnerrat', council, 'dem Rat für digitale Partnerschaft'],
  ['im|digitalen Partnerrat', 'digitaler Partnerrat', council, 'im Rat für digitale Partnerschaft'],
  ['ein|digitaler Partnerrat', 'digitaler Partnerrat', council, 'ein Rat für digitale Partnerschaft'],
  ['|digitaler Partnerrat', 'digitaler Partnerrat', council, 'Rat für digitale Partnerschaft'],
  ['Der|digitale Partnerrat', 'digitaler Partnerrat', council, 'Der Rat für digitale Partnerschaft'],
  ['im|digitalen Partnerrat', 'digitaler Partnerrat', partnership, 'in der digitalen Partnerschaft'],
  ['zum|digitalen Partnerrat', 'digitaler Partnerrat', partnership, 'zur digitalen Partnerschaft'],
  ['des|digitalen Partnerrats', 'digitaler Partnerrat', partnership, 'der digitalen Partnerschaft'],
  ['dieses|digitalen Partnerrats', 'digitaler Partnerrat', partnership, 'dieser digitalen Partnerschaft'],
  ['einem|digitalen Partnerrat', 'digitaler Partnerrat', partnership, 'einer digitalen Partnerschaft'],
  ['den|digitalen Partnerräten', 'digitaler Partnerrat', partnership, 'den digitalen Partnerschaften'],
  ['eine|digitale Partnerschaft', 'digitale Partnerschaft', system, 'ein gemeinsames Frühwarnsystem'],
  ['großzügige|KI', 'KI', intelligence, undefined],
  ['|großzügige Intelligenz', 'großzügige Intelligenz', intelligence, 'generative künstliche Intelligenz'],
  ['der|großzügigen Intelligenz', 'großzügige Intelligenz', intelligence, 'der generativen künstlichen Intelligenz'],
  ['mit|großzügiger Intelligenz', 'großzügige Intelligenz', intelligence, 'mit generativer künstlicher Intelligenz'],
])('%s for %s', (marked, base, replacement, expected) => {
  expect(replaced(marked, base, replacement)).toBe(expected);
});

it.each([
  ['genitive and dative differ', 'der|digitalen Partnerschaft', 'digitale Partnerschaft', council],
  ['the new phrase has no plural', 'die|digitalen Partnerräte', 'digitaler Partnerrat', intelligence],
  ['its plural is not certain', 'die|digitalen Partnerräte', 'digitaler Partnerrat', council],
  ['it is a plural', 'der|digitale Partnerrat', 'digitaler Partnerrat', services],
  ['the ending fits no case', 'des|digitaler Partnerrat', 'digitaler Partnerrat', council],
])('offers nothing where %s', (_, marked, base, replacement) => {
  expect(replaced(marked, base, replacement)).toBeUndefined();
});

it.each([
  ['Frühwarnsystem', 'n', 'Frühwarnsystems'],
  ['Rat', 'm', 'Rates'],
  ['Gesetz', 'n', 'Gesetzes'],
  ['Angemessenheitsbeschluss', 'm', 'Angemessenheitsbeschlusses'],
  ['Partnerschaft', 'f', 'Partnerschaft'],
  // Both Pakts and Paktes are written.
  ['KI-Pakt', 'm', undefined],
] as const)('the genitive of %s (%s) is %s', (noun, gender, genitive) => {
  expect(onlyGenitive(noun, gender)).toBe(genitive);
});
