// What is opened, typed, saved and closed in the editor, and who is told of it.
import { type Connection, type TextDocumentContentChangeEvent, TextDocumentSaveReason } from "vscode-languageserver";
import type { Session } from "./session.ts";
import { bibliographyKeeper } from "./writeBibliography.ts";

export function followDocuments(connection: Connection, session: Session): void {
  const { bibliographies, documents, diagnostics, packFiles, packs, workspaceDiagnostics } = session;
  const keepBibliography = bibliographyKeeper(connection, session);
  connection.onDidOpenTextDocument(({ textDocument }) => {
    documents.open(textDocument);
    diagnostics.changed(textDocument.uri);
    bibliographies.edited(textDocument.uri);
    void packFiles.opened(textDocument.uri);
    if (packs.concerns(textDocument.uri)) packs.loadSoon();
  });
  connection.onDidChangeTextDocument((params) => {
    documents.change(params);
    diagnostics.changed(params.textDocument.uri);
    bibliographies.edited(params.textDocument.uri);
    if (packs.concerns(params.textDocument.uri)) packs.loadSoon(isKey(params.contentChanges));
  });
  /** Drafts that are being saved because some time has passed, which does not say that what is typed in them is done. */
  const savedMeanwhile = new Set<string>();
  connection.onWillSaveTextDocument(({ textDocument, reason }) => {
    if (reason === TextDocumentSaveReason.AfterDelay) savedMeanwhile.add(textDocument.uri);
    else savedMeanwhile.delete(textDocument.uri);
  });
  connection.onDidSaveTextDocument(({ textDocument }) => {
    if (!savedMeanwhile.delete(textDocument.uri)) diagnostics.saved(textDocument.uri);
    keepBibliography(textDocument.uri);
  });
  connection.onDidCloseTextDocument(({ textDocument }) => {
    diagnostics.closed(textDocument.uri);
    documents.close(textDocument.uri);
    bibliographies.release(textDocument.uri, "open");
    workspaceDiagnostics.changed(textDocument.uri);
    bibliographies.edited(textDocument.uri);
    packFiles.closed(textDocument.uri);
    // What was not saved is gone, and what was saved may not have been told yet.
    if (packs.concerns(textDocument.uri)) packs.storedOtherwise(textDocument.uri);
  });
}

/** Whether a change is that of a key, and not a paste, an undo or an edit by a command. */
function isKey(changes: readonly TextDocumentContentChangeEvent[]): boolean {
  return changes.every((change) => "range" in change && change.text.length <= 1);
}
