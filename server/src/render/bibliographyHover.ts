// The hover over a key from a bibliography of the author: who wrote what, when, and where it came out.
import { URI, Utils } from "vscode-uri";
import type { BibliographyEntry } from "../knowledge/bibliographies/bibliography.ts";
import type { RenderContext } from "./context.ts";
import { formatDate } from "./dates.ts";
import type { Locale } from "./locale.ts";
import { isSafeTarget, joinBlocks, paragraph } from "./markup.ts";

/** So many authors are named; more are many. */
const mostAuthors = 3;

/** „Jörg Müller und Anna Weber · März 2020“: what tells an entry from others beside its title. */
export function bibliographyDetail(entry: BibliographyEntry, locale: Locale): string {
  const who = authorsOf(entry, locale) ?? entry.publisher;
  return [who, entry.issued === undefined ? undefined : formatDate(entry.issued, locale)].filter((part) => part !== undefined).join(" · ");
}

/** The text of the hover. */
export function renderBibliographyHover({ locale, markup }: RenderContext, entry: BibliographyEntry): string {
  const { container, publisher, title, url } = entry;
  const where = [container, publisher].filter((part, i, all) => part !== undefined && all.indexOf(part) === i);
  const facts = [authorsOf(entry, locale), ...where, entry.issued === undefined ? undefined : formatDate(entry.issued, locale)].filter((part) => part !== undefined);
  const file = Utils.basename(URI.parse(entry.uri));
  const from = { de: `Aus dem Literaturverzeichnis ${file}`, en: `From the bibliography ${file}` }[locale];
  const open = { de: "Original öffnen", en: "Open the original" }[locale];
  return joinBlocks([
    paragraph(markup, markup.strong(markup.text(title ?? entry.key))),
    facts.length === 0 ? undefined : paragraph(markup, markup.text(facts.join(" · "))),
    url !== undefined && /^https?:/i.test(url) && isSafeTarget(url) ? markup.link(markup.text(open), url) : undefined,
    paragraph(markup, markup.emphasis(markup.text(from))),
  ]);
}

function authorsOf({ authors }: BibliographyEntry, locale: Locale): string | undefined {
  if (authors.length === 0) return undefined;
  if (authors.length > mostAuthors) return `${authors[0] ?? ""} ${{ de: "u. a.", en: "et al." }[locale]}`;
  const and = { de: " und ", en: " and " }[locale];
  return [authors.slice(0, -1).join(", "), authors.at(-1)].filter((part) => part !== "").join(and);
}
