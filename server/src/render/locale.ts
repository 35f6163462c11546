// render/: words for people, in German and English. Knows knowledge and drafts, nothing of LSP; what it writes is safe to show.
import type { Language, LocalText } from "../knowledge/records.ts";

/** A language of the interface. */
export type Locale = "de" | "en";

/**
 * The language of the interface.
 * @param setting `communique.language`: `auto`, `de` or `en`; anything else counts as `auto`.
 * @param clientLocale what the client said of itself, such as `de-AT`; English where it said nothing.
 */
export function chooseLocale(setting: unknown, clientLocale: string | undefined): Locale {
  if (setting === "de" || setting === "en") return setting;
  return /^de\b/i.test(clientLocale ?? "") ? "de" : "en";
}

/** The other language of the interface. */
export function otherLocale(locale: Locale): Locale {
  return locale === "de" ? "en" : "de";
}

const languageNames: { readonly [language in Language]: LocalText } = {
  de: { de: "Deutsch", en: "German" },
  en: { de: "Englisch", en: "English" },
  fr: { de: "Französisch", en: "French" },
  ja: { de: "Japanisch", en: "Japanese" },
  ko: { de: "Koreanisch", en: "Korean" },
};

/** „Deutsch“, “German”. */
export function languageName(language: Language, locale: Locale): string {
  return languageNames[language][locale];
}

/** A quotation in the marks of the language: „…“ or “…”. */
export function quoted(text: string, locale: Locale): string {
  return locale === "de" ? `„${text}“` : `“${text}”`;
}
