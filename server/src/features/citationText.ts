// The words of a citation, for each form.
import { formatDate } from "../render/dates.ts";
import type { Proof } from "../render/evidence.ts";
import { type Locale, quoted } from "../render/locale.ts";

/** `[title](address)`, with the address of the passage; undefined where there is no address. */
export function linkText({ source, address }: Proof, inTable: boolean): string | undefined {
  if (address === undefined) return undefined;
  return `[${written(source.title, inTable)}](${target(address.url)})`;
}

/** What a footnote says: „Hafenamt: [title](address), 2. März 2022, „drei Wörter“.“ A date that no source states is left out. */
export function noteText(proof: Proof, language: Locale): string {
  const { source, evidence } = proof;
  const words = evidence.locator === undefined ? "" : `, ${quoted(written(evidence.locator, false), language)}`;
  const named = linkText(proof, false) ?? written(source.title, false);
  return `${written(source.publisher, false)}: ${named}${dated(proof, language)}${words}.`;
}

/** `@key, „drei Wörter“`, for square brackets. */
export function keyText({ source, evidence: { locator } }: Proof, language: Locale, inTable: boolean): string {
  // What would end the quotation or the citation cannot be written in it.
  if (locator === undefined || /["„“”»«[\];@]/u.test(locator)) return `@${source.id}`;
  const words = written(locator, inTable);
  return `@${source.id}, ${language === "de" ? `„${words}“` : `"${words}"`}`;
}

function dated({ source: { published } }: Proof, language: Locale): string {
  return published === undefined || !published.stated || published.approximate === true ? "" : `, ${formatDate(published.date, language)}`;
}

/** Words as they must be written so that Markdown reads them as they are. */
function written(words: string, inTable: boolean): string {
  const escaped = words.replace(/\s+/gu, " ").trim().replace(/[\\`*[\]<$@]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\$&");
  return inTable ? escaped.replaceAll("|", "\\|") : escaped;
}

/** An address as it can stand between the parentheses of a link. */
function target(url: string): string {
  return url.replace(/[\s()<>|\\]/gu, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}
