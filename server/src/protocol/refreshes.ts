// Has the editor ask again for what may be another now, where it can be told to.
import { CodeLensRefreshRequest, type Connection, SemanticTokensRefreshRequest } from "vscode-languageserver";
import { pageScheme } from "../render/pageUri.ts";
import type { Editor } from "./editor.ts";

export class Refreshes {
  readonly #connection: Connection;
  readonly #editor: Pick<Editor, "refreshHints" | "refreshLenses" | "refreshPages" | "refreshTokens">;

  constructor(connection: Connection, editor: Pick<Editor, "refreshHints" | "refreshLenses" | "refreshPages" | "refreshTokens">) {
    this.#connection = connection;
    this.#editor = editor;
  }

  /** What is shown beside headings, meetings and ids. */
  uses(): void {
    if (this.#editor.refreshHints) this.#connection.languages.inlayHint.refresh().catch(() => undefined);
    if (this.#editor.refreshLenses) this.#connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
  }

  colours(): void {
    if (this.#editor.refreshTokens) this.#connection.sendRequest(SemanticTokensRefreshRequest.type).catch(() => undefined);
  }

  /** @param open URIs of all documents that are open */
  pages(open: Iterable<string>): void {
    if (!this.#editor.refreshPages) return;
    for (const uri of open) {
      if (uri.startsWith(`${pageScheme}:`)) this.#connection.workspace.textDocumentContent.refresh(uri).catch(() => undefined);
    }
  }
}
