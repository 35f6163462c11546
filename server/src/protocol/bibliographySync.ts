// Has the editor send the text of bibliographies that are open in it: of files that are called like one in use, and of no others.
import { BulkRegistration, type Connection, DidChangeTextDocumentNotification, DidCloseTextDocumentNotification, DidOpenTextDocumentNotification, TextDocumentSyncKind } from "vscode-languageserver";
import { URI, Utils } from "vscode-uri";
import type { Editor } from "./editor.ts";
import { type Registering, registering } from "./registering.ts";

/** What files are sent: of this scheme, with this name. */
interface Filter {
  readonly scheme: string;
  readonly pattern: string;
}

export class BibliographySync {
  readonly #connection: Connection;
  readonly #editor: Pick<Editor, "dynamicSync">;
  readonly #dropped: (isDropped: (uri: string) => boolean) => void;
  /** By scheme and name: for a file that two registrations match, an editor tells of each change twice. */
  readonly #registered = new Map<string, Registering>();

  /** @param dropped told of files that are not sent any more: what was sent of them is out of date from now on */
  constructor(connection: Connection, editor: Pick<Editor, "dynamicSync">, dropped: (isDropped: (uri: string) => boolean) => void) {
    this.#connection = connection;
    this.#editor = editor;
    this.#dropped = dropped;
  }

  /** @param uris of all bibliographies in use */
  use(uris: readonly string[]): void {
    if (!this.#editor.dynamicSync) return;
    const filters = new Map<string, Filter>();
    for (const uri of uris) {
      const filter = filterOf(uri);
      // Those in YAML are sent already, as the files of packs may be.
      if (!/\.ya?ml$/i.test(filter.pattern)) filters.set(keyOf(filter), filter);
    }
    const dropped = new Set([...this.#registered.keys()].filter((key) => !filters.has(key)));
    for (const key of dropped) {
      void this.#registered.get(key)?.then((registration) => {
        registration?.dispose();
      });
      this.#registered.delete(key);
    }
    if (dropped.size > 0) this.#dropped((uri) => dropped.has(keyOf(filterOf(uri))));
    for (const [key, filter] of filters) if (!this.#registered.has(key)) this.#registered.set(key, this.#register(filter));
  }

  #register(filter: Filter): Registering {
    const documentSelector = [{ ...filter }];
    const registrations = BulkRegistration.create();
    // What is open is sent with the last of them: from then on, no change is missed.
    registrations.add(DidChangeTextDocumentNotification.type, { documentSelector, syncKind: TextDocumentSyncKind.Incremental });
    registrations.add(DidCloseTextDocumentNotification.type, { documentSelector });
    registrations.add(DidOpenTextDocumentNotification.type, { documentSelector });
    return registering(this.#connection.client.register(registrations));
  }
}

function filterOf(address: string): Filter {
  const uri = URI.parse(address);
  return { scheme: uri.scheme, pattern: `**/${Utils.basename(uri).replace(/[*?{}[\]]/g, "?")}` };
}

function keyOf({ scheme, pattern }: Filter): string {
  return `${scheme} ${pattern}`;
}
