import "vscode-languageserver/node";
import { expect, it } from "vitest";
import { createLookup } from "../../../server/src/lookup/createLookup.ts";
import { DraftIndex } from "../../../server/src/protocol/draftIndex.ts";
import { ferryLines, knowledgeOf } from "../knowledge/packs.ts";

/** An index over files in memory, with what it has read. */
function indexOf(files: Record<string, string>, pack = ferryLines) {
  const read: string[] = [];
  let knowledge = knowledgeOf({ "all.yaml": pack });
  const errors: unknown[] = [];
  let failing: string | undefined;
  const index = new DraftIndex({
    files: {
      listDrafts: (folder) => Promise.resolve(Object.keys(files).filter((uri) => uri.startsWith(`${folder}/`))),
      readTexts: (uris) => {
        read.push(...uris);
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
  return { index, read, errors, know, fail };
}

const uses = (index: DraftIndex): readonly string[] => index.usesOf("terms/night-ferry").map(({ uri, uses: found }) => `${uri} ${found.length}`);

it("reads each draft once, and again only when it or the names have changed", async () => {
  const files: Record<string, string> = { "memory:/w/a.md": "Die Nachtfähre.", "memory:/w/b/c.md": "Nachtfähren und Nachtfähren." };
  const { index, read, errors, know } = indexOf(files);
  index.use(["memory:/w"]);
  await index.ready();
  expect(uses(index)).toEqual(["memory:/w/a.md 1", "memory:/w/b/c.md 2"]);
  expect(index.count("terms/night-ferry")).toBe(3);
  expect(read.splice(0)).toHaveLength(2);

  know(ferryLines.replace("Eine Fähre, die über Nacht verkehrt", "Eine Fähre bei Nacht"));
  await index.ready();
  expect(read).toEqual([]);

  know(ferryLines.replace("de: Nachtfähre", "de: Nachtboot"));
  await index.ready();
  expect(read.splice(0)).toHaveLength(2);
  expect(index.count("terms/night-ferry")).toBe(0);

  know(ferryLines);
  files["memory:/w/a.md"] = "Nichts.";
  index.changed("memory:/w/a.md");
  await index.ready();
  expect(uses(index)).toEqual(["memory:/w/b/c.md 2"]);
  index.deleted(["memory:/w/b"]);
  expect(index.count("terms/night-ferry")).toBe(0);
  expect(errors).toEqual([]);
  index.dispose();
});

it("leaves out what is not in its folders, and forgets folders that are closed", async () => {
  const { index, read } = indexOf({ "memory:/w/a.md": "Die Nachtfähre.", "memory:/v/b.md": "Die Nachtfähre." });
  index.use(["memory:/w", "memory:/v"]);
  await index.ready();
  expect(index.count("terms/night-ferry")).toBe(2);
  index.use(["memory:/w"]);
  expect(uses(index)).toEqual(["memory:/w/a.md 1"]);
  read.splice(0);
  for (const uri of ["memory:/v/b.md", "memory:/w/node_modules/x.md", "memory:/w/.git/x.md", "memory:/w/picture.png"]) index.changed(uri);
  await index.ready();
  expect(read).toEqual([]);
  index.dispose();
});

it("reports a failure and goes on, and does without a file that has gone", async () => {
  const files: Record<string, string> = { "memory:/w/a.md": "Die Nachtfähre." };
  const { index, errors, fail } = indexOf(files);
  fail("memory:/w/a.md");
  index.use(["memory:/w"]);
  await index.ready();
  expect(errors).toHaveLength(1);
  fail(undefined);
  index.changed("memory:/w/a.md");
  index.changed("memory:/w/gone.md");
  await index.ready();
  expect(uses(index)).toEqual(["memory:/w/a.md 1"]);
  expect(errors).toHaveLength(1);
  index.dispose();
});
