import type { Span } from "../draft/draft.ts";
import type { Passage, Statement } from "../draft/passage.ts";
import type { NamedTime } from "../language/dates.ts";
import type { Entry, Knowledge } from "../knowledge/knowledge.ts";
import type { Instrument } from "../knowledge/records/instrument.ts";
import type { Mention } from "../lookup/lookup.ts";
import { mayBeAnothers } from "./anothers.ts";
import { mayDeny } from "./attached.ts";
import type { Scene } from "./check.ts";
import { disputedIn } from "./disputed.ts";
import { mayBeTime } from "./namedTime.ts";

/** Which of the dates of an act a text speaks of. */
type ActDate = "signed" | "inForce" | "applies";

/** A date that a sentence gives an act, and that is not its own. */
export interface WrongActDate {
  readonly act: Entry<"instruments">;
  readonly time: NamedTime;
  readonly said: ActDate;
}

/*
 * What a sentence says of an act, told by what stands before the first of the two, between them and behind the second:
 *
 *   Der DMA |trat am| 1. November 2022 |in Kraft|.       The DMA |entered into force on| 1 November 2022.
 *   Am 1. November 2022 |trat der| DMA |in Kraft|.       |On| 1 November 2022|, the| DMA |entered into force|.
 *   |Seit| 2. Mai 2023 |gilt der| DMA.                   The DMA |has applied since| 2 May 2023.
 *
 * Anything else, and the sentence may speak of a part of the act, or of something else: `gilt für KI-Modelle seit …`.
 */
interface Pattern {
  readonly said: ActDate;
  readonly actFirst: boolean;
  readonly before?: RegExp;
  readonly between: RegExp;
  readonly behind: RegExp;
}

const article = "(?:der|die|das|the)\\s";
/** The act begins a clause: it is what the sentence speaks of, and not what something else is about or modelled on. */
const beginsClause = /(?:^|[,;:–(]\s?|(?<!\p{L})(?:und|aber|denn|dass|weil|während|da|and|but|that|because|while|as)\s)(?:[Dd](?:er|ie|as)\s|[Tt]he\s)?$/u;
const already = "(?:(?:bereits|schon|erst|already|only)\\s)?";
const on = "(?:(?:am|im|on|in)\\s)?";
/** The clause ends here, or goes on with something of its own. */
const over = /^\s?(?:[.;:)]|$|(?:und|and)\s)/u;
const inKraft = /^\sin\sKraft(?:\sgetreten|\sgesetzt)?(?!\p{L})/u;

const patterns: readonly Pattern[] = [
  { said: "inForce", actFirst: true, between: new RegExp(`^\\s(?:trat|tritt|ist|war)\\s${already}${on}$`, "u"), behind: inKraft },
  { said: "inForce", actFirst: true, between: new RegExp(`^\\s(?:ist|war)\\s${already}seit\\s(?:dem\\s)?$`, "u"), behind: /^\sin\sKraft(?!\p{L})/u },
  { said: "inForce", actFirst: false, between: new RegExp(`^\\s(?:trat|tritt|ist)\\s${article}$`, "u"), behind: inKraft },
  { said: "inForce", actFirst: true, between: new RegExp(`^,?\\s(?:(?:which|that)\\s)?(?:entered|enters|came|comes)\\sinto\\sforce\\s${already}${on}$`, "u"), behind: over },
  { said: "inForce", actFirst: true, between: /^\shas\sbeen\sin\sforce\ssince\s$/u, behind: over },
  { said: "inForce", actFirst: false, between: new RegExp(`^,?\\s${article}$`, "u"), behind: /^\s(?:entered|enters|came|comes)\sinto\sforce(?!\p{L})/u },
  { said: "applies", actFirst: true, between: new RegExp(`^\\sgilt\\s${already}(?:seit|ab)\\s(?:dem\\s)?$`, "u"), behind: over },
  { said: "applies", actFirst: true, between: new RegExp(`^\\s(?:ist|war)\\s${already}(?:seit|ab)\\s(?:dem\\s)?$`, "u"), behind: /^\s(?:anwendbar|anzuwenden)(?!\p{L})/u },
  { said: "applies", actFirst: false, before: /(?:^|\s)(?:[Ss]eit|[Aa]b)\s(?:dem\s)?$/u, between: new RegExp(`^\\sgilt\\s${article}$`, "u"), behind: over },
  { said: "applies", actFirst: true, between: /^\s(?:has\sapplied\s(?:since|from)|(?:applies|applied|will\sapply)\s(?:from|since|as\sof)|(?:became|becomes)\sapplicable\s(?:on|in|from)|has\sbeen\sapplicable\s(?:since|from))\s$/u, behind: over },
  { said: "signed", actFirst: true, between: new RegExp(`^\\s(?:wurde|ist)\\s${already}${on}$`, "u"), behind: /^\s(?:(?:in\s\p{Lu}\p{L}+\s)?)unterzeichnet(?!\p{L})/u },
  { said: "signed", actFirst: false, between: new RegExp(`^\\swurde\\s${article}$`, "u"), behind: /^\s(?:(?:in\s\p{Lu}\p{L}+\s)?)unterzeichnet(?!\p{L})/u },
  { said: "signed", actFirst: true, between: new RegExp(`^\\s(?:was|were)\\ssigned\\s(?:in\\s\\p{Lu}\\p{L}+\\s)?(?:on|in)\\s$`, "u"), behind: over },
];

/** Words with which a sentence speaks of a part of an act, or of what somebody thought of it once. */
const unsure = /(?<!\p{L})(?:teil\p{L}*|weitgehend|überwiegend|größtenteils|grundsätzlich|vollständig|einzelne\p{L}*|vorläufig\p{L}*|sollte|würde|Kapitel|Artikel|Vorschrift\p{L}*|Bestimmung\p{L}*|Pflicht\p{L}*|Änderung\p{L}*|Entwurf\p{L}*|Vorschlag\p{L}*|partly|partial\p{L}*|most\p{L}*|fully|provision\p{L}*|provisionally|obligation\p{L}*|chapter\p{L}*|article\p{L}*|amend\p{L}*|proposal|draft|would|should|if|wenn|falls|laut|zufolge|according|reportedly)(?!\p{L})/iu;

/** Dates that sentences of a passage give acts and that are not theirs. Only a sentence with one act and one time says anything surely. */
export function wrongActDates(passage: Passage, scene: Scene): readonly WrongActDate[] {
  const { knowledge } = scene.draft;
  return passage.statements(scene.asOf).flatMap((statement): readonly WrongActDate[] => {
    const [time, ...others] = statement.times;
    if (time === undefined || others.length > 0 || mayDeny(statement) || unsure.test(statement.text)) return [];
    const named = statement.mentions.flatMap((mention) => actsIn(knowledge, mention).map((act) => ({ mention, act })));
    const [act, ...more] = new Set(named.map((each) => each.act));
    if (act === undefined || more.length > 0 || !isSure(act.record)) return [];
    if (named.some(({ mention }) => mayBeAnothers(passage, statement, scene, mention))) return [];
    const said = patterns.find((pattern) => named.some(({ mention }) => fits(pattern, statement, mention, time)))?.said;
    const own = said === undefined ? undefined : act.record[said];
    if (said === undefined || own === undefined || mayBeTime(own, time)) return [];
    // `Gilt` is also said of what is in force, and of what applies in part or for a time.
    if (said === "applies" && otherDates(act.record).some((date) => mayBeTime(date, time))) return [];
    // What some source says is disputed, not wrong.
    if (disputedIn(passage, statement, scene).length > 0) return [];
    return [{ act, time, said }];
  });
}

/** What is only known from memory, and not for sure, contradicts nobody. */
function isSure({ verification }: Instrument): boolean {
  return verification === undefined || verification.confidence === "high";
}

function otherDates({ inForce, appliedProvisionally, appliesInPart }: Instrument): readonly string[] {
  return [inForce, appliedProvisionally, ...(appliesInPart ?? []).map(({ from }) => from)].filter((date) => date !== undefined);
}

/** The acts that a mention may mean: itself, or the one that a term is about. */
function actsIn(knowledge: Knowledge, { name, alternatives }: Mention): readonly Entry<"instruments">[] {
  const acts = [name, ...alternatives].flatMap(({ ref }) => {
    const entry = knowledge.resolve(ref);
    if (entry?.kind === "instruments") return [entry];
    const act = entry?.kind === "terms" && entry.record.instrument !== undefined ? knowledge.get("instruments", entry.record.instrument) : undefined;
    return act === undefined ? [] : [act];
  });
  return [...new Set(acts)];
}

/** What may stand right behind a name and is a part of it: ` (DMA)`, or the bracket that it stands in. */
const restOfName = /^(?:\)|\s\([\p{L}\p{N}\s-]{1,20}\))/u;

function fits({ actFirst, before, between, behind }: Pattern, { start, text }: Statement, act: Span, time: Span): boolean {
  const [first, second] = actFirst ? [act, time] : [time, act];
  if (first.end > second.start) return false;
  const lead = text.slice(0, first.start - start);
  const middle = text.slice(first.end - start, second.start - start);
  const rest = text.slice(second.end - start);
  return (
    (before ?? (actFirst ? beginsClause : /^/u)).test(lead) &&
    between.test(actFirst ? middle.replace(restOfName, "") : middle) &&
    behind.test(actFirst ? rest : rest.replace(restOfName, ""))
  );
}
