import type { TableOfFigures } from './part.ts';

const heading = '## Figures\n';

function inMarkdown({ title, head, rows, notes = [] }: TableOfFigures): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('\n', '<br>')).join(' | ')} |`;
  return [`**${title}**`, '', line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line), ...notes.map((note) => `\n${note}`)].join('\n');
}

/**
 * A document with the tables of some parts in its last section, *Figures*; those of other parts stay as they are.
 * @param about a sentence on where they come from
 * @param order all parts, as they are to stand
 * @param measured the tables of the parts that were measured
 */
export function withFigures(document: string, about: string, order: readonly string[], measured: ReadonlyMap<string, readonly TableOfFigures[]>): string {
  const [description = '', figures = ''] = document.split(heading);
  const sections = new Map(figures.split(/^### /mu).slice(1).map((section) => [section.split('\n', 1)[0] ?? '', section.trimEnd()]));
  for (const [part, tables] of measured) sections.set(part, [part, ...tables.map(inMarkdown)].join('\n\n'));
  const shown = order.flatMap((part) => {
    const section = sections.get(part);
    return section === undefined ? [] : [`### ${section}`];
  });
  return `${[description + heading.trimEnd(), about, ...shown].join('\n\n')}\n`;
}
