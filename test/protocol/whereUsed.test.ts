// Where Is This Used: in drafts that are open and drafts that are not, before and after files have changed.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Location } from "vscode-languageserver-protocol";
import type { WhereUsedResult } from "../../server/src/protocol/messages.ts";
import { TestClient } from "./client.ts";

let folder: string;
let client: TestClient;
const uriOf = (path: string): string => pathToFileURL(join(folder, path)).toString();
const named = "Die EU und die Republik Korea vereinbaren ein ROK-EU-Forum für Halbleiterforscher.\n";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "communiqué uses "));
  await writeFile(join(folder, "closed.md"), `# Korea\n\n${named}`);
  await writeFile(join(folder, "other.md"), "# Wetter\n\nEs regnet.\n");
  await writeFile(join(folder, "cites.md"), "Das steht fest [@src-ec-kr-dpc1-de, „ROK-EU-Forums für Halbleiterforscher“].\n");
  const packRoot = pathToFileURL(fileURLToPath(new URL("../../data/pack", import.meta.url))).toString();
  client = await TestClient.start({ locale: "de", folders: [pathToFileURL(folder).toString()], initializationOptions: { commandLinks: true, packRoot } });
});

afterAll(async () => {
  await client.stop();
  await rm(folder, { recursive: true });
});

const whereUsed = (params: object): Promise<WhereUsedResult> => client.connection.sendRequest("communique/whereUsed", params);
/** `file:line` of each place in a draft. */
const inDrafts = (locations: readonly Location[] | undefined): readonly string[] =>
  (locations ?? []).filter(({ uri }) => uri.endsWith(".md")).map(({ uri, range }) => `${uri.slice(uri.lastIndexOf("/") + 1)}:${String(range.start.line)}`);
const inPacks = (locations: readonly Location[] | undefined): number => (locations ?? []).filter(({ uri }) => uri.endsWith(".yaml")).length;

it("finds the sentences that name a commitment and the citations of its passage, in drafts that are closed", async () => {
  const result = await whereUsed({ ref: "commitments/c0-10" });
  expect(result?.title).toContain("ROK-EU-Forum für Halbleiterforscher");
  expect(inDrafts(result?.locations)).toEqual(["cites.md:0", "closed.md:2"]);
});

it("takes a draft as it stands in the editor, and follows files", async () => {
  await client.open(uriOf("closed.md"), `Vorweg.\n\n# Korea\n\n${named}`);
  expect(inDrafts((await whereUsed({ ref: "commitments/c0-10" }))?.locations)).toEqual(["cites.md:0", "closed.md:4"]);
  await client.close(uriOf("closed.md"));
  await writeFile(join(folder, "new.md"), named);
  await rm(join(folder, "cites.md"));
  await client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: uriOf("new.md"), type: 1 }, { uri: uriOf("cites.md"), type: 3 }] });
  expect(inDrafts((await whereUsed({ ref: "commitments/c0-10" }))?.locations)).toEqual(["closed.md:2", "new.md:0"]);
});

it("tells of a source the drafts that cite it and the commitments that rest on it", async () => {
  await client.open(uriOf("draft.md"), "Das steht fest [@src-ec-kr-dpc1-de].\n");
  const result = await whereUsed({ textDocument: { uri: uriOf("draft.md") }, position: { line: 0, character: 20 } });
  expect(inDrafts(result?.locations)).toEqual(["draft.md:0"]);
  expect(inPacks(result?.locations)).toBeGreaterThan(20);
});

it("knows on a page which record is meant, in a sentence which commitment, and elsewhere nothing", async () => {
  const page = "communique:/de/events/e-kr-dpc-1/Tagung.md";
  await client.open(page, await client.page(page));
  expect((await whereUsed({ textDocument: { uri: page }, position: { line: 0, character: 0 } }))?.title).toBe("erste Tagung des Rates für digitale Partnerschaft EU–Republik Korea");
  await client.open(uriOf("sentence.md"), named);
  expect((await whereUsed({ textDocument: { uri: uriOf("sentence.md") }, position: { line: 0, character: 33 } }))?.title).toContain("ROK-EU-Forum");
  for (const params of [{}, { ref: "commitments/nobody" }, { textDocument: { uri: uriOf("nowhere.md") }, position: { line: 0, character: 0 } }]) expect(await whereUsed(params)).toBeNull();
});

it("answers the same to references from a commitment's id in a pack", async () => {
  const uri = pathToFileURL(fileURLToPath(new URL("../../data/pack/commitments/kr-2023.yaml", import.meta.url))).toString();
  const text = "commitments:\n  - id: c0-10\n";
  await client.open(uri, text, "yaml");
  const places = await client.connection.sendRequest<Location[] | null>("textDocument/references", { textDocument: { uri }, position: { line: 1, character: 11 }, context: { includeDeclaration: false } });
  expect(inDrafts(places ?? [])).toContain("closed.md:2");
});

it("offers a link in hovers", async () => {
  await client.open(uriOf("hover.md"), "Der DMA gilt.\n");
  const hover = await client.hover(uriOf("hover.md"), { line: 0, character: 5 });
  expect(JSON.stringify(hover?.contents)).toContain(`[Wo verwendet?](command:communique.whereUsed?${encodeURIComponent(JSON.stringify(["terms/dma"]))})`);
});
