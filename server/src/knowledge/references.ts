// Which keys of a record name other records.

import { kinds } from "./records.ts";
import type { AnyRecord, Kind, RecordRef } from "./records.ts";
import type { RecordPath } from "./pack.ts";

/** A place in a record that names another. */
export interface Reference {
  readonly path: RecordPath;
  /** What is named; it need not exist. */
  readonly ref: RecordRef;
}

/** `*` stands for each item of a list. A target of "any" is written `events/e-jp-launch`. */
type Field = readonly [path: string, target: Kind | "any"];

const evidence: Field = ["evidence.*.source", "sources"];
const deprecated: Field = ["deprecated.*.evidence.*.source", "sources"];
const parties: Field = ["parties.*", "actors"];

const fields: { readonly [K in Kind]: readonly Field[] } = {
  topics: [["broader", "topics"]],
  terms: [
    ["topic", "topics"],
    ["related.*", "terms"],
    ["instrument", "instruments"],
    ["programme", "programmes"],
    ["actor", "actors"],
    ["partnership", "partnerships"],
    evidence,
    deprecated,
  ],
  actors: [["side", "actors"], ["offices.*.evidence.*.source", "sources"], evidence, deprecated],
  partnerships: [parties, ["council", "actors"], ["councils.*", "events"], evidence, deprecated],
  events: [
    ["partnership", "partnerships"],
    parties,
    ["coChairs.*", "actors"],
    ["people.*", "actors"],
    ["follows", "events"],
    ["completes.*", "commitments"],
    evidence,
    deprecated,
  ],
  instruments: [parties, ["event", "events"], evidence, deprecated],
  programmes: [parties, evidence, deprecated],
  commitments: [
    ["topic", "topics"],
    parties,
    ["event", "events"],
    ["terms.*", "terms"],
    ["renews.*", "commitments"],
    ["specifies.*", "commitments"],
    ["completes.*", "commitments"],
    ["supersedes.*", "commitments"],
    ["follows.*", "commitments"],
    ["restates", "commitments"],
    evidence,
  ],
  sources: [],
  disputes: [
    ["about.*", "any"],
    ["readings.*.evidence.*.source", "sources"],
    ["readings.*.claims.*.of", "any"],
  ],
  exceptions: [],
};

/** The same with split patterns: this is walked for every record when a pack is loaded. */
const steps = new Map(kinds.map((kind) => [kind, fields[kind].map(([path, target]) => [path.split("."), target] as const)]));

/** All places of a record that name others. */
export function referencesOf(kind: Kind, record: AnyRecord): readonly Reference[] {
  const found: Reference[] = [];
  for (const [pattern, target] of steps.get(kind) ?? []) {
    visit(record, pattern, 0, [], (path, value) => {
      if (target !== "any") found.push({ path, ref: `${target}/${value}` });
      else if (isRecordRef(value)) found.push({ path, ref: value });
    });
  }
  return found;
}

/** The kind of record that the value at a path of a record names, `any` where the value says it itself; undefined for other values. */
export function targetOf(kind: Kind, path: RecordPath): Kind | "any" | undefined {
  return steps
    .get(kind)
    ?.find(([pattern]) => pattern.length === path.length && pattern.every((step, index) => (step === "*" ? typeof path[index] === "number" : step === path[index])))?.[1];
}

/** Whether a text has the form of a reference to a record of any kind. */
export function isRecordRef(text: string): text is RecordRef {
  const slash = text.indexOf("/");
  const kind = text.slice(0, slash);
  return slash > 0 && slash < text.length - 1 && kinds.some((known) => known === kind);
}

/** The two parts of a reference. */
export function splitRef(ref: RecordRef): { readonly kind: Kind; readonly id: string } {
  const slash = ref.indexOf("/");
  return { kind: ref.slice(0, slash) as Kind, id: ref.slice(slash + 1) };
}

function visit(
  value: unknown,
  pattern: readonly string[],
  depth: number,
  path: RecordPath,
  found: (path: RecordPath, text: string) => void,
): void {
  const step = pattern[depth];
  if (step === undefined) {
    if (typeof value === "string") found(path, value);
  } else if (step === "*") {
    if (Array.isArray(value)) value.forEach((item, index) => visit(item, pattern, depth + 1, [...path, index], found));
  } else if (typeof value === "object" && value !== null && Object.hasOwn(value, step)) {
    visit((value as Record<string, unknown>)[step], pattern, depth + 1, [...path, step], found);
  }
}
