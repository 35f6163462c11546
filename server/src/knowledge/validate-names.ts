// A name is right or wrong, not both, and belongs to one record of its kind.

import { isNamed, namesOf, type NameIndex } from "./name-index.ts";
import type { RecordRef } from "./records.ts";
import type { Finding, Subject } from "./validate.ts";

export function* validateNames({ kind, id, record }: Subject, index: NameIndex): Generator<Finding> {
  if (!isNamed(kind, record)) return;
  const named = record;
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
