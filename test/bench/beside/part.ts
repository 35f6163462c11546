import type { CompletionList, DocumentDiagnosticReport, Location } from 'vscode-languageserver-protocol';
import { type Aim, type BenchOptions, characters, type Measured, mib, ms, type Part, progress, type Report, spread, type TableOfFigures } from '../part.ts';
import { titleOf } from '../peers/load.ts';
import { sequence } from '../../sequence.ts';
import { open, type Running, start, stop } from '../server/connect.ts';
import { type LineEdit, typing } from '../server/edits.ts';
import { peerLimits, residentMiB, Side, Stopped } from '../side.ts';
import { type Series, summarise } from '../statistics.ts';
import { englishDraft } from './draft.ts';
import type { ToolEdit } from './tools.side.ts';

interface Size {
  readonly characters: number;
  readonly keys: number;
  /** Before measuring. */
  readonly unmeasured: number;
}
const full: readonly Size[] = [
  { characters: 10_000, keys: 24, unmeasured: 24 },
  { characters: 100_000, keys: 24, unmeasured: 24 },
  { characters: 1_000_000, keys: 15, unmeasured: 5 },
];
const quick: readonly Size[] = [{ characters: 2000, keys: 2, unmeasured: 1 }];

const uri = 'file:///bench/draft.md';
const engine = 'Communiqué';

/** Of the order in which the sides are asked. */
const orderSeed = 47;

/** What somebody waits for after a key. */
interface Work {
  readonly side: string;
  readonly work: string;
  readonly time: Series;
  /** How much came out at most: entries, places, findings. */
  readonly results: number;
}

interface SizeFigures {
  readonly characters: number;
  readonly works: readonly Work[];
  readonly sides: readonly { readonly side: string; readonly residentMiB: number; readonly stopped?: string }[];
}

/** Whoever can be typed at, and says how long an answer took. */
interface Typist {
  readonly name: string;
  readonly works: readonly string[];
  readonly residentMiB: number;
  open(text: string): Promise<void>;
  type(edit: LineEdit, work: string): Promise<{ readonly milliseconds: number; readonly results: number }>;
  end(): Promise<void>;
}

/** Our server, as an editor meets it. */
class OurServer implements Typist {
  readonly name = engine;
  readonly works = ['completion', 'references', 'check'] as const;
  readonly #nameAt: number;
  readonly #running: Running;
  #version = 1;

  constructor(running: Running, nameAt: number) {
    this.#running = running;
    this.#nameAt = nameAt;
  }

  get residentMiB(): number {
    return residentMiB(this.#running.server.pid);
  }

  async open(text: string): Promise<void> {
    await this.#running.connection.sendNotification('initialized', {});
    await open(this.#running.connection, uri, 'markdown', text);
  }

  async type({ line, from, to, text }: LineEdit, work: string): Promise<{ readonly milliseconds: number; readonly results: number }> {
    const { connection } = this.#running;
    const began = performance.now();
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: ++this.#version },
      contentChanges: [{ range: { start: { line, character: from }, end: { line, character: to } }, text }],
    });
    const textDocument = { uri };
    let results: number;
    if (work === 'check') {
      const report = await connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument });
      results = report.kind === 'full' ? report.items.length : 0;
    } else if (work === 'references') {
      const position = { line, character: Math.min(from, this.#nameAt) };
      results = (await connection.sendRequest<readonly Location[] | null>('textDocument/references', { textDocument, position, context: { includeDeclaration: true } }))?.length ?? 0;
    } else {
      const position = { line, character: from + text.length };
      results = (await connection.sendRequest<CompletionList | null>('textDocument/completion', { textDocument, position, context: { triggerKind: 1 } }))?.items.length ?? 0;
    }
    return { milliseconds: performance.now() - began, results };
  }

  async end(): Promise<void> {
    await stop(this.#running);
  }
}

/** Another tool, in a process of its own too: the way there and back is part of its time as it is of ours. */
class Tool implements Typist {
  readonly name: string;
  readonly works: readonly string[];
  readonly #tool: string;
  readonly #side: Side;

  constructor(name: string, tool: string, works: readonly string[]) {
    this.name = name;
    this.works = works;
    this.#tool = tool;
    this.#side = new Side(name, new URL('tools.side.ts', import.meta.url), peerLimits);
  }

  get residentMiB(): number {
    return this.#side.residentMiB;
  }

  async open(text: string): Promise<void> {
    await this.#side.ask('open', { tool: this.#tool, text });
  }

  async type(edit: LineEdit, work: string): Promise<{ readonly milliseconds: number; readonly results: number }> {
    const input: ToolEdit = { edit, work };
    const began = performance.now();
    const { result } = await this.#side.ask<string>('type', input);
    const results = JSON.parse(result) as readonly unknown[];
    return { milliseconds: performance.now() - began, results: results.length };
  }

  async end(): Promise<void> {
    await this.#side.end();
  }
}

async function measure({ characters: size, keys, unmeasured }: Size, peers: boolean): Promise<SizeFigures> {
  const typed = englishDraft(size);
  const draft = typing(typed);
  const typists: readonly Typist[] = [
    // It asks for diagnostics, as VS Code does.
    new OurServer(await start([], { diagnostic: {} }), typed.nameAt),
    ...(peers
      ? [
          new Tool(titleOf('vscode-markdown-languageservice'), 'markdown', ['completion', 'references']),
          new Tool(titleOf('cspell-lib'), 'spelling', ['check']),
          new Tool(titleOf('harper.js'), 'grammar', ['check']),
          new Tool(titleOf('textlint-rule-terminology'), 'terminology', ['check']),
        ]
      : []),
  ];
  const samples = new Map<string, { readonly typist: Typist; readonly work: string; readonly times: number[]; results: number }>();
  const stopped = new Map<Typist, string>();
  const memory = new Map<Typist, number>();
  const attempt = async (typist: Typist, work: () => Promise<void>): Promise<void> => {
    if (stopped.has(typist)) return;
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
      stopped.set(typist, error.message);
    }
  };
  try {
    progress(characters(size));
    for (const typist of typists) await attempt(typist, () => typist.open(draft.text));
    // Those with several works do them by turns.
    const rounds = 3;
    const edits = [...draft.keys((unmeasured + keys) * rounds)];
    const next = sequence(orderSeed);
    for (const [number, edit] of edits.entries()) {
      // Every key goes to all, in another order each time: who comes behind a heavy one finds the caches of the processor full of its data.
      for (const typist of shuffled(typists, next)) {
        const work = typist.works[number % typist.works.length] ?? '';
        await attempt(typist, async () => {
          const { milliseconds, results } = await typist.type(edit, work);
          memory.set(typist, typist.residentMiB);
          if (number < unmeasured * rounds) return;
          const key = `${typist.name} ${work}`;
          const own = samples.get(key) ?? { typist, work, times: [], results: 0 };
          own.times.push(milliseconds);
          own.results = Math.max(own.results, results);
          samples.set(key, own);
        });
      }
    }
    return {
      characters: size,
      works: [...samples.values()].map(({ typist, work, times, results }) => ({ side: typist.name, work, time: summarise(times), results })),
      sides: typists.map((typist) => {
        const reason = stopped.get(typist);
        return { side: typist.name, residentMiB: memory.get(typist) ?? Number.NaN, ...(reason !== undefined && { stopped: reason }) };
      }),
    };
  } finally {
    for (const typist of typists) await typist.end();
  }
}

/** The same in a random order. @param next random numbers from 0 to 1 */
function shuffled<Item>(items: readonly Item[], next: () => number): readonly Item[] {
  return items.map((item) => ({ item, at: next() })).sort((a, b) => a.at - b.at).map(({ item }) => item);
}

async function run({ quick: isQuick, peers }: BenchOptions): Promise<Measured> {
  const figures: SizeFigures[] = [];
  for (const size of isQuick ? quick : full) figures.push(await measure(size, peers));
  return { figures, ...report(figures) };
}

/** How long we take for the same, in milliseconds. */
function ours(works: readonly Work[], work: string): number {
  return works.find((own) => own.side === engine && own.work === work)?.time.median ?? Number.NaN;
}

function tableOf({ characters: size, works, sides }: SizeFigures): TableOfFigures {
  const rows = sides.flatMap(({ side, residentMiB: memory, stopped }) => {
    const own = works.filter((each) => each.side === side);
    if (own.length === 0) return [[side, '–', stopped ?? '–', '–', '–', '–']];
    return own.map(({ work, time, results }) => [
      stopped === undefined ? side : `${side} (${stopped}; ${time.runs} keys)`,
      work,
      spread(time),
      side === engine ? '' : (time.median / ours(works, work)).toFixed(1),
      String(results),
      mib(memory),
    ]);
  });
  return {
    title: `${characters(size)}: from a keystroke to the answer (median / 95th percentile, ms; × is the ratio to ours of the same answer)`,
    head: ['', 'answer', 'time', '×', 'results', 'resident'],
    rows,
  };
}

function aimsOf({ characters: size, works }: SizeFigures): readonly Aim[] {
  return works
    .filter(({ side }) => side !== engine)
    .map(({ side, work, time }) => ({
      what: `server, ${characters(size)}, beside ${side}, ${work}`,
      aim: 'faster',
      result: `${ms(ours(works, work))} to ${ms(time.median)} ms`,
      met: ours(works, work) < time.median,
    }));
}

function report(figures: readonly SizeFigures[]): Report {
  return { tables: figures.map(tableOf), aims: figures.flatMap(aimsOf) };
}

export const beside: Part = { name: 'beside', about: 'the whole server beside other tools, on the same edits of the same draft', run };
