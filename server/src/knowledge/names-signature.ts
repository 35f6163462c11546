// Whether two snapshots find the same in a draft: a change to a definition or a piece of evidence moves no name.

import type { AnyEntry, Knowledge } from "./knowledge.ts";
import { kinds } from "./records.ts";
import type { AnyRecord } from "./records.ts";

/** Keys of a record that say nothing of where it is found in a text. */
const silent = new Set([
  "definition", "evidence", "verification", "note", "reason", "topic", "related", "offices", "parties", "place", "coChairs", "people", "follows", "date", "dateBasis",
  "text", "status", "event", "terms", "due", "examples", "title", "publisher", "published", "rights", "basedOn", "readings", "about", "signed", "inForce", "applies",
]);

const signatures = new WeakMap<Knowledge, string>();
const ofRecords = new WeakMap<AnyRecord, number>();

/** The same text for snapshots that find the same names and addresses in any draft. Costs what has changed since the last one. */
export function namesSignature(knowledge: Knowledge): string {
  let signature = signatures.get(knowledge);
  if (signature === undefined) {
    let sum = 0;
    let count = 0;
    for (const kind of kinds) {
      if (kind === "exceptions") continue;
      for (const entry of knowledge.all(kind) as readonly AnyEntry[]) {
        // Sums stay exact up to two million records, in whatever order they come.
        sum += signatureOf(entry);
        count++;
      }
    }
    signature = `${count}:${sum}`;
    signatures.set(knowledge, signature);
  }
  return signature;
}

function signatureOf({ kind, record }: AnyEntry): number {
  let signature = ofRecords.get(record);
  if (signature === undefined) {
    signature = hash(`${kind} ${JSON.stringify(record, (key, value: unknown) => (silent.has(key) ? undefined : value))}`);
    ofRecords.set(record, signature);
  }
  return signature;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}
