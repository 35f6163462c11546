import type { NameTable } from "./nameTable.ts";
import type { Search } from "./search.ts";
import type { Steps } from "./steps.ts";

/** So many names are typed, and of each so many beginnings. */
const typedNames = 24;
const beginnings = 5;
/** As many entries as are sent to an editor. */
const entries = 30;

let isRehearsed = false;

/**
 * Searches for beginnings of names, with a typo and without, while nobody waits: an engine compiles code once it has run for
 * a while, and a search takes much longer before. What is found is dropped. Done once for all lookups.
 */
export function* rehearse(search: Search, names: NameTable): Steps<void> {
  if (isRehearsed) return;
  isRehearsed = true;
  const nothing = { used: new Map(), partners: new Set<string>(), topics: new Set<string>() };
  for (let i = 0; i < typedNames && i < names.count; i++) {
    const index = Math.floor((i * names.count) / typedNames);
    const text = names.text(index);
    for (let part = 1; part <= beginnings; part++) {
      const typed = text.slice(0, Math.ceil((text.length * part) / beginnings));
      const context = { ...nothing, language: names.language(index) };
      search.candidates(`Both sides refer to ${part % 2 === 0 ? typed : typed.slice(0, 2) + typed.slice(3)}`, context, entries);
      yield;
    }
  }
}
