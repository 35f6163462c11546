import { describe, expect, it } from "vitest";
import { commitmentState } from "../../../server/src/knowledge/state.ts";
import { ferryLines, knowledgeOf } from "./packs.ts";

const today = "2026-11-28";

/** One commitment: `planned 2020 due 2021 renews a`, by the year of its meeting. */
type Line = Readonly<{ id: string; year: 2020 | 2021; status?: string; kind?: string; due?: string; extra?: string }>;

function commitment({ id, year, status = "planned", kind = "deliverable", due, extra }: Line): string {
  return `  - id: ${id}
    text:
      de: Beide Seiten planen ${id}
      en: Both sides plan ${id}
    kind: ${kind}
    status: ${status}
    topic: harbours
    parties:
      - northland
      - southland
    event: ${year === 2020 ? "e-first" : "e-second"}
    terms:
      - night-ferry
${due === undefined ? "" : `    due:\n      date: ${due}\n`}${extra === undefined ? "" : `    ${extra}\n`}    evidence:
      - source: s-minutes
`;
}

/** Where a stands, with other commitments around it. */
function stateOf(lines: readonly Line[], { event = "", on = today } = {}) {
  const text = ferryLines.replace("    follows: e-first\n", `    follows: e-first\n${event}`) + lines.map(commitment).join("");
  const knowledge = knowledgeOf({ "all.yaml": text });
  expect(knowledge.problems).toEqual([]);
  const state = commitmentState(knowledge, "a", on);
  return state === undefined ? undefined : [state.state, state.by?.record.id, state.date];
}

const a: Line = { id: "a", year: 2020 };

describe("a commitment is", () => {
  it.each<[string, readonly Line[], unknown]>([
    ["open where nothing came later", [a], ["open", undefined, undefined]],
    ["renewed", [a, { id: "b", year: 2021, extra: "renews: [a]" }], ["renewed", "b", "2021-06"]],
    ["specified", [a, { id: "b", year: 2021, extra: "specifies: [a]" }], ["specified", "b", "2021-06"]],
    ["completed", [a, { id: "b", year: 2021, status: "launched", extra: "completes: [a]" }], ["completed", "b", "2021-06"]],
    ["superseded", [a, { id: "b", year: 2021, extra: "supersedes: [a]" }], ["superseded", "b", "2021-06"]],
    ["open where it is only taken up", [a, { id: "b", year: 2021, extra: "follows: [a]" }], ["open", "b", "2021-06"]],
    ["not renewed by what is no promise", [a, { id: "b", year: 2021, status: "discussed", kind: "cooperation", extra: "renews: [a]" }], ["open", "b", "2021-06"]],
    ["not completed by what is no promise", [a, { id: "b", year: 2021, kind: "background", extra: "completes: [a]" }], ["open", "b", "2021-06"]],
    ["completed with what renews it", [a, { id: "b", year: 2020, extra: "renews: [a]" }, { id: "c", year: 2021, status: "signed", extra: "completes: [b]" }], ["completed", "c", "2021-06"]],
    ["not completed with a part of it", [a, { id: "b", year: 2020, extra: "specifies: [a]" }, { id: "c", year: 2021, status: "signed", extra: "completes: [b]" }], ["specified", "c", "2021-06"]],
    ["renewed by the newest of its trail", [a, { id: "b", year: 2020, extra: "renews: [a]" }, { id: "c", year: 2021, extra: "renews: [b]" }], ["renewed", "c", "2021-06"]],
    ["not renewed by way of what is no promise", [a, { id: "b", year: 2020, status: "stated-aim", extra: "specifies: [a]" }, { id: "c", year: 2021, extra: "renews: [b]" }], ["open", "c", "2021-06"]],
    ["told of twice, and renewed all the same", [a, { id: "b", year: 2020, extra: "restates: a" }, { id: "c", year: 2021, extra: "renews: [b]" }], ["renewed", "c", "2021-06"]],
    ["overdue once its day has passed", [{ ...a, due: "2021" }], ["overdue", undefined, "2021"]],
    ["not overdue where anything came later", [{ ...a, due: "2021" }, { id: "b", year: 2021, extra: "follows: [a]" }], ["open", "b", "2021-06"]],
    ["nothing where it is a position", [{ ...a, kind: "position" }], undefined],
    ["nothing where it is background", [{ ...a, kind: "background" }], undefined],
    ["nothing where it is only an aim", [{ ...a, status: "stated-aim" }], undefined],
  ])("%s", (_, lines, expected) => {
    expect(stateOf(lines)).toEqual(expected);
  });

  it.each([
    ["2025", "2025-12-31", "open"],
    ["2025", "2026-01-01", "overdue"],
    ["2025-06", "2025-06-30", "open"],
    ["2025-06", "2025-07-01", "overdue"],
    ["2025-06-15", "2025-06-15", "open"],
    ["2025-06-15", "2025-06-16", "overdue"],
  ])("due %s and on %s %s", (due, on, expected) => {
    expect(stateOf([{ ...a, due }], { on })?.[0]).toBe(expected);
  });

  it.each([
    ["2021-05-31", "open"],
    ["2021-06-01", "renewed"],
  ])("not renewed before that happened: on %s %s", (on, expected) => {
    expect(stateOf([a, { id: "b", year: 2021, extra: "renews: [a]" }], { on })?.[0]).toBe(expected);
  });

  it("completed by the event that says so", () => {
    expect(stateOf([{ ...a, due: "2021" }], { event: "    completes: [a]\n" })).toEqual(["completed", "e-second", "2021-06"]);
  });

  it("none where there is no such record", () => {
    expect(commitmentState(knowledgeOf({ "all.yaml": ferryLines }), "none", today)).toBeUndefined();
  });
});

it("ends where a trail goes round in a circle", () => {
  const lines = [{ ...a, extra: "renews: [b]" }, { id: "b", year: 2020 as const, extra: "specifies: [a]" }];
  const knowledge = knowledgeOf({ "all.yaml": ferryLines + lines.map(commitment).join("") });
  expect(commitmentState(knowledge, "a", today)?.state).toBe("specified");
});
