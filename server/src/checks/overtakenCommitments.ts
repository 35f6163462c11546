import { recordsOf } from "../draft/context.ts";
import type { Passage, Statement } from "../draft/passage.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { lastDayOf, type PartialDate } from "../knowledge/partial-date.ts";
import { acts } from "../knowledge/promise.ts";
import type { Status } from "../knowledge/records/commitment.ts";
import { type CommitmentState, commitmentState } from "../knowledge/state.ts";
import { dateOf } from "../knowledge/trail.ts";
import { announcementsIn, ascribed, isReport } from "../language/announcement.ts";
import { announcesBeginning, isDeadline, isMatter } from "../language/beginning.ts";
import type { Mention } from "../lookup/lookup.ts";
import type { Scene } from "./check.ts";
import type { LaterRecord } from "./finding.ts";
import { commitmentsNamedIn, type NamedCommitment } from "./namedCommitments.ts";
import type { Overtaken } from "./overtaken.ts";

/** With which a record says that something is there. */
const there: ReadonlySet<Status> = new Set<Status>([...acts, "continuing"]);
/**
 * Commitments that a sentence announces although a later record says that they have been kept or replaced, or the time
 * by which it says so has passed. Nothing that came after the day of the draft counts.
 */
export function overtakenCommitments(passage: Passage, statement: Statement, scene: Scene): readonly Overtaken[] {
  const { text } = statement;
  if (statement.mentions.length === 0 || isReport(text) || ascribed.test(text) || text.endsWith("?")) return [];
  const named = commitmentsNamedIn(passage, statement, scene).filter((each) => isKnown(each, scene));
  if (named.length === 0) return [];
  // With a time still to come it may be the next one of its kind.
  const times = statement.times.filter(({ yearless }) => !yearless);
  if (times.some(({ to }) => to >= scene.asOf)) return [];
  return begun(passage, statement, scene, named) ?? pastDeadline(passage, statement, scene, named);
}

/** What is to come into being although it is there. */
function begun(passage: Passage, statement: Statement, scene: Scene, named: readonly NamedCommitment[]): readonly Overtaken[] | undefined {
  const { knowledge } = scene.draft;
  const announced = named.flatMap((each) => {
    const at = each.by.find((mention) => announcesBeginning(statement.text, { start: mention.start - statement.start, end: mention.end - statement.start }));
    return at === undefined ? [] : [{ ...each, at }];
  });
  const found = announced.flatMap(({ entry, at, by }) => {
    const state = commitmentState(knowledge, entry.record.id, scene.asOf);
    const later = state && laterRecord(knowledge, state, by);
    if (later === undefined || state?.date === undefined || lastDayOf(state.date) > scene.asOf || isMentioned(knowledge, passage, scene, later, state.date)) return [];
    return [{ at, commitment: entry.ref, later, date: state.date }];
  });
  // What says that it is done tells more than what goes on with it.
  const [newest] = found.toSorted((a, b) => Number(a.later.state === "renewed") - Number(b.later.state === "renewed") || (a.date < b.date ? 1 : -1));
  if (newest === undefined) return undefined;
  // Promised anew since: it may be another one.
  const anew = announced.some(({ entry }) => !there.has(entry.record.status) && (dateOf(knowledge, entry.record) ?? "") > newest.date);
  return anew ? [] : [{ at: newest.at, commitment: newest.commitment, later: newest.later }];
}

/** What is to be done by a time that has passed. */
function pastDeadline(passage: Passage, statement: Statement, scene: Scene, named: readonly NamedCommitment[]): readonly Overtaken[] {
  if (announcementsIn(statement.text).length === 0) return [];
  const [time, another] = statement.times.filter(({ relative, yearless }) => !relative && !yearless);
  if (time === undefined || another !== undefined || !isDeadline(statement.text, { start: time.start - statement.start, end: time.end - statement.start })) return [];
  // The year of a name is none by which something is to be done.
  if (statement.mentions.some(({ start, end }) => start < time.end && time.start < end)) return [];
  const { knowledge } = scene.draft;
  const promised = named.flatMap(({ entry, by }) => {
    const state = commitmentState(knowledge, entry.record.id, scene.asOf);
    const at = by.find((mention) => isMatter(statement.text, { start: mention.start - statement.start, end: mention.end - statement.start }));
    return state === undefined || at === undefined || there.has(entry.record.status) ? [] : [{ at, entry, state, date: dateOf(knowledge, entry.record) ?? "" }];
  });
  const [newest] = promised.toSorted((a, b) => (a.date < b.date ? 1 : -1));
  if (newest === undefined) return [];
  const { at, entry, state } = newest;
  const kind = state.state === "completed" || state.state === "superseded" ? state.state : "renewed";
  const later: LaterRecord | undefined = state.by === undefined || state.state === "open" ? undefined : { ref: state.by.ref, state: kind };
  if (later !== undefined && isMentioned(knowledge, passage, scene, later, state.date)) return [];
  return [{ at, commitment: entry.ref, due: time.to, ...(later === undefined ? {} : { later }) }];
}

/** Whether a commitment had certainly been made by the day of the draft, and is itself sure. */
function isKnown({ entry: { record } }: NamedCommitment, { draft, asOf }: Scene): boolean {
  const date = dateOf(draft.knowledge, record);
  return date !== undefined && lastDayOf(date) <= asOf && record.verification?.confidence !== "low";
}

/** The later record, if it says that the thing is there; a meeting that was held does not keep the next one from coming. */
function laterRecord(knowledge: Knowledge, { state, by }: CommitmentState, names: readonly Mention[]): LaterRecord | undefined {
  if (by === undefined || by.record.verification?.confidence === "low") return undefined;
  if (by.kind === "events") return by.record.ordinal === undefined && by.record.announced !== true ? { ref: by.ref, state: "completed" } : undefined;
  if (state === "completed" || state === "superseded") return { ref: by.ref, state };
  // Promised again by a record that calls the same thing by the same name and says that it is there; what makes it
  // more exact may be about a part of it, and says so surely only where something was done.
  const terms = new Set(names.flatMap(recordsOf));
  const same = by.record.terms.some((term) => terms.has(`terms/${term}`) && knowledge.get("terms", term) !== undefined);
  const isThere = (state === "renewed" && there.has(by.record.status)) || (state === "specified" && acts.has(by.record.status));
  return isThere && same ? { ref: by.ref, state: "renewed" } : undefined;
}

/** Whether the paragraph tells of the later record already: its meeting or its time. */
function isMentioned(knowledge: Knowledge, passage: Passage, { asOf }: Scene, { ref }: LaterRecord, date: PartialDate | undefined): boolean {
  const entry = knowledge.resolve(ref);
  const event = entry?.kind === "events" ? entry.record.id : entry?.kind === "commitments" ? entry.record.event : undefined;
  if (event !== undefined && passage.mentions.some((mention) => recordsOf(mention).includes(`events/${event}`))) return true;
  if (date === undefined) return false;
  return passage.statements(asOf).some(({ times }) => times.some(({ from, to }) => from.slice(0, date.length) <= date && date <= to.slice(0, date.length)));
}
