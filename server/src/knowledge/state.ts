// Where a commitment stands today, as far as later records tell.
import type { Entry, Knowledge } from "./knowledge.ts";
import { isBefore, type PartialDate } from "./partial-date.ts";
import { isPromise } from "./promise.ts";
import { dateOf, laterSteps, tellingsOf, type LaterStep } from "./trail.ts";

export const states = ["completed", "superseded", "specified", "renewed", "overdue", "open"] as const;

/**
 * completed, superseded: a later record is linked so, directly or to a renewal of it.
 * renewed, specified: the newest promise of its trail.
 * overdue: its due date has passed, and nothing at all came later.
 * open: none of these.
 */
export type State = (typeof states)[number];

export interface CommitmentState {
  readonly state: State;
  /** The record that it was derived from; of an open commitment, the newest that takes it up. */
  readonly by?: LaterStep["entry"];
  /** The day of that record, or the due date that has passed. */
  readonly date?: PartialDate;
}

/** A record that came later, and what it makes of the commitment. */
interface Trace {
  readonly kind: "completed" | "superseded" | "specified" | "renewed" | "mentioned";
  readonly entry: LaterStep["entry"];
  readonly date: PartialDate | undefined;
}

/**
 * Where a commitment stands on a day. Completion is never concluded: only a record that says so makes it. What certainly
 * came after that day is not known yet.
 * @param today the day as `2026-11-28`
 * @returns undefined for what is no promise, and where there is no such commitment
 */
export function commitmentState(knowledge: Knowledge, id: string, today: PartialDate): CommitmentState | undefined {
  const entry = knowledge.get("commitments", id);
  if (entry === undefined || !isPromise(entry.record)) return undefined;
  const traces = tracesOf(knowledge, entry).filter(({ date }) => date === undefined || !isBefore(today, date));
  const newest = (...kinds: readonly Trace["kind"][]): Trace | undefined =>
    traces.filter(({ kind }) => kinds.includes(kind)).toSorted((a, b) => compare(b.date, a.date))[0];
  const found = newest("completed") ?? newest("superseded") ?? newest("specified", "renewed");
  if (found !== undefined && found.kind !== "mentioned") return { state: found.kind, by: found.entry, ...dated(found.date) };
  const due = tellingsOf(knowledge, entry).map(({ record }) => record.due?.date).find((date) => date !== undefined);
  if (traces.length === 0 && due !== undefined && isBefore(due, today)) return { state: "overdue", date: due };
  const mention = newest("mentioned");
  return mention === undefined ? { state: "open" } : { state: "open", by: mention.entry, ...dated(mention.date) };
}

/** Everything later in the trail. Only what renews the whole promise hands on its completion: done in part is not done. */
function tracesOf(knowledge: Knowledge, start: Entry<"commitments">): readonly Trace[] {
  interface Place {
    readonly entry: Entry<"commitments">;
    /** Reached over renewals alone. */
    readonly whole: boolean;
    /** It was made more exact on the way. */
    readonly exact: boolean;
    /** Somewhere on the way stands what is no promise, or nothing says how it takes up the earlier one. */
    readonly vague: boolean;
  }
  const traces: Trace[] = [];
  const seen = new Set<string>();
  const open: Place[] = tellingsOf(knowledge, start).map((entry) => ({ entry, whole: true, exact: false, vague: false }));
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const key = `${place.entry.ref} ${place.whole} ${place.exact} ${place.vague}`;
    if (seen.has(key)) continue;
    seen.add(key);
    for (const { link, entry } of laterSteps(knowledge, place.entry)) {
      if (entry.kind === "events") {
        if (place.whole) traces.push({ kind: "completed", entry, date: entry.record.date });
        continue;
      }
      const vague = place.vague || link === "follows" || !isPromise(entry.record);
      const exact = place.exact || (link !== "renews" && link !== "follows");
      const date = dateOf(knowledge, entry.record);
      traces.push({ kind: kindOf(), entry, date });
      for (const telling of tellingsOf(knowledge, entry)) {
        open.push({ entry: telling, whole: place.whole && link === "renews", exact, vague });
      }

      function kindOf(): Trace["kind"] {
        if (vague) return "mentioned";
        if (place?.whole === true && link === "completes") return "completed";
        if (place?.whole === true && link === "supersedes") return "superseded";
        return exact ? "specified" : "renewed";
      }
    }
  }
  return traces;
}

function dated(date: PartialDate | undefined): { readonly date?: PartialDate } {
  return date === undefined ? {} : { date };
}

function compare(a: PartialDate | undefined, b: PartialDate | undefined): number {
  const first = a ?? "";
  const second = b ?? "";
  return first < second ? -1 : first > second ? 1 : 0;
}
