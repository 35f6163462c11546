import type { Knowledge } from "../knowledge/knowledge.ts";
import { countriesIn, isMemberState, namesCountry } from "../language/countries.ts";
import { foreignersIn } from "../language/foreigners.ts";
import { wordsBefore } from "../language/wordsBefore.ts";
import type { DraftMention } from "./draft.ts";
import { everyonesPartner, isCountry, recordsOf } from "./context.ts";

const ofTheEu = /(?<!\p{L})(?:EU(?!\p{L})|Europ\p{L}*|europ\p{L}*|Brüssel\p{L}*|Brussels|Unions?(?!\p{L})|Kommission(?!\p{L})|Commission(?!\p{L})|beide[nr]?\s(?:Seiten|Partner)|both\s(?:sides|partners))/u;

/**
 * Whether a sentence is about what others do with each other, without the EU:
 *
 *   Mit China soll ein Frühwarnsystem vereinbart werden.          the UK–Japan Digital Partnership
 *   Japan und Australien bauen ein Seekabel.                      Deutschland und Japan vereinbarten Konsultationen.
 *   das Freihandelsabkommen zwischen den USA und der Republik Korea
 *
 * but not `Mit Japan und der Republik Korea wurde … vereinbart`, where the EU is meant without being named.
 *
 * @param mentions those of the sentence
 * @param partners whom they point to
 */
export function isAmongOthers(knowledge: Knowledge, sentence: string, mentions: readonly DraftMention[], partners: ReadonlySet<string>): boolean {
  if (partners.size === 0) return namesCountry(sentence);
  if (speaksOfTheEu(knowledge, sentence, mentions)) return false;
  const theirs = codesOf(knowledge, partners);
  if ([...countriesIn(sentence), ...foreignersIn(sentence)].some((code) => !theirs.has(code))) return true;
  const countries = mentions.filter(({ name }) => isCountry(knowledge, name.ref)).map(({ text }) => text);
  return areJoined(sentence, countries);
}

/** Whether a sentence names the EU, or what is its. */
export function speaksOfTheEu(knowledge: Knowledge, sentence: string, mentions: readonly DraftMention[]): boolean {
  return ofTheEu.test(sentence) || mentions.some((mention) => isOfTheEu(knowledge, mention));
}

function isOfTheEu(knowledge: Knowledge, mention: DraftMention): boolean {
  return recordsOf(mention).some((ref) => {
    const entry = knowledge.resolve(ref);
    return entry?.kind === "actors" && (entry.record.id === everyonesPartner || entry.record.side === everyonesPartner);
  });
}

/** The codes of countries that are partners: ids may be codes, and labels are names. */
function codesOf(knowledge: Knowledge, partners: ReadonlySet<string>): ReadonlySet<string> {
  const codes = new Set(partners);
  for (const id of partners) for (const code of countriesIn(knowledge.get("actors", id)?.record.label.en ?? "")) codes.add(code);
  return codes;
}

const article = String.raw`(?:(?:der|den|dem|die|the)\s)?`;
/** What joins the names of states that do something together. */
const joint = String.raw`\s?(?:[–—/-]|(?:und|and|&|sowie)\s${article})`;
const stateBefore = new RegExp(String.raw`(?<name>\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,3})${joint}$`, "u");
const stateBehind = new RegExp(String.raw`^${joint}(?<name>\p{Lu}\p{L}*)`, "u");
const enumerated = new RegExp(String.raw`\p{Lu}[\p{L}-]*(?:\s\p{Lu}\p{L}*)?,\s${article}$`, "u");
/** With whom the EU does something. */
const counterpart = new RegExp(String.raw`(?<!\p{L})(?:mit|in|für|aus|nach|bei|gegenüber|von|an|wie|with|in|for|from|to|of|as|like)\s${article}$`, "iu");

/** Whether two states are joined, and are none with whom something is done. */
function areJoined(sentence: string, countries: readonly string[]): boolean {
  /** The state that some words with capitals end in: `Mit |Japan|`. */
  const stateIn = (words: string): string | undefined => {
    const last = words.split(" ").at(-1) ?? "";
    return countries.find((name) => words === name || words.endsWith(` ${name}`)) ?? (isMemberState(last) ? last : undefined);
  };
  for (const name of new Set(countries)) {
    for (let at = sentence.indexOf(name); at >= 0; at = sentence.indexOf(name, at + name.length)) {
      const before = wordsBefore(sentence, at);
      const first = stateBefore.exec(before);
      const words = first?.groups?.["name"] ?? "";
      const other = stateIn(words);
      if (first !== null && other !== undefined) {
        if (!isCounterpart(before.slice(0, first.index + words.length - other.length))) return true;
        continue;
      }
      const behind = at + name.length;
      const next = stateBehind.exec(sentence.slice(behind, behind + 60))?.groups?.["name"] ?? "";
      if (stateIn(next) !== undefined && !isCounterpart(before)) return true;
    }
  }
  return false;
}

/** Whether the states that are told behind these words, perhaps with some before them, are those with whom something is done. */
function isCounterpart(before: string): boolean {
  let words = before;
  for (let more = enumerated.exec(words); more !== null; more = enumerated.exec(words)) words = words.slice(0, more.index);
  return counterpart.test(words);
}
