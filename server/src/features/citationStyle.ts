// In which form a draft cites.
import { citationsOf, noteDefinitions } from "../draft/citations.ts";
import type { Draft } from "../draft/draft.ts";

/** A footnote, a citation as pandoc reads it (`[@key, "words"]`), or a Markdown link. Of two that a draft uses alike, the first counts. */
export const citationStyles = ["footnote", "pandoc", "link"] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** Says in the front matter of a draft how it cites, whatever the setting. */
const frontMatterKey = "communique-citations";

/**
 * The form for new citations in a draft: what its front matter says, else the setting; where that leaves it open, the
 * form that the draft uses most, else what a bibliography in the front matter tells, else footnotes.
 */
export function styleOf(draft: Draft, setting: CitationStyle | "auto"): CitationStyle {
  const own = draft.frontMatter.get(frontMatterKey);
  const named = citationStyles.find((style) => style === own);
  if (named !== undefined) return named;
  return setting === "auto" ? (usedMost(draft) ?? (namesBibliography(draft) ? "pandoc" : "footnote")) : setting;
}

function namesBibliography({ frontMatter }: Draft): boolean {
  return ["bibliography", "references", "csl"].some((key) => frontMatter.has(key));
}

function usedMost(draft: Draft): CitationStyle | undefined {
  const notes = [...noteDefinitions(draft).values()];
  const counts = { link: 0, footnote: 0, pandoc: 0 };
  for (const { form, bracketed, start } of citationsOf(draft)) {
    // What a footnote says is counted where the footnote stands.
    if (!bracketed || notes.some((note) => note.start <= start && start < note.end)) continue;
    counts[form === "key" ? "pandoc" : form]++;
  }
  const most = Math.max(counts.link, counts.footnote, counts.pandoc);
  return most === 0 ? undefined : citationStyles.find((style) => counts[style] === most);
}
