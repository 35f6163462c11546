// draft/: one immutable, versioned model of a document. Knows text, knowledge and lookup; never an editor.
import type { Bibliography } from "../knowledge/bibliographies/bibliography.ts";
import type { Entry, Knowledge } from "../knowledge/knowledge.ts";
import type { DraftLanguage } from "../knowledge/local-text.ts";
import type { RecordRef } from "../knowledge/records.ts";
import type { Candidate, Lookup, Mention } from "../lookup/lookup.ts";
import type { LinkDefinition } from "../language/blocks.ts";
import type { CitationMark } from "./citationMarks.ts";
import type { Passage } from "./passage.ts";

/** A range of UTF-16 offsets into the document's text; the end is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A heading, paragraph, table cell, …: a run of text that a reader reads as one. */
export interface ProseBlock extends Span {
  readonly kind: "heading" | "paragraph" | "cell";
  /** 1 to 6 for headings, else 0. */
  readonly level: number;
  /** What a reader reads: markup dropped, entities decoded, soft line breaks as spaces. */
  readonly prose: string;
}

/** A mention with its place in the document. */
export interface DraftMention extends Mention, Span {
  readonly inner: readonly DraftMention[];
  /** The words as they stand in the document. */
  readonly text: string;
}

/** The mentions of a document. How many they are is known; each is an object only once it is looked at. */
export interface Mentions extends Iterable<DraftMention> {
  readonly length: number;
}

/** A commitment that a sentence concerns, and why. */
export interface ConcernedCommitment {
  readonly entry: Entry<"commitments">;
  /** Larger is nearer. */
  readonly score: number;
  /** The records named in the sentence or its headings that led to it. */
  readonly reasons: readonly RecordRef[];
}

/** A sentence with the commitments that it concerns as a whole, newest first; there is at least one. */
export interface SentenceCommitments extends Span {
  readonly commitments: readonly ConcernedCommitment[];
}

/** What is offered at a position. */
export interface Completion {
  /** The part of the document that taking a candidate replaces; it ends at the cursor, or behind what stands there of the name already. */
  readonly replace: Span;
  readonly typed: string;
  readonly candidate: Candidate;
}

/** An immutable snapshot of a Markdown document, read by every feature. */
export interface Draft {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly knowledge: Knowledge;
  readonly lookup: Lookup;
  /** Keys of the front matter, as plain strings or lists of strings. */
  readonly frontMatter: ReadonlyMap<string, string | readonly string[]>;
  /** What may be cited beside the sources of packs: from the author's bibliographies and the front matter's `references`. */
  readonly bibliography: Bibliography;
  readonly blocks: readonly ProseBlock[];
  /** The block that holds this offset; a cursor at its end counts as inside. */
  blockAt(offset: number): ProseBlock | undefined;
  /** The sentence around an offset, as a range of the document, if it stands in prose. */
  sentenceAt(offset: number): Span | undefined;
  /** The headings above an offset, nearest first, each of a higher rank than the one before. */
  headingsAbove(offset: number): readonly ProseBlock[];
  /** Front matter `lang`, else the paragraph's function words, else the configured language. */
  languageAt(offset: number): DraftLanguage;
  /** All mentions of the document, outermost, in order. */
  mentions(): Mentions;
  /** Those of them that may mean a record, or have a mention inside that may. */
  mentionsOf(ref: RecordRef): readonly DraftMention[];
  /** Mentions of one block. */
  mentionsIn(block: ProseBlock): readonly DraftMention[];
  /** The outermost mention that covers this offset (its end counts). */
  mentionAt(offset: number): DraftMention | undefined;
  /** The commitments of a record that the sentence at this offset concerns, newest first. */
  commitmentsAt(offset: number): readonly ConcernedCommitment[];
  /** The commitments that the sentence at this offset concerns as a whole, whatever stands at the offset itself. */
  commitmentsOfSentence(offset: number): readonly ConcernedCommitment[];
  /** The sentences of the document, or of a part of it, that concern commitments, in order. */
  commitments(within?: Span): readonly SentenceCommitments[];
  /** Every block with its sentences and the headings above it, in order. */
  passages(): readonly Passage[];
  /** Actor ids of the partners that the front matter names. */
  partners(): ReadonlySet<string>;
  /** What in a block has the form of a citation, in order. */
  marksIn(block: ProseBlock): readonly CitationMark[];
  /** The same of every block, in order; of blocks without any, nothing. */
  marks(): readonly (readonly CitationMark[])[];
  /** What labels of links stand for, `[label]: address`, by the folded label. */
  linkDefinitions(): ReadonlyMap<string, LinkDefinition>;
  /** The text of a block with blanks in the place of code, math, addresses, HTML and comments; as long as before. */
  bareText(block: ProseBlock): string;
  /** Entries for the list at a cursor; empty outside prose. */
  completionsAt(offset: number, limit: number): readonly Completion[];
  /** The ghost text at a cursor, if one entry stands clearly ahead. */
  ghostAt(offset: number): Completion | undefined;
}

/** One change of a document: UTF-16 offsets into the text before it. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The whole text after it, where somebody has it already: it need not be made twice. */
  readonly result?: string;
}

export interface DraftOptions {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly knowledge: Knowledge;
  readonly lookup: Lookup;
  /** The language where the draft does not tell. */
  readonly defaultLanguage: DraftLanguage;
  /** What the files hold that the front matter and the settings name; absent: nobody has read them. */
  readonly bibliography?: Bibliography;
}
