import { expect, test } from "vitest";
import { nearest } from "../../../server/src/knowledge/nearest.ts";

test.each([
  ["e-jp-dcp-2", ["e-jp-dpc-1", "e-jp-dpc-2", "e-kr-dpc-2"], "e-jp-dpc-2"],
  ["lable", ["label", "text", "topic"], "label"],
  ["Label", ["label"], "label"],
  ["quantum-computing", ["quantum-computer", "quantum"], "quantum-computer"],
  ["e-jp-dpc-9", ["e-jp-dpc-1", "e-jp-dpc-2"], undefined],
  ["xyz", ["label", "text"], undefined],
  ["", ["label"], undefined],
])("%s among %j: %s", (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected);
});
