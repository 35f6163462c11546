import type { Passage, Statement } from "../draft/passage.ts";
import type { Span } from "../draft/draft.ts";
import type { Entry } from "../knowledge/knowledge.ts";
import type { PartialDate } from "../knowledge/records.ts";
import { announcementsIn } from "../language/announcement.ts";
import type { NamedTime } from "../language/dates.ts";
import type { Check, Scene } from "./check.ts";
import type { StaleFinding } from "./finding.ts";
import { meetingsIn, nextMeetingsIn } from "./meetings.ts";
import { isQuoted } from "./quoted.ts";

/**
 * `claim/stale`: announced as coming, but it has happened, or its date has passed. What a sentence reports as announced
 * once, denies or quotes stays true.
 */
export const staleCheck: Check<StaleFinding> = {
  code: "claim/stale",
  severity: "warning",
  inPassage(passage, scene) {
    return passage.statements(scene.asOf).flatMap((statement): readonly StaleFinding[] => {
      // The date of a heading, or of a document, is no claim.
      if (passage.block.kind === "heading" || announcementsIn(statement.text).length === 0) return [];
      const found = overtakenMeetings(passage, statement, scene).filter(({ at }) => !isQuoted(passage, scene, at));
      return found.map(({ at, by, due }) => ({
        code: "claim/stale",
        severity: "warning",
        ...passage.spanOf(at),
        quoted: false,
        fixes: [],
        asOf: scene.asOf,
        ...(by === undefined ? {} : { by: by.ref }),
        ...(due === undefined ? {} : { due }),
      }));
    });
  },
};

interface Overtaken {
  readonly at: Span;
  /** What has happened. */
  readonly by?: Entry<"events">;
  /** The last day of the time that has passed. */
  readonly due?: PartialDate;
}

function overtakenMeetings(passage: Passage, statement: Statement, scene: Scene): readonly Overtaken[] {
  const numbered = meetingsIn(passage, statement, scene)
    // A meeting is a matter of a day: what was signed or launched may be announced again.
    .filter(({ event, ordinal }) => ordinal !== undefined && hasMet(event, scene.asOf))
    .map(({ start, end, event }) => ({ at: { start, end }, by: event }));
  if (numbered.length > 0) return numbered;
  const [time, another] = statement.times.filter(({ relative, yearless }) => !relative && !yearless);
  if (time === undefined || another !== undefined) return [];
  return nextMeetingsIn(passage, statement, scene).flatMap(({ start, end, series }): readonly Overtaken[] => {
    const met = series.filter((event) => hasMet(event, scene.asOf) && isWithin(event.record.date, time));
    const [by] = met;
    if (by !== undefined) return [{ at: { start, end }, by }];
    return time.to < scene.asOf ? [{ at: { start, end }, due: time.to }] : [];
  });
}

/** Whether a meeting has certainly taken place by a day. */
function hasMet({ record: { date, announced, verification } }: Entry<"events">, asOf: string): boolean {
  return announced !== true && verification?.confidence !== "low" && `${date}-12-31`.slice(0, 10) < asOf;
}

function isWithin(date: PartialDate, { from, to }: NamedTime): boolean {
  return date >= from.slice(0, date.length) && date <= to.slice(0, date.length);
}
