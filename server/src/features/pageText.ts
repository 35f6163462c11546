// The text of a `communique:` document.
import type { Knowledge } from "../knowledge/knowledge.ts";
import { parseCheckPageUri, renderCheckPage } from "../render/checkPage.ts";
import { renderPage } from "../render/page.ts";
import { escapeMarkdown } from "../render/markup.ts";
import { parsePageUri } from "../render/pageUri.ts";
import type { FeatureOptions } from "./options.ts";

/** The page at an address. Where there is none (any more), a page that says so: the address may come from an old link. */
export function pageText(knowledge: Knowledge, uri: string, { locale, today }: Pick<FeatureOptions, "locale" | "today">): string {
  const check = parseCheckPageUri(uri);
  if (check !== undefined) return renderCheckPage(check.code, check.locale);
  const address = parsePageUri(uri);
  const page = address === undefined ? undefined : renderPage(knowledge, address.ref, address.locale, today);
  if (page !== undefined) return page.text;
  const what = escapeMarkdown(address?.ref ?? uri);
  return {
    de: `# Seite nicht gefunden\n\nZu dieser Adresse ist nichts bekannt: ${what}. Vielleicht wurde der Eintrag aus seinem Begriffspaket entfernt.\n`,
    en: `# Page not found\n\nNothing is known for this address: ${what}. The entry may have been removed from its pack.\n`,
  }[address?.locale ?? locale];
}
