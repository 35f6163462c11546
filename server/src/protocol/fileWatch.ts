import { type Connection, DidChangeWatchedFilesNotification, type FileSystemWatcher } from "vscode-languageserver";
import { type Registering, registering } from "./registering.ts";

/** Has the editor say when certain files change: now these, later others. */
export class FileWatch {
  readonly #connection: Connection;
  #watching: Registering | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** @param watchers what is watched from now on, instead of what was */
  use(watchers: FileSystemWatcher[]): void {
    const before = this.#watching;
    this.#watching = watchers.length === 0 ? undefined : registering(this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
    // The new one first, so that nothing is missed.
    void before?.then(async (registration) => {
      await this.#watching;
      registration?.dispose();
    });
  }
}
