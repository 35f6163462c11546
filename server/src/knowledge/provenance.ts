// Who said what: for each field of a record that a later pack has had a say in, the pack that has the last word.

import { type Field, fieldsOf, sameValue } from "./fields.ts";
import type { AnyEntry, Said } from "./knowledge.ts";
import type { RecordPath } from "./pack.ts";

/** A field of a record in effect, and who says so. */
export interface Statement {
  /** Where it stands in what they wrote. */
  readonly path: RecordPath;
  readonly by: Said;
  /** Who said something else before, if anybody. */
  readonly instead: Said | undefined;
}

/** The fields that later packs have added or changed, in the order in which they did. Who only repeats what was there has said nothing. */
export function statementsOf(entry: AnyEntry): readonly Statement[] {
  if (entry.changes.length === 0) return [];
  const said = new Map<string, { readonly field: Field; readonly by: Said }>();
  for (const field of fieldsOf(entry.given.record)) said.set(field.key, { field, by: entry });
  const statements = new Map<string, Statement>();
  for (const change of entry.changes) {
    for (const field of fieldsOf(change.given.record)) {
      const before = said.get(field.key);
      if (before !== undefined && sameValue(before.field.value, field.value)) continue;
      said.set(field.key, { field, by: change });
      statements.delete(field.key);
      statements.set(field.key, { path: field.path, by: change, instead: before?.by });
    }
  }
  return [...statements.values()];
}
