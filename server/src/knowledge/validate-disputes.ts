// A dispute follows one reading or none.

import type { Finding, Subject } from "./validate.ts";

export function* validateDisputes({ kind, record }: Subject): Generator<Finding> {
  if (kind !== "disputes") return;
  const followed = [...record.readings.entries()].filter(([, reading]) => reading.followed === true);
  for (const [index] of followed.slice(1)) {
    yield {
      code: "pack/dispute",
      severity: "error",
      path: ["readings", index, "followed"],
      message: {
        de: "Ein Paket folgt höchstens einer Lesart. Lassen Sie „followed: true“ nur bei einer stehen.",
        en: "A pack follows one reading at most. Leave “followed: true” with one of them only.",
      },
    };
  }
}
