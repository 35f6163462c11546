// Writes a record into a folder's own pack, as the server says where.
import { l10n, Range, Uri, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { AddRecordResult } from "./protocol.ts";

/**
 * Writes it in one step that can be undone, and saves the file unless it had changes that are not ours to save.
 * @param said what the user is told then, of the file that it is in
 */
export async function writeRecord(client: BaseLanguageClient, result: NonNullable<AddRecordResult>, said: (file: string) => string): Promise<void> {
  const file = Uri.parse(result.uri);
  const unsaved = workspace.textDocuments.some(({ uri, isDirty }) => uri.toString() === file.toString() && isDirty);
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(result.edit);
  if (!(await workspace.applyEdit(edit))) {
    void window.showErrorMessage(l10n.t("Nothing could be written to {0}. Is the file or its folder read-only?", file.fsPath));
    return;
  }
  const document = await workspace.openTextDocument(file);
  if (!unsaved) await document.save();
  const show = l10n.t("Show");
  if ((await window.showInformationMessage(said(workspace.asRelativePath(file)), show)) !== show) return;
  const at = new Range(result.line, 0, result.line, 0);
  await window.showTextDocument(document, { selection: at });
}
