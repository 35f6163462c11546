import { expect, test } from "vitest";
import { buildKnowledge } from "../../../server/src/knowledge/build-knowledge.ts";
import { ferryLines, packOf } from "./packs.ts";

const merged = ferryLines.replace("  - id: night-ferry\n", "  - id: night-ferry\n    replaces:\n      - sleeper-ferry\n");
const knowledge = buildKnowledge(
  [
    packOf({ "all.yaml": merged }, { layer: "shipped" }),
    packOf(
      {
        "own.yaml": [
          "terms:",
          "  - id: cabin",
          "    label: { de: Kabine, en: cabin }",
          "    topic: harbours",
          "    definition: { de: Raum zum Schlafen, en: a room to sleep in }",
          "    related: [sleeper-ferry, night-ferry]",
          "",
        ].join("\n"),
      },
      { layer: "workspace" },
    ),
  ],
  1,
);

test("a term that was merged into another is found by its old id", () => {
  expect(knowledge.problems).toEqual([]);
  expect(knowledge.get("terms", "sleeper-ferry")?.record.id).toBe("night-ferry");
  expect(knowledge.resolve("terms/sleeper-ferry")?.ref).toBe("terms/night-ferry");
  expect(knowledge.all("terms").map(({ record }) => record.id)).not.toContain("sleeper-ferry");
});

test("who names a merged term names the one that replaces it, once", () => {
  expect(knowledge.get("terms", "cabin")?.record.related).toEqual(["night-ferry"]);
  expect(knowledge.referrers("terms/sleeper-ferry").map(({ ref }) => ref)).toEqual(knowledge.referrers("terms/night-ferry").map(({ ref }) => ref));
  expect(knowledge.referrers("terms/night-ferry").map(({ ref }) => ref)).toContain("terms/cabin");
});

test("a term that still exists is not replaced", () => {
  const both = merged.replace("terms:\n", "terms:\n  - id: sleeper-ferry\n    label: { de: Schlaffähre, en: sleeper ferry }\n    topic: harbours\n    definition: { de: Fähre mit Kabinen, en: a ferry with cabins }\n");
  const own = buildKnowledge([packOf({ "all.yaml": both }, { layer: "workspace" })], 1);
  expect(own.get("terms", "sleeper-ferry")?.record.id).toBe("sleeper-ferry");
  expect(own.problems.map(({ message }) => message.en)).toEqual([
    "“sleeper-ferry” still exists. Delete its record, or delete it from this list.",
  ]);
});

test("an event that was merged into another is found by its old id, and what names it names the new one", () => {
  const events = [
    "events:",
    "  - id: e-old-harbour",
    "    label: { de: Hafentag, en: harbour day }",
    "    type: council",
    '    date: "2023-05-22"',
    "    replaces: [e-harbour-day]",
    "    evidence: [{ source: s-minutes }]",
    "  - id: e-next-harbour",
    "    label: { de: zweiter Hafentag, en: second harbour day }",
    "    type: council",
    '    date: "2024-05-22"',
    "    follows: e-harbour-day",
    "    evidence: [{ source: s-minutes }]",
    "",
  ].join("\n");
  const own = buildKnowledge([packOf({ "all.yaml": ferryLines, "own.yaml": events }, { layer: "workspace" })], 1);
  expect(own.get("events", "e-harbour-day")?.record.id).toBe("e-old-harbour");
  expect(own.get("events", "e-next-harbour")?.record.follows).toBe("e-old-harbour");
  expect(own.problems.filter(({ code }) => code === "pack/unknown-reference")).toEqual([]);
});
