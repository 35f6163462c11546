// Has the editor send the text of bibliographies that are open in it: of files that are called like one in use, and of no others.
import { BulkRegistration, type Connection, DidChangeTextDocumentNotification, DidCloseTextDocumentNotification, DidOpenTextDocumentNotification, TextDocumentSyncKind } from "vscode-languageserver";
import { URI, Utils } from "vscode-uri";
import type { Editor } from "./editor.ts";

export class BibliographySync {
  readonly #connection: Connection;
  readonly #editor: Pick<Editor, "dynamicSync">;
  /** By scheme and name: for a file that two registrations match, an editor tells of each change twice. */
  readonly #registered = new Set<string>();

  constructor(connection: Connection, editor: Pick<Editor, "dynamicSync">) {
    this.#connection = connection;
    this.#editor = editor;
  }

  /** @param uris of all bibliographies in use */
  use(uris: readonly string[]): void {
    if (!this.#editor.dynamicSync) return;
    const documentSelector = uris.flatMap((address): readonly { readonly scheme: string; readonly pattern: string }[] => {
      const uri = URI.parse(address);
      const pattern = `**/${Utils.basename(uri).replace(/[*?{}[\]]/g, "?")}`;
      const key = `${uri.scheme} ${pattern}`;
      // Those in YAML are sent already, as the files of packs may be.
      if (/\.ya?ml$/i.test(pattern) || this.#registered.has(key)) return [];
      this.#registered.add(key);
      return [{ scheme: uri.scheme, pattern }];
    });
    if (documentSelector.length === 0) return;
    const registrations = BulkRegistration.create();
    // What is open is sent with the last of them: from then on, no change is missed.
    registrations.add(DidChangeTextDocumentNotification.type, { documentSelector, syncKind: TextDocumentSyncKind.Incremental });
    registrations.add(DidCloseTextDocumentNotification.type, { documentSelector });
    registrations.add(DidOpenTextDocumentNotification.type, { documentSelector });
    void this.#connection.client.register(registrations);
  }
}
