import { expect, test } from 'vitest';
import { announcesMeeting } from '../../../server/src/language/holding.ts';

/** Whether a sentence announces what stands in [[double brackets]]. */
function announces(marked: string): boolean {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]') - 2;
  return announcesMeeting(marked.replace(/\[\[|\]\]/gu, ''), { start, end });
}

test.each([
  'Die [[dritte Tagung]] soll 2025 stattfinden.',
  'Die [[dritte Tagung]] findet 2025 statt.',
  'Die [[dritte Tagung]] ist für 2025 geplant.',
  'Die EU will die [[dritte Tagung]] 2025 ausrichten.',
  'Die [[dritte Tagung]] wird 2025 nicht nur stattfinden, sondern auch ein Programm beschließen.',
  'The [[third meeting]] will take place in 2025.',
  'The [[third council]] is planned for 2025.',
  'Both sides will hold the [[third council]] in Tokyo.',
  'Both sides agreed to hold the [[third council]] in 2025.',
])('%s announces it', (sentence) => {
  expect(announces(sentence)).toBe(true);
});

test.each([
  'The [[third meeting]] did not take place.',
  'The [[third meeting]] will not take place in 2025.',
  'The [[third meeting]] was originally planned for 2025.',
  'The [[third meeting]] had been scheduled for 2025.',
  'Die [[dritte Tagung]] soll nicht 2025 stattfinden.',
  'Die [[dritte Tagung]] findet 2025 nicht statt.',
  'Die EU und Japan trafen sich; die [[dritte Tagung]] war ursprünglich für 2025 geplant.',
  'Die [[dritte Tagung]] hätte 2025 stattfinden sollen.',
  'Die [[dritte Tagung]] sollte 2025 stattfinden.',
  'Die [[dritte Tagung]] hat 2025 stattgefunden.',
  'Both sides met to hold the [[third council]], which took place in May.',
  'Both sides did not hold the [[third council]].',
  'Both sides will not hold the [[third council]] in 2025.',
  'Die Ergebnisse der [[dritten Tagung]] sollen umgesetzt werden.',
])('%s does not', (sentence) => {
  expect(announces(sentence)).toBe(false);
});
