// The fields of a record: the smallest things that a later layer can say anew.

import { added, isMap, nameOf } from "./merge.ts";
import type { RecordPath } from "./pack.ts";

/** A value that counts as one: a text in one language, a date, a list that is given whole, a form with its reason. */
export interface Field {
  /** Where it stands in the record as it is written. */
  readonly path: RecordPath;
  /** The same for what is laid over it, wherever that stands. */
  readonly key: string;
  readonly value: unknown;
}

/** All fields that a record, or a part of one, gives. Its id is none, and neither is its being withdrawn. */
export function fieldsOf(record: object): readonly Field[] {
  const fields: Field[] = [];
  for (const [key, value] of Object.entries(record)) {
    if (key !== "id" && key !== "withdrawn") collect(value, [key], key, added.has(key), fields);
  }
  return fields;
}

function collect(value: unknown, path: RecordPath, key: string, adding: boolean, fields: Field[]): void {
  if (isMap(value)) {
    for (const [name, child] of Object.entries(value)) collect(child, [...path, name], `${key}/${name}`, adding, fields);
  } else if (adding && Array.isArray(value)) {
    for (const [index, item] of value.entries()) fields.push({ path: [...path, index], key: `${key}/${nameOf(item)}`, value: item });
  } else {
    fields.push({ path, key, value });
  }
}

export function sameValue(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
