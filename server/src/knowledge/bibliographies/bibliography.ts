// Sources that no pack has: what stands in the bibliographies that an author keeps, and in the front matter of a draft.
import type { LineRange, Message } from "../problem.ts";

/** One source of a bibliography, as far as it says. All texts are plain: neither LaTeX nor HTML. */
export interface BibliographyEntry {
  /** By what it is cited; case counts. */
  readonly key: string;
  /** `article`, `report`, …, as the file calls it. */
  readonly type?: string;
  readonly title?: string;
  /** „Jörg Müller“, „Europäische Kommission“; its editors where it has no authors. */
  readonly authors: readonly string[];
  /** When it came out: `2024-03-27`, `2024-03`, `2024`, or words. */
  readonly issued?: string;
  /** The journal, book or website that it stands in. */
  readonly container?: string;
  readonly publisher?: string;
  readonly url?: string;
  /** The file that it stands in, and where in it its key does. */
  readonly uri: string;
  readonly range: LineRange;
}

/** What an entry says, apart from where it stands. */
export type EntryDetails = Omit<BibliographyEntry, "uri" | "range">;

/** What the bibliographies of a draft hold together. Immutable: another one is made when something in them changes. */
export interface Bibliography {
  /** In the order of the files; of two with the same key only the first. */
  readonly entries: readonly BibliographyEntry[];
  /** All that the draft may cite has been read: a key that is not among the entries is in no bibliography. */
  readonly complete: boolean;
  /** Paths, as the front matter has them, at which there is no file. */
  readonly missing: readonly string[];
  get(key: string): BibliographyEntry | undefined;
}

/** Of entries with the same key, the first one counts. */
export function bibliographyOf(all: Iterable<BibliographyEntry>, complete: boolean, missing: readonly string[] = []): Bibliography {
  const byKey = new Map<string, BibliographyEntry>();
  for (const entry of all) if (!byKey.has(entry.key)) byKey.set(entry.key, entry);
  return { entries: [...byKey.values()], complete, missing, get: (key) => byKey.get(key) };
}

/** Something wrong in a file that an author keeps sources in; all else in it counts. */
export interface BibliographyProblem {
  readonly range: LineRange;
  /** What is wrong and what to do. */
  readonly message: Message;
}

/** What a file holds. */
export interface BibliographyFile {
  readonly entries: readonly BibliographyEntry[];
  readonly problems: readonly BibliographyProblem[];
  /** Every key in it is among the entries: no part of the file is so broken that one could be hidden there. */
  readonly complete: boolean;
}

/** What is said of an entry that cannot be read. @param key undefined where not even that can be found */
export function brokenEntry(key: string | undefined): Message {
  return {
    de: `${key === undefined ? "Dieser Eintrag" : `Der Eintrag „${key}“`} ist nicht lesbar: Wahrscheinlich fehlt darin eine Klammer, ein Komma oder ein Anführungszeichen. Alle anderen Einträge gelten; ergänzen Sie das fehlende Zeichen.`,
    en: `${key === undefined ? "This entry" : `The entry “${key}”`} cannot be read: probably a bracket, a comma or a quotation mark is missing in it. All other entries count; add what is missing.`,
  };
}

/** A field of an entry, if there is something in it. */
export function given<Name extends string>(name: Name, value: string | undefined): { readonly [name in Name]?: string } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [name in Name]: string });
}

/** A text up to its first line break. */
export function firstLine(text: string): string {
  return /^[^\r\n]*/.exec(text)?.[0] ?? "";
}
