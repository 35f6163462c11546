// Indexes in the user's cache folder, so that a start with large packs need not build them again.
import { closeSync, mkdirSync, openSync, readdirSync, readSync, rmSync, statSync } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import type { IndexStore } from "../lookup/indexFile.ts";

const ending = ".index";
/** So many files are kept, the latest: one for each set of packs that is worked with. */
const kept = 4;

/** So many bytes are read between two pauses. */
const between = 1 << 22;

/** The folder for what programs may lose at any time, by the custom of the system. */
export function cacheFolder(platform: string, env: Readonly<Record<string, string | undefined>>): string {
  if (platform === "win32") return join(env["LOCALAPPDATA"] ?? join(homedir(), "AppData", "Local"), "communique", "Cache");
  if (platform === "darwin") return join(homedir(), "Library", "Caches", "communique");
  const base = env["XDG_CACHE_HOME"];
  return join(base === undefined || base === "" ? join(homedir(), ".cache") : base, "communique");
}

/** Files in a folder, which is made when it is first needed. Whatever goes wrong, there is no file. */
export function indexStoreIn(folder: string): IndexStore {
  return {
    *read(name) {
      const path = join(folder, name + ending);
      try {
        const file = new Uint8Array(statSync(path).size);
        for (let at = 0; at < file.length; at += between) {
          if (readPart(path, file.subarray(at, at + between), at) === 0) return undefined;
          yield;
        }
        return file;
      } catch {
        return undefined;
      }
    },
    write(name, file) {
      void keep(folder, name + ending, file);
    },
  };
}

/** Opens the file for each part, so that nothing stays open where the reading is given up. @returns how many bytes there were */
function readPart(path: string, into: Uint8Array, at: number): number {
  const file = openSync(path, "r");
  try {
    return readSync(file, into, 0, into.length, at);
  } finally {
    closeSync(file);
  }
}

async function keep(folder: string, name: string, file: Uint8Array): Promise<void> {
  const unfinished = join(folder, `${name}.${process.pid}.part`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    await writeFile(unfinished, file, { mode: 0o600 });
    // Whole or not at all, also for another server that reads it at this moment.
    await rename(unfinished, join(folder, name));
    const files = readdirSync(folder).filter((each) => each.endsWith(ending) && each !== name).map((each) => ({ path: join(folder, each), age: statSync(join(folder, each)).mtimeMs }));
    for (const { path } of files.sort((a, b) => b.age - a.age).slice(kept - 1)) rmSync(path, { force: true });
  } catch {
    await rm(unfinished, { force: true }).catch(() => undefined);
  }
}
