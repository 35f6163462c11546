// A commitment on one line: what, when, how firmly, and where it stands.
import type { Entry } from "../knowledge/knowledge.ts";
import type { Commitment } from "../knowledge/records/commitment.ts";
import { wishes } from "../knowledge/promise.ts";
import { type CommitmentState, commitmentState } from "../knowledge/state.ts";
import { dateOf } from "../knowledge/trail.ts";
import { type RenderContext, recordLink } from "./context.ts";
import { compareDates, formatDate } from "./dates.ts";
import { passageLink, proofsOf } from "./evidence.ts";
import { noPromiseLabel, statusLabels, verificationLabel } from "./labels.ts";
import { capitalised } from "./names.ts";
import { dateRemark, inferredRemark, withRemarks } from "./remarks.ts";
import { stateMark } from "./state.ts";

/** „(erschlossen)“ where the day is its meeting's, and no source states that. */
export function dateOfRemark(context: Pick<RenderContext, "knowledge" | "locale">, commitment: Commitment): string | undefined {
  if (commitment.date !== undefined || commitment.event === undefined) return undefined;
  const event = context.knowledge.get("events", commitment.event)?.record;
  if (event === undefined) return undefined;
  if (event.dateBasis !== undefined) return inferredRemark(context.locale);
  return verificationLabel(event.verification, context.locale) === undefined ? undefined : dateRemark(context.locale);
}

/** Newest first; those without a date last; otherwise in their own order. */
export function newestFirst(
  context: Pick<RenderContext, "knowledge">,
  entries: readonly Entry<"commitments">[],
): readonly Entry<"commitments">[] {
  return entries.toSorted((a, b) =>
    compareDates(dateOf(context.knowledge, b.record) ?? "", dateOf(context.knowledge, a.record) ?? ""),
  );
}

/** „Anfang 2024“ as the source says it, else the date. */
export function dueLabel(commitment: Commitment, locale: RenderContext["locale"]): string | undefined {
  const { due } = commitment;
  return due === undefined ? undefined : (due.label?.[locale] ?? formatDate(due.date, locale));
}

/**
 * What else is said of it: „zweite Tagung …, 30. April 2024, vereinbart, Termin: Anfang 2025“.
 * An act with a day of its own was only recalled at the meeting, and must not lend it its date.
 */
function particulars(context: RenderContext, commitment: Commitment, meeting: string | undefined, state: CommitmentState | undefined): string {
  const { knowledge, locale, markup } = context;
  const date = dateOf(knowledge, commitment);
  const due = dueLabel(commitment, locale);
  const made = commitment.event === undefined ? undefined : knowledge.get("events", commitment.event)?.record.date;
  const recalled = commitment.date !== undefined && made !== undefined && commitment.date !== made;
  const facts = [
    date === undefined ? undefined : withRemarks(formatDate(date, locale), [dateOfRemark(context, commitment)]),
    // Where it is only talked about, that has been said at the beginning.
    wishes.has(commitment.status) && commitment.kind !== "position" ? undefined : statusLabels[commitment.status][locale],
    due === undefined ? undefined : `${{ de: "Termin", en: "due" }[locale]}: ${due}`,
    verificationLabel(commitment.verification, locale),
    state === undefined ? undefined : stateMark(locale, state, commitment),
  ].map((part) => (part === undefined ? undefined : markup.text(part)));
  const at = meeting === undefined || !recalled ? meeting : `${markup.text({ de: "erwähnt bei:", en: "recalled at:" }[locale])} ${meeting}`;
  return (recalled ? [...facts, at] : [at, ...facts]).filter((part) => part !== undefined).join(", ");
}

/** „ · Belegen“, where the hover stands over a sentence that can be cited. */
function citeLink({ citeTarget, locale, markup }: RenderContext, { ref }: Entry<"commitments">): string {
  return citeTarget === undefined ? "" : ` · ${markup.link({ de: "Belegen", en: "Cite" }[locale], citeTarget(ref))}`;
}

/** The same for a list of its own: „zweite Tagung …, 30. April 2024, vereinbart“. */
export function commitmentDetails(context: RenderContext, { record }: Entry<"commitments">): string {
  const event = record.event === undefined ? undefined : context.knowledge.get("events", record.event);
  const meeting = event === undefined ? undefined : context.markup.text(event.record.label[context.locale]);
  return particulars(context, record, meeting, commitmentState(context.knowledge, record.id, context.today));
}

/** Ends of a text that a dash or comma follows. */
function withoutStop(text: string): string {
  return text.replace(/[.\s]+$/, "");
}

/**
 * The commitment on one line, for a list:
 * „Frühwarnsystem … – zweite Tagung …, 30. April 2024, vereinbart – Stelle“.
 * A position or a recalled act says so before anything else.
 */
export function commitmentLine(
  context: RenderContext,
  entry: Entry<"commitments">,
  show: { readonly link: boolean; readonly event: boolean; readonly passage: boolean; readonly state: boolean },
): string {
  const { knowledge, locale, markup } = context;
  const { record } = entry;
  const words = withoutStop(capitalised(record.text[locale]));
  const text = show.link ? recordLink(context, entry.ref, words) : markup.text(words);
  const label = noPromiseLabel(record, locale);
  const mark = label === undefined ? "" : `${markup.emphasis(markup.text(`${capitalised(label)}:`))} `;
  const event = show.event && record.event !== undefined ? knowledge.get("events", record.event) : undefined;
  const meeting = event === undefined ? undefined : show.link ? recordLink(context, event.ref) : markup.text(event.record.label[locale]);
  const details = particulars(context, record, meeting, show.state ? commitmentState(knowledge, record.id, context.today) : undefined);
  const [proof] = show.passage ? proofsOf(knowledge, record.evidence) : [];
  return [`${mark}${text}`, details, proof === undefined ? undefined : `${passageLink(context, proof)}${citeLink(context, entry)}`]
    .filter((part) => part !== undefined && part !== "")
    .join(" – ");
}
