import type { Knowledge } from "../knowledge/knowledge.ts";
import type { RecordRef } from "../knowledge/records.ts";
import { dateOf } from "../knowledge/trail.ts";
import { isCountry, partnersInForce, partnersNamed, partnersOfRecord, recordsOf } from "./context.ts";
import type { Mention } from "../lookup/lookup.ts";
import type { ConcernedCommitment, DraftMention } from "./draft.ts";
import { isAmongOthers, speaksOfTheEu } from "./amongOthers.ts";

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
  /** The words of the sentence. */
  readonly words: string;
  /** The sentences of the paragraph before it, nearest first, then the headings above: what a sentence that names no partner may go on from. */
  readonly before: () => Iterable<Telling>;
  /** What is named in the names of a record. */
  readonly inNamesOf: (ref: RecordRef) => readonly Mention[];
}

/** A sentence or heading. */
export interface Telling {
  readonly words: string;
  readonly mentions: readonly DraftMention[];
}

/**
 * The commitments that a sentence concerns, newest first.
 *
 * A commitment counts where its terms are named: the one under the cursor, or, with the cursor on a partner,
 * any in the sentence or else in the headings; with the cursor on a meeting, those made there. Its partner must be
 * in force, looked up outward from the sentence through paragraph and headings to the front matter: a promise is
 * never shown where the text may be about somebody else, or about what a partner does with others than the EU.
 */
export function concernedCommitments(scene: Scene): readonly ConcernedCommitment[] {
  const { knowledge, focus } = scene;
  const wanted = focus === undefined ? undefined : wantedAt(scene, focus);
  if (wanted?.nothing === true) return [];
  const inSentence = new Set(scene.sentence.flatMap(recordsOf));
  const inHeadings = new Set(scene.headings.flat().flatMap(recordsOf));
  const around = partnersInForce(knowledge, [scene.sentence, scene.paragraph, ...scene.headings], scene.frontMatter);
  // Over the council with Singapore, nothing of Japan is shown, whoever else the sentence names.
  const focused = partnersNamed(knowledge, focus === undefined ? none : [focus]);
  const partners = focused.size > 0 ? focused : around;
  const ownPartners = partnersNamed(knowledge, scene.sentence);
  let others: boolean | undefined;
  const isAboutOthers = (): boolean => (others ??= isAmongOthers(knowledge, scene.words, scene.sentence, ownPartners) || (ownPartners.size === 0 && goesOnFromOthers(scene)));
  const named = [inSentence, inHeadings].find((refs) => [...refs].some((ref) => ref.startsWith("terms/") && !isCountry(knowledge, ref))) ?? inSentence;

  const concerned: (ConcernedCommitment & { readonly hits: number })[] = [];
  for (const entry of knowledge.all("commitments")) {
    const { terms, parties, event } = entry.record;
    const beside = terms.filter((id) => named.has(`terms/${id}`));
    const own = wanted === undefined || wanted.terms.size === 0 ? beside : terms.filter((id) => wanted.terms.has(id));
    const aboutEvent = event !== undefined && wanted?.events.has(event) === true;
    if (wanted !== undefined && wanted.events.size > 0 ? !aboutEvent : own.length === 0) continue;

    const theirs = parties.filter((party) => partners.has(party) || partnersOfRecord(knowledge, `actors/${party}`).some((id) => partners.has(id)));
    if (!aboutEvent && (theirs.length === 0 || isAboutOthers())) continue;
    const reasons = new Set<RecordRef>([...own, ...beside].map((id): RecordRef => `terms/${id}`));
    if (event !== undefined && (aboutEvent || inSentence.has(`events/${event}`))) reasons.add(`events/${event}`);
    for (const party of theirs) reasons.add(`actors/${party}`);
    const score =
      2 * reasons.size +
      (theirs.some((party) => ownPartners.has(party)) ? 1 : 0) +
      (event !== undefined && inHeadings.has(`events/${event}`) ? 1 : 0) +
      0.5 * terms.filter((id) => inHeadings.has(`terms/${id}`)).length;
    concerned.push({ entry, score, reasons: [...reasons], hits: own.length });
  }
  // A memorandum is named by several terms at once; what only one of them names is another paper.
  const most = Math.max(0, ...concerned.map(({ hits }) => hits));
  return concerned
    .filter(({ hits }) => wanted?.allTogether !== true || hits === most)
    .map(({ entry, score, reasons }) => ({ entry, score, reasons }))
    .sort(
      (a, b) => compare(dateOf(knowledge, b.entry.record) ?? "", dateOf(knowledge, a.entry.record) ?? "") || b.score - a.score || compare(a.entry.record.id, b.entry.record.id),
    );
}

const none: readonly Mention[] = [];

/** Whether what names a partner before is about others: `Großbritannien und Japan schlossen eine Partnerschaft. |Sie umfasst auch Halbleiter.|` */
function goesOnFromOthers({ knowledge, words, sentence, before }: Scene): boolean {
  if (speaksOfTheEu(knowledge, words, sentence)) return false;
  for (const telling of before()) {
    const partners = partnersNamed(knowledge, telling.mentions);
    if (partners.size > 0) return isAmongOthers(knowledge, telling.words, telling.mentions, partners);
  }
  return false;
}

/** What the mention under the cursor asks for; no terms and no events: whatever the sentence names. */
interface Wanted {
  readonly terms: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  /** Only the commitments that most of these terms name. */
  readonly allTogether: boolean;
  /** Who made a promise as a person is told on the meeting's page. */
  readonly nothing: boolean;
}

function wantedAt({ knowledge, inNamesOf }: Scene, mention: DraftMention): Wanted {
  const terms = new Set<string>();
  const events = new Set<string>();
  let allTogether = false;
  let nothing = false;
  for (const ref of [mention.name.ref, ...mention.alternatives.map((name) => name.ref)]) {
    const entry = knowledge.resolve(ref);
    if (entry?.kind === "terms") {
      // A term that names a partner (Republik Korea) points to a party, not to a matter.
      if (!isCountry(knowledge, ref)) terms.add(entry.record.id);
    } else if (entry?.kind === "events") events.add(entry.record.id);
    else if (entry?.kind === "actors") nothing ||= entry.record.type === "person";
    else if (entry?.kind === "instruments" || entry?.kind === "programmes") {
      const naming = knowledge.referrers(ref).filter((other) => other.kind === "terms");
      for (const term of naming) terms.add(term.record.id);
      if (naming.length > 0) continue;
      allTogether = true;
      const add = (mentions: readonly Mention[]): void => {
        for (const inner of mentions.flatMap(recordsOf)) {
          const term = knowledge.resolve(inner);
          if (term?.kind === "terms") terms.add(term.record.id);
        }
      };
      add(mention.inner);
      // `joint EU–Japan call for quantum research` is a joint call, too, as its other names say.
      if (terms.size > 0) add(inNamesOf(ref));
      // Its name holds no term: nothing leads from it to a commitment.
      nothing ||= terms.size === 0;
    }
  }
  return { terms, events, allTogether, nothing };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
