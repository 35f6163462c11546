// Cite This, Cite All in Section: asks where there is a choice, and applies the edit.
import { l10n, Range, window, WorkspaceEdit, workspace, type QuickPickItem, type TextEditor } from "vscode";
import type { BaseLanguageClient, TextEdit } from "vscode-languageclient";
import { citeMethod, type CiteParams, type CiteResult, citeSectionMethod, type CiteSectionParams, type CiteSectionResult } from "./protocol.ts";

type Option = CiteResult[number];

/** Cites a commitment for the sentence at the cursor, or at the place that a link in a hover names. */
export async function cite(client: BaseLanguageClient, ref: unknown, uri: unknown, line: unknown, character: unknown): Promise<void> {
  // A hover may stand over an editor that is not the active one.
  const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri) ?? window.activeTextEditor;
  if (editor === undefined) return;
  const params: CiteParams = {
    ...placeIn(client, editor),
    ...(typeof line === "number" && typeof character === "number" ? { position: { line, character } } : {}),
    ...(typeof ref === "string" ? { ref } : {}),
  };
  const { version } = editor.document;
  const options = await client.sendRequest<CiteResult>(citeMethod, params);
  if (options.length === 0) {
    void window.showInformationMessage(l10n.t("There is nothing to cite here. Place the cursor in a sentence that names a commitment and does not cite it yet."));
    return;
  }
  const option = await choose(options);
  if (option !== undefined) await apply(client, editor, version, option.edits);
}

/** Cites all sentences of the section at the cursor, and says what it has done. What nobody has checked is cited only when the user says so. */
export async function citeSection(client: BaseLanguageClient, at: unknown): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return;
  const params: CiteSectionParams = { ...placeIn(client, editor), ...positionIn(at) };
  const result = await citeAll(client, editor, params);
  if (result === null) return;
  const { summary, open, unchecked } = result;
  const show = l10n.t("Show the First");
  const also = l10n.t("Cite These Too");
  const chosen = await window.showInformationMessage(summary, ...(open.length > 0 ? [show] : []), ...(unchecked > 0 ? [also] : []));
  if (chosen === also) {
    const more = await citeAll(client, editor, { ...params, alsoUnchecked: true });
    if (more !== null) void window.showInformationMessage(more.summary);
  }
  const [first] = open;
  if (chosen === show && first !== undefined) {
    const { start, end } = first;
    const range = new Range(start.line, start.character, end.line, end.character);
    await window.showTextDocument(editor.document, { selection: range });
  }
}

async function citeAll(client: BaseLanguageClient, editor: TextEditor, params: CiteSectionParams): Promise<CiteSectionResult> {
  const { version } = editor.document;
  const result = await client.sendRequest<CiteSectionResult>(citeSectionMethod, params);
  if (result === null || result.edits.length === 0) return result;
  return (await apply(client, editor, version, result.edits)) ? result : null;
}

/** The place of the cursor. */
export function placeIn(client: BaseLanguageClient, { document, selection }: TextEditor): Pick<CiteParams, "textDocument" | "position"> {
  return {
    textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
    position: client.code2ProtocolConverter.asPosition(selection.active),
  };
}

/** The position that a code action hands on, if it does. */
function positionIn(at: unknown): Partial<Pick<CiteSectionParams, "position">> {
  if (typeof at !== "object" || at === null || !("position" in at)) return {};
  return { position: at.position as CiteSectionParams["position"] };
}

interface OptionItem extends QuickPickItem {
  readonly option: Option;
}

/** Asks where there is a choice, and before something is cited that nobody has checked. */
async function choose(options: CiteResult): Promise<Option | undefined> {
  const [only] = options;
  if (options.length === 1 && only?.checked === true) return only;
  const items = options.map((option): OptionItem => ({ label: option.title, detail: `${option.checked ? "" : "$(warning) "}${option.detail}`, option }));
  const chosen = await window.showQuickPick(items, {
    title: l10n.t("Cite This"),
    placeHolder: options.length === 1 ? l10n.t("Something about this source has not been checked. Cite it nevertheless?") : l10n.t("Which commitment does the sentence speak of?"),
    matchOnDetail: true,
  });
  return chosen?.option;
}

/** Applies edits as one step; not to a text that has changed meanwhile. */
export async function apply(client: BaseLanguageClient, { document }: TextEditor, version: number, edits: readonly TextEdit[]): Promise<boolean> {
  if (document.version !== version) {
    void window.showWarningMessage(l10n.t("The text has changed meanwhile. Please try again."));
    return false;
  }
  const edit = new WorkspaceEdit();
  edit.set(document.uri, await client.protocol2CodeConverter.asTextEdits([...edits]));
  return workspace.applyEdit(edit);
}
