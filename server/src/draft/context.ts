import type { Knowledge } from "../knowledge/knowledge.ts";
import type { RecordRef } from "../knowledge/records.ts";
import type { Mention } from "../lookup/lookup.ts";

/** The EU is a party to every partnership, so naming it points to none. */
export const everyonesPartner = "eu";

/**
 * Actor ids of the partners that naming a record points to: Japan, its council, its partnership, its meetings.
 * A partner is a party other than the EU, not a group such as the G7.
 */
export function partnersOfRecord(knowledge: Knowledge, ref: RecordRef): readonly string[] {
  const all = allPartners(knowledge);
  return [...new Set(partiesOf(knowledge, ref))].filter((id) => all.has(id));
}

const partnersOfKnowledge = new WeakMap<Knowledge, ReadonlySet<string>>();

function allPartners(knowledge: Knowledge): ReadonlySet<string> {
  let all = partnersOfKnowledge.get(knowledge);
  if (all === undefined) {
    const parties = knowledge.all("actors").filter(({ record }) => record.type === "party").map(({ record }) => record.id);
    const allied = knowledge.all("partnerships").flatMap(({ record }) => record.parties);
    all = new Set([...parties, ...allied].filter((party) => party !== everyonesPartner));
    partnersOfKnowledge.set(knowledge, all);
  }
  return all;
}

function partiesOf(knowledge: Knowledge, ref: RecordRef): readonly string[] {
  const entry = knowledge.resolve(ref);
  switch (entry?.kind) {
    case "actors":
      return [entry.record.id, ...(entry.record.side === undefined ? [] : [entry.record.side]), ...partiesOfCouncil(knowledge, entry.record.id)];
    case "partnerships":
      return entry.record.parties;
    case "events": {
      const partnership = entry.record.partnership;
      return [...(entry.record.parties ?? []), ...(partnership === undefined ? [] : partiesOf(knowledge, `partnerships/${partnership}`))];
    }
    case "terms": {
      // A programme or memorandum is whose it is, but naming it does not say whom the text is about:
      // `Die Republik Korea will ein eigenes Frühwarnsystem aufbauen` is not about Japan.
      const { actor, partnership } = entry.record;
      const linked: RecordRef[] = [];
      if (actor !== undefined) linked.push(`actors/${actor}`);
      if (partnership !== undefined) linked.push(`partnerships/${partnership}`);
      return linked.flatMap((other) => partiesOf(knowledge, other));
    }
    default:
      return [];
  }
}

/** A council belongs to the parties of the partnership that it steers. */
function partiesOfCouncil(knowledge: Knowledge, id: string): readonly string[] {
  return knowledge.all("partnerships").find(({ record }) => record.council === id)?.record.parties ?? [];
}

/** True for a party, and for a term that names one. */
export function isCountry(knowledge: Knowledge, ref: RecordRef): boolean {
  const entry = knowledge.resolve(ref);
  if (entry?.kind === "terms") return entry.record.actor !== undefined && isCountry(knowledge, `actors/${entry.record.actor}`);
  return entry?.kind === "actors" && entry.record.type === "party";
}

/** Every record that a mention names: its own, those that share the name, and those inside it. */
export function recordsOf(mention: Mention): readonly RecordRef[] {
  return [mention.name.ref, ...mention.alternatives.map(({ ref }) => ref), ...mention.inner.flatMap(recordsOf)];
}

const partnersOfMentions = new WeakMap<readonly Mention[], { readonly knowledge: Knowledge; readonly partners: ReadonlySet<string> }>();

/** The partners that a stretch of mentions points to; told once for the mentions of a sentence or a block. */
export function partnersNamed(knowledge: Knowledge, mentions: readonly Mention[]): ReadonlySet<string> {
  let kept = partnersOfMentions.get(mentions);
  if (kept?.knowledge !== knowledge) partnersOfMentions.set(mentions, (kept = { knowledge, partners: new Set(mentions.flatMap((mention) => partnersOfMention(knowledge, mention))) }));
  return kept.partners;
}

/** Of a name that several records own, what they have in common: an abbreviation of two ministries points to neither country. */
function partnersOfMention(knowledge: Knowledge, { name, alternatives, inner }: Mention): readonly string[] {
  const owned = [name, ...alternatives].map(({ ref }) => partnersOfRecord(knowledge, ref)).filter((partners) => partners.length > 0);
  const common = (owned[0] ?? []).filter((partner) => owned.every((partners) => partners.includes(partner)));
  return [...common, ...inner.flatMap((shorter) => partnersOfMention(knowledge, shorter))];
}

/** Partners in force, looked up outward: the first level that names one decides. */
export function partnersInForce(knowledge: Knowledge, levels: readonly (readonly Mention[])[], frontMatter: ReadonlySet<string>): ReadonlySet<string> {
  for (const level of levels) {
    const partners = partnersNamed(knowledge, level);
    if (partners.size > 0) return partners;
  }
  return frontMatter;
}

/** Partners and topics in force, looked up outward. */
export function contextOf(
  knowledge: Knowledge,
  levels: readonly (readonly Mention[])[],
  frontMatter: ReadonlySet<string>,
): { readonly partners: ReadonlySet<string>; readonly topics: ReadonlySet<string> } {
  const topics = new Set<string>();
  for (const ref of levels.flat().flatMap(recordsOf)) {
    const entry = knowledge.resolve(ref);
    if (entry?.kind === "terms" && entry.record.topic !== undefined) topics.add(entry.record.topic);
  }
  return { partners: partnersInForce(knowledge, levels, frontMatter), topics };
}
