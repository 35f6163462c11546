// Standard input and output as an editor's connection.
import { Console } from "node:console";
import type { Writable } from "node:stream";
import { AbstractMessageWriter, type Connection, createConnection, type Message, type MessageWriter, ProposedFeatures } from "vscode-languageserver/node";

/**
 * Writes each message at once. The library's own writer first writes the length alone: that wakes the editor only to
 * let it wait for the rest, and on a busy machine an answer comes a third later (`npm run bench -- beside`).
 */
export class WholeMessageWriter extends AbstractMessageWriter implements MessageWriter {
  readonly #stream: Writable;
  #errors = 0;

  constructor(stream: Writable) {
    super();
    this.#stream = stream;
    stream.on("error", (error) => this.fireError(error));
    stream.on("close", () => this.fireClose());
  }

  /** Resolves once the message is on its way. Rejects where it cannot be written. */
  write(message: Message): Promise<void> {
    const body = JSON.stringify(message);
    return new Promise((resolve, reject) => {
      this.#stream.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`, (error) => {
        if (error instanceof Error) {
          this.fireError(error, message, ++this.#errors);
          reject(error);
        } else {
          resolve();
        }
      });
    });
  }

  end(): void {
    this.#stream.end();
  }
}

/** A connection over standard input and output. From then on nothing but messages is written there. */
export function stdioConnection(): Connection {
  globalThis.console = new Console(process.stderr);
  // The library takes either half as it comes; only its types ask for two streams.
  const output = new WholeMessageWriter(process.stdout) as MessageWriter as unknown as Writable;
  return createConnection(ProposedFeatures.all, process.stdin, output);
}
