// The bibliographies that drafts and settings name: read in the background, and again when they change.
import { URI, Utils } from "vscode-uri";
import { bibliographyPaths, citesFromElsewhere } from "../draft/bibliographyPaths.ts";
import type { Draft } from "../draft/draft.ts";
import { type Bibliography, type BibliographyFile, bibliographyOf } from "../knowledge/bibliographies/bibliography.ts";
import type { BibtexMemory } from "../knowledge/bibliographies/bibtex.ts";
import { bibliographyFormat, readBibliography } from "../knowledge/bibliographies/read.ts";
import { Debounced } from "./schedule.ts";

/** Where bibliographies are named, where they come from, and who wants to know. */
export interface BibliographiesOptions {
  readonly readTexts: (uris: readonly string[]) => Promise<readonly (string | undefined)[]>;
  /** Does work step by step. */
  readonly inSteps: <Result>(steps: Generator<void, Result>) => Promise<Result>;
  /** URIs of the folders of the workspace. */
  readonly folders: () => readonly string[];
  /** Whether anything may be read that a draft or a setting of the workspace names. */
  readonly isTrusted: () => boolean;
  /** Paths that the settings name. */
  readonly named: () => readonly string[];
  /** The drafts may have other findings now. */
  readonly changed: () => void;
  /** Has the editor say when one of these files changes, in it or elsewhere. */
  readonly follow: (uris: readonly string[]) => void;
  readonly failed: (error: unknown) => void;
}

/** A file that was named somewhere. */
interface Known {
  /** Undefined until it has been read for the first time; then what it held when it was last read. */
  file: BibliographyFile | "missing" | undefined;
  readonly memory: BibtexMemory;
}

/** What a draft names. */
interface Need {
  /** Of what comes of it. */
  readonly identity: string;
  /** Where its files may be. */
  readonly places: readonly string[];
}

/** So many milliseconds after the last change of a file it is read again: programs write one in several goes. */
const pause = 100;
/** The same where somebody types in it. */
const typingPause = 300;
/** After so many, what no draft names any more is forgotten: a draft may be closed only to be opened under another name. */
const forgetPause = 1000;

/** Nothing is named, or nothing that is read here. */
const none = bibliographyOf([], true);
const notRead = bibliographyOf([], false);

export class Bibliographies {
  readonly #options: BibliographiesOptions;
  readonly #known = new Map<string, Known>();
  readonly #toRead = new Set<string>();
  /** By draft, each as it is open or as it is stored. */
  readonly #needs = new Map<string, Need>();
  #reading: Promise<void> | undefined;
  #disposed = false;
  /** By what was named: what came of it, of which files, and whether a draft named some of them. */
  readonly #made = new Map<string, { readonly files: readonly Known["file"][]; readonly bibliography: Bibliography; readonly isOfDraft: boolean }>();
  readonly #soon = new Debounced(() => void this.ready(), pause);
  readonly #forgetSoon = new Debounced(() => void this.ready(), forgetPause);

  constructor(options: BibliographiesOptions) {
    this.#options = options;
  }

  /**
   * What a draft may cite from the files that it and the settings name, as far as they have been read. Those that have not
   * are read soon, and followed until the draft is released.
   */
  of(draft: Pick<Draft, "uri" | "frontMatter">, state: "open" | "stored" = "open"): Bibliography {
    const own = bibliographyPaths(draft);
    const settings = this.#options.named();
    const elsewhere = citesFromElsewhere(draft);
    if (own.length === 0) this.release(draft.uri, state);
    if (own.length === 0 && settings.length === 0) return elsewhere ? notRead : none;
    const paths = [...own.map((path) => ({ path, places: this.placesOf(path, draft.uri) })), ...settings.map((path) => ({ path, places: this.placesOf(path, undefined) }))];
    const files = paths.map(({ places }) => this.#fileAt(places));
    const identity = JSON.stringify([own.length, paths, elsewhere]);
    if (own.length > 0) this.#need(keyOf(draft.uri, state), identity, paths);
    const made = this.#made.get(identity);
    if (made !== undefined && made.files.every((file, i) => file === files[i])) return made.bibliography;
    const read = files.filter((file) => typeof file === "object");
    const missing = own.filter((_, i) => files[i] === "missing");
    const bibliography = bibliographyOf(
      read.flatMap(({ entries }) => entries),
      !elsewhere && read.length === files.length && read.every(({ complete }) => complete),
      missing,
    );
    this.#made.set(identity, { files, bibliography, isOfDraft: own.length > 0 });
    return bibliography;
  }

  /** A draft is not open any more, or as it is stored nobody wants to know of it: what it alone names is forgotten soon. */
  release(uri: string, state: "open" | "stored"): void {
    if (this.#needs.delete(keyOf(uri, state))) this.#forgetSoon.trigger();
  }

  /** Paths of the settings at which there is no file. */
  get missing(): readonly string[] {
    return this.#options.named().filter((path) => this.#fileAt(this.placesOf(path, undefined)) === "missing");
  }

  /** What is wrong in the files, by their URI; of those with something wrong in them. */
  get problems(): ReadonlyMap<string, BibliographyFile["problems"]> {
    const problems = new Map<string, BibliographyFile["problems"]>();
    for (const [uri, { file }] of this.#known) if (typeof file === "object" && file.problems.length > 0) problems.set(uri, file.problems);
    return problems;
  }

  /** A file, or a folder with files in it, has been made, changed or deleted. */
  changed(address: string): void {
    const uri = URI.parse(address).toString();
    for (const each of this.#known.keys()) {
      if (each !== uri && !each.startsWith(`${uri}/`)) continue;
      this.#toRead.add(each);
      this.#soon.trigger();
    }
  }

  /** The text of a document that is open has changed, or it was opened or closed. */
  edited(address: string): void {
    const uri = URI.parse(address).toString();
    if (!this.#known.has(uri)) return;
    this.#toRead.add(uri);
    this.#soon.trigger(typingPause);
  }

  /** Other folders are open, the settings name others, or the workspace is trusted now. */
  refresh(): void {
    this.#made.clear();
    for (const [uri, { file }] of this.#known) if (file === "missing") this.#toRead.add(uri);
    if (this.#toRead.size > 0) this.#soon.trigger();
    if (this.#known.size > 0) this.#forgetSoon.trigger();
  }

  /** Resolves when all that is named has been read, and what was named has been forgotten. Never rejects. */
  ready(): Promise<void> {
    this.#reading ??= this.#readAll()
      .catch((error: unknown) => this.#options.failed(error))
      .finally(() => {
        this.#reading = undefined;
      });
    return this.#reading;
  }

  dispose(): void {
    this.#disposed = true;
    this.#soon.cancel();
    this.#forgetSoon.cancel();
  }

  /**
   * Where a file may be: beside the draft, or else in a folder of the workspace, from which pandoc is often run. None
   * for what is not on this machine or in no format that is read.
   */
  placesOf(path: string, draft: string | undefined): readonly string[] {
    const { folders, isTrusted } = this.#options;
    if (!isTrusted() || bibliographyFormat(path) === undefined) return [];
    // \\server\share\… and https://… would be asked for over the network.
    if (/^(?:[\\/]{2}|[a-z][\w+.-]+:)/i.test(path)) return [];
    if (/^(?:\/|[a-z]:[\\/])/i.test(path)) return [URI.file(path).toString()];
    const relative = path.replaceAll("\\", "/");
    const beside = draft === undefined || draft.startsWith("untitled:") ? [] : [Utils.resolvePath(Utils.dirname(URI.parse(draft)), relative)];
    const inFolders = folders()
      .filter((folder) => draft === undefined || beside.length === 0 || draft.startsWith(`${folder}/`))
      .map((folder) => Utils.resolvePath(URI.parse(folder), relative));
    return [...new Set([...beside, ...inFolders].map(String))];
  }

  /** The first that is there; undefined while that is not known, or where there is no place to look at. */
  #fileAt(places: readonly string[]): Known["file"] {
    const files = places.map((uri) => this.#look(uri).file);
    for (const file of files) if (file !== "missing") return file;
    return files.length === 0 ? undefined : "missing";
  }

  #look(uri: string): Known {
    let known = this.#known.get(uri);
    if (known === undefined) {
      known = { file: undefined, memory: new Map() };
      this.#known.set(uri, known);
      this.#toRead.add(uri);
      this.#soon.trigger(0);
      this.#options.follow([...this.#known.keys()]);
    }
    return known;
  }

  #need(draft: string, identity: string, paths: readonly { readonly places: readonly string[] }[]): void {
    const before = this.#needs.get(draft);
    if (before?.identity === identity) return;
    this.#needs.set(draft, { identity, places: paths.flatMap(({ places }) => places) });
    if (before !== undefined) this.#forgetSoon.trigger();
  }

  /** Forgets what neither a draft nor the settings name. */
  #forgetUnneeded(): void {
    const needs = [...this.#needs.values()];
    const needed = new Set([...needs.flatMap(({ places }) => places), ...this.#options.named().flatMap((path) => this.placesOf(path, undefined))]);
    const unneeded = [...this.#known].filter(([uri]) => !needed.has(uri));
    if (unneeded.length === 0) return;
    for (const [uri] of unneeded) {
      this.#known.delete(uri);
      this.#toRead.delete(uri);
    }
    const identities = new Set(needs.map(({ identity }) => identity));
    for (const [identity, { isOfDraft }] of [...this.#made]) if (isOfDraft && !identities.has(identity)) this.#made.delete(identity);
    this.#options.follow([...this.#known.keys()]);
    // What was wrong in them is nobody's concern any more.
    if (unneeded.some(([, { file }]) => typeof file === "object" && file.problems.length > 0)) this.#options.changed();
  }

  async #readAll(): Promise<void> {
    for (;;) {
      if (this.#disposed) return;
      this.#forgetUnneeded();
      if (this.#toRead.size === 0) return;
      const uris = [...this.#toRead];
      this.#toRead.clear();
      const texts = await this.#options.readTexts(uris);
      for (const [i, uri] of uris.entries()) await this.#read(uri, texts[i]);
      this.#options.changed();
    }
  }

  async #read(uri: string, text: string | undefined): Promise<void> {
    const known = this.#known.get(uri);
    const format = bibliographyFormat(uri);
    if (known === undefined || format === undefined) return;
    known.file = text === undefined ? "missing" : await this.#options.inSteps(await readBibliography(text, uri, format, known.memory));
  }
}

/** A draft that is open may name other files than it does where it is stored. */
function keyOf(uri: string, state: "open" | "stored"): string {
  return `${state} ${uri}`;
}
