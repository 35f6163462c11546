// lookup/: finding records by their names. Knows text and knowledge, nothing of documents or LSP.
import type { DraftLanguage } from "../knowledge/local-text.ts";
import type { Kind, RecordRef } from "../knowledge/records.ts";
import type { PackTexts } from "./packTexts.ts";

/** What a name is to its record. */
export type NameRole = "preferred" | "abbreviation" | "admitted" | "deprecated";

/** One way to call a record, in one language. */
export interface Name {
  readonly ref: RecordRef;
  readonly kind: Kind;
  readonly id: string;
  readonly text: string;
  readonly language: DraftLanguage;
  readonly role: NameRole;
  /** An ordinary word: a name only where its context makes it one. */
  readonly contextual: boolean;
}

/** How a mention's words led to the name. */
export type Via = "exact" | "case" | "inflected" | "spelling" | "compound" | "listed";

/** A place in prose where a record is named. Offsets are UTF-16, into the text that was searched. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly name: Name;
  readonly via: Via;
  /** Other records that own the same name, best first. */
  readonly alternatives: readonly Name[];
  /** Shorter mentions inside this one, in order. */
  readonly inner: readonly Mention[];
}

/** What the place where somebody types says about what they may mean. */
export interface SearchContext {
  readonly language: DraftLanguage;
  /** How often the draft names each record already. */
  readonly used: ReadonlyMap<RecordRef, number>;
  /** The names that the draft uses, by the words in which they stand there. */
  readonly forms?: ReadonlyMap<string, Name>;
  /** Actor ids of the partners in force, and topics in force (paragraph, heading, front matter). */
  readonly partners: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  /** What the paragraph and the headings above it name. */
  readonly near?: ReadonlySet<RecordRef>;
  /** What stands in the draft before the cursor, as far as it is worth looking at. */
  readonly text?: string;
  /** How many records speak of a record. */
  readonly weightOf?: (ref: RecordRef) => number;
  /** What the packs' own texts say. */
  readonly texts?: PackTexts;
}

/** An entry offered for what is typed. */
export interface Candidate {
  readonly name: Name;
  /** What to insert: the name in the draft's language, in the inflection already begun. */
  readonly insert: string;
  /** How many UTF-16 units before the cursor it replaces. */
  readonly replaces: number;
  /** True where what is typed begins `insert`, character for character. */
  readonly literal: boolean;
  /** 0 (poor) to 1 (exact). */
  readonly score: number;
}

/** Words, each by the hash of its skeleton; see `Words`. */
export type Phrase = readonly number[];

/** Finds records by name; immutable, built once for a knowledge snapshot. */
export interface Lookup {
  /** All mentions in a stretch of prose, outermost, in order, not overlapping. */
  mentions(prose: string, language: DraftLanguage): readonly Mention[];
  /**
   * Entries for the words before the cursor, best first.
   * @param before prose up to the cursor, from the start of its sentence or block.
   */
  search(before: string, context: SearchContext, limit: number): readonly Candidate[];
  /** The one candidate that stands clearly ahead and continues what is typed literally, if any. */
  ghost(before: string, context: SearchContext): Candidate | undefined;
  /** Records for a query typed into a symbol search, best first. */
  find(query: string, limit: number): readonly Name[];
  /**
   * Builds what searching needs, in steps of a few milliseconds, so that the first search does not wait for it.
   * Among very many names, nothing is found until it has been run to its end.
   */
  prepare(): Iterable<void>;
  /** Every name of a record. */
  names(ref: RecordRef): readonly Name[];
  /** What a text must hold for a record to be named in it: all words of one of these phrases. */
  phrases(ref: RecordRef): readonly Phrase[];
}
