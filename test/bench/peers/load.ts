import { existsSync, readFileSync } from 'node:fs';

/** The packages of this folder: the bench measures Communiqué beside them, and nothing else uses them. */

function urlOf(name: string, path: string): URL {
  return new URL(`node_modules/${name}/${path}`, import.meta.url);
}

export function isInstalled(name: string): boolean {
  return existsSync(urlOf(name, 'package.json'));
}

/**
 * Loads a package, or a module of one (`fuse.js`, `@monyone/aho-corasick/greedy`).
 * @throws Error where it is not installed
 */
export async function importPeer<Module>(specifier: string): Promise<Module> {
  const [name = ''] = /^(?:@[^/]+\/)?[^/]+/u.exec(specifier) ?? [];
  if (!isInstalled(name)) throw new Error('not installed');
  // Resolved from here, so from the node_modules of this folder.
  return (await import(specifier)) as Module;
}

/** Name and version of a package, such as `minisearch 7.2.0`; only its name where it is not installed. */
export function titleOf(name: string): string {
  if (!isInstalled(name)) return name;
  const { version } = JSON.parse(readFileSync(urlOf(name, 'package.json'), 'utf8')) as { readonly version: string };
  return `${name} ${version}`;
}
