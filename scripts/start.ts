// Opens VS Code with the extension and the sample drafts: `npm start`.
//   --embedded   the embedded VS Code in the browser, even where there is a desktop one
//   --no-open    do not open a browser
//   --fresh      forget settings and edits of earlier trials
//   --data DIR   keep settings and edits there instead of .cache/trial
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, stat } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { embeddedEditor, startServer } from './lib/embedded.ts';
import { packExtension } from './lib/pack.ts';
import { cache, inRoot } from './lib/paths.ts';
import { stopTree } from './lib/process.ts';
import { step } from './lib/progress.ts';

const { values } = parseArgs({
  options: {
    embedded: { type: 'boolean' },
    'no-open': { type: 'boolean' },
    fresh: { type: 'boolean' },
    data: { type: 'string' },
  },
});

/** Everything a trial writes: the drafts that are edited, the editor's settings and extensions. */
const trial = resolve(values.data ?? join(cache, 'trial'));
const drafts = join(trial, 'drafts');

/** Something that runs until it ends by itself or is stopped. */
interface Running {
  readonly ended: Promise<unknown>;
  stop(): Promise<void>;
}

/** The command of an installed desktop VS Code; none in a terminal whose `code` belongs to another window. */
function desktopCommand(): string | undefined {
  if (process.env['VSCODE_IPC_HOOK_CLI'] !== undefined) return undefined;
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));
}

/** The sample that explains itself is shown first. */
function firstDraft(): readonly string[] {
  const file = join(drafts, 'start-here.md');
  return existsSync(file) ? [file] : [];
}

/** Copies the sample drafts to where they may be edited; what an earlier trial has written there stays. */
async function prepareDrafts(): Promise<void> {
  await mkdir(drafts, { recursive: true });
  await cp(inRoot('samples'), drafts, { recursive: true, force: false });
}

function startDesktop(command: string, vsix: string): Running {
  const started = Date.now();
  const userData = join(trial, 'desktop');
  const profile = ['--user-data-dir', userData, '--extensions-dir', join(trial, 'desktop-extensions')];
  if (process.getuid?.() === 0) profile.push('--no-sandbox');
  const shell = process.platform === 'win32';
  const quoted = (args: readonly string[]): readonly string[] => (shell ? args.map((arg) => `"${arg}"`) : args);
  const installed = spawnSync(shell ? `"${command}"` : command, quoted([...profile, '--install-extension', vsix, '--force']), {
    shell,
    encoding: 'utf8',
  });
  if (installed.status !== 0) {
    throw new Error(`VS Code did not take the extension:\n${installed.stdout}${installed.stderr}\nTry \`npm start -- --embedded\`.`);
  }
  const flags = ['--wait', '--new-window', '--disable-updates', '--disable-telemetry', '--skip-release-notes', '--skip-welcome'];
  const child = spawn(shell ? `"${command}"` : command, quoted([...profile, ...flags, drafts, ...firstDraft()]), { shell, stdio: 'ignore' });
  console.log('\nVS Code is open. This command ends when you close its window; Ctrl+C closes it too.');
  return {
    ended: new Promise((done, reject) => {
      child.once('exit', done);
      child.once('error', reject);
    }),
    stop: async () => {
      child.kill();
      // The command only waits; the editor itself is another process, and it notes its id here.
      const lock = join(userData, 'code.lock');
      if (existsSync(lock) && (await stat(lock)).mtimeMs >= started) {
        const pid = Number(await readFile(lock, 'utf8'));
        if (pid > 0) endProcess(pid);
      }
    },
  };
}

function endProcess(pid: number): void {
  try {
    process.kill(pid);
  } catch {
    // It has ended already.
  }
}

async function startEmbedded(vsix: string, open: boolean): Promise<Running> {
  const token = randomBytes(24).toString('hex');
  const server = await step('Starting the embedded VS Code', () =>
    startServer({ dataFolder: join(trial, 'embedded'), token, testDriver: false, workspaceTrust: true, extensions: [vsix] }),
  );
  const url = new URL(`http://127.0.0.1:${String(server.port)}/`);
  url.searchParams.set('tkn', token);
  url.searchParams.set('folder', drafts.replaceAll('\\', '/').replace(/^(?!\/)/u, '/'));
  console.log(`\nVS Code is ready: ${url.href}\nThe address holds a secret for this run. Ctrl+C ends it.`);
  if (open) openInBrowser(url.href);
  return { ended: new Promise((done) => server.process.once('exit', done)), stop: () => stopTree(server.process) };
}

/** Tries to show an address; where there is no browser, the printed address must do. */
function openInBrowser(url: string): void {
  const { env, platform } = process;
  if (platform === 'linux' && env['DISPLAY'] === undefined && env['WAYLAND_DISPLAY'] === undefined) return;
  const commands: Readonly<Record<string, readonly [string, ...string[]]>> = {
    darwin: ['open', url],
    win32: ['rundll32', 'url.dll,FileProtocolHandler', url],
  };
  const [command, ...args] = commands[platform] ?? ['xdg-open', url];
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

let running: Running | undefined;
let stopping = false;

/** A terminal's Ctrl+C reaches this process and again through those that started it: once is enough. */
async function end(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  await running?.stop();
  process.exit(code);
}

process.on('SIGINT', () => void end(0));
process.on('SIGTERM', () => void end(0));
process.on('SIGHUP', () => void end(0));
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) void end(1);
}, 1000).unref();

if (values.fresh === true) await rm(trial, { recursive: true, force: true });
const vsix = await step('Building and packing the extension', packExtension);
await prepareDrafts();
const command = values.embedded === true ? undefined : desktopCommand();
if (command === undefined) {
  if (values.embedded !== true) console.log('There is no desktop VS Code (`code`) on the PATH, so the embedded one is used.');
  await embeddedEditor();
  running = await startEmbedded(vsix, values['no-open'] !== true);
} else {
  running = startDesktop(command, vsix);
}
await running.ended;
await end(0);
