// cli/: Node's side of things, and the only place with its built-ins. Here: the language server as a process.
import { readFile, readdir } from "node:fs/promises";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import type { PackFile } from "../knowledge/pack.ts";
import { loadShippedPack } from "../knowledge/shipped.ts";
import { serve } from "../protocol/server.ts";

/**
 * Serves an editor over what the command line names: `--stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME`.
 * The process ends when the editor says so, or is gone.
 * @throws when the command line names none of them
 */
export function runLanguageServer(): void {
  // A server that runs all day beside an editor had better be small than a little faster.
  setFlagsFromString("--optimize-for-size");
  const connection = createConnection(ProposedFeatures.all);
  // Over standard input the library notices the end of the editor; over IPC it is told here.
  process.once("disconnect", () => process.exit(1));
  serve(connection, { shippedPack: loadShippedPack, readPack });
  connection.listen();
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
