// Hover: what a name means, and what was promised about it here.
import type { Hover } from "vscode-languageserver-types";
import { renderBibliographyHover } from "../render/bibliographyHover.ts";
import { renderHover } from "../render/hover.ts";
import { citationAt } from "../draft/citations.ts";
import { type FeatureOptions, renderContext } from "./options.ts";
import { rangeOf, type Sheet } from "./place.ts";
import { renderSourceHover } from "../render/sourceHover.ts";

/** The hover at an offset: over a name, or over the key of a citation. */
export function hover(sheet: Sheet, offset: number, options: FeatureOptions): Hover | undefined {
  const { draft, lines } = sheet;
  const context = renderContext(draft.knowledge, options, options.markdownHover);
  const citation = citationAt(draft, offset);
  if (citation !== undefined) {
    const entry = draft.bibliography.get(citation.key);
    const value = renderSourceHover(context, citation.key, citation.locator) ?? (entry && renderBibliographyHover(context, entry));
    return value === undefined ? undefined : { contents: { kind: context.markup.kind, value }, range: rangeOf(lines, citation) };
  }
  const mention = draft.mentionAt(offset);
  if (mention === undefined) return undefined;
  const value = renderHover(context, {
    name: mention.name,
    alternatives: [...mention.alternatives, ...mention.inner.map(({ name }) => name)],
    commitments: draft.commitmentsAt(offset).map(({ entry }) => entry),
  });
  return value === undefined
    ? undefined
    : { contents: { kind: context.markup.kind, value }, range: rangeOf(lines, mention) };
}
