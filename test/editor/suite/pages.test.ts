import * as assert from "node:assert/strict";
import { commands, Selection, window, workspace, type Location, type LocationLink, type Uri } from "vscode";
import { closeEditors, draft, eventually, hoverAt, placeOf, startedExtension } from "./editor.ts";

async function pageOf(uri: Uri, words: string): Promise<LocationLink> {
  const document = await workspace.openTextDocument(uri);
  const [found] = await commands.executeCommand<readonly (Location | LocationLink)[]>("vscode.executeDefinitionProvider", uri, placeOf(document, words));
  assert.ok(found, "there is a definition");
  return "targetUri" in found ? found : { targetUri: found.uri, targetRange: found.range };
}

describe("the page of a record", () => {
  before(startedExtension);
  afterEach(closeEditors);

  it("is where the definition of a term is", async () => {
    const { document } = await draft("Das Hochleistungsrechnen ist ein Feld der Zusammenarbeit.\n");
    const { targetUri } = await pageOf(document.uri, "Hochleistungsrechnen");
    assert.equal(targetUri.scheme, "communique");
    const page = await workspace.openTextDocument(targetUri);
    assert.equal(page.languageId, "markdown");
    assert.match(page.getText(), /high-performance computing/u);
  });

  it("opens with F12 at the line of the record", async () => {
    const editor = await draft("Das Hochleistungsrechnen ist ein Feld der Zusammenarbeit.\n");
    const place = placeOf(editor.document, "Hochleistungsrechnen");
    const { targetUri, targetSelectionRange, targetRange } = await pageOf(editor.document.uri, "Hochleistungsrechnen");
    editor.selection = new Selection(place, place);
    await commands.executeCommand("editor.action.revealDefinition");
    const page = await eventually("the page is shown", () =>
      window.activeTextEditor?.document.uri.toString() === targetUri.toString() && window.activeTextEditor,
    );
    const line = (targetSelectionRange ?? targetRange).start.line;
    await eventually("the cursor stands at the line of the record", () => page.selection.active.line === line);
    assert.match(page.document.lineAt(line).text, /high-performance computing/iu);
  });

  it("opens from a link in a hover", async () => {
    const { document } = await draft("Das Hochleistungsrechnen ist ein Feld der Zusammenarbeit.\n");
    const text = await hoverAt(document.uri, placeOf(document, "Hochleistungsrechnen"));
    const link = /command:communique\.showPage\?([^)\s]+)/u.exec(text)?.[1];
    assert.ok(link, text);
    await commands.executeCommand("communique.showPage", ...(JSON.parse(decodeURIComponent(link)) as unknown[]));
    assert.equal(window.activeTextEditor?.document.uri.scheme, "communique");
    assert.notEqual(window.activeTextEditor.document.getText(), "");
  });

  it("has hovers of its own", async () => {
    const { document } = await draft("Das Hochleistungsrechnen ist ein Feld der Zusammenarbeit.\n");
    const { targetUri } = await pageOf(document.uri, "Hochleistungsrechnen");
    const page = await workspace.openTextDocument(targetUri);
    await eventually("a hover on the page", async () => (await hoverAt(page.uri, placeOf(page, "Hochleistungsrechnen"))) !== "");
  });
});
