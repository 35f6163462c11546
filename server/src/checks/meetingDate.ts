import type { Passage, Statement } from "../draft/passage.ts";
import type { NamedTime } from "../language/dates.ts";
import type { Entry } from "../knowledge/knowledge.ts";
import type { PartialDate } from "../knowledge/partial-date.ts";
import { wrongActDates } from "./actDate.ts";
import { isTimeOf, mayDeny } from "./attached.ts";
import type { Check, Scene } from "./check.ts";
import { dateInPlace } from "./dateFix.ts";
import { disputedIn } from "./disputed.ts";
import type { DateFinding, Fix, OrdinalFinding } from "./finding.ts";
import { meetingsIn, type NamedMeeting } from "./meetings.ts";
import { mayBeTime } from "./namedTime.ts";
import { isQuoted } from "./quoted.ts";
import { inPlaceOf } from "./replacement.ts";

/** `fact/date`: a meeting or an act together with a date that is not its own. */
export const dateCheck: Check<DateFinding> = {
  code: "fact/date",
  severity: "warning",
  inPassage(passage, scene) {
    const finding = (time: NamedTime, what: Pick<DateFinding, "ref" | "fixes">, isChecked = true): DateFinding => {
      const quoted = isQuoted(passage, scene, time);
      return {
        code: "fact/date",
        severity: quoted || !isChecked ? "information" : "warning",
        ...passage.spanOf(time),
        ...what,
        quoted,
        fixes: quoted ? [] : what.fixes,
        precision: time.precision,
        from: time.from,
        to: time.to,
      };
    };
    return [
      // Whether the date is wrong or the meeting, only the author knows.
      ...wrongTimes(passage, scene).flatMap(({ meeting, time, meant }) => (meant === undefined ? [finding(time, { ref: meeting.event.ref, fixes: [] })] : [])),
      ...wrongActDates(passage, scene).map(({ act, time, said }) => finding(time, { ref: act.ref, fixes: rightDate(passage, time, act.record[said]) }, act.record.verification === undefined)),
    ];
  },
};

function rightDate(passage: Passage, time: NamedTime, date: PartialDate | undefined): readonly Fix[] {
  const words = dateInPlace(passage, time, date);
  const fix = words === undefined ? undefined : inPlaceOf(passage, time, words);
  return fix === undefined ? [] : [fix];
}

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
  return passage.statements(scene.asOf).flatMap((statement) => (statement.times.length === 0 || mayDeny(statement) ? [] : wrongTimesIn(passage, statement, scene)));
}

function wrongTimesIn(passage: Passage, statement: Statement, scene: Scene): readonly WrongTime[] {
  return meetingsIn(passage, statement, scene).flatMap((meeting): readonly WrongTime[] => {
    const { record } = meeting.event;
    // A date that is itself unsure, or that sources differ on, contradicts nothing.
    if (record.announced === true || record.verification?.confidence === "low" || isOpen(meeting.event, scene)) return [];
    const time = statement.times.find((each) => isTimeOf(statement, meeting, each));
    if (time === undefined || mayBeTime(record.date, time) || disputedIn(passage, statement, scene).length > 0) return [];
    const others = meeting.ordinal === undefined ? [] : meeting.series.filter((other) => other !== meeting.event && isItsDay(other.record.date, time));
    return [{ meeting, time, meant: others.length === 1 ? others[0] : undefined }];
  });
}

/** Whether sources differ on a meeting, and nobody has decided between them. */
function isOpen({ ref }: Entry<"events">, { draft }: Scene): boolean {
  return draft.knowledge.all("disputes").some(({ record }) => record.about.includes(ref) && record.readings.every(({ followed }) => followed !== true));
}

/** Whether a time is certainly the day of a meeting. */
function isItsDay(date: string, { from, to, precision, yearless }: NamedTime): boolean {
  return date.length === 10 && (precision === "day" || precision === "days") && !yearless && date >= from && date <= to;
}
