// The texts of packs' files: read once from where they are stored, and then only what is said to have changed.
import { fileUri } from "../features/files.ts";
import type { PackFile } from "../knowledge/pack.ts";

/** Reads the YAML files of a folder and those below it; undefined where there is no such folder. */
export type ReadPack = (root: string) => Promise<readonly PackFile[] | undefined>;

/** Where the texts come from. */
export interface PackTextsOptions {
  readonly readPack: ReadPack;
  /** Texts of single files, in their order; undefined for what cannot be read that way. */
  readonly readTexts: (uris: readonly string[]) => Promise<readonly (string | undefined)[]>;
  /** Whether somebody says when a file of the folder changes. If not, all of it is read each time. */
  readonly isWatched: (root: string) => boolean;
  /** Text of a file that is open in the editor and perhaps not saved yet. */
  readonly openText: (uri: string) => string | undefined;
  /** URIs of the files that are open in the editor. */
  readonly openUris: () => Iterable<string>;
}

/** What is stored in a folder, and what of it is no longer sure. */
interface Folder {
  /** By path inside the folder. */
  readonly texts: Map<string, string>;
  readonly changed: Set<string>;
  unknown: boolean;
}

/** Whether a file is one of those that a pack is made of. */
export function isPackFile(uri: string): boolean {
  return /\.ya?ml$/.test(uri);
}

export class PackTexts {
  readonly #options: PackTextsOptions;
  readonly #folders = new Map<string, Folder>();

  constructor(options: PackTextsOptions) {
    this.#options = options;
  }

  /** Forgets all folders but these. */
  keep(roots: ReadonlySet<string>): void {
    for (const root of this.#folders.keys()) if (!roots.has(root)) this.#folders.delete(root);
  }

  /**
   * Something is no longer as it was: a file of a pack, or a folder with packs or parts of them in it.
   * @returns whether any of the folders is concerned
   */
  changed(uri: string): boolean {
    let concerned = false;
    for (const [root, folder] of this.#folders) {
      if (!uri.startsWith(`${root}/`)) {
        if (root !== uri && !root.startsWith(`${uri}/`)) continue;
        folder.unknown = true;
      } else if (isPackFile(uri)) {
        folder.changed.add(pathIn(root, uri));
      } else if (!/\.[^./]+$/.test(uri)) {
        // Of a folder that is deleted or moved, nothing is said about the files in it.
        folder.unknown = true;
      } else continue;
      concerned = true;
    }
    return concerned;
  }

  /** The files of a folder as they are in the editor where they are open, else as they are stored; undefined where there are none. */
  async read(root: string): Promise<readonly PackFile[] | undefined> {
    const { openText, openUris } = this.#options;
    const files = new Map(await this.#stored(root));
    for (const uri of openUris()) {
      const text = openText(uri);
      if (text !== undefined && uri.startsWith(`${root}/`) && isPackFile(uri)) files.set(pathIn(root, uri), text);
    }
    return files.size === 0 ? undefined : [...files].map(([path, text]) => ({ path, text }));
  }

  async #stored(root: string): Promise<ReadonlyMap<string, string>> {
    const folder = this.#folders.get(root);
    if (folder === undefined || folder.unknown || !this.#options.isWatched(root)) return this.#all(root);
    if (folder.changed.size === 0) return folder.texts;
    const paths = [...folder.changed];
    folder.changed.clear();
    const texts = await this.#options.readTexts(paths.map((path) => fileUri(root, path))).catch(() => [undefined]);
    // Deleted, or not to be read by itself: the folder as a whole tells which.
    if (texts.includes(undefined)) return this.#all(root);
    for (const [index, path] of paths.entries()) folder.texts.set(path, texts[index] ?? "");
    return folder.texts;
  }

  async #all(root: string): Promise<ReadonlyMap<string, string>> {
    // Before the reading: what changes meanwhile is to be read again.
    const folder: Folder = { texts: new Map(), changed: new Set(), unknown: false };
    this.#folders.set(root, folder);
    try {
      for (const { path, text } of (await this.#options.readPack(root)) ?? []) folder.texts.set(path, text);
    } catch (error) {
      folder.unknown = true;
      throw error;
    }
    return folder.texts;
  }
}

function pathIn(root: string, uri: string): string {
  const path = uri.slice(root.length + 1);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
