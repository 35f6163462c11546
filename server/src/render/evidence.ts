// From a statement to the passage it rests on.
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Evidence, Source } from "../knowledge/records.ts";
import { formatDate } from "./dates.ts";
import type { RenderContext } from "./context.ts";
import type { Locale } from "./locale.ts";
import { isSafeTarget } from "./markup.ts";

/**
 * A text fragment directive for some words of a page, percent-encoded as its syntax demands: dash, comma and
 * ampersand have a meaning of their own in it, and parentheses one in Markdown.
 */
export function textDirective(words: string): string {
  const encoded = encodeURIComponent(words.toWellFormed()).replace(
    /[-!'()*~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `:~:text=${encoded}`;
}

/** The address of a source, at the passage where that is recorded; undefined where there is no address. */
export function passageUrl(source: Source, locator: string | undefined): string | undefined {
  // The words of the passage are in the source's language: they are found in that version only.
  const inLanguage = source.urls.find(({ language }) => language === source.language);
  const url = (locator === undefined ? source.urls[0] : (inLanguage ?? source.urls[0]))?.url;
  if (url === undefined || !isSafeTarget(url) || !/^https?:/i.test(url)) return undefined;
  if (locator === undefined || inLanguage === undefined) return url;
  return `${url}${url.includes("#") ? "" : "#"}${textDirective(locator)}`;
}

/** „Europäische Kommission, 3. Juli 2023“ */
export function sourceDetail(source: Source, locale: Locale): string {
  if (source.published === undefined) return source.publisher;
  const { date, approximate } = source.published;
  const about = approximate !== true ? "" : locale === "en" ? "around " : date.length === 10 ? "um den " : "um ";
  return `${source.publisher}, ${about}${formatDate(date, locale)}`;
}

/** A piece of evidence whose source is known. */
export interface Proof {
  readonly source: Source;
  readonly evidence: Evidence;
  readonly url: string | undefined;
}

const authorities: readonly Source["authority"][] = ["primary", "press", "other"];

/** The evidence with its sources, a party's own publications first. Unknown sources are left out. */
export function proofsOf(knowledge: Knowledge, evidence: readonly Evidence[] | undefined): readonly Proof[] {
  const proofs = (evidence ?? []).flatMap((piece): Proof[] => {
    const source = knowledge.get("sources", piece.source)?.record;
    return source === undefined ? [] : [{ source, evidence: piece, url: passageUrl(source, piece.locator) }];
  });
  return proofs.toSorted((a, b) => authorities.indexOf(a.source.authority) - authorities.indexOf(b.source.authority));
}

/** A short link to a passage: „Stelle“ where the passage is recorded, „Quelle“ where only the source is. */
export function passageLink(context: RenderContext, proof: Proof): string {
  const { locale, markup } = context;
  const { source, evidence, url } = proof;
  const words =
    evidence.locator === undefined ? { de: "Quelle", en: "Source" }[locale] : { de: "Stelle", en: "Passage" }[locale];
  const detail = sourceDetail(source, locale);
  if (url === undefined) return markup.text(`${words}: ${detail}`);
  const hint =
    evidence.locator === undefined
      ? `${detail} (${{ de: "Stelle nicht verzeichnet", en: "passage not recorded" }[locale]})`
      : detail;
  return markup.kind === "markdown" ? markup.link(words, url, hint) : markup.link(`${words} (${hint})`, url);
}
