// docs/data.md: what the shipped pack holds, counted.
import type { AnyEntry, Entry, Knowledge } from '../../server/src/knowledge/knowledge.ts';
import type { PartialDate } from '../../server/src/knowledge/partial-date.ts';
import { type Kind, kinds } from '../../server/src/knowledge/records.ts';
import type { Verification } from '../../server/src/knowledge/records/evidence.ts';
import type { Source } from '../../server/src/knowledge/records/source.ts';
import { commitmentState, states } from '../../server/src/knowledge/state.ts';

/** How much is in the pack, and how sure it is. */
interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

const kindNames: { readonly [kind in Kind]: string } = {
  topics: 'topics',
  terms: 'terms',
  actors: 'people, parties and bodies',
  partnerships: 'partnerships',
  events: 'meetings and other events',
  instruments: 'legal acts, agreements and other papers',
  programmes: 'programmes and projects',
  commitments: 'commitments and other statements',
  sources: 'sources',
  disputes: 'facts on which sources differ',
  exceptions: 'words that checks leave alone',
};

const authorities: readonly (readonly [Source['authority'], string])[] = [
  ['primary', 'a party’s own publication'],
  ['press', 'press report'],
  ['other', 'copy, summary or database'],
];

const bases: readonly (readonly [Verification['basis'], string])[] = [
  ['found', 'read, but not beyond doubt'],
  ['cited', 'seen only in another page'],
  ['inferred', 'concluded'],
  ['own-knowledge', 'from memory'],
];

/**
 * The document, as Markdown.
 * @param today the day as of which states are told, as `2026-11-28`
 */
export function dataDocument(knowledge: Knowledge, today: PartialDate): string {
  const blocks = [
    '# What the shipped pack holds',
    `As of ${today}. This document is counted from the pack by \`npm run data\`; [Writing a pack](packs.md) explains the words.`,
    '## Records',
    markdown(recordTable(knowledge)),
    '“Marked” records say in the pack how far they were checked, and hovers and pages show it. A record without a mark was read in its source.',
    '## Commitments by topic and partner',
    'What the partners promised. A position, a wish or a mere report is no commitment; it is counted in the last column. What several sources tell counts once, and a statement that several partners made counts for each.',
    markdown(overviewTable(knowledge)),
    '## Where each partnership’s commitments stand',
    'The state is derived from what later meetings and events say. *Renewed* means that a later meeting took the commitment up again, *specified* that it made it more exact; *completed* and *superseded* are never concluded, only told by a record. *Overdue* means that the due date has passed and no later record mentions the commitment. *Open* is the rest.',
    ...columnsOf(knowledge).flatMap((column) => {
      const table = stateTable(knowledge, column, today);
      return table === undefined ? [] : [`### ${column.title}`, markdown(table)];
    }),
    '## Sources',
    'Who published them, and how their first address was checked.',
    markdown(sourceTable(knowledge)),
    passages(knowledge),
    '## Names in other languages',
    markdown(languageTable(knowledge)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function recordTable(knowledge: Knowledge): Table {
  const rows = kinds.map((kind) => {
    const entries = knowledge.all(kind) as readonly AnyEntry[];
    const marked = (basis: Verification['basis']): number => entries.filter(({ record }) => record.verification?.basis === basis).length;
    return [kindNames[kind], entries.length, ...bases.map(([basis]) => marked(basis))];
  });
  return { head: ['kind', 'records', ...bases.map(([, name]) => `marked: ${name}`)], rows: withSum(rows) };
}

interface Column {
  readonly title: string;
  readonly commitments: readonly Entry<'commitments'>[];
}

/** What several sources tell of the same commitment counts once. */
function statements(knowledge: Knowledge): readonly Entry<'commitments'>[] {
  return knowledge.all('commitments').filter(({ record }) => record.restates === undefined);
}

/** The partnerships, and what belongs to none of them. */
function columnsOf(knowledge: Knowledge): readonly Column[] {
  const all = statements(knowledge);
  const columns = knowledge.all('partnerships').map(({ record }): Column => {
    const partners = record.parties.filter((id) => id !== 'eu');
    const belongs = ({ record: { event, parties } }: Entry<'commitments'>): boolean => {
      const own = event === undefined ? undefined : knowledge.get('events', event)?.record.partnership;
      return own === undefined ? partners.some((id) => parties.includes(id)) : own === record.id;
    };
    return { title: partnerNames(knowledge, partners), commitments: all.filter(belongs) };
  });
  const filed = new Set(columns.flatMap(({ commitments }) => commitments.map(({ ref }) => ref)));
  return [...columns, { title: 'EU alone or others', commitments: all.filter(({ ref }) => !filed.has(ref)) }];
}

function partnerNames(knowledge: Knowledge, ids: readonly string[]): string {
  return ids.map((id) => knowledge.get('actors', id)?.record.label.en ?? id).join(', ');
}

function overviewTable(knowledge: Knowledge): Table {
  const columns = columnsOf(knowledge);
  const promise = (entry: Entry<'commitments'>): boolean => commitmentState(knowledge, entry.record.id, '9999') !== undefined;
  const rows = knowledge.all('topics').map(({ record: { id, label } }) => [
    label.en,
    ...columns.map(({ commitments }) => commitments.filter((entry) => entry.record.topic === id && promise(entry)).length),
    statements(knowledge).filter((entry) => entry.record.topic === id && !promise(entry)).length,
  ]);
  return { head: ['topic', ...columns.map(({ title }) => title), 'no commitment'], rows: withSum(rows.filter(notEmpty)) };
}

/** Undefined where nothing was promised. */
function stateTable(knowledge: Knowledge, { commitments }: Column, today: PartialDate): Table | undefined {
  const told = commitments.flatMap(({ record }) => {
    const state = commitmentState(knowledge, record.id, today)?.state;
    return state === undefined ? [] : [{ topic: record.topic, state }];
  });
  if (told.length === 0) return undefined;
  const used = states.filter((state) => told.some((each) => each.state === state)).toReversed();
  const rows = knowledge.all('topics').map(({ record: { id, label } }) => [
    label.en,
    ...used.map((state) => told.filter((each) => each.topic === id && each.state === state).length),
  ]);
  return { head: ['topic', ...used], rows: withSum(rows.filter(notEmpty)) };
}

function sourceTable(knowledge: Knowledge): Table {
  const basisOf = ({ urls }: Source): Verification['basis'] | undefined => urls[0]?.verification?.basis;
  const rows = authorities.map(([authority, name]) => {
    const own = knowledge.all('sources').filter(({ record }) => record.authority === authority);
    const counted = (basis: Verification['basis'] | undefined): number => own.filter(({ record }) => basisOf(record) === basis).length;
    return [name, own.length, counted(undefined), ...bases.map(([basis]) => counted(basis))];
  });
  return { head: ['authority', 'sources', 'found there', ...bases.map(([, name]) => name)], rows: withSum(rows) };
}

function passages(knowledge: Knowledge): string {
  const all = knowledge.all('commitments');
  const found = all.filter(({ record }) => record.evidence.some(({ locator }) => locator !== undefined)).length;
  return `Of ${all.length} commitments and other statements, ${found} name the passage of their source; for the others the passage is not recorded yet.`;
}

function languageTable(knowledge: Knowledge): Table {
  const languages = [['fr', 'French'], ['ja', 'Japanese'], ['ko', 'Korean']] as const;
  const named = (['terms', 'actors', 'partnerships', 'events', 'instruments', 'programmes'] as const).map((kind) => [
    kindNames[kind],
    ...languages.map(([language]) => knowledge.all(kind).filter(({ record }) => record.label[language] !== undefined).length),
  ]);
  return { head: ['kind', ...languages.map(([, name]) => name)], rows: named.filter(notEmpty) };
}

function notEmpty([, ...numbers]: readonly (string | number)[]): boolean {
  return numbers.some((number) => number !== 0);
}

function withSum(rows: Table['rows']): Table['rows'] {
  const width = rows[0]?.length ?? 0;
  const sums = Array.from({ length: width - 1 }, (_, column) => rows.reduce((sum, row) => sum + Number(row[column + 1]), 0));
  return [...rows, ['**all**', ...sums.map((sum) => `**${sum}**`)]];
}

/** A table with its columns of numbers to the right; nothing is written for zero. */
function markdown({ head, rows }: Table): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.map((cell) => (cell === 0 ? '' : String(cell))).join(' | ')} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
