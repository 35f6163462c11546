// A dispute follows one reading or none, and its readings differ.

import type { ReadingClaim } from "./records/dispute.ts";
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
  const said = new Set<string>();
  for (const [index, { claims = [] }] of record.readings.entries()) {
    const own = new Set<string>();
    for (const [nth, claim] of claims.entries()) {
      const path = ["readings", index, "claims", nth];
      if (!record.about.includes(claim.of)) {
        yield {
          code: "pack/dispute",
          severity: "error",
          path: [...path, "of"],
          message: {
            de: `„${claim.of}“ steht nicht unter „about“. Ergänzen Sie es dort, oder nennen Sie einen Eintrag von dort.`,
            en: `“${claim.of}” is not listed under “about”. Add it there, or name a record that is.`,
          },
        };
      }
      for (const [key, value] of statementsOf(claim)) {
        const statement = `${claim.of} ${key} ${JSON.stringify(value)}`;
        own.add(statement);
        if (!said.has(statement)) continue;
        yield {
          code: "pack/dispute",
          severity: "error",
          path: [...path, key],
          message: {
            de: "Das sagt schon eine andere Lesart. Streichen Sie es bei einer der beiden.",
            en: "Another reading says the same already. Delete it from one of the two.",
          },
        };
      }
    }
    for (const statement of own) said.add(statement);
  }
}

function statementsOf(claim: ReadingClaim): readonly (readonly [key: string, value: unknown])[] {
  return Object.entries(claim).filter(([key]) => key !== "of");
}
