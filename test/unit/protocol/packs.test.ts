// Brings the timers that work in slices needs.
import "vscode-languageserver/node";
import { afterEach, describe, expect, it, vi } from "vitest";
import { buildingKnowledge } from "../../../server/src/knowledge/build-knowledge.ts";
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
  vi.mocked(buildingKnowledge).mockReset();
});

/** Packs of one folder, whose files the test may change. */
function start(changed: () => void, prepared: () => void = () => undefined): { readonly packs: Packs; readonly folder: { files: readonly PackFile[] | undefined }; readonly failures: unknown[] } {
  const folder: { files: readonly PackFile[] | undefined } = { files: topics("Raum") };
  const failures: unknown[] = [];
  packs = new Packs({
    shipped: loadPack([], { root: "file:///shipped", layer: "shipped" }),
    readPack: () => Promise.resolve(folder.files),
    indexStore: undefined,
    readTexts: (uris) => Promise.resolve(uris.map(() => undefined)),
    isWatched: () => false,
    openText: () => undefined,
    openUris: () => [],
    changed,
    prepared,
    failed: (_root, error) => failures.push(error),
  });
  packs.use([{ root, layer: "workspace", folder: "file:///w" }], ["file:///w"]);
  return { packs, folder, failures };
}

const label = ({ knowledge }: Packs): string | undefined => knowledge.get("topics", "rooms")?.record.label.de;

describe("packs", () => {
  it("stay as they were when a change cannot be put to use, and take the next one", async () => {
    const started = start(() => undefined);
    await started.packs.load();
    expect(label(started.packs)).toBe("Raum");
    vi.mocked(buildingKnowledge).mockImplementationOnce(() => {
      throw new Error("broken");
    });
    started.folder.files = topics("Zimmer");
    await started.packs.load();
    expect(started.failures).toEqual([new Error("broken")]);
    expect(label(started.packs)).toBe("Raum");
    await started.packs.load();
    expect(label(started.packs)).toBe("Zimmer");
  });

  it("say when all that answers need is built", async () => {
    let started: ReturnType<typeof start> | undefined;
    const found = new Promise<readonly unknown[]>((resolve) => {
      started = start(
        () => undefined,
        () => {
          const names = started?.packs.lookup.find("Rau", 5) ?? [];
          // What is known before the folder is read may be prepared first.
          if (names.length > 0) resolve(names);
        },
      );
    });
    await started?.packs.load();
    expect(await found).toMatchObject([{ ref: "topics/rooms" }]);
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

describe("packs of several folders", () => {
  const given = { root: "file:///house", layer: "given" } as const;
  const own = (folder: string): { readonly root: string; readonly layer: "workspace"; readonly folder: string } => ({ root: `${folder}/.communique`, layer: "workspace", folder });
  const [one, two] = ["file:///w/one", "file:///w/two"];

  function several(folders: readonly string[] = [one, two]): { readonly packs: Packs; readonly files: Map<string, readonly PackFile[]>; changes: number } {
    const files = new Map<string, readonly PackFile[]>([
      [given.root, [{ path: "topics.yaml", text: "topics:\n  - id: halls\n    label: {de: Halle, en: halls}\n" }]],
      [`${one}/.communique`, topics("Raum")],
      [`${two}/.communique`, topics("Zimmer")],
    ]);
    const started = { packs: undefined as unknown as Packs, files, changes: 0 };
    packs = started.packs = new Packs({
      shipped: loadPack([], { root: "file:///shipped", layer: "shipped" }),
      readPack: (at) => Promise.resolve(files.get(at)),
      indexStore: undefined,
      readTexts: (uris) => Promise.resolve(uris.map(() => undefined)),
      isWatched: () => false,
      openText: () => undefined,
      openUris: () => [],
      changed: () => started.changes++,
      failed: (_root, error) => {
        throw error;
      },
    });
    packs.use([given, ...folders.map(own)], folders);
    return started;
  }
  const at = (from: Packs, uri: string): string | undefined => from.viewOf(uri).knowledge.get("topics", "rooms")?.record.label.de;

  it("count for their folder, and those of the settings for all", async () => {
    const { packs: of } = several();
    await of.load();
    expect(at(of, `${one}/draft.md`)).toBe("Raum");
    expect(at(of, `${two}/sub/draft.md`)).toBe("Zimmer");
    for (const uri of ["file:///w/draft.md", "file:///w/onetwo/draft.md", "untitled:Untitled-1", "communique:/de/topics/rooms/x.md"]) expect(at(of, uri)).toBeUndefined();
    for (const uri of [`${one}/draft.md`, "file:///w/draft.md"]) expect(of.viewOf(uri).knowledge.get("topics", "halls")).toBeDefined();
    expect(of.views).toHaveLength(3);
    expect(of.infos.map(({ root: from }) => from)).toEqual(["file:///shipped", given.root, `${one}/.communique`, `${two}/.communique`]);
  });

  it("are those of the innermost folder", async () => {
    const inner = `${one}/inner`;
    const { packs: of, files } = several([one, inner]);
    files.set(`${inner}/.communique`, topics("Kammer"));
    await of.load();
    expect(at(of, `${inner}/draft.md`)).toBe("Kammer");
    expect(at(of, `${one}/draft.md`)).toBe("Raum");
  });

  it("can be told from each other by their place, which a page's address has", async () => {
    const { packs: of } = several();
    await of.load();
    const { place } = of.viewOf(`${two}/draft.md`).knowledge;
    expect(place).toMatch(/^[0-9a-f]{8}$/);
    expect(at(of, `communique://${place}/de/topics/rooms/x.md`)).toBe("Zimmer");
    expect(of.viewIn(place)).toBe(of.viewOf(`${two}/draft.md`));
  });

  it("count for drafts that are not stored yet where there is only one folder", async () => {
    const { packs: of } = several([one]);
    await of.load();
    expect(at(of, "untitled:Untitled-1")).toBe("Raum");
    expect(at(of, "file:///elsewhere.md")).toBeUndefined();
    expect(of.knowledge.place).toBe("");
  });

  it("leave each other alone when one of them changes, and share what they have in common", async () => {
    const { packs: of, files } = several();
    await of.load();
    const other = of.viewOf(`${two}/draft.md`);
    const common = of.viewOf("file:///w/draft.md");
    files.set(`${one}/.communique`, topics("Saal"));
    await of.load();
    expect(at(of, `${one}/draft.md`)).toBe("Saal");
    expect(of.viewOf(`${two}/draft.md`)).toBe(other);
    expect(of.viewOf("file:///w/draft.md")).toBe(common);
    expect(other.knowledge.get("topics", "halls")).toBe(common.knowledge.get("topics", "halls"));
    files.delete(`${one}/.communique`);
    await of.load();
    expect(of.viewOf(`${one}/draft.md`)).toBe(common);
  });

  it("report what is wrong in a pack once, as it is seen where the pack counts", async () => {
    const { packs: of, files } = several();
    files.set(given.root, [{ path: "topics.yaml", text: "topics:\n  - id: halls\n    label: {de: Halle, en: halls}\n    broader: rooms\n" }]);
    files.set(`${two}/.communique`, [{ path: "topics.yaml", text: "topics:\n  - id: yards\n    label: {de: Hof, en: yards}\n    broader: gone\n" }]);
    await of.load();
    expect(of.problems.filter(({ code }) => code === "pack/unknown-reference").map(({ pack }) => pack)).toEqual([given.root, `${two}/.communique`]);
  });
});
