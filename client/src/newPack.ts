// New Pack: the first file of a folder's own pack, with an example, open in the editor.
import { l10n, Uri, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { ownFolder } from "./ownFolder.ts";
import { newPackMethod, type NewPackResult, type TopicsParams } from "./protocol.ts";

export async function newPack(client: BaseLanguageClient): Promise<void> {
  const folder = await ownFolder(window.activeTextEditor?.document.uri);
  if (folder === undefined) return;
  const params: TopicsParams = { folder: client.code2ProtocolConverter.asUri(folder.uri) };
  const pack = await client.sendRequest<NewPackResult>(newPackMethod, params);
  if (pack === null) return;
  const uri = Uri.parse(pack.uri);
  if (pack.text === null) void window.showInformationMessage(l10n.t("This folder has a pack already. Here it is."));
  else await workspace.fs.writeFile(uri, new TextEncoder().encode(pack.text));
  await window.showTextDocument(uri);
}
