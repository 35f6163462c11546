import type { Entry } from "../../knowledge/knowledge.ts";
import { wishes } from "../../knowledge/promise.ts";
import type { LocalText } from "../../knowledge/local-text.ts";
import type { RecordRef } from "../../knowledge/records.ts";
import { commitmentState } from "../../knowledge/state.ts";
import { dateOf, earlierSteps, type LaterStep, laterSteps, tellingsOf, type TrailLink } from "../../knowledge/trail.ts";
import { commitmentLine, dateOfRemark, dueLabel } from "../commitment.ts";
import { recordLink } from "../context.ts";
import { compareDates, formatDate } from "../dates.ts";
import { commitmentKindLabels, noPromiseLabel, statusLabels, verificationLabel } from "../labels.ts";
import { otherLocale } from "../locale.ts";
import { capitalised } from "../names.ts";
import { writeEvidence, writeFoot, writeRecords } from "../pageParts.ts";
import type { Item, PageWriter } from "../pageWriter.ts";
import { withRemarks } from "../remarks.ts";
import { stateLine } from "../state.ts";

/** A commitment: its words, who made it where and how firmly, its evidence, and its trail across meetings. */
export function writeCommitment(page: PageWriter, entry: Entry<"commitments">): void {
  const { context } = page;
  const { knowledge, locale, markup, today } = context;
  const { record } = entry;
  page.heading(1, markup.text(capitalised(record.text[locale])));
  const noPromise = noPromiseLabel(record, locale);
  if (noPromise !== undefined) page.paragraph(markup.strong(markup.text(`${capitalised(noPromise)}.`)));
  page.paragraph(markup.emphasis(markup.text(record.text[otherLocale(locale)])));
  const date = dateOf(knowledge, record);
  const state = commitmentState(knowledge, record.id, context.today);
  const due = dueLabel(record, locale);
  const verification = verificationLabel(record.verification, locale);
  const facts: readonly (readonly [string, string] | undefined)[] = [
    record.event === undefined ? undefined : [page.words("Tagung oder Anlass", "Meeting or occasion"), recordLink(context, `events/${record.event}`)],
    date === undefined ? undefined : [page.words("Datum", "Date"), markup.text(withRemarks(formatDate(date, locale), [dateOfRemark(context, record)]))],
    // A mere description has no status.
    record.kind === "background" && wishes.has(record.status)
      ? undefined
      : [page.words("Verbindlichkeit", "How firm"), markup.text(statusLabels[record.status][locale])],
    state === undefined
      ? undefined
      : [page.words(`Stand am ${formatDate(today, "de")}`, `Status on ${formatDate(today, "en")}`), stateLine(context, state, record)],
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

/** How the later of two is linked to the earlier one. */
const links: { readonly [link in TrailLink]: LocalText } = {
  completes: { de: "erfüllt", en: "completes" },
  supersedes: { de: "ersetzt", en: "supersedes" },
  renews: { de: "erneuert", en: "renews" },
  specifies: { de: "präzisiert", en: "specifies" },
  follows: { de: "greift auf", en: "takes up" },
};

/** From the oldest that it goes back to, to the newest that goes back to it; with the events that completed one of them. */
function writeTrail(page: PageWriter, entry: Entry<"commitments">): void {
  const { context } = page;
  const { knowledge, locale, markup } = context;
  const trail = new Map<string, { readonly entry: LaterStep["entry"]; readonly link?: TrailLink }>([[entry.ref, { entry }]]);
  const back = (from: Entry<"commitments">): void => {
    for (const step of earlierSteps(knowledge, from)) {
      if (trail.has(step.entry.ref)) continue;
      trail.set(step.entry.ref, { entry: step.entry });
      back(step.entry);
    }
  };
  const forth = (from: Entry<"commitments">): void => {
    for (const { entry: later } of laterSteps(knowledge, from)) {
      if (trail.has(later.ref)) continue;
      trail.set(later.ref, { entry: later });
      if (later.kind === "commitments") forth(later);
    }
  };
  const tellings = tellingsOf(knowledge, entry);
  for (const telling of tellings) back(telling);
  // Only of its own next steps it is said what they do with it; what is further off does so with another one.
  const next = tellings.flatMap((telling) => laterSteps(knowledge, telling));
  for (const step of next) trail.set(step.entry.ref, step);
  for (const { entry: later } of next) if (later.kind === "commitments") forth(later);
  const others = tellings.filter(({ ref }) => ref !== entry.ref);
  for (const { ref } of others) trail.delete(ref);
  page.section(
    page.words("Auch so berichtet", "Also reported as"),
    others.map((each) => ({ mark: each.ref, text: commitmentLine(context, each, { link: true, event: true, passage: true, state: false }) })),
  );
  if (trail.size < 2) return;
  const dayOf = (each: LaterStep["entry"]): string => (each.kind === "events" ? each.record.date : (dateOf(knowledge, each.record) ?? ""));
  const line = (each: LaterStep["entry"]): string => {
    if (each.ref === entry.ref) return markup.strong(page.words("Diese Zusage", "This commitment"));
    if (each.kind === "commitments") return commitmentLine(context, each, { link: true, event: true, passage: true, state: false });
    return `${recordLink(context, each.ref, capitalised(each.record.label[locale]))} – ${markup.text(formatDate(each.record.date, locale))}`;
  };
  page.section(
    page.words("Spur über die Tagungen", "Trail across meetings"),
    [...trail.values()]
      .toSorted((a, b) => compareDates(dayOf(a.entry), dayOf(b.entry)))
      .map(({ entry: each, link }): Item => {
        const words = link === undefined ? "" : `${markup.emphasis(markup.text(`${capitalised(links[link][locale])}:`))} `;
        return { mark: each.ref, text: `${words}${line(each)}` };
      }),
  );
}
