// What the editor at the other end can do, and what we offer it.
import {
  CodeActionKind,
  FileOperationPatternKind,
  type FileOperationRegistrationOptions,
  type InitializeParams,
  InsertTextMode,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { citationTriggers } from "../features/citationCompletion.ts";
import { citeSectionCommand } from "../features/cite.ts";
import { fixAllKind } from "../features/fixAll.ts";
import type { FeatureOptions } from "../features/options.ts";
import { tokensLegend } from "../features/semanticTokens.ts";
import { pageScheme } from "../render/pageUri.ts";
import type { InitializationOptions } from "./messages.ts";
import { readRoots } from "./parameters.ts";
import { writeBibliographyCommand } from "./writeBibliography.ts";

/** The editor's abilities, as far as they matter to us. */
export interface Editor extends Omit<FeatureOptions, "locale" | "today" | "citations"> {
  /** The language the editor itself has. */
  readonly locale: string | undefined;
  /** Whether packs of the workspace may be read at the start. */
  readonly trusted: boolean;
  /** It reads the files of packs for us. */
  readonly readPack: boolean;
  /** It reads other files for us. */
  readonly readFiles: boolean;
  /** It writes files for us. */
  readonly writeFiles: boolean;
  /** URIs of the folders of packs that its extensions contribute, without a slash at their end. */
  readonly contributedPacks: readonly string[];
  /** URI of the folder for what is kept from one start to the next. */
  readonly storage: string | undefined;
  readonly configuration: boolean;
  readonly watchConfiguration: boolean;
  readonly prepareRename: boolean;
  readonly watchFiles: boolean;
  /** It watches files outside of the workspace, too. */
  readonly relativePatterns: boolean;
  /** It can be told to send further documents. */
  readonly dynamicSync: boolean;
  readonly showDocument: boolean;
  readonly workspaceFolders: boolean;
  readonly refreshPages: boolean;
  readonly refreshLenses: boolean;
  readonly refreshHints: boolean;
  readonly refreshTokens: boolean;
  /** It can show that something takes its time. */
  readonly progress: boolean;
  /** It asks for diagnostics itself, and can be told to ask again. */
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  /** URIs of the folders that are open, without a slash at their end. */
  readonly folders: readonly string[];
}

/** Without the slash at its end, if it has one. */
export function withoutSlash(uri: string): string {
  return uri.replace(/\/+$/, "");
}

function initializationOptions(value: unknown): InitializationOptions {
  return typeof value === "object" && value !== null ? value : {};
}

/** Learns what the editor can do from its first message. */
export function readEditor(params: InitializeParams): Editor {
  const { textDocument, window, workspace } = params.capabilities;
  const options = initializationOptions(params.initializationOptions);
  const item = textDocument?.completion?.completionItem;
  // Editors that know no workspace folders say it the old way.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (typeof params.rootUri === "string" ? [params.rootUri] : []);
  return {
    locale: options.language ?? params.locale,
    trusted: options.trusted !== false,
    readPack: options.readPack === true,
    readFiles: options.readFiles === true,
    writeFiles: options.writeFiles === true,
    contributedPacks: readRoots(options.contributedPacks),
    storage: typeof options.storage === "string" && options.storage !== "" ? withoutSlash(options.storage) : undefined,
    commandLinks: options.commandLinks === true,
    packRoot: typeof options.packRoot === "string" ? withoutSlash(options.packRoot) : undefined,
    markdownHover: textDocument?.hover?.contentFormat?.includes("markdown") === true,
    markdownDocumentation: item?.documentationFormat?.includes("markdown") === true,
    pages: workspace?.textDocumentContent !== undefined,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    labelDetails: item?.labelDetailsSupport === true,
    snippets: item?.snippetSupport === true && item.insertTextModeSupport?.valueSet.includes(InsertTextMode.asIs) === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    relatedInformation: (textDocument?.diagnostic ?? textDocument?.publishDiagnostics)?.relatedInformation === true,
    lateEdits: textDocument?.codeAction?.dataSupport === true && textDocument.codeAction.resolveSupport?.properties.includes("edit") === true,
    linkTooltips: textDocument?.documentLink?.tooltipSupport === true,
    configuration: workspace?.configuration === true,
    prepareRename: textDocument?.rename?.prepareSupport === true,
    watchConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    relativePatterns: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    dynamicSync: textDocument?.synchronization?.dynamicRegistration === true,
    showDocument: window?.showDocument?.support === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    refreshPages: workspace?.textDocumentContent !== undefined,
    refreshLenses: workspace?.codeLens?.refreshSupport === true,
    refreshHints: workspace?.inlayHint?.refreshSupport === true,
    refreshTokens: workspace?.semanticTokens?.refreshSupport === true,
    progress: window?.workDoneProgress === true,
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    folders: folders.map(withoutSlash),
  };
}

const ofFolders: FileOperationRegistrationOptions = { filters: [{ pattern: { glob: "**", matches: FileOperationPatternKind.folder } }] };

/** Drafts, what they may name, and folders with such in them. */
const ofDrafts: FileOperationRegistrationOptions = {
  filters: [{ pattern: { glob: "**/*.{md,markdown,bib,bibtex,json,yaml,yml}", matches: FileOperationPatternKind.file } }, ...ofFolders.filters],
};

/** What the server can do for this editor. */
export function serverCapabilities(editor: Editor): ServerCapabilities {
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, willSave: true, save: true },
    hoverProvider: true,
    completionProvider: {
      // A citation begins with it; in prose nothing pops up by itself.
      triggerCharacters: [...citationTriggers],
      resolveProvider: true,
      completionItem: { labelDetailsSupport: true },
    },
    inlineCompletionProvider: true,
    definitionProvider: true,
    declarationProvider: true,
    documentLinkProvider: {},
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: editor.prepareRename ? { prepareProvider: true } : true,
    documentSymbolProvider: true,
    codeLensProvider: { resolveProvider: true },
    inlayHintProvider: true,
    semanticTokensProvider: { legend: tokensLegend, full: { delta: true }, range: true },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind, ...(editor.commandLinks ? [CodeActionKind.RefactorExtract] : [])], resolveProvider: editor.lateEdits },
    ...(editor.pullDiagnostics
      ? { diagnosticProvider: { identifier: "communique", interFileDependencies: true, workspaceDiagnostics: true } }
      : {}),
    workspaceSymbolProvider: true,
    workspace: {
      ...(editor.pages ? { textDocumentContent: { schemes: [pageScheme] } } : {}),
      // Of a folder that is renamed or deleted, a watcher says nothing about the files in it.
      fileOperations: { didCreate: ofFolders, willRename: ofDrafts, didRename: ofFolders, didDelete: ofFolders },
      ...(editor.workspaceFolders ? { workspaceFolders: { supported: true, changeNotifications: true } } : {}),
    },
    // An editor with our commands of its own would otherwise have them twice.
    ...(editor.commandLinks ? {} : { executeCommandProvider: { commands: [openSourceCommand, citeSectionCommand, writeBibliographyCommand] } }),
  };
}

/** Opens the original of what stands at a position. */
export const openSourceCommand = "communique.openSource";
