// German names in the list, in the form that the words before them ask for.
import { mayGoOn } from "../../language/decline.ts";
import { wordsOf } from "../../language/words.ts";
import { inAskedForm, type Offer } from "../ghostForms.ts";
import type { Candidate, SearchContext } from "../lookup.ts";

/** Of a sentence, no more tells which form is asked for. */
const wordsThatTell = 80;
/** Before a masculine name in the singular, where the word may as well begin a plural: that has the same adjectives. */
const accusative = /(?<!\p{L})(?:den|einen|keinen|diesen|jenen|jeden|seinen|ihren|unseren)\s$/iu;

/**
 * Entries as they may stand there; where the words before leave the form open, as they are. Names that do not go on
 * from an adjective that is typed come last.
 *
 * ```
 * über das | Europ    Europäische Chip-Gesetz
 * auf der | dri       dritten Tagung des Rates für digitale Partnerschaft EU–Japan
 * des | Früh          Frühwarnsystems
 * ```
 * @param before the prose before the cursor
 */
export function inAskedForms(candidates: readonly Candidate[], before: string, { language }: SearchContext): readonly Candidate[] {
  if (language !== "de") return candidates;
  const fitting = new Map<string, Candidate>();
  const others: Candidate[] = [];
  for (const candidate of candidates) {
    const placed = inForm(candidate, before);
    if (placed === undefined) others.push(candidate);
    else if (!fitting.has(keyOf(placed))) fitting.set(keyOf(placed), placed);
  }
  return [...fitting.values(), ...others.filter((other) => !fitting.has(keyOf(other)))];
}

function keyOf({ insert, replaces }: Candidate): string {
  return `${replaces} ${insert}`;
}

/** Undefined where a name does not go on from the adjective that is typed: `der digitalen | Wandel`. */
function inForm(candidate: Candidate, before: string): Candidate | undefined {
  const { insert, replaces } = candidate;
  const name: Offer["name"] = candidate.name;
  const { grammar, text } = name;
  if (replaces === 0 || name.language !== "de" || name.role === "abbreviation") return candidate;
  const typed = before.slice(before.length - replaces);
  if (grammar?.gender === undefined) return withTypedEnding(candidate, typed);
  const sentence = before.slice(Math.max(0, before.length - replaces - wordsThatTell), before.length - replaces);
  // Behind a comma or a bracket, something new begins.
  if (/[^\p{L}\p{N}\s-]\s?$/u.test(sentence)) return candidate;
  const earlier = wordsOf(sentence);
  const isContinued = insert.toLowerCase() !== text.toLowerCase();
  const [first = "", second] = wordsOf(typed);
  const adjective = second !== undefined || /\s$/u.test(typed) ? first : undefined;
  // Foreign words side by side are not declined: `des |Business Round Table|`.
  if (foreign.test(text)) return candidate;
  const isBegun = adjective !== undefined && grammar.number !== "plural" && adjectiveEnding.test(text.split(" ")[0] ?? "");
  if (isBegun && !mayGoOn(earlier.at(-1) ?? "", adjective, grammar.gender)) return undefined;
  const asked = inAskedForm({ ...candidate, name }, earlier, typed, "de", () => []) ?? (isContinued ? undefined : inAccusative(name, sentence));
  if (asked === undefined) return candidate;
  const form = asked.charAt(0).toUpperCase() === insert.charAt(0) ? insert.charAt(0) + asked.slice(1) : asked;
  return form === insert ? candidate : { ...candidate, insert: form, literal: form.startsWith(typed) };
}

const foreign = /^(?!\p{Lu}\p{Ll}*(?:e[mnrs]?)\s)\p{Lu}\p{Ll}+\s(?:\p{Lu}\p{L}|of\s|with\s|for\s)(?!U[–-])/u;
const adjectiveEnding = /\p{Ll}e[mnrs]?$/u;

const firstWord = /^(?<stem>\p{L}+?)(?<ending>e[mnrs]?)(?=\s)/u;

/** A name of unknown gender that begins with an adjective keeps the ending that is typed: `das europäische Chip|`. */
function withTypedEnding(candidate: Candidate, typed: string): Candidate {
  const given = firstWord.exec(typed)?.groups;
  const own = firstWord.exec(candidate.insert)?.groups;
  if (given === undefined || own === undefined || given["ending"] === own["ending"] || given["stem"]?.toLowerCase() !== own["stem"]?.toLowerCase()) return candidate;
  const insert = candidate.insert.replace(firstWord, `${own["stem"] ?? ""}${given["ending"] ?? ""}`);
  return { ...candidate, insert, literal: insert.startsWith(typed) };
}

/** `den |Europäischen Rat|` */
function inAccusative({ text, grammar }: Offer["name"], sentence: string): string | undefined {
  if (grammar?.gender !== "m" || grammar.number === "plural" || !accusative.test(sentence)) return undefined;
  const form = text.replace(/^(\p{L}+)er(?=\s\p{Lu})/u, "$1en");
  return form === text ? undefined : form;
}
