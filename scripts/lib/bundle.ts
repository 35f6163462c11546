import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { build as esbuild, type BuildOptions } from 'esbuild';
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

const node: BuildOptions = { platform: 'node', format: 'cjs', target: 'node20', conditions: ['node'] };

/** Neither Node's built-ins nor a module loader: VS Code runs both web bundles as classic scripts. */
const web: BuildOptions = {
  platform: 'browser',
  target: 'es2022',
  conditions: ['browser'],
  mainFields: ['browser', 'module', 'main'],
};

const bundles: readonly Bundle[] = [
  { entry: 'client/src/node.ts', outfile: 'dist/client.cjs', options: { ...node, external: ['vscode'] } },
  { entry: 'client/src/browser.ts', outfile: 'dist/client.web.js', options: { ...web, format: 'cjs', external: ['vscode'] } },
  { entry: 'server/src/node.ts', outfile: 'dist/server.cjs', options: node },
  { entry: 'server/src/browser.ts', outfile: 'dist/server.web.js', options: { ...web, format: 'iife' } },
  {
    entry: 'server/src/cli/main.ts',
    outfile: 'dist/communique.cjs',
    options: { ...node, banner: { js: '#!/usr/bin/env node' } },
  },
];

/**
 * Compiles the shipped pack and the schemas, then writes all bundles to `dist/`.
 * @throws when a source does not compile; esbuild has printed where
 */
export async function bundle({ production }: BundleOptions): Promise<void> {
  await compilePack();
  await rm(inRoot('dist'), { recursive: true, force: true });
  await mkdir(inRoot('dist'), { recursive: true });
  await Promise.all(
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
        }),
      ),
  );
}

async function compilePack(): Promise<void> {
  const compiler = inRoot('scripts', 'compile-pack.ts');
  if (!existsSync(compiler)) return;
  const module = (await import(pathToFileURL(compiler).href)) as { compilePack(): Promise<void> | void };
  await module.compilePack();
}
