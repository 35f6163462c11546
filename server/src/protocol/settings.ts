// The user's settings, `communique.*`.
import type { DraftLanguage } from "../knowledge/local-text.ts";
import { type CheckCode, checkCodes, type FindingSeverity } from "../checks/finding.ts";
import { citationStyles } from "../features/citationStyle.ts";
import type { CitationSettings } from "../features/options.ts";
import { dateExists } from "../knowledge/partial-date.ts";
import type { WrittenFormat } from "../render/bibliography/bibliographyText.ts";
import { chooseLocale, type Locale } from "../render/locale.ts";

/** Settings, each with a value that makes sense. */
export interface Settings {
  /** `communique.language`: the language of the interface. */
  readonly locale: Locale;
  /** `communique.draftLanguage`: the language of drafts that do not tell. */
  readonly draftLanguage: DraftLanguage;
  /** `communique.ghostText`: the rest of a name is shown while typing. */
  readonly ghostText: boolean;
  /** `communique.highlighting`: names in drafts are coloured by what they name. */
  readonly highlighting: boolean;
  /** `communique.codeLens`: above headings, how many sentences name commitments. */
  readonly codeLens: boolean;
  /** `communique.meetingDates`: place and date are shown behind meetings in drafts. */
  readonly meetingDates: boolean;
  /** `communique.inlayHints`: names are shown behind ids in the files of packs. */
  readonly inlayHints: boolean;
  /** `communique.packs`: folders of further packs, as URIs or paths. */
  readonly packs: readonly string[];
  /** `communique.citations.bibliographies`: files with further sources, as paths. */
  readonly bibliographies: readonly string[];
  /** `communique.citations.bibliographyFormat`: in which new bibliographies are written. */
  readonly bibliographyFormat: WrittenFormat;
  /** `communique.citations.writeBibliographyOnSave`: the bibliography of a draft is kept up to date. */
  readonly bibliographyOnSave: boolean;
  /** `communique.citations.*`. */
  readonly citations: CitationSettings;
  /** `communique.checks.*`. */
  readonly checks: CheckSettings;
}

export interface CheckSettings {
  /** `enabled`: drafts are checked at all. */
  readonly enabled: boolean;
  /** `allDrafts`: those that are not open, too. */
  readonly allDrafts: boolean;
  /** `severity`: by check. */
  readonly severities: ReadonlyMap<CheckCode, FindingSeverity | "off">;
  /** `asOf`: the ISO day as of which claims are judged; undefined: today. */
  readonly asOf: string | undefined;
  /** `ignorePhrases`: words that are never remarked on. */
  readonly phrases: readonly string[];
}

/**
 * Reads the settings; what is missing or makes no sense is as if it were not there.
 * @param section the value of `communique`, as the client has it
 * @param clientLocale the language that the editor itself has
 */
export function readSettings(section: unknown, clientLocale: string | undefined): Settings {
  const { language, draftLanguage, ghostText, highlighting, codeLens, meetingDates, inlayHints, packs, citations, checks } = values(section);
  const locale = chooseLocale(language, clientLocale);
  return {
    locale,
    draftLanguage: draftLanguage === "de" || draftLanguage === "en" ? draftLanguage : locale,
    ghostText: ghostText !== false,
    highlighting: highlighting === true,
    codeLens: codeLens !== false,
    meetingDates: meetingDates === true,
    inlayHints: inlayHints !== false,
    packs: texts(packs),
    bibliographies: texts(values(citations)["bibliographies"]),
    bibliographyFormat: values(citations)["bibliographyFormat"] === "bibtex" ? "bibtex" : "csl-json",
    bibliographyOnSave: values(citations)["writeBibliographyOnSave"] === true,
    citations: readCitations(citations),
    checks: readChecks(checks),
  };
}

function readCitations(section: unknown): CitationSettings {
  const { enabled, style } = values(section);
  return { enabled: enabled !== false, style: citationStyles.find((each) => each === style) ?? "auto" };
}

function readChecks(section: unknown): CheckSettings {
  const { enabled, allDrafts, severity, asOf, ignorePhrases } = values(section);
  const severities = new Map<CheckCode, FindingSeverity | "off">();
  for (const [name, value] of Object.entries(values(severity))) {
    const code = checkCodes.find((each) => each === name);
    const level = (["error", "warning", "information", "hint", "off"] as const).find((each) => each === value);
    if (code !== undefined && level !== undefined) severities.set(code, level);
  }
  return {
    enabled: enabled !== false,
    allDrafts: allDrafts === true,
    severities,
    asOf: typeof asOf === "string" && asOf.length === 10 && dateExists(asOf) ? asOf : undefined,
    phrases: texts(ignorePhrases),
  };
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? (value as readonly unknown[]).filter((text): text is string => typeof text === "string" && text !== "") : [];
}

function values(section: unknown): { readonly [key: string]: unknown } {
  return typeof section === "object" && section !== null ? { ...section } : {};
}
