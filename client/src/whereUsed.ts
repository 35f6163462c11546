// Where Is This Used: every place in drafts and packs that relies on a record.
import { commands, l10n, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { whereUsedMethod, type WhereUsedParams, type WhereUsedResult } from "./protocol.ts";

/** Lists the places that use what stands at the cursor, or a record that a link names. @param ref such as `commitments/c0-10` @param place see `Knowledge.place` */
export async function whereUsed(client: BaseLanguageClient, ref: unknown, place: unknown): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return;
  const { document, selection } = editor;
  const params: WhereUsedParams =
    typeof ref === "string"
      ? { ref, ...(typeof place === "string" ? { place } : {}) }
      : { textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document), position: client.code2ProtocolConverter.asPosition(selection.active) };
  const result = await client.sendRequest<WhereUsedResult>(whereUsedMethod, params);
  if (result === null) {
    void window.showInformationMessage(l10n.t("Place the cursor on a name, a citation, a sentence that names a commitment, or an id in a pack."));
    return;
  }
  if (result.locations.length === 0) {
    void window.showInformationMessage(l10n.t("Nothing in this workspace uses “{0}”.", result.title));
    return;
  }
  const locations = result.locations.map((location) => client.protocol2CodeConverter.asLocation(location));
  await commands.executeCommand("editor.action.showReferences", document.uri, selection.active, locations);
}
