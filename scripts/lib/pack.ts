import { spawn } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundle } from './bundle.ts';
import { cache, inRoot } from './paths.ts';
import { packagedReadme } from './readme.ts';
import { readZipNames } from './zip.ts';

/** What may go into the package at most; `.vscodeignore` and the list of files decide what does. */
const parts = ['.vscodeignore', 'package.nls.json', 'package.nls.de.json', 'README.md', 'CHANGELOG.md', 'LICENSE', 'dist', 'data', 'docs', 'l10n', 'media', 'syntaxes'];

/** What only those need who work on Communiqué; the shipped manifest goes without. */
const developmentFields = ['scripts', 'dependencies', 'devDependencies', 'optionalDependencies', 'overrides', 'private', 'bin'];

/** A file that says, one path a line, what the package holds. */
const listFile = inRoot('scripts', 'package-files.txt');

/**
 * Builds the extension as it is shipped and packs it; returns the path of the `.vsix`.
 * A run that has packed it already names it in COMMUNIQUE_VSIX.
 */
export async function packExtension(): Promise<string> {
  const ready = process.env['COMMUNIQUE_VSIX'];
  if (ready !== undefined && existsSync(ready)) return ready;
  await bundle({ production: true });
  const stage = join(cache, 'package');
  await rm(stage, { recursive: true, force: true });
  await mkdir(stage, { recursive: true });
  for (const part of parts) {
    if (existsSync(inRoot(part))) await cp(inRoot(part), join(stage, part), { recursive: true });
  }
  await writeFile(join(stage, 'README.md'), packagedReadme(await readFile(inRoot('README.md'), 'utf8')));
  const manifest = JSON.parse(await readFile(inRoot('package.json'), 'utf8')) as Record<string, unknown>;
  for (const field of developmentFields) Reflect.deleteProperty(manifest, field);
  await writeFile(join(stage, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
  const vsix = join(cache, `communique-${String(manifest['version'])}.vsix`);
  await mkdir(dirname(vsix), { recursive: true });
  await vsce(['package', '--no-dependencies', '--no-rewrite-relative-links', '--allow-missing-repository', '--out', vsix], stage);
  return vsix;
}

async function vsce(args: readonly string[], cwd: string): Promise<void> {
  const child = spawn(process.execPath, [inRoot('node_modules', '@vscode', 'vsce', 'vsce'), ...args], { cwd });
  let messages = '';
  const add = (chunk: Buffer): void => {
    messages += chunk.toString();
  };
  child.stdout.on('data', add);
  child.stderr.on('data', add);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`vsce ended with code ${String(code)}:\n${messages}`);
}

/** What a package holds against the list: one line for each file too many or too few, none if all is right. */
export async function checkPackage(vsix: string): Promise<readonly string[]> {
  const text = await readFile(listFile, 'utf8');
  const expected = new Set(text.split('\n').filter((line) => line !== '' && !line.startsWith('#')));
  const found = new Set(readZipNames(await readFile(vsix)));
  return [
    ...[...expected].filter((name) => !found.has(name)).map((name) => `missing: ${name}`),
    ...[...found].filter((name) => !expected.has(name)).map((name) => `not on the list: ${name}`),
  ];
}
