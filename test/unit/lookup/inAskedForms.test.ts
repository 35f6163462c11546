import { expect, it } from 'vitest';
import { shippedDraft } from '../recognition/table.ts';

/** What the list offers at the end of a text. */
const offered = (text: string): readonly string[] => shippedDraft(text, 'de').completionsAt(text.length, 30).map(({ candidate }) => candidate.insert);

it.each([
  ['Wir sprachen über das Gemeins', 'Gemeinsame Unternehmen für Chips', 'Gemeinsames Unternehmen für Chips'],
  ['Gestern hat der Europ', 'Europäische Rat', 'Europäischer Rat'],
  ['Das ist Sache der Europ', 'Europäischen Kommission', 'Europäische Kommission'],
  ['Sie unterrichtete den Europ', 'Europäischen Rat', 'Europäischer Rat'],
  ['Zum Europ', 'Europäischen Rat', 'Europäischer Rat'],
  ['Auf der dri', 'dritten Tagung des Rates für digitale Partnerschaft EU–Japan', 'dritte Tagung des Rates für digitale Partnerschaft EU–Japan'],
  ['Mit dem Hir', 'Hiroshima-KI-Prozess', 'Hiroshima-KI-Prozesses'],
  ['Der Nutzen des Früh', 'Frühwarnsystems', 'Frühwarnsystem'],
  ['Beschlüsse des Rat', 'Rates für digitale Partnerschaft', 'Rat für digitale Partnerschaft'],
  ['Es geht um den Einsatz von kün', 'künstlicher Intelligenz', 'künstliche Intelligenz'],
  ['Das betrifft das europäische Chip', 'Europäische Chip-Gesetz', 'Europäisches Chip-Gesetz'],
  ['Teil des europäischen Chip', 'Europäischen Chip-Gesetz', 'Europäisches Chip-Gesetz'],
  ['In der kün', 'künstlichen Intelligenz', 'künstliche Intelligenz'],
])('after %j the list has %j', (text, right, wrong) => {
  const inserts = offered(text);
  expect(inserts).toContain(right);
  expect(inserts).not.toContain(wrong);
});

it.each([
  ['Europ', 'Europäischer Rat'],
  ['Dabei waren Japan und Europ', 'Europäischer Rat'],
  ['Das sagt der Minister, Europ', 'Europäischer Rat'],
  ['Das Wort des Jahres: Europ', 'Europäischer Rat'],
  ['des DM', 'DMA'],
  ['Ziel des Memor', 'Memorandum of Understanding'],
  ['Sprecher des Busin', 'Business Round Table EU–Japan'],
  ['Ziel des Open', 'Open RAN'],
  ['des Rates für dig', 'Rates für digitale Partnerschaft'],
])('after %j the form is open, so that the list has %j', (text, open) => {
  expect(offered(text)).toContain(open);
});

it.each([
  ['In der digitalen ', 'digitalen Dekade', 'digitalen Wandel'],
  ['Das sagt der Europäische ', 'Europäische Rat', 'Europäische Kommission'],
  ['Das sagt die Europäische ', 'Europäische Kommission', 'Europäische Rat'],
  ['Sie planen den digitalen ', 'digitalen Wandel', 'digitalen Dekade'],
])('after %j the list has %j before %j', (text, right, wrong) => {
  const inserts = offered(text);
  expect(inserts).toContain(right);
  if (inserts.includes(wrong)) expect(inserts.indexOf(right)).toBeLessThan(inserts.indexOf(wrong));
});

it('takes a hyphen for no ending', () => {
  expect(offered('Die Digital-').filter((insert) => insert.startsWith('Digital-'))).toEqual([]);
});
