import type { Passage, Statement } from "../draft/passage.ts";
import type { NamedTime } from "../language/dates.ts";
import type { Entry } from "../knowledge/knowledge.ts";
import { lastDayOf } from "../knowledge/partial-date.ts";
import { isTimeOf, mayDeny } from "./attached.ts";
import type { Check, Scene } from "./check.ts";
import { disputedIn } from "./disputed.ts";
import type { DateFinding, OrdinalFinding } from "./finding.ts";
import { meetingsIn, type NamedMeeting } from "./meetings.ts";
import { isQuoted } from "./quoted.ts";

/** `fact/date`: a meeting together with a date that is not its own. */
export const dateCheck: Check<DateFinding> = {
  code: "fact/date",
  severity: "warning",
  inPassage(passage, scene) {
    return wrongTimes(passage, scene)
      .filter(({ meant }) => meant === undefined)
      .map(({ meeting, time }): DateFinding => {
        const quoted = isQuoted(passage, scene, time);
        return {
          code: "fact/date",
          severity: quoted ? "information" : "warning",
          ...passage.spanOf(time),
          quoted,
          fixes: [],
          ref: meeting.event.ref,
          precision: time.precision,
          from: time.from,
          to: time.to,
        };
      });
  },
};

/** `fact/ordinal`: `der zweite Rat` together with the date of the third. */
export const ordinalCheck: Check<OrdinalFinding> = {
  code: "fact/ordinal",
  severity: "warning",
  inPassage(passage, scene) {
    return wrongTimes(passage, scene).flatMap(({ meeting, meant }): readonly OrdinalFinding[] => {
      if (meant === undefined || meeting.ordinal === undefined) return [];
      const quoted = isQuoted(passage, scene, meeting.ordinal);
      return [
        {
          code: "fact/ordinal",
          severity: quoted ? "information" : "warning",
          ...passage.spanOf(meeting.ordinal),
          quoted,
          fixes: [],
          ref: meeting.event.ref,
          meant: meant.ref,
        },
      ];
    });
  },
};

interface WrongTime {
  readonly meeting: NamedMeeting;
  readonly time: NamedTime;
  /** The meeting of the same series that the date is that of. */
  readonly meant: Entry<"events"> | undefined;
}

function wrongTimes(passage: Passage, scene: Scene): readonly WrongTime[] {
  return passage.statements(scene.asOf).flatMap((statement) => (statement.times.length === 0 || mayDeny(statement) || disputedIn(passage, statement, scene).length > 0 ? [] : wrongTimesIn(passage, statement, scene)));
}

function wrongTimesIn(passage: Passage, statement: Statement, scene: Scene): readonly WrongTime[] {
  return meetingsIn(passage, statement, scene).flatMap((meeting): readonly WrongTime[] => {
    const { record } = meeting.event;
    // A date that is itself unsure, or that sources differ on, contradicts nothing.
    if (record.announced === true || record.verification?.confidence === "low" || isOpen(meeting.event, scene)) return [];
    const time = statement.times.find((each) => isTimeOf(statement, meeting, each));
    if (time === undefined || agrees(record.date, time)) return [];
    const others = meeting.ordinal === undefined ? [] : meeting.series.filter((other) => other !== meeting.event && isItsDay(other.record.date, time));
    return [{ meeting, time, meant: others.length === 1 ? others[0] : undefined }];
  });
}

/** Whether sources differ on a meeting, and nobody has decided between them. */
function isOpen({ ref }: Entry<"events">, { draft }: Scene): boolean {
  return draft.knowledge.all("disputes").some(({ record }) => record.about.includes(ref) && record.readings.every(({ followed }) => followed !== true));
}

/** Whether a time may be the date of a meeting, each as precise as it is; seasons and the like are only held to their year. */
function agrees(date: string, { from, to, precision, yearless, relative }: NamedTime): boolean {
  if (relative) return true;
  if (yearless) return date.length < 10 || (`0000${date.slice(4)}` >= from && `0000${date.slice(4)}` <= to);
  if (precision === "part") return date.slice(0, 4) === from.slice(0, 4);
  const first = `${date}-01-01`.slice(0, 10);
  const last = lastDayOf(date);
  return date.length < 10 ? first <= to && last >= from : date >= from && date <= to;
}

/** Whether a time is certainly the day of a meeting. */
function isItsDay(date: string, { from, to, precision, yearless }: NamedTime): boolean {
  return date.length === 10 && (precision === "day" || precision === "days") && !yearless && date >= from && date <= to;
}
