// What a record is called.
import type { AnyEntry } from "../knowledge/knowledge.ts";
import type { DraftLanguage, Language, LocalNames } from "../knowledge/local-text.ts";
import type { Named } from "../knowledge/records/named.ts";
import type { Locale } from "./locale.ts";

/** The entry's names; undefined for kinds that have none. */
export function namesOf(entry: AnyEntry): Named | undefined {
  switch (entry.kind) {
    case "commitments":
    case "sources":
    case "topics":
    case "disputes":
    case "exceptions":
      return undefined;
    default:
      return entry.record;
  }
}

/** What the record is called in a list or heading. */
export function titleOf(entry: AnyEntry, language: Locale): string {
  switch (entry.kind) {
    case "commitments":
      return entry.record.text[language];
    case "sources":
      return entry.record.title;
    case "exceptions":
      return entry.record.phrase;
    default:
      return entry.record.label[language];
  }
}

/** The first abbreviation in a language, if it has one that differs from the name and is not in it already. */
export function abbreviationOf(named: Named, language: DraftLanguage): string | undefined {
  const abbreviation = named.abbreviations?.[language]?.[0];
  const name = named.label[language];
  return abbreviation === name || (abbreviation !== undefined && name.endsWith(`(${abbreviation})`)) ? undefined : abbreviation;
}

/** All names of one sort in a language. */
export function namesIn(names: LocalNames | undefined, language: Language): readonly string[] {
  return names?.[language] ?? [];
}

/** The text with a capital at its beginning, for headings and the beginnings of sentences. */
export function capitalised(text: string): string {
  const first = text.codePointAt(0);
  if (first === undefined) return text;
  const letter = String.fromCodePoint(first);
  // eSignatur, iPhone: a capital in second place says that the small letter is meant
  if (/^\p{Ll}\p{Lu}/u.test(text)) return text;
  return letter.toUpperCase() + text.slice(letter.length);
}
