// Runs the suites beside it inside the extension host; `run` is what VS Code calls.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';

/** What a run leaves for the program that started it. */
export interface SuiteResults {
  readonly tests: readonly SuiteResult[];
}

export interface SuiteResult {
  readonly title: string;
  readonly state: 'passed' | 'failed' | 'skipped';
  /** What was thrown, with its stack. */
  readonly error?: string;
}

/** Mocha's own reporters write to a terminal, which an extension host has not. */
class Silent extends Mocha.reporters.Base {
  override epilogue(): void {
    // Each line is written as it comes, below.
  }
}

export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, forbidOnly: true, reporter: Silent });
  for (const file of readdirSync(__dirname).sort()) {
    if (file.endsWith('.test.cjs')) mocha.addFile(join(__dirname, file));
  }
  const tests: SuiteResult[] = [];
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    runner.on('pass', (test) => {
      tests.push({ title: test.fullTitle(), state: 'passed' });
      console.log(`communique-test:  ✓ ${test.fullTitle()}`);
    });
    runner.on('pending', (test) => tests.push({ title: test.fullTitle(), state: 'skipped' }));
    runner.on('fail', (test, error: Error) => {
      const text = error.stack ?? String(error);
      tests.push({ title: test.fullTitle(), state: 'failed', error: text });
      console.log(`communique-test:  ✗ ${test.fullTitle()}\n${text}`);
    });
  });
  const results: SuiteResults = { tests };
  const file = process.env['COMMUNIQUE_RESULTS'];
  if (file !== undefined) writeFileSync(file, JSON.stringify(results));
  if (failures > 0) throw new Error(`${String(failures)} failed`);
}
