// Every record that is named exists.

import type { Knowledge } from "./knowledge.ts";
import { nearest } from "./nearest.ts";
import type { Message } from "./problem.ts";
import { kinds } from "./records.ts";
import type { RecordRef } from "./records.ts";
import { type Reference, referencesOf, splitRef } from "./references.ts";
import { trailLinks } from "./trail.ts";
import type { Finding, Subject } from "./validate.ts";

export function* validateReferences(
  { kind, id: own, record }: Subject,
  knowledge: Knowledge,
  withdrawn: (ref: RecordRef) => boolean,
): Generator<Finding> {
  for (const { path, ref } of referencesOf(kind, record)) {
    if (withdrawn(ref)) continue;
    const { kind: target, id } = splitRef(ref);
    const typed = path[0] === "about" || path.at(-1) === "of";
    if (knowledge.resolve(ref) === undefined) {
      const ids = knowledge.all(target).map((entry) => entry.record.id);
      const near = nearest(id, ids);
      const elsewhere = kinds.find((other) => knowledge.get(other, id) !== undefined);
      yield {
        code: "pack/unknown-reference",
        severity: "error",
        path,
        message: unknown(target, id, near, elsewhere),
        ...(near === undefined ? {} : { suggestion: typed ? `${target}/${near}` : near }),
      };
    } else if (target === kind && id === own) {
      yield {
        code: "pack/unknown-reference",
        severity: "error",
        path,
        message: {
          de: "Dieser Eintrag verweist auf sich selbst. Löschen Sie den Verweis.",
          en: "This record refers to itself. Delete the reference.",
        },
      };
    }
  }
  if (kind === "terms" || kind === "events") {
    for (const [index, id] of (record.replaces ?? []).entries()) {
      if (knowledge.get(kind, id)?.record.id !== id) continue;
      yield {
        code: "pack/duplicate-id",
        severity: "error",
        path: ["replaces", index],
        message: {
          de: `„${id}“ gibt es noch. Löschen Sie den Eintrag, oder streichen Sie ihn aus dieser Liste.`,
          en: `“${id}” still exists. Delete its record, or delete it from this list.`,
        },
      };
    }
  }
  if (kind === "topics" || kind === "events" || kind === "commitments") yield* validateNoCircle(kind, own, knowledge);
}

function unknown(kind: string, id: string, near: string | undefined, elsewhere: string | undefined): Message {
  if (near !== undefined) {
    return {
      de: `Unter „${kind}“ gibt es kein „${id}“. Gemeint ist wohl „${near}“.`,
      en: `There is no “${id}” under “${kind}”. Probably “${near}” is meant.`,
    };
  }
  if (elsewhere !== undefined) {
    return {
      de: `Hierher gehört eine Kennung aus „${kind}“; „${id}“ gibt es nur unter „${elsewhere}“.`,
      en: `An id from “${kind}” belongs here; “${id}” is only one of “${elsewhere}”.`,
    };
  }
  return {
    de: `Unter „${kind}“ gibt es kein „${id}“. Legen Sie den Eintrag an oder prüfen Sie die Schreibung.`,
    en: `There is no “${id}” under “${kind}”. Create the record, or check the spelling.`,
  };
}

/** By which keys records of a kind form a series that has a beginning. */
const series: { readonly [kind in "topics" | "events" | "commitments"]: ReadonlySet<string> } = {
  topics: new Set(["broader"]),
  events: new Set(["follows"]),
  commitments: new Set([...trailLinks, "restates"]),
};

/** A series of meetings, of promises or of ever wider topics never comes back to where it began. */
function* validateNoCircle(kind: keyof typeof series, own: string, knowledge: Knowledge): Generator<Finding> {
  const before = (id: string): readonly Reference[] => {
    const record = knowledge.get(kind, id)?.record;
    return record === undefined ? [] : referencesOf(kind, record).filter(({ path, ref }) => series[kind].has(String(path[0])) && ref !== `${kind}/${id}`);
  };
  for (const { path, ref } of before(own)) {
    const seen = new Set<string>();
    const open = [splitRef(ref).id];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (id === own) {
        yield {
          code: "pack/unknown-reference",
          severity: "error",
          path,
          message: {
            de: `Über „${path[0]}“ führt dieser Eintrag im Kreis zu sich selbst zurück. Löschen Sie einen der Verweise.`,
            en: `By “${path[0]}” this record leads back to itself in a circle. Delete one of the references.`,
          },
        };
        break;
      }
      if (seen.has(id)) continue;
      seen.add(id);
      open.push(...before(id).map((next) => splitRef(next.ref).id));
    }
  }
}
