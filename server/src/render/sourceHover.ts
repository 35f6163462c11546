// The hover over the key of a citation: which source it is, and the passage that is cited.
import { type RenderContext, usesLink } from "./context.ts";
import { passageAddress } from "./evidence.ts";
import { sourceFacts } from "./facts.ts";
import { joinBlocks, paragraph } from "./markup.ts";
import { capitalised } from "./names.ts";
import { addressRemark, writeRemarks } from "./remarks.ts";

/** The text of the hover; undefined where no source has this key. */
export function renderSourceHover(context: RenderContext, id: string, locator: string | undefined): string | undefined {
  const { knowledge, locale, markup } = context;
  const entry = knowledge.get("sources", id);
  if (entry === undefined) return undefined;
  const source = entry.record;
  const address = passageAddress(source, locator);
  const words = locator === undefined ? { de: "Original öffnen", en: "Open the original" } : { de: "Stelle im Original öffnen", en: "Open the passage" };
  const page = context.pageTarget(entry.ref);
  const links = [
    address === undefined
      ? undefined
      : writeRemarks(markup, markup.link(markup.text(words[locale]), address.url), [addressRemark(address.verification, locale)]),
    page === undefined ? undefined : markup.link({ de: "Zur Seite", en: "Open page" }[locale], page),
    usesLink(context, entry.ref),
  ].filter((link) => link !== undefined);
  return joinBlocks([
    paragraph(markup, markup.strong(markup.text(source.title))),
    paragraph(markup, markup.text(capitalised(sourceFacts(source, locale).join(" · ")))),
    links.length === 0 ? undefined : links.join(" · "),
  ]);
}
