import type { DraftUses } from "../draft/uses.ts";
import type { RecordRef } from "../knowledge/records.ts";
import type { WordSet } from "../lookup/wordSet.ts";

/** What is known of a draft on disk. */
export interface DraftEntry {
  /** Undefined where it has only been skimmed. */
  readonly uses?: DraftUses;
  /** With which names it was read; of a skimmed one, empty. */
  readonly names: string;
  /** Its words, where they can be told, and drafts are so many that they are noted. */
  readonly words?: WordSet | undefined;
  /** The bibliographies that it names. */
  readonly bibliographies: readonly string[];
}

/** What is known of the drafts on disk, by URI, and how often all of them use each record. */
export class DraftEntries {
  readonly #entries = new Map<string, DraftEntry>();
  readonly #counts = new Map<RecordRef, number>();

  get uris(): Iterable<string> {
    return this.#entries.keys();
  }

  [Symbol.iterator](): Iterator<[string, DraftEntry]> {
    return this.#entries[Symbol.iterator]();
  }

  get size(): number {
    return this.#entries.size;
  }

  get(uri: string): DraftEntry | undefined {
    return this.#entries.get(uri);
  }

  /** @param entry undefined where the draft is gone */
  set(uri: string, entry: DraftEntry | undefined): void {
    const before = this.#entries.get(uri)?.uses;
    if (before !== undefined) this.#add(before, -1);
    if (entry === undefined) this.#entries.delete(uri);
    else this.#entries.set(uri, entry);
    if (entry?.uses !== undefined) this.#add(entry.uses, 1);
  }

  /** How often the drafts that have been read use a record. */
  count(ref: RecordRef): number {
    return this.#counts.get(ref) ?? 0;
  }

  #add(uses: DraftUses, sign: 1 | -1): void {
    for (const [ref, count] of uses.counts()) {
      const sum = (this.#counts.get(ref) ?? 0) + sign * count;
      if (sum === 0) this.#counts.delete(ref);
      else this.#counts.set(ref, sum);
    }
  }
}
