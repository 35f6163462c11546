import * as assert from "node:assert/strict";
import { commands, Selection } from "vscode";
import type { TestApi } from "../../../client/src/client.ts";
import { openInBrowser } from "../../../client/src/opener.ts";
import { closeEditors, draft, eventually, placeOf, startedExtension } from "./editor.ts";

const pressRelease =
  "https://digital-strategy.ec.europa.eu/de/news/eu-and-republic-korea-digital-partnership-strengthening-our-economic-resilience";

describe("Open Original", () => {
  let api: TestApi;
  let opened: string[] = [];

  before(async () => {
    api = await startedExtension();
  });
  beforeEach(() => {
    opened = [];
    api.openWith((url) => {
      opened.push(url);
      return Promise.resolve(true);
    });
  });
  afterEach(closeEditors);
  after(() => api.openWith(openInBrowser));

  it("opens the press release of a commitment at its passage", async () => {
    await commands.executeCommand("communique.openSource", "commitments/c0-10");
    assert.deepEqual(opened, [`${pressRelease}#:~:text=ROK%2DEU%2DForums%20f%C3%BCr%20Halbleiterforscher`]);
  });

  it("opens what the sentence at the cursor is about", async () => {
    const editor = await draft("Mit der Republik Korea ist eine Quanten-Expertengruppe geplant.\n");
    const place = placeOf(editor.document, "Quanten-Expertengruppe");
    editor.selection = new Selection(place, place);
    const done = commands.executeCommand("communique.openSource");
    // Where several sources say it, the first of the list.
    await eventually("an address is opened", async () => {
      if (opened.length === 0) await commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
      return opened.length > 0;
    });
    await done;
    assert.deepEqual(opened, [`${pressRelease}#:~:text=Quanten%2DExpertengruppe%20eingesetzt`]);
  });

  it("opens the source that a citation names", async () => {
    const editor = await draft("Das Forum ist beschlossen [@src-ec-kr-dpc1-de].\n");
    const place = placeOf(editor.document, "src-ec-kr-dpc1-de");
    editor.selection = new Selection(place, place);
    await commands.executeCommand("communique.openSource");
    assert.deepEqual(opened, [pressRelease]);
  });

  it("says before it opens an address that nobody has checked", async () => {
    const editor = await draft("Siehe die Übersicht [@ds-partnerships-de].\n");
    const place = placeOf(editor.document, "ds-partnerships-de");
    editor.selection = new Selection(place, place);
    const asked = commands.executeCommand("communique.openSource");
    await eventually("it asks", async () => {
      // Closing a list that is not there does nothing.
      await commands.executeCommand("workbench.action.closeQuickOpen");
      return Promise.race([asked.then(() => true), new Promise<false>((resolve) => setTimeout(resolve, 100, false))]);
    });
    assert.equal(opened.length, 0);
    const again = commands.executeCommand("communique.openSource");
    await eventually("an address is opened", async () => {
      if (opened.length === 0) await commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
      return opened.length > 0;
    });
    await again;
    assert.match(opened[0] ?? "", /^https:/u);
  });

  it("opens nothing where there is no source", async () => {
    const editor = await draft("Das Wetter war gut.\n");
    const place = placeOf(editor.document, "Wetter");
    editor.selection = new Selection(place, place);
    await commands.executeCommand("communique.openSource");
    assert.deepEqual(opened, []);
  });
});
