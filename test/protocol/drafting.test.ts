import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CodeAction, CodeLens, Command, InlayHint, SemanticTokens, SemanticTokensDelta } from "vscode-languageserver-protocol";
import type { CommitmentsToInsertResult, InsertCommitmentResult, SectionCommitmentsResult } from "../../server/src/protocol/messages.ts";
import { fullCapabilities, TestClient } from "./client.ts";

let client: TestClient;
let documents = 0;
const settings = { highlighting: true };

beforeAll(async () => {
  const capabilities = { ...fullCapabilities, workspace: { ...fullCapabilities.workspace, semanticTokens: { refreshSupport: true } } };
  client = await TestClient.start({ locale: "de", capabilities, initializationOptions: { commandLinks: true }, settings });
});

afterAll(async () => {
  await client.stop();
});

async function open(text: string): Promise<string> {
  const uri = `file:///drafts/${++documents}.md`;
  await client.open(uri, text);
  return uri;
}

describe("semantic tokens", () => {
  const full = (uri: string): Promise<SemanticTokens> => client.connection.sendRequest("textDocument/semanticTokens/full", { textDocument: { uri } });
  const delta = (uri: string, previousResultId: string | undefined): Promise<SemanticTokensDelta & SemanticTokens> =>
    client.connection.sendRequest("textDocument/semanticTokens/full/delta", { textDocument: { uri }, previousResultId });

  it("are offered as a whole, by range, and as what has changed", () => {
    expect(client.initialized.capabilities.semanticTokensProvider).toMatchObject({ full: { delta: true }, range: true });
  });

  it("of a draft in which a key was pressed are what that key has changed", async () => {
    const uri = await open("Zum DMA.\n\nZur KI.\n\nZum DSA.\n");
    const first = await full(uri);
    expect(first.data).toHaveLength(15);
    await client.change(uri, 2, [{ range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } }, text: "Nur " }]);
    const changed = await delta(uri, first.resultId);
    expect(changed.edits).toEqual([{ start: 5, deleteCount: 5, data: [2, 8, 2, 0, 0] }]);
    const again = await delta(uri, changed.resultId);
    expect(again.edits).toEqual([]);
    // An editor that has lost its place gets all.
    expect((await delta(uri, first.resultId)).data).toHaveLength(15);
  });

  it("of a range are those in it", async () => {
    const uri = await open("Zum DMA.\n\nZur KI.\n\nZum DSA.\n");
    const range = { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } };
    const { data } = await client.connection.sendRequest<SemanticTokens>("textDocument/semanticTokens/range", { textDocument: { uri }, range });
    expect(data).toEqual([2, 4, 2, 0, 0]);
  });

  it("are asked for anew when they are switched off, and then there are none", async () => {
    const uri = await open("Zum DMA.\n");
    let asked = 0;
    const listening = client.connection.onRequest("workspace/semanticTokens/refresh", () => {
      asked++;
      return null;
    });
    const before = client.states;
    await client.changeSettings({ highlighting: false });
    while (asked === 0) await full(uri);
    expect((await full(uri)).data).toEqual([]);
    await client.changeSettings(settings);
    while ((await full(uri)).data.length === 0);
    listening.dispose();
    expect(client.states).toBe(before);
  });
});

describe("code lenses", () => {
  const text = "# Korea\n\nDie EU und die Republik Korea vereinbaren ein ROK-EU-Forum für Halbleiterforscher.\n";
  const lenses = (uri: string): Promise<CodeLens[] | null> => client.connection.sendRequest("textDocument/codeLens", { textDocument: { uri } });

  it("count the sentences of a section that name commitments, and list them", async () => {
    const uri = await open(text);
    expect(await lenses(uri)).toMatchObject([{ range: { start: { line: 0, character: 0 } }, command: { title: "1 Satz nennt eine Zusage · nicht belegt", command: "communique.showCommitments" } }]);
    const listed = await client.connection.sendRequest<SectionCommitmentsResult>("communique/sectionCommitments", { textDocument: { uri }, position: { line: 0, character: 0 } });
    expect(listed).toMatchObject([{ sourced: false, overtaken: false, range: { start: { line: 2, character: 0 } } }]);
    for (const params of [undefined, {}, { textDocument: { uri }, position: "here" }, { textDocument: { uri: "file:///nowhere.md" }, position: { line: 0, character: 0 } }]) {
      expect(await client.connection.sendRequest("communique/sectionCommitments", params)).toEqual([]);
    }
  });

  it("are gone where the setting says so", async () => {
    const uri = await open(text);
    await client.changeSettings({ ...settings, codeLens: false });
    while ((await lenses(uri)) !== null);
    await client.changeSettings(settings);
    while ((await lenses(uri)) === null);
  });
});

describe("insert commitment", () => {
  const at = (uri: string): object => ({ textDocument: { uri }, position: { line: 2, character: 0 } });

  it("lists what can be inserted, and gives the edits", async () => {
    const uri = await open("# Halbleiter in der Republik Korea\n\n\n");
    const listed = await client.connection.sendRequest<CommitmentsToInsertResult>("communique/commitmentsToInsert", at(uri));
    expect(listed[0]).toMatchObject({ nearness: "section" });
    const result = await client.connection.sendRequest<InsertCommitmentResult>("communique/insertCommitment", { ...at(uri), ref: "commitments/c0-02" });
    expect(result?.sentence).toMatch(/^Auf der ersten Tagung .* vereinbarten die EU und die Republik Korea, im Bereich Halbleiter zusammenzuarbeiten\.$/u);
    expect(result?.edits[0]).toMatchObject({ range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } } });
  });

  it("answers anything else with nothing", async () => {
    const uri = await open("Text.\n");
    for (const params of [undefined, {}, { textDocument: { uri: "file:///nowhere.md" }, position: { line: 0, character: 0 } }]) {
      expect(await client.connection.sendRequest("communique/commitmentsToInsert", params)).toEqual([]);
      expect(await client.connection.sendRequest("communique/insertCommitment", params)).toBeNull();
    }
    expect(await client.connection.sendRequest("communique/insertCommitment", { textDocument: { uri }, position: { line: 0, character: 0 }, ref: "terms/dma" })).toBeNull();
  });
});

describe("code actions on a name", () => {
  const actions = async (text: string, character: number): Promise<readonly (CodeAction | Command)[]> => {
    const uri = await open(text);
    const at = { line: 0, character };
    return (await client.connection.sendRequest<(CodeAction | Command)[] | null>("textDocument/codeAction", { textDocument: { uri }, range: { start: at, end: at }, context: { diagnostics: [] } })) ?? [];
  };

  it("write out, add the other name, and offer nothing twice", async () => {
    const titles = (await actions("Die Ziele des DMA gelten auch hier.", 15)).map(({ title }) => title);
    expect(titles).toContain("Ausschreiben: „Gesetzes über digitale Märkte (DMA)“");
    expect(titles).toContain("Englischen Namen dahinter schreiben: „(engl.\u00a0Digital Markets Act)“");
    // The check's own fix is enough.
    const edits = (await actions("Der digitale Partnerrat tagt bald wieder.", 10)).flatMap((action) => ("edit" in action ? [JSON.stringify(action.edit)] : []));
    expect(edits.length).toBeGreaterThan(0);
    expect(new Set(edits).size).toBe(edits.length);
  });
});

describe("inlay hints", () => {
  it("stand behind meetings where the setting says so", async () => {
    const uri = await open("Der zweite Rat für digitale Partnerschaft mit Japan war kurz.\n");
    const hints = (): Promise<InlayHint[] | null> =>
      client.connection.sendRequest("textDocument/inlayHint", { textDocument: { uri }, range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } } });
    expect(await hints()).toBeNull();
    await client.changeSettings({ ...settings, meetingDates: true });
    while ((await hints()) === null);
    expect(await hints()).toMatchObject([{ position: { line: 0, character: 51 }, label: "Brüssel, 30.\u00a0April 2024" }]);
    // They follow an edit.
    await client.change(uri, 2, [{ range: { start: { line: 0, character: 4 }, end: { line: 0, character: 10 } }, text: "dritte" }]);
    expect(await hints()).toMatchObject([{ position: { line: 0, character: 51 }, label: "Tokio, 12.\u00a0Mai 2025" }]);
    await client.changeSettings(settings);
    while ((await hints()) !== null);
  });
});
