import { beforeEach, describe, expect, it } from "vitest";
import { PackTexts } from "../../../server/src/protocol/packTexts.ts";

const root = "file:///w/.communique";

/** A disk that counts how it is read, and an editor. */
let stored: Map<string, string>;
let open: Map<string, string>;
let reads: string[];
let texts: PackTexts;

function make(watched = true): PackTexts {
  return new PackTexts({
    readPack: (at) => {
      reads.push(at);
      const files = [...stored].filter(([uri]) => uri.startsWith(`${at}/`)).map(([uri, text]) => ({ path: decodeURIComponent(uri.slice(at.length + 1)), text }));
      return Promise.resolve(files.length === 0 ? undefined : files);
    },
    readTexts: (uris) => {
      reads.push(...uris);
      return Promise.resolve(uris.map((uri) => stored.get(uri)));
    },
    isWatched: () => watched,
    openText: (uri) => open.get(uri),
    openUris: () => open.keys(),
  });
}

const read = async (): Promise<Readonly<Record<string, string>> | undefined> => {
  const files = await texts.read(root);
  return files && Object.fromEntries(files.map(({ path, text }) => [path, text]));
};

beforeEach(() => {
  stored = new Map([
    [`${root}/a.yaml`, "a"],
    [`${root}/sub/b%20%C3%A4.yaml`, "b"],
  ]);
  open = new Map();
  reads = [];
  texts = make();
});

describe("the texts of a pack", () => {
  it("are read once", async () => {
    expect(await read()).toEqual({ "a.yaml": "a", "sub/b ä.yaml": "b" });
    expect(await read()).toEqual({ "a.yaml": "a", "sub/b ä.yaml": "b" });
    expect(reads).toEqual([root]);
  });

  it("are read again each time where nobody watches them", async () => {
    texts = make(false);
    await read();
    stored.set(`${root}/a.yaml`, "A");
    expect(await read()).toMatchObject({ "a.yaml": "A" });
  });

  it("are read again one by one as they change or come", async () => {
    await read();
    reads = [];
    stored.set(`${root}/sub/b%20%C3%A4.yaml`, "B");
    stored.set(`${root}/c.yml`, "c");
    texts.changed(`${root}/sub/b%20%C3%A4.yaml`);
    texts.changed(`${root}/c.yml`);
    texts.changed("file:///w/other/d.yaml");
    texts.changed(`${root}/notes.md`);
    expect(await read()).toEqual({ "a.yaml": "a", "sub/b ä.yaml": "B", "c.yml": "c" });
    expect(reads).toEqual([`${root}/sub/b%20%C3%A4.yaml`, `${root}/c.yml`]);
    reads = [];
    await read();
    expect(reads).toEqual([]);
  });

  it("are gone with their file, their folder, and the folder around it", async () => {
    await read();
    stored.delete(`${root}/a.yaml`);
    texts.changed(`${root}/a.yaml`);
    expect(await read()).toEqual({ "sub/b ä.yaml": "b" });
    stored.clear();
    texts.changed(`${root}/sub`);
    expect(await read()).toBeUndefined();
    stored.set(`${root}/a.yaml`, "new");
    texts.changed("file:///w");
    expect(await read()).toEqual({ "a.yaml": "new" });
  });

  it("are those of the editor where a file is open, even of a folder that is not there yet", async () => {
    open.set(`${root}/sub/b%20%C3%A4.yaml`, "typed");
    open.set(`${root}/notes.md`, "no pack file");
    expect(await read()).toEqual({ "a.yaml": "a", "sub/b ä.yaml": "typed" });
    stored.clear();
    texts.changed(root);
    expect(await read()).toEqual({ "sub/b ä.yaml": "typed" });
    open.clear();
    expect(await read()).toBeUndefined();
  });
});
