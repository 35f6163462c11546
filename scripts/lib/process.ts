import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
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

/** Options of a child that `stopTree` can end together with all that it starts. */
export const ownTree: { readonly detached: boolean } = { detached: process.platform !== 'win32' };

/** Ends a child started with `ownTree`, and everything it has started; after five seconds by force. */
export async function stopTree(child: ChildProcess): Promise<void> {
  const { pid } = child;
  if (pid === undefined) return;
  const hasEnded = child.exitCode !== null || child.signalCode !== null;
  const ended = hasEnded ? Promise.resolve() : new Promise((resolve) => child.once('exit', resolve));
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/t', '/f']);
    await ended;
    return;
  }
  signalGroup(pid, 'SIGTERM');
  const timer = setTimeout(() => {
    signalGroup(pid, 'SIGKILL');
  }, 5000);
  await ended;
  clearTimeout(timer);
  // What outlived the child.
  signalGroup(pid, 'SIGKILL');
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // Nobody is left.
  }
}
