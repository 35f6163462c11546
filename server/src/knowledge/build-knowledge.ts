// Lays packs over each other and checks them against each other.

import type { AnyEntry, Change, Entry, Knowledge, PackInfo } from "./knowledge.ts";
import { lineRangeOf } from "./lines.ts";
import { mergeRecords } from "./merge.ts";
import { layers } from "./pack.ts";
import type { LoadedFile, LoadedPack, LoadedRecord, RecordPath } from "./pack.ts";
import type { Message, Problem, ProblemCode } from "./problem.ts";
import { kinds } from "./records.ts";
import type { AnyRecord, Kind, RecordRef } from "./records.ts";
import { isRecordRef, referencesOf } from "./references.ts";
import { replacedTerms, withoutReplaced } from "./replaced.ts";
import { schemaFaults } from "./schema.ts";
import { validateRecords } from "./validate.ts";
import type { PlacedRecord } from "./validate.ts";

/**
 * Lays packs over each other: by layer, and within a layer in the order given.
 * @param version goes up with each snapshot, so that what was computed from one is known to be old.
 */
export function buildKnowledge(packs: readonly LoadedPack[], version: number): Knowledge {
  const ordered = layers.flatMap((layer) => packs.filter((pack) => pack.layer === layer));
  const entries = new Map<RecordRef, AnyEntry>();
  const withdrawn = new Set<RecordRef>();
  const editable: PlacedRecord[] = [];
  const problems: Problem[] = [];
  for (const pack of ordered) {
    const own = new Map<RecordRef, LoadedRecord>();
    problems.push(...pack.problems);
    for (const file of pack.files) {
      problems.push(...file.problems);
      for (const loaded of file.records) {
        const ref: RecordRef = `${loaded.kind}/${loaded.id}`;
        const twin = own.get(ref);
        if (twin !== undefined) {
          problems.push(duplicateId(loaded, twin, file));
          continue;
        }
        own.set(ref, loaded);
        const below = entries.get(ref);
        if (loaded.record.withdrawn !== undefined) {
          if (loaded.incomplete.length > 0) problems.push(...loaded.incomplete);
          else if (entries.delete(ref)) withdrawn.add(ref);
          else problems.push(nothingToWithdraw(loaded, file));
          continue;
        }
        const entry = below === undefined ? first(loaded, ref, pack) : overlay(below, loaded, pack);
        if (entry === undefined) {
          problems.push(...loaded.incomplete);
          continue;
        }
        entries.set(ref, entry as AnyEntry);
        if (!pack.trusted) editable.push({ loaded, lineStarts: file.lineStarts });
      }
    }
  }
  const known = new Snapshot(version, entries);
  // Of a stale record the places are gone; its own problem is the one to mend first.
  const current = editable.filter(({ loaded }) => !loaded.stale);
  known.problems = inOrder([...problems, ...validateRecords(current, known, withdrawn)], ordered);
  known.packs = ordered.map((pack) => packInfo(pack, known.problems));
  return known;
}

/** Undefined where it lacks what a record needs. */
function first(loaded: LoadedRecord, ref: RecordRef, pack: LoadedPack): Entry | undefined {
  if (loaded.incomplete.length > 0) return undefined;
  const { kind, record, origin } = loaded;
  return { kind, ref, record, origin, layer: pack.layer, changes: [] };
}

/** Undefined where both together lack what a record needs. */
function overlay(below: AnyEntry, loaded: LoadedRecord, pack: LoadedPack): Entry | undefined {
  const record: AnyRecord = mergeRecords(below.record, loaded.record);
  // What was missing may have been given below, so the whole is looked at again.
  if (loaded.incomplete.length > 0 && schemaFaults(loaded.kind, record).length > 0) return undefined;
  const change: Change = {
    layer: pack.layer,
    origin: loaded.origin,
    keys: Object.keys(loaded.record).filter((key) => key !== "id"),
  };
  return { ...below, record, changes: [...below.changes, change] };
}

function duplicateId(loaded: LoadedRecord, twin: LoadedRecord, file: LoadedFile): Problem {
  const place = `${twin.origin.file}:${twin.origin.line + 1}`;
  return problemAt(loaded, file, ["id"], "value", "pack/duplicate-id", {
    de: `Die Kennung „${loaded.id}“ ist unter „${loaded.kind}“ schon vergeben (${place}). Dieser Eintrag bleibt außer Betracht, bis er eine eigene hat.`,
    en: `The id “${loaded.id}” is already taken under “${loaded.kind}” (${place}). This record is left out until it has one of its own.`,
  });
}

function nothingToWithdraw(loaded: LoadedRecord, file: LoadedFile): Problem {
  return problemAt(loaded, file, ["withdrawn"], "key", "pack/unknown-reference", {
    de: `Kein anderes Paket hat unter „${loaded.kind}“ ein „${loaded.id}“, das zurückzunehmen wäre. Prüfen Sie die Kennung.`,
    en: `No other pack has “${loaded.id}” under “${loaded.kind}” that could be withdrawn. Check the id.`,
  });
}

function problemAt(
  loaded: LoadedRecord,
  { lineStarts }: LoadedFile,
  path: RecordPath,
  what: "key" | "value",
  code: ProblemCode,
  message: Message,
): Problem {
  const span = loaded.locate(path, what);
  const { pack, file } = loaded.origin;
  return { code, severity: "error", message, pack, file, start: span.start, end: span.end, range: lineRangeOf(lineStarts, span) };
}

function packInfo({ root, layer, manifest, files }: LoadedPack, problems: readonly Problem[]): PackInfo {
  const records = files.flatMap((file) => file.records);
  const faulty = problems.some((problem) => problem.pack === root && problem.severity === "error");
  const state = records.some(({ stale }) => stale) ? "stale" : faulty ? "faulty" : "ok";
  return { root, layer, manifest, state, records: records.length };
}

function inOrder(problems: readonly Problem[], packs: readonly LoadedPack[]): readonly Problem[] {
  const place = new Map(packs.map(({ root }, index) => [root, index]));
  return [...problems].sort(
    (a, b) =>
      (place.get(a.pack) ?? 0) - (place.get(b.pack) ?? 0) ||
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.start - b.start ||
      a.end - b.end,
  );
}

class Snapshot implements Knowledge {
  readonly version: number;
  /** Both set once, before anybody else sees the snapshot. */
  problems: readonly Problem[] = [];
  packs: readonly PackInfo[] = [];
  readonly #entries: ReadonlyMap<RecordRef, AnyEntry>;
  readonly #replaced: ReadonlyMap<RecordRef, RecordRef>;
  readonly #byKind: ReadonlyMap<Kind, readonly AnyEntry[]>;
  #referrers: ReadonlyMap<RecordRef, readonly AnyEntry[]> | undefined;

  constructor(version: number, entries: ReadonlyMap<RecordRef, AnyEntry>) {
    this.version = version;
    this.#replaced = replacedTerms(entries);
    if (this.#replaced.size > 0) entries = new Map([...entries].map(([ref, entry]) => [ref, withoutReplaced(entry, this.#replaced)]));
    this.#entries = entries;
    const byKind = new Map<Kind, AnyEntry[]>(kinds.map((kind) => [kind, []]));
    for (const entry of entries.values()) byKind.get(entry.kind)?.push(entry);
    this.#byKind = byKind;
  }

  all<K extends Kind>(kind: K): readonly Entry<K>[] {
    return (this.#byKind.get(kind) ?? []) as unknown as readonly Entry<K>[];
  }

  get<K extends Kind>(kind: K, id: string): Entry<K> | undefined {
    return this.#entries.get(this.#inUse(`${kind}/${id}`)) as Entry<K> | undefined;
  }

  resolve(ref: RecordRef): AnyEntry | undefined {
    return isRecordRef(ref) ? this.#entries.get(this.#inUse(ref)) : undefined;
  }

  referrers(ref: RecordRef): readonly AnyEntry[] {
    this.#referrers ??= this.#invert();
    return this.#referrers.get(this.#inUse(ref)) ?? [];
  }

  #inUse(ref: RecordRef): RecordRef {
    return this.#replaced.get(ref) ?? ref;
  }

  #invert(): ReadonlyMap<RecordRef, readonly AnyEntry[]> {
    const inverted = new Map<RecordRef, AnyEntry[]>();
    for (const kind of kinds) {
      for (const entry of this.#byKind.get(kind) ?? []) {
        const refs = new Set(referencesOf(kind, entry.record).map(({ ref }) => ref));
        for (const ref of refs) {
          if (!this.#entries.has(ref)) continue;
          const list = inverted.get(ref);
          if (list) list.push(entry);
          else inverted.set(ref, [entry]);
        }
      }
    }
    return inverted;
  }
}
