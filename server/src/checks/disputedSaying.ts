// Whether a sentence says what a reading of a disputed fact says.
import type { Span } from "../draft/draft.ts";
import type { Passage, Statement } from "../draft/passage.ts";
import type { PartialDate } from "../knowledge/partial-date.ts";
import type { ReadingClaim } from "../knowledge/records/dispute.ts";
import type { NamedTime } from "../language/dates.ts";
import { ordinalNumber, ordinalPattern } from "../language/ordinals.ts";
import { isTimeOf } from "./attached.ts";
import type { Scene } from "./check.ts";
import { meetingsIn } from "./meetings.ts";

/** The words that say it; offsets into the passage's prose. */
export interface Said extends Span {
  readonly by: "date" | "year" | "summit" | "setUp" | "words";
  /** Other words may stand in their place without the sentence becoming wrong elsewhere. */
  readonly isReplaceable: boolean;
}

/** With which a sentence asks, or says whose words these are. */
const ascribed = /\?\s*$|(?<!\p{L})(?:laut|zufolge|nach\s(?:Angaben|Darstellung)|heißt\ses|hieß\ses|berichte\p{L}*|spricht\svon|sprechen\svon|according\sto|reported(?:ly)?|reports?|says?|speaks?\sof)(?!\p{L})/iu;
/** With which it supposes something, leaves it open or denies it. Its case counts: May is a month. */
const supposed =
  /(?<!\p{L})(?:[Mm]öglich\p{L}*|mutmaßlich\p{L}*|könnte\p{L}*|erwog\p{L}*|erwägt|[Ss]oll|[Ss]ollen|[Ss]ollte|geprüft|[Gg]eplant|[Oo]b|[Ww]enn|[Ff]alls|[Pp]ossible|[Pp]otential|may|might|could|should|would|will|planned|considered|[Ww]hether|[Ii]f|[Nn]o|[Nn]one)(?!\p{L})/u;

/** Whether a sentence is somebody else's, or a question. */
export function isAscribed({ text }: Statement): boolean {
  return ascribed.test(text);
}

const signed = /(?<!\p{L})(?:unterzeichne\p{L}*|Unterzeichnung|unterschrieb\p{L}*|signed|signing|signature)(?!\p{L})/iu;
const begun = /(?<!\p{L})(?:begann\p{L}*|begonnen|gestartet|startete\p{L}*|angelaufen|lief\p{L}*\san|läuft\sseit|laufen\sseit|began|begun|started|launched|running\ssince|under\sway\ssince)(?!\p{L})/iu;
const founded =
  /(?<!\p{L})(?:begann|begonnen|ins\sLeben\sgerufen|gegründet|gestartet|startete\p{L}*|geschlossen|abgeschlossen|vereinbart\p{L}*|beschlossen|unterzeichne\p{L}*|besiegelt|launched|established|concluded|agreed|signed|began|started|founded)(?!\p{L})/iu;
const setUp =
  /(?<!\p{L})(?:(?:wurde|wurden|ist|sind|haben|hat)(?!\p{L})[^.,;:!?]{0,140}?(?<!\p{L})(?:eingerichtet|eingesetzt|gegründet|initiiert|gebildet|gestartet|ins\sLeben\sgerufen)|(?:was|were|has\sbeen|have\sbeen|have|has)\s(?:\p{Ll}+\s)?(?:set\sup|established|created|launched|formed|initiated|founded)|(?:sides|partners|Japan|parties|EU)\s(?:set\sup|established|created|launched|formed|initiated|founded))(?!\p{L})/u;
const mayBeSetUp = /eingerichtet|eingesetzt|gegründet|initiiert|gebildet|gestartet|gerufen|set\sup|established|created|launched|formed|initiated|founded/u;
/** What is still to be signed, or only spoken of. */
const notYet = /(?<!\p{L})(?:zu\sunterzeichn\p{L}*|bevorst\p{L}*|angekündigt|kündig\p{L}*|announced?|finali[sz]ed?|ready\sfor|forthcoming|Rede|speech)(?!\p{L})/iu;
/** What goes on with a partnership that there is. */
const ongoing =
  /(?<!\p{L})(?:vertief\p{L}*|ausbau\p{L}*|auszubauen|ausgebaut|stärk\p{L}*|gestärkt|fortsetz\p{L}*|fortzu\p{L}*|weiterzu\p{L}*|Früchte|Fortschritte?n?|lobte\p{L}*|begrüß\p{L}*|würdig\p{L}*|bekräftig\p{L}*|deepen\p{L}*|strengthen\p{L}*|expand\p{L}*|praise[sd]?|welcome[sd]?|reaffirm\p{L}*|progress|continue[sd]?)(?!\p{L})/iu;
const partnership = /(?:(?<within>(?<!\p{L})(?:unter|in|innerhalb|im\sRahmen|zur|über|für|mit|under|within|through|for|about)\s(?:der|ihrer|die|ihre|the|their)\s(?:gemeinsamen\s|EU[–-]\p{L}+\s)?))?(?:digitale\p{L}*\sPartnerschaft|Digitalpartnerschaft|[Dd]igital\s[Pp]artnership)(?!\s?s?rat|\s[Cc]ouncil)/u;
/** Somebody else's, or one of one's own. */
const others = /(?<!\p{L})(?:eigene[nrsm]?|own|OECD|OSZE|OSCE|WTO|G7|G20|UNO?|UNESCO|ITU|IEC|ISO|ASEAN)(?!\p{L})/u;
/** A time counted from another. */
const relational = /(?<!\p{L})(?:nach|vor|seit|bis|ab|darauf|später|vorher|zuvor|after|before|since|until|following|prior|later|earlier|next\sday|Folgetag)(?!\p{L})/iu;
const summit = new RegExp(`(?<![\\p{L}\\p{N}])${ordinalPattern}\\s(?:EU[–-]\\p{L}+[–-]|(?:EU[–-])?\\p{Lu}\\p{L}+(?:[–-]\\p{Lu}\\p{L}+)?\\s)?(?:Gipfel(?:treffens?|s)?|[Ss]ummit)(?!\\p{L})`, "gu");

/** What a sentence may say at all, told once for all claims and only if one asks. */
export class Sayings {
  readonly #statement: Statement;
  #lower: string | undefined;
  #isFact: boolean | undefined;
  #isSigned: boolean | undefined;
  #isBegun: boolean | undefined;
  #isFounded: boolean | undefined;

  constructor(statement: Statement) {
    this.#statement = statement;
  }

  get lower(): string {
    return (this.#lower ??= this.#statement.text.toLowerCase().replace(/\s/gu, " "));
  }
  /** It supposes nothing: what it says, it says as a fact. */
  get isFact(): boolean {
    return (this.#isFact ??= !supposed.test(this.#statement.text));
  }
  get isSigned(): boolean {
    return (this.#isSigned ??= signed.test(this.#statement.text) && !notYet.test(this.#statement.text));
  }
  get isBegun(): boolean {
    return (this.#isBegun ??= this.#statement.times.length > 0 && begun.test(this.#statement.text));
  }
  get isFounded(): boolean {
    return (this.#isFounded ??= founded.test(this.#statement.text) && !ongoing.test(this.#statement.text) && partnership.exec(this.#statement.text)?.groups?.["within"] === undefined);
  }
}

/** The words of a sentence that say what a reading claims; undefined where it does not. */
export function saidIn(claim: ReadingClaim, sayings: Sayings, passage: Passage, statement: Statement, scene: Scene): Said | undefined {
  const { of, date, year, words } = claim;
  const phrases = words?.[passage.language];
  const said = phrases === undefined ? undefined : wordsIn(phrases, sayings, statement);
  if (said !== undefined || !sayings.isFact) return said;
  return (
    (date === undefined ? undefined : dateIn(of, date, passage, statement, scene)) ??
    (claim.signed === undefined || !sayings.isSigned ? undefined : timeIn(claim.signed, passage, statement, scene)) ??
    (claim.start === undefined || !sayings.isBegun ? undefined : timeIn(claim.start, passage, statement, scene)) ??
    (year === undefined ? undefined : yearIn(of, year, statement)) ??
    (claim.summit === undefined || !sayings.isFounded ? undefined : summitIn(claim.summit, statement)) ??
    (claim.setUp === true ? setUpIn(statement) : undefined)
  );
}

/** Whether the paragraph also says what the pack follows: then it gives both readings. */
export function saysFollowed(followed: ReadingClaim | undefined, passage: Passage, { asOf }: Scene): boolean {
  if (followed === undefined) return false;
  const { prose } = passage.block;
  const dates = [followed.date, followed.signed, followed.start, followed.year].filter((date) => date !== undefined);
  return passage.statements(asOf).some((statement) => {
    if (dates.some((date) => statement.times.some((time) => isSame(date, time)) || (date.length === 4 && statement.text.includes(date)))) return true;
    if (followed.summit !== undefined && [...statement.text.matchAll(summit)].some(({ groups }) => ordinalNumber(groups?.["ordinal"] ?? "") === followed.summit)) return true;
    return (followed.words?.[passage.language] ?? []).some((words) => prose.includes(words));
  });
}

/** The date that a sentence gives to a meeting. */
function dateIn(of: string, date: PartialDate, passage: Passage, statement: Statement, scene: Scene): Said | undefined {
  if (statement.times.length === 0) return undefined;
  const meeting = meetingsIn(passage, statement, scene).find(({ event }) => event.ref === of);
  const time = meeting && statement.times.find((each) => isSame(date, each) && isTimeOf(statement, meeting, each));
  return time && { start: time.start, end: time.end, by: "date", isReplaceable: true };
}

/** The one time of a sentence, given in figures or by naming the meeting at which it was. */
function timeIn(date: PartialDate, passage: Passage, statement: Statement, scene: Scene): Said | undefined {
  if (relational.test(statement.text)) return undefined;
  const meetings = meetingsIn(passage, statement, scene);
  if (meetings.some(({ event }) => event.record.date !== date)) return undefined;
  const [time, another] = statement.times;
  if (another !== undefined || (time !== undefined && !isSame(date, time))) return undefined;
  const [meeting] = meetings;
  if (time === undefined) {
    // Auf der |ersten Tagung| wurde es unterzeichnet.
    const at = meeting !== undefined && /(?<!\p{L})(?:auf|bei|at|during)\s(?:der|dem|the|its|their)\s$/iu.test(statement.text.slice(0, meeting.start - statement.start));
    return at ? { start: meeting.start, end: meeting.end, by: "date", isReplaceable: false } : undefined;
  }
  return { start: time.start, end: time.end, by: "date", isReplaceable: meeting === undefined };
}

const yearBehind = /^(?:\s\((?:\p{Lu}[\p{L}&]{1,7},\s)?|,\s|\svon\s|\saus\sdem\sJahr\s|\sof\s|\sfrom\s)(?<year>(?:19|20)\d\d)(?![\p{L}\p{N}]|\s(?:bis|to|und|and|unterz|in\sKraft|vorläufig)|[–-]\d)/u;

/** `Freihandelsabkommen (FHA, |2011|)` */
function yearIn(of: string, year: PartialDate, { start, text, mentions }: Statement): Said | undefined {
  for (const mention of mentions) {
    if (![mention.name, ...mention.alternatives].some(({ ref }) => ref === of)) continue;
    const from = mention.end - start;
    const match = yearBehind.exec(text.slice(from));
    if (match?.groups?.["year"] !== year) continue;
    const end = mention.end + match[0].length;
    return { start: end - year.length, end, by: "year", isReplaceable: true };
  }
  return undefined;
}

/** `auf dem |29.| Gipfeltreffen` */
function summitIn(number: number, { start, text }: Statement): Said | undefined {
  const all = [...text.matchAll(summit)];
  const [match, another] = all;
  const ordinal = match?.groups?.["ordinal"];
  if (match === undefined || another !== undefined || ordinal === undefined || ordinalNumber(ordinal) !== number) return undefined;
  if (!/(?<!\p{L})(?:auf|bei|beim|at|during)\s(?:dem\s|ihrem\s|the\s|their\s)?$/iu.test(text.slice(0, match.index))) return undefined;
  return { start: start + match.index, end: start + match.index + ordinal.length, by: "summit", isReplaceable: true };
}

function setUpIn({ start, text }: Statement): Said | undefined {
  if (!mayBeSetUp.test(text) || others.test(text)) return undefined;
  const match = setUp.exec(text);
  const verb = /\p{L}+(?:\sup|\sgerufen)?$/u.exec(match?.[0] ?? "");
  if (match === null || verb === null) return undefined;
  const end = start + match.index + match[0].length;
  return { start: end - verb[0].length, end, by: "setUp", isReplaceable: false };
}

/** In any case of its letters; only words just as they are put can be replaced by others. */
function wordsIn(forms: readonly string[], { lower }: Sayings, { start, text }: Statement): Said | undefined {
  for (const form of forms) {
    const at = lower.indexOf(form.toLowerCase());
    const end = at + form.length;
    if (at < 0 || lower.length !== text.length || /\p{L}/u.test(`${text.charAt(at - 1)}${text.charAt(end)}`)) continue;
    return { start: start + at, end: start + end, by: "words", isReplaceable: text.slice(at, end) === form };
  }
  return undefined;
}

/** Whether a text names just this time, as exactly as it is known. */
function isSame(date: PartialDate, { from, to, precision, relative, yearless }: NamedTime): boolean {
  if (relative || yearless) return false;
  if (date.length === 10) return precision === "day" && from === date;
  if (date.length === 7) return precision === "month" && from.startsWith(date);
  return precision === "year" && from.startsWith(date) && to.startsWith(date);
}
