// The evidence of a record of any kind.
import type { AnyEntry } from "../knowledge/knowledge.ts";
import type { Evidence } from "../knowledge/records.ts";

/**
 * All evidence that a record itself gives; of disputes, the reading's that is followed comes first.
 * A term has none: what its deprecated forms rest on proves only that they are wrong.
 */
export function evidenceOf(entry: AnyEntry): readonly Evidence[] {
  switch (entry.kind) {
    case "commitments":
    case "events":
    case "partnerships":
    case "programmes":
    case "instruments":
      return entry.record.evidence ?? [];
    case "actors":
      return [...(entry.record.evidence ?? []), ...(entry.record.offices ?? []).flatMap(({ evidence }) => evidence ?? [])];
    case "disputes":
      return entry.record.readings
        .toSorted((a, b) => Number(b.followed ?? false) - Number(a.followed ?? false))
        .flatMap(({ evidence }) => evidence);
    case "sources":
      return [{ source: entry.record.id }];
    case "terms":
    case "topics":
      return [];
  }
}
