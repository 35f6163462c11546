import { type IndexStore, readIndex, writeIndex } from "./indexFile.ts";
import { indexNames } from "./nameIndex.ts";
import type { NameTable } from "./nameTable.ts";
import { Prefixes } from "./prefixes.ts";

/** The index of the names of a table, from the store where it is there and sound; else built, and stored. */
export function storedIndex(table: NameTable, store: IndexStore): Prefixes {
  const name = `names-${table.key}`;
  const file = store.read(name);
  const sections = file && readIndex(file, name);
  const stored = sections && Prefixes.from(sections);
  if (stored !== undefined) return stored;
  const built = indexNames(table);
  store.write(name, writeIndex(name, built.sections));
  return built;
}
