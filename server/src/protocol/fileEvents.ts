// Files and folders that are made, changed, renamed and deleted, and who is told of it.
import { type Connection, FileChangeType } from "vscode-languageserver";
import { withoutSlash } from "./editor.ts";
import type { Session } from "./session.ts";

export function followFiles(connection: Connection, { bibliographies, index, packs, workspaceDiagnostics }: Session): void {
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) {
      packs.storedOtherwise(uri);
      bibliographies.changed(uri);
    }
    index.deleted(changes.filter(({ type }) => type === FileChangeType.Deleted).map(({ uri }) => uri));
    for (const { uri, type } of changes) if (type !== FileChangeType.Deleted) index.changed(uri);
    for (const { uri } of changes) workspaceDiagnostics.changed(uri);
  });
  connection.workspace.onDidCreateFiles(({ files }) => {
    for (const { uri } of files) index.changed(withoutSlash(uri));
    for (const { uri } of files) workspaceDiagnostics.changed(withoutSlash(uri));
  });
  connection.workspace.onDidRenameFiles(({ files }) => {
    index.deleted(files.map(({ oldUri }) => withoutSlash(oldUri)));
    for (const { oldUri, newUri } of files) {
      index.changed(withoutSlash(newUri));
      for (const uri of [oldUri, newUri]) {
        bibliographies.changed(withoutSlash(uri));
        workspaceDiagnostics.changed(withoutSlash(uri));
      }
    }
  });
  connection.workspace.onDidDeleteFiles(({ files }) => {
    index.deleted(files.map(({ uri }) => withoutSlash(uri)));
    for (const { uri } of files) {
      bibliographies.changed(withoutSlash(uri));
      workspaceDiagnostics.changed(withoutSlash(uri));
    }
  });
}
