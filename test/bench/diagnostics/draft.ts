import { germanDraft, type TypedDraft } from '../server/edits.ts';

/** What stands in a draft about once in so many characters, and is found by a check. */
const perFinding = 5000;
const wrong = [
  'Die Sitzung des Ausschusses für digitale Partnerschaft war kurz.',
  'Die zweite Tagung des Rates für digitale Partnerschaft EU–Japan fand am 3. Mai 2024 statt.',
  'Die dritte Tagung des Rates für digitale Partnerschaft EU–Japan ist für 2025 geplant.',
  'Mehr dazu in der Erklärung [@src-ec-kr-dcp1-de].',
];

/** A draft that reads like a briefing, with findings all through it. */
export function checkedDraft(size: number): TypedDraft {
  const draft = germanDraft(size);
  const paragraphs = draft.text.split('\n\n');
  const every = Math.max(1, Math.floor((paragraphs.length * perFinding) / size));
  const text = paragraphs.map((paragraph, i) => (i > 0 && i % every === 0 ? `${paragraph}\n\n${wrong[(i / every) % wrong.length] ?? ''}` : paragraph)).join('\n\n');
  return { ...draft, text };
}
