// Has the editor say when a bibliography changes: in the folders in which there are some, and in no others.
import { type Connection, DidChangeWatchedFilesNotification, type Disposable } from "vscode-languageserver";
import { URI, Utils } from "vscode-uri";
import type { Editor } from "./editor.ts";

/** All that a bibliography may be called. */
const files = "*.{bib,bibtex,json,yaml,yml}";

export class BibliographyWatch {
  readonly #connection: Connection;
  readonly #editor: Pick<Editor, "watchFiles" | "relativePatterns">;
  #folders: readonly string[] = [];
  #watching: Promise<Disposable> | undefined;

  constructor(connection: Connection, editor: Pick<Editor, "watchFiles" | "relativePatterns">) {
    this.#connection = connection;
    this.#editor = editor;
  }

  /** @param uris of all bibliographies in use */
  use(uris: readonly string[]): void {
    const folders = [...new Set(uris.map((each) => Utils.dirname(URI.parse(each)).toString()))];
    if (!this.#editor.watchFiles || folders.every((folder) => this.#folders.includes(folder))) return;
    this.#folders = folders;
    const before = this.#watching;
    if (!this.#editor.relativePatterns && before !== undefined) return;
    const watchers = this.#editor.relativePatterns ? folders.map((baseUri) => ({ globPattern: { baseUri, pattern: files } })) : [{ globPattern: `**/${files}` }];
    this.#watching = this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    // The new one first, so that nothing is missed.
    void before?.then(async (registration) => {
      await this.#watching;
      registration.dispose();
    });
  }
}
