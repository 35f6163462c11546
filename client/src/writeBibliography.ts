// Write Bibliography: for the draft in the active editor. What is written where, the server says.
import { l10n, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { writeBibliographyMethod, type WriteBibliographyParams } from "./protocol.ts";

export async function writeBibliography(client: BaseLanguageClient): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document?.languageId !== "markdown") {
    void window.showInformationMessage(l10n.t("Open a draft first: the bibliography holds the sources that it cites."));
    return;
  }
  const params: WriteBibliographyParams = { textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document) };
  await client.sendRequest(writeBibliographyMethod, params);
}
