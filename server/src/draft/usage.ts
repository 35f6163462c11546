// What a draft names, and in which words: counted block by block, so that an edit costs what it touches.
import type { RecordRef } from "../knowledge/records.ts";
import type { Mention, Name } from "../lookup/lookup.ts";
import type { Found } from "./foundInBlock.ts";
import type { FoundList } from "./foundList.ts";

/** What the mentions of a block mean, where that hangs on what is around. @param start of the block */
export type Decide = (found: Found, start: number) => readonly Mention[];

/** One way of counting mentions. */
interface Counting<Counts> {
  readonly copy: (counts: Counts | undefined) => Counts;
  /** @param text the mention's words as they stand */
  readonly add: (counts: Counts, name: Name, text: string, by: 1 | -1) => void;
}

/** What was counted in a list of what is found, but for blocks of which it hangs on what is around. */
interface Tally<Counts> {
  readonly list: FoundList<Found>;
  readonly counts: Counts;
}

type Used = Map<RecordRef, number>;

const uses: Counting<Used> = {
  copy: (counts) => new Map(counts),
  add: (counts, { ref }, _text, by) => {
    const count = (counts.get(ref) ?? 0) + by;
    if (count === 0) counts.delete(ref);
    else counts.set(ref, count);
  },
};

/** By the words in which names stand: which names these are, and how often. */
type Forms = Map<string, readonly FormUse[]>;
interface FormUse {
  readonly name: Name;
  readonly count: number;
}

const forms: Counting<Forms> = {
  copy: (counts) => new Map(counts),
  add: (counts, name, text, by) => {
    const known = counts.get(text) ?? [];
    const before = known.find((use) => isSame(use.name, name));
    const count = (before?.count ?? 0) + by;
    const next = known.filter((use) => use !== before);
    if (count > 0) next.push({ name, count });
    if (next.length === 0) counts.delete(text);
    else counts.set(text, next);
  },
};

/**
 * What the draft names. Each snapshot has its own, and takes over from the one before what edits have not touched.
 * What is said hangs on the text alone, but for the order of entries: that hangs on the edits, too.
 */
export class Usage {
  #uses: Tally<Used> | undefined;
  #forms: Tally<Forms> | undefined;

  /** @param earlier that of the snapshot before some edits */
  constructor(earlier?: Usage) {
    if (earlier === undefined) return;
    this.#uses = earlier.#uses;
    this.#forms = earlier.#forms;
  }

  /** How often each record is named. */
  used(list: FoundList<Found>, decide: Decide): ReadonlyMap<RecordRef, number> {
    this.#uses = tallied(uses, list, this.#uses);
    return withDecided(uses, this.#uses, decide);
  }

  /** The words in which names stand; of several names, the one for which they stand most often. */
  forms(list: FoundList<Found>, decide: Decide): ReadonlyMap<string, Name> {
    this.#forms = tallied(forms, list, this.#forms);
    const names = new Map<string, Name>();
    for (const [text, [first, ...others]] of withDecided(forms, this.#forms, decide)) {
      if (first !== undefined) names.set(text, others.reduce(oftener, first).name);
    }
    return names;
  }
}

function tallied<Counts>(counting: Counting<Counts>, list: FoundList<Found>, before: Tally<Counts> | undefined): Tally<Counts> {
  if (before?.list === list) return before;
  const { gone, come } = list.since(before?.list);
  const counts = counting.copy(before?.counts);
  for (const found of come) if (!found.isAmbiguous) addAll(counting, counts, found, found.mentions, 1);
  for (const found of gone) if (!found.isAmbiguous) addAll(counting, counts, found, found.mentions, -1);
  return { list, counts };
}

/** The whole: with the blocks of which it hangs on what is around. */
function withDecided<Counts>(counting: Counting<Counts>, { list, counts }: Tally<Counts>, decide: Decide): Counts {
  let whole: Counts | undefined;
  list.visitAmbiguous((found, start) => {
    whole ??= counting.copy(counts);
    addAll(counting, whole, found, decide(found, start), 1);
  });
  return whole ?? counts;
}

function addAll<Counts>(counting: Counting<Counts>, counts: Counts, { texts }: Found, mentions: readonly Mention[], by: 1 | -1): void {
  for (const [i, { name }] of mentions.entries()) counting.add(counts, name, texts[i] ?? "", by);
}

function isSame(one: Name, other: Name): boolean {
  return one.ref === other.ref && one.text === other.text && one.language === other.language;
}

/** What is counted more often; else whatever comes first in an order of names. */
function oftener(one: FormUse, other: FormUse): FormUse {
  if (one.count !== other.count) return one.count > other.count ? one : other;
  return orderOf(one.name) <= orderOf(other.name) ? one : other;
}

function orderOf({ ref, language, text }: Name): string {
  return `${ref}\n${language}\n${text}`;
}
