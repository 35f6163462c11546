import * as assert from "node:assert/strict";
import { type CodeAction, commands, type Diagnostic, languages, type Uri, workspace } from "vscode";
import { closeEditors, draft, eventually, startedExtension } from "./editor.ts";

/** The findings that VS Code shows for a draft, once there are as many as expected. */
function findings(uri: Uri, count: number): Promise<readonly Diagnostic[]> {
  return eventually(`there are ${String(count)} findings`, () => {
    const found = languages.getDiagnostics(uri).filter(({ source }) => source === "communique");
    return found.length === count && found;
  });
}

describe("checks", () => {
  before(startedExtension);
  afterEach(closeEditors);

  it("mend a form that should not be written in its case", async () => {
    const { document } = await draft("---\nlang: de\n---\n\nDie Sitzung des digitalen Partnerrates war kurz.\n");
    const [finding] = await findings(document.uri, 1);
    assert.ok(finding);
    assert.equal(document.getText(finding.range), "digitalen Partnerrates");
    const actions = await commands.executeCommand<readonly CodeAction[]>("vscode.executeCodeActionProvider", document.uri, finding.range);
    const fix = actions.find(({ isPreferred, edit }) => isPreferred === true && edit !== undefined);
    assert.ok(fix?.edit);
    assert.ok(await workspace.applyEdit(fix.edit));
    assert.match(document.getText(), /Die Sitzung des Rates für digitale Partnerschaft war kurz\./u);
    await findings(document.uri, 0);
  });

  it("are silenced for a line by a comment", async () => {
    const { document } = await draft("Die zweite Tagung des Rates für digitale Partnerschaft EU–Japan fand am 3. Mai 2024 statt.\n");
    const [finding] = await findings(document.uri, 1);
    assert.ok(finding);
    const actions = await commands.executeCommand<readonly CodeAction[]>("vscode.executeCodeActionProvider", document.uri, finding.range);
    const exception = actions.find(({ title, edit }) => title.includes("fact/date") && edit !== undefined);
    assert.ok(exception?.edit);
    assert.ok(await workspace.applyEdit(exception.edit));
    assert.match(document.getText(), /statt\. <!-- communique ignore fact\/date -->\n/u);
    await findings(document.uri, 0);
  });
});
