import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { exitCode } from './process.ts';
import { step } from './progress.ts';
import { inRoot } from './paths.ts';

/** Names a browser to use; wins over everything that is found. */
const variable = 'COMMUNIQUE_BROWSER';

const onPath = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable', 'msedge', 'chrome'];

function usualPlaces(): readonly string[] {
  const { env } = process;
  if (process.platform === 'darwin') {
    const apps = ['/Applications', join(env['HOME'] ?? '', 'Applications')];
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return apps.flatMap((app) => names.map((name) => join(app, `${name}.app`, 'Contents', 'MacOS', name)));
  }
  if (process.platform === 'win32') {
    const bases = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter((base) => base !== undefined);
    const names = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe', 'Chromium\\Application\\chrome.exe'];
    return bases.flatMap((base) => names.map((name) => join(base, name)));
  }
  return ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/usr/lib/chromium/chromium', '/snap/bin/chromium'];
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installedBrowser(): string | undefined {
  const windows = process.platform === 'win32';
  const folders = (process.env['PATH'] ?? '').split(windows ? ';' : ':');
  const found = folders.flatMap((folder) => onPath.map((name) => join(folder, windows ? `${name}.exe` : name)));
  return [...found, ...usualPlaces()].find(isExecutable);
}

function playwrightBrowser(): string | undefined {
  const file = chromium.executablePath();
  return file !== '' && existsSync(file) ? file : undefined;
}

/**
 * Finds Chromium, Chrome or Edge, or gets one: the variable COMMUNIQUE_BROWSER, an installed one,
 * Playwright's download, Debian's package (as root).
 * @throws with all that was tried when there is none
 */
export async function findBrowser(): Promise<string> {
  const named = process.env[variable];
  if (named !== undefined && named !== '') {
    if (isExecutable(named)) return named;
    throw new Error(`${variable} names ${named}, which is not a program that can be started.`);
  }
  const present = installedBrowser() ?? playwrightBrowser();
  if (present !== undefined) return present;
  const tried = [`${variable} is not set`, `none of ${onPath.join(', ')} is on the PATH`, `none is in the usual places: ${usualPlaces().join(', ')}`];
  return step('No Chromium, Chrome or Edge found; getting one (once)', async () => {
    const downloaded = await exitCode(
      spawn(process.execPath, [inRoot('node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium'], {
        stdio: ['ignore', 'ignore', 'ignore'],
        timeout: 300_000,
        // A host that does not answer is given up soon.
        env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '8000' },
      }),
    );
    const own = playwrightBrowser();
    if (own !== undefined) return own;
    tried.push(`Playwright's download ended with code ${String(downloaded)}`);
    if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      for (const args of [['update'], ['install', '-y', 'chromium']]) {
        const code = await exitCode(spawn('apt-get', ['-qq', ...args], { stdio: 'ignore', env }));
        if (code !== 0) tried.push(`apt-get ${args.join(' ')} ended with code ${String(code)}`);
      }
      const installed = installedBrowser();
      if (installed !== undefined) return installed;
    } else {
      tried.push("Debian's package needs root and apt-get");
    }
    throw new Error(
      `No browser for the tests. Tried:\n${tried.map((line) => `  - ${line}`).join('\n')}\n` +
        `Install Chromium, Chrome or Edge, or set ${variable} to the program.`,
    );
  });
}

/** Starts the browser without a window, and with nothing of its own that calls home. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update'],
  });
}
