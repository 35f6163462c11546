// The server in a web worker. It has no file system: the client reads the files of packs for it.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { loadShippedPack } from "./knowledge/shipped.ts";
import { serve } from "./protocol/server.ts";

const scope = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));
serve(connection, { shippedPack: loadShippedPack, readPack: undefined, files: undefined, indexStore: undefined });
connection.listen();
