import { wordsOf } from "../language/words.ts";
import type { Candidate } from "./lookup.ts";
import type { IndexedName } from "./nameTable.ts";

/** Letters of content words that must be typed before anything is offered unasked. */
const fewestLetters = 4;
/** Share of a first word that must be typed while it is the only one. */
const firstWordShare = 0.4;
/** Letters needed while only an adjective is begun (`digi…`): adjectives go with many nouns. */
const fewestOfAdjective = 6;
const smallWords = new Set("für und der die das des dem den von zu zur zum the of and for on in an a".split(" "));

/**
 * The candidate that may stand at the cursor as ghost text: typed literally so far, long enough, and without a rival.
 * Where one rival continues the other (Halbleiter, Halbleiterforschung), the shorter is safe to offer.
 */
export function clearlyAhead(candidates: readonly (Candidate & { readonly name: Partial<IndexedName> })[], before: string): Candidate | undefined {
  const begun = candidates.filter(
    (candidate) => candidate.literal && candidate.replaces > 0 && candidate.insert.length > candidate.replaces && candidate.name.contextual !== true,
  );
  // What is typed is a name already; nobody asks for a longer one.
  if (candidates.some((candidate) => candidate.replaces > 0 && before.endsWith(candidate.insert))) return undefined;
  const widest = Math.max(0, ...begun.map((candidate) => candidate.replaces));
  const rivals = begun.filter((candidate) => candidate.replaces === widest);
  const shortest = [...rivals].sort((a, b) => a.insert.length - b.insert.length)[0];
  if (shortest === undefined || !rivals.every((rival) => rival.insert.startsWith(shortest.insert))) return undefined;
  const typed = before.slice(before.length - widest);
  if (/\s$/u.test(typed)) return undefined;
  const words = wordsOf(typed);
  const content = words.filter((word) => !smallWords.has(word.toLowerCase()));
  if (content.join("").length < fewestLetters) return undefined;
  const [first] = wordsOf(shortest.insert);
  if (words.length === 1 && first !== undefined) {
    if (typed.length < first.length * firstWordShare) return undefined;
    if (typed.length < fewestOfAdjective && typed.charAt(0) !== typed.charAt(0).toUpperCase()) return undefined;
  }
  return shortest;
}
