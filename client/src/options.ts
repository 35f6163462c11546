// What the language client is told: which documents are ours, what it may show, what the server gets to know.
import { env, Uri, workspace, type ExtensionContext, type LogOutputChannel } from "vscode";
import { RevealOutputChannelOn, type DocumentSelector, type ErrorHandler, type LanguageClientOptions } from "vscode-languageclient";
import { completionMiddleware } from "./completion.ts";
import { contributedPacks } from "./contributedPacks.ts";
import type { InitializationOptions } from "./protocol.ts";

/** The scheme of the pages of records. */
export const pageScheme = "communique";

/** The only commands that a link in a hover may run. */
const linkedCommands: readonly string[] = ["communique.cite", "communique.openSource", "communique.showPage", "communique.whereUsed"];

/** Drafts and pages are Markdown of any scheme: files, untitled, remote and virtual ones; the files of packs are YAML. */
const documentSelector: DocumentSelector = [
  { language: "markdown" },
  // Which of them belong to a pack, the server knows.
  { language: "yaml" },
];

export function clientOptions(
  context: ExtensionContext,
  log: LogOutputChannel,
  errorHandler: ErrorHandler,
): LanguageClientOptions {
  return {
    documentSelector,
    diagnosticCollectionName: "communique",
    outputChannel: log,
    traceOutputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    markdown: { isTrusted: { enabledCommands: linkedCommands }, supportHtml: false },
    errorHandler,
    middleware: completionMiddleware,
    // Asked anew at each start, also after a crash: trust may have been granted meanwhile.
    initializationOptions: (): InitializationOptions => ({
      commandLinks: true,
      trusted: workspace.isTrusted,
      packRoot: Uri.joinPath(context.extensionUri, "data", "pack").toString(),
      language: env.language,
      readPack: true,
      readFiles: true,
      writeFiles: true,
      contributedPacks: contributedPacks(context.extension.id),
      storage: context.globalStorageUri.toString(),
    }),
  };
}
