import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { npm } from './npm.ts';
import { inRoot } from './paths.ts';
import { step } from './progress.ts';

const folder = inRoot('test', 'bench', 'peers');

/** The versions that a lockfile names, by path. */
async function versions(file: string): Promise<ReadonlyMap<string, string | undefined> | undefined> {
  try {
    const { packages } = JSON.parse(await readFile(join(folder, file), 'utf8')) as { readonly packages: Readonly<Record<string, { readonly version?: string }>> };
    return new Map(Object.entries(packages).filter(([path]) => path !== '').map(([path, { version }]) => [path, version]));
  } catch {
    return undefined;
  }
}

/**
 * Installs the packages that the bench measures beside, unless they are there. They are no dependencies of the project.
 * Where they cannot be installed, says so: the bench then measures without them.
 */
export async function installPeers(): Promise<void> {
  const wanted = await versions('package-lock.json');
  const found = await versions(join('node_modules', '.package-lock.json'));
  if (wanted !== undefined && found !== undefined && [...wanted].every(([path, version]) => !found.has(path) || found.get(path) === version)) return;
  try {
    await step('Installing the packages to compare with (once; about 100 MB on disk)', () => npm(['ci', '--ignore-scripts', '--loglevel=error'], folder));
  } catch (error) {
    console.error(`They could not be installed, and are left out:\n${error instanceof Error ? error.message : String(error)}`);
  }
}
