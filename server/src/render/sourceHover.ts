// The hover over the key of a citation: which source it is, and the passage that is cited.
import type { RenderContext } from "./context.ts";
import { passageUrl, sourceDetail } from "./evidence.ts";
import { sourceLabels, translationLabels } from "./labels.ts";
import { joinBlocks, paragraph } from "./markup.ts";
import { capitalised } from "./names.ts";

/** The text of the hover; undefined where no source has this key. */
export function renderSourceHover(context: RenderContext, id: string, locator: string | undefined): string | undefined {
  const { knowledge, locale, markup } = context;
  const entry = knowledge.get("sources", id);
  if (entry === undefined) return undefined;
  const source = entry.record;
  const facts = [
    sourceLabels[source.type][locale],
    sourceDetail(source, locale),
    source.translation === "none" ? undefined : translationLabels[source.translation][locale],
  ].filter((part) => part !== undefined);
  const url = passageUrl(source, locator);
  const words = locator === undefined ? { de: "Original öffnen", en: "Open the original" } : { de: "Stelle im Original öffnen", en: "Open the passage" };
  const page = context.pageTarget(entry.ref);
  const links = [
    url === undefined ? undefined : markup.link(markup.text(words[locale]), url),
    page === undefined ? undefined : markup.link({ de: "Zur Seite", en: "Open page" }[locale], page),
  ].filter((link) => link !== undefined);
  return joinBlocks([
    paragraph(markup, markup.strong(markup.text(source.title))),
    paragraph(markup, markup.text(capitalised(facts.join(" · ")))),
    links.length === 0 ? undefined : links.join(" · "),
  ]);
}
