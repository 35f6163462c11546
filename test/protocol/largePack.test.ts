import { existsSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { writePack } from "../bench/generate/pack.ts";
import { generateTerms } from "../bench/generate/terms.ts";
import { TestClient } from "./client.ts";

// Enough for the indexes to be kept in files.
const size = { terms: 24_000, files: 4, seed: 1 };
const patience = 60_000;

let folder: string;
let client: TestClient | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "communiqué large "));
});

afterEach(async () => {
  await client?.stop();
  client = undefined;
  await rm(folder, { recursive: true, force: true });
});

it("keeps its indexes in the folder that the client gives, and works whatever becomes of them", { timeout: 3 * patience }, async () => {
  writePack(join(folder, "workspace/.communique"), size);
  const [term] = generateTerms(size.seed);
  const name = term?.de ?? "";
  const storage = join(folder, "storage");
  const start = async (): Promise<void> => {
    client = await TestClient.start({ folders: [pathToFileURL(join(folder, "workspace")).href], initializationOptions: { storage: pathToFileURL(storage).href } });
    const editor = client;
    await editor.until(() => editor.state?.packs.length === 2);
  };
  const offered = async (): Promise<readonly string[]> => {
    const uri = pathToFileURL(join(folder, "workspace/draft.md")).href;
    const text = `Wir verweisen auf ${name.slice(0, -1)}`;
    await client?.open(uri, text);
    const list = await client?.completion(uri, { line: 0, character: text.length });
    await client?.close(uri);
    return list?.items.map(({ label }) => label) ?? [];
  };
  const files = (): readonly string[] => (existsSync(join(storage, "indexes")) ? readdirSync(join(storage, "indexes")) : []);

  await start();
  await vi.waitFor(async () => expect(await offered()).toContain(name), patience);
  await vi.waitFor(() => expect(files().map((file) => file.replace(/-[\da-f]+/u, "")).sort()).toEqual(["names.index", "search.index"]), patience);
  await client?.stop();

  // One is sound, one is damaged.
  const pathOf = (kind: string): string => join(storage, "indexes", files().find((file) => file.startsWith(kind)) ?? "");
  const written = statSync(pathOf("search")).mtimeMs;
  writeFileSync(pathOf("names"), "no index");
  await start();
  await vi.waitFor(async () => expect(await offered()).toContain(name), patience);
  await vi.waitFor(() => expect(statSync(pathOf("names")).size).toBeGreaterThan(1000), patience);
  expect(statSync(pathOf("search")).mtimeMs).toBe(written);
});
