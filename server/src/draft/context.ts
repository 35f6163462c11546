import type { Knowledge } from "../knowledge/knowledge.ts";
import type { RecordRef } from "../knowledge/records.ts";
import type { DraftMention } from "./draft.ts";

/** The EU is a party to everything, so naming it tells nothing about a partner. */
const everyonesPartner = "eu";

/** Actor ids of the partners that naming a record points to: Japan, its council, its partnership, its meetings. */
export function partnersOfRecord(knowledge: Knowledge, ref: RecordRef): readonly string[] {
  const entry = knowledge.resolve(ref);
  if (entry === undefined) return [];
  switch (entry.kind) {
    case "actors":
      return partners([entry.record.type === "party" ? entry.record.id : undefined, entry.record.side]);
    case "partnerships":
      return partners(entry.record.parties);
    case "events": {
      const partnership = entry.record.partnership;
      const parties = partnership === undefined ? [] : (knowledge.get("partnerships", partnership)?.record.parties ?? []);
      return partners([...(entry.record.parties ?? []), ...parties]);
    }
    case "instruments":
    case "programmes":
      return partners(entry.record.parties ?? []);
    case "terms": {
      const { actor, partnership, programme, instrument } = entry.record;
      const linked: RecordRef[] = [];
      if (actor !== undefined) linked.push(`actors/${actor}`);
      if (partnership !== undefined) linked.push(`partnerships/${partnership}`);
      if (programme !== undefined) linked.push(`programmes/${programme}`);
      if (instrument !== undefined) linked.push(`instruments/${instrument}`);
      return partners(linked.flatMap((other) => partnersOfRecord(knowledge, other)));
    }
    default:
      return [];
  }
}

function partners(ids: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(ids)].filter((id) => id !== undefined && id !== everyonesPartner).filter((id) => id !== undefined);
}

/** Every record that a mention names: its own, those that share the name, and those inside it. */
export function recordsOf(mention: DraftMention): readonly RecordRef[] {
  return [mention.name.ref, ...mention.alternatives.map(({ ref }) => ref), ...mention.inner.flatMap(recordsOf)];
}

/** The partners that a stretch of mentions points to. */
export function partnersNamed(knowledge: Knowledge, mentions: readonly DraftMention[]): ReadonlySet<string> {
  return new Set(mentions.flatMap(recordsOf).flatMap((ref) => partnersOfRecord(knowledge, ref)));
}

/** Partners and topics in force, looked up outward: the first level that names a partner decides. */
export function contextOf(
  knowledge: Knowledge,
  levels: readonly (readonly DraftMention[])[],
  frontMatter: ReadonlySet<string>,
): { readonly partners: ReadonlySet<string>; readonly topics: ReadonlySet<string> } {
  let inForce: ReadonlySet<string> = new Set();
  for (const level of levels) {
    inForce = partnersNamed(knowledge, level);
    if (inForce.size > 0) break;
  }
  const topics = new Set<string>();
  for (const ref of levels.flat().flatMap(recordsOf)) {
    const entry = knowledge.resolve(ref);
    if (entry?.kind === "terms") topics.add(entry.record.topic);
  }
  return { partners: inForce.size > 0 ? inForce : frontMatter, topics };
}
