// cli/: Node's side of things, and the only place with its built-ins. Here: the language server as a process.
import { readFile, readdir } from "node:fs/promises";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import type { PackFile } from "../knowledge/pack.ts";
import { loadShippedPack } from "../knowledge/shipped.ts";
import { Debounced } from "../protocol/schedule.ts";
import { serve } from "../protocol/server.ts";
import { cacheFolder, indexStoreIn } from "./index-store.ts";
import { stdioConnection } from "./stdio.ts";
import { filesOnDisk } from "./workspace-files.ts";

/**
 * Serves an editor over what the command line names: `--stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME`.
 * The process ends when the editor says so, or is gone.
 * @throws when the command line names none of them
 */
export function runLanguageServer(): void {
  const connection = process.argv.includes("--stdio") ? stdioConnection() : createConnection(ProposedFeatures.all);
  // Over standard input the library notices the end of the editor; over IPC it is told here.
  process.once("disconnect", () => process.exit(1));
  keepMemorySmall();
  giveBackWhenQuiet();
  serve(connection, { shippedPack: loadShippedPack, readPack, files: filesOnDisk, indexStore: (folder) => indexStoreIn(storageFolder(folder)) });
  connection.listen();
}

/** The folder that the client has given, where it is one on this machine; else the user's cache folder. */
function storageFolder(given: string | undefined): string {
  const fallback = cacheFolder(process.platform, process.env);
  if (given?.startsWith("file:") !== true) return fallback;
  try {
    return join(fileURLToPath(given), "indexes");
  } catch {
    // No address of a file on this system.
    return fallback;
  }
}

/** So many bytes of objects are those of a large draft: then collecting them often costs more than the memory is worth. */
const largeHeap = 40 * 1024 * 1024;
/** And so many those of a large pack. */
const hugeHeap = 100 * 1024 * 1024;

/**
 * Lets a small heap grow in small steps: a server runs all day beside an editor, and its work for a key is small.
 * Typing in a draft of 100 kB, it holds a quarter less, and answers as fast (`npm run bench -- server`).
 * An engine that does not know these flags passes over them.
 */
function keepMemorySmall(): void {
  growInSteps();
}

/** How much the heap grows at a time, by what it holds now, and whether its part for what is new does; 0 leaves it to the engine. */
function growInSteps(): void {
  const { used_heap_size: used } = getHeapStatistics();
  setFlagsFromString(`--heap-growing-percent=${used > hugeHeap ? "0" : used > largeHeap ? "50" : "20"}`);
  setFlagsFromString(`--semi-space-growth-factor=${used > largeHeap ? "2" : "1"}`);
}

/** Milliseconds without a message after which nobody is at work; a pause to think is shorter. */
const quiet = 30_000;

/** Milliseconds after which the size of the heap is looked at again. */
const untilNextLook = 250;

/**
 * Gives memory back once the editor has been quiet for a while: what a burst of typing leaves behind
 * would otherwise stay with a server that runs all day. With it, the engine forgets much of what it has compiled, so
 * that the next two dozen keys take two to three times as long: nothing to be done at each pause.
 */
function giveBackWhenQuiet(): void {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as (options: { readonly type: string; readonly flavor: string }) => void;
  const pause = new Debounced(() => {
    collect({ type: "major", flavor: "last-resort" });
  }, quiet);
  let looked = 0;
  const heard = (): void => {
    pause.trigger();
    // Drafts and packs may have come or gone meanwhile.
    if (performance.now() - looked < untilNextLook) return;
    looked = performance.now();
    growInSteps();
  };
  if (process.argv.includes("--stdio")) process.stdin.on("data", heard);
  else process.on("message", heard);
}

/** The YAML files of a folder and those below it. Links to folders are not followed, so that there is an end to it. */
async function readPack(root: string): Promise<readonly PackFile[] | undefined> {
  const folder = fileURLToPath(root);
  let names: readonly string[];
  try {
    names = await readdir(folder, { recursive: true });
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
  const files = await Promise.all(
    names.filter((name) => /\.ya?ml$/.test(name)).map((name) => readPackFile(folder, name)),
  );
  return files.filter((file) => file !== undefined);
}

/** Undefined for a file that has gone since, and for a folder with the name of a file. */
async function readPackFile(folder: string, name: string): Promise<PackFile | undefined> {
  try {
    return { path: name.split(sep).join("/"), text: await readFile(join(folder, name), "utf8") };
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR";
}
