import * as assert from "node:assert/strict";
import { MarkdownString } from "vscode";
import { closeEditors, draft, hoverAt, hoversAt, placeOf, startedExtension } from "./editor.ts";

const sentence = "Mit der Republik Korea ist eine Quanten-Expertengruppe geplant.\n";

describe("hover", () => {
  before(startedExtension);
  afterEach(closeEditors);

  it("names a term in both languages and the commitment with its meeting and date", async () => {
    const { document } = await draft(sentence);
    const text = await hoverAt(document.uri, placeOf(document, "Quanten-Expertengruppe"));
    assert.match(text, /Quanten-Expertengruppe/u);
    assert.match(text, /quantum expert group/u);
    assert.match(text, /30\sJune\s2023/u);
  });

  it("links to the passage in the press release", async () => {
    const { document } = await draft(sentence);
    const text = await hoverAt(document.uri, placeOf(document, "Quanten-Expertengruppe"));
    assert.match(text, /#:~:text=Quanten%2DExpertengruppe%20eingesetzt/u);
  });

  it("covers the words of the term and no more", async () => {
    const { document } = await draft(sentence);
    const ranges = (await hoversAt(document.uri, placeOf(document, "Quanten-Expertengruppe"))).map(({ range }) => document.getText(range));
    assert.deepEqual(ranges, ["Quanten-Expertengruppe"]);
  });

  it("may run our own commands and no others, and holds no HTML", async () => {
    const { document } = await draft(sentence);
    const contents = (await hoversAt(document.uri, placeOf(document, "Quanten-Expertengruppe"))).flatMap((hover) => hover.contents);
    assert.ok(contents.length > 0);
    for (const content of contents) {
      assert.ok(content instanceof MarkdownString);
      assert.deepEqual(content.isTrusted, { enabledCommands: ["communique.cite", "communique.openSource", "communique.showPage", "communique.whereUsed"] });
      assert.notEqual(content.supportHtml, true);
    }
  });

  it("says nothing about an ordinary word", async () => {
    const { document } = await draft("Das Wetter war gut.\n");
    assert.equal(await hoverAt(document.uri, placeOf(document, "Wetter")), "");
  });
});
