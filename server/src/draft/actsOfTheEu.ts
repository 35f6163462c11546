import type { Knowledge } from "../knowledge/knowledge.ts";
import type { RecordRef } from "../knowledge/records.ts";
import type { Mention } from "../lookup/lookup.ts";

/** CELEX numbers begin with the sector; 3 is secondary law: regulations, directives, decisions. (EUR-Lex, “CELEX number”) */
const secondaryLaw = /^3/u;

const acts = new WeakMap<Knowledge, ReadonlySet<RecordRef>>();

/** True where a name can only mean an act of the EU: the instrument, or a term that names it. */
export function isActOfTheEu(knowledge: Knowledge, { name, alternatives }: Mention): boolean {
  let known = acts.get(knowledge);
  if (known === undefined) acts.set(knowledge, (known = actsIn(knowledge)));
  const all = known;
  return all.has(name.ref) && alternatives.every(({ ref }) => all.has(ref));
}

function actsIn(knowledge: Knowledge): ReadonlySet<RecordRef> {
  const instruments = new Set(knowledge.all("instruments").filter(({ record }) => secondaryLaw.test(record.celex ?? "")).map(({ record }) => record.id));
  const terms = knowledge.all("terms").filter(({ record }) => record.instrument !== undefined && instruments.has(record.instrument));
  return new Set<RecordRef>([...Array.from(instruments, (id): RecordRef => `instruments/${id}`), ...terms.map(({ ref }) => ref)]);
}
