import type { Span } from "../draft/draft.ts";
import type { Passage, Statement } from "../draft/passage.ts";
import type { Entry } from "../knowledge/knowledge.ts";
import { lastDayOf, type PartialDate } from "../knowledge/partial-date.ts";
import type { NamedTime } from "../language/dates.ts";
import { ascribed } from "../language/announcement.ts";
import { announcesMeeting } from "../language/holding.ts";
import type { Scene } from "./check.ts";
import { meetingsIn } from "./meetings.ts";
import { type NextMeeting, nextMeetingsIn } from "./nextMeetings.ts";
import type { Overtaken } from "./overtaken.ts";

/** Meetings that a sentence announces although they have taken place, or their time has passed. */
export function overtakenMeetings(passage: Passage, statement: Statement, scene: Scene): readonly Overtaken[] {
  if (ascribed.test(statement.text)) return [];
  const numbered = meetingsIn(passage, statement, scene)
    // A meeting is a matter of a day: what was signed or launched may be announced again.
    .filter((meeting) => meeting.ordinal !== undefined && hasMet(meeting.event, scene.asOf) && isAnnounced(statement, meeting))
    .map(({ start, end, event }) => ({ at: { start, end }, by: event.ref }));
  return numbered.length > 0 ? numbered : overtakenNext(nextMeetingsIn(passage, statement, scene), statement, scene);
}

/** Those of the next meetings that a sentence announces. */
export function overtakenNext(next: readonly NextMeeting[], statement: Statement, scene: Scene): readonly Overtaken[] {
  const [time, another] = statement.times.filter(({ relative, yearless }) => !relative && !yearless);
  if (time === undefined || another !== undefined) return [];
  return next.flatMap(({ start, end, series }): readonly Overtaken[] => {
    if (!isAnnounced(statement, { start, end })) return [];
    const met = series.filter((event) => hasMet(event, scene.asOf) && isWithin(event.record.date, time));
    const [by] = met;
    if (by !== undefined) return [{ at: { start, end }, by: by.ref }];
    return time.to < scene.asOf ? [{ at: { start, end }, due: time.to }] : [];
  });
}

/** Whether it is the meeting that a sentence announces, and not what came or comes of it. */
function isAnnounced({ start, text }: Statement, meeting: Span): boolean {
  return announcesMeeting(text, { start: meeting.start - start, end: meeting.end - start });
}

/** Whether a meeting has certainly taken place by a day. */
function hasMet({ record: { date, announced, verification } }: Entry<"events">, asOf: string): boolean {
  return announced !== true && verification?.confidence !== "low" && lastDayOf(date) < asOf;
}

function isWithin(date: PartialDate, { from, to }: NamedTime): boolean {
  return date >= from.slice(0, date.length) && date <= to.slice(0, date.length);
}
