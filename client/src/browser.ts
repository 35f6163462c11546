// The extension in a browser, where there is no machine to run on: the server is a worker.
import { Uri, type ExtensionContext } from "vscode";
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type MessageTransports } from "vscode-languageclient/browser";
import { activateWith, type TestApi } from "./client.ts";

export function activate(context: ExtensionContext): Promise<TestApi | undefined> {
  const script = Uri.joinPath(context.extensionUri, "dist", "server.web.js").toString(true);
  const server = (): Promise<MessageTransports> => {
    // A new worker for each start: the one before may have crashed. The client does not recognise it as a worker,
    // because VS Code puts a class of its own in the place of the browser's, so it gets the two ends of the line.
    const worker = new Worker(script);
    return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
  };
  return activateWith(context, (options) => new LanguageClient("communique", "Communiqué", server, options));
}
