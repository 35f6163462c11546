// What the suites share: the extension as VS Code runs it, drafts to write in, and waiting for something to come true.
import * as assert from "node:assert/strict";
import { commands, extensions, MarkdownString, Position, Range, Selection, window, workspace, type Hover, type TextDocument, type TextEditor, type Uri } from "vscode";
import type { TestApi } from "../../../client/src/client.ts";

/** The extension's doors for tests, once its server has reported its packs. */
export async function startedExtension(): Promise<TestApi> {
  const extension = extensions.getExtension<TestApi>("communique.communique");
  assert.ok(extension, "the extension is installed");
  const api = await extension.activate();
  await eventually("the shipped pack is in use", () => api.packs().some(({ layer }) => layer === "shipped"));
  return api;
}

/**
 * Waits until something is so, however long that takes: only the suite's own limit ends it, with the last error.
 * @returns the first value that is neither undefined nor false
 */
export async function eventually<Value>(
  what: string,
  check: () => Value | undefined | false | Promise<Value | undefined | false>,
): Promise<Value> {
  const end = Date.now() + 20_000;
  let last: unknown;
  for (;;) {
    try {
      const value = await check();
      if (value !== undefined && value !== false) return value;
      last = value;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`Waited in vain until ${what}`, { cause: last });
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A draft in an editor; `|` in the text is where the cursor goes. */
export async function draft(text: string): Promise<TextEditor> {
  const at = text.indexOf("|");
  const content = at < 0 ? text : text.slice(0, at) + text.slice(at + 1);
  const document = await workspace.openTextDocument({ language: "markdown" });
  // Not given above: an editor may take up the text of an untitled document that was closed before.
  await rewrite(document, content);
  const editor = await window.showTextDocument(document);
  const cursor = document.positionAt(Math.max(at, 0));
  editor.selection = new Selection(cursor, cursor);
  return editor;
}

/** The place in the middle of the first occurrence of some words. */
export function placeOf(document: TextDocument, words: string): Position {
  const start = document.getText().indexOf(words);
  assert.ok(start >= 0, `"${words}" is not in the document:\n${document.getText()}`);
  return document.positionAt(start + Math.floor(words.length / 2));
}

/** What a hover over a place says, as Markdown, from our extension or others. */
export async function hoverAt(uri: Uri, place: Position): Promise<string> {
  return (await hoversAt(uri, place)).flatMap(({ contents }) => contents.map((content) => (content instanceof MarkdownString ? content.value : JSON.stringify(content)))).join("\n\n");
}

export function hoversAt(uri: Uri, place: Position): Thenable<readonly Hover[]> {
  return commands.executeCommand<readonly Hover[]>("vscode.executeHoverProvider", uri, place);
}

/** Puts a text in the place of all that a document holds. */
async function rewrite(document: TextDocument, text: string): Promise<void> {
  const editor = await window.showTextDocument(document);
  const all = new Range(new Position(0, 0), document.lineAt(document.lineCount - 1).range.end);
  assert.ok(await editor.edit((edit) => edit.replace(all, text)));
}

/** Closes all editors without asking what is to become of their texts. */
export async function closeEditors(): Promise<void> {
  while (window.tabGroups.activeTabGroup.activeTab) {
    await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  }
}
