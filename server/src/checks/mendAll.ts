import type { Finding, FixEdit } from "./finding.ts";

/** Findings whose fixes write the preferred form, and so may all be made in one step. */
export type Mendable = Extract<Finding, { readonly code: "term/deprecated" | "term/inconsistent" }>;

/** Whether the fix of a finding writes the preferred form of a name. */
export function isMendable(finding: Finding): finding is Mendable {
  return finding.code === "term/deprecated" || finding.code === "term/inconsistent";
}

/** The findings that ask for the same thing as one of them, itself included: the same words are to be written. */
export function alike(findings: readonly Finding[], one: Pick<Mendable, "ref" | "preferred">): readonly Mendable[] {
  return findings.filter(isMendable).filter(({ ref, preferred, quoted }) => ref === one.ref && preferred === one.preferred && !quoted);
}

/** What the first fixes of findings change together. */
export interface Mended {
  /** In the order of the text; none touches another. */
  readonly edits: readonly FixEdit[];
  /** How many findings they are the fix of. */
  readonly places: number;
}

/** Makes one of the first fixes of findings; of two that touch, the first counts. */
export function mendAll(findings: readonly Finding[]): Mended {
  const edits: FixEdit[] = [];
  let places = 0;
  let free = 0;
  for (const finding of findings.filter(isMendable)) {
    const own = finding.quoted ? [] : (finding.fixes[0]?.edits ?? []);
    if (own.length === 0 || own.some(({ start }) => start < free)) continue;
    edits.push(...own.toSorted((a, b) => a.start - b.start));
    places++;
    free = Math.max(...own.map(({ end }) => end + 1));
  }
  return { edits, places };
}
