// Takes the place of a VS Code executable for `runTests`: understands its arguments, runs the suites
// in the embedded editor and ends with their exit code.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../../scripts/lib/browser.ts';
import { startServer } from '../../scripts/lib/embedded.ts';
import { openPage, remoteUri } from './page.ts';

/** A run that takes longer hangs. */
const limitMilliseconds = 10 * 60_000;

interface Launch {
  readonly options: ReadonlyMap<string, string>;
  readonly folder: string | undefined;
}

function readArguments(args: readonly string[]): Launch {
  const options = new Map<string, string>();
  let folder: string | undefined;
  for (const arg of args) {
    const [, name, value] = /^--([^=]+)(?:=(.*))?$/su.exec(arg) ?? [];
    if (name === undefined) folder = arg;
    else options.set(name, value ?? '');
  }
  return { options, folder };
}

function readSettings(userDataDir: string | undefined): Record<string, unknown> {
  const file = join(userDataDir ?? '', 'User', 'settings.json');
  return userDataDir !== undefined && existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>)
    : {};
}

async function main(): Promise<number> {
  const { options, folder } = readArguments(process.argv.slice(2));
  const development = options.get('extensionDevelopmentPath');
  const tests = options.get('extensionTestsPath');
  if (development === undefined || tests === undefined) {
    console.error('Needs --extensionDevelopmentPath=… and --extensionTestsPath=….');
    return 2;
  }
  const dataFolder = await mkdtemp(join(tmpdir(), 'communique-editor-'));
  const extensionsDir = options.get('extensions-dir');
  if (extensionsDir !== undefined && existsSync(extensionsDir)) {
    await cp(extensionsDir, join(dataFolder, 'extensions'), { recursive: true });
  }
  const server = await startServer({
    dataFolder,
    testDriver: true,
    workspaceTrust: !options.has('disable-workspace-trust'),
    settings: readSettings(options.get('user-data-dir')),
  });
  try {
    const browser = await launchBrowser();
    try {
      return await new Promise<number>((resolve, reject) => {
        const timer = setTimeout(() => {
          reject(new Error(`The suites did not end within ${String(limitMilliseconds / 60_000)} minutes.`));
        }, limitMilliseconds);
        const end = (code: number): void => {
          clearTimeout(timer);
          resolve(code);
        };
        openPage(browser, {
          server,
          ...(folder === undefined ? {} : { folder }),
          payload: [
            ['extensionDevelopmentPath', remoteUri(server, development)],
            ['extensionTestsPath', remoteUri(server, tests)],
          ],
          prepare: async (page) => {
            await page.exposeFunction('codeAutomationExit', end);
            await page.exposeFunction('codeAutomationLog', (type: string, values: readonly unknown[]) => {
              // Look-ups of outside hosts fail here by design; only the reporter's lines concern us.
              const text = values.map(String).join(' ');
              if (text.includes('communique-test:')) console.log(text.replace(/^.*communique-test:/su, ''));
              else if (process.env['COMMUNIQUE_VERBOSE'] !== undefined) console.log(`[${type}] ${text}`);
            });
          },
        }).catch(reject);
      });
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 });
  }
}

process.exit(await main());
