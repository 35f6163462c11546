// Indexes of many names are kept in files: read where they are there and sound, else built, and kept for the next time.
import { buildIndex, type IndexSections } from "./completionIndex.ts";
import { type IndexStore, readIndex, type Section, type Sections, writeIndex } from "./indexFile.ts";
import { END, writeLetters } from "./letters.ts";
import { indexNames } from "./nameIndex.ts";
import type { NameTable } from "./nameTable.ts";
import { Prefixes } from "./prefixes.ts";
import type { Steps } from "./steps.ts";

/** The index by which the names of a table are found in prose. */
export function* storedNames(table: NameTable, store: IndexStore): Steps<Prefixes> {
  const name = `names-${yield* table.key()}`;
  const sections = yield* readSections(name, store);
  const stored = sections && Prefixes.from(sections);
  if (stored !== undefined) return stored;
  const built = yield* indexNames(table);
  store.write(name, yield* writeIndex(name, built.sections));
  return built;
}

/** The index by which the names of a table are offered. The file has no letters of names: they are written anew. */
export function* storedSearch(table: NameTable, store: IndexStore): Steps<IndexSections> {
  const name = `search-${yield* table.key()}`;
  const sections = yield* readSections(name, store);
  const stored = sections && (yield* withLetters(table, sections));
  if (stored !== undefined) return stored;
  const built = yield* buildIndex(table);
  const { starts, names, laterWords, bySkeleton, initials, byInitials, gramPlaces, gramStarts, gramCounts, postings } = built;
  const kept = { starts, names, laterWords, bySkeleton, initials, byInitials, gramPlaces, gramStarts, gramCounts, postings };
  store.write(name, yield* writeIndex(name, kept));
  return built;
}

function* readSections(name: string, store: IndexStore): Steps<Sections | undefined> {
  const file = yield* store.read(name);
  return file && (yield* readIndex(file, name));
}

/** So many names are written between two pauses. */
const between = 1 << 12;

/** The stored index with the letters of its entries; undefined where it does not fit the table. */
function* withLetters(table: NameTable, sections: Sections): Steps<IndexSections | undefined> {
  const { starts, names, laterWords, bySkeleton, initials, byInitials, gramPlaces, gramStarts, gramCounts, postings } = sections;
  if (!arePlaces(starts) || !arePlaces(names) || !arePlaces(laterWords) || !arePlaces(bySkeleton) || !arePlaces(byInitials)) return undefined;
  if (!arePlaces(gramPlaces) || !arePlaces(gramStarts) || !arePlaces(gramCounts)) return undefined;
  if (!(initials instanceof Int32Array) || !(postings instanceof Uint8Array)) return undefined;
  if (starts.length !== names.length + 1 || bySkeleton.length !== names.length || initials.length !== byInitials.length) return undefined;
  if (gramStarts.length !== gramPlaces.length + 1 || gramCounts.length !== gramPlaces.length || gramStarts[gramPlaces.length] !== postings.length) return undefined;
  const letters = new Uint8Array(starts[names.length] ?? 0);
  let written = new Uint8Array(1 << 9);
  for (let entry = 0; entry < names.length; entry++) {
    if (entry % between === between - 1) yield;
    const index = names[entry] as number;
    if (index >= table.count) return undefined;
    const text = table.text(index);
    if (written.length <= 2 * text.length) written = new Uint8Array(4 * text.length);
    const length = writeLetters(text, written, 0);
    written[length] = END;
    const start = starts[entry] as number;
    if (starts[entry + 1] !== start + length + 1) return undefined;
    letters.set(written.subarray(0, length + 1), start);
  }
  return { letters, starts, names, laterWords, bySkeleton, initials, byInitials, gramPlaces, gramStarts, gramCounts, postings };
}

function arePlaces(section: Section | undefined): section is Uint32Array {
  return section instanceof Uint32Array;
}
