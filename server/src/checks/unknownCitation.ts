import { citationsIn } from "../draft/citations.ts";
import { nearest } from "../knowledge/nearest.ts";
import type { Check } from "./check.ts";
import type { UnknownCitationFinding } from "./finding.ts";

/** `citation/unknown`: a key that no source has. Where the draft names a bibliography of its own, the key may be in there. */
export const unknownCitationCheck: Check<UnknownCitationFinding> = {
  code: "citation/unknown",
  severity: "warning",
  inPassage({ block }, { draft, ownBibliography }) {
    if (ownBibliography) return [];
    return citationsIn(draft, block).flatMap(({ key, bracketed, start, end }): readonly UnknownCitationFinding[] => {
      // `@somebody` in running text may be a name.
      if (!bracketed || draft.knowledge.get("sources", key) !== undefined) return [];
      const meant = nearest(key, draft.knowledge.all("sources").map(({ record }) => record.id));
      return [
        {
          code: "citation/unknown",
          severity: "warning",
          start: start + 1,
          end,
          quoted: false,
          key,
          ...(meant === undefined ? {} : { nearest: meant }),
          fixes: meant === undefined ? [] : [{ kind: "replace", words: meant, edits: [{ start: start + 1, end, newText: meant }] }],
        },
      ];
    });
  },
};
