import * as assert from "node:assert/strict";
import { type CodeAction, type CodeLens, commands, ConfigurationTarget, type DocumentHighlight, type InlayHint, type Location, Range, type SemanticTokens, type SemanticTokensLegend, Uri, window, workspace, WorkspaceEdit } from "vscode";
import { closeEditors, draft, eventually, placeOf, startedExtension } from "./editor.ts";

/** Sets something of ours while a test runs. */
async function withSetting(name: string, value: unknown, run: () => Promise<void>): Promise<void> {
  const settings = workspace.getConfiguration("communique");
  await settings.update(name, value, ConfigurationTarget.Global);
  try {
    await run();
  } finally {
    await settings.update(name, undefined, ConfigurationTarget.Global);
  }
}

describe("drafting", () => {
  before(startedExtension);
  afterEach(closeEditors);

  it("colours names where the setting says so", async () => {
    await withSetting("highlighting", true, async () => {
      const { document } = await draft("Der DMA gilt.\n\nDer digitale Partnerrat tagt.\n");
      const legend = await eventually("there is a legend", async () => commands.executeCommand<SemanticTokensLegend | undefined>("vscode.provideDocumentSemanticTokensLegend", document.uri));
      const tokens = await eventually("there are two tokens", async () => {
        const found = await commands.executeCommand<SemanticTokens | undefined>("vscode.provideDocumentSemanticTokens", document.uri);
        return found?.data.length === 10 && found;
      });
      assert.equal(legend.tokenTypes[tokens.data[3] ?? -1], "communiqueInstrument");
      assert.equal(legend.tokenModifiers[0], "deprecated");
      assert.equal(tokens.data[9], 1);
    });
  });

  it("counts the commitments of a section above its heading", async () => {
    const { document } = await draft("# Korea\n\nDie EU und die Republik Korea vereinbaren ein ROK-EU-Forum für Halbleiterforscher.\n");
    const [lens] = await eventually("there is a lens", async () => {
      const found = await commands.executeCommand<readonly CodeLens[] | undefined>("vscode.executeCodeLensProvider", document.uri, 10);
      return found?.length === 1 && found;
    });
    assert.equal(lens?.command?.command, "communique.showCommitments");
    assert.match(lens.command.title, /^1 (?:sentence names a commitment · not sourced|Satz nennt eine Zusage · nicht belegt)$/u);
  });

  it("inserts a commitment from the list, with its citation", async () => {
    const { document } = await draft("---\nlang: de\ncommunique-citations: footnote\n---\n\n# Halbleiter mit der Republik Korea\n\n|\n");
    const done = commands.executeCommand("communique.insertCommitment");
    // The first entry has the focus as soon as the list is there.
    await eventually("a sentence with a footnote is there", async () => {
      await commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
      return /\n\n\S[^\n]*Republik Korea[^\n]*\.\[\^1\]\n\n\[\^1\]: /u.test(document.getText());
    });
    await done;
    await commands.executeCommand("undo");
    assert.doesNotMatch(document.getText(), /\[\^1\]/u);
  });

  it("writes out an abbreviation in its case", async () => {
    const { document } = await draft("Die Ziele des DMA gelten auch hier.\n");
    const place = placeOf(document, "DMA");
    const action = await eventually("it is offered", async () => {
      const found = await commands.executeCommand<readonly CodeAction[]>("vscode.executeCodeActionProvider", document.uri, new Range(place, place));
      return found.find(({ title, edit }) => edit !== undefined && /^(?:Write out|Ausschreiben): /u.test(title));
    });
    assert.ok(action.edit);
    assert.ok(await workspace.applyEdit(action.edit));
    assert.equal(document.getText(), "Die Ziele des Gesetzes über digitale Märkte (DMA) gelten auch hier.\n");
  });

  it("shows place and date behind a meeting where the setting says so", async () => {
    await withSetting("meetingDates", true, async () => {
      const { document } = await draft("Der zweite Rat für digitale Partnerschaft mit Japan war kurz.\n");
      await eventually("there is a hint", async () => {
        const hints = await commands.executeCommand<readonly InlayHint[]>("vscode.executeInlayHintProvider", document.uri, new Range(0, 0, 1, 0));
        return hints.some(({ label }) => label === "Brüssel, 30.\u00a0April 2024");
      });
    });
  });

  it("marks all forms of a thing, and all forms in which a source is cited", async () => {
    const text = "Die KI, der künstlichen Intelligenz, Künstliche Intelligenz.\n\nEins [@src-ec-kr-dpc1-de].[^1] Zwei.\n\n[^1]: @src-ec-kr-dpc1-de\n";
    const { document } = await draft(text);
    const marked = async (words: string): Promise<readonly string[]> => {
      const found = await commands.executeCommand<readonly DocumentHighlight[] | undefined>("vscode.executeDocumentHighlights", document.uri, placeOf(document, words));
      return (found ?? []).map(({ range }) => document.getText(range));
    };
    await eventually("the names are marked", async () => (await marked("KI")).join() === "KI,künstlichen Intelligenz,Künstliche Intelligenz");
    assert.deepEqual(await marked("@src-ec-kr-dpc1-de"), ["src-ec-kr-dpc1-de", "[^1]", "src-ec-kr-dpc1-de"]);
  });

  it("lists where a thing is used, in drafts that are closed too, and under their new names", async () => {
    const [root] = workspace.workspaceFolders ?? [];
    assert.ok(root, "a folder is open");
    const closed = Uri.joinPath(root.uri, "closed-use.md");
    const renamed = Uri.joinPath(root.uri, "renamed-use.md");
    await workspace.fs.writeFile(closed, new TextEncoder().encode("Die EU und die Republik Korea vereinbaren ein ROK-EU-Forum für Halbleiterforscher.\n"));
    try {
      const { document } = await draft("Die EU und die Republik Korea vereinbaren ein ROK-EU-Forum für Halbleiterforscher.\n");
      const place = placeOf(document, "Halbleiterforscher");
      const usedIn = async (): Promise<readonly string[]> => {
        const found = await commands.executeCommand<readonly Location[]>("vscode.executeReferenceProvider", document.uri, place);
        return found.map(({ uri }) => uri.toString());
      };
      await eventually("the closed draft is among them", async () => (await usedIn()).includes(closed.toString()));
      const edit = new WorkspaceEdit();
      edit.renameFile(closed, renamed);
      assert.ok(await workspace.applyEdit(edit));
      await eventually("they follow the file to its new name", async () => {
        const uris = await usedIn();
        return uris.includes(renamed.toString()) && !uris.includes(closed.toString());
      });
      // The list opens beside the text, which stays as it is.
      await commands.executeCommand("communique.whereUsed", "commitments/c0-10");
      assert.equal(window.activeTextEditor?.document.uri.toString(), document.uri.toString());
      await commands.executeCommand("closeReferenceSearch");
    } finally {
      for (const file of [closed, renamed]) await workspace.fs.delete(file).then(undefined, () => undefined);
    }
  });
});
