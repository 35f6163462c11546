import { describe, expect, test } from 'vitest';
import { openDraft } from '../../../server/src/draft/openDraft.ts';
import { createLookup } from '../../../server/src/lookup/createLookup.ts';
import { inAskedForm, type Offer } from '../../../server/src/lookup/ghostForms.ts';
import { heard, isSaidIn } from '../../../server/src/lookup/heard.ts';
import { PackTexts } from '../../../server/src/lookup/packTexts.ts';
import { finished } from '../../../server/src/lookup/steps.ts';
import { knowledge } from '../../ghost/measure.ts';
import { withCursor } from '../smallKnowledge.ts';

const lookup = createLookup(knowledge);

/** The ghost text in a draft with the shipped pack, after whatever stands in it already. */
function ghostAt(language: 'de' | 'en', said: string, marked: string): string | undefined {
  const { text, offset } = withCursor(`---\nlang: ${language}\n---\n\n${said}\n\n${marked}`);
  return openDraft({ uri: 'file:///draft.md', version: 1, text, knowledge, lookup, defaultLanguage: language }).ghostAt(offset)?.candidate.insert;
}

describe('what a draft has said before', () => {
  const text = 'Economic security is one thing. The economy is another, and so are the economies. ';

  test('tells how often the same letters went on with a name', () => {
    expect(heard(text, 'econo', 'economic security')).toEqual({ as: 1, otherwise: 2 });
    expect(heard(text, 'economic secur', 'economic security')).toEqual({ as: 1, otherwise: 0 });
  });

  test('counts inflected names, and only whole words', () => {
    expect(heard('Die digitalen Partnerschaften, eine digitale Partnerschaft, ein digitaler Rat, undigitale Partnerschaft. ', 'digitaler ', 'digitaler Partnerschaft')).toEqual({ as: 2, otherwise: 1 });
  });

  test('tells a noun from an adjective, but not where a sentence begins', () => {
    expect(heard('Das kanadische Recht. In Kanada gilt es in Kan', 'Kan', 'Kanada')).toEqual({ as: 1, otherwise: 0 });
    expect(heard('Kanadische Firmen und Kanada. In Kan', 'Kan', 'Kanada')).toEqual({ as: 1, otherwise: 1 });
    expect(heard('Das kanadische Recht. Kan', 'Kan', 'Kanada')).toEqual({ as: 0, otherwise: 1 });
  });

  test('knows a noun that ends like an inflected one, and no other that begins so', () => {
    expect(heard('Ein Frühwarnsystem hilft. Das Frühw', 'Frühw', 'Frühwarnsystem')).toEqual({ as: 1, otherwise: 0 });
    expect(heard('Ein Frühwarnsystem hilft. Der Aufbau des Frühw', 'Frühw', 'Frühwarnsystems')).toEqual({ as: 1, otherwise: 0 });
    expect(heard('Die Halbleiter fehlen. Mangel an Halbleitern. Bei Halbl', 'Halbl', 'Halbleitern')).toEqual({ as: 2, otherwise: 0 });
    expect(heard('Quantum computing is young. A quantum c', 'quantum c', 'quantum computer')).toEqual({ as: 0, otherwise: 1 });
  });

  test('is in a sentence already', () => {
    expect(isSaidIn('Die digitalen Partnerschaften und die ', 'digitale Partnerschaft')).toBe(true);
    expect(isSaidIn('Die digitale Wirtschaft und die ', 'digitale Partnerschaft')).toBe(false);
  });
});

describe('a German name in the form that is asked for', () => {
  const offer = (text: string, gender: 'm' | 'f' | 'n'): Offer => ({
    name: { ref: 'terms/x', kind: 'terms', id: 'x', text, language: 'de', role: 'preferred', contextual: false, grammar: { gender } },
    insert: text, replaces: 4, literal: true, score: 1,
  });
  test.each([
    ['das', 'Wirtschaftspartnerschaftsabkommen EU–Japan', 'n', 'Wirtschaftspartnerschaftsabkommen EU–Japan'],
    ['des', 'Wirtschaftspartnerschaftsabkommen EU–Japan', 'n', 'Wirtschaftspartnerschaftsabkommens EU–Japan'],
    ['des', 'Europäischer Rat', 'm', 'Europäischen Rates'],
    ['der', 'digitale öffentliche Infrastruktur', 'f', 'digitalen öffentlichen Infrastruktur'],
    ['das', 'Gemeinsames Unternehmen für Chips', 'n', 'Gemeinsame Unternehmen für Chips'],
    ['im', 'sehr großes Modell', 'n', 'sehr großen Modell'],
    ['und', 'digitale Identität', 'f', undefined],
    ['des', 'KI-Pakt', 'm', undefined],
  ] as const)('after %s: %s (%s) is %s', (before, text, gender, expected) => {
    expect(inAskedForm(offer(text, gender), [before], text.slice(0, 3), 'de', () => [])).toBe(expected);
  });

  const texts = finished(PackTexts.read(['Anerkennung von Nachweisen und Netzen', 'Lieferketten', 'Das System', 'ein Beschluss und noch ein Beschluss, keine Beschlüsse']));
  test.each([
    ['für', 'Nachweis', 'm', 'Nachweise'],
    ['von', 'Nachweis', 'm', 'Nachweisen'],
    ['die', 'Netz', 'n', 'Netze'],
    ['den', 'Netz', 'n', 'Netzen'],
    ['den neuen', 'Netz', 'n', 'Netzen'],
    ['mit neuen', 'Nachweis', 'm', 'Nachweisen'],
    ['die neuen', 'Netz', 'n', 'Netze'],
    ['in', 'Netz', 'n', undefined],
    ['in', 'Lieferkette', 'f', 'Lieferketten'],
    ['ein', 'Netz', 'n', 'Netz'],
    ['des', 'Netz', 'n', 'Netzes'],
    ['die', 'System', 'n', undefined],
    ['das', 'System', 'n', 'System'],
    ['für', 'Beschluss', 'm', 'Beschlüsse'],
    ['der', 'Beschluss', 'm', 'Beschluss'],
  ] as const)('with the texts of packs, after %s: %s (%s) is %s', (before, text, gender, expected) => {
    expect(inAskedForm(offer(text, gender), before.split(' '), text.slice(0, 3), 'de', () => [], texts)).toBe(expected);
  });
});

const german = 'Die Europäische Union und Japan haben ein Frühwarnsystem eingerichtet. Die künstliche Intelligenz ist Sache des Rates für digitale Partnerschaft. Der Rat für digitale Partnerschaft tagt jährlich. Das Gesetz über digitale Märkte gilt. Die digitale öffentliche Infrastruktur fehlt.';
const english = 'The European Union and Japan speak of economic security. The critical infrastructure and the Digital Partnership Council matter, too. Council meetings are rare.';

test('a name that the draft writes small is not meant by its capitals', () => {
  const text = 'The digital partnership with the European Union is young. Japan values its digital partnership and artificial intelligence.';
  expect(ghostAt('en', text, 'The next meeting of the Digital Partn|')).toBe('Digital Partnership Council');
  expect(ghostAt('en', text.replaceAll('digital p', 'Digital P'), 'The next meeting of the Digital Partn|')).toBe('Digital Partnership');
});

describe('in a German draft, ghost text', () => {
  test.each([
    ['knows what the packs’ texts nearly always say', 'Sie reist in die Republi|', 'Republik Korea'],
    ['goes over a small word behind which the packs know but one', 'Zuständig ist das Europäische Amt f|', 'Europäische Amt für künstliche Intelligenz'],
    ['puts in the plural what has no article', 'Wichtig sind Regeln für Datenfl|', 'Datenflüsse'],
    ['takes the plural behind an article that allows no singular', 'Sie öffnen die Datenr|', 'Datenräume'],
    ['takes the plural of the dative', 'Er berichtet von Datenr|', 'Datenräumen'],
    ['takes the accusative behind “über”', 'Die Regeln über künstliche|', 'künstliche Intelligenz'],
    ['puts a noun in the genitive', 'Der Aufbau des Frühw|', 'Frühwarnsystems'],
    ['leaves it as it is elsewhere', 'Zum Aufbau eines Systems dient das Frühw|', 'Frühwarnsystem'],
    ['foresees the ending of an adjective', 'Beide fürchten sich vor der künstliche|', 'künstlichen Intelligenz'],
    ['puts all adjectives in the same case', 'Es geht um Fragen der digitalen öf|', 'digitalen öffentlichen Infrastruktur'],
    ['goes over small words of what was said twice', 'Davon weiß der Rat f|', 'Rat für digitale Partnerschaft'],
    ['leaves out the partner', 'Es fehlt das Abkommen über eine stra|', 'Abkommen über eine strategische Partnerschaft'],
  ])('%s: %s', (_, marked, expected) => {
    expect(ghostAt('de', german, marked)).toBe(expected);
  });

  test.each([
    ['an ending that nothing tells', 'Halbleiter und künstl|'],
    ['a name whose sibling is as likely', 'Das Gesetz ü|'],
    ['what the sentence has said already', 'Das Gesetz über digitale Märkte und das Gesetz über dig|'],
    ['a partner that goes without saying', 'Es fehlt das Abkommen über eine strategische Partnerschaft |'],
    ['a word of which an ordinary one is made, too', 'Es fehlt an Kapazi|'],
    ['another name than the one of which the packs say most', 'Es gelten Regeln für KI-|'],
    ['an ordinary adjective', 'Die wirtschaftl|'],
    ['a form that the words before rule out', 'Sie nutzen die Frühw|'],
  ])('is not there at %s: %s', (_, marked) => {
    expect(ghostAt('de', german, marked)).toBeUndefined();
  });
});

describe('in an English draft, ghost text', () => {
  test.each([
    ['knows what the packs’ texts nearly always say', 'They travelled to the Republic|', 'Republic of Korea'],
    ['leaves out where an office is', 'They wrote to the Digital Ag|', 'Digital Agency'],
    ['sees a title in its capitals', 'This is for the Digital M|', 'Digital Markets Act'],
    ['writes the capitals of a title', 'It is a matter for the Digital Par|', 'Digital Partnership'],
    ['foresees a rare first word', 'They agreed on the Hiroshima A|', 'Hiroshima AI Process'],
    ['offers the shorter of two names first', 'They have set up an early warning m|', 'early warning mechanism'],
    ['expects what was said', 'They must protect their critical in|', 'critical infrastructure'],
  ])('%s: %s', (_, marked, expected) => {
    expect(ghostAt('en', english, marked)).toBe(expected);
  });

  test.each([
    ['an ordinary word that a name begins with', 'The econo|'],
    ['a word on which much may follow', 'The economic |'],
    ['an ordinary word that is a name elsewhere', 'The town council |'],
    ['the plural of an adjective', 'They speak of cybers|'],
    ['a part of a title that goes on otherwise', 'This is a task of the Chips Join|'],
    ['a country of which an adjective may be made', 'This is for the Cana|'],
    ['a first word that says enough by itself', 'This is a matter of research |'],
    ['a name that is whole', 'They founded the Alliance for Language Technologies|'],
    ['where an office is, which goes without saying', 'They wrote to the Digital Agency|'],
    ['a number that nothing tells', 'They speak of quantum t|'],
  ])('is not there at %s: %s', (_, marked) => {
    expect(ghostAt('en', english, marked) ?? '').not.toMatch(/economic|Council|council|Resilience|tatement|Consortium|Canada|development|Japan|quantum/u);
  });
});
