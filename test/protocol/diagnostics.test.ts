import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { CodeAction, Diagnostic, DocumentDiagnosticReport } from "vscode-languageserver-protocol";
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
