// A name is right or wrong, not both, and belongs to one record of its kind.

import type { Knowledge } from "./knowledge.ts";
import type { RecordPath } from "./pack.ts";
import type { Kind, Language, LocalNames, Named, RecordRef } from "./records.ts";
import type { Finding, Subject } from "./validate.ts";

const namedKinds = ["terms", "actors", "partnerships", "events", "instruments", "programmes"] as const satisfies readonly Kind[];

interface Name {
  readonly language: Language;
  readonly text: string;
  readonly path: RecordPath;
}

/** Who has which name. */
export class NameIndex {
  readonly #owners = new Map<string, RecordRef[]>();

  constructor(knowledge: Knowledge) {
    for (const kind of namedKinds) {
      for (const { ref, record } of knowledge.all(kind)) {
        for (const { language, text } of namesOf(record)) {
          const key = `${language}:${text}`;
          const owners = this.#owners.get(key);
          if (!owners) this.#owners.set(key, [ref]);
          else if (owners.at(-1) !== ref) owners.push(ref);
        }
      }
    }
  }

  ownersOf(language: Language, text: string): readonly RecordRef[] {
    return this.#owners.get(`${language}:${text}`) ?? [];
  }
}

export function* validateNames({ kind, id, record }: Subject, index: NameIndex): Generator<Finding> {
  if (!("label" in record) || !namedKinds.some((named) => named === kind)) return;
  const named = record as Named;
  const own: RecordRef = `${kind}/${id}`;

  const seen = new Set<string>();
  for (const { language, text, path } of namesOf(named)) {
    const key = `${language}:${text}`;
    if (seen.has(key)) {
      yield {
        code: "pack/name",
        severity: "warning",
        path,
        message: {
          de: `„${text}“ steht in diesem Eintrag schon. Löschen Sie eines von beiden.`,
          en: `“${text}” is already in this record. Delete one of the two.`,
        },
      };
    }
    seen.add(key);
    // A term and the law that it names may share a name; two terms may not.
    const twin = index.ownersOf(language, text).find((owner) => owner !== own && owner.startsWith(`${kind}/`));
    if (twin !== undefined) {
      yield {
        code: "pack/name",
        severity: "warning",
        path,
        message: {
          de: `„${text}“ heißt auch „${twin}“; im Entwurf bliebe offen, was gemeint ist. Lassen Sie den Namen einem von beiden.`,
          en: `“${twin}” has the name “${text}” too; in a draft it would be open which is meant. Leave the name to one of them.`,
        },
      };
    }
  }

  for (const [place, { form, language }] of (named.deprecated ?? []).entries()) {
    const [owner] = index.ownersOf(language, form);
    if (owner === undefined) continue;
    yield {
      code: "pack/name",
      severity: "error",
      path: ["deprecated", place, "form"],
      message: {
        de: `„${form}“ soll nicht geschrieben werden, ist aber bei „${owner}“ ein zulässiger Name. Streichen Sie es an einer der beiden Stellen.`,
        en: `“${form}” is not to be written, yet “${owner}” has it as a name. Delete it in one of the two places.`,
      },
    };
  }
}

function* namesOf(record: Named): Generator<Name> {
  for (const [language, text] of Object.entries(record.label)) {
    yield { language: language as Language, text: text as string, path: ["label", language] };
  }
  for (const key of ["abbreviations", "admitted", "forms"] as const) {
    for (const [language, texts] of Object.entries(record[key] ?? ({} satisfies LocalNames))) {
      for (const [place, text] of texts.entries()) {
        yield { language: language as Language, text, path: [key, language, place] };
      }
    }
  }
}
