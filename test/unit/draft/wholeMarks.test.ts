import { expect, it } from 'vitest';
import { withWholeMarks } from '../../../server/src/draft/wholeMarks.ts';

/** What other words would take the place of, of a stretch between bars. */
function place(marked: string): string | undefined {
  const start = marked.indexOf('|');
  const end = marked.lastIndexOf('|') - 1;
  const text = marked.replaceAll('|', '');
  const span = withWholeMarks(text, { start, end });
  return span && `${text.slice(0, span.start)}|${text.slice(span.start, span.end)}|${text.slice(span.end)}`;
}

it.each([
  ['Die |großzügige KI| lernt.', 'Die |großzügige KI| lernt.'],
  ['Die *|großzügige* KI| lernt.', 'Die |*großzügige* KI| lernt.'],
  ['Die |großzügige *KI|* lernt.', 'Die |großzügige *KI*| lernt.'],
  ['Die |großzügige **KI|** lernt.', 'Die |großzügige **KI**| lernt.'],
  ['Die **|großzügige KI|** lernt.', 'Die **|großzügige KI|** lernt.'],
  ['Die __|große__ *KI|* lernt.', 'Die |__große__ *KI*| lernt.'],
  ['Der |Rat *für* digitale Partner| tagt.', 'Der |Rat *für* digitale Partner| tagt.'],
  ['Der |snake_case Rat| tagt.', 'Der |snake_case Rat| tagt.'],
  ['Die ~~|große~~ KI| lernt.', 'Die |~~große~~ KI| lernt.'],
])('marks go in pairs: %s', (marked, expected) => {
  expect(place(marked)).toBe(expected);
});

it.each(['Die *sehr |große* KI| lernt.', 'Die |große *KI| sehr* lernt.', 'Die [|große](https://a.example) KI| lernt.', 'Die |große <b>KI|</b> lernt.', 'Die |große KI[^1] heute|.'])('is no place for other words: %s', (marked) => {
  expect(place(marked)).toBeUndefined();
});
