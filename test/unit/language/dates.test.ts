import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedTimes } from '../../../server/src/language/dates.ts';

/** A Thursday. */
const today = '2025-06-12';

/** `words from/to precision`, with `…` for yearless and `~` for relative times. */
function told(text: string): readonly string[] {
  return namedTimes(text, today).map(({ start, end, from, to, precision, yearless, relative }) => {
    const days = from === to ? from : `${from}/${to}`;
    return `${text.slice(start, end)} = ${days} ${precision}${yearless ? ' …' : ''}${relative ? ' ~' : ''}`;
  });
}

describe('times', () => {
  it.each([
    ['am 30. Juni 2023 in Seoul', '30. Juni 2023 = 2023-06-30 day'],
    ['am 30.\u00a0Juni 2023', '30.\u00a0Juni 2023 = 2023-06-30 day'],
    ['on 30 June 2023 in Seoul', '30 June 2023 = 2023-06-30 day'],
    ['on the 30th of June 2023', '30th of June 2023 = 2023-06-30 day'],
    ['On June 30, 2023, the council met', 'June 30, 2023 = 2023-06-30 day'],
    ['seit dem 30.06.2023', '30.06.2023 = 2023-06-30 day'],
    ['am 3. 7. 2023', '3. 7. 2023 = 2023-07-03 day'],
    ['(2023-06-30)', '2023-06-30 = 2023-06-30 day'],
    ['am 30. April wurde', '30. April = 0000-04-30 day …'],
    ['on May 12 the two sides', 'May 12 = 0000-05-12 day …'],
    ['am 30. Sept. 2022', '30. Sept. 2022 = 2022-09-30 day'],
    ['vom 12. bis 14. Mai 2025', '12. bis 14. Mai 2025 = 2025-05-12/2025-05-14 days'],
    ['am 12./13. Mai 2025', '12./13. Mai 2025 = 2025-05-12/2025-05-13 days'],
    ['am 12. und 13. Mai 2025', '12. und 13. Mai 2025 = 2025-05-12/2025-05-13 days'],
    ['12–14 May 2025', '12–14 May 2025 = 2025-05-12/2025-05-14 days'],
    ['May 12–14, 2025', 'May 12–14, 2025 = 2025-05-12/2025-05-14 days'],
    ['vom 30. April bis zum 2. Mai 2025', '30. April bis zum 2. Mai 2025 = 2025-04-30/2025-05-02 days'],
    ['im Mai 2025', 'Mai 2025 = 2025-05-01/2025-05-31 month'],
    ['in February 2024', 'February 2024 = 2024-02-01/2024-02-29 month'],
    ['von März bis Mai 2025', 'März bis Mai 2025 = 2025-03-01/2025-05-31 months'],
    ['Anfang Mai 2025', 'Anfang Mai 2025 = 2025-05-01/2025-05-10 part'],
    ['in late May 2025', 'late May 2025 = 2025-05-21/2025-05-31 part'],
    ['im zweiten Quartal 2024', 'zweiten Quartal 2024 = 2024-04-01/2024-06-30 quarter'],
    ['im 2. Quartal 2024', '2. Quartal 2024 = 2024-04-01/2024-06-30 quarter'],
    ['by the third quarter of 2024', 'third quarter of 2024 = 2024-07-01/2024-09-30 quarter'],
    ['Q4 2024', 'Q4 2024 = 2024-10-01/2024-12-31 quarter'],
    ['im ersten Halbjahr 2024', 'ersten Halbjahr 2024 = 2024-01-01/2024-06-30 half'],
    ['the second half of 2024', 'second half of 2024 = 2024-07-01/2024-12-31 half'],
    ['Anfang 2024 soll', 'Anfang 2024 = 2024-01-01/2024-04-30 part'],
    ['by the end of 2024', 'end of 2024 = 2024-09-01/2024-12-31 part'],
    ['mid-2024', 'mid-2024 = 2024-05-01/2024-08-31 part'],
    ['im Herbst 2024', 'Herbst 2024 = 2024-09-01/2024-12-31 part'],
    ['im Jahr 2025', '2025 = 2025-01-01/2025-12-31 year'],
    ['ist für 2026 in Brüssel vorgesehen', '2026 = 2026-01-01/2026-12-31 year'],
    ['planned for 2026.', '2026 = 2026-01-01/2026-12-31 year'],
    ['Der Rat tagte 2024 in Brüssel', '2024 = 2024-01-01/2024-12-31 year'],
    ['soll 2026 stattfinden', '2026 = 2026-01-01/2026-12-31 year'],
    ['der Pakt (2024)', '2024 = 2024-01-01/2024-12-31 year'],
    ['zwischen 2023 und 2025', '2023 und 2025 = 2023-01-01/2025-12-31 years'],
    ['2021–2027', '2021–2027 = 2021-01-01/2027-12-31 years'],
    ['gestern', 'gestern = 2025-06-11 day ~'],
    ['nächstes Jahr', 'nächstes Jahr = 2026-01-01/2026-12-31 year ~'],
    ['im kommenden Jahr', 'kommenden Jahr = 2026-01-01/2026-12-31 year ~'],
    ['this quarter', 'this quarter = 2025-04-01/2025-06-30 quarter ~'],
    ['last month', 'last month = 2025-05-01/2025-05-31 month ~'],
    ['next week', 'next week = 2025-06-16/2025-06-22 days ~'],
    ['am vergangenen Freitag', 'vergangenen Freitag = 2025-06-06 day ~'],
    ['last Thursday', 'last Thursday = 2025-06-05 day ~'],
    ['this Friday', 'this Friday = 2025-06-13 day ~'],
  ])('in %j', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it.each([
    'Verordnung (EU) 2022/1925',
    'die Richtlinie 2000/31/EG',
    'für 2000 Unternehmen und 2023 Anträge',
    'Es gibt 30 Mairosen und 5 Junikäfer',
    'am 31. April 2024',
    'Artikel 30 Absatz 2',
    'She may march on',
    'JOIN(2025) 140',
    'Guten Morgen',
    'IEC 2021-45',
    'Horizont 2020',
    'Es wurden 2020 Stellen geschaffen',
    'Dort sind 1980 neue Anschlüsse geplant',
    'in the coming years',
  ])('not in %j', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('do not take the morning for tomorrow', () => {
    expect(told('Er kam heute morgen.')).toEqual(['heute = 2025-06-12 day ~']);
  });

  it('are taken as a whole, and several in a sentence one by one', () => {
    expect(told('Der Rat tagte am 3. Juli 2023, am 30. April 2024 in Brüssel und am 12. Mai 2025 in Tokio.')).toEqual([
      '3. Juli 2023 = 2023-07-03 day',
      '30. April 2024 = 2024-04-30 day',
      '12. Mai 2025 = 2025-05-12 day',
    ]);
  });

  it('never overlap, exist, and begin before they end, whatever the text', () => {
    const pieces = ['30', '.', ' ', 'Juni', '2023', 'bis', 'May', ',', '–', '/', 'Anfang', 'Q3', 'of', 'nächstes', 'Jahr', 'im', '(', ')', 'last Friday', '12.', '\u00a0', 'x', '-'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end, from, to } of namedTimes(text, today)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(from <= to).toBe(true);
          for (const day of [from, to]) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
          last = end;
        }
      }),
      { numRuns: 3000 },
    );
  });
});
