import "vscode-languageserver/node";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createLookup } from "../../../server/src/lookup/createLookup.ts";
import { DraftIndex } from "../../../server/src/protocol/draftIndex.ts";
import { ferryLines, knowledgeOf } from "../knowledge/packs.ts";

/** An index over files in memory, with what it has read. */
function indexOf(files: Record<string, string>, pack = ferryLines) {
  const read: string[] = [];
  let knowledge = knowledgeOf({ "all.yaml": pack });
  const errors: unknown[] = [];
  let failing: string | undefined;
  let isUnlisted = false;
  let happening: (() => void) | undefined;
  const index = new DraftIndex({
    files: {
      listDrafts: (folder) => isUnlisted ? Promise.reject(new Error("cannot be listed")) : Promise.resolve(Object.keys(files).filter((uri) => uri.startsWith(`${folder}/`))),
      readTexts: (uris) => {
        read.push(...uris);
        happening?.();
        happening = undefined;
        if (failing !== undefined && uris.includes(failing)) return Promise.reject(new Error("cannot be read"));
        return Promise.resolve(uris.map((uri) => files[uri]));
      },
    },
    reading: () => ({ knowledge, lookup: createLookup(knowledge), draftLanguage: "de" }),
    openDrafts: () => [],
    progress: () => Promise.resolve(undefined),
    changed: () => undefined,
    failed: (error) => void errors.push(error),
  });
  const know = (text: string): void => {
    knowledge = knowledgeOf({ "all.yaml": text });
    index.refresh();
  };
  const fail = (uri: string | undefined): void => {
    failing = uri;
  };
  /** What happens while files are read for the next time. */
  const during = (what: () => void): void => {
    happening = what;
  };
  const failListing = (fails: boolean): void => {
    isUnlisted = fails;
  };
  return { index, read, errors, know, fail, failListing, during };
}

const uses = (index: DraftIndex): readonly string[] => index.usesOf("terms/night-ferry").map(({ uri, uses: found }) => `${uri} ${found.length}`);

it("reads each draft once, and again only when it or the names have changed", async () => {
  const files: Record<string, string> = { "memory:/w/a.md": "Die Nachtfähre.", "memory:/w/b/c.md": "Nachtfähren und Nachtfähren." };
  const { index, read, errors, know } = indexOf(files);
  index.use(["memory:/w"]);
  await index.skimmed();
  expect(uses(index)).toEqual(["memory:/w/a.md 1", "memory:/w/b/c.md 2"]);
  expect(index.count("terms/night-ferry")).toBe(3);
  expect(read.splice(0)).toHaveLength(2);

  know(ferryLines.replace("Eine Fähre, die über Nacht verkehrt", "Eine Fähre bei Nacht"));
  await index.skimmed();
  expect(read).toEqual([]);

  know(ferryLines.replace("de: Nachtfähre", "de: Nachtboot"));
  await index.skimmed();
  expect(read.splice(0)).toHaveLength(2);
  expect(index.count("terms/night-ferry")).toBe(0);

  know(ferryLines);
  files["memory:/w/a.md"] = "Nichts.";
  index.changed("memory:/w/a.md");
  await index.skimmed();
  expect(uses(index)).toEqual(["memory:/w/b/c.md 2"]);
  index.deleted(["memory:/w/b"]);
  expect(index.count("terms/night-ferry")).toBe(0);
  expect(errors).toEqual([]);
  index.dispose();
});

it("leaves out what is not in its folders, and forgets folders that are closed", async () => {
  const { index, read } = indexOf({ "memory:/w/a.md": "Die Nachtfähre.", "memory:/v/b.md": "Die Nachtfähre." });
  index.use(["memory:/w", "memory:/v"]);
  await index.skimmed();
  expect(index.count("terms/night-ferry")).toBe(2);
  index.use(["memory:/w"]);
  expect(uses(index)).toEqual(["memory:/w/a.md 1"]);
  read.splice(0);
  for (const uri of ["memory:/v/b.md", "memory:/w/node_modules/x.md", "memory:/w/.git/x.md", "memory:/w/picture.png"]) index.changed(uri);
  await index.skimmed();
  expect(read).toEqual([]);
  index.dispose();
});

it("reports a failure and goes on, and does without a file that has gone", async () => {
  const files: Record<string, string> = { "memory:/w/a.md": "Die Nachtfähre." };
  const { index, errors, fail } = indexOf(files);
  fail("memory:/w/a.md");
  index.use(["memory:/w"]);
  await index.skimmed();
  expect(errors).toHaveLength(1);
  fail(undefined);
  index.changed("memory:/w/gone.md");
  await index.skimmed();
  expect(uses(index)).toEqual(["memory:/w/a.md 1"]);
  expect(errors).toHaveLength(1);
  index.dispose();
});

it("lists a folder again that could not be listed", async () => {
  const { index, errors, failListing } = indexOf({ "memory:/w/a.md": "Die Nachtfähre." });
  failListing(true);
  index.use(["memory:/w"]);
  await index.skimmed();
  expect(errors).toHaveLength(1);
  failListing(false);
  await index.skimmed();
  expect(uses(index)).toEqual(["memory:/w/a.md 1"]);
  index.dispose();
});

it("forgets a file that is deleted while it is read", async () => {
  const files: Record<string, string> = { "memory:/w/a.md": "Die Nachtfähre.", "memory:/w/b.md": "Die Nachtfähre." };
  const { index, during } = indexOf(files);
  during(() => {
    delete files["memory:/w/a.md"];
    index.deleted(["memory:/w/a.md"]);
  });
  index.use(["memory:/w"]);
  await index.skimmed();
  await index.skimmed();
  expect(uses(index)).toEqual(["memory:/w/b.md 1"]);
  index.dispose();
});

describe("of many drafts", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Lets time pass until something is so. */
  const whenIdle = (check: () => void): Promise<void> =>
    vi.waitFor(async () => {
      await vi.runAllTimersAsync();
      check();
    }, { timeout: 20_000 });

  const many = (): Record<string, string> =>
    Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`memory:/w/${i}.md`, i % 100 === 7 ? `Die Nachtfähre ${i}.` : i === 5 ? "Die Nacht**fähre**, betont." : `Nichts ${i}.`]));

  it("reads for a question only those that may answer it, and in the end all", async () => {
    const { index, read } = indexOf(many());
    index.use(["memory:/w"]);
    await index.skimmed();
    expect(read.splice(0)).toHaveLength(300);
    expect([...index.uris]).toHaveLength(300);
    await index.readyFor("terms/night-ferry");
    expect(read.splice(0)).toEqual(["memory:/w/7.md", "memory:/w/107.md", "memory:/w/207.md"]);
    const answer = uses(index);
    expect(answer).toEqual(["memory:/w/107.md 1", "memory:/w/207.md 1", "memory:/w/5.md 1", "memory:/w/7.md 1"]);
    await index.readyFor("terms/night-ferry");
    expect(read.splice(0)).toEqual([]);
    // There is nothing else to do.
    await whenIdle(() => expect(read).toHaveLength(296));
    expect(new Set(read)).not.toContain("memory:/w/7.md");
    await index.skimmed();
    expect(uses(index)).toEqual(answer);
    expect(index.count("terms/night-ferry")).toBe(4);
  });

  it("knows of what changes between skimming and reading", async () => {
    const files = many();
    const { index, know } = indexOf(files);
    index.use(["memory:/w"]);
    await index.skimmed();
    files["memory:/w/1.md"] = "Doch eine Nachtfähre.";
    index.changed("memory:/w/1.md");
    index.deleted(["memory:/w/107.md"]);
    await index.readyFor("terms/night-ferry");
    expect(uses(index)).toEqual(["memory:/w/1.md 1", "memory:/w/207.md 1", "memory:/w/5.md 1", "memory:/w/7.md 1"]);
    know(ferryLines.replace("de: Nachtfähre", "de: Nichts"));
    await index.readyFor("terms/night-ferry");
    expect(uses(index)).toHaveLength(295);
  });

  it("answers with what is known now, also where very many are still to be read again", async () => {
    const files = Object.fromEntries(Array.from({ length: 700 }, (_, i) => [`memory:/w/${i}.md`, i % 70 === 3 ? `Das Nachtboot ${i}.` : i % 70 === 5 ? `Die Nachtfähre ${i}.` : `Nichts ${i}.`]));
    const { index, know, read } = indexOf(files);
    index.use(["memory:/w"]);
    await index.readyFor("terms/night-ferry");
    expect(index.count("terms/night-ferry")).toBe(10);
    // Skimmed, and read.
    await whenIdle(() => expect(read).toHaveLength(1400));
    await index.skimmed();
    read.splice(0);
    know(ferryLines.replace("de: Nachtfähre", "de: Nachtboot"));
    await index.readyFor("terms/night-ferry");
    expect(uses(index).map((each) => each.slice("memory:/w/".length)).sort()).toEqual(Array.from({ length: 10 }, (_, i) => `${70 * i + 3}.md 1`).sort());
    expect(read).toHaveLength(20);
    know(ferryLines);
    const drafts = await index.draftsWhere((uses) => uses("terms/night-ferry"), () => true);
    expect(drafts.filter(({ text }) => text.includes("Nachtfähre"))).toHaveLength(10);
  });

  it("reads the rest when there is time, and tries again after a failure only when somebody asks", async () => {
    const { index, read, errors, fail } = indexOf(many());
    index.use(["memory:/w"]);
    await index.readyFor("terms/night-ferry");
    fail("memory:/w/250.md");
    await whenIdle(() => expect(errors).toHaveLength(1));
    const times = (uri: string): number => read.filter((each) => each === uri).length;
    // Skimmed, and read: the others nevertheless.
    await whenIdle(() => expect(times("memory:/w/299.md")).toBe(2));
    fail(undefined);
    await whenIdle(() => expect(times("memory:/w/250.md")).toBe(2));
    await index.readyFor("terms/nobody");
    expect(times("memory:/w/250.md")).toBe(3);
    expect(errors).toHaveLength(1);
  });
});
