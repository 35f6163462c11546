import type { DraftLanguage } from "../knowledge/records.ts";
import { nounMayFollow } from "../language/agreement.ts";
import { mayBecomeEveryday } from "../language/everyday/everyday.ts";
import { wordsOf } from "../language/words.ts";
import type { Candidate } from "./lookup.ts";
import type { IndexedName } from "./nameTable.ts";

/** Letters that must be typed before anything is offered unasked: of a first word, and of all words but small ones. */
const fewestOfFirstWord = 5;
const fewestLetters = 4;
/** The share of a name that must be typed. */
const leastShare = 0.25;
const smallWords = new Set("für und über der die das des dem den von zu zur zum the of and for on in an a to".split(" "));

/**
 * The candidate that may stand at the cursor as ghost text: typed literally so far, long enough, without a rival
 * among names and, while its first word is being typed, without one among ordinary words.
 * Where one rival continues the other (Halbleiter, Halbleiterforschung), the shorter is safe to offer.
 */
export function clearlyAhead(
  candidates: readonly (Candidate & { readonly name: Partial<IndexedName> })[],
  before: string,
  language: DraftLanguage,
): Candidate | undefined {
  // What is typed is a name already; nobody asks for a longer one.
  if (candidates.some((candidate) => candidate.replaces > 0 && before.endsWith(candidate.insert))) return undefined;
  const begun = candidates.filter(
    ({ literal, replaces, insert, name }) =>
      literal && replaces > 0 && insert.length > replaces && !name.contextual && name.role === "preferred",
  );
  const widest = Math.max(0, ...begun.map((candidate) => candidate.replaces));
  const rivals = begun.filter((candidate) => candidate.replaces === widest);
  const shortest = [...rivals].sort((a, b) => a.insert.length - b.insert.length)[0];
  if (shortest === undefined || !rivals.every((rival) => rival.insert.startsWith(shortest.insert))) return undefined;
  const typed = before.slice(before.length - widest);
  return isEnough(typed, shortest.insert, language) && isInForm(shortest, typed, before, language) ? shortest : undefined;
}

function isEnough(typed: string, name: string, language: DraftLanguage): boolean {
  if (/[\s-]$/u.test(typed) || typed.length < name.length * leastShare) return false;
  const words = wordsOf(typed);
  const content = words.filter((word) => !smallWords.has(word.toLowerCase()));
  if (content.join("").length < fewestLetters) return false;
  const last = words[words.length - 1] ?? "";
  const own = wordsOf(name);
  const whole = own[words.length - 1] ?? "";
  if (smallWords.has(whole.toLowerCase())) return false;
  // The first word of a longer name goes with many others (Geopolitische …, Ministerium …): its second is waited for.
  if (words.length === 1) return own.length === 1 && last.length >= fewestOfFirstWord && !mayBecomeEveryday(last, language, whole);
  return last.length >= Math.min(fewestOfLaterWord(words, content), whole.length);
}

/** Letters that the word being typed must have, by what stands before it: the more of a name, the fewer. */
function fewestOfLaterWord(words: readonly string[], content: readonly string[]): number {
  // `Digital Partnership C`
  if (content.length > 2) return 1;
  // `Rat für dig`: with a small word in between, hardly anything else is meant.
  return words.slice(1, -1).some((word) => smallWords.has(word.toLowerCase())) ? 3 : 4;
}

/** True where the words already typed and those to come agree, as far as can be told. */
function isInForm(candidate: Candidate & { readonly name: Partial<IndexedName> }, typed: string, before: string, language: DraftLanguage): boolean {
  const { name } = candidate;
  const inflected = !candidate.insert.toLowerCase().startsWith(name.text.toLowerCase().slice(0, typed.length));
  if (language === "en") return !inflected;
  const gender = name.grammar?.gender;
  const [first] = wordsOf(typed);
  if (gender === undefined || first === undefined || !/^\p{Ll}/u.test(name.text)) return true;
  if (name.grammar?.number === "plural") return !inflected;
  const words = wordsOf(before.slice(0, before.length - typed.length));
  return nounMayFollow(words[words.length - 1], first, gender);
}
