import type { Knowledge } from "../knowledge/knowledge.ts";
import type { DraftLanguage, GermanGrammar, Kind, LocalNames, Named, RecordRef } from "../knowledge/records.ts";
import { otherSpelling } from "../language/spelling.ts";
import type { Name, NameRole } from "./lookup.ts";

/** A name as the indexes hold it. */
export interface IndexedName extends Name {
  /** Its place in the list of all names. */
  readonly index: number;
  readonly grammar: GermanGrammar | undefined;
  /** An ordinary word: a name only where its context makes it one. */
  readonly contextual: boolean;
  /** An inflected or irregular form given by the data: found as it stands, offered never. */
  readonly listed: boolean;
  /** The name of a person or country. */
  readonly proper: boolean;
  /** A longer name that holds one of the record's but means something else: found, it hides them. */
  readonly exception: boolean;
  /** The topic it is filed under. */
  readonly topic: string | undefined;
  /** Actor ids of the parties it belongs to, the EU aside. */
  readonly parties: readonly string[];
}

/** Every name of every record, and who owns it. */
export interface Names {
  readonly all: readonly IndexedName[];
  readonly byRef: ReadonlyMap<RecordRef, readonly IndexedName[]>;
}

const namedKinds = ["terms", "actors", "partnerships", "events", "instruments", "programmes"] as const;
/** Kinds whose names are found in prose; the others are only searched for. */
export const mentionedKinds: ReadonlySet<Kind> = new Set(namedKinds);
const draftLanguages: readonly DraftLanguage[] = ["de", "en"];

/** Collects the names of all records, in the order of the knowledge. */
export function collectNames(knowledge: Knowledge): Names {
  const all: IndexedName[] = [];
  const byRef = new Map<RecordRef, IndexedName[]>();
  const seen = new Set<string>();

  const add = (
    owner: Owner,
    text: string,
    language: DraftLanguage,
    role: NameRole,
    traits: Traits = {},
  ): void => {
    const key = `${owner.ref}\n${language}\n${text}`;
    if (text.trim() === "" || seen.has(key)) return;
    seen.add(key);
    const name: IndexedName = {
      ref: owner.ref,
      kind: owner.kind,
      id: owner.id,
      text,
      language,
      role,
      index: all.length,
      grammar: traits.grammar,
      contextual: traits.contextual ?? false,
      listed: traits.listed ?? false,
      proper: owner.proper ?? false,
      exception: traits.exception ?? false,
      topic: owner.topic,
      parties: owner.parties ?? [],
    };
    all.push(name);
    if (name.exception) return;
    const own = byRef.get(owner.ref);
    if (own === undefined) byRef.set(owner.ref, [name]);
    else own.push(name);
  };

  for (const kind of namedKinds) {
    for (const { ref, record } of knowledge.all(kind)) {
      const owner: Owner = { ref, kind, id: record.id, topic: topicOf(record), parties: partiesOf(record), proper: isProper(record) };
      const named: Named = record;
      const contextual = "contextual" in record && record.contextual;
      for (const language of draftLanguages) {
        const grammar = language === "de" ? named.grammar : undefined;
        add(owner, named.label[language], language, "preferred", { grammar, contextual });
        for (const text of namesIn(named.abbreviations, language)) add(owner, text, language, "abbreviation", { contextual });
        for (const text of namesIn(named.admitted, language)) add(owner, text, language, "admitted", { contextual });
        for (const text of namesIn(named.forms, language)) add(owner, text, language, "admitted", { contextual, listed: true });
        for (const text of namesIn(named.except, language)) add(owner, text, language, "admitted", { exception: true });
        if (language === "en") {
          for (const text of [named.label.en, ...namesIn(named.admitted, "en")]) {
            const variant = otherSpelling(text);
            if (variant !== undefined) add(owner, variant, "en", "admitted", { contextual, listed: true });
          }
        }
      }
      for (const form of named.deprecated ?? []) add(owner, form.form, form.language, "deprecated", { contextual: false });
    }
  }
  for (const { ref, record } of knowledge.all("topics")) addLabel(ref, "topics", record.id, record.label);
  for (const { ref, record } of knowledge.all("commitments")) addLabel(ref, "commitments", record.id, record.text);
  for (const { ref, record } of knowledge.all("disputes")) addLabel(ref, "disputes", record.id, record.label);
  for (const { ref, record } of knowledge.all("sources")) {
    add({ ref, kind: "sources", id: record.id }, record.title, record.language === "de" ? "de" : "en", "preferred");
  }
  return { all, byRef };

  function addLabel(ref: RecordRef, kind: Kind, id: string, label: { readonly de: string; readonly en: string }): void {
    for (const language of draftLanguages) add({ ref, kind, id }, label[language], language, "preferred");
  }
}

interface Traits {
  readonly grammar?: GermanGrammar | undefined;
  readonly contextual?: boolean;
  readonly listed?: boolean;
  readonly exception?: boolean;
}

interface Owner {
  readonly ref: RecordRef;
  readonly kind: Kind;
  readonly id: string;
  readonly topic?: string | undefined;
  readonly parties?: readonly string[];
  readonly proper?: boolean;
}

function isProper(record: object): boolean {
  return "type" in record && (record.type === "person" || record.type === "party");
}

function topicOf(record: object): string | undefined {
  return "topic" in record && typeof record.topic === "string" ? record.topic : undefined;
}

function partiesOf(record: object): readonly string[] {
  const parties: string[] = [];
  if ("parties" in record && Array.isArray(record.parties)) parties.push(...record.parties.filter((id) => typeof id === "string"));
  if ("side" in record && typeof record.side === "string") parties.push(record.side);
  return parties.filter((id) => id !== "eu");
}

function namesIn(names: LocalNames | undefined, language: DraftLanguage): readonly string[] {
  return names?.[language] ?? [];
}
