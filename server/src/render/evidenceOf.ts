// The evidence of a record of any kind.
import type { AnyEntry } from "../knowledge/knowledge.ts";
import type { Evidence } from "../knowledge/records/evidence.ts";

/**
 * All evidence that a record itself gives; of disputes, the reading's that is followed comes first.
 * What the deprecated forms of a term rest on is left out: it proves only that they are wrong.
 */
export function evidenceOf(entry: AnyEntry): readonly Evidence[] {
  switch (entry.kind) {
    case "commitments":
    case "terms":
    case "events":
    case "partnerships":
    case "programmes":
    case "instruments":
      return entry.record.evidence ?? [];
    case "actors":
      return eachOnce([...(entry.record.evidence ?? []), ...(entry.record.offices ?? []).flatMap(({ evidence }) => evidence ?? [])]);
    case "disputes":
      return entry.record.readings
        .toSorted((a, b) => Number(b.followed ?? false) - Number(a.followed ?? false))
        .flatMap(({ evidence }) => evidence);
    case "sources":
      return [{ source: entry.record.id }];
    case "topics":
    case "exceptions":
      return [];
  }
}

/** Without passages named twice; a source as a whole only where none of its passages is named. */
function eachOnce(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.filter(({ source, locator }, index) => {
    const twin = evidence.findIndex((other) => other.source === source && other.locator === locator);
    return twin === index && (locator !== undefined || !evidence.some((other) => other.source === source && other.locator !== undefined));
  });
}
