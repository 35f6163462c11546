import type { Entry } from "../../knowledge/knowledge.ts";
import type { RecordRef } from "../../knowledge/records.ts";
import { commitmentLine, dateOf, dateOfRemark, dueLabel, newestFirst } from "../commitment.ts";
import { recordLink } from "../context.ts";
import { formatDate } from "../dates.ts";
import { commitmentKindLabels, noPromiseLabel, statusLabels, wishes, verificationLabel } from "../labels.ts";
import { otherLocale } from "../locale.ts";
import { capitalised } from "../names.ts";
import { writeEvidence, writeFoot, writeRecords } from "../pageParts.ts";
import type { Item, PageWriter } from "../pageWriter.ts";
import { withRemarks } from "../remarks.ts";

/** A commitment: its words, who made it where and how firmly, its evidence, and its trail across meetings. */
export function writeCommitment(page: PageWriter, entry: Entry<"commitments">): void {
  const { context } = page;
  const { locale, markup } = context;
  const { record } = entry;
  page.heading(1, markup.text(capitalised(record.text[locale])));
  const noPromise = noPromiseLabel(record, locale);
  if (noPromise !== undefined) page.paragraph(markup.strong(markup.text(`${capitalised(noPromise)}.`)));
  page.paragraph(markup.emphasis(markup.text(record.text[otherLocale(locale)])));
  const date = dateOf(context, record);
  const due = dueLabel(record, locale);
  const verification = verificationLabel(record.verification, locale);
  const facts: readonly (readonly [string, string] | undefined)[] = [
    [page.words("Tagung oder Anlass", "Meeting or occasion"), recordLink(context, `events/${record.event}`)],
    date === undefined ? undefined : [page.words("Datum", "Date"), markup.text(withRemarks(formatDate(date, locale), [dateOfRemark(context, record)]))],
    // A mere description has no status.
    record.kind === "background" && wishes.has(record.status)
      ? undefined
      : [page.words("Stand", "Status"), markup.text(statusLabels[record.status][locale])],
    [page.words("Art", "Kind"), markup.text(commitmentKindLabels[record.kind][locale])],
    [page.words("Beteiligte", "Parties"), record.parties.map((id) => recordLink(context, `actors/${id}`)).join(", ")],
    [page.words("Thema", "Topic"), recordLink(context, `topics/${record.topic}`)],
    due === undefined ? undefined : [page.words("Termin", "Due"), markup.text(due)],
    verification === undefined ? undefined : [page.words("Sicherheit", "Certainty"), markup.text(verification)],
  ];
  page.list(
    facts.filter((fact) => fact !== undefined).map(([name, value]): Item => ({ text: `${markup.strong(`${name}:`)} ${value}` })),
  );
  page.section(
    page.words("Beispiele der Quelle", "Examples in the source"),
    (record.examples ?? []).map((example) => ({ text: markup.text(example[locale]) })),
  );
  writeEvidence(page, record.evidence);
  writeTrail(page, entry);
  writeRecords(page, page.words("Begriffe", "Terms"), record.terms.map((id): RecordRef => `terms/${id}`));
  writeFoot(page, entry);
}

/** What it renews or completes, and what came after it; newest first. */
function writeTrail(page: PageWriter, entry: Entry<"commitments">): void {
  const { context } = page;
  const { knowledge } = context;
  const trail = new Map<string, Entry<"commitments">>();
  const walk = (each: Entry<"commitments">): void => {
    if (trail.has(each.ref)) return;
    trail.set(each.ref, each);
    for (const id of each.record.follows ?? []) {
      const earlier = knowledge.get("commitments", id);
      if (earlier !== undefined) walk(earlier);
    }
    for (const later of knowledge.referrers(each.ref)) {
      if (later.kind === "commitments" && later.record.follows?.includes(each.record.id) === true) walk(later);
    }
  };
  walk(entry);
  trail.delete(entry.ref);
  page.section(
    page.words("Spur über die Tagungen", "Trail across meetings"),
    newestFirst(context, [...trail.values()]).map((each) => ({
      mark: each.ref,
      text: commitmentLine(context, each, { link: true, event: true, passage: true }),
    })),
  );
}
