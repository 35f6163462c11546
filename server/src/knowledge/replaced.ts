// Terms that were merged into another: whoever still names them means the one that replaces them.

import type { AnyEntry } from "./knowledge.ts";
import type { AnyRecord, RecordRef } from "./records.ts";

/**
 * The terms that are gone, each with the term that replaces it. A term that exists is not replaced; of several that
 * would replace one, it is the first by the alphabet.
 */
export function replacedTerms(terms: Iterable<AnyEntry>, exists: (ref: RecordRef) => boolean): ReadonlyMap<RecordRef, RecordRef> {
  const replaced = new Map<RecordRef, RecordRef>();
  for (const entry of terms) {
    if (entry.kind !== "terms") continue;
    for (const id of entry.record.replaces ?? []) {
      const ref: RecordRef = `terms/${id}`;
      const rival = replaced.get(ref);
      if (!exists(ref) && (rival === undefined || entry.ref < rival)) replaced.set(ref, entry.ref);
    }
  }
  return replaced;
}

/** The entry with its references to replaced terms led to those that replace them; the same one if it has none. */
export function withoutReplaced(entry: AnyEntry, replaced: ReadonlyMap<RecordRef, RecordRef>): AnyEntry {
  const key = entry.kind === "commitments" ? "terms" : entry.kind === "terms" ? "related" : undefined;
  if (key === undefined) return entry;
  const ids = (entry.record as AnyRecord & { readonly [list in typeof key]?: readonly string[] })[key];
  if (ids?.some((id) => replaced.has(`terms/${id}`)) !== true) return entry;
  const named = ids.map((id) => replaced.get(`terms/${id}`)?.slice("terms/".length) ?? id);
  const once = [...new Set(named)].filter((id) => entry.kind !== "terms" || id !== entry.record.id);
  return { ...entry, record: { ...entry.record, [key]: once } } as AnyEntry;
}
