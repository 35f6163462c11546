// Who has which name, and who says that it must not be written.

import type { AnyEntry } from "./knowledge.ts";
import { OverlayMap } from "./overlay-map.ts";
import type { RecordPath } from "./pack.ts";
import type { Language, LocalNames } from "./local-text.ts";
import type { AnyRecord, Kind, RecordRef } from "./records.ts";
import type { Named } from "./records/named.ts";

const namedKinds: ReadonlySet<Kind> = new Set(["terms", "actors", "partnerships", "events", "instruments", "programmes"]);

export interface OwnName {
  readonly language: Language;
  readonly text: string;
  readonly path: RecordPath;
}

export function isNamed(kind: Kind, record: AnyRecord): record is AnyRecord & Named {
  return namedKinds.has(kind) && "label" in record;
}

/** Mostly one: then there is no list, since there are hundreds of thousands of names. */
type Refs = RecordRef | readonly RecordRef[];

/** A record before and after a change; undefined where there is none. */
export interface EntryChange {
  readonly before: AnyEntry | undefined;
  readonly after: AnyEntry | undefined;
}

/** Immutable. */
export class NameIndex {
  readonly #owners: ReadonlyMap<Language, OverlayMap<string, Refs>>;
  readonly #deprecators: ReadonlyMap<Language, OverlayMap<string, Refs>>;

  private constructor(owners: ReadonlyMap<Language, OverlayMap<string, Refs>>, deprecators: ReadonlyMap<Language, OverlayMap<string, Refs>>) {
    this.#owners = owners;
    this.#deprecators = deprecators;
  }

  static readonly empty = new NameIndex(new Map(), new Map());

  /** The index after records have changed. */
  with(changes: Iterable<EntryChange>): NameIndex {
    const owners = new Layer(this.#owners);
    const deprecators = new Layer(this.#deprecators);
    for (const { before, after } of changes) {
      if (before !== undefined) {
        for (const { language, text } of namesOfEntry(before)) owners.remove(language, text, before.ref);
        for (const { language, form } of deprecatedOf(before)) deprecators.remove(language, form, before.ref);
      }
      if (after !== undefined) {
        for (const { language, text } of namesOfEntry(after)) owners.add(language, text, after.ref);
        for (const { language, form } of deprecatedOf(after)) deprecators.add(language, form, after.ref);
      }
    }
    return new NameIndex(owners.finish(), deprecators.finish());
  }

  /** In the order of their references. */
  ownersOf(language: Language, text: string): readonly RecordRef[] {
    return listOf(this.#owners.get(language)?.get(text));
  }

  /** Whose names are the same as those of a record, or are among those that it says are wrong, or the other way round. */
  *relatedTo(entry: AnyEntry): Generator<RecordRef> {
    for (const { language, text } of namesOfEntry(entry)) {
      yield* this.ownersOf(language, text);
      yield* listOf(this.#deprecators.get(language)?.get(text));
    }
  }
}

/** Changes to the maps of an index, gathered. */
class Layer {
  readonly #below: ReadonlyMap<Language, OverlayMap<string, Refs>>;
  readonly #changes = new Map<Language, Map<string, Refs | undefined>>();

  constructor(below: ReadonlyMap<Language, OverlayMap<string, Refs>>) {
    this.#below = below;
  }

  add(language: Language, text: string, ref: RecordRef): void {
    const refs = this.#get(language, text);
    if (refs === undefined) this.#set(language, text, ref);
    else if (!listOf(refs).includes(ref)) this.#set(language, text, [...listOf(refs), ref].sort());
  }

  remove(language: Language, text: string, ref: RecordRef): void {
    const left = listOf(this.#get(language, text)).filter((other) => other !== ref);
    this.#set(language, text, left.length > 1 ? left : left[0]);
  }

  finish(): ReadonlyMap<Language, OverlayMap<string, Refs>> {
    const all = new Map(this.#below);
    for (const [language, changes] of this.#changes) {
      all.set(language, (all.get(language) ?? new OverlayMap<string, Refs>()).with(changes));
    }
    return all;
  }

  #get(language: Language, text: string): Refs | undefined {
    const changes = this.#changes.get(language);
    return changes?.has(text) === true ? changes.get(text) : this.#below.get(language)?.get(text);
  }

  #set(language: Language, text: string, refs: Refs | undefined): void {
    let changes = this.#changes.get(language);
    if (changes === undefined) this.#changes.set(language, (changes = new Map<string, Refs | undefined>()));
    changes.set(text, refs);
  }
}

function listOf(refs: Refs | undefined): readonly RecordRef[] {
  return refs === undefined ? [] : typeof refs === "string" ? [refs] : refs;
}

function namesOfEntry({ kind, record }: AnyEntry): Iterable<OwnName> {
  return isNamed(kind, record) ? namesOf(record) : [];
}

function deprecatedOf({ kind, record }: AnyEntry): NonNullable<Named["deprecated"]> {
  return isNamed(kind, record) ? (record.deprecated ?? []) : [];
}

/** Every right name, with its place in the record. */
export function* namesOf(record: Named): Generator<OwnName> {
  for (const [language, text] of Object.entries(record.label)) {
    yield { language: language as Language, text: text as string, path: ["label", language] };
  }
  for (const key of ["abbreviations", "admitted", "forms"] as const) {
    for (const [language, texts] of Object.entries(record[key] ?? ({} satisfies LocalNames))) {
      for (const [place, text] of texts.entries()) {
        yield { language: language as Language, text, path: [key, language, place] };
      }
    }
  }
}
