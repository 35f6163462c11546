import type { Knowledge } from "../knowledge/knowledge.ts";
import type { RecordRef } from "../knowledge/records.ts";
import type { Instrument } from "../knowledge/records/instrument.ts";
import type { Mention } from "../lookup/lookup.ts";

/** CELEX numbers begin with the sector; 3 is secondary law: regulations, directives, decisions. (EUR-Lex, “CELEX number”) */
const secondaryLaw = /^3/u;

/** True where a name can only mean an act of the EU: the instrument, or a term that names it. */
export function isActOfTheEu(knowledge: Knowledge, { name, alternatives }: Mention): boolean {
  return isAct(knowledge, name.ref) && alternatives.every(({ ref }) => isAct(knowledge, ref));
}

function isAct(knowledge: Knowledge, ref: RecordRef): boolean {
  return secondaryLaw.test(instrumentOf(knowledge, ref)?.celex ?? "");
}

function instrumentOf(knowledge: Knowledge, ref: RecordRef): Instrument | undefined {
  const entry = knowledge.resolve(ref);
  if (entry?.kind === "instruments") return entry.record;
  return entry?.kind === "terms" && entry.record.instrument !== undefined ? knowledge.get("instruments", entry.record.instrument)?.record : undefined;
}
