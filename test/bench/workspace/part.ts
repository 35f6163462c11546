import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Location } from 'vscode-languageserver-protocol/node';
import { atMost, type BenchOptions, grouped, type Measured, mib, ms, type Part, progress, type Report, spread } from '../part.ts';
import { open, rest, start, stop } from '../server/connect.ts';
import { makeDraft } from '../server/drafts.ts';
import { residentMiB } from '../side.ts';
import { type Series, summarise } from '../statistics.ts';

const draftSize = 8000;
const perFolder = 100;
/** Named in the draft that asks, from seldom to often in the others. */
const question = 'Der Rat für digitale Partnerschaft mit Singapur, der DMA, die Republik Korea und die Seekabel.\n';
const asked = ['Singapur', 'DMA', 'Republik', 'Seekabel'];
const namedEverywhere = 'DMA';

/** A workspace of so many drafts of 8 kB. */
interface Workspace {
  readonly drafts: number;
  /** From the first question, about a record that is seldom named, to its answer, in milliseconds: all drafts are skimmed meanwhile. */
  readonly first: number;
  /** From a question about a record that is named in every draft, the first of that sort, to its answer: all drafts are read meanwhile. */
  readonly everywhere: number;
  /** Answers afterwards, each with so many places. */
  readonly later: readonly { readonly name: string; readonly places: number; readonly series: Series }[];
  /** Hovers asked for meanwhile: what somebody waits who goes on working. */
  readonly meanwhile: Series;
  readonly residentMiB: number;
  /** Once nobody has asked for anything for a while. */
  readonly atRestMiB: number;
}

async function writeDrafts(folder: string, count: number): Promise<void> {
  const blocks = makeDraft(draftSize * 50).split('\n\n').slice(1);
  for (let i = 0; i < count; i++) {
    const inFolder = join(folder, `part-${Math.floor(i / perFolder)}`);
    if (i % perFolder === 0) await mkdir(inFolder, { recursive: true });
    const parts = ['---\nlang: de\n---'];
    for (let length = 0, next = i * 7; length < draftSize; next++) {
      const block = blocks[next % blocks.length] ?? '';
      parts.push(block);
      length += block.length + 2;
    }
    await writeFile(join(inFolder, `draft-${i}.md`), `${parts.join('\n\n')}\n`);
  }
}

async function measure(drafts: number, rounds: number): Promise<Workspace> {
  progress(`${grouped(drafts)} drafts`);
  const folder = await mkdtemp(join(tmpdir(), 'communique-workspace-'));
  try {
    await writeDrafts(folder, drafts);
    const running = await start([pathToFileURL(folder).href]);
    const { connection } = running;
    await connection.sendNotification('initialized', {});
    const uri = pathToFileURL(join(folder, 'question.md')).href;
    await open(connection, uri, 'markdown', question);
    const at = (name: string): object => ({ textDocument: { uri }, position: { line: 0, character: question.indexOf(name) + 1 } });
    // Not a part of the reading: the names are known, the compiler has seen the way.
    await connection.sendRequest('textDocument/hover', at('DMA'));
    const places = async (name: string): Promise<number> =>
      (await connection.sendRequest<Location[]>('textDocument/references', { ...at(name), context: { includeDeclaration: false } })).length;

    const begin = performance.now();
    const state = { answered: false };
    const first = places('Singapur').then(() => {
      state.answered = true;
      return performance.now() - begin;
    });
    const meanwhile: number[] = [];
    while (!state.answered) {
      const hovered = performance.now();
      await connection.sendRequest('textDocument/hover', at('DMA'));
      meanwhile.push(performance.now() - hovered);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const since = performance.now();
    await places(namedEverywhere);
    const everywhere = performance.now() - since;
    const later: { name: string; places: number; series: Series }[] = [];
    for (const name of asked) {
      const samples: number[] = [];
      let count = 0;
      for (let i = 0; i < rounds; i++) {
        const asks = performance.now();
        count = await places(name);
        samples.push(performance.now() - asks);
      }
      later.push({ name, places: count, series: summarise(samples) });
    }
    const memory = residentMiB(running.server.pid);
    if (rounds > 1) await rest();
    const atRestMiB = residentMiB(running.server.pid);
    await stop(running);
    return { drafts, first: await first, everywhere, later, meanwhile: summarise(meanwhile), residentMiB: memory, atRestMiB };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function run({ quick }: BenchOptions): Promise<Measured> {
  const measured: Workspace[] = [];
  for (const drafts of quick ? [20] : [1000, 10_000]) measured.push(await measure(drafts, quick ? 1 : 10));
  return { figures: measured, ...report(measured) };
}

function report(measured: readonly Workspace[]): Report {
  const [small, large] = measured;
  const usual = small?.later.find(({ name }) => name === 'Republik');
  return {
    tables: [
      {
        title: 'Where a record is used, in a workspace of drafts of 8 kB (ms; of later answers and hovers, median / 95th percentile)',
        head: ['drafts', 'first answer', 'first answer, named everywhere', 'hover meanwhile', 'later answers (places)', 'resident', 'at rest'],
        rows: measured.map((each) => [
          grouped(each.drafts),
          ms(each.first),
          ms(each.everywhere),
          spread(each.meanwhile),
          each.later.map(({ places, series }) => `${spread(series)} (${grouped(places)})`).join('\n'),
          mib(each.residentMiB),
          mib(each.atRestMiB),
        ]),
        notes: ['The first answer waits until all drafts are skimmed, and those are read that may name what is asked for: that of a record named in one draft, and in every draft. Later ones come from memory. These drafts name something in every other sentence.'],
      },
    ],
    aims: [
      ...(small === undefined ? [] : [atMost('workspace, 1,000 drafts, first answer', small.first, 600, ' ms', 0)]),
      ...(usual === undefined ? [] : [atMost('workspace, 1,000 drafts, later answer, median', usual.series.median, 20, ' ms')]),
      ...(large === undefined ? [] : [atMost('workspace, 10,000 drafts, first answer', large.first, 2000, ' ms', 0)]),
    ],
  };
}

export const workspace: Part = { name: 'workspace', about: 'where a record is used, in many drafts', run };
