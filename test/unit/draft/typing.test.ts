import { expect, it } from 'vitest';
import { shippedDraft } from '../recognition/table.ts';

/** A text after the entry that inserts these words has been taken at the bar. */
function taken(marked: string, insert: string): string {
  const [before = '', behind = ''] = marked.split('|');
  const text = before + behind;
  const completion = shippedDraft(text, 'de').completionsAt(before.length, 30).find(({ candidate }) => candidate.insert === insert);
  if (completion === undefined) throw new Error(`“${insert}” is not offered.`);
  return text.slice(0, completion.replace.start) + insert + text.slice(completion.replace.end);
}

const council = 'Rat für digitale Partnerschaft';

it.each([
  ['Der Rat für dig| Partnerschaft tagte.', council, `Der ${council} tagte.`],
  ['Der Rat für digi|tale Partnerschaft tagte.', council, `Der ${council} tagte.`],
  ['Der Rat für |digitale Partnerschaft tagte.', council, `Der ${council} tagte.`],
  ['Der Rat für dig| tagte.', council, `Der ${council} tagte.`],
  ['Halb|leiter', 'Halbleiter', 'Halbleiter'],
  ['Halb|leiter sind knapp.', 'Halbleiterforschung', 'Halbleiterforschung sind knapp.'],
  ['Der Rat für digi|tale Partnerschaft tagte.', `${council} EU–Japan`, `Der ${council} EU–Japan tagte.`],
  ['Der Rat für digi| tagte.', council, `Der ${council} tagte.`],
  ['Der Rat für dig| *Partnerschaft* tagte.', council, `Der ${council} *Partnerschaft* tagte.`],
])('what stands behind the cursor of a name is not doubled: %s', (marked, insert, result) => {
  expect(taken(marked, insert)).toBe(result);
});

it('is not offered in grey either', () => {
  const ghost = (before: string, behind: string): string | undefined => shippedDraft(before + behind, 'de').ghostAt(before.length)?.candidate.insert;
  expect(ghost('Der Rat für digit', ' tagte.')).toBe(council);
  expect(ghost('Der Rat für digit', ' Partnerschaft tagte.')).toBeUndefined();
});

it.each(['|<b>Halbleiter</b>', 'Der <|b>Rat</b> tagt.', 'Die K&am|p;I', 'Japan[^|1] und'])('nothing is offered for another place than the cursor: %s', (marked) => {
  const [before = '', behind = ''] = marked.split('|');
  const text = before + behind;
  for (const { replace } of shippedDraft(text, 'de').completionsAt(before.length, 30)) {
    expect(replace.start).toBeLessThanOrEqual(before.length);
    expect(replace.end).toBeGreaterThanOrEqual(before.length);
  }
});
