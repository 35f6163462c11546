import * as assert from "node:assert/strict";
import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commands, type Location, Position, Selection, Uri, window, workspace, type CodeLens, type CompletionList, type DocumentSymbol, type InlayHint, Range, type TextEditor, type WorkspaceEdit } from "vscode";
import type { TestApi } from "../../../client/src/client.ts";
import { closeEditors, eventually, hoverAt, placeOf, startedExtension } from "./editor.ts";

const pack = `sources:
  - id: own-minutes
    title: Protokoll der Delegation
    publisher: Hafenamt
    type: report
    language: de
    authority: primary
    translation: none
    urls:
      - language: de
        url: https://example.org/protokoll
terms:
  - id: delegation-bag
    label:
      de: Delegationstasche
      en: delegation bag
    topic: governance
    definition:
      de: Was jede Delegation trägt.
      en: What every delegation carries.
    evidence:
      - source: own-minutes
`;

/** Writing a pack, as somebody does it in VS Code: in the workspace's own folder, with drafts beside it. */
describe("writing a pack", () => {
  let api: TestApi;
  let folder: Uri;
  let file: Uri;
  let cited: Uri;
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  /** The file in an editor; a document opened through the API would stay open for minutes. */
  const shown = async (): Promise<TextEditor> => {
    await commands.executeCommand("vscode.open", file);
    return eventually("the file is shown", () => (window.activeTextEditor?.document.uri.toString() === file.toString() ? window.activeTextEditor : undefined));
  };
  const replaceAll = async (editor: TextEditor, text: string): Promise<void> => {
    const { document } = editor;
    assert.ok(await editor.edit((edit) => edit.replace(new Range(new Position(0, 0), document.lineAt(document.lineCount - 1).range.end), text)));
  };
  const labels = (list: CompletionList): readonly string[] => list.items.map(({ label }) => (typeof label === "string" ? label : label.label));

  before(async () => {
    api = await startedExtension();
    const root = workspace.workspaceFolders?.[0];
    assert.ok(root, "a folder is open");
    folder = Uri.joinPath(root.uri, ".communique");
    file = Uri.joinPath(folder, "own.yaml");
    cited = Uri.joinPath(root.uri, "cited.md");
    await workspace.fs.writeFile(file, bytes(pack));
    await workspace.fs.writeFile(cited, bytes("Die Delegationstasche steht bereit [@own-minutes].\n"));
    await eventually("the pack is in use", () => api.packs().some(({ layer }) => layer === "workspace"));
  });
  after(async () => {
    await workspace.fs.delete(folder, { recursive: true });
    await workspace.fs.delete(cited);
    await eventually("the pack is gone", () => api.packs().every(({ layer }) => layer !== "workspace"));
  });
  afterEach(closeEditors);

  it("offers ids for a name that is typed, and puts the id in its place", async () => {
    const editor = await shown();
    const { document } = editor;
    await replaceAll(editor, pack.replace("topic: governance", "topic: künstl"));
    const end = document.positionAt(document.getText().indexOf("künstl") + "künstl".length);
    editor.selection = new Selection(end, end);
    await commands.executeCommand("editor.action.triggerSuggest");
    await eventually("the id is in the text", async () => {
      await commands.executeCommand("acceptSelectedSuggestion");
      return document.getText().includes("    topic: ai\n");
    });
  });

  it("goes on working in a file that is half-typed", async () => {
    const editor = await shown();
    const { document } = editor;
    await replaceAll(editor, `${pack}  - id: "half\n    label:\n      de: Halb\n    to`);
    const at = document.positionAt(document.getText().length);
    const keys = await commands.executeCommand<CompletionList>("vscode.executeCompletionItemProvider", file, at);
    assert.ok(labels(keys).includes("topic"), labels(keys).join(", "));
    assert.match(await hoverAt(file, placeOf(document, "topic: governance".slice(7))), /\*\*council meetings and procedures/u);
    const outline = await commands.executeCommand<DocumentSymbol[]>("vscode.executeDocumentSymbolProvider", file);
    assert.deepEqual(outline.map(({ name, children }) => [name, children.length]), [["sources", 1], ["terms", 2]]);
    const hints = await commands.executeCommand<InlayHint[]>("vscode.executeInlayHintProvider", file, new Range(new Position(0, 0), at));
    assert.ok(hints.some(({ label }) => label === "Protokoll der Delegation"), JSON.stringify(hints));
  });

  it("renames a source in the pack and in the drafts that cite it", async () => {
    const { document } = await shown();
    const edit = await commands.executeCommand<WorkspaceEdit>("vscode.executeDocumentRenameProvider", file, placeOf(document, "own-minutes"), "own-protocol");
    assert.equal(edit.size, 2);
    assert.ok(await workspace.applyEdit(edit));
    assert.equal(document.getText(), pack.replaceAll("own-minutes", "own-protocol"));
    assert.equal((await workspace.openTextDocument(cited)).getText(), "Die Delegationstasche steht bereit [@own-protocol].\n");
  });

  it("says why an id of the shipped pack stays", async () => {
    const { document } = await shown();
    const refused = commands.executeCommand("vscode.prepareRename", file, placeOf(document, "topic: governance".slice(7)));
    await assert.rejects(Promise.resolve(refused), /shipped pack/u);
  });

  it("counts the places that use a record, and lists them", async () => {
    await shown();
    const lens = await eventually("the count is there", async () => {
      const lenses = await commands.executeCommand<CodeLens[]>("vscode.executeCodeLensProvider", file, 10);
      return lenses.find(({ command }) => command?.title === "1 place in drafts · 0 records");
    });
    assert.equal(lens.command?.command, "communique.showReferences");
    await commands.executeCommand(lens.command.command, ...((lens.command.arguments ?? []) as unknown[]));
  });

  it("follows folders with drafts that come, move and go outside of the editor", async () => {
    const { document } = await shown();
    const root = Uri.joinPath(folder, "..");
    const used = async (): Promise<string> => {
      const places = await commands.executeCommand<Location[]>("vscode.executeReferenceProvider", file, placeOf(document, "delegation-bag"));
      return places.map(({ uri }) => workspace.asRelativePath(uri)).sort().join(" ");
    };
    const becomes = (paths: string): Promise<unknown> => eventually(`it is used in ${paths}`, async () => (await used()) === paths);
    await becomes(".communique/own.yaml cited.md");
    // Made elsewhere and moved here, as whoever unpacks an archive does.
    const elsewhere = await mkdtemp(join(tmpdir(), "communique-drafts-"));
    await writeFile(join(elsewhere, "minutes.md"), "Die Delegationstasche fehlt.\n");
    await rename(elsewhere, Uri.joinPath(root, "archive").fsPath);
    await becomes(".communique/own.yaml archive/minutes.md cited.md");
    await rename(Uri.joinPath(root, "archive").fsPath, Uri.joinPath(root, "archive of 2025").fsPath);
    await becomes(".communique/own.yaml archive of 2025/minutes.md cited.md");
    await rm(Uri.joinPath(root, "archive of 2025").fsPath, { recursive: true });
    await becomes(".communique/own.yaml cited.md");
  });
});
