import { firstFrom } from "../language/wordsBefore.ts";
import type { Mention } from "../lookup/lookup.ts";

/** A genitive behind the word: `Start des Marathons`, `meeting of the choir`. */
const complement = /^\s+(?:des|der|eines|einer|dieses|dieser|of(?:\s+(?:the|a|an|its|their))?)\s+/u;
/** A compound of something else: `NATO-Gipfel`, but `EU-Japan-Gipfel` is one of names. */
const partBefore = /[\p{L}\p{N}][-\u2010\u2011]$/u;
/** What kind of meeting it is, not whose: `Online-Treffen`. */
const kindBefore = /(?<!\p{L})(?:Online|Video|Hybrid|Präsenz|Rats|Minister|Experten|Spitzen|Arbeits|Jahres|Frühjahrs|Herbst|Sonder)[-\u2010\u2011]$/iu;

/** True where an ordinary word is the end of a compound that begins with no name, whatever else its sentence names. */
export function endsAnotherCompound(prose: string, mention: Mention, mentions: readonly Mention[]): boolean {
  const before = prose.slice(Math.max(0, mention.start - 16), mention.start);
  return partBefore.test(before) && !kindBefore.test(before) && mentions[firstFrom(mentions, mention.start) - 1]?.end !== mention.start - 1;
}

/** An English noun before the word that makes a compound with it: `rocket launch`. */
const wordBefore = /(?:^|\s)(\p{Ll}{3,})\s+$/u;
const noCompound = new Set(
  "the this that these those its their our his her any some several many both all two three four five six further more other another each every next last first second third fourth new joint regular annual recent earlier later previous planned and with for from after before during until since under into about such same short long".split(" "),
);
const adjectiveEnding = /(?:al|ive|ous|ful|ic|ant|ent|ary|ed|ing|able|ible|ly)$/u;

/**
 * True where an ordinary word is tied to something that is no record, so that a country in the same sentence
 * does not make it a name: `Start des Marathons in Japan`, `rocket launch in Japan`.
 */
export function belongsToSomethingElse(prose: string, mention: Mention, mentions: readonly Mention[]): boolean {
  const behind = complement.exec(prose.slice(mention.end, mention.end + 60));
  if (behind !== null) {
    const start = mention.end + behind[0].length;
    // The complement may be a name, with an adjective before it.
    return !mentions.some((other) => other.start >= start && /^(?:\p{Ll}+\s+)?$/u.test(prose.slice(start, other.start)));
  }
  if (mention.name.language !== "en" || /\s/u.test(prose.slice(mention.start, mention.end))) return false;
  const before = wordBefore.exec(prose.slice(Math.max(0, mention.start - 40), mention.start))?.[1];
  return before !== undefined && !noCompound.has(before) && !adjectiveEnding.test(before);
}
