import * as assert from "node:assert/strict";
import { commands } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { closeEditors, draft, eventually, hoverAt, placeOf, startedExtension } from "./editor.ts";

describe("the server", () => {
  afterEach(closeEditors);

  it("is started again after a crash and knows the open drafts", async () => {
    const api = await startedExtension();
    const server = (): number | undefined => (api.client as LanguageClient).serverProcess?.pid;
    const { document } = await draft("Die Zusammenarbeit bei 6G geht weiter.\n");
    assert.notEqual(await hoverAt(document.uri, placeOf(document, "6G")), "");

    const crashed = server();
    assert.ok(crashed !== undefined);
    process.kill(crashed, "SIGKILL");

    await eventually("another server runs", () => api.client.isRunning() && server() !== undefined && server() !== crashed);
    await eventually("it answers", async () => (await hoverAt(document.uri, placeOf(document, "6G"))) !== "");
  });

  it("is another one after the command that restarts it", async () => {
    const api = await startedExtension();
    const before = (api.client as LanguageClient).serverProcess?.pid;
    await commands.executeCommand("communique.restartServer");
    assert.ok(api.client.isRunning());
    assert.notEqual((api.client as LanguageClient).serverProcess?.pid, before);
  });
});
