import { expect, it } from 'vitest';
import { rewrittenDate } from '../../../server/src/language/writtenDates.ts';

it.each([
  ['3. Juli 2023', '2023-06-30', '30. Juni 2023'],
  ['3.\u00a0Juli 2023', '2023-07-04', '4.\u00a0Juli 2023'],
  ['3 July 2023', '2023-06-30', '30 June 2023'],
  ['03.07.2023', '2023-07-04', '04.07.2023'],
  ['2023-07-03', '2023-07-04', '2023-07-04'],
  ['Mai 2023', '2023-06-30', 'Juni 2023'],
  ['July 3, 2023', '2023-07-04', undefined],
  ['3rd of July 2023', '2023-07-04', undefined],
  ['3. Juli 2023', '2023-07', undefined],
])('%s with %s is %s', (written, day, expected) => {
  expect(rewrittenDate(written, day)).toBe(expected);
});
