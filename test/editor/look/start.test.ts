import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../../../scripts/lib/browser.ts';
import { inRoot } from '../../../scripts/lib/paths.ts';

let data: string;
let browser: Browser;
const commands: ChildProcess[] = [];

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'communique-start-'));
  browser = await launchBrowser();
});

afterAll(async () => {
  for (const command of commands) command.kill('SIGTERM');
  await browser.close();
  await rm(data, { recursive: true, force: true, maxRetries: 10 });
});

/** Starts the command and waits for the address that it prints. */
async function startEditor(): Promise<{ command: ChildProcess; address: URL }> {
  const args = [inRoot('scripts', 'run.mjs'), 'start', '--embedded', '--no-open', '--data', data];
  const command = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  commands.push(command);
  let printed = '';
  const address = await new Promise<string>((resolve, reject) => {
    command.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const found = /VS Code is ready: (\S+)/u.exec(printed)?.[1];
      if (found !== undefined) resolve(found);
    });
    command.once('exit', (code) => {
      reject(new Error(`npm start ended with code ${String(code)}:\n${printed}`));
    });
  });
  return { command, address: new URL(address) };
}

async function open(address: URL): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address.href);
  await page.locator('.monaco-workbench .part.statusbar').waitFor();
  return page;
}

/** The processes that know our data folder, by their arguments or environment. */
async function processes(): Promise<readonly string[]> {
  const found: string[] = [];
  for (const pid of await readdir('/proc')) {
    if (!/^\d+$/u.test(pid) || Number(pid) === process.pid) continue;
    const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    if (line.includes(data)) found.push(`${pid} ${line.replaceAll('\0', ' ')}`);
  }
  return found;
}

it('asks for the token, trusts nobody unasked, and leaves no process behind', async () => {
  const { command, address } = await startEditor();

  const bare = new URL(address);
  bare.searchParams.delete('tkn');
  expect((await fetch(bare)).status).toBe(403);

  const page = await open(address);
  await expect.poll(() => page.getByText('Restricted Mode', { exact: true }).count(), { timeout: 30_000 }).toBeGreaterThan(0);
  await page.close();

  const ended = new Promise((resolve) => command.once('exit', resolve));
  command.kill('SIGINT');
  expect(await ended).toBe(0);
  if (process.platform === 'linux') await expect.poll(processes, { timeout: 10_000 }).toEqual([]);
});

it('takes its editor along when it is killed', async () => {
  const { command, address } = await startEditor();
  const page = await open(address);
  await page.close();
  command.kill('SIGKILL');
  // The server answers no more once it has noticed.
  const answers = (): Promise<boolean> => fetch(address).then(() => true, () => false);
  await expect.poll(answers, { timeout: 20_000 }).toBe(false);
  if (process.platform === 'linux') await expect.poll(processes, { timeout: 10_000 }).toEqual([]);
});
