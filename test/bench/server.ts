/** Measures the built server as an editor meets it: a process, spoken to over its standard input and output. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  createProtocolConnection,
  type Hover,
  type InitializeResult,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { makeDraft } from './drafts.ts';
import { type Series, summarise } from './statistics.ts';

const command = fileURLToPath(new URL('../../dist/communique.cjs', import.meta.url));
const uri = 'file:///bench/draft.md';
const firstDraft = 'Der Rat für digitale Partnerschaft tagte.\n';
const starts = 15;
const edits = 120;
/** Milliseconds after which the server has given back what it need not keep. */
const untilRest = 3_000;

interface Running {
  readonly server: ChildProcessWithoutNullStreams;
  readonly connection: ProtocolConnection;
}

/** From the start of the process to its first complete hover, in milliseconds, and what it holds then. */
export interface StartUp {
  readonly ready: Series;
  readonly residentMiB: number;
}

/** Answers after a keystroke in the middle of a draft, from sending the edit to having the answer, in milliseconds. */
export interface Keystroke {
  readonly characters: number;
  readonly completion: Series;
  readonly ghost: Series;
  readonly hover: Series;
  /** Right after the last key, and once the editor has been quiet. */
  readonly busyMiB: number;
  readonly restMiB: number;
}

async function start(): Promise<Running> {
  const server = spawn(process.execPath, [command, 'lsp', '--stdio']);
  const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  connection.listen();
  await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { hover: { contentFormat: ['markdown'] }, inlineCompletion: {} } },
  });
  await connection.sendNotification('initialized', {});
  return { server, connection };
}

async function stop({ server, connection }: Running): Promise<void> {
  const gone = new Promise((resolve) => server.once('exit', resolve));
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  await gone;
  connection.dispose();
}

async function open(connection: ProtocolConnection, text: string): Promise<void> {
  await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
}

/** Resident memory of a process in MiB; NaN where the system does not tell. */
function residentMiB({ pid }: ChildProcessWithoutNullStreams): number {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/u.exec(status)?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}

export async function measureStart(): Promise<StartUp> {
  const samples: number[] = [];
  let memory = Number.NaN;
  for (let i = 0; i < starts; i++) {
    const begin = performance.now();
    const running = await start();
    await open(running.connection, firstDraft);
    const hover = await running.connection.sendRequest<Hover | null>('textDocument/hover', {
      textDocument: { uri },
      position: { line: 0, character: 6 },
    });
    samples.push(performance.now() - begin);
    if (hover === null) throw new Error('The server answered the first hover with nothing.');
    memory = residentMiB(running.server);
    await stop(running);
  }
  return { ready: summarise(samples), residentMiB: memory };
}

export async function measureKeystrokes(size: number): Promise<Keystroke> {
  const running = await start();
  const { connection } = running;
  const text = makeDraft(size);
  await open(connection, text);
  // A paragraph of its own in the middle, typed letter by letter.
  const lines = text.split('\n');
  const middle = lines.findIndex((line, i) => i > lines.length / 2 && line === '');
  let version = 1;
  const change = async (from: number, to: number, inserted: string): Promise<void> => {
    version++;
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: { line: middle + 1, character: from }, end: { line: middle + 1, character: to } }, text: inserted }],
    });
  };
  await connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: ++version },
    contentChanges: [{ range: { start: { line: middle, character: 0 }, end: { line: middle, character: 0 } }, text: '\n\n' }],
  });
  const phrase = 'Beide Seiten verweisen auf den Rat für digitale Partnerschaft und auf die künstliche Intelligenz. ';
  const samples = { completion: [] as number[], ghost: [] as number[], hover: [] as number[] };
  const kinds = ['completion', 'ghost', 'hover'] as const;
  const methods = { completion: 'textDocument/completion', ghost: 'textDocument/inlineCompletion', hover: 'textDocument/hover' } as const;
  let column = 0;
  for (let i = 0; i < edits * kinds.length; i++) {
    if (column === phrase.length) {
      await change(0, column, '');
      column = 0;
    }
    const kind = kinds[i % kinds.length] ?? 'hover';
    const position = { line: middle + 1, character: kind === 'hover' ? Math.min(column, 33) : column + 1 };
    const begin = performance.now();
    await change(column, column, phrase.charAt(column));
    await connection.sendRequest(methods[kind], { textDocument: { uri }, position, context: { triggerKind: 1 } });
    // The first answers include reading the whole draft for the first time; they belong to opening it.
    if (i >= kinds.length * 5) samples[kind].push(performance.now() - begin);
    column++;
  }
  const busyMiB = residentMiB(running.server);
  await new Promise((resolve) => setTimeout(resolve, untilRest));
  const restMiB = residentMiB(running.server);
  await stop(running);
  return {
    characters: text.length,
    completion: summarise(samples.completion),
    ghost: summarise(samples.ghost),
    hover: summarise(samples.hover),
    busyMiB,
    restMiB,
  };
}
