import type { Knowledge } from "../knowledge/knowledge.ts";
import type { DraftLanguage, Kind, LocalNames, LocalText, Named, RecordRef } from "../knowledge/records.ts";
import { otherSpelling } from "../language/spelling.ts";
import { type NameOwner, type NameTable, NameTableBuilder, type NewName } from "./nameTable.ts";

const namedKinds = ["terms", "actors", "partnerships", "events", "instruments", "programmes"] as const;
/** Kinds whose names are found in prose; the others are only searched for. */
export const mentionedKinds: ReadonlySet<Kind> = new Set(namedKinds);
const draftLanguages: readonly DraftLanguage[] = ["de", "en"];

/** Collects the names of all records, in the order of the knowledge. */
export function collectNames(knowledge: Knowledge): NameTable {
  const table = new NameTableBuilder();
  const seen = new Set<string>();
  const own = (owner: NameOwner): void => {
    table.own(owner);
    seen.clear();
  };
  const add = (name: NewName): void => {
    const key = `${name.language}\n${name.text}`;
    if (name.text.trim() === "" || seen.has(key)) return;
    seen.add(key);
    table.add(name);
  };

  const councils = new Map(knowledge.all("partnerships").map(({ record }) => [record.council, record.parties]));
  for (const kind of namedKinds) {
    for (const { ref, record } of knowledge.all(kind)) {
      own({ ref, kind, id: record.id, topic: topicOf(record), parties: partiesOf(record, kind === "actors" ? councils.get(record.id) : undefined) });
      const named: Named = record;
      const traits = { contextual: "contextual" in record && record.contextual, proper: isProper(record) };
      for (const language of draftLanguages) {
        const texts = (names: LocalNames | undefined): readonly string[] => names?.[language] ?? [];
        const grammar = language === "de" ? named.grammar : undefined;
        add({ ...traits, text: named.label[language], language, role: "preferred", grammar });
        for (const text of texts(named.abbreviations)) add({ ...traits, text, language, role: "abbreviation" });
        for (const text of texts(named.admitted)) add({ ...traits, text, language, role: "admitted" });
        for (const text of texts(named.forms)) add({ ...traits, text, language, role: "admitted", listed: true });
        for (const text of texts(named.ordinary)) add({ ...traits, text, language, role: "admitted", listed: true, contextual: true });
        for (const text of texts(named.except)) add({ text, language, role: "admitted", exception: true });
        if (language === "en") {
          for (const text of [named.label.en, ...texts(named.admitted)]) {
            const variant = otherSpelling(text);
            if (variant !== undefined) add({ ...traits, text: variant, language, role: "admitted", listed: true });
          }
        }
      }
      for (const { form, language } of named.deprecated ?? []) add({ text: form, language, role: "deprecated" });
    }
  }
  const addTitled = (kind: Kind, { ref, record: { id } }: { readonly ref: RecordRef; readonly record: { readonly id: string } }): void =>
    own({ ref, kind, id, topic: undefined, parties: [] });
  const addLabels = (label: LocalText): void => {
    for (const language of draftLanguages) add({ text: label[language], language, role: "preferred" });
  };
  for (const entry of knowledge.all("topics")) {
    addTitled("topics", entry);
    addLabels(entry.record.label);
  }
  for (const entry of knowledge.all("commitments")) {
    addTitled("commitments", entry);
    addLabels(entry.record.text);
  }
  for (const entry of knowledge.all("disputes")) {
    addTitled("disputes", entry);
    addLabels(entry.record.label);
  }
  for (const entry of knowledge.all("sources")) {
    addTitled("sources", entry);
    add({ text: entry.record.title, language: entry.record.language === "de" ? "de" : "en", role: "preferred" });
  }
  return table.finish();
}

function isProper(record: object): boolean {
  return "type" in record && (record.type === "person" || record.type === "party");
}

function topicOf(record: object): string | undefined {
  return "topic" in record && typeof record.topic === "string" ? record.topic : undefined;
}

/** @param steered the parties of the partnership that it steers, where it is a council */
function partiesOf(record: object, steered: readonly string[] = []): readonly string[] {
  const parties = [...steered];
  if ("parties" in record && Array.isArray(record.parties)) parties.push(...record.parties.filter((id) => typeof id === "string"));
  if ("side" in record && typeof record.side === "string") parties.push(record.side);
  return parties.filter((id) => id !== "eu");
}
