// Reads the files of packs for a server that cannot: one in a browser, or for a folder that is on no disk.
import { FileType, Uri, workspace } from "vscode";
import type { PackFile } from "./protocol.ts";

const yaml = /\.ya?ml$/u;

/**
 * The YAML files of a folder and the folders below it; undefined where there is no such folder.
 * @param folder path of the folder inside the pack, empty for the pack's own
 */
export async function readPack(root: Uri, folder = ""): Promise<readonly PackFile[] | undefined> {
  const at = (name: string): string => (folder === "" ? name : `${folder}/${name}`);
  let entries: readonly (readonly [string, FileType])[];
  try {
    entries = await workspace.fs.readDirectory(Uri.joinPath(root, folder));
  } catch {
    return undefined;
  }
  const files = await Promise.all(
    entries.map(async ([name, type]): Promise<readonly PackFile[]> => {
      if ((type & FileType.Directory) !== 0) return (await readPack(root, at(name))) ?? [];
      if (!yaml.test(name)) return [];
      const bytes = await workspace.fs.readFile(Uri.joinPath(root, at(name)));
      return [{ path: at(name), text: new TextDecoder().decode(bytes) }];
    }),
  );
  return files.flat().sort((one, other) => (one.path < other.path ? -1 : 1));
}
