import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as esbuild, type BuildOptions, type Metafile, type Plugin } from 'esbuild';
import { asciiScript } from './ascii.ts';
import { inRoot, root } from './paths.ts';

export interface BundleOptions {
  /** Minified and without source maps, as it is shipped. */
  readonly production: boolean;
}

interface Bundle {
  readonly entry: string;
  readonly outfile: string;
  readonly options: BuildOptions;
}

const node: BuildOptions = {
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  conditions: ['node'],
  // Its main file loads its parts in a way that no bundler follows.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
};

/** The parser for BibTeX is large, and most people have nothing for it to read: it is a file of its own beside the servers. */
const bibtex = { entry: 'server/src/knowledge/bibliographies/bibtex.ts', file: 'bibtex.cjs' };
const bibtexApart: Plugin = {
  name: 'bibtex-apart',
  setup(build) {
    build.onResolve({ filter: /(?:^\.|\/bibliographies)\/bibtex\.ts$/ }, ({ kind }) => (kind === 'dynamic-import' ? { path: `./${bibtex.file}`, external: true } : undefined));
  },
};

/** Neither Node's built-ins nor a module loader: VS Code runs both web bundles as classic scripts. */
const web: BuildOptions = {
  platform: 'browser',
  target: 'es2022',
  conditions: ['browser'],
  mainFields: ['browser', 'module', 'main'],
};

const bundles: readonly Bundle[] = [
  { entry: 'client/src/node.ts', outfile: 'dist/client.cjs', options: { ...node, external: ['vscode'] } },
  // VS Code takes a web extension's `.js` for an ES module too, and then refuses it.
  { entry: 'client/src/browser.ts', outfile: 'dist/client.web.cjs', options: { ...web, format: 'cjs', external: ['vscode'] } },
  { entry: 'server/src/node.ts', outfile: 'dist/server-main.cjs', options: { ...node, plugins: [bibtexApart] } },
  { entry: bibtex.entry, outfile: `dist/${bibtex.file}`, options: node },
  { entry: 'server/src/browser.ts', outfile: 'dist/server.web.js', options: { ...web, format: 'iife' } },
  {
    entry: 'server/src/cli/main.ts',
    outfile: 'dist/communique-main.cjs',
    options: { ...node, plugins: [bibtexApart] },
  },
];

/**
 * What is started: a few lines that let Node keep the compiled form of the bundle beside them,
 * so that the next start need not compile a megabyte again. Beside them, since in Node's own choice, the folder
 * for temporary files, others could put something else in its place. Where Node cannot do that yet, or may not
 * write there, nothing changes.
 */
const launchers: Readonly<Record<string, string>> = {
  'dist/server.cjs': 'server-main.cjs',
  'dist/communique.cjs': 'communique-main.cjs',
};

/** The folder for it. */
const compiled = '.compiled';

function launcher(main: string): string {
  return `#!/usr/bin/env node
'use strict';
const { enableCompileCache } = require('node:module');
const { join } = require('node:path');
if (enableCompileCache) enableCompileCache(join(__dirname, '${compiled}'));
require('./${main}');
`;
}

/**
 * Compiles the shipped pack and the schemas, then writes all bundles to `dist/`.
 * @throws when a source does not compile; esbuild has printed where
 */
export async function bundle({ production }: BundleOptions): Promise<void> {
  await compilePack();
  await mkdir(inRoot('dist'), { recursive: true });
  // What Node has kept of the bundles before.
  await rm(inRoot('dist', compiled), { recursive: true, force: true });
  const results = await Promise.all(
    bundles
      .filter(({ entry }) => existsSync(inRoot(entry)))
      .map(({ entry, outfile, options }) =>
        esbuild({
          ...options,
          absWorkingDir: root,
          entryPoints: [entry],
          outfile,
          bundle: true,
          minify: production,
          sourcemap: production ? false : 'linked',
          legalComments: 'none',
          logLevel: 'warning',
          define: { 'process.env.NODE_ENV': '"production"' },
          metafile: true,
        }),
      ),
  );
  if (production) for (const { outfile } of bundles) if (existsSync(inRoot(outfile))) await writeFile(inRoot(outfile), asciiScript(await readFile(inRoot(outfile), 'utf8')));
  for (const [outfile, main] of Object.entries(launchers)) await writeFile(inRoot(outfile), launcher(main), { mode: 0o755 });
  await writeFile(inRoot('dist', 'THIRD-PARTY-NOTICES.txt'), await notices(results.map(({ metafile }) => metafile)));
}

/** The licences of all packages that went into the bundles; most ask to be shipped with them. */
async function notices(metafiles: readonly Metafile[]): Promise<string> {
  const inputs = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const folders = inputs.map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path)?.[0]);
  const texts = new Map<string, string>();
  for (const folder of folders) {
    if (folder === undefined || texts.has(folder)) continue;
    const { name, version, license } = JSON.parse(await readFile(inRoot(folder, 'package.json'), 'utf8')) as Record<string, string>;
    const file = (await readdir(inRoot(folder))).find((entry) => /^licen[cs]e/iu.test(entry));
    const text = file === undefined ? '' : (await readFile(join(inRoot(folder), file), 'utf8')).trim();
    texts.set(folder, `${String(name)} ${String(version)} (${String(license)})\n\n${text}\n`);
  }
  const parts = [...texts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, text]) => text);
  return `Communiqué contains the following packages.\n\n${[...new Set(parts)].join(`\n${'-'.repeat(80)}\n\n`)}`;
}

/** Turns `data/` into what the bundles import from `server/generated/`. */
async function compilePack(): Promise<void> {
  const compiler = inRoot('scripts', 'compile-pack.ts');
  if (!existsSync(compiler)) return;
  const module = (await import(pathToFileURL(compiler).href)) as { compilePack(): Promise<void> | void };
  await module.compilePack();
}
