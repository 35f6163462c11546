// Records that were merged into another: whoever still names them means the one that replaces them.

import type { AnyEntry } from "./knowledge.ts";
import type { AnyRecord, RecordRef } from "./records.ts";

/** Whether a record says that it replaces others. */
export function isReplacer(entry: AnyEntry): boolean {
  return (entry.kind === "terms" || entry.kind === "events") && entry.record.replaces !== undefined;
}

/**
 * The terms and events that are gone, each with the one that replaces it. What exists is not replaced; of several that
 * would replace one, it is the first by the alphabet.
 */
export function replacedRecords(entries: Iterable<AnyEntry>, exists: (ref: RecordRef) => boolean): ReadonlyMap<RecordRef, RecordRef> {
  const replaced = new Map<RecordRef, RecordRef>();
  for (const entry of entries) {
    if (entry.kind !== "terms" && entry.kind !== "events") continue;
    for (const id of entry.record.replaces ?? []) {
      const ref: RecordRef = `${entry.kind}/${id}`;
      const rival = replaced.get(ref);
      if (!exists(ref) && (rival === undefined || entry.ref < rival)) replaced.set(ref, entry.ref);
    }
  }
  return replaced;
}

/** The keys of each kind that name terms or events. */
const naming: readonly { readonly kind: AnyEntry["kind"]; readonly key: string; readonly of: "terms" | "events" }[] = [
  { kind: "commitments", key: "terms", of: "terms" },
  { kind: "terms", key: "related", of: "terms" },
  { kind: "commitments", key: "event", of: "events" },
  { kind: "events", key: "follows", of: "events" },
  { kind: "instruments", key: "event", of: "events" },
  { kind: "partnerships", key: "councils", of: "events" },
];

/** The entry with its references to replaced records led to those that replace them; the same one if it has none. */
export function withoutReplaced(entry: AnyEntry, replaced: ReadonlyMap<RecordRef, RecordRef>): AnyEntry {
  if (replaced.size === 0) return entry;
  const given = entry.record as AnyRecord & Readonly<Record<string, unknown>>;
  let record: Readonly<Record<string, unknown>> = given;
  for (const { kind, key, of } of naming) {
    const value = kind === entry.kind ? record[key] : undefined;
    const now = (id: string): string => replaced.get(`${of}/${id}`)?.slice(of.length + 1) ?? id;
    if (typeof value === "string" && now(value) !== value) record = { ...record, [key]: now(value) };
    if (!isIds(value) || value.every((id) => now(id) === id)) continue;
    const once = [...new Set(value.map(now))].filter((id) => `${entry.kind}/${id}` !== entry.ref);
    record = { ...record, [key]: once };
  }
  return record === given ? entry : ({ ...entry, record: record as unknown as AnyRecord } as AnyEntry);
}

function isIds(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((id) => typeof id === "string");
}
