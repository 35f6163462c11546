// knowledge/: what is known. Knows text (language/) but nothing of drafts, editors or LSP; records are immutable.

/** A language that texts of a pack may be written in. Every record has `de` and `en`; the others are optional. */
export type Language = "de" | "en" | "fr" | "ja" | "ko";

/** A language that a page may be written in: those of packs, of the EU, and of the states around it and its partners. */
export type PageLanguage =
  | Language
  | "ar"
  | "bg"
  | "cs"
  | "da"
  | "el"
  | "es"
  | "et"
  | "fi"
  | "ga"
  | "hi"
  | "hr"
  | "hu"
  | "it"
  | "lt"
  | "lv"
  | "mt"
  | "nl"
  | "no"
  | "pl"
  | "pt"
  | "ro"
  | "ru"
  | "sk"
  | "sl"
  | "sv"
  | "tr"
  | "uk"
  | "zh";

/** The languages a draft is written in. */
export type DraftLanguage = "de" | "en";

/** A text by language, as a reader is to see it. */
export interface LocalText {
  readonly de: string;
  readonly en: string;
  readonly fr?: string;
  readonly ja?: string;
  readonly ko?: string;
}

/** Names by language, several for each. */
export type LocalNames = { readonly [language in Language]?: readonly string[] };

/** The kinds of record; each is a top-level key of a pack's YAML files. */
export const kinds = [
  "topics",
  "terms",
  "actors",
  "partnerships",
  "events",
  "instruments",
  "programmes",
  "commitments",
  "sources",
  "disputes",
  "exceptions",
] as const;
export type Kind = (typeof kinds)[number];

/** A reference to a record of any kind, written `events/e-jp-launch`. */
export type RecordRef<K extends Kind = Kind> = `${K}/${string}`;

/**
 * A date as precise as it is known: `2023-06-30`, `2023-06` or `2023`.
 * The number of its parts is its precision.
 */
export type PartialDate = string;

/** How a statement came to be known, and how sure it is. Absent: found in the named evidence, certain. */
export interface Verification {
  /** found: read in the source; cited: seen only in another page; inferred: concluded; own-knowledge: from memory. */
  readonly basis: "found" | "cited" | "inferred" | "own-knowledge";
  readonly confidence: "high" | "medium" | "low";
  /** What exactly is unsure, or how it was concluded. */
  readonly note?: LocalText;
}

/** Where a statement stands in a source. */
export interface Evidence {
  /** The id of a source. */
  readonly source: string;
  /** 1-based line among the non-empty lines of a plain-text copy; internal, never shown. */
  readonly paragraph?: number;
  /** At most six consecutive words of the passage, in the source's language, without comma or ampersand. */
  readonly locator?: string;
}

/** A part of a law that applies from a day of its own. */
export interface AppliesInPart {
  readonly from: PartialDate;
  /** Which part: „Verbote“, “prohibitions”. */
  readonly what: LocalText;
}

interface RecordBase {
  /** Kebab-case, unique in its kind, never changed. */
  readonly id: string;
  readonly verification?: Verification;
  /** A remark for readers, shown on the record's page. */
  readonly note?: LocalText;
  /** A later layer takes back the record with this id: it is not known any more. Nothing else need be given. */
  readonly withdrawn?: { readonly reason: LocalText };
}

/** A heading under which terms and commitments are filed. */
export interface Topic extends RecordBase {
  readonly label: LocalText;
  readonly broader?: string;
}

/** A form that must not be written, with the reason. */
export interface DeprecatedForm {
  readonly form: string;
  readonly language: DraftLanguage;
  readonly reason: LocalText;
  /** What to write instead; the preferred label of that language where absent. */
  readonly use?: string;
  readonly evidence?: readonly Evidence[];
}

/** What German inflection needs to know of a name's head noun. */
export interface GermanGrammar {
  readonly gender?: "m" | "f" | "n";
  /** The label is a plural (Vertrauensdienste) or has none (Cybersicherheit). */
  readonly number?: "plural" | "singular-only";
}

/** Everything a record can be called. Labels are written as they stand inside a sentence. */
export interface Named {
  /** The preferred name. */
  readonly label: LocalText;
  /** Abbreviations; case-sensitive and whole words. */
  readonly abbreviations?: LocalNames;
  /** Other names and spellings that may be written. */
  readonly admitted?: LocalNames;
  readonly deprecated?: readonly DeprecatedForm[];
  /** Inflected or irregular forms that count as this name, such as those seen in sources. */
  readonly forms?: LocalNames;
  /** Forms that are ordinary words (Regulierungsansätze): they count only beside another name. */
  readonly ordinary?: LocalNames;
  /** Longer names that hold one of these but mean something else: Demokratische Volksrepublik Korea. */
  readonly except?: LocalNames;
  readonly grammar?: GermanGrammar;
}

/** A concept with its names. */
export interface Term extends RecordBase, Named {
  readonly topic?: string;
  /** What it is and why it matters here. */
  readonly definition?: LocalText;
  /** Ids of related terms. */
  readonly related?: readonly string[];
  /** The law, agreement or memorandum that this term names. */
  readonly instrument?: string;
  readonly programme?: string;
  readonly actor?: string;
  readonly partnership?: string;
  /** An ordinary word (Tagung, Start, Hintergrund): a name only where its context makes it one. */
  readonly contextual?: boolean;
  /** Ids of earlier terms that have been merged into this one: it is found by them, too. */
  readonly replaces?: readonly string[];
  /** Where the term is used or explained. */
  readonly evidence?: readonly Evidence[];
}

/** An office somebody held. Dates are as precise as known; both absent: at the time of the evidence. */
export interface Office {
  readonly title: LocalText;
  readonly from?: PartialDate;
  readonly until?: PartialDate;
  readonly evidence?: readonly Evidence[];
  readonly verification?: Verification;
}

/** A state, organisation, office, group or person. */
export interface Actor extends RecordBase, Named {
  readonly type: "party" | "organisation" | "council" | "person" | "group";
  /** The party (an actor) it belongs to. */
  readonly side?: string;
  readonly offices?: readonly Office[];
  readonly evidence?: readonly Evidence[];
}

export interface Partnership extends RecordBase, Named {
  /** Actor ids. */
  readonly parties: readonly string[];
  readonly since?: PartialDate;
  /** The council (an actor) that steers it. */
  readonly council?: string;
  /** Event ids of its councils, oldest first. */
  readonly councils?: readonly string[];
  readonly definition?: LocalText;
  readonly evidence?: readonly Evidence[];
}

export interface PolicyEvent extends RecordBase, Named {
  readonly type: "council" | "summit" | "signing" | "launch" | "milestone" | "negotiation" | "publication" | "decision" | "meeting" | "entry-into-force";
  readonly partnership?: string;
  readonly parties?: readonly string[];
  /** 1 for the first meeting of its series. */
  readonly ordinal?: number;
  readonly date: PartialDate;
  /** True while it is only announced. */
  readonly announced?: boolean;
  /** How the date is known, where no source states it. */
  readonly dateBasis?: LocalText;
  readonly place?: LocalText;
  readonly coChairs?: readonly string[];
  readonly people?: readonly string[];
  /** The event before it in its series. */
  readonly follows?: string;
  /** Ids of earlier events that have been merged into this one: it is found by them, too. */
  readonly replaces?: readonly string[];
  /** The commitments that are done with it, such as the one to hold this meeting. */
  readonly completes?: readonly string[];
  readonly evidence: readonly Evidence[];
}

export interface Instrument extends RecordBase, Named {
  readonly type:
    | "regulation"
    | "directive"
    | "decision"
    | "agreement"
    | "protocol"
    | "memorandum"
    | "declaration"
    | "letter-of-intent"
    | "joint-statement"
    | "communication"
    | "code"
    | "pact"
    | "principles";
  /** The official title. */
  readonly title?: LocalText;
  readonly parties?: readonly string[];
  readonly event?: string;
  /** Official number, such as "(EU) 2022/1925". */
  readonly number?: string;
  readonly celex?: string;
  readonly eli?: string;
  readonly oj?: string;
  readonly signed?: PartialDate;
  readonly inForce?: PartialDate;
  /** From when it applies in general. */
  readonly applies?: PartialDate;
  /** What applies from another day than the rest. */
  readonly appliesInPart?: readonly AppliesInPart[];
  /** From when an agreement was applied before it was in force. */
  readonly appliedProvisionally?: PartialDate;
  /** What to mind about these dates, shown wherever they are: later acts may have changed them. */
  readonly appliesRemark?: LocalText;
  readonly urls?: readonly SourceUrl[];
  readonly definition?: LocalText;
  readonly evidence?: readonly Evidence[];
}

/** A call, project, initiative, group or scheme. */
export interface Programme extends RecordBase, Named {
  readonly definition?: LocalText;
  readonly parties?: readonly string[];
  readonly start?: PartialDate;
  readonly evidence?: readonly Evidence[];
}

export const commitmentKinds = ["deliverable", "cooperation", "process", "position", "background"] as const;
export type CommitmentKind = (typeof commitmentKinds)[number];

export const statuses = [
  "agreed",
  "committed",
  "signed",
  "launched",
  "announced",
  "planned",
  "reaffirmed",
  "continuing",
  "exploring",
  "invited",
  "discussed",
  "stated-aim",
  "concluded",
] as const;
export type Status = (typeof statuses)[number];

/** What was promised, in our own words; the strength of its verb is the source's. */
export interface Commitment extends RecordBase {
  readonly text: LocalText;
  readonly kind: CommitmentKind;
  readonly status: Status;
  readonly topic: string;
  /** Actor ids: who made it. */
  readonly parties: readonly string[];
  /** The meeting at which it was made, or in whose source it is recalled; absent where it was made at none. */
  readonly event?: string;
  /** Ids of the terms that name it. */
  readonly terms: readonly string[];
  /** The day the recalled act took place, where it is not the event's. */
  readonly date?: PartialDate;
  /** When it is to be done. */
  readonly due?: { readonly date: PartialDate; readonly label?: LocalText };
  /** Examples the source names. */
  readonly examples?: readonly LocalText[];
  /** The earlier commitments that it makes again. */
  readonly renews?: readonly string[];
  /** The earlier commitments that it makes more exact, or of which it carries out a part. */
  readonly specifies?: readonly string[];
  /** The earlier commitments that are done with it. */
  readonly completes?: readonly string[];
  /** The earlier commitments that it takes the place of. */
  readonly supersedes?: readonly string[];
  /** The earlier commitments that it takes up, where the source does not say how. */
  readonly follows?: readonly string[];
  /** The commitment that it tells of once more, from another source. */
  readonly restates?: string;
  readonly evidence: readonly Evidence[];
}

export interface SourceUrl {
  readonly language: PageLanguage;
  readonly url: string;
  /** Absent: the page was found at this address. */
  readonly verification?: Verification;
}

/** A press release, article, statement or page that statements rest on. */
export interface Source extends RecordBase {
  /** In the source's language. Where the source has no title, a description in square brackets. */
  readonly title: string;
  readonly publisher: string;
  readonly type:
    | "press-release"
    | "press-release-copy"
    | "news-article"
    | "joint-statement"
    | "web-page"
    | "legal-text"
    | "briefing"
    | "communication"
    | "report"
    | "speech"
    | "other";
  readonly language: PageLanguage;
  /** primary: a party's own publication; press: a journalistic report; other: copies, summaries, databases. */
  readonly authority: "primary" | "press" | "other";
  /** unknown: nobody has read the page, or it does not say. */
  readonly translation: "official" | "machine" | "none" | "unknown";
  readonly published?: {
    readonly date: PartialDate;
    /** True: the day may be off by some days. */
    readonly approximate?: boolean;
    /** True: the source itself says so. */
    readonly stated: boolean;
    readonly basis?: LocalText;
  };
  /** In order of preference. */
  readonly urls: readonly SourceUrl[];
  /** What it reports on, in words, or the id of that source. */
  readonly basedOn?: LocalText;
  readonly rights?: LocalText;
}

/**
 * What a reading says of a record, in a form in which a draft that says the same can be recognised. Each key beside `of`
 * is one statement.
 */
export interface ReadingClaim {
  /** A meeting, instrument, programme, partnership or commitment. */
  readonly of: RecordRef;
  /** When a meeting or signing took place. */
  readonly date?: PartialDate;
  /** When it was signed. */
  readonly signed?: PartialDate;
  /** When it began. */
  readonly start?: PartialDate;
  /** The year that is put to its name, without saying what for. */
  readonly year?: PartialDate;
  /** The number of the summit at which it began. */
  readonly summit?: number;
  /** Whether it has been set up. */
  readonly setUp?: boolean;
  /** What it is called or how it is put, as it stands in a sentence; the first of a language is what to write. */
  readonly words?: { readonly [language in DraftLanguage]?: readonly string[] };
}

/** One of the readings of a disputed fact. */
export interface Reading {
  readonly text: LocalText;
  readonly evidence: readonly Evidence[];
  /** The same as data, as far as it can be; absent: a draft that says so is not recognised. */
  readonly claims?: readonly ReadingClaim[];
  /** True for the one reading that the pack follows. */
  readonly followed?: boolean;
}

/** A fact on which sources differ. */
export interface Dispute extends RecordBase {
  readonly label: LocalText;
  /** The records it concerns. */
  readonly about: readonly RecordRef[];
  /** At least two; at most one is followed. */
  readonly readings: readonly Reading[];
  /** Why the pack follows that reading, or why it follows none. */
  readonly reason: LocalText;
}

/** Words that checks never remark on. */
export interface PhraseException extends RecordBase {
  /** As they stand in drafts; of a name, its basic form stands for all inflected ones. */
  readonly phrase: string;
  /** Codes of the checks that leave them alone; absent: all of them. */
  readonly checks?: readonly string[];
}

/** The record type of each kind. */
export interface RecordsByKind {
  readonly topics: Topic;
  readonly terms: Term;
  readonly actors: Actor;
  readonly partnerships: Partnership;
  readonly events: PolicyEvent;
  readonly instruments: Instrument;
  readonly programmes: Programme;
  readonly commitments: Commitment;
  readonly sources: Source;
  readonly disputes: Dispute;
  readonly exceptions: PhraseException;
}
export type AnyRecord = RecordsByKind[Kind];

/** A pack's own description, `pack.yaml`. */
export interface PackManifest {
  readonly id: string;
  readonly title: LocalText;
  readonly version: string;
  /** The version of the pack format; 1 today. */
  readonly format: number;
  readonly languages: readonly Language[];
  readonly licence: string;
  readonly description?: LocalText;
}

/** Where a record stands: which file, and the UTF-16 offsets and 0-based line of its item in the list. */
export interface Origin {
  /** URI of the pack's folder, without a slash at its end. */
  readonly pack: string;
  /** Path inside the pack's folder, with forward slashes. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  /** The line after its last. */
  readonly endLine: number;
}
