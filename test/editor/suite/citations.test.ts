import * as assert from "node:assert/strict";
import { commands, type CompletionList, ConfigurationTarget, type Location, Selection, type TextEditor, workspace } from "vscode";
import type { TestApi } from "../../../client/src/client.ts";
import { closeEditors, draft, eventually, hoverAt, placeOf, startedExtension } from "./editor.ts";

const sentence = "Japan und die EU wollen über den Informations|kanal zum DMA und zum DSA sprechen.";
const plain = sentence.replace("|", "");
const start = plain.slice(0, -1);
const source = "src-heise-jp-dpc2";
const words = "ein Informationskanal eingerichtet";

async function style(name: string | undefined): Promise<void> {
  await workspace.getConfiguration("communique").update("citations.style", name, ConfigurationTarget.Global);
}

/** Runs Cite This, and takes the first answer where it asks. */
async function cite({ document }: TextEditor): Promise<string> {
  const before = document.getText();
  const cited = commands.executeCommand("communique.cite");
  await eventually("the sentence is cited", async () => {
    await commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
    return document.getText() !== before;
  });
  await cited;
  return document.getText();
}

describe("citations", () => {
  let api: TestApi;
  before(async () => {
    api = await startedExtension();
  });
  afterEach(async () => {
    await style(undefined);
    await closeEditors();
  });

  it("as footnotes, the same passage twice with one note", async () => {
    await style("footnote");
    const editor = await draft(`${sentence}\n\nZum Schluss: ${plain}\n`);
    await cite(editor);
    const cursor = placeOf(editor.document, "Zum Schluss: Japan und die EU wollen über den Informationskanal").translate(0, 25);
    editor.selection = new Selection(cursor, cursor);
    const text = await cite(editor);
    assert.equal(text.match(/\.\[\^1\]/gu)?.length, 2, text);
    assert.equal(text.match(/^\[\^\d+\]: /gmu)?.length, 1, text);
    assert.match(text, /\[\^1\]: .+: \[.+\]\(https:\/\/\S+#:~:text=ein%20Informationskanal%20eingerichtet\).*, „ein Informationskanal eingerichtet“\.\n$/u);
    // One step back is one citation.
    await commands.executeCommand("undo");
    assert.equal(editor.document.getText().match(/\.\[\^1\]/gu)?.length, 1);
  });

  it("as a key and as a link, as the setting says", async () => {
    await style("pandoc");
    assert.equal(await cite(await draft(sentence)), `${start} [@${source}, „${words}“].`);
    await closeEditors();
    await style("link");
    assert.match(await cite(await draft(sentence)), / \(\[.+\]\(https:\/\/\S+\)\)\.$/u);
  });

  it("by the link beside a commitment in a hover, whatever stands at the cursor", async () => {
    await style("pandoc");
    const { document } = await draft(`|Ein Satz davor.\n\n${plain}\n`);
    const text = await hoverAt(document.uri, placeOf(document, "Informationskanal"));
    const link = /\(command:communique\.cite\?([^)]+)\)/u.exec(text)?.[1];
    assert.ok(link, text);
    await commands.executeCommand("communique.cite", ...(JSON.parse(decodeURIComponent(link)) as readonly unknown[]));
    await eventually("the sentence is cited", () => document.getText() === `Ein Satz davor.\n\n${start} [@${source}, „${words}“].\n`);
  });

  it("for a whole section, and nothing more when run again", async () => {
    await style("pandoc");
    const { document } = await draft(`# Japan\n\n${sentence} Beide Seiten unterstützen den Hiroshima-KI-Prozess.\n\n# Ende\n\n${plain}\n`);
    // Its message stays until somebody closes it.
    void commands.executeCommand("communique.citeSection");
    await eventually("both sentences are cited", () => document.getText().match(/\[@/gu)?.length === 2);
    const text = document.getText();
    assert.match(text, new RegExp(`# Ende\n\n${plain}\n$`, "u"));
    const again = await api.client.sendRequest<{ edits: readonly unknown[] }>("communique/citeSection", {
      textDocument: { uri: document.uri.toString() },
      position: { line: 2, character: 0 },
    });
    assert.deepEqual(again.edits, []);
  });

  it("are completed behind [@ by what is known of a source", async () => {
    const { document, selection } = await draft("Siehe [@heise Quanten|].");
    const list = await commands.executeCommand<CompletionList>("vscode.executeCompletionItemProvider", document.uri, selection.active, "@");
    const own = list.items.find(({ detail }) => detail?.endsWith(source) === true);
    assert.ok(own, list.items.map(({ label }) => JSON.stringify(label)).join("\n"));
    await commands.executeCommand("editor.action.triggerSuggest");
    await eventually("the key is in the text", async () => {
      await commands.executeCommand("acceptSelectedSuggestion");
      return document.getText() === `Siehe [@${source}].`;
    });
  });

  it("are found together, whatever their form", async () => {
    const address = "https://www.heise.de/news/EU-und-Japan-staerken-digitale-Partnerschaft-9704739.html";
    const text = `Eins [@${source}], zwei [Bericht](${address}#:~:text=x), drei.[^1]\n\n[^1]: Siehe <${address}>.\n`;
    const { document } = await draft(text);
    const expected = [source, `${address}#:~:text=x`, "[^1]", address];
    for (const words of [`@${source}`, "[^1]", "https://"]) {
      const found = await eventually(`there are ${String(expected.length)} places`, async () => {
        const places = await commands.executeCommand<readonly Location[]>("vscode.executeReferenceProvider", document.uri, placeOf(document, words));
        const here = places.filter(({ uri }) => uri.toString() === document.uri.toString()).map(({ range }) => document.getText(range));
        return expected.every((each) => here.includes(each)) && here;
      });
      assert.deepEqual(found.filter((each) => expected.includes(each)), expected);
    }
  });
});
