import { describe, expect, test } from "vitest";
import { verifyEvidence } from "../../../server/src/knowledge/verify.ts";
import { ferryLines, knowledgeOf } from "./packs.ts";

/** The result for one locator in a copy whose second paragraph is given. */
function verify(locator: string | undefined, second: string, third = "Ende", paragraph = 2) {
  const text = ferryLines.replace(
    "paragraph: 2\n        locator: einen gemeinsamen Fahrplan",
    `paragraph: ${paragraph}${locator === undefined ? "" : `\n        locator: ${JSON.stringify(locator)}`}`,
  );
  const knowledge = knowledgeOf({ "all.yaml": text });
  expect(knowledge.problems).toEqual([]);
  const copies = new Map([["s-minutes", `Protokoll\n\n \u00a0\n${second}\n\n${third}\n`]]);
  const { findings, checked } = verifyEvidence(knowledge, copies);
  expect(checked).toBe(locator === undefined ? 0 : 1);
  return findings.map(({ fault, foundIn }) => [fault, ...foundIn]);
}

const good = "Es gibt einen gemeinsamen Fahrplan, heißt es.";

describe("a locator is right", () => {
  test.each([
    ["where it stands once, in its paragraph", "einen gemeinsamen Fahrplan", good],
    ["over a non-breaking space", "einen gemeinsamen Fahrplan", good.replace("einen ", "einen\u00a0")],
    ["over several spaces and a soft hyphen", "einen gemeinsamen Fahrplan", good.replace("einen ", "einen  \t").replace("Fahr", "Fahr\u00ad")],
    ["with composed and decomposed umlauts", "Fähren", "Die Fa\u0308hren"],
    ["with characters that mean something in patterns", "(Plan A) [1]", "der (Plan A) [1] gilt"],
    ["in a script without spaces", "東京で", "会合は東京で開かれた"],
  ])("%s", (_, locator, copy) => {
    expect(verify(locator, copy)).toEqual([]);
  });
});

test.each([
  ["missing words", "einen anderen Fahrplan", good, "Ende", [["not-found"]]],
  ["another case", "einen Gemeinsamen Fahrplan", good, "Ende", [["not-found"]]],
  ["words over two paragraphs", "Fahrplan Ende", "Es gibt einen Fahrplan", "Ende", [["not-found"]]],
  ["words that stand twice", "einen gemeinsamen Fahrplan", good, good, [["not-unique", 2, 3]]],
  ["words that stand twice but for case", "einen Fahrplan", "Es gibt einen Fahrplan", "Einen Fahrplan", [["not-unique", 2, 3]]],
  ["words twice in one paragraph", "Fahrplan", "Fahrplan um Fahrplan", "Ende", [["not-unique", 2]]],
  ["words in another paragraph", "einen gemeinsamen Fahrplan", "Nichts", good, [["other-paragraph", 3]]],
  ["half a word at the end", "gemeinsamen Fahr", good, "Ende", [["inside-word", 2]]],
  ["half a word at the beginning", "nen gemeinsamen Fahrplan", good, "Ende", [["inside-word", 2]]],
])("finds %s", (_, locator, second, third, expected) => {
  expect(verify(locator, second, third)).toEqual(expected);
});

test("finds a paragraph that is not there, with and without a locator", () => {
  expect(verify(undefined, good, "Ende", 4)).toEqual([["no-paragraph"]]);
  expect(verify("einen gemeinsamen Fahrplan", good, "Ende", 4)).toEqual([["no-paragraph"]]);
  expect(verify(undefined, good, "Ende", 3)).toEqual([]);
});

test("tells of which sources there is no copy", () => {
  const { findings, checked, withoutCopy } = verifyEvidence(knowledgeOf({ "all.yaml": ferryLines }), new Map());
  expect(findings).toEqual([]);
  expect(checked).toBe(0);
  expect([...withoutCopy]).toEqual([["s-minutes", 1]]);
});
