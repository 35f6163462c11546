import { describe, expect, test } from "vitest";
import { buildKnowledge } from "../../../server/src/knowledge/build-knowledge.ts";
import { loadPack } from "../../../server/src/knowledge/load-pack.ts";
import { ferryLines, knowledgeOf, manifest, packOf } from "./packs.ts";

describe("a faultless pack", () => {
  const pack = packOf({ "all.yaml": ferryLines });
  const knowledge = buildKnowledge([pack], 7);

  test("gives all its records and no problem", () => {
    expect(knowledge.problems).toEqual([]);
    expect(knowledge.version).toBe(7);
    expect(knowledge.packs).toMatchObject([{ root: "memory:/given", state: "ok", records: 8, manifest: { id: "ferry-lines" } }]);
    expect(knowledge.get("terms", "night-ferry")?.record.label.de).toBe("Nachtfähre");
  });

  test("knows where each record stands", () => {
    const origin = knowledge.get("terms", "night-ferry")?.origin;
    expect(origin).toMatchObject({ pack: "memory:/given", file: "all.yaml" });
    expect(ferryLines.slice(origin?.start, origin?.end)).toMatch(/^id: night-ferry\n[^]*overnight$/);
    expect(ferryLines.split("\n").slice(origin?.line, origin?.endLine).join("\n")).toMatch(/^ {2}- id: night-ferry\n[^]*overnight$/);
  });

  test("reads dates as the text they are, whatever YAML makes of them", () => {
    const text = ferryLines.replace("date: 2021-06", "date: 2021");
    expect(knowledgeOf({ "all.yaml": text }).get("events", "e-second")?.record.date).toBe("2021");
  });

  test("is read the same with CR LF, and with a byte order mark", () => {
    for (const text of [ferryLines.replaceAll("\n", "\r\n"), `\uFEFF${ferryLines}`]) {
      const other = knowledgeOf({ "all.yaml": text });
      expect(other.problems).toEqual([]);
      expect(other.all("events")).toHaveLength(2);
      const origin = other.get("terms", "night-ferry")?.origin;
      expect(text.slice(origin?.start, origin?.end)).toMatch(/^id: night-ferry[^]*overnight$/);
      expect(origin?.line).toBe(knowledge.get("terms", "night-ferry")?.origin.line);
    }
  });
});

describe("a faulty record", () => {
  const text = ferryLines.replace("type: council\n    label:\n      de: zweite", "type: konzil\n    label:\n      de: zweite");

  test("is left out, and all else is kept", () => {
    const knowledge = knowledgeOf({ "all.yaml": text });
    expect(knowledge.get("events", "e-second")).toBeUndefined();
    expect(knowledge.all("events")).toHaveLength(1);
    expect(knowledge.all("commitments")).toHaveLength(1);
    expect(knowledge.packs[0]?.state).toBe("faulty");
    expect(knowledge.problems).toHaveLength(1);
  });

  test("stays as it was before, where it was good before", () => {
    const previous = packOf({ "all.yaml": ferryLines });
    const pack = packOf({ "all.yaml": text }, { previous });
    const knowledge = buildKnowledge([pack], 2);
    expect(knowledge.get("events", "e-second")?.record.type).toBe("council");
    expect(knowledge.packs[0]?.state).toBe("stale");
    expect(knowledge.problems.map(({ code }) => code)).toEqual(["pack/schema"]);
  });

  test("is gone when it is deleted", () => {
    const previous = packOf({ "all.yaml": ferryLines });
    const pack = packOf({ "all.yaml": ferryLines.slice(0, ferryLines.indexOf("commitments:")) }, { previous });
    expect(buildKnowledge([pack], 2).all("commitments")).toEqual([]);
  });
});

describe("a file that is not YAML", () => {
  const broken = ferryLines.replace("label:\n      de: erste Hafenrunde", "label: {\n      de: erste Hafenrunde");

  test("keeps what can be read of it", () => {
    const knowledge = knowledgeOf({ "all.yaml": broken });
    expect(knowledge.all("actors")).toHaveLength(2);
    expect(knowledge.all("terms")).toHaveLength(1);
    expect(knowledge.get("events", "e-first")).toBeUndefined();
    expect(knowledge.problems.some(({ code }) => code === "pack/syntax")).toBe(true);
  });

  test("keeps all that it held before, through several faulty states", () => {
    const first = packOf({ "all.yaml": ferryLines });
    const second = packOf({ "all.yaml": broken }, { previous: first });
    const third = packOf({ "all.yaml": `${broken}\n\t: [` }, { previous: second });
    for (const pack of [second, third]) {
      const knowledge = buildKnowledge([pack], 2);
      expect(knowledge.all("events")).toHaveLength(2);
      expect(knowledge.packs[0]?.state).toBe("stale");
      expect(new Set(knowledge.problems.map(({ code }) => code))).toEqual(new Set(["pack/syntax"]));
    }
    const mended = buildKnowledge([packOf({ "all.yaml": ferryLines }, { previous: third })], 3);
    expect(mended.problems).toEqual([]);
    expect(mended.packs[0]?.state).toBe("ok");
  });

  test("leaves the other files alone", () => {
    const knowledge = knowledgeOf({ "all.yaml": ferryLines, "more.yaml": "terms: [{" });
    expect(knowledge.all("terms")).toHaveLength(1);
    expect(knowledge.problems.every(({ file }) => file === "more.yaml")).toBe(true);
  });
});

describe("reading again", () => {
  test("takes over a file that has not changed", () => {
    const first = packOf({ "all.yaml": ferryLines, "more.yaml": "terms: []\n" });
    const second = packOf({ "all.yaml": ferryLines, "more.yaml": "topics: []\n" }, { previous: first });
    const file = (pack: typeof first, path: string) => pack.files.find((candidate) => candidate.path === path);
    expect(file(second, "all.yaml")).toBe(file(first, "all.yaml"));
    expect(file(second, "more.yaml")).not.toBe(file(first, "more.yaml"));
  });

  test("forgets a file that is gone", () => {
    const first = packOf({ "all.yaml": ferryLines });
    expect(buildKnowledge([packOf({}, { previous: first })], 2).all("terms")).toEqual([]);
  });
});

describe("the manifest", () => {
  const load = (text: string | undefined, layer: "given" | "workspace" = "given") =>
    buildKnowledge([loadPack(text === undefined ? [] : [{ path: "pack.yaml", text }], { root: "memory:/my%20pack", layer })], 1);

  test.each([
    ["is missing", undefined],
    ["is empty", ""],
    ["is no YAML", "id: ["],
    ["is a list", "- id: x"],
    ["lacks a key", manifest.replace("version: 1.0.0\n", "")],
    ["has a wrong version", manifest.replace("1.0.0", "one")],
    ["is of a later format", manifest.replace("format: 1", "format: 2")],
    ["lacks a language", manifest.replace("  - de\n", "")],
  ])("is reported when it %s", (_, text) => {
    const knowledge = load(text);
    expect(knowledge.problems.length).toBeGreaterThan(0);
    expect(knowledge.problems.every(({ file }) => file === "pack.yaml")).toBe(true);
  });

  test("need not be there in a workspace", () => {
    const knowledge = load(undefined, "workspace");
    expect(knowledge.problems).toEqual([]);
    expect(knowledge.packs[0]?.manifest.title.en).toBe("my pack");
  });

  test("stays as it was while it is faulty", () => {
    const previous = packOf({});
    const pack = loadPack([{ path: "pack.yaml", text: "id: [" }], { root: "memory:/given", layer: "given", previous });
    expect(pack.manifest.id).toBe("ferry-lines");
  });
});

describe("a pack of a later format", () => {
  // With keys and kinds that nobody has thought of yet.
  const later = { "pack.yaml": `${manifest.replace("format: 1", "format: 2")}future: yes\n`, "all.yaml": ferryLines, "new.yaml": "wonders:\n  - id: x\n" };

  test("is not used, and says so once and plainly", () => {
    const knowledge = knowledgeOf(later);
    expect(knowledge.problems.map(({ file, range, message }) => [file, range.start.line, message.en])).toEqual([
      ["pack.yaml", 5, "This pack has format 2; this version of Communiqué understands packs up to format 1. Until you update Communiqué, the pack is left out."],
    ]);
    expect(knowledge.all("terms")).toEqual([]);
    expect(knowledge.packs).toMatchObject([{ state: "refused", records: 0 }]);
  });

  test("takes no part any more once it has become one, and comes back whole", () => {
    const first = packOf({ "all.yaml": ferryLines });
    const refused = packOf(later, { previous: first });
    expect(refused.manifest.title.en).toBe("Ferry lines");
    expect(buildKnowledge([refused], 2, buildKnowledge([first], 1)).all("terms")).toEqual([]);
    const back = buildKnowledge([packOf({ "all.yaml": ferryLines }, { previous: refused })], 3);
    expect(back.all("terms")).toHaveLength(1);
    expect(back.packs).toMatchObject([{ state: "ok" }]);
  });
});
