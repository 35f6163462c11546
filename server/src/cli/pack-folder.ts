// Reads a pack from a folder on disk.
import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { loadPack } from "../knowledge/load-pack.ts";
import type { Layer, LoadedPack } from "../knowledge/pack.ts";
import { Obstacle } from "./say.ts";

/** @throws {Obstacle} where the folder cannot be read or holds no YAML */
export function loadPackFolder(folder: string, layer: Layer): LoadedPack {
  const paths = yamlFilesIn(folder);
  if (paths.length === 0) throw new Obstacle({
      de: `${folder}: In diesem Ordner sind keine .yaml-Dateien.`,
      en: `${folder}: there are no .yaml files in this folder.`,
    });
  const files = paths.map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
  return loadPack(files, { root: pathToFileURL(resolve(folder)).href, layer });
}

export function noSuchFolder(folder: string): Obstacle {
  return new Obstacle({
    de: `${folder}: Diesen Ordner gibt es nicht, oder er lässt sich nicht lesen.`,
    en: `${folder}: this folder does not exist or cannot be read.`,
  });
}

function yamlFilesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((path) => path.replaceAll("\\", "/"))
      .filter((path) => /\.ya?ml$/.test(path))
      .sort();
  } catch {
    throw noSuchFolder(folder);
  }
}
