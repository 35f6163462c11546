import * as assert from "node:assert/strict";
import { commands, type CompletionList } from "vscode";
import { closeEditors, draft, eventually, startedExtension } from "./editor.ts";

const accept = "acceptSelectedSuggestion";
const labels = (list: CompletionList): readonly string[] => list.items.map(({ label }) => (typeof label === "string" ? label : label.label));

describe("completion", () => {
  before(startedExtension);
  afterEach(closeEditors);

  it("offers a term of several words for its beginning", async () => {
    const { document, selection } = await draft("In Seoul tagte der Rat für dig|");
    const list = await commands.executeCommand<CompletionList>("vscode.executeCompletionItemProvider", document.uri, selection.active);
    assert.ok(labels(list).includes("Rat für digitale Partnerschaft"), labels(list).join(", "));
  });

  it("puts an entry taken from the list into the text in place of all that was typed", async () => {
    const { document } = await draft("In Seoul tagte der Rat für dig|");
    await commands.executeCommand("editor.action.triggerSuggest");
    await eventually("the entry is in the text", async () => {
      await commands.executeCommand(accept);
      return document.getText() === "In Seoul tagte der Rat für digitale Partnerschaft";
    });
  });

  it("puts the grey text into the text", async () => {
    const { document } = await draft("In Seoul tagte der Rat für dig|");
    await eventually("the grey text is in the text", async () => {
      await commands.executeCommand("editor.action.inlineSuggest.trigger");
      await commands.executeCommand("editor.action.inlineSuggest.commit");
      return document.getText() === "In Seoul tagte der Rat für digitale Partnerschaft";
    });
  });

  it("offers nothing in code", async () => {
    const { document, selection } = await draft("```\nRat für dig|\n```\n");
    const list = await commands.executeCommand<CompletionList>("vscode.executeCompletionItemProvider", document.uri, selection.active);
    assert.ok(!labels(list).includes("Rat für digitale Partnerschaft"), labels(list).join(", "));
  });
});
