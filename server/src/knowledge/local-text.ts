// Texts and names of packs, in the languages that packs, pages and drafts are written in.

/** A language that texts of a pack may be written in. Every record has `de` and `en`; the others are optional. */
export type Language = "de" | "en" | "fr" | "ja" | "ko";

/** A language that a page may be written in: those of packs, of the EU, and of the states around it and its partners. */
export type PageLanguage =
  | Language
  | "ar"
  | "bg"
  | "cs"
  | "da"
  | "el"
  | "es"
  | "et"
  | "fi"
  | "ga"
  | "hi"
  | "hr"
  | "hu"
  | "it"
  | "lt"
  | "lv"
  | "mt"
  | "nl"
  | "no"
  | "pl"
  | "pt"
  | "ro"
  | "ru"
  | "sk"
  | "sl"
  | "sv"
  | "tr"
  | "uk"
  | "zh";

/** The languages a draft is written in. */
export type DraftLanguage = "de" | "en";

/** A text by language, as a reader is to see it. */
export interface LocalText {
  readonly de: string;
  readonly en: string;
  readonly fr?: string;
  readonly ja?: string;
  readonly ko?: string;
}

/** Names by language, several for each. */
export type LocalNames = { readonly [language in Language]?: readonly string[] };
