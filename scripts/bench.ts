// Measures the engine and the server: `npm run bench`, or only parts of it: `npm run bench -- recognition server`.
// `--json FILE` gives the figures as data too, `--document` writes them into docs/engine.md,
// `--without-peers` leaves out other packages,
// `--quick` tries the bench itself on small sizes, with dist/ as it is and without anything to be installed.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { withFigures } from '../test/bench/document.ts';
import type { Aim, Part, TableOfFigures } from '../test/bench/part.ts';
import { beside } from '../test/bench/beside/part.ts';
import { completion } from '../test/bench/completion/part.ts';
import { diagnostics } from '../test/bench/diagnostics/part.ts';
import { keystroke } from '../test/bench/keystroke/part.ts';
import { packs } from '../test/bench/packs/part.ts';
import { recognition } from '../test/bench/recognition/part.ts';
import { server } from '../test/bench/server/part.ts';
import { workspace } from '../test/bench/workspace/part.ts';
import { bundle } from './lib/bundle.ts';
import { inRoot } from './lib/paths.ts';
import { installPeers } from './lib/peers.ts';

const parts: readonly Part[] = [server, recognition, keystroke, diagnostics, completion, beside, packs, workspace];

const { values, positionals } = parseArgs({
  options: {
    json: { type: 'string' },
    document: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    'without-peers': { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are:\n${parts.map(({ name, about }) => `  ${name}: ${about}`).join('\n')}`);
  process.exit(2);
}

function tableOfAims(of: readonly Aim[]): TableOfFigures {
  return {
    title: 'Aims',
    head: ['', 'aim', 'result', 'met'],
    rows: of.map(({ what, aim, result, met }) => [what, aim, result, met ? 'yes' : 'no']),
  };
}

function print({ title, head, rows, notes = [] }: TableOfFigures): void {
  const table = new Table({ head: [...head], style: { head: [], border: [] } });
  for (const row of rows) table.push([...row]);
  console.log(`\n${title}\n${table.toString()}`);
  for (const note of notes) console.log(`  ${note}`);
}

const quick = values.quick;
const peers = !values['without-peers'] && !quick;
if (!quick) await bundle({ production: true });
if (peers) await installPeers();

const written = new Map<string, readonly TableOfFigures[]>();
const figures: Record<string, unknown> = {};
const aims: Aim[] = [];
for (const part of parts) {
  if (positionals.length > 0 && !positionals.includes(part.name)) continue;
  console.error(`\n${part.name}: ${part.about}`);
  try {
    const measured = await part.run({ quick, peers });
    figures[part.name] = measured.figures;
    measured.tables.forEach(print);
    written.set(part.name, [...measured.tables, ...(measured.aims.length === 0 ? [] : [tableOfAims(measured.aims)])]);
    aims.push(...measured.aims);
  } catch (error) {
    // The other parts may well be measured.
    console.error(`${part.name} could not be measured: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

if (!quick) print(tableOfAims(aims));
const machine = { node: process.version, platform: `${process.platform}-${process.arch}`, cpu: cpus()[0]?.model ?? '', cores: cpus().length };
console.log(`\nNode ${machine.node}, ${machine.platform}, ${machine.cores} cores (${machine.cpu})`);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ machine, quick, figures, aims }, null, 2)}\n`);
if (values.document) {
  const file = inRoot('docs', 'engine.md');
  const taken = `Taken on ${machine.cores} cores with Node ${machine.node} by \`npm run bench -- --document\`, which writes the figures of the parts that it has measured into this section.`;
  writeFileSync(file, withFigures(readFileSync(file, 'utf8'), taken, parts.map(({ name }) => name), written));
}
