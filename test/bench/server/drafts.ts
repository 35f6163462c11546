import { sequence } from '../../sequence.ts';

/** Drafts of any size that read like a briefing: the same for the same size, on every machine. */

const sentences = [
  'Der Rat für digitale Partnerschaft hat in seiner zweiten Tagung die Zusammenarbeit bei Halbleitern vertieft.',
  'Beide Seiten prüfen, ob sich die **künstliche Intelligenz** für die Verwaltung der Seekabel eignet.',
  'Das Gesetz über digitale Märkte (DMA) und das Gesetz über digitale Dienste gelten nur in der Union.',
  'Die Absichtserklärung zur Quantenforschung nennt *Materialwissenschaft* und Biomedizin als Beispiele.',
  'Im Haushaltsausschuss wurde darüber gestritten, wie lange die Mittel reichen und wer sie am Ende verwaltet.',
  'Für die Delegation bleibt offen, welche Fragen die Gastgeber ansprechen werden; das Protokoll ist noch nicht fertig.',
  'The Digital Partnership Council met again and both sides will keep working on trusted data flows.',
  'Nach Angaben der [Kommission](https://example.eu/presse) soll die 6G-Forschung im kommenden Jahr beginnen.',
  'Wer den Text liest, findet darin wenig Neues, aber vieles, was inzwischen überholt ist.',
  'Die Interoperabilität der Vertrauensdienste wird zwischen der EU und Japan weiter erprobt.',
];
const headings = ['Republik Korea', 'Japan', 'Halbleiter-Lieferkette', 'Stand der Arbeiten', 'Offene Fragen'];

/** A Markdown draft of about so many characters. */
export function makeDraft(size: number): string {
  const next = sequence(20260101);
  const pick = (of: readonly string[]): string => of[Math.floor(next() * of.length)] ?? '';
  const parts = ['---\nlang: de\n---\n'];
  let length = 0;
  const add = (part: string): void => {
    parts.push(part);
    length += part.length + 2;
  };
  while (length < size) {
    const kind = next();
    if (kind < 0.1) add(`## ${pick(headings)}`);
    else if (kind < 0.2) add(`- ${pick(sentences)}\n- ${pick(sentences)}\n- ${pick(sentences)}`);
    else if (kind < 0.24) add('```\nDMA und andere Kürzel\n```');
    else if (kind < 0.28) add(`| Vorhaben | Stand |\n|---|---|\n| 6G | ${pick(sentences).replaceAll('|', ' ')} |`);
    else add(Array.from({ length: 3 + Math.floor(next() * 4) }, () => pick(sentences)).join(' '));
  }
  return parts.join('\n\n');
}
