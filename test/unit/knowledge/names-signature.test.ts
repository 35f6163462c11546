import { expect, it } from "vitest";
import { namesSignature } from "../../../server/src/knowledge/names-signature.ts";
import { ferryLines, knowledgeOf } from "./packs.ts";

const signature = (from: string, to: string): string => namesSignature(knowledgeOf({ "all.yaml": ferryLines.replace(from, to) }));
const before = signature("", "");

it.each([
  ["a definition", "Eine Fähre, die über Nacht verkehrt", "Eine Fähre, die nachts verkehrt"],
  ["a locator", "einen gemeinsamen Fahrplan\n", "gemeinsamen Fahrplan\n"],
  ["a date", "date: 2020-05-04", "date: 2020-05-05"],
])("is the same after a change to %s", (_what, from, to) => {
  expect(ferryLines).toContain(from);
  expect(signature(from, to)).toBe(before);
});

it.each([
  ["a label", "de: Nachtfähre", "de: Nachtboot"],
  ["an id", "id: e-second", "id: e-other"],
  ["another name", "    topic: harbours\n    definition", "    topic: harbours\n    admitted:\n      de: [Fähre]\n    definition"],
  ["what is no name", "    topic: harbours\n    definition", "    topic: harbours\n    contextual: true\n    definition"],
  ["an address", "https://example.org/protokoll", "https://example.org/protocol"],
  ["what sort of actor it is", "    type: party\n    label:\n      de: Nordland", "    type: group\n    label:\n      de: Nordland"],
])("is another after a change to %s", (_what, from, to) => {
  expect(ferryLines).toContain(from);
  expect(signature(from, to)).not.toBe(before);
});
