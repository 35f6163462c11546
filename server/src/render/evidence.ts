// From a statement to the passage it rests on.
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Evidence, Verification } from "../knowledge/records/evidence.ts";
import type { Source, SourceUrl } from "../knowledge/records/source.ts";
import { formatDate } from "./dates.ts";
import type { RenderContext } from "./context.ts";
import { languageName, type Locale } from "./locale.ts";
import { isSafeTarget } from "./markup.ts";
import { addressRemark, dateRemark, isCheckedAddress, noPassageRemark, withRemarks, writeRemarks } from "./remarks.ts";

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

/** Where a source can be read, and whether somebody has found it there. */
export interface Address {
  readonly url: string;
  readonly verification?: Verification;
}

/** Surest first. */
const bases: readonly Verification["basis"][] = ["found", "cited", "inferred", "own-knowledge"];

/** Addresses where somebody has found the page, before those where it is only said or thought to be. */
export function surestFirst(urls: readonly SourceUrl[]): readonly SourceUrl[] {
  const rankOf = ({ verification }: SourceUrl): number => bases.indexOf(verification?.basis ?? "found");
  return urls.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** The address of a source, at the passage where that is recorded; undefined where there is no address. */
export function passageAddress(source: Source, locator: string | undefined): Address | undefined {
  const urls = surestFirst(source.urls.filter(({ url }) => isSafeTarget(url) && /^https?:/i.test(url)));
  // The words of the passage are in the source's language: they are found in that version only.
  const inLanguage = locator === undefined ? undefined : urls.find(({ language }) => language === source.language);
  if (locator === undefined || inLanguage === undefined) return urls[0];
  const { url } = inLanguage;
  return { ...inLanguage, url: `${url}${url.includes("#") ? "" : "#"}${textDirective(locator)}` };
}

/** „Europäische Kommission, 3. Juli 2023“; says where the source itself does not confirm the date, and names a foreign language. */
export function sourceDetail(source: Source, locale: Locale): string {
  const foreign = source.language === "de" || source.language === "en" ? undefined : languageName(source.language, locale);
  const language = foreign === undefined ? undefined : `${{ de: "auf", en: "in" }[locale]} ${foreign}`;
  return [source.publisher, ...publishedWhen(source, locale), language].filter((part) => part !== undefined).join(", ");
}

function publishedWhen({ published }: Source, locale: Locale): readonly (string | undefined)[] {
  if (published === undefined) return [];
  const { date, approximate, stated } = published;
  const written = formatDate(date, locale);
  if (approximate !== true) return [written, stated ? undefined : dateRemark(locale)];
  const about = locale === "en" ? "around" : date.length === 10 ? "um den" : "um";
  return [`${about} ${written}`];
}

/** A piece of evidence whose source is known. */
export interface Proof {
  readonly source: Source;
  readonly evidence: Evidence;
  readonly address: Address | undefined;
}

const authorities: readonly Source["authority"][] = ["primary", "press", "other"];

/** Lowest first: what was found at its address, in a language of drafts, published by a party itself. */
function rank({ source, address }: Proof): number {
  const unchecked = address === undefined || !isCheckedAddress(address.verification);
  const foreign = source.language !== "de" && source.language !== "en";
  return (unchecked ? 20 : 0) + (foreign ? 10 : 0) + authorities.indexOf(source.authority);
}

/** The evidence with its sources, the one to open first at the front. Unknown sources are left out. */
export function proofsOf(knowledge: Knowledge, evidence: readonly Evidence[] | undefined): readonly Proof[] {
  const proofs = (evidence ?? []).flatMap((piece): Proof[] => {
    const source = knowledge.get("sources", piece.source)?.record;
    return source === undefined ? [] : [{ source, evidence: piece, address: passageAddress(source, piece.locator) }];
  });
  return proofs.toSorted((a, b) => rank(a) - rank(b));
}

/** A short link to a passage: „Stelle“ where the passage is recorded, „Quelle“ where only the source is. */
export function passageLink(context: RenderContext, proof: Proof): string {
  const { locale, markup } = context;
  const { source, evidence, address } = proof;
  const whole = evidence.locator === undefined;
  const words = whole ? { de: "Quelle", en: "Source" }[locale] : { de: "Stelle", en: "Passage" }[locale];
  const detail = sourceDetail(source, locale);
  if (address === undefined) return markup.text(`${words}: ${detail}`);
  const remarks = [whole ? noPassageRemark(locale) : undefined, addressRemark(address.verification, locale)];
  if (markup.kind !== "markdown") return markup.link(withRemarks(words, [detail, ...remarks]), address.url);
  return writeRemarks(markup, markup.link(words, address.url, detail), remarks);
}
