import { describe, expect, test } from "vitest";
import { buildKnowledge } from "../../../server/src/knowledge/build-knowledge.ts";
import { mergeRecords } from "../../../server/src/knowledge/merge.ts";
import { loadPack } from "../../../server/src/knowledge/load-pack.ts";
import type { LoadedPack } from "../../../server/src/knowledge/pack.ts";
import { statementsOf } from "../../../server/src/knowledge/provenance.ts";
import { ferryLines, manifest, packOf } from "./packs.ts";

const below = packOf({ "all.yaml": ferryLines }, { layer: "shipped" });
const withWorkspace = (text: string) => buildKnowledge([packOf({ "own.yaml": text }, { layer: "workspace" }), below], 1);

describe("a later layer", () => {
  test("adds records", () => {
    const knowledge = withWorkspace("topics:\n  - id: piers\n    label:\n      de: Molen\n      en: piers\n    broader: harbours\n");
    expect(knowledge.problems).toEqual([]);
    expect(knowledge.all("topics").map(({ record, layer }) => [record.id, layer])).toEqual([
      ["harbours", "shipped"],
      ["piers", "workspace"],
    ]);
  });

  test("adds names and overrides what else it says, with no more than that written down", () => {
    const knowledge = withWorkspace(
      "terms:\n  - id: night-ferry\n    label:\n      de: Nachtfährschiff\n    admitted:\n      de:\n        - Nachtfähre\n",
    );
    expect(knowledge.problems).toEqual([]);
    const entry = knowledge.get("terms", "night-ferry");
    expect(entry?.record.label).toEqual({ de: "Nachtfährschiff", en: "night ferry" });
    expect(entry?.record.admitted).toEqual({ de: ["Nachtfähre"] });
    expect(entry?.record.topic).toBe("harbours");
    expect(entry).toMatchObject({
      layer: "shipped",
      origin: { pack: "memory:/shipped", file: "all.yaml" },
      changes: [{ layer: "workspace", keys: ["label", "admitted"], origin: { pack: "memory:/workspace", file: "own.yaml" } }],
    });
  });

  test("cannot be a part of a record that is nowhere", () => {
    const knowledge = withWorkspace("terms:\n  - id: day-ferry\n    admitted:\n      de:\n        - Tagesfähre\n");
    expect(knowledge.get("terms", "day-ferry")).toBeUndefined();
    expect(knowledge.problems.map(({ message }) => message.en)).toEqual(["The key “label” is missing."]);
  });

  test("answers for what it says itself, not for what is below", () => {
    const faulty = packOf({ "all.yaml": ferryLines.replace("topic: harbours\n    definition", "topic: harbors\n    definition") }, { layer: "given" });
    const above = packOf({ "own.yaml": "terms:\n  - id: night-ferry\n    abbreviations:\n      de:\n        - NF\n" }, { layer: "workspace" });
    const { problems } = buildKnowledge([faulty, above], 1);
    expect(problems.map(({ code, pack }) => [code, pack])).toEqual([["pack/unknown-reference", "memory:/given"]]);
  });

  test("is laid over whatever the order in which packs are given", () => {
    const own = packOf({ "own.yaml": "topics:\n  - id: harbours\n    label:\n      de: Hafenstädte\n" }, { layer: "workspace" });
    for (const packs of [[own, below], [below, own]]) {
      expect(buildKnowledge(packs, 1).get("topics", "harbours")?.record.label).toEqual({ de: "Hafenstädte", en: "harbours" });
    }
  });
});

describe("a withdrawn record", () => {
  const withdrawn = (id: string) => `terms:\n  - id: ${id}\n    withdrawn:\n      reason:\n        de: Überholt\n        en: Outdated\n`;

  test("is not known any more", () => {
    const knowledge = withWorkspace(withdrawn("night-ferry"));
    expect(knowledge.problems).toEqual([]);
    expect(knowledge.get("terms", "night-ferry")).toBeUndefined();
    expect(knowledge.all("terms")).toEqual([]);
  });

  test("has to be there", () => {
    const knowledge = withWorkspace(withdrawn("day-ferry"));
    expect(knowledge.problems.map(({ code, start, end }) => [code, withdrawn("day-ferry").slice(start, end)])).toEqual([
      ["pack/unknown-reference", "withdrawn"],
    ]);
    expect(knowledge.all("terms")).toHaveLength(1);
  });

  test("needs a reason", () => {
    const knowledge = withWorkspace("terms:\n  - id: night-ferry\n    withdrawn: {}\n");
    expect(knowledge.problems.map(({ message }) => message.en)).toEqual(["The key “reason” is missing."]);
    expect(knowledge.all("terms")).toHaveLength(1);
  });
});

test("merging changes neither record", () => {
  const a = Object.freeze({ id: "x", admitted: Object.freeze({ de: Object.freeze(["eins"]) }), related: Object.freeze(["a"]) });
  const b = Object.freeze({ id: "x", admitted: Object.freeze({ de: Object.freeze(["zwei", "eins"]), en: ["one"] }), related: ["b"] });
  expect(mergeRecords(a, b)).toEqual({ id: "x", admitted: { de: ["zwei", "eins"], en: ["one"] }, related: ["b"] });
});

describe("references", () => {
  const knowledge = buildKnowledge([packOf({ "all.yaml": ferryLines })], 1);

  test("lead to their record", () => {
    expect(knowledge.resolve("events/e-first")?.record.id).toBe("e-first");
    expect(knowledge.resolve("events/e-frist")).toBeUndefined();
    expect(knowledge.resolve("events/")).toBeUndefined();
    expect(knowledge.get("terms", "__proto__")).toBeUndefined();
  });

  test("lead back to those that name a record, each once", () => {
    const namers = (ref: Parameters<typeof knowledge.referrers>[0]) => knowledge.referrers(ref).map((entry) => entry.ref);
    expect(namers("sources/s-minutes")).toEqual(["events/e-first", "events/e-second", "commitments/c-timetable"]);
    expect(namers("topics/harbours")).toEqual(["terms/night-ferry", "commitments/c-timetable"]);
    expect(namers("actors/northland")).toEqual(["commitments/c-timetable"]);
    expect(namers("events/e-first")).toEqual(["events/e-second", "commitments/c-timetable"]);
    expect(namers("commitments/c-timetable")).toEqual([]);
  });
});

describe("packs of one layer", () => {
  const house = (root: string, text: string, title: string) =>
    loadPack(
      [
        { path: "pack.yaml", text: manifest.replace("Fährlinien", title).replace("Ferry lines", title) },
        { path: "own.yaml", text },
      ],
      { root, layer: "given" },
    );
  const label = (de: string): string => `terms:\n  - id: night-ferry\n    label:\n      de: ${de}\n`;
  const contradictions = (packs: readonly LoadedPack[]): readonly string[] =>
    buildKnowledge(packs, 1).problems.filter(({ code }) => code === "pack/contradiction").map(({ pack, message, range, severity }) => `${pack} ${String(range.start.line)} ${severity}: ${message.en}`);
  const one = house("memory:/one", label("Nachtschiff"), "One");
  const other = house("memory:/other", `# Ours\n${label("Spätfähre")}`, "Other");

  test("that say different things of a field are reported once, where the later one does", () => {
    expect(contradictions([below, one, other])).toEqual([
      "memory:/other 4 warning: “One” (own.yaml:4) is in the same layer and says something else here; what stands here counts. Agree on one of the two, or settle it in a pack of your workspace.",
    ]);
    expect(buildKnowledge([below, one, other], 1).get("terms", "night-ferry")?.record.label.de).toBe("Spätfähre");
  });

  test("do not contradict each other where they agree, add, or speak of different fields", () => {
    const english = house("memory:/english", "terms:\n  - id: night-ferry\n    label:\n      en: overnight ferry\n    admitted:\n      de:\n        - Nachtschiff\n", "English");
    const more = house("memory:/more", "terms:\n  - id: night-ferry\n    admitted:\n      de:\n        - Spätschiff\n", "More");
    expect(contradictions([below, one, english, more, house("memory:/same", label("Nachtschiff"), "Same")])).toEqual([]);
  });

  test("are reconciled by a later layer", () => {
    const own = packOf({ "own.yaml": label("Nachtfährschiff") }, { layer: "workspace" });
    expect(contradictions([below, one, other, own])).toEqual([]);
    expect(contradictions([below, one, own])).toEqual([]);
  });

  test("contradict each other where one takes back what another one uses", () => {
    const withdrawal = house("memory:/none", "terms:\n  - id: night-ferry\n    withdrawn:\n      reason: {de: Alt, en: Old}\n", "None");
    expect(contradictions([below, one, withdrawal])).toEqual([
      "memory:/none 2 warning: “One” (own.yaml:2) is in the same layer and uses this record; here it is withdrawn, and that counts. Agree on one of the two.",
    ]);
    expect(contradictions([below, withdrawal, one])).toEqual([
      "memory:/one 1 warning: “None” (own.yaml:3) withdraws this record; only a part of it is given here, and is left out. Give the whole record, or delete it here.",
    ]);
  });
});

describe("what a layer says", () => {
  const given = packOf(
    { "house.yaml": "terms:\n  - id: night-ferry\n    label:\n      de: Nachtschiff\n    admitted:\n      de:\n        - Nachtboot\n" },
    { layer: "given" },
  );
  const own = packOf(
    { "own.yaml": "terms:\n  - id: night-ferry\n    topic: harbours\n    admitted:\n      de:\n        - Nachtboot\n        - Spätfähre\n    label:\n      de: Nachtfährschiff\n" },
    { layer: "workspace" },
  );
  const statements = (packs: readonly LoadedPack[]): readonly unknown[] => {
    const entry = buildKnowledge(packs, 1).resolve("terms/night-ferry");
    return entry === undefined ? [] : statementsOf(entry).map(({ path, by, instead }) => [path.join("."), by.layer, by.given.lineOf(path), instead?.layer]);
  };

  test("is told field by field, with its line, and with what it replaces", () => {
    expect(statements([below])).toEqual([]);
    expect(statements([below, given])).toEqual([
      ["label.de", "given", 3, "shipped"],
      ["admitted.de.0", "given", 6, undefined],
    ]);
  });

  test("counts from the last one that says something new", () => {
    expect(statements([below, given, own])).toEqual([
      ["admitted.de.0", "given", 6, undefined],
      ["admitted.de.1", "workspace", 6, undefined],
      ["label.de", "workspace", 8, "given"],
    ]);
  });
});
