import type { CodeLens, Hover, SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver-protocol/node';
import { atMost, type BenchOptions, characters, type Measured, mib, type Part, type Report, spread } from '../part.ts';
import { residentMiB } from '../side.ts';
import { type Series, summarise } from '../statistics.ts';
import { open, rest, start, stop } from './connect.ts';
import { germanDraft, typing } from './edits.ts';

const uri = 'file:///bench/draft.md';
const firstDraft = 'Der Rat für digitale Partnerschaft tagte.\n';
/** The first answers include reading the whole draft for the first time; they belong to opening it. */
const unmeasured = 5;

/** The draft in which somebody pauses, and of how many keys afterwards the time is taken. */
const pausedIn = 100_000;
const keysAfterPause = 20;

interface Sizes {
  readonly starts: number;
  readonly drafts: readonly number[];
  readonly edits: number;
  readonly waits: boolean;
  /** How often a server is started for a first answer, and milliseconds until it is asked later, or somebody goes on after a pause. */
  readonly firsts: number;
  readonly untilLater: number;
  readonly pauses: number;
}
const full: Sizes = { starts: 15, drafts: [10_000, 100_000, 1_000_000], edits: 120, waits: true, firsts: 5, untilLater: 3000, pauses: 5 };
const quick: Sizes = { starts: 1, drafts: [2000], edits: 8, waits: false, firsts: 1, untilLater: 50, pauses: 1 };

/** From the start of the process to its first complete hover, in milliseconds, and what it holds then. */
interface StartUp {
  readonly ready: Series;
  readonly residentMiB: number;
}

/** Answers after a keystroke in the middle of a draft, from sending the edit to having the answer, in milliseconds. */
interface Keystroke {
  readonly characters: number;
  readonly completion: Series;
  readonly ghost: Series;
  readonly hover: Series;
  /** Right after the last key, and once the editor has been quiet. */
  readonly busyMiB: number;
  readonly restMiB: number;
}

async function measureStart(starts: number): Promise<StartUp> {
  const samples: number[] = [];
  let memory = Number.NaN;
  for (let i = 0; i < starts; i++) {
    const begin = performance.now();
    const running = await start();
    await running.connection.sendNotification('initialized', {});
    await open(running.connection, uri, 'markdown', firstDraft);
    const hover = await running.connection.sendRequest<Hover | null>('textDocument/hover', {
      textDocument: { uri },
      position: { line: 0, character: 6 },
    });
    samples.push(performance.now() - begin);
    if (hover === null) throw new Error('The server answered the first hover with nothing.');
    memory = residentMiB(running.server.pid);
    await stop(running);
  }
  return { ready: summarise(samples), residentMiB: memory };
}

const methods = { completion: 'textDocument/completion', ghost: 'textDocument/inlineCompletion', hover: 'textDocument/hover' } as const;
const kinds = ['completion', 'ghost', 'hover'] as const;

async function measureKeystrokes(size: number, { edits, waits, untilLater }: Sizes): Promise<Keystroke> {
  const running = await start();
  const { connection } = running;
  await connection.sendNotification('initialized', {});
  // Nobody types while the editor is still starting.
  await milliseconds(untilLater);
  const { nameAt, ...typed } = germanDraft(size);
  const draft = typing({ nameAt, ...typed });
  const { line } = draft;
  await open(connection, uri, 'markdown', draft.text);
  const samples = { completion: [] as number[], ghost: [] as number[], hover: [] as number[] };
  let version = 1;
  let i = 0;
  for (const { from, to, text: key } of draft.keys(edits * kinds.length)) {
    const kind = kinds[i % kinds.length] ?? 'hover';
    const position = { line, character: kind === 'hover' ? Math.min(from, nameAt) : from + key.length };
    const begin = performance.now();
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: ++version },
      contentChanges: [{ range: { start: { line, character: from }, end: { line, character: to } }, text: key }],
    });
    await connection.sendRequest(methods[kind], { textDocument: { uri }, position, context: { triggerKind: 1 } });
    if (i++ >= kinds.length * unmeasured) samples[kind].push(performance.now() - begin);
  }
  const busyMiB = residentMiB(running.server.pid);
  if (waits) await rest();
  const restMiB = waits ? residentMiB(running.server.pid) : Number.NaN;
  await stop(running);
  return {
    characters: size,
    completion: summarise(samples.completion),
    ghost: summarise(samples.ghost),
    hover: summarise(samples.hover),
    busyMiB,
    restMiB,
  };
}

/** What an editor asks for of its own accord after a keystroke in the middle of a draft, likewise in milliseconds. */
interface Drawing {
  readonly characters: number;
  /** The colours of names, as what has changed in them. */
  readonly colours: Series;
  /** The lines above headings. */
  readonly lenses: Series;
}

async function measureDrawing(size: number, { edits }: Sizes): Promise<Drawing> {
  const running = await start([], {}, { highlighting: true });
  const { connection } = running;
  await connection.sendNotification('initialized', {});
  const draft = typing(germanDraft(size));
  const { line } = draft;
  await open(connection, uri, 'markdown', draft.text);
  const textDocument = { uri };
  let { resultId, data } = await connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
  // The settings may come in a little later.
  while (data.length === 0) ({ resultId, data } = await connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', { textDocument }));
  const samples = { colours: [] as number[], lenses: [] as number[] };
  let version = 1;
  let i = 0;
  for (const { from, to, text: key } of draft.keys(edits * 2)) {
    const isColour = i % 2 === 0;
    const begin = performance.now();
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: ++version },
      contentChanges: [{ range: { start: { line, character: from }, end: { line, character: to } }, text: key }],
    });
    if (isColour) ({ resultId } = await connection.sendRequest<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', { textDocument, previousResultId: resultId }));
    else await connection.sendRequest<CodeLens[] | null>('textDocument/codeLens', { textDocument });
    if (i++ >= 2 * unmeasured) samples[isColour ? 'colours' : 'lenses'].push(performance.now() - begin);
  }
  await stop(running);
  return { characters: size, colours: summarise(samples.colours), lenses: summarise(samples.lenses) };
}

const firstQuestions = ['completion', 'check'] as const;
type FirstQuestion = (typeof firstQuestions)[number];

/** The first answer about a draft, the reading of it included, in milliseconds. */
interface FirstAnswers {
  readonly characters: number;
  readonly what: FirstQuestion;
  /** Asked as soon as the server runs; and once it has been running for a few seconds, as with a draft that is opened later. */
  readonly atOnce: Series;
  readonly later: Series;
}

async function measureFirst(size: number, what: FirstQuestion, wait: number): Promise<number> {
  const { connection, ...running } = await start([], { diagnostic: {} });
  await connection.sendNotification('initialized', {});
  await milliseconds(wait);
  const draft = typing(germanDraft(size));
  const textDocument = { uri };
  const [edit] = draft.keys(1);
  const begin = performance.now();
  await open(connection, uri, 'markdown', draft.text);
  if (what === 'check') {
    await connection.sendRequest('textDocument/diagnostic', { textDocument });
  } else {
    const range = { start: { line: draft.line, character: 0 }, end: { line: draft.line, character: 0 } };
    await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ range, text: edit?.text ?? '' }] });
    await connection.sendRequest(methods.completion, { textDocument, position: { line: draft.line, character: 1 }, context: { triggerKind: 1 } });
  }
  const taken = performance.now() - begin;
  await stop({ connection, ...running });
  return taken;
}

async function measureFirstAnswers(size: number, what: FirstQuestion, { firsts, untilLater }: Sizes): Promise<FirstAnswers> {
  const samples = { atOnce: [] as number[], later: [] as number[] };
  for (let i = 0; i < firsts; i++) {
    samples.atOnce.push(await measureFirst(size, what, 0));
    samples.later.push(await measureFirst(size, what, untilLater));
  }
  return { characters: size, what, atOnce: summarise(samples.atOnce), later: summarise(samples.later) };
}

/** A completion after each of some keys, typed without a pause and after one, in milliseconds. */
interface Pause {
  readonly without: Series;
  readonly after: Series;
}

async function measurePause({ pauses, untilLater }: Sizes): Promise<Pause> {
  const running = await start();
  const { connection } = running;
  await connection.sendNotification('initialized', {});
  const draft = typing(germanDraft(pausedIn));
  const { line } = draft;
  await open(connection, uri, 'markdown', draft.text);
  const samples = { without: [] as number[], after: [] as number[] };
  const unpaused = 2 * pauses;
  let i = 0;
  for (const { from, to, text: key } of draft.keys((unpaused + 2 * pauses) * draft.phraseLength)) {
    const phrase = Math.floor(i / draft.phraseLength) - unpaused;
    const keyInPhrase = i++ % draft.phraseLength;
    const isAfter = phrase % 2 === 1;
    if (phrase > 0 && isAfter && keyInPhrase === 0) await milliseconds(untilLater);
    const begin = performance.now();
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: i + 1 },
      contentChanges: [{ range: { start: { line, character: from }, end: { line, character: to } }, text: key }],
    });
    await connection.sendRequest(methods.completion, { textDocument: { uri }, position: { line, character: from + key.length }, context: { triggerKind: 1 } });
    // Of the phrase only its beginning: what a pause costs is over soon.
    if (phrase >= 0 && keyInPhrase < keysAfterPause) samples[isAfter ? 'after' : 'without'].push(performance.now() - begin);
  }
  await stop(running);
  return { without: summarise(samples.without), after: summarise(samples.after) };
}

function milliseconds(count: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, count));
}

async function run({ quick: isQuick }: BenchOptions): Promise<Measured> {
  const sizes = isQuick ? quick : full;
  const startUp = await measureStart(sizes.starts);
  const keystrokes: Keystroke[] = [];
  for (const size of sizes.drafts) keystrokes.push(await measureKeystrokes(size, sizes));
  const drawing: Drawing[] = [];
  for (const size of sizes.drafts) drawing.push(await measureDrawing(size, sizes));
  const firsts: FirstAnswers[] = [];
  for (const size of sizes.drafts.slice(0, 2)) for (const what of firstQuestions) firsts.push(await measureFirstAnswers(size, what, sizes));
  const pause = await measurePause(sizes);
  const figures = { startUp, keystrokes, drawing, firsts, pause };
  return { figures, ...report(figures) };
}

interface Figures {
  readonly startUp: StartUp;
  readonly keystrokes: readonly Keystroke[];
  readonly drawing: readonly Drawing[];
  readonly firsts: readonly FirstAnswers[];
  readonly pause: Pause;
}

function report({ startUp, keystrokes, drawing, firsts, pause }: Figures): Report {
  const middle = keystrokes.find((each) => each.characters === 100_000);
  return {
    tables: [
      {
        title: 'From the start of the process to the first complete hover (median / 95th percentile, ms)',
        head: ['ready', 'resident'],
        rows: [[spread(startUp.ready), mib(startUp.residentMiB)]],
      },
      {
        title: 'From a keystroke to the answer (median / 95th percentile, ms)',
        head: ['draft', 'completion', 'ghost text', 'hover', 'resident, typing', 'at rest'],
        rows: keystrokes.map((each) => [
          characters(each.characters),
          spread(each.completion),
          spread(each.ghost),
          spread(each.hover),
          mib(each.busyMiB),
          mib(each.restMiB),
        ]),
      },
      {
        title: 'From a keystroke to what is drawn around the text (median / 95th percentile, ms)',
        head: ['draft', 'colours of names', 'lines above headings'],
        rows: drawing.map((each) => [characters(each.characters), spread(each.colours), spread(each.lenses)]),
      },
      {
        title: 'From opening a draft to the first answer (median / 95th percentile, ms)',
        head: ['draft', 'answer', 'as soon as the server runs', 'once it has been running for three seconds'],
        rows: firsts.map((each) => [characters(each.characters), each.what, spread(each.atOnce), spread(each.later)]),
      },
      {
        title: `Completion after each of the next ${keysAfterPause} keys in ${characters(pausedIn)} (median / 95th percentile, ms)`,
        head: ['typing on', 'after a pause of three seconds'],
        rows: [[spread(pause.without), spread(pause.after)]],
      },
    ],
    aims: [
      atMost('server, start to ready', startUp.ready.median, 200, ' ms', 0),
      ...(middle === undefined
        ? []
        : [
            atMost('server, 100 kB, edit to completion, 95th percentile', middle.completion.p95, 10, ' ms'),
            atMost('server, 100 kB, edit to hover, 95th percentile', middle.hover.p95, 10, ' ms'),
            atMost('server, 100 kB, resident at rest', middle.restMiB, 100, ' MiB', 0),
          ]),
    ],
  };
}

export const server: Part = { name: 'server', about: 'the whole server: start, and answers after a keystroke', run };
