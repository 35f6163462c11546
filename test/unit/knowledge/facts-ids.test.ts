import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { buildKnowledge } from "../../../server/src/knowledge/build-knowledge.ts";
import type { Kind } from "../../../server/src/knowledge/records.ts";
import { loadShippedPack } from "../../../server/src/knowledge/shipped.ts";

type Ids = { readonly [kind in Kind]?: readonly string[] };
const { documents, field } = parse(readFileSync(new URL("../data/facts-ids.yaml", import.meta.url), "utf8")) as {
  readonly documents: Ids;
  readonly field: Ids;
};
const knowledge = buildKnowledge([loadShippedPack("shipped:")], 1);

/** How many there are, so that a list that loses entries is noticed, too. */
const counts = {
  documents: { terms: 134, actors: 22, partnerships: 3, events: 12, instruments: 12, programmes: 14, commitments: 99, sources: 5 },
  field: { terms: 54, actors: 71, partnerships: 6, events: 49, instruments: 37, programmes: 11, commitments: 80, sources: 150 },
} as const;

test("the lists are whole", () => {
  const count = (ids: Ids): { readonly [kind: string]: number } =>
    Object.fromEntries(Object.entries(ids).map(([kind, each]) => [kind, new Set(each).size]));
  expect({ documents: count(documents), field: count(field) }).toEqual(counts);
});

test.each([
  ...Object.entries(documents).map(([kind, ids]) => ({ kind: kind as Kind, ids, of: "the documents" })),
  ...Object.entries(field).map(([kind, ids]) => ({ kind: kind as Kind, ids, of: "the field" })),
])("the pack holds all $kind of $of", ({ kind, ids }) => {
  expect(ids.filter((id) => knowledge.get(kind, id) === undefined)).toEqual([]);
});
