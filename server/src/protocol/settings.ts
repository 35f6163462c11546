// The user's settings, `communique.*`.
import type { DraftLanguage } from "../knowledge/records.ts";
import { chooseLocale, type Locale } from "../render/locale.ts";

/** Settings, each with a value that makes sense. */
export interface Settings {
  /** `communique.language`: the language of the interface. */
  readonly locale: Locale;
  /** `communique.draftLanguage`: the language of drafts that do not tell. */
  readonly draftLanguage: DraftLanguage;
  /** `communique.ghostText`: the rest of a name is shown while typing. */
  readonly ghostText: boolean;
  /** `communique.packs`: folders of further packs, as URIs or paths. */
  readonly packs: readonly string[];
}

/**
 * Reads the settings; what is missing or makes no sense is as if it were not there.
 * @param section the value of `communique`, as the client has it
 * @param clientLocale the language that the editor itself has
 */
export function readSettings(section: unknown, clientLocale: string | undefined): Settings {
  const { language, draftLanguage, ghostText, packs } = values(section);
  const locale = chooseLocale(language, clientLocale);
  return {
    locale,
    draftLanguage: draftLanguage === "de" || draftLanguage === "en" ? draftLanguage : locale,
    ghostText: ghostText !== false,
    packs: Array.isArray(packs) ? packs.filter((path) => typeof path === "string" && path !== "") : [],
  };
}

function values(section: unknown): { readonly [key: string]: unknown } {
  return typeof section === "object" && section !== null ? { ...section } : {};
}
