// What is known in a folder: the shipped pack, its own `.communique` and packs that are named.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { Option } from "commander";
import pc from "picocolors";
import { buildKnowledge } from "../knowledge/build-knowledge.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { loadShippedPack } from "../knowledge/shipped.ts";
import { loadPackFolder } from "./pack-folder.ts";
import { count } from "./say.ts";
import type { Say } from "./say.ts";

/** A workspace's own pack, in the folder where the command runs. */
const ownFolder = ".communique";

export function packOption(): Option {
  const addFolder = (folder: string, before: readonly string[] = []): readonly string[] => [...before, folder];
  return new Option("-p, --pack <folder>", `also know this pack; once for each pack (${ownFolder} in the current folder is always known)`).argParser(
    addFolder,
  );
}

/**
 * The shipped pack with those of the folders and the current folder's own laid over it.
 * Faults in them are told on standard error; what is not faulty is known.
 * @throws {Obstacle} where a named folder cannot be read
 */
export function knowledgeInUse(folders: readonly string[], say: Say): Knowledge {
  const own = resolve(ownFolder);
  const given = [...new Map(folders.map((folder) => [resolve(folder), folder]))].filter(([path]) => path !== own);
  const packs = [loadShippedPack("shipped:"), ...given.map(([, folder]) => loadPackFolder(folder, "given"))];
  if (existsSync(own)) packs.push(loadPackFolder(ownFolder, "workspace"));
  const knowledge = buildKnowledge(packs, 1);
  const problems = knowledge.problems.length;
  if (problems > 0) {
    const found = count(problems, { de: "Fehler oder Hinweis", en: "problem" }, { de: "Fehler und Hinweise", en: "problems" });
    console.error(
      pc.yellow(
        say({
          de: `${found.de} in den Paketen; mehr dazu mit „communique validate ORDNER“.`,
          en: `${found.en} in the packs; "communique validate FOLDER" says more.`,
        }),
      ),
    );
  }
  return knowledge;
}
