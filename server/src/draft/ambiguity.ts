import type { Knowledge } from "../knowledge/knowledge.ts";
import type { DraftLanguage } from "../knowledge/local-text.ts";
import type { Mention, Name, Via } from "../lookup/lookup.ts";
import { partnersOfRecord } from "./context.ts";

/** What is in force where a name stands. */
export interface InForce {
  readonly language: DraftLanguage;
  /** Actor ids, and ids of topics. */
  readonly partners: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
}

/** True where several records own the very name, and the one is not the other under another kind. */
export function isAmbiguous(knowledge: Knowledge, mention: Mention): boolean {
  return mention.alternatives.some((other) => isRival(knowledge, mention.name, other));
}

/**
 * The mention with the record that is meant here, where partner, topic or language tell; the others that own the name
 * are then none of its alternatives. Where nothing tells, the same mention.
 */
export function decided(knowledge: Knowledge, mention: Mention, inForce: InForce): Mention {
  const rivals = mention.alternatives.filter((other) => isRival(knowledge, mention.name, other));
  if (rivals.length === 0) return mention;
  const fits = [mention.name, ...rivals].map((name) => ({ name, fit: fitOf(knowledge, name, inForce) }));
  const best = Math.max(...fits.map(({ fit }) => fit));
  const [first, second] = fits.filter(({ fit }) => fit === best);
  if (first === undefined || second !== undefined) return mention;
  const { name } = first;
  const rest = [mention.name, ...mention.alternatives].filter((other) => other.ref !== name.ref && !isRival(knowledge, name, other));
  return new DecidedMention(mention, name, rest);
}

/** Two records of one name that are different things: a term and the law that it names are one. */
function isRival(knowledge: Knowledge, one: Name, other: Name): boolean {
  return one.text === other.text && !names(knowledge, one, other) && !names(knowledge, other, one);
}

/** True where a term stands for a record of another kind. */
function names(knowledge: Knowledge, { ref }: Name, other: Name): boolean {
  const entry = knowledge.resolve(ref);
  if (entry?.kind !== "terms") return false;
  const { instrument, programme, actor, partnership } = entry.record;
  const linked: readonly string[] = [`instruments/${instrument ?? ""}`, `programmes/${programme ?? ""}`, `actors/${actor ?? ""}`, `partnerships/${partnership ?? ""}`];
  return linked.includes(other.ref);
}

/** How well a record fits what is in force: a partner counts most, then the topic, then the language of the name. */
function fitOf(knowledge: Knowledge, { ref, language }: Name, inForce: InForce): number {
  const record = knowledge.resolve(ref)?.record;
  const own = new Set(partnersOfRecord(knowledge, ref));
  // Naming a memorandum does not say whom the text is about, but whom the text is about says which memorandum it is.
  if (record !== undefined && "parties" in record) for (const party of record.parties ?? []) if (party !== "eu") own.add(party);
  const isTheirs = [...own].some((party) => inForce.partners.has(party));
  const isOthers = own.size > 0 && inForce.partners.size > 0 && !isTheirs;
  const topic = record !== undefined && "topic" in record ? record.topic : undefined;
  return (isTheirs ? 4 : isOthers ? -4 : 0) + (topic !== undefined && inForce.topics.has(topic) ? 2 : 0) + (language === inForce.language ? 1 : 0);
}

/** A mention of which the context tells what it means. */
class DecidedMention implements Mention {
  readonly name: Name;
  readonly alternatives: readonly Name[];
  readonly #mention: Mention;

  constructor(mention: Mention, name: Name, alternatives: readonly Name[]) {
    this.#mention = mention;
    this.name = name;
    this.alternatives = alternatives;
  }

  get start(): number {
    return this.#mention.start;
  }
  get end(): number {
    return this.#mention.end;
  }
  get via(): Via {
    return this.#mention.via;
  }
  get inner(): readonly Mention[] {
    return this.#mention.inner;
  }
}
