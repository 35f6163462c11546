// A small editor for tests: starts the server as a process and talks to it over its standard input and output.
import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import {
  type ClientCapabilities,
  type CompletionItem,
  type CompletionList,
  createProtocolConnection,
  type Diagnostic,
  type DocumentLink,
  ErrorCodes,
  type Hover,
  type InitializeResult,
  type InlineCompletionItem,
  type Location,
  type LocationLink,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
  type WorkspaceSymbol,
} from "vscode-languageserver-protocol/node";
import type { InitializationOptions, ServerState, SourceLink } from "../../server/src/protocol/messages.ts";

/** The built command, as an editor starts it. */
const command = fileURLToPath(new URL("../../dist/communique.cjs", import.meta.url));

/** An editor that can do everything that the server makes use of. */
export const fullCapabilities: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceFolders: true,
    textDocumentContent: {},
  },
  textDocument: {
    hover: { contentFormat: ["markdown", "plaintext"] },
    completion: { completionItem: { labelDetailsSupport: true, documentationFormat: ["markdown"] } },
    definition: { linkSupport: true },
    documentLink: { tooltipSupport: true },
    inlineCompletion: {},
  },
  window: { showDocument: { support: true } },
};

/** One that also sends the text of other files than Markdown, as far as the server asks for them. */
export const sendingCapabilities: ClientCapabilities = {
  ...fullCapabilities,
  textDocument: { ...fullCapabilities.textDocument, synchronization: { dynamicRegistration: true } },
};

export interface StartOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: InitializationOptions;
  readonly locale?: string;
  /** URIs of the folders of the workspace. */
  readonly folders?: readonly string[];
  /** The value of `communique`. */
  readonly settings?: unknown;
  /** The editor says no to whatever the server wants to register. */
  readonly refusing?: boolean;
}

/** A request of the server to the editor, as it came. */
export interface Asked {
  readonly method: string;
  readonly params: unknown;
}

export class TestClient {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcessWithoutNullStreams;
  readonly initialized: InitializeResult;
  /** What the server asked for or showed, besides its settings. */
  readonly asked: Asked[] = [];
  readonly #diagnostics = new Map<string, Diagnostic[]>();
  readonly #waiting = new Set<() => void>();
  #state: ServerState | undefined;
  #states = 0;
  #settings: unknown;
  #refusing = false;

  private constructor(process: ChildProcessWithoutNullStreams, connection: ProtocolConnection, initialized: InitializeResult) {
    this.process = process;
    this.connection = connection;
    this.initialized = initialized;
  }

  /** Starts a server and introduces the editor to it; resolves when its packs are read. */
  static async start({ capabilities = fullCapabilities, initializationOptions, locale = "en", folders, settings, refusing = false }: StartOptions = {}): Promise<TestClient> {
    const server = spawn(process.execPath, [command, "lsp", "--stdio"]);
    const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
    connection.listen();
    const early: ServerState[] = [];
    const listening = connection.onNotification("communique/state", (state: ServerState) => void early.push(state));
    const initialized = await connection.sendRequest<InitializeResult>("initialize", {
      processId: process.pid,
      rootUri: null,
      capabilities,
      locale,
      workspaceFolders: folders?.map((uri) => ({ uri, name: uri })) ?? null,
      ...(initializationOptions === undefined ? {} : { initializationOptions }),
    });
    listening.dispose();
    const client = new TestClient(server, connection, initialized);
    client.#settings = settings;
    client.#refusing = refusing;
    client.#listen();
    await connection.sendNotification("initialized", {});
    await client.until(() => client.state !== undefined);
    return client;
  }

  /** What the server said last of its packs. */
  get state(): ServerState | undefined {
    return this.#state;
  }

  /** How often it has said so. */
  get states(): number {
    return this.#states;
  }

  diagnostics(uri: string): readonly Diagnostic[] {
    return this.#diagnostics.get(uri) ?? [];
  }

  /** Waits for something that the server is yet to say. The test's own time limit is the only one. */
  async until(condition: () => boolean): Promise<void> {
    while (!condition()) await new Promise<void>((resolve) => this.#waiting.add(resolve));
  }

  async open(uri: string, text: string, languageId = "markdown"): Promise<void> {
    await this.connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } });
  }

  async change(uri: string, version: number, contentChanges: readonly TextDocumentContentChangeEvent[]): Promise<void> {
    await this.connection.sendNotification("textDocument/didChange", { textDocument: { uri, version }, contentChanges });
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
  }

  async changeSettings(settings: unknown): Promise<void> {
    this.#settings = settings;
    await this.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
  }

  hover(uri: string, position: Position): Promise<Hover | null> {
    return this.#at("textDocument/hover", uri, position);
  }

  completion(uri: string, position: Position): Promise<CompletionList | null> {
    return this.#at("textDocument/completion", uri, position);
  }

  resolve(item: CompletionItem): Promise<CompletionItem> {
    return this.connection.sendRequest("completionItem/resolve", item);
  }

  inlineCompletion(uri: string, position: Position): Promise<InlineCompletionItem[] | null> {
    return this.connection.sendRequest("textDocument/inlineCompletion", {
      textDocument: { uri },
      position,
      context: { triggerKind: 1 },
    });
  }

  definition(uri: string, position: Position): Promise<LocationLink[] | Location | null> {
    return this.#at("textDocument/definition", uri, position);
  }

  declaration(uri: string, position: Position): Promise<LocationLink[] | Location[] | null> {
    return this.#at("textDocument/declaration", uri, position);
  }

  documentLinks(uri: string): Promise<DocumentLink[]> {
    return this.connection.sendRequest("textDocument/documentLink", { textDocument: { uri } });
  }

  symbols(query: string): Promise<WorkspaceSymbol[]> {
    return this.connection.sendRequest("workspace/symbol", { query });
  }

  async page(uri: string): Promise<string> {
    const { text } = await this.connection.sendRequest<{ readonly text: string }>("workspace/textDocumentContent", { uri });
    return text;
  }

  sourcesAt(uri: string, position: Position): Promise<SourceLink[]> {
    return this.#at("communique/sourcesAt", uri, position);
  }

  /** Says goodbye; resolves to the exit code of the process. */
  async stop(): Promise<number | null> {
    const exit = this.exit();
    await this.connection.sendRequest("shutdown");
    await this.connection.sendNotification("exit");
    return exit;
  }

  /** Resolves to the exit code when the process has ended. */
  async exit(): Promise<number | null> {
    if (this.process.exitCode !== null) return this.process.exitCode;
    const [code] = (await once(this.process, "exit")) as [number | null];
    this.connection.dispose();
    return code;
  }

  #at<Result>(method: string, uri: string, position: Position): Promise<Result> {
    return this.connection.sendRequest(method, { textDocument: { uri }, position });
  }

  #listen(): void {
    const { connection } = this;
    const told = (): void => {
      const waiting = [...this.#waiting];
      this.#waiting.clear();
      for (const resolve of waiting) resolve();
    };
    connection.onNotification("communique/state", (state: ServerState) => {
      this.#state = state;
      this.#states += 1;
      told();
    });
    connection.onNotification("textDocument/publishDiagnostics", ({ uri, diagnostics }: PublishDiagnosticsParams) => {
      this.#diagnostics.set(uri, diagnostics);
      told();
    });
    connection.onNotification("window/showMessage", (params: unknown) => {
      this.asked.push({ method: "window/showMessage", params });
      told();
    });
    connection.onRequest("workspace/configuration", () => [this.#settings ?? null]);
    connection.onRequest("client/registerCapability", (params: unknown) => {
      this.asked.push({ method: "client/registerCapability", params });
      told();
      return this.#refusing ? new ResponseError(ErrorCodes.MethodNotFound, "Nothing can be registered.") : null;
    });
    connection.onRequest("client/unregisterCapability", (params: unknown) => {
      this.asked.push({ method: "client/unregisterCapability", params });
      told();
      return null;
    });
    connection.onRequest("window/showDocument", (params: unknown) => {
      this.asked.push({ method: "window/showDocument", params });
      told();
      return { success: true };
    });
    connection.onRequest("window/showMessageRequest", (params: { readonly actions?: readonly { readonly title: string }[] }) => {
      this.asked.push({ method: "window/showMessageRequest", params });
      told();
      return params.actions?.[0] ?? null;
    });
    connection.onRequest("workspace/textDocumentContent/refresh", (params: unknown) => {
      this.asked.push({ method: "workspace/textDocumentContent/refresh", params });
      told();
      return null;
    });
  }
}

/** A text with the place of its cursor, written |. */
export interface AtCursor {
  readonly text: string;
  readonly position: Position;
}

/** Takes the cursor out of a text: `Rat für dig|`. */
export function cursor(marked: string): AtCursor {
  const at = marked.indexOf("|");
  const before = marked.slice(0, at).split(/\r\n|\n|\r/);
  return {
    text: marked.slice(0, at) + marked.slice(at + 1),
    position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
  };
}
