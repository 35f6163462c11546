import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { inRoot } from './paths.ts';

/**
 * Writes a file of `server/generated/`: as a whole or not at all, for something else may be reading it;
 * and not if it says the same already, so that nothing is built again for it.
 */
export async function writeGenerated(name: string, text: string): Promise<void> {
  const folder = inRoot('server', 'generated');
  const file = `${folder}/${name}`;
  const before = await readFile(file, 'utf8').catch(() => undefined);
  if (before === text) return;
  await mkdir(folder, { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, text);
  await rename(unfinished, file);
}
