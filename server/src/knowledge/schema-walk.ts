// Finds the schema of a place in a record: which keys it may have, and what each is for.

import { schemas } from "../../generated/validate.js";
import type { RecordPath } from "./pack.ts";
import type { Kind } from "./records.ts";

/** The parts of a JSON Schema that the pack format uses. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  readonly description?: string;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

/** The schema of the value at a path of a record, references followed; undefined where the format has no such place. */
export function schemaAt(kind: Kind | "pack", path: RecordPath): Schema | undefined {
  let file = `${kind}.schema.json`;
  let schema = schemas[file] as Schema | undefined;
  for (const step of path) {
    schema = typeof step === "number" ? schema?.items : schema?.properties?.[step];
    for (let ref = schema?.$ref; ref !== undefined; ref = schema?.$ref) {
      const [name, pointer = ""] = ref.split("#");
      file = name || file;
      schema = pointer
        .split("/")
        .slice(1)
        .reduce((found: unknown, key) => (found as Record<string, unknown> | undefined)?.[key], schemas[file]) as Schema | undefined;
    }
  }
  return schema;
}

const definitions = new Map(
  Object.entries((schemas["common.schema.json"] as Schema).$defs ?? {}).flatMap(([name, { pattern }]) =>
    pattern === undefined ? [] : [[pattern, name] as const],
  ),
);

/** The name of the shared definition that a pattern belongs to. */
export function definitionOf(pattern: string): string | undefined {
  return definitions.get(pattern);
}
