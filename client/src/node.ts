// The extension on a machine: desktop, remote, or the server side of an editor in the browser.
import { Uri, type ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { activateWith, type TestApi } from "./client.ts";

export function activate(context: ExtensionContext): Promise<TestApi | undefined> {
  const module = Uri.joinPath(context.extensionUri, "dist", "server.cjs").fsPath;
  const server = { module, transport: TransportKind.ipc };
  return activateWith(context, (options) => new LanguageClient("communique", "Communiqué", server, options));
}
