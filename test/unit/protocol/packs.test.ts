import { afterEach, describe, expect, it, vi } from "vitest";
import { buildKnowledge } from "../../../server/src/knowledge/build-knowledge.ts";
import type { PackFile } from "../../../server/src/knowledge/pack.ts";
import { loadPack } from "../../../server/src/knowledge/load-pack.ts";
import { Packs } from "../../../server/src/protocol/packs.ts";

vi.mock("../../../server/src/knowledge/build-knowledge.ts", { spy: true });

const root = "file:///w/.communique";
const topics = (label: string): readonly PackFile[] => [
  { path: "topics.yaml", text: `topics:\n  - id: rooms\n    label:\n      de: ${label}\n      en: rooms\n` },
];

let packs: Packs | undefined;

afterEach(() => {
  packs?.dispose();
  vi.mocked(buildKnowledge).mockReset();
});

/** Packs of one folder, whose files the test may change. */
function start(changed: () => void): { readonly packs: Packs; readonly folder: { files: readonly PackFile[] | undefined }; readonly failures: unknown[] } {
  const folder: { files: readonly PackFile[] | undefined } = { files: topics("Raum") };
  const failures: unknown[] = [];
  packs = new Packs({
    shipped: loadPack([], { root: "file:///shipped", layer: "shipped" }),
    readPack: () => Promise.resolve(folder.files),
    indexStore: undefined,
    openText: () => undefined,
    openUris: () => [],
    changed,
    failed: (_root, error) => failures.push(error),
  });
  packs.use([{ root, layer: "workspace" }]);
  return { packs, folder, failures };
}

const label = ({ knowledge }: Packs): string | undefined => knowledge.get("topics", "rooms")?.record.label.de;

describe("packs", () => {
  it("stay as they were when a change cannot be put to use, and take the next one", async () => {
    const started = start(() => undefined);
    await started.packs.load();
    expect(label(started.packs)).toBe("Raum");
    vi.mocked(buildKnowledge).mockImplementationOnce(() => {
      throw new Error("broken");
    });
    started.folder.files = topics("Zimmer");
    await started.packs.load();
    expect(started.failures).toEqual([new Error("broken")]);
    expect(label(started.packs)).toBe("Raum");
    await started.packs.load();
    expect(label(started.packs)).toBe("Zimmer");
  });

  it("go on when who is told of a change fails", async () => {
    const started = start(() => {
      throw new Error("deaf");
    });
    await started.packs.load();
    started.folder.files = topics("Zimmer");
    await started.packs.load();
    expect(started.failures).toEqual([new Error("deaf"), new Error("deaf")]);
    expect(label(started.packs)).toBe("Zimmer");
  });

  it("know which folders had none", async () => {
    const started = start(() => undefined);
    await started.packs.load();
    expect([...started.packs.missing]).toEqual([]);
    started.folder.files = undefined;
    await started.packs.load();
    expect([...started.packs.missing]).toEqual([root]);
  });
});
