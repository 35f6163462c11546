// A commitment as one sentence of a draft: who promised what, at which meeting, on what date.
import type { Entry, Knowledge } from "../knowledge/knowledge.ts";
import type { DraftLanguage } from "../knowledge/local-text.ts";
import type { Actor } from "../knowledge/records/actor.ts";
import type { Commitment } from "../knowledge/records/commitment.ts";
import type { PolicyEvent } from "../knowledge/records/event.ts";
import { dateOf } from "../knowledge/trail.ts";
import { dateOfRemark } from "./commitment.ts";
import { formatDate } from "./dates.ts";
import { capitalised } from "./names.ts";
import { withRemarks } from "./remarks.ts";

/**
 * The sentence, with a full stop. What was promised is told in the pack's own words:
 *
 * ```
 * Auf der ersten Tagung des Rates … am 30. Juni 2023 vereinbarten die EU und die Republik Korea, im Bereich …
 * Zweite Tagung des Rates …, 30. April 2024: Ein gemeinsames Expertenteam für Halbleiter soll gebildet werden.
 * ```
 * The second form is that of everything of which it is not certain that it was said and done there and then.
 */
export function commitmentSentence(knowledge: Knowledge, { record }: Entry<"commitments">, language: DraftLanguage): string {
  const event = meetingOf(knowledge, record);
  const names = partiesOf(knowledge, record, language);
  const words = withoutStop(record.text[language]);
  const flowing = event === undefined ? undefined : flowingSentence(knowledge, record, event, words, names, language);
  return `${flowing ?? withLead(knowledge, record, event, words, names, language)}.`;
}

/** Where and when it was made; of an act that was only recalled at a meeting, not that meeting. */
function meetingOf(knowledge: Knowledge, { event: id, date }: Commitment): PolicyEvent | undefined {
  const event = id === undefined ? undefined : knowledge.get("events", id)?.record;
  return event === undefined || (date !== undefined && date !== event.date) ? undefined : event;
}

/** What is done by saying it, in the present and the past. */
const deeds: { readonly [language in DraftLanguage]: ReadonlyMap<string, string> } = {
  de: new Map([
    ["vereinbaren", "vereinbarten"],
    ["unterzeichnen", "unterzeichneten"],
    ["bekräftigen", "bekräftigten"],
    ["beschließen", "beschlossen"],
  ]),
  en: new Map([
    ["agree", "agreed"],
    ["sign", "signed"],
    ["reaffirm", "reaffirmed"],
  ]),
};

/** A second verb of the same sentence would have to be put in the past, too. */
const secondVerb: { readonly [language in DraftLanguage]: RegExp } = {
  de: /(?<!\p{L})(?:und|sowie|oder)\s(?:(?:auch|zudem|dafür|sich|eine[nrs]?|die|das|den)\s)*\p{Ll}+(?:en|ern|eln)(?!\p{L})/u,
  en: /\band\s(?:also\s)?(?:agree|sign|launch|reaffirm|decide|plan|intend|want|wish|start|set|are|will|examine|explore|continue|welcome|underline|stress|call)\b/u,
};

function flowingSentence(knowledge: Knowledge, record: Commitment, event: PolicyEvent, words: string, names: readonly string[] | undefined, language: DraftLanguage): string | undefined {
  const { verb = "", rest = "" } = /^(?:Beide Seiten|Both sides) (?<verb>\p{Ll}+)(?<rest>.*)$/su.exec(words)?.groups ?? {};
  const past = deeds[language].get(verb);
  if (names === undefined || past === undefined || secondVerb[language].test(rest) || event.date.length !== 10 || event.announced === true) return undefined;
  if (dateOfRemark({ knowledge, locale: language }, record) !== undefined) return undefined;
  const day = formatDate(event.date, language);
  const subject = joined(names, language);
  const label = event.label[language];
  if (language === "en") return /^\p{L}+ meeting of |^\d+(?:st|nd|rd|th) .*summit$/u.test(label) ? `At the ${label} on ${day}, ${subject} ${past}${rest}` : undefined;
  const { meeting, of } = /^(?<meeting>\p{Ll}+e) Tagung(?<of> des .*)$/u.exec(label)?.groups ?? {};
  if (meeting !== undefined && of !== undefined) return `Auf der ${meeting}n Tagung${of} am ${day} ${past} ${subject}${rest}`;
  return /^\d+\. Gipfeltreffen /u.test(label) ? `Auf dem ${label} am ${day} ${past} ${subject}${rest}` : undefined;
}

function withLead(knowledge: Knowledge, record: Commitment, event: PolicyEvent | undefined, words: string, names: readonly string[] | undefined, language: DraftLanguage): string {
  const both = language === "de" ? /(?<!\p{L})[Bb]eide Seiten(?!\p{L})/u : /\b[Bb]oth sides\b/u;
  const said = names === undefined ? words : words.replace(both, joined(names, language));
  const date = dateOf(knowledge, record);
  const remark = dateOfRemark({ knowledge, locale: language }, record);
  const lead = [
    ...(said === words && !tellsWho(knowledge, record, event, words, language) ? [whose(knowledge, record, language)] : []),
    event?.label[language],
    date === undefined ? undefined : withRemarks(formatDate(date, language), [remark]),
  ].filter((part) => part !== undefined);
  if (lead.length === 0) return capitalised(said);
  return `${capitalised(lead.join(", "))}: ${capitalised(said)}`;
}

/** Whether the partner stands in the words or in the name of the meeting. */
function tellsWho(knowledge: Knowledge, { parties }: Commitment, event: PolicyEvent | undefined, words: string, language: DraftLanguage): boolean {
  const around = `${event?.label[language] ?? ""} ${words}`;
  const partners = parties.filter((id) => id !== "eu");
  return partners.every((id) => {
    const actor = knowledge.get("actors", id)?.record;
    return actor === undefined || [actor.label[language], ...(actor.abbreviations?.[language] ?? [])].some((name) => around.includes(name));
  });
}

function whose(knowledge: Knowledge, { parties }: Commitment, language: DraftLanguage): string | undefined {
  const names = parties.flatMap((id) => {
    const actor = knowledge.get("actors", id)?.record;
    return actor === undefined ? [] : [nameOf(actor, language)];
  });
  return names.length === 0 ? undefined : joined(names, language);
}

/** The two sides as the subject of a sentence; undefined where they are not two states or unions. */
function partiesOf(knowledge: Knowledge, { parties }: Commitment, language: DraftLanguage): readonly string[] | undefined {
  const actors = parties.flatMap((id) => knowledge.get("actors", id)?.record ?? []);
  if (parties.length !== 2 || actors.length !== 2 || actors.some(({ type, side }) => type !== "party" || side !== undefined)) return undefined;
  return actors.map((actor) => {
    const name = nameOf(actor, language);
    return needsArticle(actor, name, language) ? `${language === "de" ? "die" : "the"} ${name}` : name;
  });
}

/** Short where the full name would have to be declined: EU, USA. */
function nameOf(actor: Actor, language: DraftLanguage): string {
  const short = actor.abbreviations?.[language]?.[0];
  const isShort = actor.id === "eu" || (language === "de" && actor.grammar?.number === "plural");
  return isShort && short !== undefined ? short : actor.label[language];
}

function needsArticle({ grammar }: Actor, name: string, language: DraftLanguage): boolean {
  if (language === "de") return grammar?.gender === "f" || grammar?.number === "plural";
  return /^(?:EU|US|UK|United|Republic|Kingdom|Federal)\b/u.test(name);
}

function joined(names: readonly string[], language: DraftLanguage): string {
  const last = names.at(-1) ?? "";
  const others = names.slice(0, -1).join(", ");
  return others === "" ? last : `${others} ${language === "de" ? "und" : "and"} ${last}`;
}

function withoutStop(text: string): string {
  return text.trim().replace(/[.\s]+$/u, "");
}
