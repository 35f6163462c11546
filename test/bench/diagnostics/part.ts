import type { DocumentDiagnosticReport } from 'vscode-languageserver-protocol/node';
import { atMost, type BenchOptions, characters, grouped, type Measured, ms, type Part, progress, type Report, spread } from '../part.ts';
import { open, start, stop } from '../server/connect.ts';
import { typing } from '../server/edits.ts';
import { Side } from '../side.ts';
import { type Series, summarise } from '../statistics.ts';
import type { Typed } from './diagnostics.side.ts';
import { checkedDraft } from './draft.ts';

const full = { drafts: [10_000, 100_000, 1_000_000], keys: 200 };
const quick = { drafts: [8000], keys: 6 };
const uri = 'file:///bench/draft.md';
/** The first answers include reading the whole draft for the first time; they belong to opening it. */
const unmeasured = 40;

interface DiagnosticsFigures {
  readonly characters: number;
  readonly found: number;
  /** Of the whole draft, when it is opened. */
  readonly first: number;
  /** Text and Markdown alone, with the diagnostics, and through the server: from sending the edit to having the answer. */
  readonly least: Series;
  readonly diagnostics: Series;
  readonly server: Series;
}

async function measure(size: number, keys: number): Promise<DiagnosticsFigures> {
  progress(characters(size));
  const side = new Side('diagnostics', new URL('diagnostics.side.ts', import.meta.url));
  try {
    const { result } = await side.ask<Typed>('type', { characters: size, keys });
    const through = await throughServer(size, keys);
    return { characters: size, found: result.found, first: result.first, least: summarise(result.least), diagnostics: summarise(result.diagnostics), server: through };
  } finally {
    await side.end();
  }
}

async function throughServer(size: number, keys: number): Promise<Series> {
  const running = await start([], { diagnostic: {} });
  const { connection } = running;
  await connection.sendNotification('initialized', {});
  const draft = typing(checkedDraft(size));
  const { line } = draft;
  await open(connection, uri, 'markdown', draft.text);
  const samples: number[] = [];
  let version = 1;
  let key = 0;
  for (const { from, to, text } of draft.keys(unmeasured + keys)) {
    const began = performance.now();
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: ++version },
      contentChanges: [{ range: { start: { line, character: from }, end: { line, character: to } }, text }],
    });
    const report = await connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
    if (key++ >= unmeasured) samples.push(performance.now() - began);
    if (report.kind !== 'full' || report.items.length === 0) throw new Error('The server found nothing.');
  }
  await stop(running);
  return summarise(samples);
}

async function run({ quick: isQuick }: BenchOptions): Promise<Measured> {
  const { drafts, keys } = isQuick ? quick : full;
  const figures: DiagnosticsFigures[] = [];
  for (const size of drafts) figures.push(await measure(size, keys));
  return { figures, ...report(figures) };
}

function report(figures: readonly DiagnosticsFigures[]): Report {
  return {
    tables: [
      {
        title: 'From a keystroke in the middle of a draft to its diagnostics (median / 95th percentile, ms; × is the ratio of medians)',
        head: ['draft', 'findings', 'when opened', 'text and Markdown alone', 'diagnostics', '×', 'through the server'],
        rows: figures.map((each) => [
          characters(each.characters),
          grouped(each.found),
          ms(each.first),
          spread(each.least),
          spread(each.diagnostics),
          (each.diagnostics.median / each.least.median).toFixed(1),
          spread(each.server),
        ]),
      },
    ],
    aims: figures
      .filter((each) => each.characters === 100_000)
      .flatMap(({ diagnostics, server }) => [
        atMost('diagnostics, 100 kB, from the edit, 95th percentile', diagnostics.p95, 20, ' ms'),
        atMost('diagnostics, 100 kB, through the server, 95th percentile', server.p95, 20, ' ms'),
      ]),
  };
}

export const diagnostics: Part = { name: 'diagnostics', about: 'from an edit to up-to-date diagnostics', run };
