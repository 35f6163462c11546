// When suggestions appear: as grey text while typing, and as a list on Ctrl+Space or, if wished, while typing.
import { commands, window, workspace, type Disposable, type Position, type TextDocumentChangeEvent } from "vscode";
import { CompletionRequest, type BaseLanguageClient, type Middleware } from "vscode-languageclient";

/** With fewer characters of a word, a list that nobody asked for is more noise than help. */
const fewest = 2;

/** Holds the grey text back where the user does not want it. */
export const completionMiddleware: Middleware = {
  provideInlineCompletionItems: (document, position, context, token, next) =>
    workspace.getConfiguration("communique", document).get<boolean>("ghostText", true)
      ? next(document, position, context, token)
      : undefined,
};

/**
 * Opens the list while a word is typed, if the setting says so and we have something to offer. VS Code itself would
 * open it in prose only with `editor.quickSuggestions`, and then for every word, with entries from everywhere.
 */
export function listWhileTyping(client: BaseLanguageClient): Disposable {
  // Where the word stands for which the list was opened last: once is enough, VS Code keeps it up to date.
  let opened = "";
  return workspace.onDidChangeTextDocument(async (event) => {
    const word = wordBeingTyped(event);
    if (word === undefined || word.place === opened || !client.isRunning()) return;
    if (!workspace.getConfiguration("communique", event.document).get<boolean>("completion.whileTyping", false)) return;
    const { version } = event.document;
    const params = client.code2ProtocolConverter.asTextDocumentPositionParams(event.document, word.end);
    const found = await client.sendRequest(CompletionRequest.type, params);
    const entries = Array.isArray(found) ? found : (found?.items ?? []);
    if (entries.length === 0 || event.document.version !== version) return;
    opened = word.place;
    // Automatic: without a box that says "No suggestions".
    await commands.executeCommand("editor.action.triggerSuggest", { auto: true });
  });
}

/**
 * Keeps the list of sources up to date while a date is typed, `[@Mai 2025`: at a number, VS Code asks for nothing new by
 * itself, and goes on showing what fitted the word before.
 */
export function listSourcesByDate(): Disposable {
  return workspace.onDidChangeTextDocument(async ({ document, contentChanges: [change, another] }) => {
    if (change === undefined || another !== undefined || !/^\d$/.test(change.text)) return;
    if (document.languageId !== "markdown" || window.activeTextEditor?.document !== document) return;
    const { line, character } = change.range.start;
    if (!/\[[^\]]*@[^\],;]*[\s-]\d*$/.test(document.lineAt(line).text.slice(0, character + 1))) return;
    if (!workspace.getConfiguration("communique", document).get<boolean>("citations.enabled", true)) return;
    // Automatic: without a box that says "No suggestions".
    await commands.executeCommand("editor.action.triggerSuggest", { auto: true });
  });
}

interface TypedWord {
  /** Says where it begins; the same for each of its letters. */
  readonly place: string;
  readonly end: Position;
}

/** The word of a draft to which a key has just added a letter: `Rat für dig|`. */
function wordBeingTyped({ document, contentChanges }: TextDocumentChangeEvent): TypedWord | undefined {
  const [change, another] = contentChanges;
  if (change === undefined || another !== undefined || !/^[\p{L}\p{N}]$/u.test(change.text)) return undefined;
  if (document.languageId !== "markdown" || window.activeTextEditor?.document !== document) return undefined;
  const { start } = change.range;
  const end = start.translate(0, change.text.length);
  const [word = ""] = /[\p{L}\p{N}]*$/u.exec(document.lineAt(end.line).text.slice(0, end.character)) ?? [];
  if (word.length < fewest) return undefined;
  return { place: `${document.uri.toString()}#${String(end.line)}:${String(end.character - word.length)}`, end };
}
