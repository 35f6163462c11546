import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import {
  CancellationToken,
  CancellationTokenSource,
  type ClientCapabilities,
  type CodeAction,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type PreviousResultId,
  TextDocumentSaveReason,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver-protocol/node";
import { fullCapabilities, TestClient } from "./client.ts";

const uri = "file:///drafts/checked.md";
const draft = "Der Ausschuss für digitale Partnerschaft tagte.\n";

function pull(client: TestClient, previousResultId?: string): Promise<DocumentDiagnosticReport> {
  return client.connection.sendRequest("textDocument/diagnostic", {
    textDocument: { uri },
    ...(previousResultId === undefined ? {} : { previousResultId }),
  });
}

function itemsOf(report: DocumentDiagnosticReport): readonly Diagnostic[] {
  return report.kind === "full" ? report.items : [];
}

describe("an editor that asks for diagnostics", () => {
  let client: TestClient;

  beforeAll(async () => {
    const capabilities = {
      ...fullCapabilities,
      workspace: { ...fullCapabilities.workspace, diagnostics: { refreshSupport: true } },
      textDocument: { ...fullCapabilities.textDocument, diagnostic: {} },
    };
    client = await TestClient.start({ capabilities, locale: "de" });
    await client.open(uri, draft);
  });

  afterAll(async () => {
    await client.stop();
  });

  it("gets them with a page that explains the check", async () => {
    const [diagnostic] = itemsOf(await pull(client));
    expect(diagnostic).toMatchObject({
      range: { start: { line: 0, character: 4 }, end: { line: 0, character: 40 } },
      severity: 2,
      code: "term/deprecated",
      source: "communique",
    });
    expect(diagnostic?.message).toContain("„Rat für digitale Partnerschaft“");
    expect(await client.page(diagnostic?.codeDescription?.href ?? "")).toContain("# Überholte oder falsche Form");
  });

  it("is told that nothing has changed where nothing has", async () => {
    const { resultId } = await pull(client);
    expect(await pull(client, resultId)).toEqual({ kind: "unchanged", resultId });
    await client.change(uri, 2, [{ text: "Gut.\n" }]);
    expect(await pull(client, resultId)).toMatchObject({ kind: "full", items: [] });
    await client.change(uri, 3, [{ text: draft }]);
  });

  it("gets the fix, and an exception for the line", async () => {
    const diagnostics = itemsOf(await pull(client));
    const actions = await client.connection.sendRequest<readonly CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri },
      range: { start: { line: 0, character: 10 }, end: { line: 0, character: 10 } },
      context: { diagnostics },
    });
    expect(actions.map(({ title, edit }) => [title, edit?.changes?.[uri]?.[0]?.newText])).toEqual(
      expect.arrayContaining([
        ["Durch „Rat für digitale Partnerschaft“ ersetzen", "Rat für digitale Partnerschaft"],
        ["In dieser Zeile nicht melden (term/deprecated)", " <!-- communique ignore term/deprecated -->"],
      ]),
    );
  });

  it("may write the preferred form everywhere: by a quick fix, or by all at once on saving", async () => {
    const document = { uri: "file:///drafts/everywhere.md" };
    const text = "Der Ausschuss für digitale Partnerschaft tagte.\n\nDie Sitzung des Ausschusses für digitale Partnerschaft. „Ausschuss für digitale Partnerschaft“\n";
    await client.open(document.uri, text);
    const range = { start: { line: 0, character: 10 }, end: { line: 0, character: 10 } };
    const ask = (only?: readonly string[]): Promise<readonly CodeAction[]> =>
      client.connection.sendRequest("textDocument/codeAction", { textDocument: document, range, context: { diagnostics: [], ...(only === undefined ? {} : { only }) } });
    const mended = "Der Rat für digitale Partnerschaft tagte.\n\nDie Sitzung des Rates für digitale Partnerschaft. „Ausschuss für digitale Partnerschaft“\n";
    const apply = (action: CodeAction | undefined): string => TextDocument.applyEdits(TextDocument.create(document.uri, "markdown", 1, text), action?.edit?.changes?.[document.uri] ?? []);
    const everywhere = (await ask()).find(({ title }) => title === "Überall in diesem Entwurf durch „Rat für digitale Partnerschaft“ ersetzen (2 Stellen)");
    expect(apply(everywhere)).toBe(mended);
    for (const kind of ["source.fixAll.communique", "source.fixAll", "source"]) {
      const actions = await ask([kind]);
      expect(actions.map((action) => [action.kind, apply(action)])).toEqual([["source.fixAll.communique", mended]]);
    }
    expect(await ask(["source.organizeImports"])).toEqual([]);
    await client.close(document.uri);
  });

  it("gets the edit for all of the draft only once it is chosen, where it can wait", async () => {
    const { textDocument } = fullCapabilities;
    const lazy = await TestClient.start({
      capabilities: { ...fullCapabilities, textDocument: { ...textDocument, codeAction: { dataSupport: true, resolveSupport: { properties: ["edit"] } } } },
      locale: "de",
    });
    try {
      const text = "Der Ausschuss für digitale Partnerschaft tagte.\n\nDie Sitzung des Ausschusses für digitale Partnerschaft.\n";
      await lazy.open(uri, text);
      const range = { start: { line: 0, character: 10 }, end: { line: 0, character: 10 } };
      const actions = await lazy.connection.sendRequest<readonly CodeAction[]>("textDocument/codeAction", { textDocument: { uri }, range, context: { diagnostics: [] } });
      const everywhere = actions.find(({ title }) => title.startsWith("Überall"));
      expect(everywhere?.edit).toBeUndefined();
      await lazy.change(uri, 2, [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: "Gestern: " }]);
      const { edit } = await lazy.connection.sendRequest<CodeAction>("codeAction/resolve", everywhere);
      expect(TextDocument.applyEdits(TextDocument.create(uri, "markdown", 2, `Gestern: ${text}`), edit?.changes?.[uri] ?? [])).toBe(
        "Gestern: Der Rat für digitale Partnerschaft tagte.\n\nDie Sitzung des Rates für digitale Partnerschaft.\n",
      );
      const all = await lazy.connection.sendRequest<readonly CodeAction[]>("textDocument/codeAction", { textDocument: { uri }, range, context: { diagnostics: [], only: ["source.fixAll"] } });
      expect(all).toHaveLength(1);
      expect(all[0]?.edit).toBeUndefined();
      expect((await lazy.connection.sendRequest<CodeAction>("codeAction/resolve", all[0])).edit).toEqual(edit);
      const other = actions.find((action) => action.edit !== undefined);
      expect(await lazy.connection.sendRequest<CodeAction>("codeAction/resolve", other)).toEqual(other);
    } finally {
      await lazy.stop();
    }
  });

  it("hears of an unknown key once it has been typed, not while it is", async () => {
    const document = { uri: "file:///drafts/typed.md" };
    const codes = async (): Promise<readonly unknown[]> => itemsOf(await client.connection.sendRequest("textDocument/diagnostic", { textDocument: document })).map(({ code }) => code);
    const type = (version: number, character: number, text: string, over = 0): Promise<void> =>
      client.change(document.uri, version, [{ range: { start: { line: 0, character }, end: { line: 0, character: character + over } }, text }]);
    await client.open(document.uri, "Siehe [@]\n");
    await type(2, 8, "m");
    expect(await codes()).toEqual([]);
    await type(3, 9, " ");
    await type(4, 10, "2");
    expect(await codes()).toEqual([]);
    // The bracket is typed over the one that the editor has put there.
    await type(5, 11, "]", 1);
    expect(await codes()).toEqual(["citation/unknown"]);
    await type(6, 10, "", 1);
    expect(await codes()).toEqual([]);
    let asked = 0;
    const listening = client.connection.onRequest("workspace/diagnostic/refresh", () => {
      asked++;
      return null;
    });
    // An editor that saves by itself, after a while, does not know that somebody is still thinking.
    await client.connection.sendNotification("textDocument/willSave", { textDocument: document, reason: TextDocumentSaveReason.AfterDelay });
    await client.connection.sendNotification("textDocument/didSave", { textDocument: document });
    expect(await codes()).toEqual([]);
    await client.connection.sendNotification("textDocument/willSave", { textDocument: document, reason: TextDocumentSaveReason.Manual });
    await client.connection.sendNotification("textDocument/didSave", { textDocument: document });
    expect(await codes()).toEqual(["citation/unknown"]);
    expect(asked).toBe(1);
    listening.dispose();
    await client.change(document.uri, 7, [{ range: { start: { line: 0, character: 8 }, end: { line: 0, character: 9 } }, text: "niemand" }]);
    expect(await codes()).toEqual(["citation/unknown"]);
    await client.close(document.uri);
  });

  it("finds none in what is not open", async () => {
    const report = await client.connection.sendRequest("textDocument/diagnostic", { textDocument: { uri: "file:///none.md" } });
    expect(report).toEqual({ kind: "full", items: [] });
  });

  it("asks again when a setting changes, and sees no more of what is off", async () => {
    const { resultId } = await pull(client);
    await client.changeSettings({ checks: { severity: { "term/deprecated": "off" } } });
    await expect.poll(() => pull(client, resultId)).toMatchObject({ kind: "full", items: [] });
    await client.changeSettings({ checks: { enabled: false } });
    await expect.poll(() => pull(client)).toMatchObject({ kind: "full", items: [] });
    await client.changeSettings({});
    await expect.poll(async () => itemsOf(await pull(client)).length).toBe(1);
  });
});

describe("an editor that does not", () => {
  it("is told, and told again when the draft changes or closes", async () => {
    const client = await TestClient.start();
    try {
      await client.open(uri, draft);
      await client.until(() => client.diagnostics(uri).length === 1);
      await client.change(uri, 2, [{ text: `${draft}\n${draft}` }]);
      await client.until(() => client.diagnostics(uri).length === 2);
      await client.close(uri);
      await client.until(() => client.diagnostics(uri).length === 0);
    } finally {
      await client.stop();
    }
  });
});

describe("drafts that are not open", () => {
  let folder: string;
  let client: TestClient | undefined;
  const file = (name: string): string => join(folder, name);
  const address = (name: string): string => pathToFileURL(file(name)).href;
  const pulling = { ...fullCapabilities, textDocument: { ...fullCapabilities.textDocument, diagnostic: {} } };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "communiqué all "));
    await writeFile(file("wrong.md"), draft);
    await writeFile(file("right.md"), "Gut.\n");
  });

  afterEach(async () => {
    await client?.stop();
    client = undefined;
    await rm(folder, { recursive: true });
  });

  async function start(settings: unknown, capabilities: ClientCapabilities = fullCapabilities): Promise<TestClient> {
    client = await TestClient.start({ capabilities, folders: [pathToFileURL(folder).href], settings });
    return client;
  }

  /** Asks once, and gathers what comes: in parts, and at the end. */
  async function pullAll(editor: TestClient, previousResultIds: readonly PreviousResultId[] = [], token: CancellationToken = CancellationToken.None): Promise<readonly WorkspaceDocumentDiagnosticReport[]> {
    const partialResultToken = `all-${String(Math.random())}`;
    const parts: WorkspaceDocumentDiagnosticReport[] = [];
    const listening = editor.connection.onProgress(WorkspaceDiagnosticRequest.partialResult, partialResultToken, ({ items }) => void parts.push(...items));
    const { items } = await editor.connection.sendRequest<WorkspaceDiagnosticReport>("workspace/diagnostic", { previousResultIds, partialResultToken }, token);
    listening.dispose();
    return [...parts, ...items];
  }

  const idsOf = (reports: readonly WorkspaceDocumentDiagnosticReport[]): readonly PreviousResultId[] => reports.map(({ uri, resultId = "" }) => ({ uri, value: resultId }));

  const shown = (reports: readonly WorkspaceDocumentDiagnosticReport[]): readonly unknown[] => reports.map((report) => [report.uri, report.kind === "full" ? report.items.map(({ code }) => code) : "unchanged"]);

  it("are checked where the setting says so; whoever knows it all is answered once something changes", async () => {
    const editor = await start({ checks: { allDrafts: true } }, pulling);
    const first = await pullAll(editor);
    expect(shown(first)).toEqual([[address("wrong.md"), ["term/deprecated"]]]);
    const second = pullAll(editor, idsOf(first));
    await writeFile(file("right.md"), draft);
    await editor.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: address("right.md"), type: 2 }] });
    const news = await second;
    expect(shown(news)).toEqual([[address("right.md"), ["term/deprecated"]]]);
    const third = pullAll(editor, idsOf([...first, ...news]));
    await rm(file("wrong.md"));
    await editor.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: address("wrong.md"), type: 3 }] });
    expect(shown(await third)).toEqual([[address("wrong.md"), []]]);
  });

  it("are checked when somebody asks for it, until they want no more of it", async () => {
    const editor = await start({}, pulling);
    const waiting = pullAll(editor);
    await editor.open(address("open.md"), draft);
    expect(await editor.connection.sendRequest("communique/checkAll", { all: true })).toEqual({ drafts: 3, findings: 2 });
    const found = await waiting;
    // Of drafts that are open, the editor asks by itself.
    expect(shown(found)).toEqual([[address("wrong.md"), ["term/deprecated"]]]);
    const after = pullAll(editor, idsOf(found));
    await editor.connection.sendRequest("communique/checkAll", { all: false });
    expect(shown(await after)).toEqual([[address("wrong.md"), []]]);
    await editor.connection.sendRequest("communique/checkAll", { all: true });
    expect(shown(await pullAll(editor))).toEqual([[address("wrong.md"), ["term/deprecated"]]]);
    await editor.connection.sendRequest("communique/checkAll", { all: false });
    // Editors may show what they have forgotten the id of.
    expect(shown(await pullAll(editor))).toEqual([[address("wrong.md"), []]]);
    await editor.changeSettings({ checks: { enabled: false } });
    await expect.poll(() => editor.connection.sendRequest("communique/checkAll", { all: true })).toBeNull();
  });

  it("are the editor's own while they are open, and checked again once they are closed", async () => {
    const editor = await start({ checks: { allDrafts: true } }, pulling);
    const first = await pullAll(editor);
    await editor.open(address("wrong.md"), "Gut.\n");
    const second = pullAll(editor, idsOf(first));
    await editor.close(address("wrong.md"));
    expect(shown(await second)).toEqual([[address("wrong.md"), ["term/deprecated"]]]);
    // Editors ask once more for a draft that they have closed.
    const report = await editor.connection.sendRequest<DocumentDiagnosticReport>("textDocument/diagnostic", { textDocument: { uri: address("wrong.md") } });
    expect(itemsOf(report)).toHaveLength(1);
  });

  it("can be asked for in one piece, and called off", async () => {
    const editor = await start({ checks: { allDrafts: true } }, pulling);
    const { items } = await editor.connection.sendRequest<WorkspaceDiagnosticReport>("workspace/diagnostic", { previousResultIds: [] });
    expect(shown(items)).toEqual([[address("wrong.md"), ["term/deprecated"]]]);
    const calledOff = new CancellationTokenSource();
    const waiting = pullAll(editor, idsOf(items), calledOff.token);
    calledOff.cancel();
    expect(await waiting).toEqual([]);
  });

  it("are told of to an editor that does not ask, and taken back", async () => {
    const editor = await start({ checks: { allDrafts: true } });
    await editor.until(() => editor.diagnostics(address("wrong.md")).length === 1);
    await editor.open(address("wrong.md"), "Gut.\n");
    await editor.until(() => editor.diagnostics(address("wrong.md")).length === 0);
    await editor.close(address("wrong.md"));
    await editor.until(() => editor.diagnostics(address("wrong.md")).length === 1);
    await editor.changeSettings({});
    await editor.until(() => editor.diagnostics(address("wrong.md")).length === 0);
  });
});
