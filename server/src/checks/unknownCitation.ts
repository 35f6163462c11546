import { citationsIn } from "../draft/citations.ts";
import type { Bibliography } from "../knowledge/bibliographies/bibliography.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { nearest } from "../knowledge/nearest.ts";
import type { Check } from "./check.ts";
import type { UnknownCitationFinding } from "./finding.ts";

/** `@fig:map`, `@sec:intro`: what pandoc's filters for cross-references (pandoc-crossref, Quarto, bookdown) take for their own. */
const isCrossReference = /^(?:fig|tbl|tab|sec|eq|lst|lem|thm|cor|prp|cnj|def|exm|exr|sol|rem|nte|tip|wrn|imp|cau)[:-]/i;

/** What is meant by keys, by what is known. A library has thousands of them, and a paragraph is checked with every key. */
const meantBy = new WeakMap<Bibliography, { readonly knowledge: Knowledge; readonly keys: Map<string, string | undefined> }>();

function nearestKnown(key: string, knowledge: Knowledge, bibliography: Bibliography): string | undefined {
  let kept = meantBy.get(bibliography);
  if (kept?.knowledge !== knowledge) meantBy.set(bibliography, (kept = { knowledge, keys: new Map() }));
  if (!kept.keys.has(key)) {
    const known = [...knowledge.all("sources").map(({ record }) => record.id), ...bibliography.entries.map((entry) => entry.key)];
    kept.keys.set(key, nearest(key, known));
  }
  return kept.keys.get(key);
}

/** `citation/unknown`: a key that neither a pack nor a bibliography has. Where one could not be read, the key may be in there. */
export const unknownCitationCheck: Check<UnknownCitationFinding> = {
  code: "citation/unknown",
  severity: "warning",
  inPassage({ block }, { draft }) {
    const { bibliography, knowledge } = draft;
    if (!bibliography.complete) return [];
    return citationsIn(draft, block).flatMap(({ form, key, keySpan: { start, end }, bracketed }): readonly UnknownCitationFinding[] => {
      // `@somebody` in running text may be a name.
      if (form !== "key" || !bracketed || isCrossReference.test(key)) return [];
      if (knowledge.get("sources", key) !== undefined || bibliography.get(key) !== undefined) return [];
      const meant = nearestKnown(key, knowledge, bibliography);
      return [
        {
          code: "citation/unknown",
          severity: "warning",
          start,
          end,
          quoted: false,
          key,
          ...(meant === undefined ? {} : { nearest: meant }),
          fixes: meant === undefined ? [] : [{ kind: "replace", words: meant, edits: [{ start, end, newText: meant }] }],
        },
      ];
    });
  },
};
