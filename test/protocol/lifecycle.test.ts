import { afterEach, describe, expect, it } from "vitest";
import { LSPErrorCodes } from "vscode-languageserver-protocol";
import { cursor, sendingCapabilities, type StartOptions, TestClient } from "./client.ts";

let running: TestClient | undefined;

async function start(options?: StartOptions): Promise<TestClient> {
  running = await TestClient.start(options);
  return running;
}

afterEach(async () => {
  if (running?.process.exitCode === null) {
    running.process.kill();
    await running.exit();
  }
  running = undefined;
});

describe("the end", () => {
  it("comes cleanly after shutdown and exit", async () => {
    const client = await start();
    expect(await client.stop()).toBe(0);
  });

  it("is a failure where exit comes without shutdown", async () => {
    const client = await start();
    const exit = client.exit();
    await client.connection.sendNotification("exit");
    expect(await exit).toBe(1);
  });

  it("comes when the editor is gone", async () => {
    const client = await start();
    const exit = client.exit();
    client.process.stdin.end();
    expect(await exit).toBe(1);
  });

  it("comes cleanly when the editor is gone after shutdown", async () => {
    const client = await start();
    const exit = client.exit();
    await client.connection.sendRequest("shutdown");
    client.process.stdin.end();
    expect(await exit).toBe(0);
  });

  it("comes with work still waiting", async () => {
    const client = await start();
    await client.open("file:///a.md", "Der DMA gilt. ".repeat(2000));
    const waiting = [1, 2, 3].map(() => client.hover("file:///a.md", { line: 0, character: 5 }).catch(() => null));
    expect(await client.stop()).toBe(0);
    client.connection.dispose();
    await Promise.allSettled(waiting);
  });
});

describe("an editor that refuses to register anything", () => {
  it("is served all the same", async () => {
    const client = await start({ refusing: true, folders: ["file:///w"], capabilities: sendingCapabilities });
    await client.open("file:///w/a.md", "---\nbibliography: [a.bib, b.json]\n---\n\nDer DMA gilt [@x].");
    await client.until(() => client.asked.filter(({ method }) => method === "client/registerCapability").length >= 3);
    await client.change("file:///w/a.md", 2, [{ text: "Der DMA gilt." }]);
    for (let i = 0; i < 3; i++) expect(await client.hover("file:///w/a.md", { line: 0, character: 5 })).not.toBeNull();
    expect(await client.stop()).toBe(0);
  });
});

describe("cancellation", () => {
  const params = { textDocument: { uri: "file:///a.md" }, position: { line: 0, character: 5 } };
  const methods = ["textDocument/hover", "textDocument/completion", "textDocument/definition", "communique/sourcesAt"];

  it.each(methods)("of %s is answered as such, and the next request as ever", async (method) => {
    const client = await start();
    await client.open("file:///a.md", "Der DMA gilt.");
    await client.hover("file:///a.md", params.position);
    let output = "";
    client.process.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    // Written at once, so that the server finds the cancellation right behind the request.
    const message = (content: object): string => {
      const json = JSON.stringify({ jsonrpc: "2.0", ...content });
      return `Content-Length: ${Buffer.byteLength(json)}\r\n\r\n${json}`;
    };
    client.process.stdin.write(message({ id: "called off", method, params }) + message({ method: "$/cancelRequest", params: { id: "called off" } }));
    expect(await client.hover("file:///a.md", params.position)).not.toBeNull();
    expect(output).toMatch(new RegExp(`"id":"called off","error":\\{"code":${LSPErrorCodes.RequestCancelled}`));
  });
});

describe("an editor that can do little", () => {
  const { text, position } = cursor("Der D|MA gilt. [@src-heise-jp-dpc2]");
  const uri = "file:///a.md";

  it("gets plain text without links to commands", async () => {
    const client = await start({ capabilities: {}, locale: "de" });
    await client.open(uri, text);
    const hover = await client.hover(uri, position);
    expect(hover?.contents).toMatchObject({ kind: "plaintext" });
    const value = (hover?.contents as { readonly value: string }).value;
    expect(value).toContain("Gesetz über digitale Märkte (DMA)");
    expect(value).not.toMatch(/command:|communique:|\*\*|\]\(/);
  });

  it("gets Markdown without commands where it has none of ours", async () => {
    const client = await start();
    await client.open(uri, text);
    const { contents } = (await client.hover(uri, position)) ?? {};
    expect(contents).toMatchObject({ kind: "markdown" });
    expect((contents as { readonly value: string }).value).not.toContain("command:");
  });

  it("is not offered pages, and finds the record in its file instead", async () => {
    const client = await start({ capabilities: {}, initializationOptions: { packRoot: "file:///pack/" } });
    expect(client.initialized.capabilities.workspace?.textDocumentContent).toBeUndefined();
    await client.open(uri, text);
    expect(await client.definition(uri, position)).toMatchObject({ uri: expect.stringMatching(/^file:\/\/\/pack\/terms\/.*\.yaml$/) as string });
    const [link] = await client.documentLinks(uri);
    expect(link?.target).toMatch(/^https:\/\/www\.heise\.de\//);
    expect((await client.symbols("DMA"))[0]?.location.uri).toMatch(/^file:\/\/\/pack\//);
  });

  it("is led nowhere where the files of the shipped pack are unknown", async () => {
    const client = await start({ capabilities: {} });
    await client.open(uri, text);
    expect(await client.definition(uri, position)).toBeNull();
    expect(await client.declaration(uri, position)).toEqual([]);
    expect(await client.symbols("DMA")).toEqual([]);
  });
});

describe("open original, for an editor without our commands", () => {
  const uri = "file:///a.md";
  const run = (client: TestClient, marked: string): Promise<unknown> => {
    const { text, position } = cursor(marked);
    return client
      .open(uri, text)
      .then(() => client.connection.sendRequest("workspace/executeCommand", { command: "communique.openSource", arguments: [{ textDocument: { uri }, position }] }));
  };
  const shown = (client: TestClient, method: string): unknown => client.asked.find((asked) => asked.method === method)?.params;

  it("asks the editor to open the address outside", async () => {
    const client = await start({ locale: "de" });
    expect(client.initialized.capabilities.executeCommandProvider?.commands).toEqual(["communique.openSource", "communique.citeSection", "communique.writeBibliography"]);
    await run(client, "Siehe [@src-heise|-jp-dpc2].");
    await client.until(() => shown(client, "window/showDocument") !== undefined);
    expect(shown(client, "window/showDocument")).toMatchObject({ uri: expect.stringMatching(/^https:\/\/www\.heise\.de\//) as string, external: true });
  });

  it("shows the address where the editor cannot", async () => {
    const client = await start({ capabilities: {}, locale: "de" });
    await run(client, "Siehe [@src-heise|-jp-dpc2].");
    await client.until(() => shown(client, "window/showMessage") !== undefined);
    expect(shown(client, "window/showMessage")).toMatchObject({ message: expect.stringContaining("https://www.heise.de/") as string });
  });

  it("asks which, where there are several", async () => {
    const client = await start({ locale: "de" });
    await run(client, "Der Rat für digitale Partner|schaft EU–Japan tagte.");
    await client.until(() => shown(client, "window/showDocument") !== undefined);
    expect(shown(client, "window/showMessageRequest")).toMatchObject({ message: "Mehrere Quellen sagen das. Welche möchten Sie lesen?" });
  });

  it("says so where there is none", async () => {
    const client = await start({ locale: "de" });
    await run(client, "Ein ganz gewöh|nliches Wort.");
    await client.until(() => shown(client, "window/showMessage") !== undefined);
    expect(shown(client, "window/showMessage")).toMatchObject({ message: expect.stringContaining("keine Quelle") as string });
  });
});

describe("settings", () => {
  const uri = "file:///a.md";
  const { text, position } = cursor("Der D|MA gilt.");
  const value = async (client: TestClient): Promise<string> =>
    ((await client.hover(uri, position))?.contents as { readonly value: string } | undefined)?.value ?? "";

  it("choose the language of the interface", async () => {
    const client = await start({ locale: "de", settings: { language: "en" } });
    await client.open(uri, text);
    expect(await value(client)).toContain("Regulation (EU) 2022/1925");
    const states = client.states;
    await client.changeSettings({ language: "auto" });
    await client.until(() => client.states > states);
    expect(await value(client)).toContain("Verordnung (EU) 2022/1925");
  });

  it("switch the ghost text off", async () => {
    const client = await start({ settings: { ghostText: false, draftLanguage: "de" } });
    const draft = cursor("Der Rat für dig|");
    await client.open(uri, draft.text);
    expect(await client.inlineCompletion(uri, draft.position)).toEqual([]);
    expect((await client.completion(uri, draft.position))?.items.length).toBeGreaterThan(0);
  });

  it("choose the language of drafts that do not tell theirs", async () => {
    const client = await start({ settings: { draftLanguage: "en" } });
    const draft = cursor("Digital Markets A|");
    await client.open(uri, draft.text);
    const labels = async (): Promise<readonly string[]> => (await client.completion(uri, draft.position))?.items.map(({ label }) => label) ?? [];
    expect(await labels()).toContain("Digital Markets Act");
    await client.changeSettings({ draftLanguage: "de" });
    // Nothing tells when a setting has arrived, so the answer is asked for until it has.
    while (!(await labels()).includes("Gesetz über digitale Märkte"));
  });

  it("may be nonsense", async () => {
    const client = await start({ settings: { language: 7, draftLanguage: null, packs: "x", ghostText: "?" } });
    await client.open(uri, text);
    expect(await value(client)).toContain("Digital Markets Act");
  });
});
