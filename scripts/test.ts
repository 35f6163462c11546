// Runs all tests: `npm test`, or only some kinds of them: `npm test -- unit protocol`.
// The last line says how many passed and failed; a kind without any test fails too.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './lib/browser.ts';
import { runEditorSuites } from './lib/editor-tests.ts';
import { embeddedEditor } from './lib/embedded.ts';
import { packExtension } from './lib/pack.ts';
import { run } from './lib/process.ts';
import { step } from './lib/progress.ts';

interface Totals {
  readonly passed: number;
  readonly failed: number;
}

interface Kind {
  readonly name: string;
  readonly about: string;
  readonly run: () => Promise<Totals>;
}

const kinds: readonly Kind[] = [
  { name: 'unit', about: 'the parts of the server and the client', run: () => vitest('unit') },
  { name: 'grammar', about: 'the grammar of citations and comments', run: () => vitest('grammar') },
  { name: 'protocol', about: 'the server over stdio', run: () => vitest('protocol') },
  { name: 'editor', about: 'inside a real VS Code', run: suites },
  { name: 'look', about: 'a real VS Code, seen and used from outside', run: look },
];

/** Runs one project of vitest.config.ts. What is skipped counts as failed: nothing is left out in silence. */
async function vitest(project: string): Promise<Totals> {
  const folder = await mkdtemp(join(tmpdir(), 'communique-results-'));
  try {
    const file = join(folder, 'results.json');
    const code = await run('vitest', [
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]);
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text === undefined) return { passed: 0, failed: 1 };
    const { numTotalTests, numPassedTests } = JSON.parse(text) as { numTotalTests: number; numPassedTests: number };
    const failed = numTotalTests - numPassedTests;
    // A file that cannot be loaded holds no test that could fail.
    return { passed: numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function suites(): Promise<Totals> {
  const { tests } = await runEditorSuites();
  const bad = tests.filter(({ state }) => state !== 'passed');
  for (const { title, state, error = '' } of bad) console.error(`${state}: ${title}\n${error}`);
  return { passed: tests.length - bad.length, failed: bad.length };
}

async function look(): Promise<Totals> {
  // Before the tests begin: their time limits do not cover a set-up.
  await embeddedEditor();
  await findBrowser();
  return vitest('look');
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !kinds.some((kind) => kind.name === name));
if (unknown.length > 0) {
  console.error(`No such kind of test: ${unknown.join(', ')}. There are ${kinds.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
// Tests try what is shipped, so the bundles are the ones that are packed.
process.env['COMMUNIQUE_VSIX'] = await step('Building and packing the extension', packExtension);

let passed = 0;
let failed = 0;
for (const kind of kinds) {
  if (wanted.length > 0 && !wanted.includes(kind.name)) continue;
  console.log(`\n${kind.name}: ${kind.about}`);
  let totals: Totals;
  try {
    totals = await kind.run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    totals = { passed: 0, failed: 1 };
  }
  if (totals.passed + totals.failed === 0) {
    console.error(`No ${kind.name} test was run; that counts as a failure.`);
    totals = { passed: 0, failed: 1 };
  }
  passed += totals.passed;
  failed += totals.failed;
  console.log(`${kind.name}: ${String(totals.passed)} passed, ${String(totals.failed)} failed`);
}
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
