import { expect, it } from 'vitest';
import { withFigures } from '../../bench/document.ts';

const table = (title: string): { title: string; head: string[]; rows: string[][] } => ({ title, head: ['', 'ms'], rows: [['one\ntwo', '3']] });

it('writes the figures of the parts that were measured, and keeps those of the others', () => {
  const empty = '# Engine\n\nText.\n\n## Figures\n';
  const first = withFigures(empty, 'Taken.', ['a', 'b'], new Map([['b', [table('B')]]]));
  expect(first).toBe('# Engine\n\nText.\n\n## Figures\n\nTaken.\n\n### b\n\n**B**\n\n|  | ms |\n|---|---|\n| one<br>two | 3 |\n');
  const both = withFigures(first, 'Taken again.', ['a', 'b'], new Map([['a', [table('A')]]]));
  expect(both).toContain('Taken again.\n\n### a\n\n**A**');
  expect(both).toContain('| one<br>two | 3 |\n\n### b\n\n**B**');
  expect(withFigures(both, 'Taken again.', ['a', 'b'], new Map([['a', [table('A')]]]))).toBe(both);
});
