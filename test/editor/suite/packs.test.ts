import * as assert from "node:assert/strict";
import { DiagnosticSeverity, languages, Uri, workspace, type TextDocument } from "vscode";
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
