import { wordsBefore } from "./wordsBefore.ts";

/** A stretch of a text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/*
 * Whether a sentence says of a meeting that it is to be held, and not something else about it:
 *
 *   Die |dritte Tagung| soll 2025 stattfinden.          The |third council| is planned for 2025.
 *   Die EU will die |dritte Tagung| 2025 ausrichten.    Both sides will hold the |third council| in Tokyo.
 *
 * but not `Die Ergebnisse der |dritten Tagung| sollen umgesetzt werden` or `Following the |third council|, both sides plan …`.
 */

/** The meeting hangs on a word before it. */
const hanging =
  /(?<!\p{L})(?:an|auf|aus|außer|bei|beim|bis|dank|durch|für|gegen|gemäß|hinter|im|in|mit|nach|neben|ohne|seit|trotz|über|um|unter|vom|von|vor|während|wegen|zu|zum|zur|zwischen|about|after|ahead\sof|at|before|beyond|by|concerning|during|following|for|from|in|of|on|regarding|since|through|to|towards?|under|until|upon|with)\s(?:(?:der|die|das|dem|den|des|the|its|their|a|an|ihre[rnms]?|seine[rnms]?|ein(?:e[rnms]?)?|diese[rnms]?)\s)?$/iu;
/** `der |dritten Tagung|`, `des |zweiten Rates|`: no subject, and in German an object only of a masculine noun. */
const oblique = /^(?:\p{L}+(?:ten|sten)|nächsten|kommenden|folgenden)\s/iu;
const obliqueArticle = /(?<!\p{L})(?:des|dem|der)\s$/u;

/** What ends the clause that the meeting stands in; a date is none: `am Montag, dem 12. Mai 2025, in Tokio`. */
const clauseEnd = /[;:!?]|,(?!\sde[mn]\s\d)|(?<!\p{L})(?:und|aber|doch|sondern)\s(?:die|der|das|ein|eine|im|in|soll|sollen|will|wollen)(?!\p{L})|(?<!\p{L})(?:that|which|who|what|how|where|when|and|but)(?!\p{L})/u;
/** `die dritte Tagung|, zu der Tokio einlädt,|` */
const relativeClause = /^,\s(?:die|der|das|zu\s\p{L}+|which|that)\s[^,;:]{1,80},/u;
const dateInCommas = /,\s(?=de[mn]\s\d)|(?<=\d{4}),/gu;

/** Behind the meeting. */
const isHeld =
  /(?<!\p{L})(?:geplant|vorgesehen|angesetzt|angekündigt|beabsichtigt|anberaumt|terminiert|zu\serwarten|stattfinden|stattzufinden|tagen|zusammentreten|zusammenkommen|abgehalten|abhalten|abzuhalten|ausgerichtet|ausrichten|auszurichten|veranstalte[nt]|einberufen|beginnen|in\sAussicht\sgenommen)(?!\p{L})|(?<!\p{L})statt(?=\s*(?:[.,]|$))|(?<!\p{L})(?:soll|sollen)(?!\p{L}).{0,60}?(?<!\p{L})sein(?!\p{L})|(?<!\p{L})(?:steht|stehen)(?!\p{L}).{0,60}?(?<!\p{L})(?:an|bevor)(?=[.,\s]|$)/u;
const announced = /^(?:Geplant|Vorgesehen|Angesetzt|Angekündigt|Beabsichtigt)\s(?:ist|sind)(?!\p{L})/u;
const willBeHeld =
  /(?<!\p{L})(?:be\s(?:held|convened|hosted|in|on|at)|take\splace|meet|convene|planned|scheduled|due|foreseen|envisaged|expected\s(?:for|in|on|to\s(?:be\sheld|take\splace|meet|convene))|going\sto\s(?:be\sheld|take\splace|meet))(?!\p{L})/u;
const willHold = /(?<!\p{L})(?:hold|host|convene|organi[sz]e|co-chair|chair)\s(?:the|its|their|a)\s$/u;

/** What the clause of the meeting begins behind. */
const clauseStart = /[,;:]|(?<!\p{L})(?:und|aber|doch|and|but)\s/u;
/** Verbs with which a clause tells what was, or was to be: `|sollte| 2025 stattfinden`, `|met| to hold the |third council|`. */
const past = /(?<!\p{L})(?:war|waren|wurden?|sollten?|hatten?|hätten?|fand|fanden|was|were|had|did|met|gathered|convened|came|took|travelled)(?!\p{L})/u;
const denied = /(?<!\p{L})(?:nicht(?!\snur)|kein(?:e[nrsm]?)?|nie|niemals|not(?!\sonly)|never|no\slonger)(?!\p{L})/iu;
/** The third council|, which took place in May| */
const tookPlace = /^,?\s(?:which|that|die|der|das)\s(?:took\splace|was\sheld|met|[^,;:]{0,60}(?:stattfand|tagte|stattgefunden\shat))(?!\p{L})/u;

/** No clause is nearly so long; a sentence without an end may be. */
const longestClause = 1000;

/** Whether what follows hangs on a preposition: `auf der |zweiten Sitzung|`. */
export function hangs(before: string): boolean {
  return hanging.test(wordsBefore(before, before.length));
}

/**
 * Whether a sentence announces a meeting. In the clause of the meeting, what is past or denied announces nothing; what
 * another clause says of the announcement, callers look at (`isReport`).
 *
 * @param meeting where it is named in the sentence
 */
export function announcesMeeting(sentence: string, { start, end }: Stretch): boolean {
  const before = wordsBefore(sentence, start);
  if (hangs(before)) return false;
  const lead = before.split(clauseStart).at(-1) ?? "";
  const rest = sentence.slice(end, end + longestClause).replace(dateInCommas, " ").replace(relativeClause, "");
  const clause = rest.slice(0, clauseEnd.exec(rest)?.index);
  if (past.test(lead) || past.test(clause) || denied.test(lead) || denied.test(clause) || tookPlace.test(rest)) return false;
  if (willHold.test(before) || announced.test(sentence.slice(0, start))) return true;
  const words = sentence.slice(start, end);
  // `den |dritten Rat|` may be what is to be held, `der |dritten Tagung|` is not.
  if (oblique.test(words) && !/(?<!\p{L})[Dd]en\s$/u.test(before)) return false;
  if (/^\d/u.test(words) && obliqueArticle.test(before) && !/^\d+\.\s(?:\S+\s)?(?:Rat|Gipfel)/u.test(words)) return false;
  return isHeld.test(clause) || willBeHeld.test(clause);
}
