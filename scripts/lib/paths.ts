// lib/: what several tasks share. Nothing here runs on import.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository, without a slash at its end. */
export const root: string = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/u, '');

/** Downloads and set-ups that outlive `npm ci`; git ignores it, and it may be deleted at any time. */
export const cache: string = join(root, '.cache');

/** A path inside the repository. */
export function inRoot(...parts: readonly string[]): string {
  return join(root, ...parts);
}
