// What is shown beside the completion list: enough to choose by.
import type { AnyEntry } from "../knowledge/knowledge.ts";
import type { DraftLanguage } from "../knowledge/local-text.ts";
import type { RenderContext } from "./context.ts";
import { definitionOf, factsLine, sourceFacts } from "./facts.ts";
import { nameLine } from "./hover.ts";
import { joinBlocks, paragraph } from "./markup.ts";
import { capitalised } from "./names.ts";

/** Names, facts and definition. */
export function renderEntry(context: RenderContext, entry: AnyEntry, language: DraftLanguage): string {
  const { locale, markup } = context;
  if (entry.kind === "sources") {
    return joinBlocks([
      paragraph(markup, markup.strong(markup.text(entry.record.title))),
      paragraph(markup, markup.text(capitalised(sourceFacts(entry.record, locale).join(" · ")))),
    ]);
  }
  const facts = factsLine(context, entry);
  const definition = definitionOf(context, entry);
  return joinBlocks([
    paragraph(markup, nameLine(context, entry, language)),
    facts === "" ? undefined : paragraph(markup, markup.text(capitalised(facts))),
    definition === undefined ? undefined : paragraph(markup, markup.text(definition)),
  ]);
}
