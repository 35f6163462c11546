import { partnersNamed, recordsOf } from "../draft/context.ts";
import type { Span } from "../draft/draft.ts";
import type { Passage, Statement } from "../draft/passage.ts";
import type { Entry, Knowledge } from "../knowledge/knowledge.ts";
import type { RecordRef } from "../knowledge/records.ts";
import { KeptWithBlocks } from "../language/blockKey.ts";
import { hangs } from "../language/holding.ts";
import { ordinalNumber, ordinalPattern } from "../language/ordinals.ts";
import { firstFrom, wordsBefore } from "../language/wordsBefore.ts";
import type { Mention } from "../lookup/lookup.ts";
import type { Scene } from "./check.ts";
import { partnerInForce } from "./namedCommitments.ts";

/** A meeting that a sentence names, by its own name or as `die zweite Tagung des Rates`. Offsets are into the passage's prose. */
export interface NamedMeeting extends Span {
  readonly event: Entry<"events">;
  /** The ordinal as it stands, where the meeting is named by one. */
  readonly ordinal: (Span & { readonly number: number }) | undefined;
  /** Every meeting of its series, itself included, oldest first. */
  readonly series: Series;
}

/** Meetings that are counted together: the councils of a partnership, the summits with a partner. */
export type Series = readonly Entry<"events">[];

export const meetingNoun = "(?:Ratstagung|Ratssitzung|Tagung|Sitzung|Treffens?|Rat(?:e?s)?|[Mm]eeting|[Ss]ession|[Cc]ouncil)";
export const summitNoun = "(?:Gipfeltreffens?|Gipfels?|[Ss]ummit)";
export const pairName = "(?:EU[–-]\\p{Lu}[\\p{L}-]*(?:\\s(?:of\\s)?\\p{Lu}\\p{L}+)?)";
// zweite EU–Japan-Tagung, second EU–Japan council
const namedByNoun = new RegExp(`(?<![\\p{L}\\p{N}])${ordinalPattern}\\s(?:${pairName}\\s)?(?:(?<meeting>${meetingNoun})|(?<summit>${summitNoun}))(?![\\p{L}\\p{N}-])`, "gu");
const byOrdinal = new RegExp(`(?<![\\p{L}\\p{N}])${ordinalPattern}\\s(?:${pairName}\\s)?$`, "u");
/** What may stand between the noun and the body that met. */
const ofTheBody = /^\s(?:des|dieses|ihres|of\sthe|of\sthis|of\stheir)\s(?:gemeinsamen\s|joint\s)?$/u;
/** What else belongs to the name: `EU–Japan`, `mit der Republik Korea`. */
const pair = new RegExp(
  `^(?:\\s(?:meeting|summit))?(?:\\s\\(?(?:${pairName}|(?:mit|with)\\s(?:der\\s|dem\\s|the\\s)?\\p{Lu}\\p{L}+(?:\\s(?:of\\s)?\\p{Lu}\\p{L}+)?|(?:zwischen|between)\\s(?:der\\s|the\\s)?EU\\s(?:und|and)\\s(?:der\\s|the\\s)?\\p{Lu}\\p{L}+(?:\\s(?:of\\s)?\\p{Lu}\\p{L}+)?)\\)?)?`,
  "u",
);

/**
 * The meetings that a sentence names. An ordinal leads to one only where it is clear whose meeting it is: one partner
 * is in force, no other country is named, and the council is named in the sentence, its paragraph or a heading.
 */
export function meetingsIn(passage: Passage, statement: Statement, scene: Scene): readonly NamedMeeting[] {
  let found = meetingsOf.get(statement);
  if (found === undefined) {
    found = findMeetings(passage, statement, scene);
    meetingsOf.set(statement, found);
  }
  return found;
}

/** Several checks ask for them; a statement belongs to one snapshot of a draft, so they stay the same. */
const meetingsOf = new WeakMap<Statement, readonly NamedMeeting[]>();

function findMeetings(passage: Passage, statement: Statement, scene: Scene): readonly NamedMeeting[] {
  const found: NamedMeeting[] = [];
  const add = (meeting: NamedMeeting | undefined): void => {
    if (meeting === undefined) return;
    const at = firstFrom(found, meeting.start);
    if ((found[at - 1]?.end ?? 0) <= meeting.start && (found[at]?.start ?? Infinity) >= meeting.end) found.splice(at, 0, meeting);
  };
  for (const mention of statement.mentions) {
    const entry = mention.name.kind === "events" ? scene.draft.knowledge.resolve(mention.name.ref) : undefined;
    if (entry?.kind !== "events") continue;
    add({ start: mention.start, end: mention.end, event: entry, series: seriesOf(scene.draft.knowledge, entry), ordinal: ordinalIn(passage, mention, entry) });
  }
  for (const candidate of candidatesIn(passage, statement, scene.draft.knowledge)) add(resolve(candidate, passage, statement, scene));
  return found;
}

/** Words that name a meeting if it turns out whose. */
interface Candidate extends Span {
  readonly ordinal: Span & { readonly number: number };
  readonly summit: boolean;
  /** The names of councils that may be meant; none: the text around does not say. */
  readonly bodies: ReadonlySet<RecordRef>;
}

function candidatesIn(passage: Passage, statement: Statement, knowledge: Knowledge): readonly Candidate[] {
  const { prose } = passage.block;
  const bodies = bodiesOf(knowledge);
  const candidates: Candidate[] = [];
  const push = (at: number, word: string, end: number, summit: boolean, named: ReadonlySet<RecordRef>): void => {
    const number = ordinalNumber(word);
    if (number === undefined) return;
    const whole = end + (pair.exec(prose.slice(end, Math.min(statement.end, end + 120)))?.[0].length ?? 0);
    candidates.push({ start: at, end: whole, summit, bodies: named, ordinal: { start: at, end: at + word.length, number } });
  };
  // der dritte Rat für digitale Partnerschaft
  for (const mention of statement.mentions) {
    const named = new Set(recordsOf(mention).filter((ref) => bodies.has(ref)));
    const before = wordsBefore(prose, mention.start, statement.start);
    const match = named.size === 0 ? null : byOrdinal.exec(before);
    if (match !== null) push(mention.start - before.length + match.index, match.groups?.["ordinal"] ?? "", mention.end, false, named);
  }
  // die dritte Tagung (des Rates für digitale Partnerschaft)
  for (const match of statement.text.matchAll(namedByNoun)) {
    const at = statement.start + match.index;
    const end = at + match[0].length;
    const word = match.groups?.["ordinal"] ?? "";
    if (match.groups?.["summit"] !== undefined) {
      push(at, word, end, true, new Set());
      continue;
    }
    const behind = statement.mentions[firstFrom(statement.mentions, end + 1)];
    const body = behind !== undefined && ofTheBody.test(prose.slice(end, behind.start)) && recordsOf(behind).some((ref) => bodies.has(ref)) ? behind : undefined;
    if (body !== undefined) push(at, word, body.end, false, new Set(recordsOf(body).filter((ref) => bodies.has(ref))));
    // Whoever meets calls it so.
    else if (!/^Treffen/u.test(match.groups?.["meeting"] ?? "")) {
      // `die zweite Tagung des Rates`; but `die zweite Tagung der Arbeitsgruppe` is somebody else's.
      const rest = prose.slice(end, statement.end);
      const ofIt = /^\s(?:des\sRate?s|of\sthe\s[Cc]ouncil)(?!\p{L})/u.exec(rest)?.[0] ?? "";
      if (ofIt === "" && /^\s(?:der|des|dieser|dieses|of|von|vom)\s/u.test(rest)) continue;
      if (ofIt === "" && isOfOtherBody(match.groups?.["meeting"] ?? "", at, passage, bodies)) continue;
      if (ofIt === "" && mayBeOfAnybody(match.groups?.["meeting"] ?? "", statement, at, bodies)) continue;
      if (ofIt === "" && possessive.test(wordsBefore(prose, at)) && !isOwnedByBody(passage, statement, { start: at, end }, bodies)) continue;
      push(at, word, end + ofIt.length, false, bodiesAround(passage, statement, bodies));
    }
  }
  return candidates;
}

export const otherBody =
  /(?<!\p{L})(?:\p{L}*(?:[Aa]rbeitsgruppe|[Ee]xpertengruppe|[Ff]achgruppe|[Ee]xpertenteam|[Ff]orums?|[Aa]usschuss(?:es)?|[Dd]ialogs?|[Gg]remiums?|[Nn]etzwerks?|[Bb]eirats?|[Kk]omitees?)|[Ww]orking\s[Gg]roup|[Ee]xpert\s[Gg]roup|[Ee]xpert\s[Tt]eam|[Tt]eam|[Gg]roup|[Ff]orum|[Cc]ommittee|[Dd]ialogue|[Tt]ask\s[Ff]orce|[Pp]anel|[Nn]etwork|[Bb]oard)(?!\p{L})/gu;

/** Where another body is named. */
type Place = Pick<Span, "start">;
const othersIn = new KeptWithBlocks<readonly Place[]>();

/** Where other bodies are named in a passage, in order. */
function otherBodiesIn({ key, block }: Passage): readonly Place[] {
  let found = othersIn.get(key);
  if (found === undefined) othersIn.set(key, (found = [...block.prose.matchAll(otherBody)].map(({ index }) => ({ start: index }))));
  return found;
}

/** Where the nearest other body before a place is named in a passage; undefined where none is. */
export function otherBodyBefore(passage: Passage, at: number): number | undefined {
  const found = otherBodiesIn(passage);
  return found[firstFrom(found, at) - 1]?.start;
}

/** Whether `the first meeting` is that of a working group named before it, nearer than any council. */
export function isOfOtherBody(noun: string, at: number, passage: Passage, bodies: ReadonlySet<RecordRef>): boolean {
  // A council says itself what met.
  if (/rat|council/iu.test(noun)) return false;
  const other = otherBodyBefore(passage, at);
  if (other === undefined) return false;
  const councils = councilsIn(passage.mentions, bodies);
  const council = councils[firstFrom(councils, at) - 1];
  return council === undefined || council.start < other;
}

/** Those who have meetings of their own. */
const others = /(?<!\p{L})(?:Bundestags?|Bundesrats?|Parlaments?|Kabinetts?|Fachleuten?|Sachverständige[nr]?|Berichterstatter\p{L}*|[Pp]arliament|[Cc]abinet|[Ee]xperts|[Oo]fficials|[Rr]apporteurs?)(?!\p{L})/u;

/** Whether `auf der zweiten Sitzung` stands in a sentence without a council, so that somebody else may have met. */
function mayBeOfAnybody(noun: string, statement: Statement, at: number, bodies: ReadonlySet<RecordRef>): boolean {
  const { start, text, mentions } = statement;
  if (!/^(?:Sitzung|meeting|session)/iu.test(noun) || councilsIn(mentions, bodies).length > 0) return false;
  return hangs(text.slice(0, at - start)) || speaksOfAnybody(statement);
}

const anybodyIn = new WeakMap<Statement, boolean>();

function speaksOfAnybody(statement: Statement): boolean {
  let answer = anybodyIn.get(statement);
  if (answer === undefined) anybodyIn.set(statement, (answer = others.test(statement.text) || statement.text.search(otherBody) >= 0));
  return answer;
}

const possessive = /(?<!\p{L})(?:their|its|ihre[rnms]?|seine[rnms]?)\s$/iu;
/** Between `its second meeting` and the one whose it is: ` am 12. Mai 2025 beschloss der`, ` on 12 May 2025, the`. */
const toSubject = /^(?:\s(?:am|vom|im|in|on)\s[^,;]{1,40}?)?(?:,\s|\s\p{Ll}+\s)(?:der|the)\s$/u;

/** Whether `its second meeting` can be a council's: one is named before it, or is whose the sentence says it is, or it begins a paragraph under a heading. */
function isOwnedByBody({ block: { prose }, mentions }: Passage, statement: Statement, { start, end }: Span, bodies: ReadonlySet<RecordRef>): boolean {
  const councils = councilsIn(mentions, bodies);
  const before = wordsBefore(prose, start, statement.start);
  const [first] = councils;
  if (first === undefined) return possessive.exec(before)?.index === 0 && start - before.length === statement.start;
  return first.end <= start || councils.slice(firstFrom(councils, end), firstFrom(councils, end + 160)).some((council) => toSubject.test(prose.slice(end, council.start)));
}

const councilsOf = new WeakMap<readonly Mention[], { readonly bodies: ReadonlySet<RecordRef>; readonly councils: readonly Mention[] }>();

/** Those names of a sentence or a passage that name a council, in order. */
function councilsIn(mentions: readonly Mention[], bodies: ReadonlySet<RecordRef>): readonly Mention[] {
  let kept = councilsOf.get(mentions);
  if (kept?.bodies !== bodies) councilsOf.set(mentions, (kept = { bodies, councils: mentions.filter((mention) => recordsOf(mention).some((ref) => bodies.has(ref))) }));
  return kept.councils;
}

const recordsNamedBy = new WeakMap<readonly Mention[], ReadonlySet<RecordRef>>();

/** @param councils as `councilsIn` gives them */
function recordsNamed(councils: readonly Mention[], bodies: ReadonlySet<RecordRef>): ReadonlySet<RecordRef> {
  let named = recordsNamedBy.get(councils);
  if (named === undefined) recordsNamedBy.set(councils, (named = new Set(councils.flatMap(recordsOf).filter((ref) => bodies.has(ref)))));
  return named;
}

/** The councils named in the sentence, or else in its paragraph, or else in the nearest heading that names one. */
export function bodiesAround(passage: Passage, statement: Statement, bodies: ReadonlySet<RecordRef>): ReadonlySet<RecordRef> {
  for (const { mentions } of [statement, passage, ...passage.headings]) {
    const councils = councilsIn(mentions, bodies);
    if (councils.length > 0) return recordsNamed(councils, bodies);
  }
  return new Set();
}

function resolve(candidate: Candidate, passage: Passage, statement: Statement, scene: Scene): NamedMeeting | undefined {
  const { ordinal } = candidate;
  const series = isOfAnotherClause(candidate, statement, scene) ? undefined : seriesMeant(candidate, passage, statement, scene);
  const [event, twin] = series?.filter(({ record }) => record.ordinal === ordinal.number) ?? [];
  return series === undefined || event === undefined || twin !== undefined ? undefined : { start: candidate.start, end: candidate.end, event, series, ordinal };
}

/** `Die |zweite Tagung| war im März, die mit Japan im April`: whose the first is, the sentence does not say. */
function isOfAnotherClause({ end }: Candidate, statement: Statement, { draft }: Scene): boolean {
  const { start, text } = statement;
  const first = firstPartnerIn(statement, draft.knowledge);
  return first !== undefined && first.start >= end && /[,;:]/u.test(text.slice(end - start, first.start - start));
}

const firstPartners = new WeakMap<Statement, { readonly first: Span | undefined }>();

/** The first name in a sentence that points to a partner. */
function firstPartnerIn(statement: Statement, knowledge: Knowledge): Span | undefined {
  let kept = firstPartners.get(statement);
  if (kept === undefined) firstPartners.set(statement, (kept = { first: statement.mentions.find((mention) => partnersNamed(knowledge, [mention]).size > 0) }));
  return kept.first;
}

/** The one series that the text can mean; undefined where it may mean another. */
export function seriesMeant({ summit, bodies }: Pick<Candidate, "summit" | "bodies">, passage: Passage, statement: Statement, scene: Scene): Series | undefined {
  if (!summit && bodies.size === 0) return undefined;
  const partner = partnerInForce(passage, statement, scene);
  if (partner === undefined) return undefined;
  const { knowledge } = scene.draft;
  if (partnersNamed(knowledge, statement.mentions).size === 0 && isElsewhere(knowledge, statement.text, partner)) return undefined;
  return seriesWith(knowledge, partner, summit ? undefined : bodies);
}

const placesElsewhere = new WeakMap<Knowledge, Map<string, readonly string[]>>();

/** Whether a text names a place where only others have met: under a heading on Japan, `die erste Tagung in Montréal` is not Japan's. */
function isElsewhere(knowledge: Knowledge, text: string, partner: string): boolean {
  let kept = placesElsewhere.get(knowledge);
  if (kept === undefined) placesElsewhere.set(knowledge, (kept = new Map<string, readonly string[]>()));
  let places = kept.get(partner);
  if (places === undefined) kept.set(partner, (places = findElsewhere(knowledge, partner)));
  return places.some((name) => text.includes(name));
}

function findElsewhere(knowledge: Knowledge, partner: string): readonly string[] {
  const here = new Set<string>();
  const elsewhere = new Set<string>();
  for (const event of knowledge.all("events")) {
    const { place } = event.record;
    if (place === undefined) continue;
    const places = partiesOf(knowledge, event).includes(partner) ? here : elsewhere;
    places.add(place.de).add(place.en);
  }
  return [...elsewhere].filter((name) => !here.has(name));
}

/** The one series of meetings with a partner. @param bodies names of the councils that may be meant; undefined: summits */
export function seriesWith(knowledge: Knowledge, partner: string, bodies: ReadonlySet<RecordRef> | undefined): Series | undefined {
  const summit = bodies === undefined;
  const fitting = allSeries(knowledge).filter((series) => {
    const [first] = series;
    if (first === undefined || (first.record.type === "summit") !== summit || !partiesOf(knowledge, first).includes(partner)) return false;
    return summit || namesOfBody(knowledge, first).some((ref) => bodies.has(ref));
  });
  const [series, another] = fitting;
  return another === undefined ? series : undefined;
}

function partiesOf(knowledge: Knowledge, { record }: Entry<"events">): readonly string[] {
  return record.parties ?? knowledge.get("partnerships", record.partnership ?? "")?.record.parties ?? [];
}

const seriesIn = new WeakMap<Knowledge, readonly Series[]>();

function allSeries(knowledge: Knowledge): readonly Series[] {
  let all = seriesIn.get(knowledge);
  if (all === undefined) {
    const byKey = new Map<string, Entry<"events">[]>();
    for (const entry of knowledge.all("events")) {
      const { ordinal, type, partnership } = entry.record;
      if (ordinal === undefined) continue;
      const key = type === "summit" ? `summit ${[...partiesOf(knowledge, entry)].sort().join(" ")}` : `council ${partnership ?? ""}`;
      byKey.set(key, [...(byKey.get(key) ?? []), entry]);
    }
    all = [...byKey.values()].map((series) => series.sort((a, b) => (a.record.ordinal ?? 0) - (b.record.ordinal ?? 0)));
    seriesIn.set(knowledge, all);
  }
  return all;
}

function seriesOf(knowledge: Knowledge, event: Entry<"events">): Series {
  return allSeries(knowledge).find((series) => series.includes(event)) ?? [event];
}

const bodiesIn = new WeakMap<Knowledge, ReadonlySet<RecordRef>>();

/** Every record that is a council, or that names one: the term `Rat für digitale Partnerschaft` names the councils of all partnerships. */
export function bodiesOf(knowledge: Knowledge): ReadonlySet<RecordRef> {
  let all = bodiesIn.get(knowledge);
  if (all === undefined) {
    all = new Set(knowledge.all("partnerships").flatMap(({ record }) => namesOfCouncil(knowledge, record.council)));
    bodiesIn.set(knowledge, all);
  }
  return all;
}

const namesOfBodies = new WeakMap<Entry<"events">, { readonly knowledge: Knowledge; readonly names: readonly RecordRef[] }>();

function namesOfBody(knowledge: Knowledge, event: Entry<"events">): readonly RecordRef[] {
  let kept = namesOfBodies.get(event);
  if (kept?.knowledge !== knowledge) {
    namesOfBodies.set(event, (kept = { knowledge, names: namesOfCouncil(knowledge, knowledge.get("partnerships", event.record.partnership ?? "")?.record.council) }));
  }
  return kept.names;
}

function namesOfCouncil(knowledge: Knowledge, id: string | undefined): readonly RecordRef[] {
  const actor = id === undefined ? undefined : knowledge.get("actors", id);
  if (actor === undefined) return [];
  const { de, en } = actor.record.label;
  const generic = knowledge.all("terms").filter(({ record: { label } }) => label.de.length > 4 && de.includes(label.de) && en.includes(label.en) && /rat\b|council/iu.test(`${label.de} ${label.en}`));
  return [actor.ref, ...generic.map(({ ref }) => ref)];
}

/** The ordinal that a meeting's own name begins with. */
function ordinalIn({ block }: Passage, { start, end }: Span, { record }: Entry<"events">): NamedMeeting["ordinal"] {
  const word = new RegExp(`^${ordinalPattern}(?=\\s)`, "u").exec(block.prose.slice(start, end))?.groups?.["ordinal"];
  const number = word === undefined ? undefined : ordinalNumber(word);
  return word === undefined || number === undefined || number !== record.ordinal ? undefined : { start, end: start + word.length, number };
}
