import { expect, test } from 'vitest';
import { foreignersIn } from '../../../server/src/language/foreigners.ts';

test.each([
  ['mit koreanischen Fachleuten', 'kr'],
  ['the Koreans', 'kr'],
  ['die ROK', 'kr'],
  ['in Seoul', 'kr'],
  ['Seouls Haltung', 'kr'],
  ['Londons Haltung', 'gb'],
  ['Londoner Pläne', 'gb'],
  ['London’s plans', 'gb'],
  ['in Wellington', 'nz'],
  ['Schweizer Behörden', 'ch'],
  ['die Schweizer Regierung', 'ch'],
  ['schweizerische Behörden', 'ch'],
  ['den Indern', 'in'],
  ['eine Inderin', 'in'],
  ['zwei Inderinnen', 'in'],
  ['die Inder', 'in'],
  ['des Inders', 'in'],
  ['Indian ministers', 'in'],
  ['the Indians', 'in'],
  ['US-Regierung', 'us'],
  ['the US-led group', 'us'],
  ['in Neu-Delhi', 'in'],
  ['Delhis Haltung', 'in'],
])('%s speaks of %s', (text, country) => {
  expect([...foreignersIn(text)]).toEqual([country]);
});

test.each(['Rokoko', 'Rok', 'Wellingtonstiefel', 'Schweizer Käse', 'the Indian Ocean', 'in us-east-1', 'us-2', 'Londonderry', 'Seoulite', 'Delhinagar', 'Indiana', 'in der', 'Indernet', 'Indianapolis', ''])(
  '%s speaks of no country',
  (text) => {
    expect([...foreignersIn(text)]).toEqual([]);
  },
);
