// A source as an item of CSL, which pandoc, Zotero and others make a reference of in any citation style.
import type { PartialDate } from "../../knowledge/partial-date.ts";
import type { Source } from "../../knowledge/records/source.ts";
import { surestFirst } from "../evidence.ts";
import { sourceLabels } from "../labels.ts";
import { isSafeTarget } from "../markup.ts";
import { capitalised } from "../names.ts";

/** https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables */
export interface CslItem {
  readonly id: string;
  readonly type: "webpage" | "report" | "article-newspaper" | "legislation";
  readonly title: string;
  /** An institution: its name is never turned round. */
  readonly author?: readonly { readonly literal: string }[];
  readonly "container-title"?: string;
  readonly publisher?: string;
  readonly genre?: string;
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[]; readonly circa?: true };
  readonly URL?: string;
  readonly language: string;
}

/**
 * What the common styles print whole: of a `webpage` its genre and its full date, of a `report` its genre and its
 * publisher. A press release has no type of its own in CSL; its genre says what it is.
 */
const types: { readonly [type in Source["type"]]: CslItem["type"] } = {
  "press-release": "webpage",
  "press-release-copy": "webpage",
  "news-article": "article-newspaper",
  "joint-statement": "webpage",
  "web-page": "webpage",
  "legal-text": "legislation",
  briefing: "report",
  communication: "report",
  report: "report",
  speech: "webpage",
  other: "webpage",
};

/** Types of sources whose name says nothing that a reference would not show. */
const withoutGenre: ReadonlySet<Source["type"]> = new Set(["news-article", "web-page", "legal-text", "other"]);

/** The item of a source. What is not known is left out: a style writes “n.d.” by itself. */
export function cslItem(source: Source): CslItem {
  const { id, title, language, publisher, published, urls } = source;
  const type = types[source.type];
  // Whoever reports or copies is not the author.
  const isAuthor = source.authority === "primary" && type !== "legislation" && type !== "article-newspaper";
  const address = surestFirst(urls.filter(({ url }) => isSafeTarget(url) && /^https?:/i.test(url)))[0]?.url;
  return {
    id,
    type,
    title: withoutTags(title),
    ...(isAuthor ? { author: [{ literal: publisher }] } : type === "report" || type === "webpage" ? { publisher } : { "container-title": publisher }),
    ...(withoutGenre.has(source.type) ? {} : { genre: capitalised(sourceLabels[source.type][language === "de" ? "de" : "en"]) }),
    ...(published === undefined ? {} : { issued: issued(published.date, published.approximate === true) }),
    ...(address === undefined ? {} : { URL: address }),
    language,
  };
}

/** The few tags that a title of CSL may hold are no tags in ours: an unseen character keeps them from being taken for some. */
function withoutTags(text: string): string {
  return text.replace(/<(?=\/?(?:i|b|sc|sup|sub|span)\b)/gi, "<\u2060");
}

/** Of a day that may be off by some days, only the year is sure, and of the year only about. */
function issued(date: PartialDate, approximate: boolean): NonNullable<CslItem["issued"]> {
  const parts = date.split("-").map(Number);
  return approximate ? { "date-parts": [parts.slice(0, 1)], circa: true } : { "date-parts": [parts] };
}

/** The fields that are written here; all others are somebody's own. */
export const cslFields: ReadonlySet<string> = new Set(["id", "type", "title", "author", "container-title", "publisher", "genre", "issued", "URL", "language"]);
