import * as assert from "node:assert/strict";
import { DiagnosticSeverity, languages, Range, Uri, workspace, WorkspaceEdit, type TextDocument } from "vscode";
import type { TestApi } from "../../../client/src/client.ts";
import { closeEditors, draft, eventually, hoverAt, placeOf, startedExtension } from "./editor.ts";

const manifest = `id: house-style
title:
  de: Hausbegriffe
  en: House terms
version: 1.0.0
format: 1
languages: [de, en]
licence: CC0-1.0
`;

const term = (definition: string): string => `terms:
  - id: delegation-kit
    label:
      de: Delegationsmappe
      en: delegation kit
    grammar:
      gender: f
    topic: governance
    definition:
      de: Was jede Delegation mitnimmt.
      en: ${definition}
`;

describe("the workspace's own pack", () => {
  let api: TestApi;
  let folder: Uri;
  let file: Uri;

  const ours = (): TestApi["packs"] extends () => readonly (infer Pack)[] ? Pack | undefined : never =>
    api.packs().find(({ layer }) => layer === "workspace");
  const write = (uri: Uri, text: string): Thenable<void> => workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const hoverOver = async (document: TextDocument, words: string): Promise<string> => hoverAt(document.uri, placeOf(document, words));

  before(async () => {
    api = await startedExtension();
    const root = workspace.workspaceFolders?.[0];
    assert.ok(root, "a folder is open");
    folder = Uri.joinPath(root.uri, ".communique");
    file = Uri.joinPath(folder, "terms.yaml");
  });
  beforeEach(async () => {
    await write(file, term("What every delegation carries."));
    await write(Uri.joinPath(folder, "pack.yaml"), manifest);
    await eventually("the pack is in use", () => ours()?.state === "ok");
  });
  afterEach(closeEditors);
  after(() => workspace.fs.delete(folder, { recursive: true }));

  it("is known beside the shipped one", async () => {
    const { document } = await draft("Die Delegationsmappe liegt bereit, auch zu 6G.\n");
    assert.match(await hoverOver(document, "Delegationsmappe"), /What every delegation carries/u);
    assert.notEqual(await hoverOver(document, "6G"), "");
  });

  it("is forgotten with its folder", async () => {
    await workspace.fs.delete(folder, { recursive: true });
    await eventually("the pack is gone", () => ours() === undefined);
    const { document } = await draft("Die Delegationsmappe liegt bereit, auch zu 6G.\n");
    assert.equal(await hoverOver(document, "Delegationsmappe"), "");
    assert.notEqual(await hoverOver(document, "6G"), "");
  });

  it("is read again when a file has been saved", async () => {
    const { document } = await draft("Die Delegationsmappe liegt bereit.\n");
    await write(file, term("What no delegation forgets."));
    await eventually("the hover says the new words", async () => /What no delegation forgets/u.test(await hoverOver(document, "Delegationsmappe")));
  });

  it("changes a name of the shipped one, and the hover says who did", async () => {
    const { document } = await draft("Das Hochleistungsrechnen geht weiter.\n");
    await write(file, "terms:\n  - id: hpc\n    label:\n      en: really fast computing\n");
    const said = await eventually("the hover says the new name", async () => {
      const text = await hoverOver(document, "Hochleistungsrechnen");
      return text.includes("really fast computing") && text;
    });
    assert.match(said, /Changed by “House terms” \(this workspace’s pack\): preferred name \(English\)/u);
  });

  it("takes back what the shipped one knows", async () => {
    const { document } = await draft("Das Hochleistungsrechnen geht weiter, auch zu 6G.\n");
    assert.notEqual(await hoverOver(document, "Hochleistungsrechnen"), "");
    await write(file, "terms:\n  - id: hpc\n    withdrawn:\n      reason:\n        de: Bei uns nicht üblich.\n        en: Not used in our house.\n");
    await eventually("the term is not known any more", async () => (await hoverOver(document, "Hochleistungsrechnen")) === "");
    assert.notEqual(await hoverOver(document, "6G"), "");
    await workspace.fs.delete(file);
    await eventually("it is known again", async () => (await hoverOver(document, "Hochleistungsrechnen")) !== "");
  });

  it("keeps its last good state while somebody types a mistake into it", async () => {
    const good = term("What every typist takes along.");
    await write(file, good);
    const { document } = await draft("Die Delegationsmappe liegt bereit.\n");
    const known = async (): Promise<boolean> => /What every typist takes along/u.test(await hoverOver(document, "Delegationsmappe"));
    await eventually("the pack is in use", known);

    const pack = await workspace.openTextDocument(file);
    const replace = async (text: string): Promise<void> => {
      const edit = new WorkspaceEdit();
      edit.replace(file, new Range(pack.positionAt(0), pack.positionAt(pack.getText().length)), text);
      assert.ok(await workspace.applyEdit(edit));
    };
    const faults = (): number => languages.getDiagnostics(file).filter(({ source }) => source === "communique").length;
    await replace(good.replace("topic: governance", 'topic: "governance'));
    assert.ok(pack.isDirty);
    await eventually("the mistake is reported", () => faults() > 0);
    assert.equal(ours()?.state, "stale");
    assert.ok(await known());
    await replace(good);
    await eventually("all is well again", () => faults() === 0 && ours()?.state === "ok");
    await pack.save();
  });

  it("reports a mistake on its own line while all else goes on", async () => {
    const { document } = await draft("Die Delegationsmappe liegt bereit, auch zu 6G.\n");
    const good = term("What nobody leaves behind.");
    await write(file, good);
    const known = async (): Promise<boolean> => /What nobody leaves behind/u.test(await hoverOver(document, "Delegationsmappe"));
    await eventually("the hover says the good words", known);

    const broken = good.replace("topic: governance", "topic: [governance");
    await write(file, broken);
    const found = await eventually("the mistake is reported", () => {
      const ofOurs = languages.getDiagnostics(file).filter(({ source }) => source === "communique");
      return ofOurs.length > 0 && ofOurs;
    });
    const line = broken.split("\n").findIndex((text) => text.includes("[governance"));
    assert.ok(found.some(({ range, severity }) => severity === DiagnosticSeverity.Error && range.start.line <= line + 1 && range.end.line >= line), JSON.stringify(found));
    assert.notEqual(await hoverOver(document, "6G"), "");
    assert.ok(await known(), "the last good state stays in use");

    await write(file, good);
    await eventually("the report is gone", () => languages.getDiagnostics(file).length === 0);
  });
});
