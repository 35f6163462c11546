import * as assert from "node:assert/strict";
import { commands, extensions } from "vscode";
import { closeEditors, draft, eventually, hoverAt, placeOf, startedExtension } from "./editor.ts";

describe("activation", () => {
  afterEach(closeEditors);

  it("comes with the first Markdown document", async () => {
    const extension = extensions.getExtension("communique.communique");
    assert.ok(extension, "the extension is installed");
    await draft("# Note\n");
    await eventually("the extension is active", () => extension.isActive);
  });

  it("brings a server with the shipped pack", async () => {
    const api = await startedExtension();
    assert.deepEqual(api.packs().map(({ layer, state }) => ({ layer, state })), [{ layer: "shipped", state: "ok" }]);
  });

  it("brings the commands", async () => {
    await startedExtension();
    const known = (await commands.getCommands(true)).filter((command) => command.startsWith("communique.")).sort();
    const contributed = (extensions.getExtension("communique.communique")?.packageJSON as { contributes: { commands: { command: string }[] } }).contributes.commands;
    for (const { command } of contributed) assert.ok(known.includes(command), command);
  });

  it("serves a draft that is not saved yet", async () => {
    await startedExtension();
    const { document } = await draft("Vereinbart ist ein ständiger Dialog zur künstlichen Intelligenz.\n");
    assert.equal(document.uri.scheme, "untitled");
    assert.match(await hoverAt(document.uri, placeOf(document, "künstlichen Intelligenz")), /artificial intelligence/u);
  });
});
