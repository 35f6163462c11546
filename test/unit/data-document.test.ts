import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { dataDocument } from "../../scripts/lib/data-document.ts";
import { buildKnowledge } from "../../server/src/knowledge/build-knowledge.ts";
import { loadShippedPack } from "../../server/src/knowledge/shipped.ts";
import { ferryLines, knowledgeOf } from "./knowledge/packs.ts";

test("docs/data.md is up to date", () => {
  const written = readFileSync(new URL("../../docs/data.md", import.meta.url), "utf8");
  const day = /^As of (\d{4}-\d\d-\d\d)\./m.exec(written)?.[1] ?? "";
  // Where this fails, the pack has changed: `npm run data` counts it anew.
  expect(dataDocument(buildKnowledge([loadShippedPack("shipped:")], 1), day)).toBe(written);
});

test("commitments are counted by topic and partner, what is none of them apart", () => {
  const knowledge = knowledgeOf({
    "all.yaml": ferryLines,
    "more.yaml": `actors:
  - { id: eu, type: party, label: { de: EU, en: EU } }
partnerships:
  - { id: north, label: { de: Nordbund, en: Northern League }, parties: [eu, northland] }
topics:
  - { id: cranes, label: { de: Kräne, en: cranes } }
commitments:
  - id: more-cranes
    text: { de: Es gibt mehr Kräne, en: There will be more cranes }
    kind: deliverable
    status: agreed
    topic: cranes
    parties: [eu, northland]
    event: e-first
    terms: [night-ferry]
    due: { date: 2021 }
    evidence: [{ source: s-minutes }]
  - id: fine-cranes
    text: { de: Kräne sind schön, en: Cranes are beautiful }
    kind: position
    status: reaffirmed
    topic: cranes
    parties: [eu]
    event: e-second
    terms: [night-ferry]
    evidence: [{ source: s-minutes }]
`,
  });
  expect(knowledge.problems).toEqual([]);
  const lines = dataDocument(knowledge, "2024-01-01").split("\n");
  expect(lines).toContain("| topic | Northland | EU alone or others | no commitment |");
  expect(lines).toContain("| cranes | 1 |  | 1 |");
  const states = lines.indexOf("### Northland");
  expect(lines.slice(states + 2, states + 6)).toEqual(["| topic | open | overdue |", "| --- | ---: | ---: |", "| harbours | 1 |  |", "| cranes |  | 1 |"]);
  expect(dataDocument(knowledge, "2020-12-31").split("\n")).toContain("| topic | open |");
});
