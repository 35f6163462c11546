import { everyonesPartner, partnersNamed, recordsOf } from "../draft/context.ts";
import type { Passage, Statement } from "../draft/passage.ts";
import type { Entry, Knowledge } from "../knowledge/knowledge.ts";
import { lastDayOf, type PartialDate } from "../knowledge/partial-date.ts";
import { acts, isPromise } from "../knowledge/promise.ts";
import { dateOf, earlierSteps, tellingsOf } from "../knowledge/trail.ts";
import { namesCountry } from "../language/countries.ts";
import { foreignersIn } from "../language/foreigners.ts";
import { isImpersonal } from "../language/impersonal.ts";
import { saysDone } from "../language/promising.ts";
import { wordsBefore } from "../language/wordsBefore.ts";
import type { Mention } from "../lookup/lookup.ts";
import type { Scene } from "./check.ts";

/** A commitment that a sentence certainly names. */
export interface NamedCommitment {
  readonly entry: Entry<"commitments">;
  /** The names that lead to it and to no other matter with this partner. */
  readonly by: readonly Mention[];
}

/** A term in the commitments of so many partners is a field that everybody works in. */
const manyPartners = 3;

/**
 * The commitments that a sentence certainly names: one partner is in force, the sentence is about both sides, every term
 * of the commitment stands in it, and one of them leads to no other matter with this partner. `Halbleiter` alone names
 * none, `ROK-EU-Forum für Halbleiterforscher` does; nor does what Japan plans by itself.
 */
export function commitmentsNamedIn(passage: Passage, statement: Statement, scene: Scene): readonly NamedCommitment[] {
  const { knowledge } = scene.draft;
  const index = indexOf(knowledge);
  const named = termsIn(statement);
  const candidates = new Set([...named.keys()].flatMap((term) => index.byTerm.get(term) ?? []));
  const whole = [...candidates].filter(({ record: { terms } }) => terms.every((term) => named.has(term)));
  if (whole.length === 0) return [];
  const partner = partnerInForce(passage, statement, scene);
  if (partner === undefined || !isOfBoth(knowledge, statement, partner, [...named.values()].flat())) return [];
  return whole.flatMap((entry): readonly NamedCommitment[] => {
    const { parties, terms, kind } = entry.record;
    if (!parties.includes(partner)) return [];
    const telling = terms.filter((term) => index.tells(term, partner));
    const tellsAlways = telling.some((term) => index.tells(term, undefined));
    const places = new Set(terms.flatMap((term) => named.get(term) ?? []));
    // A single word of a field names what is done there only where nobody else does anything like it.
    const sure = terms.length > 1 ? telling.length > 0 && (places.size > 1 || tellsAlways) : kind === "deliverable" && tellsAlways;
    return sure ? [{ entry, by: telling.flatMap((term) => named.get(term) ?? []) }] : [];
  });
}

/** Of those, the promises that had been made by the day of the draft, the likeliest first: the one with most words in common, and what was done where the sentence says so, else what was first promised. */
export function promisesNamedIn(passage: Passage, statement: Statement, scene: Scene): readonly NamedCommitment[] {
  const { knowledge } = scene.draft;
  const named = commitmentsNamedIn(passage, statement, scene).filter(({ entry: { record } }) => {
    const date = dateOf(knowledge, record);
    return isPromise(record) && date !== undefined && lastDayOf(date) <= scene.asOf;
  });
  const isAct = saysDone(statement.text);
  const fit = ({ entry: { record } }: NamedCommitment): number => 2 * record.terms.length + (acts.has(record.status) === isAct ? 1 : 0);
  return named.toSorted((a, b) => fit(b) - fit(a) || compareDates(dateOf(knowledge, a.entry.record), dateOf(knowledge, b.entry.record)));
}

function compareDates(a: PartialDate = "", b: PartialDate = ""): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The one partner that a sentence is about, looked up outward; undefined where there is none, or it may be another. */
export function partnerInForce(passage: Passage, statement: Statement, { draft, partners: given }: Scene): string | undefined {
  const own = partnersNamed(draft.knowledge, statement.mentions);
  if (own.size > 0) return own.size === 1 ? [...own][0] : undefined;
  const around = partnersNamed(draft.knowledge, passage.mentions);
  const inForce = [around, ...passage.headings.map((heading) => partnersNamed(draft.knowledge, heading.mentions)), given].find(({ size }) => size > 0);
  if (inForce?.size !== 1) return undefined;
  const [partner] = inForce;
  const abroad = abroadIn(statement);
  if (abroad.named) return undefined;
  // `Mit Seoul fand …`: under a heading on Japan, the sentence is about somebody else.
  const others = around.size > 0 ? abroad.foreigners : foreignersOf(passage);
  return [...others].some((other) => other !== partner) ? undefined : partner;
}

/** The countries of which a sentence speaks; told once for all that it names. */
interface Abroad {
  /** Whether it names one that is no member of the EU. */
  readonly named: boolean;
  readonly foreigners: ReadonlySet<string>;
}
const abroadOf = new WeakMap<Statement, Abroad>();

function abroadIn(statement: Statement): Abroad {
  let abroad = abroadOf.get(statement);
  if (abroad === undefined) abroadOf.set(statement, (abroad = { named: namesCountry(statement.text), foreigners: foreignersIn(statement.text) }));
  return abroad;
}

const foreigners = new WeakMap<Passage, ReadonlySet<string>>();

/** The countries of which a passage speaks; told once for all its sentences. */
function foreignersOf(passage: Passage): ReadonlySet<string> {
  let found = foreigners.get(passage);
  if (found === undefined) foreigners.set(passage, (found = foreignersIn(passage.block.prose)));
  return found;
}

/** Words with which a sentence speaks of two sides. */
const together = /(?<!\p{L})(?:beide[nr]?|gemeinsam\p{L}*|miteinander|gegenseitig\p{L}*|wechselseitig\p{L}*|Partner|Parteien|vereinbar\p{L}*|both|two\ssides|the\sparties|partners|joint|jointly|together|mutual(?:ly)?|each\sother|agree[sd]?)(?!\p{L})/iu;
const alongside = /(?<!\p{L})(?:mit|zwischen|with|between)\s(?:der\s|dem\s|the\s)?$/iu;

/**
 * Whether a sentence is about what the EU and a partner do together: it names both, or the partner as one with whom
 * something is done; or neither, and says that something is done without saying by whom. What a delegation, a
 * parliament or a company wants to do is not theirs.
 */
function isOfBoth(knowledge: Knowledge, { start, text, mentions }: Statement, partner: string, things: readonly Mention[]): boolean {
  if (together.test(text)) return true;
  const actors = mentions.map((mention) => ({ mention, ids: actorsOf(knowledge, mention) })).filter(({ ids }) => ids.length > 0);
  const theirs = actors.filter(({ ids }) => ids.includes(partner));
  const ours = actors.some(({ ids }) => ids.includes(everyonesPartner));
  if (theirs.length > 0) return ours || theirs.some(({ mention }) => alongside.test(wordsBefore(text, mention.start - start)));
  if (ours) return false;
  return isImpersonal(text) || things.some((mention) => /^(?:(?:der|die|das|eine?|the|an?)\s)?$/iu.test(text.slice(0, mention.start - start)));
}

/** Of what is a state, an organisation or a person: itself and its side. */
function actorsOf(knowledge: Knowledge, mention: Mention): readonly string[] {
  return [mention.name, ...mention.alternatives].flatMap(({ ref }) => {
    const entry = knowledge.resolve(ref);
    const actor = entry?.kind === "terms" && entry.record.actor !== undefined ? knowledge.get("actors", entry.record.actor) : entry;
    return actor?.kind === "actors" ? [actor.record.id, ...(actor.record.side === undefined ? [] : [actor.record.side])] : [];
  });
}

/** The terms that a sentence names, with the outermost names in which they stand. */
function termsIn({ mentions }: Statement): ReadonlyMap<string, readonly Mention[]> {
  const named = new Map<string, Mention[]>();
  for (const mention of mentions) {
    // The programme that a term names shares its name; another term would be another matter.
    if (mention.alternatives.some(({ kind }) => kind === "terms")) continue;
    for (const ref of recordsOf(mention)) {
      if (!ref.startsWith("terms/")) continue;
      const id = ref.slice("terms/".length);
      const others = named.get(id);
      if (others === undefined) named.set(id, [mention]);
      else others.push(mention);
    }
  }
  return named;
}

interface Index {
  readonly byTerm: ReadonlyMap<string, readonly Entry<"commitments">[]>;
  /** Whether all commitments that a term names, with a partner or with anybody, are of one trail. */
  readonly tells: (term: string, partner: string | undefined) => boolean;
}

const indexes = new WeakMap<Knowledge, Index>();

function indexOf(knowledge: Knowledge): Index {
  let index = indexes.get(knowledge);
  if (index === undefined) {
    index = makeIndex(knowledge);
    indexes.set(knowledge, index);
  }
  return index;
}

function makeIndex(knowledge: Knowledge): Index {
  const byTerm = new Map<string, Entry<"commitments">[]>();
  const partnersOf = new Map<string, Set<string>>();
  const partnerships = knowledge.all("partnerships").map(({ record }) => record.label.en.toLowerCase());
  const isFrame = (id: string): boolean => {
    const label = knowledge.get("terms", id)?.record.label.en.toLowerCase();
    return label !== undefined && partnerships.some((name) => name.endsWith(label));
  };
  for (const entry of knowledge.all("commitments")) {
    for (const term of entry.record.terms) {
      const partners = partnersOf.get(term) ?? new Set();
      for (const party of entry.record.parties) if (party !== everyonesPartner) partners.add(party);
      partnersOf.set(term, partners);
    }
    const { kind, terms } = entry.record;
    // That there is a partnership is the frame of all that it says, not one promise among others.
    if (kind === "background" || kind === "position" || terms.some((term) => isFrame(term))) continue;
    for (const term of terms) {
      const others = byTerm.get(term);
      if (others === undefined) byTerm.set(term, [entry]);
      else others.push(entry);
    }
  }
  const trailOf = trails(knowledge);
  const told = new Map<string, boolean>();
  return {
    byTerm,
    tells(term, partner) {
      const key = `${term} ${partner ?? ""}`;
      let answer = told.get(key);
      if (answer === undefined) {
        const common = (partnersOf.get(term)?.size ?? 0) >= manyPartners;
        const theirs = common ? [] : (byTerm.get(term) ?? []).filter(({ record }) => partner === undefined || record.parties.includes(partner));
        answer = new Set(theirs.map(({ record }) => trailOf(record.id))).size === 1;
        told.set(key, answer);
      }
      return answer;
    },
  };
}

/** Tells the trail of a commitment: the same name for all that take up one another, however far. */
function trails(knowledge: Knowledge): (id: string) => string {
  const above = new Map<string, string>();
  const trailOf = (id: string): string => {
    let top = id;
    for (let next = above.get(top); next !== undefined; next = above.get(top)) top = next;
    return top;
  };
  for (const entry of knowledge.all("commitments")) {
    for (const other of [...earlierSteps(knowledge, entry).map((step) => step.entry), ...tellingsOf(knowledge, entry)]) {
      const [one, two] = [trailOf(entry.record.id), trailOf(other.record.id)];
      if (one !== two) above.set(two, one);
    }
  }
  return trailOf;
}
