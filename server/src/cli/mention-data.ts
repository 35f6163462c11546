// What `communique mentions --format json` prints: a contract with other programs.
import { TextDocument } from "vscode-languageserver-textdocument";
import { openDraft } from "../draft/openDraft.ts";
import type { Span } from "../draft/draft.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { DraftLanguage } from "../knowledge/local-text.ts";
import type { Kind, RecordRef } from "../knowledge/records.ts";
import type { Lookup, Via } from "../lookup/lookup.ts";

/** Where something stands in a file. */
interface Place {
  readonly file: string;
  /** UTF-16 offsets into the file as read, a byte order mark included; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Of the start, from 1. */
  readonly line: number;
  /** In UTF-16 units, from 1. */
  readonly column: number;
  /** What stands from start to end. */
  readonly text: string;
}

export interface MentionData extends Place {
  readonly kind: string;
  readonly id: string;
  readonly via: Via;
}

/** A commitment that a sentence concerns; the place is the sentence's. */
export interface CommitmentData extends Place {
  readonly kind: "commitment";
  readonly id: string;
  readonly via: "sentence";
  /** Larger is nearer. */
  readonly score: number;
  readonly reasons: readonly RecordRef[];
}

/** What drafts are read with. */
export interface Reading {
  readonly knowledge: Knowledge;
  readonly lookup: Lookup;
  /** The language of drafts that do not show theirs. */
  readonly language: DraftLanguage;
}

/** Kinds in the singular. */
const singular: { readonly [K in Kind]: string } = {
  topics: "topic",
  terms: "term",
  actors: "actor",
  partnerships: "partnership",
  events: "event",
  instruments: "instrument",
  programmes: "programme",
  commitments: "commitment",
  sources: "source",
  disputes: "dispute",
  exceptions: "exception",
};

export function singularOf(kind: Kind): string {
  return singular[kind];
}

/** The kind of a word for it, in the singular or plural. */
export function kindCalled(word: string): Kind | undefined {
  return (Object.keys(singular) as Kind[]).find((kind) => kind === word || singular[kind] === word);
}

/** The mentions of a file, outermost, in order, and the commitments that its sentences concern. */
export function readMentions(
  file: string,
  text: string,
  { knowledge, lookup, language }: Reading,
): { readonly mentions: readonly MentionData[]; readonly commitments: () => readonly CommitmentData[] } {
  // An editor takes the mark off a file before it shows it; Markdown behind one would not be what it looks like.
  const mark = text.startsWith("\ufeff") ? 1 : 0;
  const draft = openDraft({ uri: file, version: 1, text: text.slice(mark), knowledge, lookup, defaultLanguage: language });
  const lines = TextDocument.create(file, "markdown", 1, text);
  const place = (span: Span): Place => {
    const start = span.start + mark;
    const end = span.end + mark;
    const at = lines.positionAt(start);
    return { file, start, end, line: at.line + 1, column: at.character + 1, text: text.slice(start, end) };
  };
  return {
    mentions: Array.from(draft.mentions(), (mention) => ({
      ...place(mention),
      kind: singular[mention.name.kind],
      id: mention.name.id,
      via: mention.via,
    })),
    commitments: () =>
      draft.commitments().flatMap((sentence) => {
        const where = place(sentence);
        return sentence.commitments.map(({ entry, score, reasons }): CommitmentData => ({
          ...where,
          kind: "commitment",
          id: entry.record.id,
          via: "sentence",
          score,
          reasons,
        }));
      }),
  };
}
