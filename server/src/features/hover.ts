// Hover: what a name means, and what was promised about it here.
import type { Hover } from "vscode-languageserver-types";
import { renderBibliographyHover } from "../render/bibliographyHover.ts";
import { renderHover } from "../render/hover.ts";
import { type Citation, citationAt, citationsIn } from "../draft/citations.ts";
import type { Draft } from "../draft/draft.ts";
import { isCitable } from "./cite.ts";
import { type FeatureOptions, renderContext, withCiteLinks } from "./options.ts";
import { rangeOf, type Sheet } from "./place.ts";
import { renderSourceHover } from "../render/sourceHover.ts";

/** The hover at an offset: over a name, or over the key of a citation. */
export function hover(sheet: Sheet, offset: number, options: FeatureOptions): Hover | undefined {
  const { draft, lines } = sheet;
  const context = renderContext(draft.knowledge, options, options.markdownHover);
  const citation = options.citations.enabled ? citationAt(draft, offset) : undefined;
  if (citation !== undefined) {
    const values = together(draft, citation)
      .map(({ key, locator }) => {
        const entry = draft.bibliography.get(key);
        return renderSourceHover(context, key, locator) ?? (entry && renderBibliographyHover(context, entry));
      })
      .filter((value) => value !== undefined);
    const value = values.join(`\n\n${context.markup.rule()}\n\n`);
    return value === "" ? undefined : { contents: { kind: context.markup.kind, value }, range: rangeOf(lines, citation) };
  }
  const mention = draft.mentionAt(offset);
  if (mention === undefined) return undefined;
  const value = renderHover(isCitable(draft, offset) ? withCiteLinks(context, draft.uri, lines.positionAt(offset), options) : context, {
    name: mention.name,
    alternatives: [...mention.alternatives, ...mention.inner.map(({ name }) => name)],
    commitments: draft.commitmentsAt(offset).map(({ entry }) => entry),
  });
  return value === undefined
    ? undefined
    : { contents: { kind: context.markup.kind, value }, range: rangeOf(lines, mention) };
}

/** All that is cited in one place: a footnote may cite several sources. */
function together(draft: Draft, citation: Citation): readonly Citation[] {
  const block = citation.form === "footnote" ? draft.blockAt(citation.start) : undefined;
  return block === undefined ? [citation] : citationsIn(draft, block).filter(({ start, end }) => start === citation.start && end === citation.end);
}
