// Where the page of a record is: communique:/de/terms/dma/Gesetz%20über%20digitale%20Märkte.md, or of one that is known
// in one folder of the workspace only: communique://1a2b3c4d/de/terms/…
// The kind and the id say which record; the file name is there to be read in the editor's tab, and may be anything.
import { URI } from "vscode-uri";
import { kinds, type Kind, type RecordRef } from "../knowledge/records.ts";
import type { Locale } from "./locale.ts";
import { clean } from "./markup.ts";

/** The scheme of the pages. */
export const pageScheme = "communique";

/** What a page's address says. */
export interface PageAddress {
  readonly locale: Locale;
  readonly ref: RecordRef;
  /** See `Knowledge.place`. */
  readonly place: string;
}

const longestName = 60;

/** A title as a file name: no separators, not too long, cut between words. */
function fileName(title: string): string {
  const name = clean(title)
    .replace(/["*:<>?|#%]/g, "")
    .replace(/[/\\]/g, "-")
    .replace(/[\s.]+$/, "")
    .trim();
  if (name.length <= longestName) return `${name === "" ? "…" : name}.md`;
  const cut = name.slice(0, longestName);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > longestName / 2 ? space : longestName).replace(/[\s,;.–-]+$/u, "")} ….md`;
}

/**
 * The address of a record's page, as a percent-encoded URI.
 * @param place which knowledge it is from, see `Knowledge.place`
 */
export function pageUri(ref: RecordRef, title: string, locale: Locale, place = ""): string {
  return URI.from({ scheme: pageScheme, authority: place, path: `/${locale}/${ref}/${fileName(title)}` }).toString();
}

/** The same, as one page refers to another. */
export function relativePageLink(ref: RecordRef, title: string): string {
  const [kind = "", id = ""] = ref.split("/");
  return ["..", "..", "..", kind, id, fileName(title)].slice(1).map(encodeURIComponent).join("/");
}

/** What the address of a page says; undefined for anything else. */
export function parsePageUri(uri: string): PageAddress | undefined {
  let parsed: URI;
  try {
    parsed = URI.parse(uri, true);
  } catch {
    return undefined;
  }
  if (parsed.scheme !== pageScheme) return undefined;
  const [, locale, kind, id] = parsed.path.split("/");
  if ((locale !== "de" && locale !== "en") || !isKind(kind) || id === undefined || id === "") return undefined;
  return { locale, ref: `${kind}/${id}`, place: parsed.authority };
}

function isKind(text: string | undefined): text is Kind {
  return (kinds as readonly (string | undefined)[]).includes(text);
}
