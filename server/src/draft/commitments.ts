import type { Entry, Knowledge } from "../knowledge/knowledge.ts";
import type { RecordRef } from "../knowledge/records.ts";
import { contextOf, partnersNamed, recordsOf } from "./context.ts";
import type { ConcernedCommitment, DraftMention } from "./draft.ts";

/** Where the commitments are asked for. */
export interface Scene {
  readonly knowledge: Knowledge;
  /** The mention under the cursor. */
  readonly focus: DraftMention | undefined;
  readonly sentence: readonly DraftMention[];
  readonly paragraph: readonly DraftMention[];
  /** Nearest heading first. */
  readonly headings: readonly (readonly DraftMention[])[];
  /** Partners that the front matter names. */
  readonly frontMatter: ReadonlySet<string>;
}

/**
 * The commitments that a sentence concerns, newest first.
 *
 * A commitment counts where its terms are named: the one under the cursor, or, with the cursor on a partner or
 * a meeting, any in the sentence. It is left out where another partner is in force, looked up outward from the
 * sentence through paragraph and headings to the front matter.
 */
export function concernedCommitments(scene: Scene): readonly ConcernedCommitment[] {
  const { knowledge, focus } = scene;
  const inSentence = new Set(scene.sentence.flatMap(recordsOf));
  const inHeadings = new Set(scene.headings.flat().flatMap(recordsOf));
  const { partners } = contextOf(knowledge, [scene.sentence, scene.paragraph, ...scene.headings], scene.frontMatter);
  const ownPartners = partnersNamed(knowledge, scene.sentence);
  const focused = focus === undefined ? undefined : focusOf(knowledge, focus);

  const concerned: ConcernedCommitment[] = [];
  for (const entry of knowledge.all("commitments")) {
    const { terms, parties, event, topic } = entry.record;
    const reasons = new Set<RecordRef>();
    const named = terms.map((id): RecordRef => `terms/${id}`).filter((ref) => inSentence.has(ref));
    const aboutEvent = focused?.events.has(event) === true;
    if (focused !== undefined && focused.terms.size > 0) {
      const own = terms.filter((id) => focused.terms.has(id));
      if (own.length === 0) continue;
      for (const id of own) reasons.add(`terms/${id}`);
    } else if (!aboutEvent && named.length === 0) continue;
    for (const ref of named) reasons.add(ref);
    if (aboutEvent) reasons.add(`events/${event}`);

    const theirs = parties.filter((party) => partners.has(party) || [...partners].some((partner) => isSide(knowledge, party, partner)));
    if (partners.size > 0 && theirs.length === 0) continue;
    for (const party of theirs) reasons.add(`actors/${party}`);
    const eventNamed = inSentence.has(`events/${event}`) || inHeadings.has(`events/${event}`);
    const headingTerms = terms.filter((id) => inHeadings.has(`terms/${id}`)).length;
    const score =
      2 * reasons.size +
      (theirs.some((party) => ownPartners.has(party)) ? 1 : 0) +
      (eventNamed ? 1 : 0) +
      0.5 * headingTerms +
      (focused?.topics.has(topic) === true ? 0.5 : 0);
    concerned.push({ entry, score, reasons: [...reasons] });
  }
  return concerned.sort(
    (a, b) => compare(dateOf(knowledge, b.entry), dateOf(knowledge, a.entry)) || b.score - a.score || compare(a.entry.record.id, b.entry.record.id),
  );
}

/** The day of a commitment for ordering: the recalled act's own, else its meeting's. */
export function dateOf(knowledge: Knowledge, entry: Entry<"commitments">): string {
  return entry.record.date ?? knowledge.get("events", entry.record.event)?.record.date ?? "";
}

interface Focus {
  readonly terms: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
}

/** What the mention under the cursor asks for: the terms that it is or that name it, and meetings. */
function focusOf(knowledge: Knowledge, mention: DraftMention): Focus {
  const terms = new Set<string>();
  const events = new Set<string>();
  const topics = new Set<string>();
  for (const ref of [mention.name.ref, ...mention.alternatives.map((name) => name.ref)]) {
    const entry = knowledge.resolve(ref);
    if (entry?.kind === "terms") {
      // A term that names a partner (Republik Korea) points to a party, not to a matter.
      if (entry.record.actor !== undefined && knowledge.get("actors", entry.record.actor)?.record.type === "party") continue;
      terms.add(entry.record.id);
      topics.add(entry.record.topic);
    } else if (entry?.kind === "events") events.add(entry.record.id);
    else if (entry?.kind === "instruments" || entry?.kind === "programmes") {
      for (const other of knowledge.referrers(ref)) {
        if (other.kind === "terms") terms.add(other.record.id);
      }
    }
  }
  return { terms, events, topics };
}

function isSide(knowledge: Knowledge, party: string, partner: string): boolean {
  return knowledge.get("actors", party)?.record.side === partner;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
