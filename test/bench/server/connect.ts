/** The built server as an editor meets it: a process, spoken to over its standard input and output. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  ConfigurationRequest,
  createProtocolConnection,
  type InitializeResult,
  type ProtocolConnection,
  RegistrationRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentClientCapabilities,
} from 'vscode-languageserver-protocol/node';

const command = fileURLToPath(new URL('../../../dist/communique.cjs', import.meta.url));

export interface Running {
  readonly server: ChildProcessWithoutNullStreams;
  readonly connection: ProtocolConnection;
}

/**
 * @param workspace URIs of the folders that are open
 * @param textDocument what else the editor can do with documents
 * @param settings the value of `communique`; absent: the editor has no settings
 */
export async function start(workspace: readonly string[] = [], textDocument: TextDocumentClientCapabilities = {}, settings?: object): Promise<Running> {
  // With the environment that the extension gives it.
  const server = spawn(process.execPath, [command, 'lsp', '--stdio'], { env: { ...process.env, MALLOC_ARENA_MAX: '1' } });
  const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  // Files are watched for it, as by the editors that it is used in.
  connection.onRequest(RegistrationRequest.type, () => undefined);
  connection.onRequest(ConfigurationRequest.type, () => [settings]);
  connection.listen();
  await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { hover: { contentFormat: ['markdown'] }, inlineCompletion: {}, ...textDocument }, workspace: { configuration: settings !== undefined, workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true } } },
    ...(workspace.length > 0 && { workspaceFolders: workspace.map((uri) => ({ uri, name: 'bench' })) }),
  });
  return { server, connection };
}

export async function stop({ server, connection }: Running): Promise<void> {
  const gone = new Promise((resolve) => server.once('exit', resolve));
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  await gone;
  connection.dispose();
}

/** Resolves once the server has given back what it need not keep, which it does after half a minute of quiet. */
export function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 33_000));
}

export async function open(connection: ProtocolConnection, uri: string, languageId: string, text: string): Promise<void> {
  await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
}
