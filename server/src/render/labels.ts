// What statuses, kinds and degrees of certainty are called.
import type { LocalText } from "../knowledge/local-text.ts";
import type { Kind } from "../knowledge/records.ts";
import type { Actor } from "../knowledge/records/actor.ts";
import type { Commitment, CommitmentKind, Status } from "../knowledge/records/commitment.ts";
import type { PolicyEvent } from "../knowledge/records/event.ts";
import type { Verification } from "../knowledge/records/evidence.ts";
import type { Instrument } from "../knowledge/records/instrument.ts";
import type { Source } from "../knowledge/records/source.ts";
import type { AnyEntry } from "../knowledge/knowledge.ts";
import type { Layer } from "../knowledge/pack.ts";
import { isPromise } from "../knowledge/promise.ts";
import { isPageLanguage, languageName, type Locale } from "./locale.ts";

type Labels<Key extends string> = { readonly [key in Key]: LocalText };

/** What a status says of a commitment; the strength is the source's. */
export const statusLabels: Labels<Status> = {
  agreed: { de: "vereinbart", en: "agreed" },
  committed: { de: "zugesagt", en: "committed" },
  signed: { de: "unterzeichnet", en: "signed" },
  launched: { de: "gestartet", en: "launched" },
  announced: { de: "angekündigt", en: "announced" },
  planned: { de: "geplant", en: "planned" },
  reaffirmed: { de: "bekräftigt", en: "reaffirmed" },
  continuing: { de: "wird fortgesetzt", en: "continuing" },
  exploring: { de: "wird geprüft", en: "being explored" },
  invited: { de: "Aufforderung", en: "invitation" },
  discussed: { de: "erörtert", en: "discussed" },
  "stated-aim": { de: "als Ziel genannt", en: "stated aim" },
  concluded: { de: "abgeschlossen", en: "concluded" },
};

export const commitmentKindLabels: Labels<CommitmentKind> = {
  deliverable: { de: "konkretes Vorhaben", en: "deliverable" },
  cooperation: { de: "Feld der Zusammenarbeit", en: "field of cooperation" },
  process: { de: "Verfahren und Termine", en: "process" },
  position: { de: "politische Position, keine Zusage", en: "political position, not a commitment" },
  background: { de: "Hintergrund, keine Zusage", en: "background, not a commitment" },
};

/** „Hintergrund, keine Zusage“: what stands before a statement that could be taken for a promise, but is none. */
export function noPromiseLabel(commitment: Commitment, locale: Locale): string | undefined {
  if (isPromise(commitment)) return undefined;
  const { kind, status } = commitment;
  if (kind === "position" || kind === "background") return commitmentKindLabels[kind][locale];
  return `${statusLabels[status][locale]}, ${{ de: "keine Zusage", en: "not a commitment" }[locale]}`;
}

/** One record of each kind. */
export const kindLabels: Labels<Kind> = {
  topics: { de: "Thema", en: "topic" },
  terms: { de: "Begriff", en: "term" },
  actors: { de: "Akteur", en: "actor" },
  partnerships: { de: "Partnerschaft", en: "partnership" },
  events: { de: "Ereignis", en: "event" },
  instruments: { de: "Rechtsakt oder Vereinbarung", en: "law or agreement" },
  programmes: { de: "Programm", en: "programme" },
  commitments: { de: "Zusage", en: "commitment" },
  sources: { de: "Quelle", en: "source" },
  disputes: { de: "abweichende Angaben", en: "differing accounts" },
  exceptions: { de: "nie gemeldete Wörter", en: "words never flagged" },
};

export const actorLabels: Labels<Actor["type"]> = {
  party: { de: "Partner", en: "party" },
  organisation: { de: "Organisation", en: "organisation" },
  council: { de: "Rat", en: "council" },
  person: { de: "Person", en: "person" },
  group: { de: "Gruppe", en: "group" },
};

export const eventLabels: Labels<PolicyEvent["type"]> = {
  council: { de: "Ratstagung", en: "council meeting" },
  summit: { de: "Gipfeltreffen", en: "summit" },
  signing: { de: "Unterzeichnung", en: "signing" },
  launch: { de: "Start", en: "launch" },
  milestone: { de: "Meilenstein", en: "milestone" },
  negotiation: { de: "Verhandlung", en: "negotiation" },
  publication: { de: "Veröffentlichung", en: "publication" },
  decision: { de: "Beschluss", en: "decision" },
  meeting: { de: "Treffen", en: "meeting" },
  "entry-into-force": { de: "Inkrafttreten", en: "entry into force" },
};

export const instrumentLabels: Labels<Instrument["type"]> = {
  regulation: { de: "Verordnung", en: "regulation" },
  directive: { de: "Richtlinie", en: "directive" },
  decision: { de: "Beschluss", en: "decision" },
  agreement: { de: "Abkommen", en: "agreement" },
  protocol: { de: "Protokoll", en: "protocol" },
  memorandum: { de: "Memorandum", en: "memorandum" },
  declaration: { de: "Erklärung", en: "declaration" },
  "letter-of-intent": { de: "Absichtserklärung", en: "letter of intent" },
  "joint-statement": { de: "gemeinsame Erklärung", en: "joint statement" },
  communication: { de: "Mitteilung", en: "communication" },
  code: { de: "Kodex", en: "code" },
  pact: { de: "Pakt", en: "pact" },
  principles: { de: "Grundsätze", en: "principles" },
};

export const sourceLabels: Labels<Source["type"]> = {
  "press-release": { de: "Pressemitteilung", en: "press release" },
  "press-release-copy": { de: "Abdruck einer Pressemitteilung", en: "copy of a press release" },
  "news-article": { de: "Presseartikel", en: "news article" },
  "joint-statement": { de: "gemeinsame Erklärung", en: "joint statement" },
  "web-page": { de: "Webseite", en: "web page" },
  "legal-text": { de: "Rechtstext", en: "legal text" },
  briefing: { de: "Hintergrundpapier", en: "briefing" },
  communication: { de: "Mitteilung", en: "communication" },
  report: { de: "Bericht", en: "report" },
  speech: { de: "Rede", en: "speech" },
  other: { de: "sonstige Quelle", en: "other source" },
};

export const authorityLabels: Labels<Source["authority"]> = {
  primary: { de: "amtliche Quelle", en: "official source" },
  press: { de: "journalistischer Bericht", en: "journalistic report" },
  other: { de: "Abschrift, Zusammenfassung oder Datenbank", en: "copy, summary or database" },
};

export const translationLabels: Labels<Source["translation"]> = {
  official: { de: "amtliche Übersetzung", en: "official translation" },
  machine: { de: "maschinelle Übersetzung", en: "machine translation" },
  none: { de: "Original", en: "original" },
  unknown: { de: "nicht bekannt, ob übersetzt", en: "not known whether translated" },
};

export const layerLabels: Labels<Layer> = {
  shipped: { de: "mitgeliefertes Begriffspaket", en: "shipped pack" },
  contributed: { de: "Begriffspaket einer anderen Erweiterung", en: "another extension’s pack" },
  given: { de: "zusätzliches Begriffspaket", en: "additional pack" },
  workspace: { de: "Begriffspaket dieses Arbeitsbereichs", en: "this workspace’s pack" },
};

/** What sort of thing a record is, as exactly as it is known: „Verordnung“, „Ratstagung“, „Begriff“. */
export function sortLabel(entry: AnyEntry, locale: Locale): string {
  switch (entry.kind) {
    case "instruments":
      return instrumentLabels[entry.record.type][locale];
    case "events":
      return eventLabels[entry.record.type][locale];
    case "actors":
      return actorLabels[entry.record.type][locale];
    case "sources":
      return sourceLabels[entry.record.type][locale];
    default:
      return kindLabels[entry.kind][locale];
  }
}

const bases: Labels<Exclude<Verification["basis"], "found">> = {
  cited: { de: "nur mittelbar belegt", en: "known only at second hand" },
  inferred: { de: "erschlossen", en: "inferred" },
  "own-knowledge": { de: "aus Fachwissen, ohne Quelle", en: "from general knowledge, without a source" },
};

const confidences: Labels<Verification["confidence"]> = {
  high: { de: "recht sicher", en: "fairly certain" },
  medium: { de: "wahrscheinlich", en: "probable" },
  low: { de: "unsicher", en: "uncertain" },
};

/** What was read in the source, but may not be so. */
const doubts: Labels<Exclude<Verification["confidence"], "high">> = {
  medium: { de: "nicht ganz gesichert", en: "not entirely certain" },
  low: { de: "unsicher", en: "uncertain" },
};

/**
 * How a statement is known: „erschlossen, wahrscheinlich“. Undefined where it was found in its source and is certain.
 * @param partly there is evidence, too, so that only a part of it is known so
 */
export function verificationLabel(verification: Verification | undefined, locale: Locale, partly = false): string | undefined {
  if (verification === undefined) return undefined;
  const { basis, confidence } = verification;
  const part = partly && basis !== "cited" ? { de: "teils ", en: "in part " }[locale] : "";
  if (basis !== "found") return `${part}${bases[basis][locale]}, ${confidences[confidence][locale]}`;
  return confidence === "high" ? undefined : doubts[confidence][locale];
}

const valueLabels: { readonly [place: string]: Readonly<Record<string, LocalText>> } = {
  "commitments.kind": commitmentKindLabels,
  "commitments.status": statusLabels,
  "actors.type": actorLabels,
  "events.type": eventLabels,
  "instruments.type": instrumentLabels,
  "sources.type": sourceLabels,
  "sources.authority": authorityLabels,
  "sources.translation": translationLabels,
  basis: bases,
  confidence: confidences,
  gender: { m: { de: "der", en: "masculine" }, f: { de: "die", en: "feminine" }, n: { de: "das", en: "neuter" } },
  number: { plural: { de: "Plural", en: "plural" }, "singular-only": { de: "ohne Plural", en: "no plural" } },
};

/** What a value of a pack file is called for people, where it is one of a few; undefined for any other. */
export function valueLabel(kind: Kind | undefined, key: string | number | undefined, value: string, locale: Locale): string | undefined {
  if (key === "language" || typeof key === "number") return isPageLanguage(value) ? languageName(value, locale) : undefined;
  const labels = valueLabels[`${kind ?? ""}.${key ?? ""}`] ?? valueLabels[key ?? ""];
  return labels !== undefined && Object.hasOwn(labels, value) ? labels[value]?.[locale] : undefined;
}
