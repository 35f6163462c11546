import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cacheFolder, indexStoreIn } from '../../../server/src/cli/index-store.ts';
import type { IndexStore } from '../../../server/src/lookup/indexFile.ts';
import { finished } from '../../../server/src/lookup/steps.ts';

const readFrom = (store: IndexStore, name: string): Uint8Array | undefined => finished(store.read(name));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('keeps files, also in a folder that is not there yet, and gives them back', async () => {
  const store = indexStoreIn(join(folder, 'new', 'one'));
  expect(readFrom(store, 'names-1')).toBeUndefined();
  store.write('names-1', Uint8Array.of(1, 2, 3));
  await vi.waitFor(() => expect([...(readFrom(store, 'names-1') ?? [])]).toEqual([1, 2, 3]));
});

test('keeps only the latest files, and nothing half-written', async () => {
  const store = indexStoreIn(folder);
  for (let i = 0; i < 6; i++) {
    store.write(`names-${i}`, Uint8Array.of(i));
    await vi.waitFor(() => expect(readFrom(store, `names-${i}`)).toBeDefined());
  }
  await vi.waitFor(() => expect(readdirSync(folder)).toHaveLength(4));
  expect(readFrom(store, 'names-5')).toBeDefined();
  expect(readdirSync(folder).every((name) => name.endsWith('.index'))).toBe(true);
});

test('goes without where there can be no folder', () => {
  writeFileSync(join(folder, 'file'), '');
  const store = indexStoreIn(join(folder, 'file'));
  store.write('names-1', Uint8Array.of(1));
  expect(readFrom(store, 'names-1')).toBeUndefined();
});

test.each([
  { platform: 'linux', env: { XDG_CACHE_HOME: '/cache' }, path: join('/cache', 'communique') },
  { platform: 'linux', env: { XDG_CACHE_HOME: '' }, path: join('.cache', 'communique') },
  { platform: 'darwin', env: {}, path: join('Library', 'Caches', 'communique') },
  { platform: 'win32', env: { LOCALAPPDATA: '/local' }, path: join('/local', 'communique', 'Cache') },
])('lies where the system keeps what may be lost: $path', ({ platform, env, path }) => {
  expect(cacheFolder(platform, env).endsWith(path)).toBe(true);
});
