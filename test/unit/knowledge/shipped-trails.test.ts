// The events and commitments of the shipped pack: none is missing, none is stronger than its sources, and their trails are sound.
import { describe, expect, test } from "vitest";
import { buildKnowledge } from "../../../server/src/knowledge/build-knowledge.ts";
import { loadShippedPack } from "../../../server/src/knowledge/shipped.ts";
import { commitmentState } from "../../../server/src/knowledge/state.ts";
import { dateOf, earlierSteps, tellingsOf } from "../../../server/src/knowledge/trail.ts";

const knowledge = buildKnowledge([loadShippedPack("shipped:")], 1);

/** Id and date. */
const events = `
e-jp-launch 2022-05-12
e-kr-launch 2022-11-28
e-kr-dtp 2022-11-30
e-sg-launch 2023-02-01
e-in-ttc-setup 2023-02-06
e-in-ttc-1 2023-05-16
e-kr-summit-2023 2023-05-22
e-dta-mandate 2023-06-27
e-kr-dpc-1 2023-06-30
e-jp-dpc-1 2023-07-03
e-jp-moc-semi 2023-07-04
e-jp-summit-29 2023-07-13
e-jp-data-principle 2023-10-28
e-g7-hiroshima 2023-10-30
e-ca-launch 2023-11-24
e-jp-data-signed 2024-01-31
e-ca-kickoff 2024-02-01
e-kr-horizon-concluded 2024-03-25
e-kr-dpc-2 2024-03-26
e-us-ttc-6 2024-04-05
e-jp-dpc-2 2024-04-30
e-jp-moc-id 2024-04-30
e-jp-data-force 2024-07-01
e-kr-chips 2024-07-18
e-sg-dta-concluded 2024-07-25
e-aipact 2024-09-25
e-sg-ai 2024-11-20
e-in-ttc-2 2025-02-28
e-kr-dta-concluded 2025-03-10
e-mirai-start 2025-04
e-sg-dta-signed 2025-05-07
e-jp-dpc-3 2025-05-12
e-jp-loi-quantum 2025-05-13
e-ids 2025-06-05
e-ca-summit-20 2025-06-23
e-kr-horizon-signed 2025-07-17
e-jp-summit-30 2025-07-23
e-kr-dpc-3 2025-11-28
e-jp-horizon-concluded 2025-12
e-sg-dpc-2 2025-12-01
e-ca-dpc-1 2025-12-08
e-in-summit-16 2026-01-27
e-sg-dta-force 2026-02-01
e-ca-dta-talks 2026-03-05
e-jp-dpc-4 2026-05-05
e-kr-summit-11 2026-06-10
e-paxsilica 2026-06-25
e-in-ttc-3 2026-07
e-ca-dialogue-2026 2026-10-01
e-kr-diplomatic-relations 1963
`;

/** Id, status, kind, parties, event, due date, as the sources have them. */
const commitments = `
x-jp0-1 launched deliverable eu+jp e-jp-launch
x-jp0-2 stated-aim cooperation eu+jp e-jp-launch
x-dp-1 stated-aim process eu -
x-jp1-1 signed deliverable eu+jp e-jp-dpc-1
x-jp1-2 planned cooperation eu+jp e-jp-dpc-1
x-jp1-3 signed deliverable eu+jp e-jp-moc-semi
x-jp1-4 planned deliverable eu+jp e-jp-moc-semi
x-jp1-5 planned cooperation eu+jp e-jp-moc-semi
x-jp1-6 planned process eu+jp e-jp-moc-semi
x-jp1-7 planned cooperation eu+jp e-jp-moc-semi
x-jp1-8 launched deliverable eu+jp e-jp-dpc-1
x-jp1-9 exploring cooperation eu+jp e-jp-dpc-1
x-jp1-10 planned cooperation eu+jp e-jp-dpc-1
x-jp2-1 signed deliverable eu+jp e-jp-moc-id
x-jp2-2 exploring deliverable eu+jp e-jp-moc-id
x-jp2-3 reaffirmed position eu+jp e-jp-dpc-2
x-jp2-4 exploring process eu+jp e-jp-dpc-2
x-jp2-5 continuing cooperation eu+jp e-jp-dpc-2
x-jp2-6 planned deliverable eu+jp e-jp-dpc-2
x-jp2-7 planned deliverable eu+jp e-jp-dpc-2
x-jp2-8 planned cooperation eu+jp e-jp-dpc-2
x-jp2-9 exploring process eu+jp e-jp-dpc-2
x-jp2-10 planned process eu+jp e-jp-dpc-2 2025
x-jp3-1 committed cooperation eu+jp e-jp-dpc-3
x-jp3-2 committed process eu+jp e-jp-dpc-3
x-jp3-3 launched deliverable eu+jp e-mirai-start
x-jp3-4 launched deliverable eu+jp e-jp-dpc-3
x-jp3-5 stated-aim deliverable eu+jp e-jp-dpc-3
x-jp3-6 exploring deliverable eu+jp e-jp-dpc-3
x-jp3-7 signed deliverable eu+jp e-jp-loi-quantum
x-jp3-8 planned cooperation eu+jp e-jp-loi-quantum
x-jp3-9 planned process eu+jp e-jp-dpc-3 2026
x-jps30-1 launched deliverable eu+jp e-jp-summit-30
x-jps30-2 launched deliverable eu+jp e-jp-summit-30
x-jph-1 concluded deliverable eu+jp e-jp-horizon-concluded 2026
x-jp4-1 agreed cooperation eu+jp e-jp-dpc-4
x-jp4-2 planned cooperation eu+jp e-jp-dpc-4
x-jp4-3 continuing deliverable eu+jp e-jp-dpc-4
x-jpd-1 concluded deliverable eu+jp e-jp-data-force
x-kr0-1 signed deliverable eu+kr e-kr-launch
x-kr0-2 planned process eu+kr e-kr-launch
x-kr1-1 agreed deliverable eu+kr e-kr-dpc-1
x-kr1-2 exploring cooperation eu+kr e-kr-dpc-1
x-kr1-3 planned deliverable eu+kr e-kr-dpc-1
x-kr1-4 planned cooperation eu+kr e-kr-dpc-1
x-kr1-5 agreed deliverable eu+kr e-kr-dpc-1
x-kr2-1 agreed deliverable eu+kr e-kr-dpc-2 2027
x-kr2-2 launched deliverable eu+kr e-kr-dpc-2
x-kr2-3 launched deliverable eu+kr e-kr-dpc-2 2024
x-kr2-4 continuing cooperation eu+kr e-kr-dpc-2
x-kr2-5 agreed process eu+kr e-kr-dpc-2
x-kr2-6 planned cooperation eu+kr e-kr-dpc-2
x-kr2-7 launched deliverable eu+kr e-kr-chips 2027-06
x-kr3-1 continuing process eu+kr e-kr-dpc-3 2026
x-kr3-2 agreed deliverable eu+kr e-kr-dpc-3
x-kr3-3 agreed process eu+kr e-kr-dpc-3
x-krd-1 signed deliverable eu+kr e-kr-summit-11
x-krh-1 signed deliverable eu+kr e-kr-horizon-signed
x-sg0-1 signed deliverable eu+sg e-sg-launch
x-sg0-2 stated-aim cooperation eu+sg e-sg-launch 2023
x-sg0-3 planned cooperation eu+sg e-sg-launch
x-sga-1 signed deliverable eu+sg e-sg-ai
x-sg2-1 continuing cooperation eu+sg e-sg-dpc-2
x-sg2-2 agreed cooperation eu+sg e-sg-dpc-2
x-sg2-3 exploring deliverable eu+sg e-sg-dpc-2
x-sg2-4 agreed cooperation eu+sg e-sg-dpc-2
x-sg2-5 exploring cooperation eu+sg e-sg-dpc-2
x-sgd-1 concluded deliverable eu+sg e-sg-dta-force
x-ca0-1 launched deliverable eu+ca e-ca-launch
x-ca0-2 planned cooperation eu+ca e-ca-launch
x-ca1-1 signed deliverable eu+ca e-ca-dpc-1
x-ca1-2 signed deliverable eu+ca e-ca-dpc-1
x-ca1-3 planned cooperation eu+ca e-ca-dpc-1
x-cad-1 launched process eu+ca e-ca-dta-talks
x-in3-1 agreed cooperation eu+in e-in-ttc-3
x-us6-1 agreed deliverable eu+us e-us-ttc-6
x-us6-2 launched deliverable eu+us e-us-ttc-6
x-us6-3 continuing deliverable eu+us e-us-ttc-6 2027
x-ids-1 planned deliverable eu e-ids
x-aip-1 launched deliverable eu e-aipact
`;

const linesOf = (text: string): readonly string[] => text.trim().split("\n");

test("no event is missing, and each is on its day", () => {
  const shipped = knowledge.all("events").map(({ record }) => `${record.id} ${record.date}`);
  expect(shipped).toEqual(expect.arrayContaining(linesOf(events) as string[]));
  expect(linesOf(events)).toHaveLength(50);
});

test("no commitment is missing, and none is stronger or weaker than its sources", () => {
  const shipped = knowledge
    .all("commitments")
    .map(({ record: { id, status, kind, parties, event = "-", due } }) => [id, status, kind, parties.join("+"), event, due?.date].filter((part) => part !== undefined).join(" "));
  expect(shipped).toEqual(expect.arrayContaining(linesOf(commitments) as string[]));
  expect(linesOf(commitments)).toHaveLength(80);
  const seeds = { c0: 37, c1: 30, c2: 26, f0: 3, f1: 2, f2: 1 };
  for (const [group, count] of Object.entries(seeds)) expect(knowledge.all("commitments").filter(({ record }) => record.id.startsWith(`${group}-`)), group).toHaveLength(count);
});

describe("its trails", () => {
  const steps = knowledge.all("commitments").flatMap((entry) => earlierSteps(knowledge, entry).map((step) => ({ ...step, later: entry })));
  const partnersOf = (parties: readonly string[]): readonly string[] => parties.filter((party) => party !== "eu").sort();

  test("stay with one partner", () => {
    const strays = steps.filter(({ entry, later }) => partnersOf(entry.record.parties).join() !== partnersOf(later.record.parties).join());
    expect(strays.map(({ entry, later }) => `${later.record.id} ${entry.record.id}`)).toEqual([]);
    for (const entry of knowledge.all("commitments")) {
      for (const telling of tellingsOf(knowledge, entry)) expect(telling.record.parties, entry.record.id).toEqual(entry.record.parties);
    }
  });

  test("lead from meeting to meeting, never back", () => {
    expect(steps.length).toBeGreaterThan(30);
    for (const { entry, later } of steps) {
      expect(later.record.event, later.record.id).not.toBe(entry.record.event);
      expect((dateOf(knowledge, later.record) ?? "") > (dateOf(knowledge, entry.record) ?? ""), `${later.record.id} ${entry.record.id}`).toBe(true);
    }
  });

  test("tell of one meeting only where two sources say the same", () => {
    for (const { record } of knowledge.all("commitments")) {
      if (record.restates === undefined) continue;
      const first = knowledge.get("commitments", record.restates);
      expect(first?.record.restates, record.id).toBeUndefined();
      expect(dateOf(knowledge, record), record.id).toBe(first === undefined ? undefined : dateOf(knowledge, first.record));
    }
  });
});

test("each promise stands somewhere, and what is none nowhere", () => {
  const states = new Map(knowledge.all("commitments").map(({ record }) => [record.id, commitmentState(knowledge, record.id, "2026-11-28")]));
  const standing = (id: string) => {
    const state = states.get(id);
    return [state?.state, state?.by?.record.id];
  };
  // Semiconductors with Japan: memorandum, research topics, continued use of early warning; to use a memorandum is not to renew it.
  expect(standing("x-jp1-3")).toEqual(["specified", "x-jp3-1"]);
  expect(standing("c1-08")).toEqual(["specified", "x-jp3-1"]);
  expect(standing("c1-09")).toEqual(["renewed", "x-jp4-3"]);
  // Meetings that were planned and took place; papers that were to be signed.
  expect(standing("c0-30")).toEqual(["completed", "e-kr-dpc-2"]);
  expect(standing("c1-30")).toEqual(["completed", "e-jp-dpc-3"]);
  expect(standing("x-jp2-10")).toEqual(["completed", "e-jp-dpc-3"]);
  expect(standing("c2-26")).toEqual(["completed", "e-jp-dpc-4"]);
  expect(standing("c2-25")).toEqual(["completed", "x-jp3-7"]);
  expect(standing("c0-10")).toEqual(["completed", "x-kr2-2"]);
  // Only mentioned again: nobody renewed it.
  expect(standing("x-jp2-9")).toEqual(["open", "c2-18"]);
  expect(standing("x-kr2-3")).toEqual(["overdue", undefined]);
  // Still due, or without a date.
  expect(standing("x-jph-1")).toEqual(["open", undefined]);
  expect(standing("x-us6-3")).toEqual(["open", undefined]);
  expect(standing("c1-21")).toEqual([undefined, undefined]);
});
