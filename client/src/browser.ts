// The extension in a browser, where there is no machine to run on: the server is a worker.
import { Uri, type ExtensionContext } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { activateWith, type TestApi } from "./client.ts";

export function activate(context: ExtensionContext): Promise<TestApi | undefined> {
  const script = Uri.joinPath(context.extensionUri, "dist", "server.web.js").toString(true);
  // A new worker for each start: the one before may have crashed.
  const server = (): Promise<Worker> => Promise.resolve(new Worker(script));
  return activateWith(context, (options) => new LanguageClient("communique", "Communiqué", server, options));
}
