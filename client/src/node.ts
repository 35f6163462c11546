// The extension on a machine: desktop, remote, or the server side of an editor in the browser.
import { Uri, type ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { activateWith, type TestApi } from "./client.ts";

export function activate(context: ExtensionContext): Promise<TestApi | undefined> {
  const module = Uri.joinPath(context.extensionUri, "dist", "server.cjs").fsPath;
  // On Linux, the C library keeps memory apart for each thread and seldom gives it back; the server's threads share theirs.
  const server = { module, transport: TransportKind.ipc, options: { env: { MALLOC_ARENA_MAX: "1" } } };
  return activateWith(context, (options) => new LanguageClient("communique", "Communiqué", server, options));
}
