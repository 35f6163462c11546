import { expect, it } from 'vitest';
import { smallDraft } from '../smallKnowledge.ts';

it('reads the times of its sentences as of the day that is asked for', () => {
  const [passage] = smallDraft('Die Tagung war gestern.\n').passages();
  expect(passage?.statements('2025-06-12')[0]?.times[0]?.from).toBe('2025-06-11');
  expect(passage?.statements('2025-06-13')[0]?.times[0]?.from).toBe('2025-06-12');
});

it('gives each sentence the quotations that touch it', () => {
  const [passage] = smallDraft('Er sagte: „Ja. Gewiss.“ Sie schwieg.\n').passages();
  expect(passage?.statements('2025-06-12').map(({ quotations }) => quotations.length)).toEqual([1, 1, 0]);
});
