// What a key or record needs, written out to be filled in.
import type { RecordPath } from "../knowledge/pack.ts";
import { type Schema, schemaAt, type SchemaName } from "../knowledge/schema-walk.ts";

/** Writes skeletons. Lines after the first are indented to the column of the keys. */
export class Skeleton {
  readonly #file: SchemaName;
  readonly #hole: () => string;

  /** @param hole stands for each text that is still missing */
  constructor(file: SchemaName, hole: () => string) {
    this.#file = file;
    this.#hole = hole;
  }

  /** What follows the key at the end of a path: its colon, and the keys that its value needs. */
  value(path: RecordPath, column: number): string {
    const schema = schemaAt(this.#file, path);
    const inner = `\n${" ".repeat(column + 2)}`;
    if (schema?.properties !== undefined) return `:${inner}${this.keys(path, schema, column + 2)}`;
    if (schema?.items === undefined) return `: ${this.#hole()}`;
    const item = schemaAt(this.#file, [...path, 0]);
    return item?.properties === undefined ? `:${inner}- ${this.#hole()}` : `:${inner}- ${this.keys([...path, 0], item, column + 4)}`;
  }

  /** The keys that a map needs, each with what follows it. */
  keys(path: RecordPath, { required = [] }: Schema, column: number): string {
    if (required.length === 0) return this.#hole();
    return this.written(path, required, column);
  }

  /** Certain keys of a map, each with what follows it. */
  written(path: RecordPath, names: readonly string[], column: number): string {
    return names.map((name) => name + this.value([...path, name], column)).join(`\n${" ".repeat(column)}`);
  }
}
