import type { AnyEntry, Entry, Knowledge } from "../knowledge/knowledge.ts";
import type { DraftLanguage, LocalNames } from "../knowledge/local-text.ts";
import type { Kind, RecordRef } from "../knowledge/records.ts";
import type { Named } from "../knowledge/records/named.ts";
import { otherSpelling } from "../language/spelling.ts";
import { type NameTable, NameTableBuilder, type NewName } from "./nameTable.ts";
import type { Steps } from "./steps.ts";

const namedKinds = ["terms", "actors", "partnerships", "events", "instruments", "programmes"] as const;
/** Kinds whose names are found in prose; the others are only searched for. */
export const mentionedKinds: ReadonlySet<Kind> = new Set(namedKinds);
const draftLanguages: readonly DraftLanguage[] = ["de", "en"];

/** All kinds that have names, in the order in which a table holds them. */
const kindsInOrder = [...namedKinds, "topics", "commitments", "disputes", "sources"] as const;

/** So many records are read between two pauses. */
const between = 1 << 10;

/** Collects the names of all records, in the order of the knowledge. */
export function* collectNames(knowledge: Knowledge): Steps<NameTable> {
  const collector = new Collector(knowledge);
  for (const kind of kindsInOrder) {
    for (const [index, entry] of (knowledge.all(kind) as readonly AnyEntry[]).entries()) {
      collector.add(entry);
      if (index % between === between - 1) yield;
    }
  }
  return collector.finish();
}

/** Names of records that are not in a table as they are now. */
export interface LaterNames {
  readonly table: NameTable;
  /** The records whose names in the earlier table no longer count. */
  readonly hidden: ReadonlySet<RecordRef>;
  /** For each record of `table`, where it stands among those of the earlier one: behind the whole number that its place has. */
  readonly places: readonly number[];
}

/** Collects the names that `collectNames` for the earlier knowledge did not collect, or not where they stand now. */
export function collectLaterNames(now: Knowledge, before: Knowledge): LaterNames {
  const collector = new Collector(now);
  const hidden = new Set<RecordRef>();
  const places: number[] = [];
  const councils = changedCouncils(now, before);
  let first = 0;
  for (const kind of kindsInOrder) {
    const old = before.all(kind) as readonly AnyEntry[];
    const entries = now.all(kind) as readonly AnyEntry[];
    const isSame = (was: AnyEntry | undefined, is: AnyEntry | undefined): boolean =>
      was !== undefined && is !== undefined && was.record === is.record && was.ref === is.ref && !councils.has(is.ref);
    // Of long lists, little lies between what is the same at both ends.
    let start = 0;
    if (old === entries && councils.size === 0) start = old.length;
    while (isSame(old[start], entries[start])) start++;
    let oldEnd = old.length;
    let end = entries.length;
    while (oldEnd > start && end > start && isSame(old[oldEnd - 1], entries[end - 1])) {
      oldEnd--;
      end--;
    }
    const unmet = new Map<RecordRef, number>();
    for (let i = start; i < oldEnd; i++) unmet.set((old[i] as AnyEntry).ref, i);
    let last = start - 1;
    for (const entry of entries.slice(start, end)) {
      const place = unmet.get(entry.ref) ?? -1;
      // What has not changed but stands elsewhere now counts as changed: of two equal names the first record's comes first.
      if (place > last && isSame(old[place], entry)) {
        last = place;
        unmet.delete(entry.ref);
        continue;
      }
      collector.add(entry);
      places.push(first + last + 0.5);
      hidden.add(entry.ref);
    }
    for (const ref of unmet.keys()) hidden.add(ref);
    first += old.length;
  }
  return { table: collector.finish(), hidden, places };
}

/** Councils that may belong to other parties now: to those of the partnership that they steer. */
function changedCouncils(now: Knowledge, before: Knowledge): ReadonlySet<RecordRef> {
  const changed = new Set<RecordRef>();
  const note = (entries: readonly Entry<"partnerships">[], others: Knowledge): void => {
    for (const { record } of entries) {
      if (record.council !== undefined && others.get("partnerships", record.id)?.record !== record) changed.add(`actors/${record.council}`);
    }
  };
  const [entries, old] = [now.all("partnerships"), before.all("partnerships")];
  if (entries === old) return changed;
  note(entries, before);
  note(old, now);
  return changed;
}

/** Collects the names of one record after another. */
class Collector {
  readonly #table = new NameTableBuilder();
  readonly #seen = new Set<string>();
  readonly #councils: ReadonlyMap<string | undefined, readonly string[]>;

  constructor(knowledge: Knowledge) {
    this.#councils = new Map(knowledge.all("partnerships").map(({ record }) => [record.council, record.parties]));
  }

  add(entry: AnyEntry): void {
    this.#seen.clear();
    const { ref, kind, record } = entry;
    switch (kind) {
      case "topics":
      case "commitments":
      case "disputes":
        this.#table.own({ ref, kind, id: record.id, topic: undefined, parties: [] });
        for (const language of draftLanguages) this.#name({ text: (kind === "commitments" ? record.text : record.label)[language], language, role: "preferred" });
        return;
      case "sources":
        this.#table.own({ ref, kind, id: record.id, topic: undefined, parties: [] });
        this.#name({ text: record.title, language: record.language === "de" ? "de" : "en", role: "preferred" });
        return;
      case "exceptions":
        // Not looked for, but counted.
        this.#table.own({ ref, kind, id: record.id, topic: undefined, parties: [] });
        return;
      default: {
        const parties = partiesOf(record, kind === "actors" ? this.#councils.get(record.id) : undefined);
        this.#table.own({ ref, kind, id: record.id, topic: topicOf(record), parties });
        this.#named(record);
      }
    }
  }

  finish(): NameTable {
    return this.#table.finish();
  }

  #named(named: Named): void {
    const traits = { contextual: "contextual" in named && named.contextual === true, proper: isProper(named) };
    for (const language of draftLanguages) {
      const texts = (names: LocalNames | undefined): readonly string[] => names?.[language] ?? [];
      const grammar = language === "de" ? named.grammar : undefined;
      this.#name({ ...traits, text: named.label[language], language, role: "preferred", grammar });
      for (const text of texts(named.abbreviations)) this.#name({ ...traits, text, language, role: "abbreviation" });
      for (const text of texts(named.admitted)) this.#name({ ...traits, text, language, role: "admitted" });
      for (const text of texts(named.forms)) this.#name({ ...traits, text, language, role: "admitted", listed: true });
      for (const text of texts(named.ordinary)) this.#name({ ...traits, text, language, role: "admitted", listed: true, contextual: true });
      for (const text of texts(named.except)) this.#name({ text, language, role: "admitted", exception: true });
      if (language === "en") {
        for (const text of [named.label.en, ...texts(named.admitted)]) {
          const variant = otherSpelling(text);
          if (variant !== undefined) this.#name({ ...traits, text: variant, language, role: "admitted", listed: true });
        }
      }
    }
    for (const { form, language } of named.deprecated ?? []) this.#name({ text: form, language, role: "deprecated" });
  }

  #name(name: NewName): void {
    const key = `${name.language}\n${name.text}`;
    if (name.text.trim() === "" || this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#table.add(name);
  }
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
