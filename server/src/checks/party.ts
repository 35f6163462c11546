import { partnersNamed } from "../draft/context.ts";
import type { Span } from "../draft/draft.ts";
import type { Statement } from "../draft/passage.ts";
import type { AnyEntry, Knowledge } from "../knowledge/knowledge.ts";
import type { RecordRef } from "../knowledge/records.ts";
import { firstFrom, wordsBefore } from "../language/wordsBefore.ts";
import type { Mention } from "../lookup/lookup.ts";
import { mayDeny } from "./attached.ts";
import type { Check } from "./check.ts";
import type { PartyFinding } from "./finding.ts";
import { isQuoted } from "./quoted.ts";

/** What stands before a partner with whom something was done: `mit der |Republik Korea`. */
const together = /(?:^|[\s(])(?:mit|with|EU[–-]|(?:zwischen|between)\s(?:der\s|the\s)?(?:EU|Europäischen\sUnion|European\sUnion)\s(?:und|and))\s?(?:der\s|dem\s|the\s)?$/iu;
/** Two who did something together: `Die EU und die |Republik Korea| haben … unterzeichnet`. */
const pair = /(?:^|[\s(])(?:EU|Europäische\sUnion|European\sUnion)\s(?:und|and)\s(?:die\s|the\s)?$/u;
/** Before `mit` or `with`, where it tells with whom something is done, and not with whom there was a meeting: `am Tag |des Treffens| mit der Republik Korea`. */
const doneWith = /(?:^|[,:;(–]\s?|\d\s|(?<!\p{L})(?:EU|Union|Kommission|Commission|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Gemeinsam|Zusammen|Together|Jointly|\p{Ll}[\p{L}-]*)\s)$/u;
/** A noun or verb of English that `with` may belong to. */
const withNoun = /(?<!\p{L})(?:meetings?|councils?|talks|negotiations?|dialogues?|discussions?|exchanges?|summits?|cooperation|partnerships?|consultations?|agreements?|projects?|calls?|texts?|treat(?:y|ies)|workshops?|conferences?|ties|relations|contacts?|met|negotiat(?:ed|ing)|work(?:ed|ing)?|talk(?:ed|ing)|speaking|spoke|consult(?:ed|ing)|cooperat(?:ed|ing)|discuss(?:ed|ing))\s$/iu;
/** What lies between with whom something is done and what it is, where the one belongs to another clause than the other. */
const otherClause = /,\s(?:die|der|das|dem|den|dessen|deren|welche\p{L}*|was|wo\p{L}*|nachdem|bevor|als|während|nach|vor|um|zu)\s|(?<!\p{L})(?:that|which|who|whose|after|before|while|when|following)\s|;/iu;
/** Before a partner in a clause of its own, which a comma behind it ends: `Die EU, die mit |Kanada| zusammenarbeitet, startete …`. */
const inOwnClause =
  /,\s(?!(?:with|mit|together|jointly|gemeinsam|zusammen)\s)[^,]*$|^(?:While|When|After|Before|Having|As|Since|Although|Während|Als|Nachdem|Bevor|Da|Weil|Obwohl|Indem|Wenn)\s[^,]*$/u;
/** Around what is to be done with it and not what it is: `vereinbart, |Q-NEKO| zu besuchen`, `agreed to visit |Q-NEKO|`. */
const toBeDone = /^[^.,;]{0,60}?\szu\s\p{Ll}+en(?!\p{L})|^[^.,;]{0,60}?\s\p{Ll}{2,5}zu\p{Ll}+en(?!\p{L})/u;
const toDo = /(?<!\p{L})to\s(?!(?:launch|start|sign|set|establish|create|run|fund|carry|implement|conclude|begin)(?!\p{L}))\p{Ll}+\s(?:the\s)?$/u;
/** What the sentence speaks of, not what is done: `Gespräche |über das| Memorandum`, `die Auswertung |des| Memorandums`. */
const spokenOf =
  /(?<!\p{L})(?:(?:zu|über|von|für|bei|in|an|auf|aus|nach|vor|seit|durch|um|on|about|of|for|to|in|at|from|under|within|through|against|by|into|after|before|since|regarding|concerning)\s(?:(?:der|die|das|dem|den|des|the|its|their)\s)?|(?:zum|zur|vom|beim|im|am|ins|des|der)\s)(?:(?:Projekts?|Vorhabens?|project)\s)?$/u;

/** What joins two verbs, or two things. */
const joining = /(?<!\p{L})(?:und|and)\s(?:(?:das|die|den|der|the)\s)?/gu;
/** Before a partner with whom the whole of a sentence is done: `Together with |Canada|, the EU designed and launched …`. */
const fronted = /^(?:(?:Together|Jointly|Gemeinsam|Zusammen)\s)?(?:[Ww]ith|[Mm]it)\s(?:the\s|der\s|dem\s)?$/u;
/** Behind such a partner: the rest of the sentence is done with it, or it is one of several. */
const restIsDone = /^,\s/u;
const oneOfSeveral = /^\s(?:und|and)\s/u;
/** Behind a partner that is only there: `With |Canada| in the room, the EU launched …`. */
const onlyThere =
  /^\s(?!(?:and|or|und|oder)\s|(?:in|on|im|am)\s[^,]{0,20}\d{4},)[^,]{1,60},\s(?:the|it|they)\s|^\s(?:am\sTisch|an\sBord|im\s(?:Boot|Raum|Saal|Rücken|Blick|Gespräch))(?!\p{L})/u;
/** Another clause with its own subject, behind `Die EU und |Kanada|`. */
const ownSubject = /(?<!\p{L})(?:und|and)\s(?:die|der|das|sie|es|the|it|they|he|she)\s/u;

/** Words with which a sentence speaks of two partners at once, or of something like it. */
const comparing =
  /(?<!\p{L})(?:wie|ähnlich\p{L}*|vergleichbar\p{L}*|entsprechend\p{L}*|vorbild|anders|auch|ebenfalls|ebenso|statt|weiter\p{L}*|über|künftig|like|unlike|similar\p{L}*|comparable|also|as\swell|modelled|model|instead|future|beyond)(?!\p{L})/iu;

/** With which it says that they do something together, not only that it was spoken of. */
const ascribing =
  /(?<!\p{L})(?:gestartet|startete\p{L}*|startet|begonnen|begann|läuft|laufen|angelaufen|unterzeichne\p{L}*|geschlossen|schloss|schlossen|abgeschlossen|vereinbart\p{L}*|betreib\p{L}*|betrieben|gilt|galt|besteht|bestehen|existiert|eingerichtet|aufgelegt|gegründet|ins\sLeben\sgerufen|durchgeführt|gefördert|finanziert|umgesetzt|setzt\p{L}*\s[^.;]{0,60}\sum|launch(?:es|ed)|start(?:s|ed)|began|begun|runs?|running|sign(?:s|ed)|concluded?|agreed|appl(?:y|ies)|in\sforce|in\splace|set\sup|established|created|funded|implement(?:s|ed)?|carr(?:y|ies|ied)\sout)(?!\p{L})/iu;

/**
 * `fact/party`: an agreement, memorandum or programme ascribed to a partner who is no party to it. Only what has a name
 * of its own can be told apart so surely: two partners may well plan an early warning mechanism each.
 */
export const partyCheck: Check<PartyFinding> = {
  code: "fact/party",
  severity: "warning",
  inPassage(passage, scene) {
    const { knowledge } = scene.draft;
    return passage.statements(scene.asOf).flatMap((statement): readonly PartyFinding[] => {
      const partners = partnersNamed(knowledge, statement.mentions);
      const [partner] = partners;
      if (partner === undefined || partners.size !== 1 || mayDeny(statement)) return [];
      if (comparing.test(withoutNames(statement)) || !ascribing.test(statement.text)) return [];
      const withWhom = statement.mentions.find((mention) => isPartner(knowledge, mention, partner) && isDoneWith(knowledge, statement, mention));
      if (withWhom === undefined) return [];
      return statement.mentions.flatMap((mention): readonly PartyFinding[] => {
        const owner = agreementOf(knowledge, mention);
        const parties = owner === undefined ? [] : partiesOf(owner);
        if (owner === undefined || parties.length < 2 || parties.includes(partner) || !isWhatIsDone(knowledge, statement, mention, withWhom) || isOneOfMany(statement, mention)) return [];
        const quoted = isQuoted(passage, scene, mention);
        return [
          { code: "fact/party", severity: quoted ? "information" : "warning", ...passage.spanOf(mention), quoted, fixes: [], ref: owner.ref, parties, partner },
        ];
      });
    });
  },
};

/** Whether a partner is named as one with whom something is done. */
function isDoneWith(knowledge: Knowledge, { text, start, mentions }: Statement, partner: Mention): boolean {
  const before = wordsBefore(text, partner.start - start);
  if (pair.test(before)) return true;
  const match = together.exec(before);
  if (match === null) return false;
  const lead = before.slice(0, match.index + (/^[\s(]/u.test(match[0]) ? 1 : 0));
  const leadEnd = partner.start - before.length + lead.trimEnd().length;
  const nearest = mentions[firstFrom(mentions, leadEnd) - 1];
  if (nearest?.end === leadEnd && agreementOf(knowledge, nearest) !== undefined) return true;
  return !/(?:mit|with)\s/iu.test(match[0]) || (doneWith.test(lead) && !withNoun.test(lead));
}

/** Whether an agreement is named as that which is done, in the clause that says with whom. */
function isWhatIsDone(knowledge: Knowledge, statement: Statement, agreement: Span, partner: Span): boolean {
  const { text, start } = statement;
  if (Math.abs(agreement.start - partner.start) > longestClause) return false;
  const [first, second] = agreement.start < partner.start ? [agreement, partner] : [partner, agreement];
  const between = text.slice(first.end - start, second.start - start);
  const before = wordsBefore(text, agreement.start - start);
  if (otherClause.test(between) || spokenOf.test(before) || toDo.test(before) || toBeDone.test(text.slice(agreement.end - start))) return false;
  const lead = text.slice(0, partner.start - start);
  if (first === partner && fronted.test(lead) && onlyThere.test(between)) return false;
  if (joinsVerbs(knowledge, statement, first, second, partner)) return false;
  return first === agreement || !between.includes(",") || !inOwnClause.test(lead);
}

/** What is further apart is not in one clause. */
const longestClause = 500;

/** Whether an `und` between a partner and an agreement joins two verbs, so that the partner belongs to the other: `hat mit |Kanada| gesprochen und |Q-NEKO| gestartet`. */
function joinsVerbs(knowledge: Knowledge, { text, start, mentions }: Statement, first: Span, second: Span, partner: Span): boolean {
  const lead = text.slice(0, partner.start - start);
  const between = text.slice(first.end - start, second.start - start);
  if (pair.test(wordsBefore(lead, lead.length))) return ownSubject.test(between);
  const isFronted = first === partner && fronted.test(lead);
  if (isFronted && restIsDone.test(between)) return false;
  // `zwischen der EU und |Kanada|`
  const to = first === partner ? between.length : between.length + 1 - (together.exec(wordsBefore(between, between.length))?.[0].length ?? 1);
  const from = isFronted ? (oneOfSeveral.exec(between)?.[0].length ?? 0) : 0;
  return [...between.slice(0, to).matchAll(joining)].some(({ index, 0: words }) => {
    if (index < from) return false;
    const at = first.end + index;
    const [before, behind] = [mentions[firstFrom(mentions, at) - 1], mentions[firstFrom(mentions, at)]];
    // In a name, or between two.
    if (before !== undefined && before.end > at) return false;
    return !(before?.end === at - 1 && behind?.start === at + words.length && agreementOf(knowledge, before) !== undefined && agreementOf(knowledge, behind) !== undefined);
  });
}

/** `eine |Arbeitsgruppe zur Daten-Governance|`: there may be one with each partner. */
function isOneOfMany({ text, start }: Statement, agreement: Span): boolean {
  return /(?<!\p{L})(?:ein(?:e[nrsm]?)?|an?)\s(?:\p{Ll}+\s)?$/iu.test(wordsBefore(text, agreement.start - start));
}

/** The sentence without what it names: `Kooperationsmemorandum über Halbleiter` says nothing with its `über`. */
function withoutNames({ text, start, mentions }: Statement): string {
  return [...mentions.map((mention, i) => text.slice((mentions[i - 1]?.end ?? start) - start, mention.start - start)), text.slice((mentions.at(-1)?.end ?? start) - start)].join("");
}

/** The country itself, not something of its own. */
function isPartner(knowledge: Knowledge, mention: Mention, partner: string): boolean {
  const entry = knowledge.resolve(mention.name.ref);
  return mention.name.ref === `actors/${partner}` || (entry?.kind === "terms" && entry.record.actor === partner);
}

/** The agreement or programme that a mention names, itself or by a term for it. */
function agreementOf(knowledge: Knowledge, { name: { ref } }: Mention): AnyEntry | undefined {
  const entry = knowledge.resolve(ref);
  if (entry?.kind === "instruments" || entry?.kind === "programmes") return entry;
  if (entry?.kind !== "terms") return undefined;
  const { instrument, programme } = entry.record;
  const linked: RecordRef | undefined = instrument !== undefined ? `instruments/${instrument}` : programme !== undefined ? `programmes/${programme}` : undefined;
  return linked === undefined ? undefined : knowledge.resolve(linked);
}

function partiesOf(entry: AnyEntry): readonly string[] {
  return (entry.kind === "instruments" || entry.kind === "programmes") && entry.record.parties !== undefined ? entry.record.parties : [];
}
