// Lays packs over each other and checks them against each other: from scratch, or from a snapshot of much the same packs.

import { sameValue } from "./fields.ts";
import type { AnyEntry, Knowledge, PackInfo } from "./knowledge.ts";
import { layRecord, type Contribution, type Laid } from "./lay.ts";
import { type EntryChange, NameIndex } from "./name-index.ts";
import { layers } from "./pack.ts";
import type { Layer, LoadedFile, LoadedPack, LoadedRecord } from "./pack.ts";
import type { Problem } from "./problem.ts";
import { kinds } from "./records.ts";
import type { Kind, RecordRef } from "./records.ts";
import { isReplacer, replacedRecords, withoutReplaced } from "./replaced.ts";
import { differencesAfter, Snapshot, withNamers } from "./snapshot.ts";
import { runThrough } from "./steps.ts";
import { validateRecord } from "./validate.ts";

/**
 * Lays packs over each other: by layer, and within a layer in the order given.
 * @param version goes up with each snapshot, so that what was computed from one is known to be old.
 * @param previous what was built from other states of these packs, or from some of them: what they have in common is
 * taken over. What comes of it is the same as without.
 * @param place a key of the workspace folder for which alone it is to count
 */
export function buildKnowledge(packs: readonly LoadedPack[], version: number, previous?: Knowledge, place = ""): Knowledge {
  return runThrough(buildingKnowledge(packs, version, previous, place));
}

/** Records that are looked at in one step. */
const stepSize = 200;

/** The same in steps of a few milliseconds. */
export function* buildingKnowledge(packs: readonly LoadedPack[], version: number, previous?: Knowledge, place = ""): Generator<void, Knowledge> {
  const loaded = layers.flatMap((layer) => packs.filter((pack) => pack.layer === layer));
  const before = previous instanceof Snapshot ? previous : Snapshot.empty;
  const touched = new Set(differences(before.parts.loaded, loaded));
  const laid = new Map(yield* lay(touched, loaded, before));
  const replaced = replacedAfter(before, touched, laid);
  const changedStatus = new Set([...replaced.keys(), ...before.parts.replaced.keys()].filter((ref) => replaced.get(ref) !== before.parts.replaced.get(ref)));
  const others = whoNames(changedStatus, before, replaced, touched);
  for (const [ref, each] of yield* lay(others, loaded, before)) laid.set(ref, each);
  for (const ref of others) touched.add(ref);

  const changes = new Map<RecordRef, EntryChange>();
  const entries = new Map<RecordRef, AnyEntry | undefined>();
  const withdrawn = new Map<RecordRef, true | undefined>();
  const laying = new Map<RecordRef, readonly Problem[] | undefined>();
  for (const ref of touched) {
    const { entry: own, withdrawn: taken = false, problems = [] } = laid.get(ref) ?? {};
    const old = before.parts.entries.get(ref);
    const entry = own === undefined ? undefined : withoutReplaced(own, replaced);
    const now = entry !== undefined && old !== undefined && sameValue(old.record, entry.record) ? ({ ...entry, record: old.record } as AnyEntry) : entry;
    if (now !== undefined || old !== undefined) entries.set(ref, now);
    if (now?.record !== old?.record) changes.set(ref, { before: old, after: now });
    if ((now === undefined) !== (old === undefined) || taken !== before.parts.withdrawn.has(ref)) changedStatus.add(ref);
    if (taken !== before.parts.withdrawn.has(ref)) withdrawn.set(ref, taken ? true : undefined);
    if (problems.length > 0 || before.parts.laying.has(ref)) laying.set(ref, problems.length === 0 ? undefined : problems);
  }
  yield;

  const { readyNamers } = before;
  const editable = loaded.some(({ trusted }) => !trusted);
  const lists = listsAfter(before, loaded, entries);
  const parts = {
    version,
    place,
    entries: before.parts.entries.with(entries),
    lists,
    replacers: replacersAfter(before, entries),
    withdrawn: before.parts.withdrawn.with(withdrawn),
    replaced,
    laying: before.parts.laying.with(laying),
    checking: before.parts.checking,
    names: before.parts.names?.with(changes.values()),
    loaded,
    packs: [],
    problems: [],
    since: previous instanceof Snapshot ? differencesAfter(previous, [...changes.keys()]) : [],
  };
  yield;
  const unchecked = new Snapshot(
    editable && parts.names === undefined ? { ...parts, names: NameIndex.empty.with(changesFromNothing(parts.lists)) } : parts,
    readyNamers === undefined ? undefined : withNamers(readyNamers, changes.values()),
  );
  yield;
  const checking = editable || before.parts.names !== undefined ? yield* check(before, unchecked, touched, laid, changes, changedStatus) : parts.checking;
  const all = loaded.flatMap(({ problems, files }) => [...problems, ...files.flatMap((file) => file.problems)]);
  for (const found of [unchecked.parts.laying, checking]) for (const [, problems] of found.entries()) all.push(...problems);
  const problems = inOrder(all, loaded);
  const done = { ...unchecked.parts, checking, problems, packs: loaded.map((pack) => packInfo(pack, problems)) };
  return new Snapshot(done, unchecked.readyNamers);
}

/** The records of which anything that is said may have changed, or where it stands. */
function differences(before: readonly LoadedPack[], after: readonly LoadedPack[]): ReadonlySet<RecordRef> {
  const touched = new Set<RecordRef>();
  const touch = (records: readonly LoadedRecord[]): void => {
    for (const { ref } of records) touched.add(ref);
  };
  const touchAll = ({ files }: LoadedPack): void => files.forEach(({ records }) => touch(records));
  const keyOf = ({ root, layer }: LoadedPack): string => `${layer}:${root}`;
  const old = new Map(before.map((pack) => [keyOf(pack), pack]));
  const now = new Map(after.map((pack) => [keyOf(pack), pack]));
  const kept = (packs: readonly LoadedPack[]): string => packs.map(keyOf).filter((key) => old.has(key) && now.has(key)).join("\n");
  if (kept(before) !== kept(after)) {
    for (const pack of [...before, ...after]) touchAll(pack);
    return touched;
  }
  for (const [key, pack] of old) if (!now.has(key)) touchAll(pack);
  for (const [key, pack] of now) {
    const last = old.get(key);
    if (last === pack) continue;
    if (last === undefined || last.trusted !== pack.trusted || !sameValue(last.manifest, pack.manifest)) {
      touchAll(pack);
      if (last !== undefined) touchAll(last);
      continue;
    }
    const files = new Map(last.files.map((file) => [file.path, file]));
    for (const file of pack.files) {
      const same = files.get(file.path);
      files.delete(file.path);
      if (same === file) continue;
      touch(file.records);
      if (same !== undefined) touch(same.records);
    }
    for (const { records } of files.values()) touch(records);
  }
  return touched;
}

/** The records that have been merged into others, after some records have changed. */
function replacedAfter(before: Snapshot, touched: ReadonlySet<RecordRef>, laid: ReadonlyMap<RecordRef, Laid>): ReadonlyMap<RecordRef, RecordRef> {
  const mergers = before.parts.replacers.filter(({ ref }) => !touched.has(ref));
  for (const { entry } of laid.values()) if (entry !== undefined && isReplacer(entry)) mergers.push(entry);
  return replacedRecords(mergers, (ref) => (touched.has(ref) ? laid.get(ref)?.entry !== undefined : before.parts.entries.has(ref)));
}

function replacersAfter(before: Snapshot, entries: ReadonlyMap<RecordRef, AnyEntry | undefined>): readonly AnyEntry[] {
  const replacers = before.parts.replacers.filter(({ ref }) => !entries.has(ref));
  for (const entry of entries.values()) if (entry !== undefined && isReplacer(entry)) replacers.push(entry);
  return replacers;
}

/** The records that may name something of which it has changed what replaces it; they are known as naming that one. */
function whoNames(
  changed: ReadonlySet<RecordRef>,
  before: Snapshot,
  replaced: ReadonlyMap<RecordRef, RecordRef>,
  touched: ReadonlySet<RecordRef>,
): ReadonlySet<RecordRef> {
  const found = new Set<RecordRef>();
  for (const ref of changed) {
    for (const name of [ref, before.parts.replaced.get(ref), replaced.get(ref)]) {
      if (name === undefined) continue;
      // What names itself by its old id names nobody.
      for (const namer of [name, ...before.namersOf(name)]) if (!touched.has(namer) && before.parts.entries.has(namer)) found.add(namer);
    }
  }
  return found;
}

/**
 * What comes of all that packs say about some records. Of a file that is as it was, only those records are looked at
 * that it is known to have: nobody waits for a look at all records of a large pack because one has changed.
 */
function* lay(refs: ReadonlySet<RecordRef>, packs: readonly LoadedPack[], before: Snapshot): Generator<void, ReadonlyMap<RecordRef, Laid>> {
  const contributions = new Map<RecordRef, Contribution[]>();
  const old = new Set(before.parts.loaded.flatMap(({ files }) => files));
  const known = whereKnown(refs, before);
  for (const pack of packs) {
    for (const file of pack.files) {
      const records = old.has(file) ? known.recordsIn(pack, file) : file.records;
      for (const loaded of records) {
        if (!refs.has(loaded.ref)) continue;
        const list = contributions.get(loaded.ref);
        if (list === undefined) contributions.set(loaded.ref, [{ loaded, file, pack }]);
        else list.push({ loaded, file, pack });
      }
    }
    yield;
  }
  const laid = new Map<RecordRef, Laid>();
  for (const [ref, list] of contributions) {
    laid.set(ref, layRecord(list));
    if (laid.size % stepSize === 0) yield;
  }
  return laid;
}

/** In which of the files as they were records may be given. */
function whereKnown(refs: ReadonlySet<RecordRef>, { parts }: Snapshot): { recordsIn(pack: LoadedPack, file: LoadedFile): readonly LoadedRecord[] } {
  const byFile = new Map<string, LoadedRecord[]>();
  for (const ref of refs) {
    const entry = parts.entries.get(ref);
    const isPlain = !parts.laying.has(ref) && !parts.withdrawn.has(ref);
    // It was nowhere, or in one place.
    if (isPlain && entry === undefined) continue;
    // It was in several places, or something is wrong with it: they are not all known.
    if (!isPlain || entry === undefined || entry.changes.length > 0) return { recordsIn: (_, file) => file.records };
    const key = placeKey(entry.layer, entry.origin.pack, entry.origin.file);
    const list = byFile.get(key);
    if (list === undefined) byFile.set(key, [entry.given]);
    else list.push(entry.given);
  }
  return { recordsIn: ({ layer, root }, { path }) => byFile.get(placeKey(layer, root, path)) ?? [] };
}

function placeKey(layer: Layer, root: string, path: string): string {
  return `${layer}:${root}\n${path}`;
}

/** The records of each kind: replaced where they stand, or gathered anew where some have come, gone or moved. */
function listsAfter(
  before: Snapshot,
  packs: readonly LoadedPack[],
  entries: ReadonlyMap<RecordRef, AnyEntry | undefined>,
): ReadonlyMap<Kind, readonly AnyEntry[]> {
  const replaced = new Set<Kind>();
  const moved = new Set<Kind>();
  for (const [ref, entry] of entries) {
    const old = before.parts.entries.get(ref);
    const kind = (entry ?? old)?.kind;
    if (kind === undefined) continue;
    replaced.add(kind);
    if (entry === undefined || old === undefined || entry.origin.pack !== old.origin.pack || entry.origin.file !== old.origin.file) moved.add(kind);
  }
  const lists = new Map<Kind, readonly AnyEntry[]>(kinds.map((kind) => [kind, before.parts.lists.get(kind) ?? []]));
  for (const kind of replaced) {
    const inPlace = moved.has(kind) ? undefined : replacedInPlace(lists.get(kind) ?? [], entries);
    lists.set(kind, inPlace ?? gather(kind, before, packs, entries));
  }
  return lists;
}

/** The list with the new states of its records; undefined where these are no longer in the order of the old ones, file by file. */
function replacedInPlace(list: readonly AnyEntry[], entries: ReadonlyMap<RecordRef, AnyEntry | undefined>): readonly AnyEntry[] | undefined {
  const result = [...list];
  const files = new Set([...entries.values()].map((entry) => entry?.origin.file));
  let file: string | undefined;
  let concerns = false;
  let last: AnyEntry | undefined;
  for (let index = 0; index < list.length; index++) {
    const { ref, origin } = list[index] as AnyEntry;
    // Nearly all records are in files of which none has changed: to look each up takes too long.
    if (origin.file !== file) {
      file = origin.file;
      concerns = files.has(file);
    }
    const entry = concerns ? entries.get(ref) : undefined;
    if (entry === undefined) continue;
    if (last?.origin.file === entry.origin.file && last.origin.pack === entry.origin.pack && last.origin.start > entry.origin.start) return undefined;
    result[index] = entry;
    last = entry;
  }
  return result;
}

function gather(
  kind: Kind,
  before: Snapshot,
  packs: readonly LoadedPack[],
  entries: ReadonlyMap<RecordRef, AnyEntry | undefined>,
): readonly AnyEntry[] {
  const list: AnyEntry[] = [];
  for (const { files } of packs) {
    for (const { records } of files) {
      for (const loaded of records) {
        if (loaded.kind !== kind) continue;
        const entry = entries.has(loaded.ref) ? entries.get(loaded.ref) : before.parts.entries.get(loaded.ref);
        if (entry?.given === loaded) list.push(entry);
      }
    }
  }
  return list;
}

function* changesFromNothing(lists: ReadonlyMap<Kind, readonly AnyEntry[]>): Generator<EntryChange> {
  for (const entries of lists.values()) for (const after of entries) yield { before: undefined, after };
}

/** Checks what is new, and what depends on it. */
function* check(
  before: Snapshot,
  after: Snapshot,
  touched: ReadonlySet<RecordRef>,
  laid: ReadonlyMap<RecordRef, Laid>,
  changes: ReadonlyMap<RecordRef, EntryChange>,
  changedStatus: ReadonlySet<RecordRef>,
): Generator<void, Snapshot["parts"]["checking"]> {
  const names = after.parts.names ?? NameIndex.empty;
  const others = dependents(before, after, touched, changes, changedStatus);
  const laidOthers = others.size === 0 ? undefined : yield* lay(others, after.parts.loaded, before);
  const withdrawn = (ref: RecordRef): boolean => after.parts.withdrawn.has(ref);
  const found = new Map<RecordRef, readonly Problem[] | undefined>();
  let steps = 0;
  for (const [refs, source] of [[touched, laid], [others, laidOthers]] as const) {
    for (const ref of refs) {
      const { entry, used = [] } = source?.get(ref) ?? {};
      const problems =
        entry === undefined
          ? []
          : used
              // Of a stale record the places are gone; its own problem is the one to mend first.
              .filter(({ pack, loaded }) => !pack.trusted && !loaded.stale)
              .flatMap((contribution) => validateRecord(contribution, entry.record, after, names, withdrawn));
      if (problems.length > 0) found.set(ref, problems);
      else if (before.parts.checking.has(ref)) found.set(ref, undefined);
      if (++steps % stepSize === 0) yield;
    }
  }
  return before.parts.checking.with(found);
}

/** Kinds whose dates and order others are checked against, and that form series. */
const inSeries: ReadonlySet<Kind> = new Set(["topics", "partnerships", "events", "commitments"]);

/** The records that are as they were, but may be right or wrong now because of what has changed elsewhere. */
function dependents(
  before: Snapshot,
  after: Snapshot,
  touched: ReadonlySet<RecordRef>,
  changes: ReadonlyMap<RecordRef, EntryChange>,
  changedStatus: ReadonlySet<RecordRef>,
): ReadonlySet<RecordRef> {
  // What can be edited is all new, and nothing else is checked.
  if (before.parts.loaded.every(({ trusted }) => trusted)) return new Set();
  const found = new Set<RecordRef>();
  const open: RecordRef[] = [];
  const add = (namer: RecordRef): void => {
    if (!found.has(namer) && inSeries.has(kindOf(namer))) open.push(namer);
    found.add(namer);
  };
  for (const ref of changedStatus) after.namersOf(ref).forEach(add);
  // Whether a record is gone matters to the one that says so.
  if ([...changedStatus].some((ref) => kindOf(ref) === "terms" || kindOf(ref) === "events")) {
    for (const { ref } of after.parts.replacers) add(ref);
  }
  for (const ref of changes.keys()) {
    if (inSeries.has(kindOf(ref))) open.push(ref);
  }
  const walked = new Set<RecordRef>();
  for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
    if (walked.has(ref)) continue;
    walked.add(ref);
    for (const namer of after.namersOf(ref)) if (inSeries.has(kindOf(namer))) add(namer);
  }
  for (const { before: old, after: now } of changes.values()) {
    for (const entry of [old, now]) {
      if (entry !== undefined) for (const ref of after.parts.names?.relatedTo(entry) ?? []) found.add(ref);
    }
  }
  // What is unknown is compared with all ids that there are.
  if (changedStatus.size > 0) {
    for (const [ref, problems] of before.parts.checking.entries()) {
      if (problems.some(({ code }) => code === "pack/unknown-reference")) found.add(ref);
    }
  }
  for (const ref of touched) found.delete(ref);
  return found;
}

function kindOf(ref: RecordRef): Kind {
  return ref.slice(0, ref.indexOf("/")) as Kind;
}

function packInfo({ root, layer, manifest, files, refused }: LoadedPack, problems: readonly Problem[]): PackInfo {
  const stale = files.some(({ records }) => records.some((record) => record.stale));
  const faulty = problems.some((problem) => problem.pack === root && problem.severity === "error");
  const state = refused ? "refused" : stale ? "stale" : faulty ? "faulty" : "ok";
  return { root, layer, manifest, state, records: files.reduce((count, { records }) => count + records.length, 0) };
}

function inOrder(problems: readonly Problem[], packs: readonly LoadedPack[]): readonly Problem[] {
  const byFile = new Map<string, Map<string, Problem[]>>(packs.map(({ root }) => [root, new Map<string, Problem[]>()]));
  for (const problem of problems) {
    const files = byFile.get(problem.pack);
    const list = files?.get(problem.file);
    if (list === undefined) files?.set(problem.file, [problem]);
    else list.push(problem);
  }
  const sorted = [...byFile.values()].flatMap((files) => [...files].sort(([a], [b]) => (a < b ? -1 : 1)));
  return sorted.flatMap(([, list]) => list.sort((a, b) => a.start - b.start || a.end - b.end));
}
