// A pack file as the editor sees it.
import type { Knowledge } from "../knowledge/knowledge.ts";
import { nodeAt, placeAt, type PackPlace, referenceOf, textOf } from "../knowledge/pack-place.ts";
import type { PackTree } from "../knowledge/pack-tree.ts";
import type { Span } from "../knowledge/problem.ts";
import { type Kind, kinds, type RecordRef } from "../knowledge/records.ts";
import type { RecordPath } from "../knowledge/pack.ts";
import type { SchemaName } from "../knowledge/schema-walk.ts";
import type { Lines } from "./place.ts";

/** A file of a pack, with what is known. */
export interface PackSheet {
  readonly uri: string;
  readonly text: string;
  /** Read when it is first asked for. */
  readonly tree: PackTree;
  readonly lines: Lines;
  readonly knowledge: Knowledge;
}

/** The schema that a file is written by. */
export function schemaOf({ uri }: PackSheet): SchemaName {
  return uri.endsWith("/pack.yaml") ? "pack" : "records";
}

/** The kind of the record that a path of a file leads into, and the rest of the path, from the record. */
export function inRecord(sheet: PackSheet, path: RecordPath): { readonly kind: Kind; readonly rest: RecordPath } | undefined {
  const [first, index, ...rest] = path;
  const kind = schemaOf(sheet) === "records" ? kinds.find((known) => known === first) : undefined;
  return kind === undefined || typeof index !== "number" ? undefined : { kind, rest };
}

/** A record that is named at a place: by another, or by its own id. */
export interface NamedRecord {
  readonly ref: RecordRef;
  /** The id. */
  readonly span: Span;
  /** It is the record's own id that stands there. */
  readonly own: boolean;
}

/** The record that is named at an offset. */
export function recordNamedAt(sheet: PackSheet, offset: number): NamedRecord | undefined {
  const place = placeAt(sheet.tree, offset);
  return place === undefined ? undefined : recordNamed(sheet, place);
}

/** The record that is named at a place. */
export function recordNamed(sheet: PackSheet, { role, path, text }: PackPlace): NamedRecord | undefined {
  if (role !== "value" || text === undefined || text.text === "") return undefined;
  const record = inRecord(sheet, path);
  if (record === undefined) return undefined;
  const { kind, rest } = record;
  if (rest.length === 1 && rest[0] === "id") return { ref: `${kind}/${text.text}`, span: text.inner, own: true };
  const reference = referenceOf(kind, rest, text);
  return reference && { ref: reference.ref, span: reference.idSpan, own: false };
}

/** The locator that stands beside the source at a place of a record's evidence. */
export function locatorBeside({ tree }: PackSheet, path: RecordPath): string | undefined {
  const evidence = nodeAt(tree, path.slice(0, -1));
  return evidence?.type === "map" ? textOf(evidence, "locator")?.text : undefined;
}
