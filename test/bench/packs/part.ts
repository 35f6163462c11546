import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Hover } from 'vscode-languageserver-protocol/node';
import { fileOfTerms, writePack } from '../generate/pack.ts';
import { packSeed } from '../generate/names.ts';
import { generateTerms } from '../generate/terms.ts';
import { atMost, type BenchOptions, grouped, type Measured, mib, ms, type Part, progress, type Report, spread } from '../part.ts';
import { open, rest, type Running, start, stop } from '../server/connect.ts';
import { residentMiB } from '../side.ts';
import { type Series, summarise } from '../statistics.ts';

interface Size {
  readonly terms: number;
  readonly files: number;
  /** Changes of a line of the pack. */
  readonly changes: number;
  /** Keys typed once all is known. */
  readonly keys: number;
}
const full: Size = { terms: 100_000, files: 200, changes: 8, keys: 120 };
const quick: Size = { terms: 60, files: 3, changes: 1, keys: 3 };

/** After so many milliseconds, what is waited for will not come. */
const patience = 60_000;
const patienceWithReading = 300_000;
/** Once changes have taken so many milliseconds, no more are made. */
const longestChanges = 30_000;
/** Somebody who types fast. */
const betweenKeys = 60;

interface PacksFigures extends Size {
  /** From the client's being ready to the first answer from the pack, in milliseconds. */
  readonly ready: number;
  /** Answers to keystrokes meanwhile, and once all is known. */
  readonly meanwhile: Series & { readonly longest: number };
  readonly afterwards: Series;
  /** From a changed line of the pack to an answer that shows it: changed in the editor, and on disk. */
  readonly inEditor: Series;
  readonly onDisk: Series;
  readonly mostMiB: number;
  readonly restMiB: number;
}

/** Where the draft names what; each on a line of its own. */
const lines = { known: 2, typed: 4, changed: 6 };
const newNames = { inEditor: 'Zeilenprobe im Editor', onDisk: 'Zeilenprobe auf der Platte' };

class Session {
  /** In the folder that the pack belongs to; nothing is stored there. */
  readonly draftUri: string;
  readonly #running: Running;
  readonly #version = new Map<string, number>();
  mostMiB = 0;

  constructor(running: Running, folder: string) {
    this.#running = running;
    this.draftUri = `${pathToFileURL(folder).toString()}/draft.md`;
  }

  /** Replaces part of a line of a document that is open. */
  async change(uri: string, line: number, from: number, to: number, text: string): Promise<void> {
    const version = (this.#version.get(uri) ?? 1) + 1;
    this.#version.set(uri, version);
    await this.#running.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: { line, character: from }, end: { line, character: to } }, text }],
    });
  }

  /** A key and the list after it; in milliseconds. */
  async key(column: number): Promise<number> {
    const began = performance.now();
    await this.change(this.draftUri, lines.typed, column, column, 'a');
    await this.#running.connection.sendRequest('textDocument/completion', { textDocument: { uri: this.draftUri }, position: { line: lines.typed, character: column + 1 } });
    this.mostMiB = Math.max(this.mostMiB, residentMiB(this.#running.server.pid));
    return performance.now() - began;
  }

  async isKnown(line: number): Promise<boolean> {
    const hover = await this.#running.connection.sendRequest<Hover | null>('textDocument/hover', { textDocument: { uri: this.draftUri }, position: { line, character: 1 } });
    return hover !== null;
  }

  /** How long it takes until a name on a line is known, asking again and again. */
  async untilKnown(line: number): Promise<number> {
    const began = performance.now();
    while (!(await this.isKnown(line))) {
      if (performance.now() - began > patience) throw new Error(`What stands on line ${line} of the draft is not known after ${patience / 1000} s.`);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    return performance.now() - began;
  }
}

async function measure(size: Size): Promise<PacksFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'communique-packs-'));
  const root = join(folder, '.communique');
  try {
    progress(`a pack of ${grouped(size.terms)} terms in ${size.files} files is written`);
    writePack(root, { ...size, seed: packSeed });
    return await measureWith(size, folder, root);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureWith(size: Size, folder: string, root: string): Promise<PacksFigures> {
  // The last term of all: once it is known, all are.
  const source = generateTerms(packSeed);
  let last = source.next().value;
  for (let i = 1; i < size.terms; i++) last = source.next().value;
  const running = await start([pathToFileURL(folder).toString()]);
  const { connection } = running;
  try {
    const session = new Session(running, folder);
    await open(connection, session.draftUri, 'markdown', `# Entwurf\n\n${last.de}\n\n\n\n\n`);
    progress('the pack is read while somebody types');
    const began = performance.now();
    await connection.sendNotification('initialized', {});
    const meanwhile: number[] = [];
    let column = 0;
    while (!(await session.isKnown(lines.known))) {
      if (performance.now() - began > patienceWithReading) throw new Error(`The pack is not in use after ${patienceWithReading / 1000} s.`);
      meanwhile.push(await session.key(column++));
      await new Promise((resolve) => setTimeout(resolve, betweenKeys));
    }
    const ready = performance.now() - began;
    progress(`it is in use after ${ms(ready)} ms; keys are typed`);
    const afterwards: number[] = [];
    for (let i = 0; i < size.keys + 5; i++) {
      const time = await session.key(column++);
      if (i >= 5) afterwards.push(time);
    }
    progress('lines of the pack are changed');
    const inEditor: number[] = [];
    const onDisk: number[] = [];
    const path = fileOfTerms(Math.floor(size.files / 2));
    const text = await readFile(join(root, path), 'utf8');
    const line = text.split('\n').findIndex((each) => each.startsWith('      de: '));
    const uri = `${pathToFileURL(root).toString()}/${path}`;
    const start = '      de: '.length;
    await open(connection, uri, 'yaml', text);
    let length = (text.split('\n')[line] ?? '').length;
    const isEnough = (samples: readonly number[]): boolean => samples.length === size.changes || samples.reduce((sum, each) => sum + each, 0) > longestChanges;
    for (let i = 0; !isEnough(inEditor); i++) {
      const name = `${newNames.inEditor} ${i}`;
      await rewriteLine(session, name);
      const changed = performance.now();
      await session.change(uri, line, start, length, name);
      await session.untilKnown(lines.changed);
      inEditor.push(performance.now() - changed);
      length = start + name.length;
    }
    await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    for (let i = 0; !isEnough(onDisk); i++) {
      const name = `${newNames.onDisk} ${i}`;
      await rewriteLine(session, name);
      const linesOnDisk = text.split('\n');
      linesOnDisk[line] = `      de: ${name}`;
      const changed = performance.now();
      await writeFile(join(root, path), linesOnDisk.join('\n'));
      await connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
      await session.untilKnown(lines.changed);
      onDisk.push(performance.now() - changed);
    }
    if (size.keys >= full.keys) await rest();
    return {
      ...size,
      ready,
      meanwhile: { ...summarise(meanwhile), longest: Math.max(0, ...meanwhile) },
      afterwards: summarise(afterwards),
      inEditor: summarise(inEditor),
      onDisk: summarise(onDisk),
      mostMiB: session.mostMiB,
      restMiB: residentMiB(running.server.pid),
    };
  } finally {
    await stop(running);
  }
}

/** Writes on the draft's last line a name that is not known yet. */
async function rewriteLine(session: Session, name: string): Promise<void> {
  await session.change(session.draftUri, lines.changed, 0, 1000, name);
  if (await session.isKnown(lines.changed)) throw new Error(`“${name}” is known before it has been written.`);
}

async function run({ quick: isQuick }: BenchOptions): Promise<Measured> {
  const figures = await measure(isQuick ? quick : full);
  return { figures, ...report(figures) };
}

function report({ terms, files, ready, meanwhile, afterwards, inEditor, onDisk, mostMiB, restMiB }: PacksFigures): Report {
  return {
    tables: [
      {
        title: `A pack of ${grouped(terms)} terms in ${files} files in the workspace (ms; median / 95th percentile)`,
        head: ['until it is in use', 'key to completion, meanwhile', 'longest', 'afterwards', 'changed line, editor', 'on disk', 'resident, at most', 'at rest'],
        rows: [[ms(ready), spread(meanwhile), ms(meanwhile.longest), spread(afterwards), spread(inEditor), spread(onDisk), mib(mostMiB), mib(restMiB)]],
      },
    ],
    aims: [atMost(`pack of ${grouped(terms)} terms, changed line to an answer that shows it`, inEditor.median, 100, ' ms', 0)],
  };
}

export const packs: Part = { name: 'packs', about: 'a large pack: read while somebody types, and changed', run };
