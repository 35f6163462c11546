// What is known where: a workspace folder's own pack counts for that folder only.
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { LoadedPack } from "../knowledge/pack.ts";
import type { IndexStore } from "../lookup/indexFile.ts";
import { createLookup, creatingLookup } from "../lookup/createLookup.ts";
import type { Lookup } from "../lookup/lookup.ts";

/** A lookup, or how to get at one when it is needed. */
type Before = Lookup | (() => Lookup);

/** What is known in one place, and the indexes for it. Immutable. */
export class View {
  readonly knowledge: Knowledge;
  /** The packs that it was built from. */
  readonly packs: readonly LoadedPack[];
  #lookup: Lookup | undefined;
  #before: Before | undefined;
  readonly #store: IndexStore | undefined;

  /**
   * @param store where indexes are kept from one start to the next
   * @param previous a view that knows much the same: its indexes are gone on from
   */
  constructor(knowledge: Knowledge, packs: readonly LoadedPack[], store: IndexStore | undefined, previous?: View) {
    this.knowledge = knowledge;
    this.packs = packs;
    this.#store = store;
    this.#before = previous?.newestLookup;
  }

  /** The view of a folder that has a pack of its own now: it shares the indexes of what is known in all folders. */
  static within(common: View, knowledge: Knowledge, packs: readonly LoadedPack[]): View {
    const view = new View(knowledge, packs, common.#store);
    view.#before = () => common.lookup;
    return view;
  }

  get lookup(): Lookup {
    return this.#lookup ?? this.#keep(createLookup(this.knowledge, this.#lookupBefore(), this.#store));
  }

  /** Makes the lookup in steps, so that nobody has to wait for it at once. */
  *makingLookup(): Generator<void, void> {
    if (this.#lookup === undefined) this.#keep(yield* creatingLookup(this.knowledge, this.#lookupBefore(), this.#store));
  }

  #lookupBefore(): Lookup | undefined {
    return typeof this.#before === "function" ? this.#before() : this.#before;
  }

  #keep(lookup: Lookup): Lookup {
    this.#before = undefined;
    // Whoever could not wait has made one meanwhile.
    return (this.#lookup ??= lookup);
  }

  /** The lookup, if there is one already, else what it would be made from. */
  get newestLookup(): Before | undefined {
    return this.#lookup ?? this.#before;
  }

  /** Whether it was built from these packs. */
  isOf(packs: readonly LoadedPack[]): boolean {
    return packs.length === this.packs.length && packs.every((pack, index) => pack === this.packs[index]);
  }
}

/** A key of a workspace folder that can stand in an address: the same for the same folder, whatever the others. */
export function placeOf(folder: string): string {
  // FNV-1a; folders that are open at once are few.
  let hash = 0x811c9dc5;
  for (let index = 0; index < folder.length; index++) hash = Math.imul(hash ^ folder.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
