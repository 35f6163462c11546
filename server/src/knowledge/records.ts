// knowledge/: what is known. Knows text (language/) but nothing of drafts, editors or LSP; records are immutable.

import type { Actor } from "./records/actor.ts";
import type { Commitment } from "./records/commitment.ts";
import type { Dispute } from "./records/dispute.ts";
import type { PolicyEvent } from "./records/event.ts";
import type { PhraseException } from "./records/exception.ts";
import type { Instrument } from "./records/instrument.ts";
import type { Partnership } from "./records/partnership.ts";
import type { Programme } from "./records/programme.ts";
import type { Source } from "./records/source.ts";
import type { Term } from "./records/term.ts";
import type { Topic } from "./records/topic.ts";

/** The kinds of record; each is a top-level key of a pack's YAML files. */
export const kinds = [
  "topics",
  "terms",
  "actors",
  "partnerships",
  "events",
  "instruments",
  "programmes",
  "commitments",
  "sources",
  "disputes",
  "exceptions",
] as const;
export type Kind = (typeof kinds)[number];

/** A reference to a record of any kind, written `events/e-jp-launch`. */
export type RecordRef<K extends Kind = Kind> = `${K}/${string}`;

/** The record type of each kind. */
export interface RecordsByKind {
  readonly topics: Topic;
  readonly terms: Term;
  readonly actors: Actor;
  readonly partnerships: Partnership;
  readonly events: PolicyEvent;
  readonly instruments: Instrument;
  readonly programmes: Programme;
  readonly commitments: Commitment;
  readonly sources: Source;
  readonly disputes: Dispute;
  readonly exceptions: PhraseException;
}
export type AnyRecord = RecordsByKind[Kind];
