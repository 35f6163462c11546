// Measures the server: `npm run bench`, or `npm run bench -- --json FILE` to have the figures as data too.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { measureKeystrokes, measureStart } from '../test/bench/server.ts';
import type { Series } from '../test/bench/statistics.ts';
import { bundle } from './lib/bundle.ts';

const { values } = parseArgs({ options: { json: { type: 'string' } } });
const sizes = [10_000, 100_000, 1_000_000];

await bundle({ production: true });
const startUp = await measureStart();
const keystrokes = [];
for (const size of sizes) keystrokes.push(await measureKeystrokes(size));

const ms = ({ median, p95 }: Series): string => `${median.toFixed(1)} / ${p95.toFixed(1)}`;
const mib = (value: number): string => (Number.isNaN(value) ? 'not known here' : `${value.toFixed(0)} MiB`);

console.log('\nFrom the start of the process to the first complete hover (median / 95th percentile, ms)');
console.log(`  ${ms(startUp.ready)}   resident ${mib(startUp.residentMiB)}\n`);
const table = new Table({ head: ['draft', 'edit to completion', 'edit to ghost text', 'edit to hover', 'resident, typing', 'at rest'], style: { head: [] } });
for (const { characters, completion, ghost, hover, busyMiB, restMiB } of keystrokes) {
  table.push([`${(characters / 1000).toFixed(0)} kB`, ms(completion), ms(ghost), ms(hover), mib(busyMiB), mib(restMiB)]);
}
console.log('Answers after a keystroke (median / 95th percentile, ms)');
console.log(table.toString());

if (values.json !== undefined) {
  const machine = { node: process.version, platform: `${process.platform}-${process.arch}`, cpu: cpus()[0]?.model ?? '', cores: cpus().length };
  writeFileSync(values.json, `${JSON.stringify({ machine, startUp, keystrokes }, null, 2)}\n`);
}
