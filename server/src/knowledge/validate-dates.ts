// Dates exist and stand in a possible order.

import type { Knowledge } from "./knowledge.ts";
import type { RecordPath } from "./pack.ts";
import { dateExists, isBefore } from "./partial-date.ts";
import { dateOf, trailLinks } from "./trail.ts";
import type { Finding, Subject } from "./validate.ts";

export function* validateDates(subject: Subject, knowledge: Knowledge): Generator<Finding> {
  for (const { path, date } of datesOf(subject)) {
    if (date === undefined || dateExists(date)) continue;
    yield {
      code: "pack/date",
      severity: "error",
      path,
      message: { de: `Den Tag ${date} gibt es nicht.`, en: `There is no such day as ${date}.` },
    };
  }
  yield* validateOrder(subject, knowledge);
}

function* datesOf({ kind, record }: Subject): Generator<{ readonly path: RecordPath; readonly date: string | undefined }> {
  switch (kind) {
    case "actors":
      for (const [index, { from, until }] of (record.offices ?? []).entries()) {
        yield { path: ["offices", index, "from"], date: from };
        yield { path: ["offices", index, "until"], date: until };
      }
      break;
    case "partnerships":
      yield { path: ["since"], date: record.since };
      break;
    case "events":
      yield { path: ["date"], date: record.date };
      break;
    case "instruments":
      yield { path: ["signed"], date: record.signed };
      yield { path: ["inForce"], date: record.inForce };
      yield { path: ["applies"], date: record.applies };
      yield { path: ["appliedProvisionally"], date: record.appliedProvisionally };
      for (const [index, { from }] of (record.appliesInPart ?? []).entries()) yield { path: ["appliesInPart", index, "from"], date: from };
      break;
    case "programmes":
      yield { path: ["start"], date: record.start };
      break;
    case "commitments":
      yield { path: ["date"], date: record.date };
      yield { path: ["due", "date"], date: record.due?.date };
      break;
    case "sources":
      yield { path: ["published", "date"], date: record.published?.date };
      break;
    case "disputes":
      for (const [index, { claims }] of record.readings.entries()) {
        for (const [nth, { date, signed, start, year }] of (claims ?? []).entries()) {
          for (const [key, value] of Object.entries({ date, signed, start, year })) yield { path: ["readings", index, "claims", nth, key], date: value };
        }
      }
      break;
    default:
  }
}

function* validateOrder({ kind, record }: Subject, knowledge: Knowledge): Generator<Finding> {
  switch (kind) {
    case "actors":
      for (const [index, { from, until }] of (record.offices ?? []).entries()) {
        if (from !== undefined && until !== undefined && isBefore(until, from)) {
          yield wrongOrder(["offices", index, "until"], "Das Amt endet vor seinem Beginn.", "The office ends before it begins.");
        }
      }
      break;
    case "partnerships": {
      let last = "";
      for (const [index, id] of (record.councils ?? []).entries()) {
        const date = knowledge.get("events", id)?.record.date;
        if (date === undefined) continue;
        if (last !== "" && isBefore(date, last)) {
          yield wrongOrder(["councils", index], "Die Tagungen stehen nicht in ihrer Folge, die älteste zuerst.", "The meetings are not in their order, oldest first.");
        }
        last = date;
      }
      break;
    }
    case "events": {
      const before = record.follows === undefined ? undefined : knowledge.get("events", record.follows)?.record;
      if (before !== undefined && isBefore(record.date, before.date)) {
        yield wrongOrder(["follows"], `„${before.id}“ (${before.date}) ist später als dieses Ereignis.`, `“${before.id}” (${before.date}) is later than this event.`);
      }
      if (before?.ordinal !== undefined && record.ordinal !== undefined && before.type === record.type && before.ordinal >= record.ordinal) {
        yield {
          code: "pack/date",
          severity: "error",
          path: ["ordinal"],
          message: {
            de: `Schon „${before.id}“ davor hat die Nummer ${before.ordinal}. Prüfen Sie die Zählung.`,
            en: `“${before.id}” before it already has the number ${before.ordinal}. Check the counting.`,
          },
        };
      }
      for (const [index, id] of (record.completes ?? []).entries()) {
        const promise = knowledge.get("commitments", id)?.record;
        const made = promise === undefined ? undefined : dateOf(knowledge, promise);
        if (made !== undefined && isBefore(record.date, made)) {
          yield wrongOrder(["completes", index], `„${id}“ (${made}) ist erst nach diesem Ereignis zugesagt worden.`, `“${id}” (${made}) was promised only after this event.`);
        }
      }
      break;
    }
    case "instruments":
      if (record.signed !== undefined && record.inForce !== undefined && isBefore(record.inForce, record.signed)) {
        yield wrongOrder(["inForce"], "Das Inkrafttreten liegt vor der Unterzeichnung.", "The entry into force is before the signature.");
      }
      // A law may apply from the beginning of the year in which it is adopted, as those on funds do.
      if (record.signed !== undefined && record.applies !== undefined && isBefore(record.applies, record.signed.slice(0, 4))) {
        yield wrongOrder(["applies"], "Die Anwendung beginnt in einem früheren Jahr als dem der Unterzeichnung.", "It applies in an earlier year than that of its signature.");
      }
      if (record.signed !== undefined && record.appliedProvisionally !== undefined && isBefore(record.appliedProvisionally, record.signed)) {
        yield wrongOrder(["appliedProvisionally"], "Die vorläufige Anwendung beginnt vor der Unterzeichnung.", "It is applied provisionally before it is signed.");
      }
      break;
    case "commitments": {
      const made = dateOf(knowledge, record);
      if (made !== undefined && record.due !== undefined && isBefore(record.due.date, made)) {
        yield wrongOrder(["due", "date"], `Der Termin liegt vor dem Ereignis (${made}), bei dem er zugesagt wurde.`, `The due date is before the event (${made}) at which it was promised.`);
      }
      for (const link of trailLinks) {
        for (const [index, id] of (record[link] ?? []).entries()) {
          const earlier = knowledge.get("commitments", id)?.record;
          const then = earlier === undefined ? undefined : dateOf(knowledge, earlier);
          if (then !== undefined && made !== undefined && isBefore(made, then)) {
            yield wrongOrder([link, index], `„${id}“ (${then}) ist später als diese Zusage (${made}).`, `“${id}” (${then}) is later than this commitment (${made}).`);
          }
        }
      }
      break;
    }
    default:
  }
}

function wrongOrder(path: RecordPath, de: string, en: string): Finding {
  return {
    code: "pack/date",
    severity: "error",
    path,
    message: { de: `${de} Prüfen Sie die Daten.`, en: `${en} Check the dates.` },
  };
}
