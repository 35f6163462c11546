// The list behind a heading's code lens: the sentences that name commitments, to jump to.
import { l10n, Range, Uri, window, workspace, type QuickPickItem } from "vscode";
import type { BaseLanguageClient, Position } from "vscode-languageclient";
import { sectionCommitmentsMethod, type SectionCommitmentsParams, type SectionCommitmentsResult } from "./protocol.ts";

interface Item extends QuickPickItem {
  readonly range: Range;
}

/** Lists the sentences of a section. @param uri and @param position as the server writes them in its lenses; absent: where the cursor is */
export async function showCommitments(client: BaseLanguageClient, uri: unknown, position: unknown): Promise<void> {
  const document = typeof uri === "string" ? await workspace.openTextDocument(Uri.parse(uri)) : window.activeTextEditor?.document;
  if (document === undefined) return;
  const at = window.activeTextEditor?.selection.active;
  const params: SectionCommitmentsParams = {
    textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
    position: typeof position === "object" && position !== null ? (position as Position) : { line: at?.line ?? 0, character: at?.character ?? 0 },
  };
  const sentences = await client.sendRequest<SectionCommitmentsResult>(sectionCommitmentsMethod, params);
  if (sentences.length === 0) {
    void window.showInformationMessage(l10n.t("No sentence of this section certainly names a commitment."));
    return;
  }
  const items = sentences.map(({ title, detail, range: { start, end }, sourced, overtaken }): Item => {
    const marks = [sourced ? l10n.t("$(check) sourced") : l10n.t("$(circle-outline) not sourced"), ...(overtaken ? [l10n.t("$(history) overtaken")] : [])];
    return { label: title, description: marks.join("  "), detail, range: new Range(start.line, start.character, end.line, end.character) };
  });
  const chosen = await window.showQuickPick(items, { title: l10n.t("Commitments in This Section"), placeHolder: l10n.t("Choose a sentence to go to it."), matchOnDescription: true, matchOnDetail: true });
  if (chosen !== undefined) await window.showTextDocument(document, { selection: chosen.range });
}
