import { namedBibliographies } from "../draft/bibliographyPaths.ts";
import type { Check } from "./check.ts";
import type { MissingBibliographyFinding } from "./finding.ts";

/** `citation/bibliography`: the front matter names a bibliography that is not there. Its keys are then not remarked on one by one. */
export const missingBibliographyCheck: Check<MissingBibliographyFinding> = {
  code: "citation/bibliography",
  severity: "warning",
  inDraft(_passages, { draft: { bibliography, text } }) {
    if (bibliography.missing.length === 0) return [];
    return namedBibliographies(text)
      .filter(({ path }) => bibliography.missing.includes(path))
      .map(({ path, span: { start, end } }) => ({ code: "citation/bibliography", severity: "warning", start, end, quoted: false, path, fixes: [] }));
  },
};
