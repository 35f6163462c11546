import * as assert from "node:assert/strict";
import { commands, ConfigurationTarget, languages, type Location, Uri, ViewColumn, window, workspace, WorkspaceEdit } from "vscode";
import { closeEditors, eventually, hoverAt, placeOf, startedExtension } from "./editor.ts";

const bib = "@article{weber2020,\n  author = {Weber, J{\\\"o}rg},\n  title = {H{\\\"a}fen im Netz},\n  date = {2020-03}\n}\n";

describe("bibliographies", () => {
  let root: Uri;
  /** Another one for each test: the editor keeps for a while what it knew of a file. */
  let folder: Uri;
  let folders = 0;
  const at = (path: string): Uri => Uri.joinPath(folder, path);
  const write = (path: string, text: string): Thenable<void> => workspace.fs.writeFile(at(path), new TextEncoder().encode(text));
  const read = async (path: string): Promise<string> => new TextDecoder().decode(await workspace.fs.readFile(at(path)));
  const exists = (path: string): Promise<boolean> => read(path).then(() => true, () => false);
  const onSave = (value: boolean | undefined): Thenable<void> => workspace.getConfiguration("communique").update("citations.writeBibliographyOnSave", value, ConfigurationTarget.Global);

  before(async () => {
    await startedExtension();
    const first = workspace.workspaceFolders?.[0];
    assert.ok(first, "a folder is open");
    root = first.uri;
  });
  beforeEach(async () => {
    folder = Uri.joinPath(root, `papers-${String(++folders)}`);
    await workspace.fs.createDirectory(folder);
  });
  afterEach(async () => {
    await onSave(undefined);
    await closeEditors();
    await workspace.fs.delete(folder, { recursive: true });
  });

  it("of the author make their keys known", async () => {
    await write("refs.bib", bib);
    await write("a.md", "---\nlang: de\nbibliography: refs.bib\n---\n\nSiehe [@weber2020] und [@weber2002].\n");
    const document = await workspace.openTextDocument(at("a.md"));
    await window.showTextDocument(document);
    const found = await eventually("the other key is underlined", () => {
      const messages = languages.getDiagnostics(document.uri).filter(({ source }) => source === "communique");
      return messages.length > 0 && messages;
    });
    assert.deepEqual(found.map(({ range }) => document.getText(range)), ["weber2002"]);
    assert.match(await hoverAt(document.uri, placeOf(document, "weber2020")), /Häfen im Netz/u);

    await write("refs.bib", `${bib}@book{weber2002, title = {Neu}}\n`);
    await eventually("the key is known", () => languages.getDiagnostics(document.uri).every(({ source }) => source !== "communique"));
  });

  it("count as they stand in the editor, saved or not", async () => {
    await write("quellen.bib", bib);
    await write("a.md", "---\nlang: de\nbibliography: quellen.bib\n---\n\nSiehe [@weber2002].\n");
    const document = await workspace.openTextDocument(at("a.md"));
    await window.showTextDocument(document);
    const findings = (): number => languages.getDiagnostics(document.uri).filter(({ source }) => source === "communique").length;
    await eventually("the key is underlined", () => findings() === 1);
    const file = await workspace.openTextDocument(at("quellen.bib"));
    // Beside it: the editor asks only about what is shown.
    const editor = await window.showTextDocument(file, ViewColumn.Beside);
    assert.ok(await editor.edit((edit) => edit.insert(file.lineAt(0).range.start, "@book{weber2002, title = {Neu}}\n")));
    await eventually("the key is known", () => findings() === 0);
    assert.ok(file.isDirty);
  });

  it("are written on save, when that is asked for and something has changed", async () => {
    await write("a.md", "Siehe [@src-ec-kr-dpc1-de].\n");
    const document = await workspace.openTextDocument(at("a.md"));
    const editor = await window.showTextDocument(document);
    const add = async (words: string): Promise<void> => {
      assert.ok(await editor.edit((edit) => edit.insert(document.lineAt(document.lineCount - 1).range.end, words)));
      assert.ok(await document.save());
    };
    await onSave(true);
    // The server learns of the setting a moment later.
    await eventually("the bibliography is there", async () => {
      await add("Mehr.\n");
      return exists("a.bibliography.json");
    });
    const { mtime } = await workspace.fs.stat(at("a.bibliography.json"));
    await add("Noch mehr.\n");
    await add("Und [@ds-ca-2024-de].\n");
    await eventually("the second source is in it", async () => (await read("a.bibliography.json")).includes("ds-ca-2024-de"));
    assert.ok((await workspace.fs.stat(at("a.bibliography.json"))).mtime >= mtime);
    const items = JSON.parse(await read("a.bibliography.json")) as { readonly id: string }[];
    assert.deepEqual(items.map(({ id }) => id), ["ds-ca-2024-de", "src-ec-kr-dpc1-de"]);
  });

  it("are written by the command, into the file that the draft names", async () => {
    await write("a.md", "---\nbibliography: quellen.bib\n---\n\nSiehe [@src-ec-kr-dpc1-de].\n");
    await window.showTextDocument(await workspace.openTextDocument(at("a.md")));
    await commands.executeCommand("communique.writeBibliography");
    assert.match(await read("quellen.bib"), /^@online\{src-ec-kr-dpc1-de,/u);
  });

  it("and references follow a draft that is renamed", async () => {
    await write("refs.bib", bib);
    await write("first.md", "Zum DMA, siehe [@src-ec-kr-dpc1-de].\n");
    await write("second.md", "---\nbibliography: refs.bib\n---\n\nAuch hier [@src-ec-kr-dpc1-de] und [@weber2020].\n");
    const document = await workspace.openTextDocument(at("first.md"));
    await window.showTextDocument(document);
    const places = async (): Promise<readonly string[]> => {
      const locations = await commands.executeCommand<readonly Location[]>("vscode.executeReferenceProvider", document.uri, placeOf(document, "@src-ec-kr-dpc1-de"));
      // VS Code's own Markdown support may find the same brackets.
      const found = locations.flatMap(({ uri, range }) => (uri.path.startsWith(`${folder.path}/`) ? `${uri.path.slice(folder.path.length + 1)}:${String(range.start.line)}` : []));
      return [...new Set(found)].sort();
    };
    await eventually("both drafts are known", async () => {
      assert.deepEqual(await places(), ["first.md:0", "second.md:4"]);
      return true;
    });

    const rename = new WorkspaceEdit();
    rename.renameFile(at("second.md"), at("deep/er/third.md"));
    assert.ok(await workspace.applyEdit(rename));
    await eventually("the references have followed", async () => {
      assert.deepEqual(await places(), ["deep/er/third.md:4", "first.md:0"]);
      return true;
    });
    // What it names is still the same file.
    const moved = await workspace.openTextDocument(at("deep/er/third.md"));
    assert.match(moved.getText(), /^bibliography: \.\.\/\.\.\/refs\.bib$/mu);

    const renameBibliography = new WorkspaceEdit();
    renameBibliography.renameFile(at("refs.bib"), at("alle.bib"));
    assert.ok(await workspace.applyEdit(renameBibliography));
    await eventually("the draft names the new file", () => /^bibliography: \.\.\/\.\.\/alle\.bib$/mu.test(moved.getText()));
    assert.match(await eventually("its keys are known", async () => (await hoverAt(moved.uri, placeOf(moved, "@weber2020"))) || false), /Häfen im Netz/u);
  });
});
