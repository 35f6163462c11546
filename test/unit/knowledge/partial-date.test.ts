import { expect, test } from "vitest";
import { dateExists, isBefore } from "../../../server/src/knowledge/partial-date.ts";

test.each(["2024-02-29", "2023-12", "2023", "1999-01-31"])("%s exists", (date) => {
  expect(dateExists(date)).toBe(true);
});

test.each(["2023-02-29", "2023-13", "2023-00", "2023-04-31", "23", "2023-6-3", "30.6.2023", ""])("%s does not exist", (date) => {
  expect(dateExists(date)).toBe(false);
});

test.each([
  ["2023-06-29", "2023-06-30", true],
  ["2023-06-30", "2023-06-30", false],
  ["2023-07-01", "2023-06-30", false],
  ["2023", "2023-06-30", false],
  ["2023-06-30", "2023", false],
  ["2022", "2023-06-30", true],
  ["2022-12-31", "2023", true],
])("%s is certainly before %s: %s", (first, second, expected) => {
  expect(isBefore(first, second)).toBe(expected);
});
