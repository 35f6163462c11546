// What a finding says, and what its fixes are called: one clause that names the matter, then what to do.
import type { DisputedFinding, Finding, Fix, StaleFinding } from "../checks/finding.ts";
import type { Mendable } from "../checks/mendAll.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { isBefore, type PartialDate } from "../knowledge/partial-date.ts";
import type { RecordRef } from "../knowledge/records.ts";
import type { Reading } from "../knowledge/records/dispute.ts";
import type { Evidence } from "../knowledge/records/evidence.ts";
import type { Source } from "../knowledge/records/source.ts";
import { dateOf } from "../knowledge/trail.ts";
import { formatDate } from "./dates.ts";
import { type Proof, proofsOf, sourceDetail } from "./evidence.ts";
import { instrumentFacts } from "./facts.ts";
import { verificationLabel } from "./labels.ts";
import { type Locale, quoted } from "./locale.ts";
import { capitalised, namesOf, titleOf } from "./names.ts";
import { inferredRemark } from "./remarks.ts";

/** The message of a finding, as plain text. */
export function findingMessage(knowledge: Knowledge, finding: Finding, locale: Locale): string {
  switch (finding.code) {
    case "term/deprecated": {
      const entry = knowledge.resolve(finding.ref);
      const form = entry && namesOf(entry)?.deprecated?.find((each) => each.form === finding.form && each.language === finding.language);
      const right = quoted(finding.preferred, locale);
      const advice = { de: `Besser ${right}.`, en: `Better ${right}.` }[locale];
      return form === undefined ? advice : `${advice} ${capitalised(form.reason[locale])}`;
    }
    case "term/inconsistent": {
      const label = quoted(finding.preferred, locale);
      return {
        de: `An anderer Stelle heißt es ${label}. Innerhalb eines Textes sollte es nur einen Namen geben.`,
        en: `Elsewhere this is called ${label}. A text should keep to one name.`,
      }[locale];
    }
    case "term/unexplained": {
      const full = quoted(finding.full, locale);
      return {
        de: `${quoted(finding.form, locale)} steht hier zum ersten Mal und ist noch nicht ausgeschrieben: ${full}.`,
        en: `${quoted(finding.form, locale)} is used here for the first time and is not written out yet: ${full}.`,
      }[locale];
    }
    case "fact/party": {
      const entry = knowledge.resolve(finding.ref);
      const called = (id: string): string => {
        const actor = knowledge.get("actors", id);
        return actor === undefined ? id : titleOf(actor, locale);
      };
      const title = entry === undefined ? "" : capitalised(titleOf(entry, locale));
      const parties = finding.parties.map(called).join(", ");
      return {
        de: `${title}: Daran sind beteiligt: ${parties}; nicht ${called(finding.partner)}.`,
        en: `${title}: the parties are ${parties}; not ${called(finding.partner)}.`,
      }[locale];
    }
    case "fact/date":
      return isMeeting(finding.ref) ? meetingIs(knowledge, finding.ref, locale) : actIs(knowledge, finding.ref, locale);
    case "fact/place":
      return meetingIs(knowledge, finding.ref, locale);
    case "fact/ordinal": {
      const number = knowledge.get("events", finding.meant.slice("events/".length))?.record.ordinal ?? 0;
      const lead = {
        de: `Das Datum ist das der ${number}. Tagung ihrer Reihe, nicht dieser.`,
        en: `The date is that of meeting no. ${number} of this series, not of this one.`,
      }[locale];
      return `${lead} ${meetingIs(knowledge, finding.meant, locale)} ${meetingIs(knowledge, finding.ref, locale)}`;
    }
    case "fact/disputed":
      return disputedMessage(knowledge, finding, locale);
    case "claim/stale":
      return staleMessage(knowledge, finding, locale);
    case "claim/unsourced": {
      const [commitment = ""] = finding.commitments;
      const record = recordIs(knowledge, `commitments/${commitment}`, locale);
      return {
        de: `Für diese Zusage nennt der Absatz keine Quelle. Verzeichnet ist: ${record}`,
        en: `The paragraph cites no source for this commitment. On record: ${record}`,
      }[locale];
    }
    case "citation/unknown": {
      const key = quoted(finding.key, locale);
      const guess = finding.nearest === undefined ? undefined : quoted(finding.nearest, locale);
      return {
        de: `Keine Quelle hat den Schlüssel ${key}.${guess === undefined ? "" : ` Gemeint ist wohl ${guess}.`}`,
        en: `No source has the key ${key}.${guess === undefined ? "" : ` Probably ${guess} is meant.`}`,
      }[locale];
    }
    case "citation/bibliography": {
      const path = quoted(finding.path, locale);
      return {
        de: `Das Literaturverzeichnis ${path} lässt sich nicht lesen: Weder vom Ordner dieses Entwurfs noch vom Ordner des Arbeitsbereichs aus führt der Pfad zu einer Datei, oder sie ist größer als 20\u00a0MB. Berichtigen Sie den Pfad, oder legen Sie die Datei dort ab.`,
        en: `The bibliography ${path} cannot be read: neither from the folder of this draft nor from that of the workspace does the path lead to a file, or the file is larger than 20\u00a0MB. Correct the path, or put the file there.`,
      }[locale];
    }
    case "exception/unused": {
      if (finding.unknown.length > 0) {
        const names = finding.unknown.map((name) => quoted(name, locale)).join(", ");
        return {
          de: `Eine Prüfung mit diesem Namen gibt es nicht: ${names}.`,
          en: `There is no check of this name: ${names}.`,
        }[locale];
      }
      return {
        de: "Diese Ausnahme nimmt nichts mehr aus und kann entfallen.",
        en: "This exception no longer excepts anything and can go.",
      }[locale];
    }
  }
}

/** „Die Quellen gehen auseinander: Wann …? So hier: … (Quelle: Kommission). Das Paket folgt: … (Quelle: Kyodo).“ */
function disputedMessage(knowledge: Knowledge, { ref, reading }: DisputedFinding, locale: Locale): string {
  const entry = knowledge.resolve(ref);
  if (entry?.kind !== "disputes") return "";
  const { label, readings, verification } = entry.record;
  const words = ({ text, evidence, claims = [] }: Reading): string => {
    const date = claims.map((claim) => claim.date ?? claim.signed ?? claim.start).find((each) => each !== undefined);
    const [proof] = proofsFor(knowledge, evidence, date);
    const body = capitalised(text[locale]).replace(/\.$/u, "");
    return proof === undefined ? `${body}.` : `${body} (${{ de: "Quelle:", en: "source:" }[locale]} ${sourceDetail(proof.source, locale)}).`;
  };
  const here = readings[reading];
  const followed = readings.find((each) => each.followed === true);
  const remark = verificationLabel(verification, locale);
  const parts = [
    { de: `Die Quellen gehen auseinander: ${capitalised(label.de)}`, en: `Sources differ: ${capitalised(label.en)}` }[locale],
    here === undefined ? "" : `${{ de: "So hier:", en: "As here:" }[locale]} ${words(here)}`,
    followed === undefined
      ? { de: "Welche Angabe stimmt, ist offen.", en: "Which of them is right is open." }[locale]
      : `${{ de: "Das Paket folgt:", en: "The pack follows:" }[locale]} ${words(followed)}`,
    remark === undefined ? "" : `${capitalised(remark)}.`,
  ];
  return parts.filter((part) => part !== "").join(" ");
}

function staleMessage(knowledge: Knowledge, { by, commitment, later, due, asOf }: StaleFinding, locale: Locale): string {
  if (by !== undefined) {
    const lead = { de: "Das hat inzwischen stattgefunden.", en: "This has taken place by now." }[locale];
    return `${lead} ${meetingIs(knowledge, by, locale)}`;
  }
  const day = formatDate(asOf, locale);
  if (commitment === undefined) {
    return {
      de: `Der genannte Zeitpunkt ist vorbei (Stand: ${day}); eine Tagung aus dieser Zeit ist nicht verzeichnet.`,
      en: `That time has passed (as of ${day}); no meeting of that time is recorded.`,
    }[locale];
  }
  const passed = due === undefined ? "" : { de: `Der genannte Zeitpunkt ist vorbei (Stand: ${day}).`, en: `That time has passed (as of ${day}).` }[locale];
  if (later === undefined) {
    const nothing = { de: "Was daraus geworden ist, ist nicht verzeichnet. Die Zusage:", en: "What became of it is not recorded. The commitment:" }[locale];
    return `${passed} ${nothing} ${recordIs(knowledge, commitment, locale)}`;
  }
  const lead = {
    completed: { de: "Das ist inzwischen geschehen:", en: "This has been done by now:" },
    superseded: { de: "An die Stelle dieser Zusage ist eine andere getreten:", en: "Another commitment has taken the place of this one:" },
    renewed: due === undefined ? { de: "Inzwischen ist man weiter:", en: "Matters have moved on since:" } : { de: "Zuletzt dazu:", en: "Latest on this:" },
  }[later.state][locale];
  return [passed, lead, recordIs(knowledge, later.ref, locale)].filter((part) => part !== "").join(" ");
}

/** „Beide Seiten starten das Forum – zweite Tagung …, Brüssel, 26. März 2024. Quelle: …“ */
function recordIs(knowledge: Knowledge, ref: RecordRef<"commitments" | "events">, locale: Locale): string {
  const entry = knowledge.resolve(ref);
  if (entry?.kind === "events") return meetingIs(knowledge, entry.ref, locale);
  if (entry?.kind !== "commitments") return "";
  const { record } = entry;
  const date = dateOf(knowledge, record);
  const event = record.event === undefined ? undefined : knowledge.get("events", record.event);
  // What is recalled at a meeting did not happen there.
  const meeting = event !== undefined && event.record.date === date ? event : undefined;
  const where = [meeting && titleOf(meeting, locale), meeting?.record.place?.[locale], date && formatDate(date, locale)].filter((part) => part !== undefined && part !== "");
  const remark = verificationLabel(record.verification, locale);
  const text = capitalised(record.text[locale]).replace(/\.$/u, "");
  return `${text}${where.length === 0 ? "" : ` – ${where.join(", ")}`}${remark === undefined ? "" : ` (${remark})`}.${sourceOf(knowledge, record.evidence, date, locale)}`;
}

/** „Zweite Tagung des Rates …: Brüssel, 30. April 2024 (nach: Europäische Kommission, 30. April 2024).“ */
function meetingIs(knowledge: Knowledge, ref: RecordRef<"events">, locale: Locale): string {
  const entry = knowledge.resolve(ref);
  if (entry?.kind !== "events") return "";
  const { record } = entry;
  const facts = [record.place?.[locale], formatDate(record.date, locale)].filter((part) => part !== undefined).join(", ");
  const unverified = record.dateBasis === undefined ? verificationLabel(record.verification, locale) : inferredRemark(locale);
  const remark = unverified === undefined ? "" : ` (${unverified})`;
  return `${capitalised(titleOf(entry, locale))}: ${facts}${remark}.${sourceOf(knowledge, record.evidence, record.date, locale)}`;
}

function isMeeting(ref: RecordRef<"events" | "instruments">): ref is RecordRef<"events"> {
  return ref.startsWith("events/");
}

/** „Gesetz über digitale Märkte: Verordnung (EU) 2022/1925; in Kraft: 1. November 2022; anwendbar: 2. Mai 2023.“ */
function actIs(knowledge: Knowledge, ref: RecordRef, locale: Locale): string {
  const entry = knowledge.resolve(ref);
  if (entry?.kind !== "instruments") return "";
  const { record } = entry;
  const facts = instrumentFacts(record, locale).filter((fact) => fact !== undefined).join("; ");
  const unverified = verificationLabel(record.verification, locale);
  return `${capitalised(titleOf(entry, locale))}: ${facts}${unverified === undefined ? "" : ` (${unverified})`}.${sourceOf(knowledge, record.evidence ?? [], undefined, locale)}`;
}

/** „ Quelle: Europäische Kommission, 30. April 2024.“; empty where there is none. */
function sourceOf(knowledge: Knowledge, evidence: readonly Evidence[], date: PartialDate | undefined, locale: Locale): string {
  const [proof] = proofsFor(knowledge, evidence, date);
  return proof === undefined ? "" : ` ${{ de: "Quelle:", en: "Source:" }[locale]} ${sourceDetail(proof.source, locale)}.`;
}

/** A party's own report of what happened on a day, rather than the press, and rather than what announced it. */
function proofsFor(knowledge: Knowledge, evidence: readonly Evidence[], date: PartialDate | undefined): readonly Proof[] {
  return proofsOf(knowledge, evidence).toSorted((a, b) => rank(a.source, date) - rank(b.source, date));
}

function rank({ authority, published }: Source, date: PartialDate | undefined): number {
  const reports = published !== undefined && date !== undefined && !isBefore(published.date, date);
  return (reports ? 0 : 2) + (authority === "primary" ? 0 : 1);
}

/** The records that a finding rests on, and the sources that say so: those that its message names. */
export function evidenceOfFinding(knowledge: Knowledge, finding: Finding): { readonly records: readonly RecordRef[]; readonly sources: readonly RecordRef<"sources">[] } {
  const records = recordsOfFinding(finding);
  const sources = records.flatMap((ref): readonly RecordRef<"sources">[] => {
    const entry = knowledge.resolve(ref);
    if (entry?.kind !== "events" && entry?.kind !== "commitments") return [];
    const [proof] = proofsFor(knowledge, entry.record.evidence, entry.kind === "events" ? entry.record.date : dateOf(knowledge, entry.record));
    return proof === undefined ? [] : [`sources/${proof.source.id}`];
  });
  return { records, sources: [...new Set(sources)] };
}

function recordsOfFinding(finding: Finding): readonly RecordRef[] {
  switch (finding.code) {
    case "term/deprecated":
    case "term/inconsistent":
    case "fact/party":
    case "fact/date":
    case "fact/place":
    case "fact/disputed":
      return [finding.ref];
    case "fact/ordinal":
      return [finding.meant, finding.ref];
    case "claim/stale":
      return [finding.by, finding.later?.ref, finding.commitment].filter((ref) => ref !== undefined);
    case "claim/unsourced":
      return finding.commitments.slice(0, 1).map((id): RecordRef => `commitments/${id}`);
    case "citation/unknown":
      return finding.nearest === undefined ? [] : [`sources/${finding.nearest}`];
    default:
      return [];
  }
}

/** What a fix does, as the title of a quick fix. */
export function fixTitle({ kind, words }: Fix, locale: Locale): string {
  switch (kind) {
    case "replace":
      return { de: `Durch ${quoted(words, locale)} ersetzen`, en: `Replace with ${quoted(words, locale)}` }[locale];
    case "remove":
      return { de: "Entfernen", en: "Remove" }[locale];
  }
}

/** What another fix does: it mends so many of the places in the draft where the same is found. */
export function fixEverywhereTitle({ preferred }: Mendable, mended: number, places: number, locale: Locale): string {
  const words = quoted(preferred, locale);
  const all = mended === places;
  return {
    de: `Überall in diesem Entwurf durch ${words} ersetzen (${all ? "" : `${mended} von `}${places} Stellen)`,
    en: `Replace with ${words} everywhere in this draft (${all ? "" : `${mended} of `}${places} places)`,
  }[locale];
}
