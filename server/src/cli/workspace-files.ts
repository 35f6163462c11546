// The files of a workspace, for a server that runs as a process.
import { readFile, stat } from "node:fs";
import { mkdir, opendir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { fileUri } from "../features/files.ts";
import { largestFile, type WorkspaceFiles } from "../protocol/workspaceFiles.ts";

/** Folders in which nobody keeps drafts. */
const passedOver = new Set(["node_modules", "bower_components", "__pycache__"]);

/** So many files are read at a time: more only wait for each other. */
const atOnce = 32;

export const filesOnDisk: WorkspaceFiles = {
  async listDrafts(folder) {
    const found: string[] = [];
    await list(fileURLToPath(folder), "", found);
    return found.map((path) => fileUri(folder, path));
  },
  async readTexts(uris) {
    const texts: (string | undefined)[] = new Array<string | undefined>(uris.length).fill(undefined);
    let next = 0;
    const reader = async (): Promise<void> => {
      for (let index = next++; index < uris.length; index = next++) texts[index] = await readText(uris[index] ?? "");
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, uris.length) }, reader));
    return texts;
  },
  async writeText(uri, text) {
    try {
      const path = fileURLToPath(uri);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
      return "written";
    } catch {
      return "failed";
    }
  },
};

/** Links to folders are not followed, so that there is an end to it. A folder that cannot be read has no drafts. */
async function list(folder: string, inFolder: string, found: string[]): Promise<void> {
  const below: string[] = [];
  try {
    for await (const entry of await opendir(folder)) {
      const path = `${inFolder}${entry.name}`;
      if (entry.isDirectory()) {
        if (!entry.name.startsWith(".") && !passedOver.has(entry.name)) below.push(entry.name);
      } else if (/\.(?:md|markdown)$/i.test(entry.name)) found.push(path);
    }
  } catch {
    return;
  }
  for (const each of below) await list(join(folder, each), `${inFolder}${each}/`, found);
}

/** With callbacks: of thousands of files that takes a third of the time that it takes with promises. */
function readText(uri: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const path = pathOf(uri);
    if (path === undefined) resolve(undefined);
    else {
      stat(path, (error, stats) => {
        if (error !== null || stats.size > largestFile(uri)) resolve(undefined);
        else readFile(path, "utf8", (failed, text) => resolve(failed === null ? text : undefined));
      });
    }
  });
}

function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
