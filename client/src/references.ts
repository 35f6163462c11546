// The list behind a code lens: all places that use a record.
import { commands, Uri, type Location } from "vscode";
import type { BaseLanguageClient, Position } from "vscode-languageclient";

/** Lists the places that use what stands at a position. Both as the server writes them in its lenses. */
export async function showReferences(client: BaseLanguageClient, uri: unknown, position: unknown): Promise<void> {
  if (typeof uri !== "string" || typeof position !== "object" || position === null) return;
  const document = Uri.parse(uri);
  const at = client.protocol2CodeConverter.asPosition(position as Position);
  const locations = await commands.executeCommand<Location[]>("vscode.executeReferenceProvider", document, at);
  await commands.executeCommand("editor.action.showReferences", document, at, locations);
}
