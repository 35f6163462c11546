// What the commands Add Term and New Pack ask of the server.
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CodeAction, Diagnostic, DocumentDiagnosticReport } from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { AddTermParams, AddRecordResult, KnownNameResult, NewPackResult, TopicsResult } from "../../server/src/protocol/messages.ts";
import { type StartOptions, TestClient } from "./client.ts";

let folder: string;
let client: TestClient | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "communiqué own "));
});

afterEach(async () => {
  await client?.stop();
  client = undefined;
  await rm(folder, { recursive: true });
});

const uriOf = (path: string): string => pathToFileURL(path).href;
const file = (name = "terms.yaml"): string => join(folder, ".communique", name);

async function start(options: StartOptions = {}): Promise<TestClient> {
  client = await TestClient.start({ folders: [uriOf(folder)], initializationOptions: { commandLinks: true }, ...options });
  return client;
}

const ask = <Result>(editor: TestClient, what: string, params: object = {}): Promise<Result> => editor.connection.sendRequest(`communique/${what}`, { folder: uriOf(folder), ...params });

/** Adds a term as the editor does: applies the edit to the file on disk, and says that it has changed. */
async function add(editor: TestClient, term: AddTermParams["term"]): Promise<NonNullable<AddRecordResult>> {
  return write(editor, await ask<AddRecordResult>(editor, "addTerm", { term }));
}

async function write(editor: TestClient, result: AddRecordResult): Promise<NonNullable<AddRecordResult>> {
  if (result === null) throw new Error("The server wrote nothing.");
  const path = fileURLToPath(result.uri);
  await mkdir(dirname(path), { recursive: true });
  const before = await readFile(path, "utf8").catch(() => "");
  const edits = (result.edit.documentChanges ?? []).flatMap((change) => ("textDocument" in change ? (change).edits : []));
  await writeFile(path, TextDocument.applyEdits(TextDocument.create(result.uri, "yaml", 1, before), edits as Parameters<typeof TextDocument.applyEdits>[1]));
  const states = editor.states;
  await editor.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: result.uri, type: before === "" ? 1 : 2 }] });
  await editor.until(() => editor.states > states);
  return result;
}

async function actions(editor: TestClient, text: string, words: string): Promise<readonly CodeAction[]> {
  const uri = uriOf(join(folder, "draft.md"));
  await editor.open(uri, text);
  const start = text.indexOf(words);
  const range = { start: { line: 0, character: start }, end: { line: 0, character: start + words.length } };
  const found = await editor.connection.sendRequest<CodeAction[] | null>("textDocument/codeAction", { textDocument: { uri }, range, context: { diagnostics: [] } });
  await editor.close(uri);
  return (found ?? []).filter(({ kind }) => kind === "refactor.extract");
}

describe("a term that is added", () => {
  it("is offered for selected words that are not known, and is known a moment later", async () => {
    const editor = await start({ locale: "de" });
    const text = "Die Delegationsmappe liegt bereit, wie der DMA es verlangt.";
    const [action] = await actions(editor, text, "Delegationsmappe");
    expect(action).toMatchObject({
      title: "„Delegationsmappe“ ins Begriffspaket aufnehmen",
      command: { command: "communique.addTerm", arguments: [{ uri: uriOf(join(folder, "draft.md")), name: "Delegationsmappe", language: "de" }] },
    });
    const { uri, line, id } = await add(editor, { label: { de: "Delegationsmappe", en: "delegation kit: “all”" }, abbreviations: { de: "DM", en: "" }, topic: "governance" });
    expect([uri, line, id]).toEqual([uriOf(file()), 1, "delegation-kit-all"]);
    expect(editor.state?.packs.at(-1)).toMatchObject({ layer: "workspace", state: "ok" });
    expect(editor.state?.problems).toBe(0);
    expect(await ask<KnownNameResult>(editor, "knownName", { name: "delegationsmappe", language: "de" })).toMatchObject({ title: "Delegationsmappe", place: "terms.yaml:3", location: { uri } });
    expect(await actions(editor, text, "Delegationsmappe")).toEqual([]);
  });

  it("goes below those that are there, also those that are not saved yet", async () => {
    await mkdir(join(folder, ".communique"));
    await writeFile(file(), "terms:\n  - id: a\n    label: {de: A-Ding, en: a thing}\n");
    const editor = await start();
    await editor.until(() => editor.state?.packs.length === 2);
    await editor.open(uriOf(file()), "# mine\nterms:\n  - id: b\n    label: {de: B-Ding, en: thing}\n", "yaml");
    const result = await ask<AddRecordResult>(editor, "addTerm", { term: { label: { de: "C-Ding", en: "thing" } } });
    expect(result?.edit.documentChanges).toMatchObject([{ textDocument: { uri: uriOf(file()) }, edits: [{ range: { start: { line: 3, character: 34 } } }] }]);
    expect(result?.line).toBe(4);
  });

  it("gets an id of its own", async () => {
    const editor = await start();
    await add(editor, { label: { de: "Ding", en: "gizmo" } });
    expect((await add(editor, { label: { de: "Dings", en: "gizmo" } })).id).toBe("gizmo-2");
    // Of the shipped pack.
    expect((await add(editor, { label: { de: "DMA neu", en: "DMA" } })).id).toBe("dma-2");
    expect(editor.state?.packs.at(-1)?.state).toBe("ok");
  });

  it("is filed under topics that are named in the user's language", async () => {
    const editor = await start({ locale: "de" });
    const topics = await ask<TopicsResult>(editor, "topics");
    expect(topics).toContainEqual({ id: "ai", label: "künstliche Intelligenz" });
    expect(topics.map(({ label }) => label)).toEqual(topics.map(({ label }) => label).sort((a, b) => a.localeCompare(b, "de")));
  });

  it.each([{}, { term: null }, { term: { label: { de: "x" } } }, { term: { label: { de: " ", en: "x" } } }, { folder: 1 }])("is none for %j", async (params) => {
    const editor = await start();
    expect(await ask(editor, "addTerm", params)).toBeNull();
  });
});

describe("selected words", () => {
  it.each([
    ["Der DMA gilt.", "DMA"],
    ["Wir tagen 2024.", "2024"],
    ["Ein Wort ist kein Satz, und ein Satz ist kein Name, auch wenn jemand ihn ganz markiert hat.", "Ein Wort ist kein Satz, und ein Satz ist kein Name, auch wenn jemand ihn ganz markiert hat."],
    ["Nichts.", ""],
  ])("of %j are no new term: %j", async (text, words) => {
    expect(await actions(await start(), text, words)).toEqual([]);
  });

  it("are offered without the marks around them", async () => {
    const [action] = await actions(await start(), "Ein **„Hafengipfel“** ist geplant.", "**„Hafengipfel“**");
    expect(action?.title).toBe("Add “Hafengipfel” to the pack");
  });

  it("are not offered to an editor without our commands", async () => {
    expect(await actions(await start({ initializationOptions: {} }), "Ein Hafengipfel.", "Hafengipfel")).toEqual([]);
  });
});

describe("a new pack", () => {
  it.each([
    ["de", "Die eigenen Begriffe dieses Arbeitsbereichs"],
    ["en", "This workspace's own terms"],
  ])("has an example in %s of which nothing is known, until its remarks are removed", async (locale, words) => {
    const editor = await start({ locale });
    const pack = await ask<NewPackResult>(editor, "newPack");
    expect(pack?.uri).toBe(uriOf(file()));
    expect(pack?.text).toContain(words);
    await mkdir(join(folder, ".communique"));
    let states = editor.states;
    await writeFile(file(), pack?.text ?? "");
    await editor.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: uriOf(file()), type: 1 }] });
    await editor.until(() => editor.states > states);
    expect(editor.state?.problems).toBe(0);
    expect(await ask<KnownNameResult>(editor, "knownName", { name: "Landstrom", language: "de" })).toBeNull();
    states = editor.states;
    await writeFile(file(), (pack?.text ?? "").replace(/^[^]*?\n# terms:/, "terms:").replace(/^# /gm, ""));
    await editor.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: uriOf(file()), type: 2 }] });
    await editor.until(() => editor.states > states);
    expect(editor.state?.problems).toBe(0);
    expect(await ask<KnownNameResult>(editor, "knownName", { name: "Landstrom", language: "de" })).not.toBeNull();
  });

  it("is not written over one that is there", async () => {
    await mkdir(join(folder, ".communique"));
    await writeFile(file("own.yaml"), "terms: []\n");
    const editor = await start();
    expect(await ask<NewPackResult>(editor, "newPack")).toEqual({ uri: uriOf(file("own.yaml")), text: null });
  });
});

describe("words that are never flagged", () => {
  const found = async (editor: TestClient, uri: string): Promise<readonly Diagnostic[]> => {
    const report = await editor.connection.sendRequest<DocumentDiagnosticReport>("textDocument/diagnostic", { textDocument: { uri } });
    return report.kind === "full" ? report.items : [];
  };

  it("are those of a finding, and count a moment later, in their own folder only", async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), "communiqué elsewhere "));
    try {
      await mkdir(join(folder, ".communique"));
      await writeFile(file("mine.yaml"), "# Ours\nexceptions: # all of them\n  - id: x # first\n    phrase: Anderes\n\n# Later\nterms: []\n");
      const editor = await start({ locale: "de", folders: [uriOf(folder), uriOf(elsewhere)] });
      const text = "Die Sitzung des Ausschusses für digitale Partnerschaft.\n";
      const [own, other] = [folder, elsewhere].map((each) => uriOf(join(each, "draft.md"))) as [string, string];
      await editor.open(own, text);
      await editor.open(other, text);
      expect(await found(editor, own)).toHaveLength(1);
      const actions = await editor.connection.sendRequest<CodeAction[]>("textDocument/codeAction", {
        textDocument: { uri: own },
        range: { start: { line: 0, character: 20 }, end: { line: 0, character: 20 } },
        context: { diagnostics: [] },
      });
      const action = actions.find(({ command }) => command?.command === "communique.neverFlag");
      expect(action?.title).toBe("„Ausschuss für digitale Partnerschaft“ in diesem Ordner nie melden (term/deprecated)");
      const { phrase, check } = action?.command?.arguments?.[0] as { readonly phrase: string; readonly check: string };
      const result = await write(editor, await ask<AddRecordResult>(editor, "neverFlag", { phrase, check }));
      expect(result).toMatchObject({ uri: uriOf(file("mine.yaml")), line: 4, id: "ausschuss-fuer-digitale-partnerschaft" });
      expect(await readFile(file("mine.yaml"), "utf8")).toBe(
        "# Ours\nexceptions: # all of them\n  - id: x # first\n    phrase: Anderes\n  - id: ausschuss-fuer-digitale-partnerschaft\n    phrase: Ausschuss für digitale Partnerschaft\n    checks:\n      - term/deprecated\n\n# Later\nterms: []\n",
      );
      expect(editor.state?.problems).toBe(0);
      expect(await found(editor, own)).toEqual([]);
      expect(await found(editor, other)).toHaveLength(1);
    } finally {
      await rm(elsewhere, { recursive: true });
    }
  });

  it("make the file where there is none, and take no check that there is not", async () => {
    const editor = await start();
    const result = await ask<AddRecordResult>(editor, "neverFlag", { phrase: "  src-of\nours ", check: "citation/unknown" });
    expect(result?.uri).toBe(uriOf(file("exceptions.yaml")));
    expect(result?.edit.documentChanges?.[0]).toMatchObject({ kind: "create" });
    for (const params of [{ phrase: "x", check: "term/none" }, { phrase: " ", check: "term/deprecated" }, { phrase: 3, check: "term/deprecated" }, {}]) {
      expect(await ask(editor, "neverFlag", params)).toBeNull();
    }
  });
});
