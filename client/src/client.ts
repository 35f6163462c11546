// The common part of both entries: starts the server and contributes commands, pages and the status bar item.
import { commands, ExtensionMode, l10n, Uri, window, workspace, type ExtensionContext, type LogOutputChannel } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { addTerm } from "./addTerm.ts";
import { cite, citeSection } from "./cite.ts";
import { checkAll } from "./checkAll.ts";
import { listSourcesByDate, listWhileTyping } from "./completion.ts";
import { followContributedPacks } from "./contributedPacks.ts";
import { Crashes } from "./crashes.ts";
import { neverFlag } from "./neverFlag.ts";
import { insertCommitment } from "./insertCommitment.ts";
import { newPack } from "./newPack.ts";
import { openInBrowser, type Opener } from "./opener.ts";
import { clientOptions } from "./options.ts";
import { showAsMarkdown, showPage } from "./pages.ts";
import { readPack } from "./packFiles.ts";
import { listDraftsMethod, readPackMethod, readTextsMethod, stateMethod, trustMethod, writeTextMethod, type ListDraftsParams, type ReadPackParams, type ReadTextsParams, type ServerState, type TrustParams, type WriteTextParams } from "./protocol.ts";
import { openSource } from "./sources.ts";
import { showReferences } from "./references.ts";
import { showCommitments } from "./sectionCommitments.ts";
import { Status } from "./status.ts";
import { whereUsed } from "./whereUsed.ts";
import { listDrafts, readTexts, writeText } from "./workspaceFiles.ts";
import { writeBibliography } from "./writeBibliography.ts";

/** Makes the client for the place the extension runs in: a process on a machine, or a worker in a browser. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** What the extension hands to its own tests, and to nobody else. */
export interface TestApi {
  readonly client: BaseLanguageClient;
  /** What the server said last about its packs. */
  packs(): Status["packs"];
  /** Puts another opener in the place of the browser. */
  openWith(opener: Opener): void;
}

/**
 * Activates the extension.
 * @returns something only when the editor runs our tests
 */
export async function activateWith(context: ExtensionContext, createClient: CreateClient): Promise<TestApi | undefined> {
  const log = window.createOutputChannel("Communiqué", { log: true });
  const status = new Status();
  const crashes = new Crashes(() => void offerRestart(log));
  const client = createClient(clientOptions(context, log, crashes));
  let open = openInBrowser;

  const restart = async (): Promise<void> => {
    crashes.reset();
    if (client.needsStop()) await client.stop();
    await start(client, log);
  };
  const showLog = (): void => log.show(true);
  const showHelp = (): unknown => commands.executeCommand("extension.open", context.extension.id);
  const showProblems = (): unknown => commands.executeCommand("workbench.actions.view.problems");

  context.subscriptions.push(
    log,
    status,
    client.onDidChangeState(({ newState }) => status.running(newState)),
    listWhileTyping(client),
    listSourcesByDate(),
    followContributedPacks(client, context.extension.id),
    client.onRequest(readPackMethod, async ({ root }: ReadPackParams) => (await readPack(Uri.parse(root))) ?? null),
    client.onRequest(listDraftsMethod, ({ folder }: ListDraftsParams) => listDrafts(folder)),
    client.onRequest(readTextsMethod, ({ uris }: ReadTextsParams) => readTexts(uris)),
    client.onRequest(writeTextMethod, ({ uri, text }: WriteTextParams) => writeText(uri, text)),
    client.onNotification(stateMethod, (state: ServerState) => status.state(state)),
    workspace.onDidGrantWorkspaceTrust(() => void grantTrust(client)),
    workspace.onDidOpenTextDocument(showAsMarkdown),
    commands.registerCommand("communique.openSource", (ref: unknown, place: unknown) => openSource(client, open, ref, place)),
    commands.registerCommand("communique.cite", (ref: unknown, uri: unknown, line: unknown, character: unknown) => cite(client, ref, uri, line, character)),
    commands.registerCommand("communique.citeSection", (at: unknown) => citeSection(client, at)),
    commands.registerCommand("communique.whereUsed", (ref: unknown, place: unknown) => whereUsed(client, ref, place)),
    commands.registerCommand("communique.insertCommitment", () => insertCommitment(client)),
    commands.registerCommand("communique.showCommitments", (uri: unknown, position: unknown) => showCommitments(client, uri, position)),
    commands.registerCommand("communique.showPage", showPage),
    commands.registerCommand("communique.addTerm", (selected: unknown) => addTerm(client, selected)),
    commands.registerCommand("communique.checkAllDrafts", () => checkAll(client, true)),
    commands.registerCommand("communique.checkOpenDrafts", () => checkAll(client, false)),
    commands.registerCommand("communique.fixAll", () => commands.executeCommand("editor.action.sourceAction", { kind: "source.fixAll.communique", apply: "first" })),
    commands.registerCommand("communique.neverFlag", (phrase: unknown) => neverFlag(client, phrase)),
    commands.registerCommand("communique.writeBibliography", () => writeBibliography(client)),
    commands.registerCommand("communique.newPack", () => newPack(client)),
    commands.registerCommand("communique.showReferences", (uri: unknown, position: unknown) => showReferences(client, uri, position)),
    commands.registerCommand("communique.showStatus", () => status.choose({ showProblems, showHelp, showLog, restart })),
    commands.registerCommand("communique.showLog", showLog),
    commands.registerCommand("communique.restartServer", restart),
    { dispose: () => void client.dispose() },
  );
  await start(client, log);
  if (context.extensionMode !== ExtensionMode.Test) return undefined;
  return { client, packs: () => status.packs, openWith: (opener) => void (open = opener) };
}

/** A server that does not start is reported, but the commands stay, so that it can be restarted and the log be seen. */
async function start(client: BaseLanguageClient, log: LogOutputChannel): Promise<void> {
  try {
    await client.start();
  } catch (error) {
    log.error(error instanceof Error ? error : String(error));
    void offerRestart(log);
  }
}

async function grantTrust(client: BaseLanguageClient): Promise<void> {
  const params: TrustParams = { trusted: workspace.isTrusted };
  // A server that is only starting learns of it from its initialization options.
  if (client.isRunning()) await client.sendNotification(trustMethod, params);
}

async function offerRestart(log: LogOutputChannel): Promise<void> {
  const again = l10n.t("Restart");
  const show = l10n.t("Show Log");
  const message = l10n.t("Communiqué has stopped working. Your texts are untouched. You can start it again, or look into its log for the cause.");
  const chosen = await window.showErrorMessage(message, again, show);
  if (chosen === again) await commands.executeCommand("communique.restartServer");
  if (chosen === show) log.show(true);
}
