import * as assert from "node:assert/strict";
import { type CodeAction, commands, ConfigurationTarget, type Diagnostic, languages, Position, Range, Uri, window, workspace } from "vscode";
import { closeEditors, draft, eventually, startedExtension } from "./editor.ts";

/** The findings that VS Code shows for a draft, once there are as many as expected. */
function findings(uri: Uri, count: number): Promise<readonly Diagnostic[]> {
  return eventually(`there are ${String(count)} findings`, () => {
    const found = languages.getDiagnostics(uri).filter(({ source }) => source === "communique");
    return found.length === count && found;
  });
}

/** `term/deprecated` */
function codeOf({ code }: Diagnostic): unknown {
  return typeof code === "object" ? code.value : code;
}

/** A file of the folder that is open. */
async function fileWith(name: string, text: string): Promise<Uri> {
  const [root] = workspace.workspaceFolders ?? [];
  assert.ok(root, "a folder is open");
  const file = Uri.joinPath(root.uri, name);
  await workspace.fs.writeFile(file, new TextEncoder().encode(text));
  return file;
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

  it("write the preferred form everywhere in one step, in every case, but for what is quoted", async () => {
    const { document } = await draft(
      "---\nlang: de\ntitle: Ausschuss für digitale Partnerschaft\n---\n\nDie Sitzung des Ausschusses für digitale Partnerschaft war kurz. Im Ausschuss für digitale Partnerschaft sagte sie: „Der Ausschuss für digitale Partnerschaft bleibt.“\n\n> Ausschuss für digitale Partnerschaft\n",
    );
    await findings(document.uri, 4);
    await commands.executeCommand("communique.fixAll");
    const mended =
      "---\nlang: de\ntitle: Ausschuss für digitale Partnerschaft\n---\n\nDie Sitzung des Rates für digitale Partnerschaft war kurz. Im Rat für digitale Partnerschaft sagte sie: „Der Ausschuss für digitale Partnerschaft bleibt.“\n\n> Ausschuss für digitale Partnerschaft\n";
    await eventually("the draft is mended", () => document.getText() === mended);
    await commands.executeCommand("undo");
    assert.match(document.getText(), /Sitzung des Ausschusses für digitale Partnerschaft war kurz\. Im Ausschuss/u);
  });

  it("mend a draft while it is saved, where the settings say so", async () => {
    const file = await fileWith("saved.md", "Die Sitzung des Ausschusses für digitale Partnerschaft war kurz.\n");
    const settings = workspace.getConfiguration("editor", file);
    await settings.update("codeActionsOnSave", { "source.fixAll.communique": "explicit" }, ConfigurationTarget.Workspace);
    try {
      const document = await workspace.openTextDocument(file);
      const editor = await window.showTextDocument(document);
      await findings(document.uri, 1);
      assert.ok(await editor.edit((edit) => edit.insert(new Position(1, 0), "Neu.\n")));
      assert.ok(await document.save());
      assert.equal(new TextDecoder().decode(await workspace.fs.readFile(file)), "Die Sitzung des Rates für digitale Partnerschaft war kurz.\nNeu.\n");
    } finally {
      await settings.update("codeActionsOnSave", undefined, ConfigurationTarget.Workspace);
      await closeEditors();
      await workspace.fs.delete(file);
    }
  });

  it("judge an announcement as of the day that the front matter names", async () => {
    const claim = "Die dritte Tagung des Rates für digitale Partnerschaft EU–Japan ist für 2025 geplant.";
    const editor = await draft(`---\nas-of: 2025-01-15\n---\n\n${claim}\n\nDie Sitzung des digitalen Partnerrates war kurz.\n`);
    const { document } = editor;
    // What is wrong on any day shows that the draft has been checked.
    assert.deepEqual((await findings(document.uri, 1)).map(codeOf), ["term/deprecated"]);
    assert.ok(await editor.edit((edit) => edit.replace(new Range(1, 0, 1, 17), "as-of: 2025-06-12")));
    const found = await findings(document.uri, 2);
    assert.deepEqual(found.map(codeOf).sort(), ["claim/stale", "term/deprecated"]);
    const stale = found.find((each) => codeOf(each) === "claim/stale");
    assert.match(stale?.message ?? "", /2025/u);
    assert.equal(document.getText(stale?.range), "dritte Tagung des Rates für digitale Partnerschaft EU–Japan");
  });

  it("never flag words again that the folder’s own pack excepts", async () => {
    const { document } = await draft("Die Sitzung des Ausschusses für digitale Partnerschaft war kurz.\n");
    const [root] = workspace.workspaceFolders ?? [];
    assert.ok(root);
    const folder = Uri.joinPath(root.uri, ".communique");
    const [finding] = await findings(document.uri, 1);
    assert.ok(finding);
    const actions = await commands.executeCommand<readonly CodeAction[]>("vscode.executeCodeActionProvider", document.uri, finding.range);
    const action = actions.find(({ command }) => command?.command === "communique.neverFlag");
    assert.ok(action?.command);
    try {
      // It ends once its message has been put away.
      void commands.executeCommand(action.command.command, ...((action.command.arguments ?? []) as unknown[]));
      await findings(document.uri, 0);
      const expected = "    phrase: Ausschuss für digitale Partnerschaft\n    checks:\n      - term/deprecated\n";
      await eventually("the file is saved", async () => new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(folder, "exceptions.yaml"))).endsWith(expected));
    } finally {
      await workspace.fs.delete(folder, { recursive: true });
    }
    await findings(document.uri, 1);
  });

  it("look at drafts that are not open when told to, and no longer when told so", async () => {
    const file = await fileWith("unopened.md", "Die Sitzung des Ausschusses für digitale Partnerschaft war kurz.\n");
    try {
      void commands.executeCommand("communique.checkAllDrafts");
      const [finding] = await findings(file, 1);
      assert.equal(finding && codeOf(finding), "term/deprecated");
      await workspace.fs.writeFile(file, new TextEncoder().encode("Gut.\n"));
      await findings(file, 0);
      await workspace.fs.writeFile(file, new TextEncoder().encode("Der Ausschuss für digitale Partnerschaft tagte.\n"));
      await findings(file, 1);
      // Opened and closed again, it keeps its finding.
      await window.showTextDocument(file);
      await findings(file, 1);
      await closeEditors();
      await findings(file, 1);
      void commands.executeCommand("communique.checkOpenDrafts");
      await findings(file, 0);
    } finally {
      await workspace.fs.delete(file);
    }
  });
});
