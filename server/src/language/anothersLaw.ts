import { isMemberState, namesCountry } from "./countries.ts";
import { foreignersIn } from "./foreigners.ts";
import { functionWords } from "./inflection.ts";

/*
 * Other states have laws and agreements, too: what is a wrong name for an act of the EU is a right one for theirs.
 *
 *   das koreanische |KI-Gesetz|     Japans |KI-Gesetz|     ein |KI-Gesetz|     das |KI-Gesetz| der Republik Korea     die |KI-Gesetze| beider Seiten
 */

/** It says itself whose it is: `ein |Europäisches Chip-Gesetz|`. */
const ofTheEu = /^(?:EU(?!\p{L})|europ)/iu;
/** A law, in the plural or not, or an act. */
const lawOrAct = /(?:gesetz(?:es)?|(?<laws>gesetzen?)|(?<act>\sact))$/iu;
const longestEnding = "gesetzen".length;
const adjective = /(?<!\p{L})(?!europäisch)(?<word>\p{L}+isch)(?:e[nrsm]?)?\s$/iu;
const owner = /(?<!\p{L})(?!(?:Das|Des|Dies|Dieses|Jenes|Als|Aus|Bis|Was|Alles|Bereits|Europas|Brüssels)\s)(?<word>\p{Lu}\p{L}+)(?:s|’)\s$/u;
const some = /(?<!\p{L})(?:k?ein(?:e[nrsm]?)?|ihr(?:e[nrsm]?)?|sein(?:e[nrsm]?)?|deren|dessen|eigene[nrsm]?|jede[nrsm]?|welche[nrsm]?|solche[nrsm]?)\s(?:\p{Ll}+e[nrsm]?\s)?$/iu;
const ofAnother = /^\s(?:(?:der|des|von|aus)\s(?!EU(?!\p{L})|[Ee]urop|Union|Kommission)(?:\p{Ll}+isch\p{Ll}*\s)?\p{Lu}|in\s(?!Kraft|Geltung|EU|Europ|Brüssel|Deutschland|Österreich|Frankreich|Italien|Spanien|Polen)\p{Lu}|(?!EU)\p{Lu}\p{L}+s(?!\p{L}))/u;

/** `Korea’s |AI Act|`, `the Korean |AI Act|` */
const englishOwner = /(?<!\p{L})(?:(?!(?:EU|Union|Europe|Brussels|Commission|Today|Yesterday)['’])(?<word>\p{Lu}\p{L}*)['’]s?|(?!(?:European|These)\s)(?<people>\p{Lu}\p{L}+(?:an|ese|ish))|U\.?[KS]\.?)\s$/u;

/** `Japans neues |KI-Gesetz|`, `Südkoreas seit Januar geltendes |KI-Gesetz|`, `Korea’s new |AI Act|` */
const furtherOwner = /(?<!\p{L})(?<word>\p{Lu}\p{L}+)(?:s|[’']s?)\s(?:(?:seit|ab|im)\s(?:\p{Lu}\p{L}+|\d{4})\s)?(?<between>(?:\p{Ll}[\p{L}-]*\s){1,3})$/u;
/** `das in Korea verabschiedete |KI-Gesetz|` */
const passedIn = /(?<!\p{L})in\s(?:der\s)?(?<word>\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)\s(?:\p{Ll}+\s){0,2}(?:verabschiedet|beschlossen|erlassen|angenommen|eingeführt|geplant|vorgeschlagen|geltend)e[nrsm]?\s$/u;

/** `das |KI-Gesetz|, das Korea in Kraft setzte` */
const relativeClause = /^,\s(?:das|dem|welches|which|that)\s(?:(?:in|die|der)\s){0,2}(?<word>\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)/u;
/** `Im Januar trat in Korea das |KI-Gesetz| in Kraft`: likely theirs. */
const inState = /(?<!\p{L})in\s(?:der\s)?(?<word>\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)\s(?:das|dem|des|the)\s$/u;

const germanAttribute = /e[nrsm]?$/u;
/** Not just any: `Korea’s exporters face |AI Act| duties`. */
const englishAttribute = /^(?:new|own|first|recent|national|draft|basic|framework|landmark|comprehensive|upcoming|forthcoming|\p{L}+(?:ly|ed))$/u;

/** Whether a state is told before, with only attributes of the law between. */
function isOfStateBefore(before: string, ending: "act" | "laws" | "law"): boolean {
  const { word, between } = (furtherOwner.exec(before) ?? passedIn.exec(before))?.groups ?? {};
  if (word === undefined || !isState(word, false)) return false;
  const words = between?.trim().split(" ") ?? [];
  if (ending === "act") return words.every((each) => englishAttribute.test(each));
  return !words.some((each) => functionWords.has(each)) && germanAttribute.test(words.at(-1) ?? "e");
}

function isInRelativeClause(behind: string): boolean {
  return isForeign(relativeClause.exec(behind)?.groups?.["word"] ?? "");
}

/** Whether a name may well be that of another state's law. @param start where it stands in the prose */
export function mayBeAnothersLaw(prose: string, start: number, end: number): boolean {
  const ending = endingOf(prose, start, end);
  if (ending === undefined) return false;
  const { before, behind } = around(prose, start, end);
  if (isOfStateBefore(before, ending) || isInRelativeClause(behind) || isForeign(inState.exec(before)?.groups?.["word"] ?? "")) return true;
  if (ending === "act") return englishOwner.test(before) || adjective.test(before);
  return ending === "laws" || adjective.test(before) || owner.test(before) || some.test(before) || ofAnother.test(behind);
}

/** Words that end like those of a people. */
const noPeople = /^(?:histor|polit|krit|techn|prakt|fakt|spezif|strateg|demokrat|bürokrat|jurist|eth|systemat|symbol|pragmat|realist|typ|automat|period|klass|dynam)isch$/iu;
/** States of the USA with laws of their own. */
const states = /(?<!\p{L})(?:[CK]olorado|[CK]aliforni|Tex(?:as|an)|Utah|Illinois|Virgini|York)/u;
const ofState = /^\s(?:(?:der|des|von|aus|in)\s)?(?<whose>(?:\p{Ll}+e[nrsm]?\s)?\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*){0,2})/u;
const state = /(?<!\p{L})(?:Bundesstaat|Kongress|Königreich|Land(?:es)?(?!\p{L})|Nachbar)/u;
/** The law is the EU's, and what a member state does about it is told: `the German |AI Act| implementation bill`. */
const onesPart = /^\s(?:(?:implement|enforc|supervis|transpos|complian|negotiat|coordinat|authorit|rapporteur|sandbox|pilot|bill|duties|obligation)|market\ssurveillance)/u;
const anywhereOfTheEu = /(?<!\p{L})(?:EU(?!\p{L})|Europ\p{L}*|europ\p{L}*|Brüssel\p{L}*|Unions?(?!\p{L})|Kommission(?!\p{L}))/u;

/** What a state does with a law of its own; it may watch another's, too. */
const legislating = /(?<!\p{L})(?:beschl|verabschied|erlass|erlie|eingeführt|einführ|plant|geplant|in\sKraft|passed|adopted|enacted|drafted|planned)/u;

/** The same where it plainly is: a state is named, or the law is one of several or just any. */
export function isAnothersLaw(prose: string, start: number, end: number): boolean {
  const ending = endingOf(prose, start, end);
  if (ending === undefined) return false;
  const { before, behind } = around(prose, start, end);
  const people = adjective.exec(before)?.groups?.["word"];
  if (people !== undefined) return !noPeople.test(people);
  if (isOfStateBefore(before, ending)) return ending !== "act" || isForeign(before) || !onesPart.test(behind);
  if (ending === "act") {
    const found = englishOwner.exec(before);
    if (found === null) return false;
    const { word, people: english } = found.groups ?? {};
    if ((word ?? english) === undefined) return true;
    return isState(word ?? english ?? "", english !== undefined) && (isForeign(found[0]) || !onesPart.test(behind));
  }
  if (ending === "laws" || (isInRelativeClause(behind) && legislating.test(behind))) return true;
  if (isState(owner.exec(before)?.groups?.["word"] ?? "", false)) return true;
  const whose = ofState.exec(behind)?.groups?.["whose"] ?? "";
  if (ofAnother.test(behind) && (isForeign(whose) || state.test(whose) || (/^\s\p{Lu}/u.test(behind) && isMemberState(whose.replace(/s$/u, ""))))) return true;
  return some.test(before) && !anywhereOfTheEu.test(clauseAround(prose, start, end));
}

function endingOf(prose: string, start: number, end: number): "act" | "laws" | "law" | undefined {
  const ending = lawOrAct.exec(prose.slice(Math.max(start, end - longestEnding), end));
  if (ending === null || ofTheEu.test(prose.slice(start, end))) return undefined;
  if (ending.groups?.["act"] !== undefined) return "act";
  return ending.groups?.["laws"] === undefined ? "law" : "laws";
}

function around(prose: string, start: number, end: number): { readonly before: string; readonly behind: string } {
  return { before: prose.slice(Math.max(0, start - 60), start), behind: prose.slice(end, end + 80) };
}

function isState(word: string, isPeople: boolean): boolean {
  return word !== "" && (isPeople || isForeign(word) || isMemberState(word));
}

function isForeign(words: string): boolean {
  return foreignersIn(words).size > 0 || namesCountry(words) || states.test(words);
}

/** The sentence, or what of it stands near. */
function clauseAround(prose: string, start: number, end: number): string {
  const before = prose.slice(Math.max(0, start - 120), start);
  const behind = prose.slice(end, end + 120);
  return `${before.slice(Math.max(before.lastIndexOf(". "), before.lastIndexOf("; ")) + 1)} ${/^(?:(?![.;!?]\s).)*/su.exec(behind)?.[0] ?? ""}`;
}
