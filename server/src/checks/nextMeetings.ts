// Where a text speaks of the next meeting: of a council that the sentence, its paragraph or a heading names, or else the section or the title.
import { partnersNamed, recordsOf } from "../draft/context.ts";
import type { Span } from "../draft/draft.ts";
import type { Passage, Statement } from "../draft/passage.ts";
import type { RecordRef } from "../knowledge/records.ts";
import { KeptWithBlocks } from "../language/blockKey.ts";
import type { Scene } from "./check.ts";
import { bodiesAround, bodiesOf, isOfOtherBody, meetingNoun, otherBody, otherBodyBefore, pairName, type Series, seriesMeant, seriesWith, summitNoun } from "./meetings.ts";
import { firstFrom, wordsBefore } from "../language/wordsBefore.ts";
import { partnerInForce } from "./namedCommitments.ts";

/** Words that announce the next meeting of a series. Offsets are into the passage's prose. */
export interface NextMeeting extends Span {
  readonly series: Series;
}

// die nächste Tagung des Rates für digitale Partnerschaft, its next meeting
const nextWord = "(?<![\\p{L}\\p{N}])(?:(?:[Nn]ächste|[Kk]ommende|[Ff]olgende)[nrs]?|[Nn]ext|[Uu]pcoming)\\s";
const nextNoun = new RegExp(`${nextWord}(?:${pairName}\\s)?(?:(?<meeting>${meetingNoun})|(?<summit>${summitNoun}))(?![\\p{L}\\p{N}-])`, "gu");

// the next |Digital Partnership Council|
const nextBefore = new RegExp(`${nextWord}(?:${pairName}\\s)?$`, "u");

/** Places where a sentence speaks of the next meeting of a series, with that series. */
export function nextMeetingsIn(passage: Passage, statement: Statement, scene: Scene): readonly NextMeeting[] {
  const bodies = bodiesOf(scene.draft.knowledge);
  const byNoun = nounsIn(passage, statement, bodies).flatMap(({ start, end, summit, noun }): readonly NextMeeting[] => {
    if (!summit && mayBeOfOthers(noun, passage, start, bodies)) return [];
    const series = seriesMeant({ summit, bodies: summit ? new Set() : bodiesAround(passage, statement, bodies) }, passage, statement, scene);
    return series === undefined ? [] : [{ start, end, series }];
  });
  const byName = statement.mentions.flatMap((mention): readonly NextMeeting[] => {
    const named = new Set(recordsOf(mention).filter((ref) => bodies.has(ref)));
    const before = wordsBefore(passage.block.prose, mention.start, statement.start);
    const match = named.size === 0 ? null : nextBefore.exec(before);
    if (match === null) return [];
    const start = mention.start - before.length + match.index;
    const series = seriesMeant({ summit: false, bodies: named }, passage, statement, scene);
    return series === undefined ? [] : [{ start, end: mention.end, series }];
  });
  // `Der nächste |Rat| für digitale Partnerschaft` is found both ways.
  const starts = new Set(byName.map(({ start }) => start));
  return [...byName, ...byNoun.filter(({ start }) => !starts.has(start))].sort((one, other) => one.start - other.start);
}

interface Noun extends Span {
  readonly summit: boolean;
  readonly noun: string;
}

/** `die nächste Tagung`, where the words behind do not say that it is somebody else's. */
function nounsIn({ block: { prose } }: Passage, statement: Statement, bodies: ReadonlySet<RecordRef>): readonly Noun[] {
  return [...statement.text.matchAll(nextNoun)].flatMap((match): readonly Noun[] => {
    const summit = match.groups?.["summit"] !== undefined;
    const start = statement.start + match.index;
    const end = start + match[0].length;
    if (!summit && isSomebodyElses(prose.slice(end, statement.end), statement, end, bodies)) return [];
    return [{ start, end, summit, noun: match.groups?.["meeting"] ?? "" }];
  });
}

/** `die nächste Tagung der Arbeitsgruppe`, where the words behind are not the council. */
function isSomebodyElses(rest: string, statement: Statement, at: number, bodies: ReadonlySet<RecordRef>): boolean {
  if (/^\s(?:des\sRate?s|of\sthe\s[Cc]ouncil)(?!\p{L})/u.test(rest) || !/^\s(?:der|des|dieser|dieses|of|von|vom)\s/u.test(rest)) return false;
  const near = statement.mentions.slice(firstFrom(statement.mentions, at + 1), firstFrom(statement.mentions, at + 16));
  return !near.some((mention) => recordsOf(mention).some((ref) => bodies.has(ref)));
}

/** What is called a meeting by anybody who meets. */
const anyMeeting = /^(?:Treffen|meeting|session)/iu;
/** Others that meet: at summits, in rounds, or two ministers with each other. */
const otherMeeting =
  /(?<!\p{L})(?:\p{L}*(?:[Gg]ipfel(?:treffen)?s?|[Mm]inistertreffens?|[Kk]onferenz|[Vv]erhandlungsrunden?|[Gg]esprächsrunden?|[Ww]orkshops?)|[Ss]ummits?|[Mm]inisterials?|[Cc]onferences?|[Rr]ounds?)(?!\p{L})/u;
const encounter = /(?<!\p{L})(?:traf(?:en)?|getroffen|empfing\p{L}*|Gespräche?n?|Besuchs?|met|talks|visit(?:s|ed)?|received)(?!\p{L})/u;

/** Whether `das nächste Treffen` may be that of others whom the paragraph names before. */
function mayBeOfOthers(noun: string, passage: Passage, at: number, bodies: ReadonlySet<RecordRef>): boolean {
  if (isOfOtherBody(noun, at, passage, bodies)) return true;
  if (!anyMeeting.test(noun)) return false;
  const { meeting, encountered } = othersFirstIn(passage);
  return meeting < at || otherBodyBefore(passage, at) !== undefined || (encountered < at && !namesBody(passage, bodies));
}

/** Where a passage first speaks of another meeting, and where of an encounter; infinite: nowhere. */
interface OthersFirst {
  readonly meeting: number;
  readonly encountered: number;
}
const othersFirst = new KeptWithBlocks<OthersFirst>();

function othersFirstIn({ key, block: { prose } }: Passage): OthersFirst {
  let first = othersFirst.get(key);
  if (first === undefined) {
    const where = (pattern: RegExp): number => pattern.exec(prose)?.index ?? Infinity;
    othersFirst.set(key, (first = { meeting: where(otherMeeting), encountered: where(encounter) }));
  }
  return first;
}

function speaksOfOthers(text: string): boolean {
  return otherMeeting.test(text) || text.search(otherBody) >= 0;
}

function namesBody({ mentions }: Passage, bodies: ReadonlySet<RecordRef>): boolean {
  return mentions.some((mention) => recordsOf(mention).some((ref) => bodies.has(ref)));
}

/** Whether a passage may have something for `unnamedNextMeeting`; most have not. */
const candidates = new KeptWithBlocks<boolean>();

/**
 * The next meeting that the first sentence of a paragraph speaks of without a council being named in the paragraph or a
 * heading: it is that of the council which the paragraph before it in the same section is about, or the title in the
 * front matter; no other meeting or group may be named in any of them.
 */
export function unnamedNextMeeting(passages: readonly Passage[], index: number, scene: Scene): { readonly statement: Statement; readonly next: NextMeeting } | undefined {
  const passage = passages[index];
  if (passage?.block.kind !== "paragraph") return undefined;
  const { prose } = passage.block;
  let isCandidate = candidates.get(passage.key);
  if (isCandidate === undefined) candidates.set(passage.key, (isCandidate = prose.search(nextNoun) >= 0));
  if (!isCandidate) return undefined;
  const bodies = bodiesOf(scene.draft.knowledge);
  const [statement] = passage.statements(scene.asOf);
  if (statement === undefined || bodiesAround(passage, statement, bodies).size > 0) return undefined;
  const [noun, another] = nounsIn(passage, statement, bodies);
  if (noun === undefined || another !== undefined || noun.summit || speaksOfOthers(statement.text) || encounter.test(statement.text)) return undefined;
  if (passage.headings.some(({ block }) => speaksOfOthers(block.prose))) return undefined;
  const meant = meantBefore(passages, index, scene, bodies) ?? meantByTitle(passages, index, scene, bodies);
  const own = partnerInForce(passage, statement, scene);
  const partner = own ?? meant?.partner;
  if (meant === undefined || partner === undefined || (meant.partner ?? partner) !== partner) return undefined;
  const series = seriesWith(scene.draft.knowledge, partner, meant.bodies);
  return series === undefined ? undefined : { statement, next: { start: noun.start, end: noun.end, series } };
}

interface Meant {
  readonly bodies: ReadonlySet<RecordRef>;
  /** Whose it is, where it says so. */
  readonly partner: string | undefined;
}

/** What the paragraph before is about, if it is in the same section and about a council and no other meeting. */
function meantBefore(passages: readonly Passage[], index: number, scene: Scene, bodies: ReadonlySet<RecordRef>): Meant | undefined {
  const before = passages[index - 1];
  if (before?.block.kind !== "paragraph" || before.headings[0]?.key !== passages[index]?.headings[0]?.key) return undefined;
  const last = before.mentions.findLast((mention) => recordsOf(mention).some((ref) => bodies.has(ref)));
  if (last === undefined || speaksOfOthers(before.block.prose) || encounter.test(before.block.prose.slice(last.end))) return undefined;
  return meantIn(before.mentions.flatMap(recordsOf), partnersNamed(scene.draft.knowledge, before.mentions), bodies);
}

/** What the title in the front matter names, if no paragraph of the section tells of anything else that meets. */
function meantByTitle(passages: readonly Passage[], index: number, { draft }: Scene, bodies: ReadonlySet<RecordRef>): Meant | undefined {
  const title = draft.frontMatter.get("title");
  const passage = passages[index];
  if (typeof title !== "string" || passage === undefined || speaksOfOthers(title)) return undefined;
  for (let i = index - 1; i >= 0 && passages[i]?.block.kind !== "heading"; i--) {
    const prose = passages[i]?.block.prose ?? "";
    if (speaksOfOthers(prose) || encounter.test(prose)) return undefined;
  }
  const mentions = draft.lookup.mentions(title, passage.language);
  return meantIn(mentions.flatMap(recordsOf), partnersNamed(draft.knowledge, mentions), bodies);
}

function meantIn(refs: readonly RecordRef[], partners: ReadonlySet<string>, bodies: ReadonlySet<RecordRef>): Meant | undefined {
  const named = new Set(refs.filter((ref) => bodies.has(ref)));
  if (named.size === 0 || partners.size > 1) return undefined;
  return { bodies: named, partner: [...partners][0] };
}
