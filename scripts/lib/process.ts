import { spawn, type ChildProcess } from 'node:child_process';
import { constants } from 'node:os';
import { inRoot, root } from './paths.ts';

/** The JavaScript file behind a tool's command, by package, so that no shell is needed on any platform. */
const tools = {
  tsc: 'typescript/bin/tsc',
  eslint: 'eslint/bin/eslint.js',
  knip: 'knip/bin/knip.js',
  vitest: 'vitest/vitest.mjs',
  vsce: '@vscode/vsce/vsce',
  'vscode-tmgrammar-test': 'vscode-tmgrammar-test/dist/unit.js',
} as const;

/** Runs a tool of `node_modules` on this Node, its output shown; resolves with its exit code. */
export function run(tool: keyof typeof tools, args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [inRoot('node_modules', tools[tool]), ...args], { cwd: root, stdio: 'inherit' });
  return exitCode(child);
}

/** Resolves when a child has ended, with its exit code (128 and the signal's number when a signal ended it). */
export function exitCode(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}

/** Asks a child to end and waits for it; after five seconds it is killed. */
export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
  await ended;
  clearTimeout(timer);
}
