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
  readonly type?: string | readonly string[];
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly uniqueItems?: boolean;
}

/** A record of a kind, the manifest, or a file with lists of records. */
export type SchemaName = Kind | "pack" | "records";

/** The schema of the value at a path, references followed; undefined where the format has no such place. */
export function schemaAt(name: SchemaName, path: RecordPath): Schema | undefined {
  let file = `${name}.schema.json`;
  let schema = schemas[file] as Schema | undefined;
  for (const step of path) {
    schema = typeof step === "number" ? schema?.items : schema?.properties?.[step];
    // What is said of a key itself is more exact than what is said of its type.
    let description = schema?.description;
    for (let ref = schema?.$ref; ref !== undefined; ref = schema?.$ref) {
      const [next, pointer = ""] = ref.split("#");
      file = next || file;
      schema = pointer
        .split("/")
        .slice(1)
        .reduce((found: unknown, key) => (found as Record<string, unknown> | undefined)?.[key], schemas[file]) as Schema | undefined;
      description ??= schema?.description;
    }
    if (schema !== undefined && description !== undefined && description !== schema.description) schema = { ...schema, description };
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
