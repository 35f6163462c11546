// What is asked of a whole workspace: references, rename, counts; in files that are open and files that are not.
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CodeLens, DocumentHighlight, DocumentSymbol, InlayHint, Location, Range, WorkspaceEdit } from "vscode-languageserver-protocol";
import { fullCapabilities, type StartOptions, TestClient } from "./client.ts";
import { terms } from "./terms.ts";

const pack = `sources:
  - id: s-own
    title: Protokoll der Hafenrunde
    publisher: Hafenamt
    type: report
    language: de
    authority: primary
    translation: none
    urls:
      - language: de
        url: https://example.org/protokoll
${terms}actors:
  - id: harbour-office
    type: organisation
    label:
      de: Hafenamt
      en: Harbour Office
    evidence:
      - source: s-own
`;
const first = "# Erstens\n\nDer Erprobungsraum für Häfen entsteht [@s-own].\n";
const second = "Im Erprobungsraum für Häfen, siehe [@s-own, „ein Satz“] und https://example.org/protokoll.\n";

let folder: string;
let client: TestClient | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "communiqué drafts "));
  
  await write(".communique/own.yaml", pack);
  await write("first.md", first);
  await write("deep/er/second.md", second);
  await write("node_modules/other.md", second);
  await write(".hidden/other.md", second);
});

afterEach(async () => {
  await client?.stop();
  client = undefined;
  await rm(folder, { recursive: true });
});

const uri = (path: string): string => pathToFileURL(join(folder, path)).href;
const inFolder = (address: string): string => address.slice(uri("").length + 1);

async function write(path: string, text: string): Promise<void> {
  const whole = join(folder, path);
  await mkdir(join(whole, ".."), { recursive: true });
  await writeFile(whole, text);
}

async function start(options: StartOptions = {}): Promise<TestClient> {
  const editor = await TestClient.start({ locale: "en", folders: [uri("")], ...options });
  client = editor;
  if (options.initializationOptions?.trusted !== false) await editor.until(() => editor.state?.packs.length === 2);
  return editor;
}

const position = (text: string, words: string): { readonly line: number; readonly character: number } => {
  const before = text.slice(0, text.indexOf(words)).split("\n");
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
};

/** The places, as file and line. */
async function references(editor: TestClient, path: string, text: string, words: string, includeDeclaration = true): Promise<readonly string[]> {
  const found = await editor.connection.sendRequest<Location[] | null>("textDocument/references", {
    textDocument: { uri: uri(path) },
    position: position(text, words),
    context: { includeDeclaration },
  });
  return (found ?? []).map((each) => `${inFolder(each.uri)}:${each.range.start.line}`).sort();
}

const changes = (path: string, type: 1 | 2 | 3): object => ({ changes: [{ uri: uri(path), type }] });

describe("references", () => {
  it("are in drafts that are open or not, and in packs", async () => {
    const editor = await start();
    await editor.open(uri("first.md"), first);
    expect(await references(editor, "first.md", first, "Erprobungsraum")).toEqual([".communique/own.yaml:12", "deep/er/second.md:0", "first.md:2"]);
    expect(await references(editor, "first.md", first, "s-own", false)).toEqual([
      ".communique/own.yaml:27",
      "deep/er/second.md:0",
      "deep/er/second.md:0",
      "first.md:2",
    ]);
    await editor.open(uri(".communique/own.yaml"), pack, "yaml");
    expect(await references(editor, ".communique/own.yaml", pack, "sandbox")).toEqual([".communique/own.yaml:12", "deep/er/second.md:0", "first.md:2"]);
    expect(await references(editor, "first.md", first, "Erstens")).toEqual([]);
  });

  it("are in the records of the shipped pack, too, where its files are to be had", async () => {
    const editor = await start({ initializationOptions: { packRoot: pathToFileURL(join(import.meta.dirname, "../../data/pack")).href } });
    const draft = "Die künstliche Intelligenz.\n";
    await editor.open(uri("new.md"), draft);
    const found = await editor.connection.sendRequest<Location[]>("textDocument/references", {
      textDocument: { uri: uri("new.md") },
      position: position(draft, "Intelligenz"),
      context: { includeDeclaration: false },
    });
    expect(found.filter(({ uri: place }) => place.includes("/data/pack/commitments/")).length).toBeGreaterThan(3);
  });

  it("are those of the text in the editor, not of the file", async () => {
    const editor = await start();
    await editor.open(uri("first.md"), first);
    await editor.change(uri("first.md"), 2, [{ text: `\n\n${first}` }]);
    expect(await references(editor, "first.md", `\n\n${first}`, "Erprobungsraum", false)).toEqual(["deep/er/second.md:0", "first.md:4"]);
  });

  it("follow files as they come, change and go", async () => {
    const editor = await start();
    await editor.open(uri("first.md"), first);
    const now = (): Promise<readonly string[]> => references(editor, "first.md", first, "Erprobungsraum", false);
    expect(await now()).toEqual(["deep/er/second.md:0", "first.md:2"]);
    await write("third.md", `\n${second}`);
    await editor.connection.sendNotification("workspace/didChangeWatchedFiles", changes("third.md", 1));
    expect(await now()).toEqual(["deep/er/second.md:0", "first.md:2", "third.md:1"]);
    await write("third.md", "Nichts mehr.\n");
    await editor.connection.sendNotification("workspace/didChangeWatchedFiles", changes("third.md", 2));
    expect(await now()).toEqual(["deep/er/second.md:0", "first.md:2"]);
    await rename(join(folder, "deep"), join(folder, "moved"));
    await editor.connection.sendNotification("workspace/didRenameFiles", { files: [{ oldUri: uri("deep"), newUri: uri("moved") }] });
    expect(await now()).toEqual(["first.md:2", "moved/er/second.md:0"]);
    await rm(join(folder, "moved"), { recursive: true });
    await editor.connection.sendNotification("workspace/didDeleteFiles", { files: [{ uri: uri("moved") }] });
    expect(await now()).toEqual(["first.md:2"]);
    await editor.connection.sendNotification("workspace/didChangeWatchedFiles", changes("node_modules/other.md", 1));
    expect(await now()).toEqual(["first.md:2"]);
  });

  it("follow what is known", async () => {
    const editor = await start();
    await editor.open(uri("first.md"), first);
    expect(await references(editor, "first.md", first, "Erprobungsraum", false)).toEqual(["deep/er/second.md:0", "first.md:2"]);
    await write("fourth.md", "Im Testbecken.\n");
    await editor.connection.sendNotification("workspace/didChangeWatchedFiles", changes("fourth.md", 1));
    expect(await references(editor, "first.md", first, "Erprobungsraum", false)).toEqual(["deep/er/second.md:0", "first.md:2"]);
    const states = editor.states;
    await write(".communique/own.yaml", pack.replace("    topic: ai\n", "    topic: ai\n    admitted:\n      de: [Testbecken]\n"));
    await editor.connection.sendNotification("workspace/didChangeWatchedFiles", changes(".communique/own.yaml", 2));
    await editor.until(() => editor.states > states);
    expect(await references(editor, "first.md", first, "Erprobungsraum", false)).toEqual(["deep/er/second.md:0", "first.md:2", "fourth.md:0"]);
  });

  it("are only in open drafts where the workspace is not trusted", async () => {
    const editor = await start({ initializationOptions: { trusted: false } });
    const draft = "Der DMA gilt. Wegen des DMA.\n";
    await write("other.md", draft);
    await editor.open(uri("open.md"), draft);
    expect(await references(editor, "open.md", draft, "DMA", false)).toEqual(["open.md:0", "open.md:0"]);
  });

  it("are read from the client where the server cannot", async () => {
    const memory = "memory:/work";
    const editor = await TestClient.start({ locale: "en", folders: [memory], initializationOptions: { readFiles: true } });
    client = editor;
    editor.connection.onRequest("communique/listDrafts", ({ folder: root }: { readonly folder: string }) => [`${root}/a.md`, `${root}/gone.md`]);
    editor.connection.onRequest("communique/readTexts", ({ uris }: { readonly uris: readonly string[] }) => uris.map((each) => (each.endsWith("a.md") ? "Der DMA gilt.\n" : null)));
    await editor.open(`${memory}/b.md`, "Der DMA gilt.\n");
    const found = await editor.connection.sendRequest<Location[]>("textDocument/references", {
      textDocument: { uri: `${memory}/b.md` },
      position: { line: 0, character: 5 },
      context: { includeDeclaration: false },
    });
    expect(found.map((each) => each.uri)).toEqual([`${memory}/a.md`, `${memory}/b.md`]);
  });
});

it("many drafts are read with a message that goes away", async () => {
  await Promise.all(Array.from({ length: 520 }, (_, index) => write(`many/${index}.md`, index === 519 ? second : "Nichts.\n")));
  const told: string[] = [];
  const editor = await start({ capabilities: { ...fullCapabilities, window: { ...fullCapabilities.window, workDoneProgress: true } } });
  editor.connection.onRequest("window/workDoneProgress/create", () => null);
  editor.connection.onNotification("$/progress", ({ value }: { readonly value: { readonly kind: string; readonly title?: string } }) => {
    told.push(value.title ?? value.kind);
  });
  await editor.open(uri("first.md"), first);
  expect(await references(editor, "first.md", first, "Erprobungsraum", false)).toEqual(["deep/er/second.md:0", "first.md:2", "many/519.md:0"]);
  expect(told[0]).toBe("Communiqué is reading the drafts of this workspace");
  expect(told.at(-1)).toBe("end");
});

describe("rename", () => {
  const rename = (editor: TestClient, path: string, text: string, words: string, newName: string): Promise<WorkspaceEdit | null> =>
    editor.connection.sendRequest("textDocument/rename", { textDocument: { uri: uri(path) }, position: position(text, words), newName });
  const prepare = (editor: TestClient, path: string, text: string, words: string): Promise<Range | null> =>
    editor.connection.sendRequest("textDocument/prepareRename", { textDocument: { uri: uri(path) }, position: position(text, words) });

  it("of a source changes its pack and all drafts that cite it", async () => {
    const editor = await start();
    await editor.open(uri(".communique/own.yaml"), pack, "yaml");
    expect(await prepare(editor, ".communique/own.yaml", pack, "s-own")).toEqual({ start: { line: 1, character: 8 }, end: { line: 1, character: 13 } });
    const edit = await rename(editor, ".communique/own.yaml", pack, "s-own", "s-minutes");
    const counts = Object.entries(edit?.changes ?? {}).map(([each, edits]) => `${inFolder(each)}: ${edits.map(({ newText, range }) => `${range.start.line} ${newText}`).join(", ")}`);
    expect(counts.sort()).toEqual([".communique/own.yaml: 1 s-minutes, 27 s-minutes", "deep/er/second.md: 0 s-minutes", "first.md: 2 s-minutes"]);
    await editor.open(uri("first.md"), first);
    const fromDraft = await rename(editor, "first.md", first, "s-own", "s-minutes");
    expect(Object.keys(fromDraft?.changes ?? {})).toHaveLength(3);
  });

  it("misses none of many drafts, in whatever form they cite it", async () => {
    const citing = [first, second, "Siehe [@{s-own}].\n", "Laut @s-own, S. 3.\n", "Note[^1].\n\n[^1]: Vgl. [@s-own].\n", "Ha**fen**, [@s-own].\n"];
    await Promise.all(Array.from({ length: 150 }, (_, index) => write(`many/${index}.md`, citing[index] ?? "Nichts, own [@s-other].\n")));
    const editor = await start();
    await editor.open(uri(".communique/own.yaml"), pack, "yaml");
    const edit = await rename(editor, ".communique/own.yaml", pack, "s-own", "s-minutes");
    const changed = Object.keys(edit?.changes ?? {}).map(inFolder);
    expect(changed.sort()).toEqual([".communique/own.yaml", "deep/er/second.md", "first.md", ...citing.map((_, index) => `many/${index}.md`)].sort());
  });

  it("is refused with a reason", async () => {
    const editor = await start();
    await editor.open(uri(".communique/own.yaml"), pack, "yaml");
    await expect(prepare(editor, ".communique/own.yaml", pack, "ai\n")).rejects.toThrow("comes from the shipped pack");
    await expect(rename(editor, ".communique/own.yaml", pack, "sandbox", "Sand Box")).rejects.toThrow("cannot be an id");
    await expect(rename(editor, ".communique/own.yaml", pack, "sandbox", "dma")).rejects.toThrow("already taken");
    expect(await prepare(editor, ".communique/own.yaml", pack, "port sandbox")).toBeNull();
  });
});

describe("a pack file", () => {
  it("has an outline, names behind ids, and counts above records", async () => {
    const editor = await start({
      capabilities: { ...fullCapabilities, textDocument: { ...fullCapabilities.textDocument, documentSymbol: { hierarchicalDocumentSymbolSupport: true } } },
      initializationOptions: { commandLinks: true },
    });
    const textDocument = { uri: uri(".communique/own.yaml") };
    await editor.open(textDocument.uri, pack, "yaml");
    const outline = await editor.connection.sendRequest<DocumentSymbol[]>("textDocument/documentSymbol", { textDocument });
    expect(outline.map(({ name, children }) => [name, children?.map((child) => child.name)])).toEqual([
      ["sources", ["Protokoll der Hafenrunde"]],
      ["terms", ["port sandbox"]],
      ["actors", ["Harbour Office"]],
    ]);
    const range: Range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const hints = (): Promise<InlayHint[] | null> => editor.connection.sendRequest("textDocument/inlayHint", { textDocument, range });
    expect((await hints())?.map(({ label }) => label)).toEqual(["artificial intelligence", "Protokoll der Hafenrunde"]);
    const lenses = await editor.connection.sendRequest<CodeLens[]>("textDocument/codeLens", { textDocument });
    const resolved = await Promise.all(lenses.map((lens) => editor.connection.sendRequest<CodeLens>("codeLens/resolve", lens)));
    expect(resolved.map(({ command }) => command?.title)).toEqual(["3 places in drafts · 1 record", "2 places in drafts · 0 records", "0 places in drafts · 0 records"]);
    await editor.changeSettings({ inlayHints: false });
    // The settings are asked for first; the test's own time limit is the only one.
    while ((await hints()) !== null);
  });
});

it("all forms of a thing are highlighted in a draft", async () => {
  const editor = await start();
  await editor.open(uri("first.md"), `${first}${second}`);
  const found = await editor.connection.sendRequest<DocumentHighlight[]>("textDocument/documentHighlight", {
    textDocument: { uri: uri("first.md") },
    position: position(first, "Erprobungsraum"),
  });
  expect(found.map(({ range }) => range.start.line)).toEqual([2, 3]);
});
