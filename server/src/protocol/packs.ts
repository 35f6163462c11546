// The packs in use and what is known from them: read, kept up to date, swapped as a whole.
import type { Knowledge, PackInfo } from "../knowledge/knowledge.ts";
import type { Layer, LoadedPack, PackFile } from "../knowledge/pack.ts";
import type { IndexStore } from "../lookup/indexFile.ts";
import type { RecordRef } from "../knowledge/records.ts";
import type { Problem } from "../knowledge/problem.ts";
import { URI } from "vscode-uri";
import type { Lookup } from "../lookup/lookup.ts";
import { buildingKnowledge, buildKnowledge } from "../knowledge/build-knowledge.ts";
import { parsePageUri } from "../render/pageUri.ts";
import { isPackFile, PackTexts, type PackTextsOptions } from "./packTexts.ts";
import { Debounced, inSlices, whileWanted } from "./schedule.ts";
import { placeOf, View } from "./views.ts";

export type { ReadPack } from "./packTexts.ts";

/** A folder that holds a pack, or may come to hold one. */
export interface PackFolder {
  /** URI, without a slash at its end. */
  readonly root: string;
  readonly layer: Layer;
  /** URI of the workspace folder that it counts for, without a slash at its end; absent: it counts everywhere. */
  readonly folder?: string;
}

/** Where packs come from, and who wants to know. */
export interface PacksOptions extends PackTextsOptions {
  readonly shipped: LoadedPack;
  /** Where indexes are kept from one start to the next; undefined where there is no such place. */
  readonly indexStore: IndexStore | undefined;
  /** What is known has changed. */
  readonly changed: () => void;
  /** A pack could not be read, or not be put to use; what was known before stays in use. */
  readonly failed: (root: string, error: unknown) => void;
  /** So many of the files that are to be read have been; both 0 when all is done. */
  readonly progress?: (done: number, total: number) => void;
  /** All that answers need has been built. */
  readonly prepared?: () => void;
  /** An index is being built, said again and again; false when that is done. */
  readonly indexing?: (underWay: boolean) => void;
}

/** Once nothing has been asked for so many milliseconds after a change, what searching needs is built. */
const idle = 300;

/** Changes are gathered for so many milliseconds while somebody types in a pack, and after other changes. */
const quietAfterKey = 300;
const quiet = 10;

export class Packs {
  readonly #options: PacksOptions;
  readonly #texts: PackTexts;
  #folders: readonly PackFolder[] = [];
  #workspace: readonly string[] = [];
  readonly #loaded = new Map<string, LoadedPack>();
  #missing: ReadonlySet<string> = new Set();
  /** What is known everywhere, and in workspace folders that have packs of their own. */
  #common: View;
  #views: ReadonlyMap<string, View> = new Map();
  #version = 1;
  #loading: Promise<void> = Promise.resolve();
  /** How many indexes are being built. */
  #indexing = 0;
  readonly #reload = new Debounced(() => void this.load(), quiet);
  readonly #prepare = new Debounced(() => this.#prepareSearch(), idle);

  constructor(options: PacksOptions) {
    this.#options = options;
    this.#texts = new PackTexts(options);
    this.#common = new View(buildKnowledge([options.shipped], this.#version), [options.shipped], options.indexStore);
    this.#prepare.trigger();
  }

  /** What is known where nothing says which folder is meant: that of the only one, or what is known in all. */
  get knowledge(): Knowledge {
    return this.#main.knowledge;
  }

  get lookup(): Lookup {
    return this.#main.lookup;
  }

  /**
   * What is known for a document: in its folder; for a file outside of all folders, what is known in all. A page is
   * from where its address says, and a draft that is not stored yet as if it was in the only folder.
   */
  viewOf(uri: string): View {
    let folder: string | undefined;
    for (const each of this.#workspace) {
      if (isInside(uri, each) && each.length > (folder?.length ?? -1)) folder = each;
    }
    if (folder !== undefined) return this.#views.get(folder) ?? this.#common;
    if (uri.startsWith("file:")) return this.#common;
    return this.viewIn(parsePageUri(uri)?.place ?? "");
  }

  /** What is known in a place, see `Knowledge.place`; what is known in all where there is no such place. */
  viewIn(place: string): View {
    if (place === "") return this.#main;
    return [...this.#views.values()].find(({ knowledge }) => knowledge.place === place) ?? this.#common;
  }

  /** Where a record is known, where nothing says which folder is meant. */
  viewWith(ref: RecordRef): View {
    return this.views.find(({ knowledge }) => knowledge.resolve(ref) !== undefined) ?? this.#main;
  }

  /** What is known in all places, the one for all first. */
  get views(): readonly View[] {
    return [...new Set([this.#main, ...this.#views.values()])];
  }

  /** The packs in use besides the shipped one, from the bottom up. */
  get loaded(): readonly LoadedPack[] {
    return [...new Set([this.#common, ...this.#views.values()].flatMap(({ packs }) => packs))].filter((pack) => pack !== this.#options.shipped);
  }

  /** Which packs are in use where, each once. */
  get infos(): readonly PackInfo[] {
    return [...this.#common.knowledge.packs, ...[...this.#views.values()].flatMap((view) => view.knowledge.packs.filter(({ root }) => this.#isOwn(root)))];
  }

  /** What is wrong with packs, each pack as it is seen where it counts. */
  get problems(): readonly Problem[] {
    return [...this.#common.knowledge.problems, ...[...this.#views.values()].flatMap((view) => view.knowledge.problems.filter(({ pack }) => this.#isOwn(pack)))];
  }

  /** Goes up with each change. */
  get version(): number {
    return this.#version;
  }

  /** Folders that the last `load` was to read and found no pack in. */
  get missing(): ReadonlySet<string> {
    return this.#missing;
  }

  /**
   * Says which folders are to be read from now on. Takes effect with the next `load`.
   * @param workspace URIs of the workspace folders, without a slash at their end
   */
  use(folders: readonly PackFolder[], workspace: readonly string[]): void {
    // A folder that is named twice is one pack.
    this.#folders = folders.filter(({ root }, index) => folders.findIndex((other) => other.root === root) === index);
    this.#workspace = workspace;
  }

  /** The files of a folder as they are now, whether it is in use or not; undefined where there are none. */
  async filesOf(root: string): Promise<readonly PackFile[] | undefined> {
    if (!this.#folders.some((folder) => folder.root === root)) return undefined;
    // What is being read may be older than what the editor has.
    await this.#loading;
    return this.#texts.read(root);
  }

  /** True for a file of one of the folders. */
  concerns(uri: string): boolean {
    return isPackFile(uri) && this.#folders.some(({ root }) => uri.startsWith(`${root}/`));
  }

  /** A file is stored otherwise than it was, or a folder is: if it is part of a pack, it is read again, soon. */
  storedOtherwise(uri: string): void {
    if (this.#texts.changed(uri)) this.loadSoon();
  }

  /**
   * Takes up what has changed, once it has been quiet for a while.
   * @param typing it was a key: half a word is nothing to read
   */
  loadSoon(typing = false): void {
    this.#reload.trigger(typing ? quietAfterKey : quiet);
  }

  /** Takes up what has changed, after any reading that is under way. Resolves when it is in use. Never rejects. */
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

  get #main(): View {
    const [only, ...others] = this.#workspace;
    return (only !== undefined && others.length === 0 ? this.#views.get(only) : undefined) ?? this.#common;
  }

  #isOwn(root: string): boolean {
    return this.#folders.some((folder) => folder.root === root && folder.folder !== undefined);
  }

  #prepareSearch(): void {
    const view = this.#main;
    const steps = function* (): Generator<void, void> {
      yield* view.makingLookup();
      yield* view.lookup.prepare();
    };
    // Whoever searches will be told of a failure; the rest goes on working.
    const prepared = this.#index(whileWanted(steps(), () => view === this.#main));
    prepared.then(() => view === this.#main && this.#options.prepared?.()).catch((error: unknown) => this.#options.failed(this.#options.shipped.root, error));
  }

  /** Builds indexes, and says for as long as it takes that it does. */
  async #index(steps: Iterator<void, void>): Promise<void> {
    this.#indexing++;
    try {
      await inSlices(steps, () => this.#options.indexing?.(true));
    } finally {
      this.#indexing--;
      if (this.#indexing === 0) this.#options.indexing?.(false);
    }
  }

  async #load(): Promise<void> {
    const folders = this.#folders;
    const workspace = this.#workspace;
    const roots = new Set(folders.map(({ root }) => root));
    this.#texts.keep(roots);
    for (const root of this.#loaded.keys()) if (!roots.has(root)) this.#loaded.delete(root);
    for (const folder of folders) {
      try {
        await this.#loadFolder(folder);
      } catch (error) {
        this.#options.failed(folder.root, error);
      }
    }
    this.#missing = new Set([...roots].filter((root) => !this.#loaded.has(root)));
    await this.#build(folders, workspace);
  }

  async #loadFolder({ root, layer }: PackFolder): Promise<void> {
    const files = await this.#texts.read(root);
    if (files === undefined) {
      this.#loaded.delete(root);
      return;
    }
    const previous = this.#loaded.get(root);
    if (previous?.layer === layer && sameFiles(previous.files, files)) return;
    // The YAML parser is not needed, and takes its time, where there is only the shipped pack.
    const { loadingPack } = await import("../knowledge/load-pack.ts");
    const old = new Map(previous?.files.map(({ path, text }) => [path, text]));
    const total = files.filter(({ path, text }) => old.get(path) !== text).length;
    let done = 0;
    const fileRead = (): void => this.#options.progress?.(++done, total);
    const pack = await inSlices(loadingPack(files, { root, layer, previous, fileRead }));
    this.#options.progress?.(0, 0);
    this.#loaded.set(root, pack);
  }

  async #build(folders: readonly PackFolder[], workspace: readonly string[]): Promise<void> {
    // In the order of the folders, whichever came first.
    const packsOf = (folder: string | undefined): readonly LoadedPack[] =>
      folders.flatMap((each) => (each.folder === folder ? (this.#loaded.get(each.root) ?? []) : []));
    const shared = [this.#options.shipped, ...packsOf(undefined)];
    const store = this.#options.indexStore;
    const common = this.#common.isOf(shared) ? this.#common : new View(await this.#known(shared, this.#common, ""), shared, store, this.#common);
    const views = new Map<string, View>();
    for (const folder of workspace) {
      const own = packsOf(folder);
      if (own.length === 0) continue;
      // What is known in the only folder needs no key.
      const place = workspace.length > 1 ? placeOf(folder) : "";
      const packs = [...shared, ...own];
      const last = this.#views.get(folder);
      if (last === undefined) views.set(folder, View.within(common, await this.#known(packs, common, place), packs));
      else views.set(folder, last.isOf(packs) && last.knowledge.place === place ? last : new View(await this.#known(packs, last, place), packs, store, last));
    }
    if (common === this.#common && views.size === this.#views.size && [...views].every(([folder, view]) => view === this.#views.get(folder))) return;
    // With their indexes, so that no request has to wait for those of a large pack.
    for (const view of [common, ...views.values()]) await this.#index(view.makingLookup());
    this.#common = common;
    this.#views = views;
    this.#version += 1;
    this.#prepare.trigger();
    this.#options.changed();
  }

  /** @param previous what was known there before, or what is known of much the same packs */
  #known(packs: readonly LoadedPack[], previous: View, place: string): Promise<Knowledge> {
    this.#version += 1;
    return inSlices(buildingKnowledge(packs, this.#version, previous.knowledge, place));
  }
}

/** Editors and libraries differ in what they percent-encode. */
function isInside(uri: string, folder: string): boolean {
  return uri.startsWith(`${folder}/`) || URI.parse(uri).toString().startsWith(`${URI.parse(folder).toString()}/`);
}

function sameFiles(before: readonly PackFile[], now: readonly PackFile[]): boolean {
  const texts = new Map(before.map(({ path, text }) => [path, text]));
  return before.length === now.length && now.every(({ path, text }) => texts.get(path) === text);
}
