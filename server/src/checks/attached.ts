import type { Span } from "../draft/draft.ts";
import type { Statement } from "../draft/passage.ts";
import { wordsBefore } from "../language/wordsBefore.ts";

/*
 * Whether a time or a place in a sentence is that of a meeting, told by what stands between them and around:
 *
 *   die zweite Tagung |am| 30. April 2024         the second council |(Brussels,| 30 April 2024)
 *   Am 30. April 2024 |fand die| zweite Tagung statt
 *
 * Anything else between them, and it may be the time of something else: `Auf der zweiten Tagung wurde am …`.
 */
const weekday = "(?:(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)(?:,\\sde[mn])?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?[,\\s]*";
const town = "(?:St\\.\\s)?\\p{Lu}[\\p{L}’'-]+(?:\\s\\p{Lu}[\\p{L}’'-]+)?";
const place = `(?:in\\s${town}[,\\s]*)?`;
/** Between a meeting and the time behind it. */
const behind = new RegExp(
  `^\\s(?:\\((?:${town},\\s)?)?${place}(?:am|vom|im|on|of|in)?\\s*${weekday}$|^,?\\sheld\\s${place}(?:on|in)\\s${weekday}$|^\\s(?:fand|tagte|trat|was\\sheld|took\\splace|met|convened)\\s${place}(?:am|im|on|in)\\s${weekday}$`,
  "u",
);
/** Between a meeting and the time in a clause about it, which must end with one of `clauseVerbs`. */
const inClause = new RegExp(`^,\\s(?:die|der|das)\\s${place}(?:am|im)\\s${weekday}$`, "u");
const clauseVerbs = /^[,\s]*(?:in\s(?:St\.\s)?\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?\s)?(?:stattfand|tagte|stattgefunden\shat|zusammenkam|zusammentrat|abgehalten\swurde)(?!\p{L})/u;
const inEnglishClause = new RegExp(`^,?\\s(?:which|that)\\s(?:took\\splace|was\\sheld|met)\\s${place}(?:on|in)\\s${weekday}$`, "u");
/** Between a time and the meeting behind it, where a verb behind that says it took place, or before it. */
const beforeWithVerb = new RegExp(`^\\s(?:fand|trat|kam)\\s${place}(?:die|der|das)\\s$`, "u");
const beforeHeld = new RegExp(`^,?\\s${place}(?:hielten|hielt|(?:the\\stwo\\ssides|both\\ssides|(?:the\\s)?EU\\sand\\s[^,]{3,40}?)\\sheld)\\s(?:[^,]{0,40}?\\s)?(?:die|ihre|the|their)\\s$`, "u");
// Sie |hielten am| 30. April 2024 |in Brüssel die| zweite Tagung |ab|
const verbAndTime = /(?<!\p{L})(?:fand|trat|kam|hielten|hielt)\s(?:am|im)\s$/u;
const beforeAlone = new RegExp(`^\\s${place}(?:die|der|das|ihre)\\s$`, "u");
// On 28 November 2025|, Executive Vice-President Virkkunen co-chaired the| third council
const beforeChaired = /^,?\s[^,;]{3,80}\s(?:co-chaired|chaired|hosted|convened|leitete|leiteten|eröffnete|eröffneten)\s(?:the|die|den|das)\s$/u;
const beforeEnglish = new RegExp(`^,?\\s${place}(?:the|its|their)\\s$`, "u");
const tookPlace = /^\s(?:took\splace|was\sheld|met|convened)(?!\p{L})/u;
const takesPlace = /\s(?:statt|zusammen|ab)(?!\p{L})/u;

/** Words with which a sentence says that something was not so, or no longer is. */
const unsure =
  /(?<!\p{L})(?:nicht|kein\p{L}*|ursprünglich|verschoben|verlegt|vorverlegt|anders|irrtümlich|fälschlich\p{L}*|angeblich|wonach|entgegen|not|never|originally|postponed|rescheduled|moved|wrongly|mistakenly|allegedly|instead|rather|contrary)(?!\p{L})/iu;

/** Words with which it asks, supposes or passes on what others say: `Hätte die Tagung in Tokio stattgefunden, wäre …`. */
const supposed =
  /(?<!\p{L})(?:ob|falls|sofern|wenn|hätten?|wären?|würden?|könnten?|whether|if|would|could)(?!\p{L})|(?<!\p{L})soll(?:en)?(?!\p{L})[^.;]{0,200}?\s(?:haben|sein)(?!\p{L})|^Had\s|\?["“”»«]?$/iu;

/** Whether a sentence may say the opposite of what its words say, or says nothing but only asks or supposes it. */
export function mayDeny({ text }: Statement): boolean {
  return unsure.test(text) || supposed.test(text.trimEnd());
}

/** Before a meeting that somebody speaks of, or that something comes before or after: the time behind it may be that of the other. */
const spokenOf =
  /(?<!\p{L})(?:über|zu|zur|zum|nach|vor|seit|bis|für|about|after|before|since|until|following|for|to|covers?|covered|covering|on|describe[sd]?|discusse[sd]|announced?|prepare[sd]?|presente?d?|publishe?d?|review(?:s|ed)|praised|welcomed|kommentierte\p{L}*|würdigte\p{L}*|begrüßte\p{L}*|erörterte\p{L}*|bereitete\p{L}*)\s(?:(?:der|die|das|dem|den|the)\s)?$/iu;
/** Before a meeting of which there is a paper: `das Protokoll der |zweiten Tagung| vom 2. Mai`. */
const paperOf =
  /(?<!\p{L})(?:\p{L}*(?:[Vv]ermerk|[Pp]rotokoll|[Bb]ericht|[Mm]itteilung|[Ee]rklärung|[Pp]apier|[Nn]iederschrift|[Uu]nterlage|[Nn]otiz|[Zz]usammenfassung|[Aa]rtikel|[Mm]eldung|[Dd]okument|[Ff]assung|[Tt]ext|[Aa]uswertung|[Ee]inladung|[Tt]agesordnung|[Rr]ede|[Ee]ntwurf)(?:es|e?s|en?|n)?|minutes|reports?|notes?|releases?|statements?|papers?|summar(?:y|ies)|records?|conclusions|articles?|speech|documents?|texts?|agenda|invitation|draft|version)(?!\p{L})[^.;:]{0,40}$/u;
/** Before a meeting that another one is about, with a time and place of its own, even in brackets: `Nachbereitung der |dritten Tagung| (Brüssel, 20. Mai)`. */
const meetingOn =
  /(?<!\p{L})(?:\p{L}*(?:[Nn]achbereitung|[Vv]orbereitung|[Aa]uswertung|[Uu]nterrichtung|[Bb]esprechung|[Ss]itzung|[Aa]rbeitsgruppe|[Kk]onferenz|[Bb]riefing|[Gg]espräche?|[Tt]reffen|[Aa]nhörung|[Ee]rklärung|[Ss]eminar|[Ww]orkshop)|follow-up|preparations?|debriefing|briefing|conference|meeting|hearing|workshop|seminar|statement|registration|exchange)(?:\s[^.;:,]{0,60})?\s(?:zu|zur|zum|der|des|on|to|for|about|after|ahead\sof)\s(?:(?:der|die|das|dem|den|the)\s)?$/iu;
const bracketed = /^\s\(/u;
const ownVerb = /\s(?:fand|tagte|trat|was\sheld|took\splace|met|convened)\s/u;

/** More than the longest stretch that any of the patterns for what stands between takes in. */
const furthest = 300;

/** Whether a time in a sentence is given as that of a meeting. Offsets into the passage's prose. */
export function isTimeOf(statement: Statement, meeting: Span, time: Span): boolean {
  if (time.start - meeting.end > furthest || meeting.start - time.end > furthest) return false;
  const between = gap(statement, meeting, time);
  if (meeting.end <= time.start) {
    const said = wordsBefore(statement.text, meeting.start - statement.start);
    if (meetingOn.test(said)) return false;
    if (!bracketed.test(between) && !ownVerb.test(between) && (spokenOf.test(said) || paperOf.test(said))) return false;
    if (behind.test(between) || inEnglishClause.test(between)) return true;
    return inClause.test(between) && clauseVerbs.test(after(statement, time.end));
  }
  const rest = after(statement, meeting.end);
  if (beforeHeld.test(between) || beforeChaired.test(between)) return true;
  if (beforeAlone.test(between) && takesPlace.test(rest)) return verbAndTime.test(wordsBefore(statement.text, time.start - statement.start));
  return beforeWithVerb.test(between) ? takesPlace.test(rest) : beforeEnglish.test(between) && tookPlace.test(rest);
}

/** The words between two stretches of a sentence, as they stand. */
function gap({ start, text }: Statement, a: Span, b: Span): string {
  const [first, second] = a.end <= b.start ? [a, b] : [b, a];
  return text.slice(first.end - start, second.start - start);
}

function after({ start, text }: Statement, at: number): string {
  return text.slice(at - start);
}

const day = "(?:\\d{1,2}\\.?\\s\\p{Lu}\\p{L}+(?:\\s\\d{4})?|\\p{Lu}\\p{L}+(?:\\s\\d{1,2},)?\\s\\d{4}|\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{4})";
const on = `(?:\\s(?:am|vom|im|on|of|in)\\s${weekday}${day})?`;
// die zweite Tagung in |Brüssel|; the second council, held in |Brussels|; die zweite Tagung (|Brüssel|, 30. April 2024)
const placeBehind = new RegExp(
  `^(?:${on}(?:\\s|,?\\sheld\\s(?:on\\s${weekday}${day}\\s)?)in\\s(?<inPlace>${town})|\\s(?:fand|tagte|was\\sheld|took\\splace|met)${on}\\sin\\s(?<metIn>${town})|\\s\\((?<place>${town})(?=[,;)]))`,
  "u",
);

// In |Seoul| fand am 26. März 2024 die zweite Tagung statt; in |Seoul|, the second council took place
const placeBefore = new RegExp(`^In\\s(?<inPlace>${town})(?:\\s(?:fand|trat|kam)${on}\\s(?:die|der|das)\\s|,?\\s(?:the|its|their)\\s)$`, "u");

/** The words that are given as the place of a meeting; undefined where there are none. Offsets into the passage's prose. */
export function placeOf(statement: Statement, meeting: Span): Span | undefined {
  const said = statement.text.slice(0, meeting.start - statement.start);
  if (meetingOn.test(wordsBefore(said, said.length))) return undefined;
  const before = placeBefore.exec(said)?.groups?.["inPlace"];
  const rest = after(statement, meeting.end);
  if (before !== undefined && (takesPlace.test(rest) || tookPlace.test(rest))) return { start: statement.start + 3, end: statement.start + 3 + before.length };
  const match = placeBehind.exec(rest);
  const { inPlace, metIn, place: named } = match?.groups ?? {};
  const name = inPlace ?? metIn ?? named;
  if (match === null || name === undefined) return undefined;
  const end = meeting.end + match[0].length;
  return { start: end - name.length, end };
}
