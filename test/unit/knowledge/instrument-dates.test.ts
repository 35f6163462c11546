import { expect, test } from "vitest";
import { knowledgeOf } from "./packs.ts";

/** What is wrong with an instrument that has these dates. */
const problemsOf = (dates: readonly string[]): readonly string[] =>
  knowledgeOf({
    "acts.yaml": ["instruments:", "  - id: ferry-act", "    type: regulation", "    label: { de: Fährgesetz, en: Ferry Act }", ...dates.map((date) => `    ${date}`), ""].join("\n"),
  }).problems.map(({ code, message }) => `${code}: ${message.en}`);

test("a law may apply in parts, and from the beginning of the year in which it was adopted", () => {
  expect(
    problemsOf(["signed: 2021-04-28", "applies: 2021-01-01", "appliesInPart:", "  - from: 2022-02", "    what: { de: Verbote, en: prohibitions }"]),
  ).toEqual([]);
});

test("a law does not apply in an earlier year", () => {
  expect(problemsOf(["signed: 2021-04-28", "applies: 2020-12-31"])).toEqual([
    "pack/date: It applies in an earlier year than that of its signature. Check the dates.",
  ]);
});

test("an agreement is not applied provisionally before it is signed", () => {
  expect(problemsOf(["signed: 2021-04-28", "appliedProvisionally: 2021-05-01"])).toEqual([]);
  expect(problemsOf(["signed: 2021-04-28", "appliedProvisionally: 2021-04-27"])).toEqual([
    "pack/date: It is applied provisionally before it is signed. Check the dates.",
  ]);
});

test("the days from which parts apply exist", () => {
  expect(problemsOf(["appliesInPart:", "  - from: 2021-02-29", "    what: { de: Verbote, en: prohibitions }"])).toEqual([
    "pack/date: There is no such day as 2021-02-29.",
  ]);
});
