// protocol/: the one place where an LSP connection is touched. The server as a whole: its parts, and what concerns several of them.
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  WatchKind,
} from "vscode-languageserver";
import type { LoadedPack } from "../knowledge/pack.ts";
import type { BibliographyProblem } from "../knowledge/bibliographies/bibliography.ts";
import type { Message } from "../knowledge/problem.ts";
import { bibliographyDiagnostics } from "../features/bibliographyDiagnostics.ts";
import type { FeatureOptions } from "../features/options.ts";
import type { IndexStore } from "../lookup/indexFile.ts";
import { Bibliographies } from "./bibliographies.ts";
import { BibliographySync } from "./bibliographySync.ts";
import { BibliographyWatch } from "./bibliographyWatch.ts";
import { answerCiteRequests } from "./citeRequests.ts";
import { DraftDiagnostics } from "./diagnostics.ts";
import { followDocuments } from "./documentEvents.ts";
import { Documents, type Reading } from "./documents.ts";
import { canonical } from "./draftAddresses.ts";
import { DraftIndex } from "./draftIndex.ts";
import { type Editor, readEditor, serverCapabilities, withoutSlash } from "./editor.ts";
import { contributedPacksMethod, type ReadPackParams, type ReadPackResult, readPackMethod, stateMethod, trustMethod } from "./messages.ts";
import { followFiles } from "./fileEvents.ts";
import { answerFileMoves } from "./fileMoves.ts";
import { givenRoots } from "./givenPacks.ts";
import { MissingPaths } from "./missingPaths.ts";
import { PackFiles } from "./packFiles.ts";
import { PackProgress } from "./packProgress.ts";
import { PackWatch } from "./packWatch.ts";
import { isMap, readRoots } from "./parameters.ts";
import { type PackFolder, Packs, type ReadPack } from "./packs.ts";
import { FileProblems, Problems } from "./problems.ts";
import { answerInsertRequests } from "./insertRequests.ts";
import { answerOwnPackRequests } from "./ownPack.ts";
import { answerRecordRequests } from "./recordRequests.ts";
import { Refreshes } from "./refreshes.ts";
import { registering } from "./registering.ts";
import { rehearsing } from "./rehearsal.ts";
import { answerRequests } from "./requests.ts";
import { answerSemanticTokens } from "./semanticTokens.ts";
import { inSlices, whileQuiet } from "./schedule.ts";
import { serverState } from "./serverState.ts";
import type { Session } from "./session.ts";
import { readSettings, type Settings } from "./settings.ts";
import { today } from "./today.ts";
import { WorkspaceDiagnostics } from "./workspaceDiagnostics.ts";
import { workspaceFiles, type WorkspaceFiles } from "./workspaceFiles.ts";
import { answerWriteBibliography } from "./writeBibliography.ts";

/** Stands for the folder of the shipped pack where the client has not said where that is. */
const unknownRoot = "communique:/pack";

/** What the server needs from the place it runs in. */
export interface Platform {
  /** @param root URI of the folder that holds the files of the shipped pack */
  readonly shippedPack: (root: string) => LoadedPack;
  /** Reads packs with `file:` URIs; undefined where there is no file system. All others the client reads, if it can. */
  readonly readPack: ReadPack | undefined;
  /** Reads other files with `file:` URIs; likewise. */
  readonly files: WorkspaceFiles | undefined;
  /**
   * Keeps the indexes of large packs; undefined where there is no place for them.
   * @param folder URI of the folder that the client gives for them, if it does
   */
  readonly indexStore: ((folder: string | undefined) => IndexStore) | undefined;
}

/** Makes a server of a connection. The connection is listened to by the caller, afterwards. */
export function serve(connection: Connection, platform: Platform): void {
  let server: Server | undefined;
  connection.onInitialize((params) => {
    server = new Server(connection, platform, params);
    return server.result;
  });
  connection.onInitialized(() => void server?.initialized());
  connection.onShutdown(() => server?.dispose());
  answerRequests(connection, () => server);
  answerRecordRequests(connection, () => server);
  answerOwnPackRequests(connection, () => server);
  answerCiteRequests(connection, () => server);
  answerInsertRequests(connection, () => server);
  answerSemanticTokens(connection, () => server);
  answerWriteBibliography(connection, () => server);
  answerFileMoves(connection, () => server);
}

class Server implements Session {
  readonly result: InitializeResult;
  readonly editor: Editor;
  readonly documents: Documents;
  readonly packs: Packs;
  readonly diagnostics: DraftDiagnostics;
  readonly workspaceDiagnostics: WorkspaceDiagnostics;
  readonly packFiles: PackFiles;
  readonly index: DraftIndex;
  readonly bibliographies: Bibliographies;
  readonly files: WorkspaceFiles;
  #isRehearsed = false;
  readonly #connection: Connection;
  readonly #problems: Problems;
  readonly #bibliographyProblems: FileProblems<BibliographyProblem>;
  readonly #refreshes: Refreshes;
  readonly #packWatch: PackWatch;
  readonly #missing: MissingPaths;
  #settings: Settings;
  #folders: readonly string[];
  #trusted: boolean;
  /** Folders of packs that the editor's extensions contribute. */
  #contributed: readonly string[];

  constructor(connection: Connection, platform: Platform, params: InitializeParams) {
    this.#connection = connection;
    this.#problems = new Problems(connection);
    this.#bibliographyProblems = new FileProblems(connection, bibliographyDiagnostics);
    this.diagnostics = new DraftDiagnostics(connection, this);
    this.editor = readEditor(params);
    this.#folders = this.editor.folders;
    this.#trusted = this.editor.trusted;
    this.#contributed = this.editor.contributedPacks;
    this.#settings = readSettings(undefined, this.editor.locale);
    this.#refreshes = new Refreshes(connection, this.editor);
    this.#packWatch = new PackWatch(connection, this.editor);
    this.#missing = new MissingPaths(connection, () => this.#settings.locale);
    const files = workspaceFiles(connection, platform.files, this.editor.readFiles, this.editor.writeFiles);
    this.files = files;
    const bibliographyWatch = new BibliographyWatch(connection, this.editor);
    const bibliographySync = new BibliographySync(connection, this.editor, (isDropped) => {
      for (const uri of [...this.documents.uris]) if (isDropped(uri)) this.documents.close(uri);
    });
    this.bibliographies = new Bibliographies({
      readTexts: (uris) => this.#openOrStored(uris),
      inSteps: (steps) => inSlices(steps),
      folders: () => this.#folders,
      isTrusted: () => this.#trusted,
      named: () => this.#settings.bibliographies,
      changed: () => this.#bibliographiesChanged(),
      follow: (uris) => {
        bibliographyWatch.use(uris);
        bibliographySync.use(uris);
      },
      failed: (error) => connection.console.error(error instanceof Error ? error.message : String(error)),
    });
    this.documents = new Documents(
      (uri) => this.#reading(uri),
      (draft) => this.bibliographies.of(draft),
    );
    const progress = new PackProgress(connection, this.editor, () => this.#settings.locale);
    this.packs = new Packs({
      shipped: platform.shippedPack(this.editor.packRoot ?? unknownRoot),
      readPack: this.#packReader(platform),
      readTexts: (uris) => files.readTexts(uris),
      isWatched: (root) => this.#packWatch.isWatched(root),
      progress: (done, total) => progress.report(done, total),
      openText: (uri) => this.documents.text(uri),
      openUris: () => this.documents.uris,
      changed: () => this.#knowledgeChanged(),
      prepared: () => this.#rehearse(),
      indexing: (underWay) => progress.indexing(underWay),
      indexStore: platform.indexStore?.(this.editor.storage),
      failed: (root, error) => connection.console.error(`${root}: ${error instanceof Error ? error.message : String(error)}`),
    });
    this.packFiles = new PackFiles({
      openDocument: (uri) => this.documents.document(uri),
      packs: () => this.packs.loaded,
      shippedRoot: this.editor.packRoot,
      readPack: this.#packReader(platform),
      readText: async (uri) => (await files.readTexts([uri]))[0],
    });
    this.index = new DraftIndex({
      files,
      reading: (uri) => this.#reading(uri),
      openDrafts: () => [...this.documents.uris].flatMap((uri) => this.documents.sheet(uri)?.draft ?? []),
      progress: () => this.#progress({ de: "Communiqué liest die Entwürfe dieses Arbeitsbereichs", en: "Communiqué is reading the drafts of this workspace" }),
      changed: () => this.#refreshes.uses(),
      failed: (error) => connection.console.error(error instanceof Error ? error.message : String(error)),
    });
    this.workspaceDiagnostics = new WorkspaceDiagnostics(connection, this, {
      files,
      progress: () => this.#progress({ de: "Communiqué prüft alle Entwürfe", en: "Communiqué is checking all drafts" }),
      failed: (error) => connection.console.error(error instanceof Error ? error.message : String(error)),
    });
    this.result = {
      capabilities: serverCapabilities(this.editor),
      serverInfo: { name: "Communiqué" },
    };
    this.#listen();
  }

  get settings(): Settings {
    return this.#settings;
  }

  readonly reading = (uri: string): Reading => this.#reading(uri);

  readonly isWritable = (uri: string): boolean => this.#folders.some((folder) => uri.startsWith(`${folder}/`));

  get options(): FeatureOptions {
    return { ...this.editor, locale: this.#settings.locale, today: this.#settings.checks.asOf ?? today(), citations: this.#settings.citations };
  }

  /** The client is ready to be asked. */
  async initialized(): Promise<void> {
    const { editor } = this;
    const { client } = this.#connection;
    if (editor.watchConfiguration) void registering(client.register(DidChangeConfigurationNotification.type, { section: "communique" }));
    if (editor.watchFiles) {
      const watchers = [
        { globPattern: "**/.communique/**" },
        { globPattern: "**/*.{md,markdown}" },
        // Of a folder that comes or goes as a whole, nothing is said about the files in it.
        { globPattern: "**/*", kind: WatchKind.Create | WatchKind.Delete },
      ];
      void registering(client.register(DidChangeWatchedFilesNotification.type, { watchers }));
    }
    await this.#readSettings();
    const { version } = this.packs;
    await this.#usePacks();
    // Where there is a pack of the workspace, its being read has been reported already.
    if (this.packs.version === version) this.#reportState();
  }

  dispose(): void {
    this.diagnostics.dispose();
    this.workspaceDiagnostics.dispose();
    this.index.dispose();
    this.bibliographies.dispose();
    this.packs.dispose();
  }

  #listen(): void {
    const connection = this.#connection;
    followDocuments(connection, this);
    followFiles(connection, this);
    connection.onDidChangeConfiguration(() => void this.#settingsChanged());
    connection.onNotification(trustMethod, (params: unknown) => {
      this.#trusted = isMap(params) && params["trusted"] === true;
      // With trust, the settings of the workspace begin to count.
      void this.#settingsChanged();
    });
    connection.onNotification(contributedPacksMethod, (params: unknown) => {
      this.#contributed = readRoots(isMap(params) ? params["roots"] : undefined);
      void this.#usePacks();
    });
    if (this.editor.workspaceFolders) {
      connection.onNotification("workspace/didChangeWorkspaceFolders", ({ event }: FoldersChange) => {
        const removed = new Set(event.removed.map(({ uri }) => withoutSlash(uri)));
        const added = event.added.map(({ uri }) => withoutSlash(uri));
        this.#folders = [...this.#folders.filter((folder) => !removed.has(folder)), ...added];
        void this.#usePacks();
      });
    }
  }

  #packReader(platform: Platform): ReadPack {
    return async (root) => {
      if (platform.readPack !== undefined && root.startsWith("file:")) return platform.readPack(root);
      if (!this.editor.readPack) return undefined;
      const params: ReadPackParams = { root };
      return (await this.#connection.sendRequest<ReadPackResult>(readPackMethod, params)) ?? undefined;
    };
  }

  /** Reads the packs that are to be used now. Those of the workspace are used only if the user trusts it. */
  async #usePacks(): Promise<void> {
    const given = this.#settings.packs.map((path) => ({ path, roots: givenRoots(path, this.#trusted ? this.#folders : []) }));
    const workspace = this.#trusted ? this.#folders.map((folder): PackFolder => ({ root: `${folder}/.communique`, layer: "workspace", folder })) : [];
    const contributed = this.#contributed.map((root): PackFolder => ({ root, layer: "contributed" }));
    const elsewhere = [...contributed, ...given.flatMap(({ roots }) => roots.map((root): PackFolder => ({ root, layer: "given" })))];
    this.#packWatch.use(workspace, elsewhere);
    this.packs.use([...elsewhere, ...workspace], this.#folders);
    this.bibliographies.refresh();
    await this.packs.load();
    // Drafts of a workspace that is not trusted are read only where they are open.
    this.index.use(this.#trusted ? this.#folders : []);
    this.workspaceDiagnostics.refresh();
    for (const { path, roots } of given) {
      // A path that leads nowhere because no folder is open, or none is trusted, may be right.
      const missing = roots.length === 0 ? path.startsWith("~") : roots.every((root) => this.packs.missing.has(root));
      if (missing) this.#missing.pack(path);
    }
  }

  async #readSettings(): Promise<void> {
    let section: unknown;
    if (this.editor.configuration) {
      try {
        section = await this.#connection.workspace.getConfiguration("communique");
      } catch {
        // A client that cannot say has no settings.
      }
    }
    this.#settings = readSettings(section, this.editor.locale);
  }

  async #settingsChanged(): Promise<void> {
    const before = this.#settings;
    await this.#readSettings();
    if (before.draftLanguage !== this.#settings.draftLanguage) this.documents.useLanguage(this.#settings.draftLanguage);
    const named = ({ packs, bibliographies }: Settings): string => [...packs, "", ...bibliographies].join("\n");
    if (named(before) !== named(this.#settings)) this.#missing.forget();
    await this.#usePacks();
    this.diagnostics.refresh();
    const shown = ({ locale, inlayHints, codeLens, meetingDates }: Settings): string => [locale, inlayHints, codeLens, meetingDates].join(" ");
    if (shown(before) !== shown(this.#settings)) this.#refreshes.uses();
    if (before.highlighting !== this.#settings.highlighting) this.#refreshes.colours();
    if (before.locale !== this.#settings.locale) {
      this.#reportState();
      this.#bibliographyProblems.publishFiles(this.bibliographies.problems, this.#settings.locale);
    }
  }

  /** Once: what the engine has compiled, it has for all that is known later. */
  #rehearse(): void {
    if (this.#isRehearsed) return;
    this.#isRehearsed = true;
    const steps = rehearsing(this.#reading(""), this.options);
    whileQuiet(steps).catch((error: unknown) => this.#connection.console.error(error instanceof Error ? error.message : String(error)));
  }

  #knowledgeChanged(): void {
    this.#reportState();
    this.diagnostics.refresh();
    this.index.refresh();
    this.#refreshes.uses();
    this.#refreshes.colours();
    this.#refreshes.pages(this.documents.uris);
  }

  #bibliographiesChanged(): void {
    const { locale, bibliographies } = this.#settings;
    this.#bibliographyProblems.publishFiles(this.bibliographies.problems, locale);
    this.diagnostics.refresh();
    for (const path of bibliographies.length === 0 ? [] : this.bibliographies.missing) this.#missing.bibliography(path);
  }

  /** The texts of files, as they are in the editor where they are open there. */
  async #openOrStored(uris: readonly string[]): Promise<readonly (string | undefined)[]> {
    const open = new Map([...this.documents.uris].map((uri) => [canonical(uri), uri]));
    const isOpen = (uri: string): boolean => open.has(canonical(uri));
    const closed = uris.filter((uri) => !isOpen(uri));
    const stored = new Map((await this.files.readTexts(closed)).map((text, i) => [closed[i], text]));
    return uris.map((uri) => (isOpen(uri) ? this.documents.text(open.get(canonical(uri)) ?? "") : stored.get(uri)));
  }

  #reading(uri: string): Reading {
    const { knowledge, lookup } = this.packs.viewOf(uri);
    return { knowledge, lookup, draftLanguage: this.#settings.draftLanguage };
  }

  async #progress(title: Message): Promise<((done: number) => void) | undefined> {
    if (!this.editor.progress) return undefined;
    // An editor may refuse; the work is done nevertheless.
    const progress = await this.#connection.window.createWorkDoneProgress().catch(() => undefined);
    if (progress === undefined) return undefined;
    progress.begin(title[this.#settings.locale], 0);
    return (done) => {
      if (done >= 1) progress.done();
      else progress.report(Math.floor(done * 100));
    };
  }

  /** Tells the client about packs and their problems. */
  #reportState(): void {
    const { locale } = this.#settings;
    this.#problems.publish(this.packs.problems, locale);
    void this.#connection.sendNotification(stateMethod, serverState(this.packs, locale));
  }
}

interface FoldersChange {
  readonly event: { readonly added: readonly { readonly uri: string }[]; readonly removed: readonly { readonly uri: string }[] };
}
