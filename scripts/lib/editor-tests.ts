import { chmod, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import type { SuiteResults } from '../../test/editor/suite/index.ts';
import { findBrowser } from './browser.ts';
import { embeddedEditor, quietSettings } from './embedded.ts';
import { cache, inRoot, root } from './paths.ts';

/** The version that contributors without a wish get; the embedded one is of the same month. */
const desktopVersion = 'stable';
const downloadHost = 'https://update.code.visualstudio.com/api/releases/stable';

/**
 * Runs the suites of `test/editor/suite` in a real VS Code: a downloaded desktop one where that is possible,
 * else the embedded one. COMMUNIQUE_EDITOR=desktop or =embedded decides for one of them.
 */
export async function runEditorSuites(): Promise<SuiteResults> {
  const suites = await bundleSuites();
  const work = await mkdtemp(join(tmpdir(), 'communique-suites-'));
  try {
    const results = join(work, 'results.json');
    const userData = join(work, 'user-data');
    const workspace = join(work, 'workspace');
    await mkdir(join(userData, 'User'), { recursive: true });
    await mkdir(workspace);
    await writeFile(join(userData, 'User', 'settings.json'), JSON.stringify(quietSettings));
    const vscodeExecutablePath = await editorExecutable();
    await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: root,
      extensionTestsPath: join(suites, 'index.cjs'),
      launchArgs: [workspace, `--user-data-dir=${userData}`, `--extensions-dir=${join(work, 'extensions')}`],
      extensionTestsEnv: { COMMUNIQUE_RESULTS: results },
    }).catch((error: unknown) => {
      // A failed test ends the editor with a code too; what failed stands in the results.
      console.error(String(error));
    });
    const text = await readFile(results, 'utf8').catch(() => undefined);
    if (text === undefined) {
      return { tests: [{ title: 'the editor suites', state: 'failed', error: 'The editor ended before the suites did.' }] };
    }
    return JSON.parse(text) as SuiteResults;
  } finally {
    await rm(work, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Each suite becomes a file of its own beside the index, which finds them there. */
async function bundleSuites(): Promise<string> {
  const outdir = join(cache, 'editor-suites');
  await rm(outdir, { recursive: true, force: true });
  const folder = inRoot('test', 'editor', 'suite');
  const names = (await readdir(folder)).filter((name) => name === 'index.ts' || name.endsWith('.test.ts'));
  await build({
    absWorkingDir: root,
    entryPoints: names.map((name) => join(folder, name)),
    outdir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  return outdir;
}

async function editorExecutable(): Promise<string> {
  if (await wantsDesktop()) {
    return downloadAndUnzipVSCode({ version: desktopVersion, cachePath: join(cache, 'desktop-vscode') });
  }
  await embeddedEditor();
  await findBrowser();
  return embeddedLauncher();
}

async function wantsDesktop(): Promise<boolean> {
  const wish = process.env['COMMUNIQUE_EDITOR'];
  if (wish === 'desktop' || wish === 'embedded') return wish === 'desktop';
  const { env, platform } = process;
  if (platform === 'linux' && env['DISPLAY'] === undefined && env['WAYLAND_DISPLAY'] === undefined) {
    console.log('Editor tests: no display here, so they run in the embedded VS Code.');
    return false;
  }
  try {
    const answer = await fetch(downloadHost, { signal: AbortSignal.timeout(4000) });
    if (answer.ok) return true;
  } catch {
    // Not reachable; said below.
  }
  console.log('Editor tests: the download host of VS Code does not answer, so they run in the embedded VS Code.');
  return false;
}

/** `runTests` starts one program, so the embedded way gets a small one that calls our script with this Node. */
async function embeddedLauncher(): Promise<string> {
  const script = inRoot('test', 'editor', 'embedded-code.ts');
  await mkdir(cache, { recursive: true });
  if (process.platform === 'win32') {
    const file = join(cache, 'embedded-code.cmd');
    await writeFile(file, `@"${process.execPath}" "${script}" %*\r\n`);
    return file;
  }
  const file = join(cache, 'embedded-code');
  await writeFile(file, `#!/bin/sh\nexec "${process.execPath}" --disable-warning=ExperimentalWarning "${script}" "$@"\n`);
  await chmod(file, 0o755);
  return file;
}
