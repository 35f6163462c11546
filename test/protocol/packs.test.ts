import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { MarkupContent } from "vscode-languageserver-protocol";
import { cursor, fullCapabilities, type StartOptions, TestClient } from "./client.ts";
import { terms } from "./terms.ts";

let folder: string;
let client: TestClient | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "communiqué packs "));
  await mkdir(join(folder, ".communique"));
});

afterEach(async () => {
  await client?.stop();
  client = undefined;
  await rm(folder, { recursive: true });
});

const file = (name: string): string => join(folder, ".communique", name);
const uriOf = (path: string): string => pathToFileURL(path).href;

async function start(options: StartOptions = {}): Promise<TestClient> {
  client = await TestClient.start({ locale: "de", folders: [uriOf(folder)], ...options });
  return client;
}

/** What the hover says of the workspace's own term. */
async function hoverOwn(editor: TestClient, uri = uriOf(join(folder, "own.md"))): Promise<string | undefined> {
  const { text, position } = cursor("Der Erprobungs|raum für Häfen entsteht.");
  await editor.open(uri, text);
  const hover = await editor.hover(uri, position);
  await editor.close(uri);
  return (hover?.contents as MarkupContent | undefined)?.value;
}

async function hoverShipped(editor: TestClient): Promise<boolean> {
  const uri = "file:///drafts/shipped.md";
  await editor.open(uri, "Der DMA gilt.");
  const hover = await editor.hover(uri, { line: 0, character: 5 });
  await editor.close(uri);
  return hover !== null;
}

async function told(editor: TestClient): Promise<void> {
  await editor.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: uriOf(file("terms.yaml")), type: 2 }] });
}

describe("the workspace's own pack", () => {
  it("is known, and the hover says where it comes from", async () => {
    await writeFile(file("terms.yaml"), terms);
    const editor = await start();
    await editor.until(() => editor.state?.packs.length === 2);
    expect(editor.state?.packs).toMatchObject([{ layer: "shipped" }, { layer: "workspace", state: "ok", title: `${basename(folder)}/.communique` }]);
    const text = await hoverOwn(editor);
    expect(text).toContain("Ein Raum, in dem Häfen neue Verfahren erproben.");
    expect(text).toContain("Begriffspaket dieses Arbeitsbereichs");
  });

  it("is watched", async () => {
    const editor = await start();
    await editor.until(() => JSON.stringify(editor.asked).includes(`"**/.communique/**"`));
  });

  it("is read file by file where it is watched, also outside of the workspace", async () => {
    const house = await mkdtemp(join(tmpdir(), "communiqué house "));
    try {
      await writeFile(join(house, "pack.yaml"), "id: house\ntitle:\n  de: Haus\n  en: House\nversion: 1.0.0\nformat: 1\nlanguages: [de, en]\nlicence: CC0-1.0\n");
      await writeFile(join(house, "terms.yaml"), terms);
      const workspace = { ...fullCapabilities.workspace, didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true } };
      const editor = await start({ capabilities: { ...fullCapabilities, workspace }, settings: { packs: [house] } });
      await editor.until(() => JSON.stringify(editor.asked).includes(JSON.stringify({ baseUri: uriOf(house), pattern: "**" })));
      expect(await hoverOwn(editor)).toContain("port sandbox");
      const changed = (name: string): Promise<void> =>
        editor.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: uriOf(join(house, name)), type: 2 }] });
      let states = editor.states;
      await writeFile(join(house, "terms.yaml"), terms.replace("port sandbox", "dock sandbox"));
      await changed("terms.yaml");
      await editor.until(() => editor.states > states);
      expect(await hoverOwn(editor)).toContain("dock sandbox");
      states = editor.states;
      await rm(join(house, "terms.yaml"));
      await changed("terms.yaml");
      await editor.until(() => editor.states > states);
      expect(await hoverOwn(editor)).toBeUndefined();
    } finally {
      await rm(house, { recursive: true });
    }
  });

  it("is read anew when a file changes", async () => {
    const editor = await start();
    expect(await hoverOwn(editor)).toBeUndefined();
    await writeFile(file("terms.yaml"), terms);
    await told(editor);
    await editor.until(() => editor.state?.packs.length === 2);
    expect(await hoverOwn(editor)).toContain("port sandbox");
    await rm(file("terms.yaml"));
    await told(editor);
    await editor.until(() => editor.state?.packs.length === 1);
    expect(await hoverOwn(editor)).toBeUndefined();
  });

  it("renews the pages that are open", async () => {
    await writeFile(file("terms.yaml"), terms);
    const editor = await start();
    await editor.until(() => editor.state?.packs.length === 2);
    const page = "communique:/de/terms/sandbox/x.md";
    const text = await editor.page(page);
    expect(text).toContain("neue Verfahren erproben");
    await editor.open(page, text);
    await writeFile(file("terms.yaml"), terms.replace("neue Verfahren", "alte Verfahren"));
    await told(editor);
    await editor.until(() => editor.asked.some(({ method }) => method === "workspace/textDocumentContent/refresh"));
    expect(await editor.page(page)).toContain("alte Verfahren erproben");
  });

  it("counts as it is in the editor, saved or not", async () => {
    await writeFile(file("terms.yaml"), terms);
    const editor = await start();
    await editor.until(() => editor.state?.packs.length === 2);
    const uri = uriOf(file("terms.yaml"));
    await editor.open(uri, terms, "yaml");
    let states = editor.states;
    const line = terms.split("\n").findIndex((each) => each.includes("port sandbox"));
    await editor.change(uri, 2, [{ range: { start: { line, character: 10 }, end: { line, character: 14 } }, text: "harbour" }]);
    await editor.until(() => editor.states > states);
    expect(await hoverOwn(editor)).toContain("harbour sandbox");
    states = editor.states;
    await editor.close(uri);
    await editor.until(() => editor.states > states);
    expect(await hoverOwn(editor)).toContain("port sandbox");
  });

  it("is reported where it is broken, and everything else goes on", async () => {
    await writeFile(file("terms.yaml"), terms);
    const editor = await start();
    await editor.until(() => editor.state?.packs.length === 2);
    await writeFile(file("terms.yaml"), `${terms}  - id: broken\n    label: [\n`);
    await told(editor);
    const uri = uriOf(file("terms.yaml"));
    await editor.until(() => editor.diagnostics(uri).length > 0);
    for (const { range, source, code, message } of editor.diagnostics(uri)) {
      expect(range.start.line).toBeGreaterThanOrEqual(terms.split("\n").length - 1);
      expect(source).toBe("communique");
      expect(code).toMatch(/^pack\//);
      expect(message).not.toBe("");
    }
    await editor.until(() => editor.state?.packs[1]?.state !== "ok");
    expect(editor.state?.problems).toBeGreaterThan(0);
    expect(await hoverShipped(editor)).toBe(true);
    expect(await hoverOwn(editor)).toContain("port sandbox");

    await writeFile(file("terms.yaml"), terms);
    await told(editor);
    await editor.until(() => editor.diagnostics(uri).length === 0);
    await editor.until(() => editor.state?.packs[1]?.state === "ok");
  });

  it("is left alone until the user trusts the workspace", async () => {
    await writeFile(file("terms.yaml"), `${terms}nonsense: 1\n`);
    const editor = await start({ initializationOptions: { trusted: false } });
    expect(await hoverShipped(editor)).toBe(true);
    expect(await hoverOwn(editor)).toBeUndefined();
    expect(editor.diagnostics(uriOf(file("terms.yaml")))).toEqual([]);
    await editor.connection.sendNotification("communique/trust", { trusted: true });
    await editor.until(() => editor.state?.packs.length === 2);
    expect(await hoverOwn(editor)).toContain("port sandbox");
  });

  it("comes and goes with its folder", async () => {
    await writeFile(file("terms.yaml"), terms);
    const editor = await start({ folders: [] });
    expect(await hoverOwn(editor)).toBeUndefined();
    const event = (added: boolean): Promise<void> => {
      const folders = [{ uri: uriOf(folder), name: "x" }];
      return editor.connection.sendNotification("workspace/didChangeWorkspaceFolders", {
        event: added ? { added: folders, removed: [] } : { added: [], removed: folders },
      });
    };
    await event(true);
    await editor.until(() => editor.state?.packs.length === 2);
    expect(await hoverOwn(editor)).toContain("port sandbox");
    await event(false);
    await editor.until(() => editor.state?.packs.length === 1);
    expect(await hoverOwn(editor)).toBeUndefined();
  });

  it("is where Go to Declaration leads", async () => {
    await writeFile(file("terms.yaml"), terms);
    const editor = await start();
    await editor.until(() => editor.state?.packs.length === 2);
    const draft = uriOf(join(folder, "d.md"));
    await editor.open(draft, "Der Erprobungsraum für Häfen entsteht.");
    expect(await editor.declaration(draft, { line: 0, character: 6 })).toMatchObject([
      { targetUri: uriOf(file("terms.yaml")), targetRange: { start: { line: 1, character: 0 } } },
    ]);
  });
});

describe("packs named in the settings", () => {
  const manifest = "id: house\ntitle:\n  de: Haus\n  en: House\nversion: 1.0.0\nformat: 1\nlanguages: [de, en]\nlicence: CC0-1.0\n";
  const warnings = (editor: TestClient): readonly string[] =>
    editor.asked
      .filter(({ method }) => method === "window/showMessage")
      .map(({ params }) => (params as { readonly message: string }).message);

  async function makeHouse(): Promise<string> {
    const house = join(folder, "house");
    await mkdir(house);
    await writeFile(join(house, "pack.yaml"), manifest);
    await writeFile(join(house, "terms.yaml"), terms);
    return house;
  }

  it("stay in use in a workspace that is not trusted, except for those of the workspace itself", async () => {
    const house = await makeHouse();
    await writeFile(file("topics.yaml"), "topics:\n  - id: quays\n    label:\n      de: Kais\n      en: quays\n");
    const editor = await start({ settings: { packs: [house, "house/", "."] }, initializationOptions: { trusted: false } });
    await editor.until(() => editor.state?.packs.length === 2);
    expect(editor.state?.packs).toMatchObject([{ layer: "shipped" }, { id: "house", layer: "given" }]);
    expect(await hoverOwn(editor)).toContain("port sandbox");
    // Whoever does not trust a folder is not told what is missing in it.
    expect(warnings(editor)).toEqual([]);
    await editor.connection.sendNotification("communique/trust", { trusted: true });
    await editor.until(() => editor.state?.packs.some(({ layer }) => layer === "workspace") === true);
  });

  it("are missed once, in plain words", async () => {
    const house = await makeHouse();
    const absent = join(folder, "absent");
    const editor = await start({ settings: { packs: [absent, house] } });
    await editor.until(() => warnings(editor).length > 0);
    expect(warnings(editor)[0]).toContain(`Unter „${absent}“`);
    expect(editor.state?.packs).toMatchObject([{ state: "ok" }, { id: "house", state: "ok" }]);
    expect(editor.state?.problems).toBe(0);

    // Other settings change, folders come and go: it has been said.
    await editor.changeSettings({ packs: [absent, house], language: "en" });
    const states = editor.states;
    await editor.until(() => editor.states > states);
    expect(warnings(editor)).toHaveLength(1);

    await editor.changeSettings({ packs: ["~/packs", house], language: "en" });
    await editor.until(() => warnings(editor).length > 1);
    expect(warnings(editor)[1]).toMatch(/There is no pack at “~\/packs”.*“~” does not stand for your home folder/);
    expect(warnings(editor)).toHaveLength(2);
  });

  it("are read from a path in the workspace", async () => {
    await makeHouse();
    const editor = await start({ settings: { packs: ["house"] } });
    await editor.until(() => editor.state?.packs.length === 2);
    expect(editor.state?.packs[1]).toMatchObject({ id: "house", title: "Haus", layer: "given", state: "ok" });
    expect(await hoverOwn(editor)).toContain("zusätzliches Begriffspaket");
  });
});

describe("two folders of a workspace", () => {
  it("have each their own pack, also on pages and in lists", async () => {
    const other = await mkdtemp(join(tmpdir(), "communiqué other "));
    try {
      await mkdir(join(other, ".communique"));
      await writeFile(file("terms.yaml"), terms);
      await writeFile(join(other, ".communique", "terms.yaml"), terms.replace("port sandbox", "dock sandbox"));
      const editor = await start({ folders: [uriOf(folder), uriOf(other)], initializationOptions: { commandLinks: true } });
      await editor.until(() => editor.state?.packs.length === 3);
      expect(await hoverOwn(editor)).toContain("port sandbox");
      const hover = await hoverOwn(editor, uriOf(join(other, "own.md")));
      expect(hover).toContain("dock sandbox");
      expect(await hoverOwn(editor, "file:///elsewhere/own.md")).toBeUndefined();

      const [, target = ""] = /command:communique\.showPage\?([^)\s]+)/u.exec(hover ?? "") ?? [];
      const [page] = JSON.parse(decodeURIComponent(target)) as [string];
      expect(page).toMatch(/^communique:\/\/[0-9a-f]{8}\/de\/terms\/sandbox\//u);
      expect(await editor.page(page)).toContain("dock sandbox");
      const draft = uriOf(join(other, "list.md"));
      await editor.open(draft, "Der Erprobungsr");
      const item = (await editor.completion(draft, { line: 0, character: 15 }))?.items.find(({ label }) => label.startsWith("Erprobungsraum"));
      expect(JSON.stringify((await editor.resolve(item ?? { label: "" })).documentation)).toContain("neue Verfahren erproben");
      const symbols = await editor.symbols("sandbox");
      expect(symbols.map(({ name }) => name).filter((name) => name.endsWith("sandbox")).sort()).toEqual(["dock sandbox", "port sandbox"]);
    } finally {
      await rm(other, { recursive: true });
    }
  });
});

describe("packs of other extensions", () => {
  it("lie between the shipped one and those of the settings, and come and go with their extension", async () => {
    const extension = join(folder, "extension");
    await mkdir(extension);
    await writeFile(join(extension, "pack.yaml"), "id: partners\ntitle:\n  de: Partner\n  en: Partners\nversion: 1.0.0\nformat: 1\nlanguages: [de, en]\nlicence: CC0-1.0\n");
    await writeFile(join(extension, "terms.yaml"), terms);
    await writeFile(file("own.yaml"), "terms:\n  - id: sandbox\n    label:\n      en: harbour sandbox\n");
    const roots = [uriOf(extension)];
    const editor = await start({ initializationOptions: { contributedPacks: [`${roots[0] ?? ""}/`] } });
    await editor.until(() => editor.state?.packs.length === 3);
    expect(editor.state?.packs.map(({ layer }) => layer)).toEqual(["shipped", "contributed", "workspace"]);
    const hover = await hoverOwn(editor);
    expect(hover).toContain("harbour sandbox");
    expect(hover).toContain("Aus: „Partner“ (Begriffspaket einer anderen Erweiterung)");
    expect(hover).toMatch(/Geändert durch „.*“ \(Begriffspaket dieses Arbeitsbereichs\): bevorzugte Benennung \(Englisch\)/u);
    await editor.connection.sendNotification("communique/contributedPacks", { roots: [] });
    await editor.until(() => editor.state?.packs.length === 2);
    await editor.connection.sendNotification("communique/contributedPacks", { roots });
    await editor.until(() => editor.state?.packs.length === 3);
  });
});

describe("a server that is to ask the client for files", () => {
  it("reads packs of folders that are on no disk", async () => {
    client = await TestClient.start({ locale: "de", folders: ["vfs://host/project"], initializationOptions: { readPack: true } });
    const editor = client;
    const roots: string[] = [];
    editor.connection.onRequest("communique/readPack", ({ root }: { readonly root: string }) => {
      roots.push(root);
      return [{ path: "terms.yaml", text: terms }];
    });
    const states = editor.states;
    await editor.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: "vfs://host/project/.communique/terms.yaml", type: 1 }] });
    await editor.until(() => editor.states > states && editor.state?.packs.length === 2);
    expect(roots).toContain("vfs://host/project/.communique");
    expect(await hoverOwn(editor, "vfs://host/project/own.md")).toContain("port sandbox");
  });
});

describe("a pack file in the editor", () => {
  const half = `${terms}    related:
      - dm
  - id: half
    to
`;

  it("is completed, explained and led from, also half-typed", async () => {
    await writeFile(file("terms.yaml"), terms);
    const editor = await start({ locale: "en" });
    const uri = uriOf(file("terms.yaml"));
    await editor.open(uri, half, "yaml");
    const lines = half.split("\n");
    const at = (words: string): { readonly line: number; readonly character: number } => {
      const line = lines.findIndex((text) => text.includes(words));
      return { line, character: (lines[line] ?? "").indexOf(words) + words.length };
    };
    const ids = await editor.completion(uri, at("- dm"));
    expect(ids?.items.map(({ label }) => label)).toContain("dma");
    const keys = await editor.completion(uri, at("    to"));
    expect(keys?.items.map(({ label }) => label)).toContain("topic");
    const hover = await editor.hover(uri, at("    topic: ai"));
    expect((hover?.contents as MarkupContent | undefined)?.value).toContain("**artificial intelligence**");
    const definition = await editor.definition(uri, at("  - id: sandbox"));
    expect(definition).toMatchObject([{ targetUri: uri }]);
  });

  it("is mended by code actions", async () => {
    const wrong = terms.replace("topic: ai", "topic: aii");
    await writeFile(file("terms.yaml"), wrong);
    const editor = await start({ locale: "de" });
    const uri = uriOf(file("terms.yaml"));
    await editor.open(uri, wrong, "yaml");
    await editor.until(() => editor.diagnostics(uri).length > 0);
    const [diagnostic] = editor.diagnostics(uri);
    const actions = await editor.connection.sendRequest("textDocument/codeAction", { textDocument: { uri }, range: diagnostic?.range, context: { diagnostics: [diagnostic] } });
    expect(actions).toMatchObject([{ title: "„ai“ schreiben", kind: "quickfix", edit: { changes: { [uri]: [{ newText: "ai", range: diagnostic?.range }] } } }]);
  });

  it("is one in any folder with a pack.yaml of ours, and no other YAML file is", async () => {
    const pack = join(folder, "own pack");
    await mkdir(join(pack, "terms"), { recursive: true });
    await writeFile(join(pack, "pack.yaml"), "id: own\nformat: 1\nlicence: CC0-1.0\n");
    const editor = await start({ locale: "en" });
    const completions = async (path: string): Promise<number> => {
      const uri = uriOf(path);
      await editor.open(uri, "te", "yaml");
      const list = await editor.completion(uri, { line: 0, character: 2 });
      await editor.close(uri);
      return list?.items.length ?? 0;
    };
    const inPack = join(pack, "terms", "a.yaml");
    // Whether there is a pack.yaml is found out after the file has been opened.
    while ((await completions(inPack)) === 0) await editor.symbols("x");
    expect(await completions(inPack)).toBeGreaterThan(5);
    expect(await completions(join(folder, "compose.yaml"))).toBe(0);
  });
});
