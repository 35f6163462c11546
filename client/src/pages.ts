// The pages of records: readable documents that the server writes.
import { l10n, languages, Uri, window, workspace, type TextDocument } from "vscode";
import { pageScheme } from "./options.ts";

/**
 * Shows the page of a record.
 * @param target the address of the page, from a link in a hover, such as `communique:/commitments/c0-10.md`
 */
export async function showPage(target: unknown): Promise<void> {
  const uri = typeof target === "string" ? Uri.parse(target) : undefined;
  if (uri?.scheme !== pageScheme) {
    void window.showInformationMessage(
      l10n.t("To see a page, rest the mouse on a term and choose a link there, or press F12 on the term."),
    );
    return;
  }
  await window.showTextDocument(await workspace.openTextDocument(uri), { preview: true });
}

/** Pages are Markdown whatever their address looks like, so that they are coloured and can be previewed. */
export async function showAsMarkdown(document: TextDocument): Promise<void> {
  if (document.uri.scheme === pageScheme && document.languageId !== "markdown") {
    await languages.setTextDocumentLanguage(document, "markdown");
  }
}
