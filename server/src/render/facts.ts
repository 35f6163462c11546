// The bare facts of a record in one line: its sort, number, dates, place.
import type { AnyEntry } from "../knowledge/knowledge.ts";
import type { PartialDate } from "../knowledge/partial-date.ts";
import type { Actor, Office } from "../knowledge/records/actor.ts";
import type { PolicyEvent } from "../knowledge/records/event.ts";
import type { Evidence } from "../knowledge/records/evidence.ts";
import type { Instrument } from "../knowledge/records/instrument.ts";
import type { Partnership } from "../knowledge/records/partnership.ts";
import type { Programme } from "../knowledge/records/programme.ts";
import type { Source } from "../knowledge/records/source.ts";
import type { RenderContext } from "./context.ts";
import { compareDates, formatDate, formatPeriod } from "./dates.ts";
import { sourceDetail } from "./evidence.ts";
import { eventLabels, instrumentLabels, sourceLabels, translationLabels, verificationLabel } from "./labels.ts";
import type { Locale } from "./locale.ts";
import { titleOf } from "./names.ts";
import { inferredRemark, sourceRemark, termRemark, withRemarks } from "./remarks.ts";

/** „Europäische Union, Japan“: the names of actors. */
export function partyNames(context: Pick<RenderContext, "knowledge" | "locale">, ids: readonly string[]): string {
  const { knowledge, locale } = context;
  return ids
    .map((id) => {
      const actor = knowledge.get("actors", id);
      return actor === undefined ? id : titleOf(actor, locale);
    })
    .join(", ");
}

function dated(words: { readonly de: string; readonly en: string }, date: PartialDate | undefined, locale: Locale): string | undefined {
  return date === undefined ? undefined : `${words[locale]} ${formatDate(date, locale)}`;
}

/** A law is adopted, an agreement is signed. */
function concluded(type: Instrument["type"]): { readonly de: string; readonly en: string } {
  switch (type) {
    case "regulation":
    case "directive":
    case "decision":
      return { de: "erlassen:", en: "adopted" };
    case "communication":
    case "code":
    case "principles":
      return { de: "angenommen:", en: "adopted" };
    default:
      return { de: "unterzeichnet:", en: "signed" };
  }
}

/** „Verordnung (EU) 2022/1925, anwendbar seit 2. Mai 2023“ */
/** „Verordnung (EU) 2022/1925“, „in Kraft: 1. November 2022“, … */
export function instrumentFacts(record: Instrument, locale: Locale): readonly (string | undefined)[] {
  const sort = instrumentLabels[record.type][locale];
  const facts = [
    record.number === undefined ? sort : `${sort} ${record.number}`,
    dated(concluded(record.type), record.signed, locale),
    dated({ de: "vorläufig angewandt:", en: "provisionally applied" }, record.appliedProvisionally, locale),
    dated({ de: "in Kraft:", en: "in force" }, record.inForce, locale),
    withParts(dated({ de: "anwendbar:", en: "applicable" }, record.applies, locale), record, locale),
  ].filter((fact) => fact !== undefined);
  // The remark belongs to the dates before it.
  return record.appliesRemark === undefined ? facts : [...facts.slice(0, -1), `${facts.at(-1) ?? ""} – ${record.appliesRemark[locale]}`];
}

/** „anwendbar: 11. Dezember 2027 (Meldepflichten: 11. September 2026)“ */
function withParts(applies: string | undefined, { appliesInPart }: Instrument, locale: Locale): string | undefined {
  if (appliesInPart === undefined) return applies;
  const parts = appliesInPart.map(({ from, what }) => `${what[locale]}: ${formatDate(from, locale)}`).join("; ");
  return applies === undefined ? { de: `anwendbar in Teilen – ${parts}`, en: `applicable in part – ${parts}` }[locale] : `${applies} (${parts})`;
}

function eventFacts(context: RenderContext, record: PolicyEvent): readonly (string | undefined)[] {
  const { locale } = context;
  return [
    eventLabels[record.type][locale],
    withRemarks(formatDate(record.date, locale), [record.dateBasis === undefined ? undefined : inferredRemark(locale)]),
    record.place?.[locale],
    record.announced === true ? { de: "bisher nur angekündigt", en: "announced only" }[locale] : undefined,
    record.coChairs === undefined || record.coChairs.length === 0
      ? undefined
      : `${{ de: "Vorsitz", en: "co-chaired by" }[locale]}: ${partyNames(context, record.coChairs)}`,
  ];
}

/**
 * „bis September 2024“: when an office was held. Where neither end is known, only that its newest source found the
 * person in it: „Stand: Mai 2025“. Empty where not even that is known.
 */
export function heldWhen({ knowledge, locale }: Pick<RenderContext, "knowledge" | "locale">, { from, until, evidence }: Office): string {
  if (from !== undefined || until !== undefined) return formatPeriod(from, until, locale);
  const dates = (evidence ?? []).flatMap(({ source }): readonly PartialDate[] => {
    const published = knowledge.get("sources", source)?.record.published;
    if (published === undefined) return [];
    return [published.approximate === true ? published.date.slice(0, 7) : published.date];
  });
  const newest = dates.toSorted((a, b) => compareDates(b, a))[0];
  return newest === undefined ? "" : `${{ de: "Stand:", en: "as of" }[locale]} ${formatDate(newest, locale)}`;
}

/** What is unsure of an office: the office itself, or only its beginning and end. */
export function officeRemark(office: Office, locale: Locale): string | undefined {
  const dated = office.from !== undefined || office.until !== undefined;
  return dated ? termRemark(office, locale) : verificationLabel(office.verification, locale);
}

/** The office held last, as far as known. */
function actorFacts(context: RenderContext, record: Actor): readonly (string | undefined)[] {
  const { locale } = context;
  const office = record.offices?.toSorted((a, b) => compareDates(b.from ?? "", a.from ?? ""))[0];
  if (office === undefined) return [];
  const held = heldWhen(context, office);
  return [withRemarks(office.title[locale], [held === "" ? undefined : held, officeRemark(office, locale)])];
}

function partnershipFacts(context: RenderContext, record: Partnership): readonly (string | undefined)[] {
  return [partyNames(context, record.parties), dated({ de: "seit", en: "since" }, record.since, context.locale)];
}

function programmeFacts(context: RenderContext, record: Programme): readonly (string | undefined)[] {
  const parties = record.parties === undefined ? undefined : partyNames(context, record.parties);
  return [parties, dated({ de: "Beginn:", en: "start:" }, record.start, context.locale)];
}

function partsOf(context: RenderContext, entry: AnyEntry): readonly (string | undefined)[] {
  const { knowledge, locale } = context;
  switch (entry.kind) {
    case "terms": {
      const instrument = entry.record.instrument === undefined ? undefined : knowledge.get("instruments", entry.record.instrument);
      // The dates and number are the law's, and so is what is unsure about them.
      return instrument === undefined
        ? []
        : [...instrumentFacts(instrument.record, locale), verificationLabel(instrument.record.verification, locale, hasEvidence(instrument.record))];
    }
    case "instruments":
      return instrumentFacts(entry.record, locale);
    case "events":
      return eventFacts(context, entry.record);
    case "actors":
      return actorFacts(context, entry.record);
    case "partnerships":
      return partnershipFacts(context, entry.record);
    case "programmes":
      return programmeFacts(context, entry.record);
    default:
      return [];
  }
}

/** „Pressemitteilung“, „Europäische Kommission, 3. Juli 2023“, …: what a source is, and how far it can be relied on. */
export function sourceFacts(source: Source, locale: Locale): readonly string[] {
  return [
    sourceLabels[source.type][locale],
    sourceDetail(source, locale),
    source.translation === "official" || source.translation === "machine" ? translationLabels[source.translation][locale] : undefined,
    sourceRemark(source, locale),
  ].filter((fact) => fact !== undefined);
}

function hasEvidence(record: AnyEntry["record"]): boolean {
  const { evidence } = record as { readonly evidence?: readonly Evidence[] };
  return (evidence?.length ?? 0) > 0;
}

/** The facts of a record, separated by dots in the middle; empty where there are none. Not yet marked up. */
export function factsLine(context: RenderContext, entry: AnyEntry): string {
  return [...partsOf(context, entry), verificationLabel(entry.record.verification, context.locale, hasEvidence(entry.record))]
    .filter((part) => part !== undefined && part !== "")
    .join(" · ");
}

/** What the record is, in a sentence or two, where the pack says so. */
export function definitionOf(context: RenderContext, entry: AnyEntry): string | undefined {
  const { knowledge, locale } = context;
  switch (entry.kind) {
    case "terms":
    case "partnerships":
    case "programmes":
      return entry.record.definition?.[locale];
    case "instruments": {
      if (entry.record.definition !== undefined) return entry.record.definition[locale];
      // The term of the same name explains it.
      return knowledge.all("terms").find(({ record }) => record.instrument === entry.record.id)?.record.definition?.[locale];
    }
    case "commitments":
    case "sources":
    case "topics":
    case "actors":
    case "events":
    case "disputes":
    case "exceptions":
      return entry.record.note?.[locale];
  }
}
