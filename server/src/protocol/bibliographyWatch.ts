// Has the editor say when a bibliography changes: in the folders in which there are some, and in no others.
import type { Connection } from "vscode-languageserver";
import { URI, Utils } from "vscode-uri";
import type { Editor } from "./editor.ts";
import { FileWatch } from "./fileWatch.ts";

/** All that a bibliography may be called. */
const files = "*.{bib,bibtex,json,yaml,yml}";

export class BibliographyWatch {
  readonly #watch: FileWatch;
  readonly #editor: Pick<Editor, "watchFiles" | "relativePatterns">;
  #folders: readonly string[] = [];

  constructor(connection: Connection, editor: Pick<Editor, "watchFiles" | "relativePatterns">) {
    this.#watch = new FileWatch(connection);
    this.#editor = editor;
  }

  /** @param uris of all bibliographies in use */
  use(uris: readonly string[]): void {
    const folders = [...new Set(uris.map((each) => Utils.dirname(URI.parse(each)).toString()))];
    const before = this.#folders;
    if (!this.#editor.watchFiles || (folders.length === before.length && folders.every((folder) => before.includes(folder)))) return;
    this.#folders = folders;
    if (this.#editor.relativePatterns) this.#watch.use(folders.map((baseUri) => ({ globPattern: { baseUri, pattern: files } })));
    else if (folders.length === 0 || before.length === 0) this.#watch.use(folders.length === 0 ? [] : [{ globPattern: `**/${files}` }]);
  }
}
