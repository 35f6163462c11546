// render/: words for people, in German and English. Knows knowledge and drafts, nothing of LSP; what it writes is safe to show.
import type { LocalText, PageLanguage } from "../knowledge/local-text.ts";

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

const languageNames: { readonly [language in PageLanguage]: LocalText } = {
  de: { de: "Deutsch", en: "German" },
  en: { de: "Englisch", en: "English" },
  fr: { de: "Französisch", en: "French" },
  ja: { de: "Japanisch", en: "Japanese" },
  ko: { de: "Koreanisch", en: "Korean" },
  ar: { de: "Arabisch", en: "Arabic" },
  bg: { de: "Bulgarisch", en: "Bulgarian" },
  cs: { de: "Tschechisch", en: "Czech" },
  da: { de: "Dänisch", en: "Danish" },
  el: { de: "Griechisch", en: "Greek" },
  es: { de: "Spanisch", en: "Spanish" },
  et: { de: "Estnisch", en: "Estonian" },
  fi: { de: "Finnisch", en: "Finnish" },
  ga: { de: "Irisch", en: "Irish" },
  hi: { de: "Hindi", en: "Hindi" },
  hr: { de: "Kroatisch", en: "Croatian" },
  hu: { de: "Ungarisch", en: "Hungarian" },
  it: { de: "Italienisch", en: "Italian" },
  lt: { de: "Litauisch", en: "Lithuanian" },
  lv: { de: "Lettisch", en: "Latvian" },
  mt: { de: "Maltesisch", en: "Maltese" },
  nl: { de: "Niederländisch", en: "Dutch" },
  no: { de: "Norwegisch", en: "Norwegian" },
  pl: { de: "Polnisch", en: "Polish" },
  pt: { de: "Portugiesisch", en: "Portuguese" },
  ro: { de: "Rumänisch", en: "Romanian" },
  ru: { de: "Russisch", en: "Russian" },
  sk: { de: "Slowakisch", en: "Slovak" },
  sl: { de: "Slowenisch", en: "Slovenian" },
  sv: { de: "Schwedisch", en: "Swedish" },
  tr: { de: "Türkisch", en: "Turkish" },
  uk: { de: "Ukrainisch", en: "Ukrainian" },
  zh: { de: "Chinesisch", en: "Chinese" },
};

export function isPageLanguage(value: string): value is PageLanguage {
  return Object.hasOwn(languageNames, value);
}

/** „Deutsch“, “German”. */
export function languageName(language: PageLanguage, locale: Locale): string {
  return languageNames[language][locale];
}

/** Marks inside others are single ones: „Fazilität ‚Connecting Europe‘“. */
function inner(text: string, open: string, close: string): string {
  return text.replace(/„([^„“]*)“|“([^“”]*)”/g, (_, german: string | undefined, english: string | undefined) => `${open}${german ?? english ?? ""}${close}`);
}

/** A quotation in the marks of the language: „…“ or “…”. */
export function quoted(text: string, locale: Locale): string {
  return locale === "de" ? `„${inner(text, "‚", "‘")}“` : `“${inner(text, "‘", "’")}”`;
}
