// The packs in use and what is known from them: read, kept up to date, swapped as a whole.
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Layer, LoadedPack, PackFile } from "../knowledge/pack.ts";
import type { IndexStore } from "../lookup/indexFile.ts";
import type { Lookup } from "../lookup/lookup.ts";
import { buildKnowledge } from "../knowledge/build-knowledge.ts";
import { createLookup } from "../lookup/createLookup.ts";
import { Debounced, inSlices } from "./schedule.ts";

/** Reads the YAML files of a folder and those below it; undefined where there is no such folder. */
export type ReadPack = (root: string) => Promise<readonly PackFile[] | undefined>;

/** A folder that holds a pack, or may come to hold one. */
export interface PackFolder {
  /** URI, without a slash at its end. */
  readonly root: string;
  readonly layer: Layer;
}

/** Where packs come from, and who wants to know. */
export interface PacksOptions {
  readonly shipped: LoadedPack;
  readonly readPack: ReadPack;
  /** Text of a file that is open in the editor and perhaps not saved yet. */
  readonly openText: (uri: string) => string | undefined;
  /** URIs of the files that are open in the editor. */
  readonly openUris: () => Iterable<string>;
  readonly indexStore: IndexStore | undefined;
  /** What is known has changed. */
  readonly changed: () => void;
  /** A pack could not be read, or not be put to use; what was known before stays in use. */
  readonly failed: (root: string, error: unknown) => void;
}

/** Once nothing has been asked for so many milliseconds after a change, what searching needs is built. */
const idle = 300;

/** Changes are gathered for so many milliseconds before packs are read again. */
const quiet = 300;

export class Packs {
  readonly #options: PacksOptions;
  #folders: readonly PackFolder[] = [];
  readonly #loaded = new Map<string, LoadedPack>();
  /** The packs that the knowledge was built from, besides the shipped one. */
  #used: readonly LoadedPack[] = [];
  #missing: ReadonlySet<string> = new Set();
  #knowledge: Knowledge;
  #lookup: Lookup | undefined;
  /** The last one before, from which the next is made. */
  #lookupBefore: Lookup | undefined;
  #loading: Promise<void> = Promise.resolve();
  readonly #reload = new Debounced(() => void this.load(), quiet);
  readonly #prepare = new Debounced(() => this.#prepareSearch(), idle);

  constructor(options: PacksOptions) {
    this.#options = options;
    this.#knowledge = buildKnowledge([options.shipped], 1);
    this.#prepare.trigger();
  }

  get knowledge(): Knowledge {
    return this.#knowledge;
  }

  get lookup(): Lookup {
    this.#lookup ??= createLookup(this.#knowledge, this.#lookupBefore, this.#options.indexStore);
    // What it remembered of texts goes with it.
    this.#lookupBefore = undefined;
    return this.#lookup;
  }

  /** The packs in use besides the shipped one, from the bottom up. */
  get loaded(): readonly LoadedPack[] {
    return this.#used;
  }

  /** Folders that the last `load` was to read and found no pack in. */
  get missing(): ReadonlySet<string> {
    return this.#missing;
  }

  /** Says which folders are to be read from now on. Takes effect with the next `load`. */
  use(folders: readonly PackFolder[]): void {
    this.#folders = folders;
  }

  /** True for a file of one of the folders. */
  concerns(uri: string): boolean {
    return this.#folders.some(({ root }) => uri.startsWith(`${root}/`)) && /\.ya?ml$/.test(uri);
  }

  /** Reads the packs again, once it has been quiet for a while. */
  loadSoon(): void {
    this.#reload.trigger();
  }

  /** Reads the packs again, after any reading that is under way. Resolves when what they say is in use. Never rejects. */
  load(): Promise<void> {
    this.#loading = this.#loading
      .then(() => this.#load())
      // Whatever went wrong, the next change is to be read again.
      .catch((error: unknown) => this.#options.failed(this.#options.shipped.root, error));
    return this.#loading;
  }

  /** Stops waiting for quiet. */
  dispose(): void {
    this.#reload.cancel();
    this.#prepare.cancel();
  }

  #prepareSearch(): void {
    try {
      const { lookup } = this;
      const isWanted = (): boolean => lookup === this.#lookup;
      // Whoever searches will be told of a failure; the rest goes on working.
      inSlices(lookup.prepare(), isWanted, (error) => this.#options.failed(this.#options.shipped.root, error));
    } catch (error) {
      this.#options.failed(this.#options.shipped.root, error);
    }
  }

  async #load(): Promise<void> {
    const folders = this.#folders;
    for (const root of this.#loaded.keys()) {
      if (!folders.some((folder) => folder.root === root)) this.#loaded.delete(root);
    }
    for (const folder of folders) {
      try {
        await this.#loadFolder(folder);
      } catch (error) {
        this.#options.failed(folder.root, error);
      }
    }
    // In the order of the folders, whichever came first.
    const packs = folders.flatMap(({ root }) => this.#loaded.get(root) ?? []);
    this.#missing = new Set(folders.map(({ root }) => root).filter((root) => !this.#loaded.has(root)));
    if (packs.length === this.#used.length && packs.every((pack, index) => pack === this.#used[index])) return;
    this.#knowledge = buildKnowledge([this.#options.shipped, ...packs], this.#knowledge.version + 1);
    this.#used = packs;
    this.#lookupBefore = this.#lookup ?? this.#lookupBefore;
    this.#lookup = undefined;
    this.#prepare.trigger();
    this.#options.changed();
  }

  async #loadFolder({ root, layer }: PackFolder): Promise<void> {
    const files = await this.#read(root);
    if (files === undefined) {
      this.#loaded.delete(root);
      return;
    }
    const previous = this.#loaded.get(root);
    if (previous !== undefined && sameFiles(previous.files, files)) return;
    // The YAML parser is not needed, and takes its time, where there is only the shipped pack.
    const { loadPack } = await import("../knowledge/load-pack.ts");
    this.#loaded.set(root, loadPack(files, { root, layer, previous }));
  }

  /** The files of a folder as they are in the editor where they are open, else as they are on disk. */
  async #read(root: string): Promise<readonly PackFile[] | undefined> {
    const { openText, openUris, readPack } = this.#options;
    const files = new Map((await readPack(root))?.map(({ path, text }) => [path, text]));
    for (const uri of openUris()) {
      const text = openText(uri);
      if (text === undefined || !uri.startsWith(`${root}/`) || !/\.ya?ml$/.test(uri)) continue;
      files.set(decodeURIComponent(uri.slice(root.length + 1)), text);
    }
    return files.size === 0 ? undefined : [...files].map(([path, text]) => ({ path, text }));
  }
}

function sameFiles(before: readonly PackFile[], now: readonly PackFile[]): boolean {
  const texts = new Map(before.map(({ path, text }) => [path, text]));
  return before.length === now.length && now.every(({ path, text }) => texts.get(path) === text);
}
