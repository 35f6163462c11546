import { standsInPlural } from "../language/englishNumber.ts";
import { goesWithMuch } from "../language/everyday/companions.ts";
import { beginsEverydayPart, everydayWordsAbout, isEverydayWord } from "../language/everyday/everyday.ts";
import { wordsOf } from "../language/words.ts";
import { compareTexts } from "./compareTexts.ts";
import { doubtOfNew } from "./ghostDoubt.ts";
import type { Offer } from "./ghostForms.ts";
import { hasOwnCapitals, inForm, isWorthIt, literally, type Place } from "./ghostPlace.ts";
import type { SearchContext } from "./lookup.ts";
import { evidenceAgainst, evidenceFor } from "./ghostTold.ts";
import { isSmallWord } from "./smallWords.ts";

/** So many records make a draft one that is plainly about what the names are about. */
const fewestUsed = 2;
/** So sure must be what is new: its likelihood as a share of all. */
const leastCertainty = 0.5;
/** Another name than the one that is meant is worse than none. */
const anotherName = 1.25;
/** What the packs' texts tell, in places of the draft, where they always go on alike. */
const toldScale = 2;
/** That the other number is meant: technology, technologies. */
const otherNumber = 2;
/** What a name counts beside places where the draft has said something, and what each record adds that speaks of it. */
const anyName = 0.5;
const eachReferrer = 0.05;
const mostReferrers = 30;
/** A longer name is an official one, and seldom written out. */
const longestUsual = 30;
const officialName = 0.15;
/** Its topic or partner is in force. */
const isInForce = 0.2;
/** `Data F` is Data Free Flow with Trust rather than data flows. */
const otherCapitals = 0.3;

/**
 * A name that is new to the draft: without a rival among names and, while its first word is being typed, without one
 * among ordinary words. Where one rival continues the other (Halbleiter, Halbleiterforschung), the shorter is safe to offer.
 */
export function unexpected(begun: readonly Offer[], places: readonly Place[]): Offer | undefined {
  const literal = places.flatMap((place) => literally(begun, place));
  const widest = Math.max(0, ...literal.filter(({ name }) => name.role === "preferred" && !name.contextual).map(({ replaces }) => replaces));
  const place = places.find(({ typed }) => typed.length === widest);
  if (place === undefined) return undefined;
  const rivals = literal.filter(({ name, replaces }) => replaces === widest && (name.role === "preferred" || name.contextual)).filter((offer) => !isWrittenOtherwise(offer, place)).map((offer) => shortenedBy(offer, place));
  const offer = place.context.used.size < fewestUsed ? alone(rivals, place) : mostLikely(rivals, place);
  // What is typed is a name already, if not the same without its end: *Gesetz über Häf*.
  const said = place.context.forms?.get(place.typed.trimEnd());
  const isOpen = said === undefined || (said.ref === offer?.name.ref && said.text.length > place.typed.length);
  return isOpen ? offer : undefined;
}

/** The draft has it with other capitals: it writes *digital partnership*, so `Digital P` is the Digital Partnership Council. */
function isWrittenOtherwise(offer: Offer, { context: { used, text } }: Place): boolean {
  return !hasOwnCapitals(offer) && used.has(offer.name.ref) && text?.includes(offer.insert) === false;
}

/** A record's shorter name, where it begins the longer one: Alliance for Language Technologies (European Digital …). */
function shortenedBy(offer: Offer, { typed, context, namesOf }: Place): Offer {
  const shorter = namesOf(offer.name.ref).find(
    ({ text, language, role, listed }) => language === context.language && role === "admitted" && !listed && text.length > typed.length && offer.insert.startsWith(`${text} `),
  );
  if (shorter !== undefined) return { ...offer, name: shorter, insert: shorter.text };
  // Where a draft is about one partner, its name is left out.
  const partner = context.language === "de" ? /(?<=\s.*\s.*)\sEU–.*$/u : offer.name.kind === "actors" ? /(?<=\s\S+)\sof\s(?:the\s)?\p{Lu}\p{Ll}+(?:\sof\s\p{Lu}\p{Ll}+)?$/u : undefined;
  const without = partner === undefined ? offer.insert : offer.insert.replace(partner, "");
  return without.length > typed.length && without.length < offer.insert.length ? { ...offer, name: { ...offer.name, text: without }, insert: without } : offer;
}

/** In a draft that has used none or hardly any names: the only one. */
function alone(rivals: readonly Offer[], place: Place): Offer | undefined {
  const shortest = shortestOfOne(rivals);
  const [offer] = shortest === undefined ? [] : inForm([shortest], place);
  return offer?.name.contextual === false && isEnough(place.typed, offer, place.context.language) ? offer : undefined;
}

/** How often a name may be expected that the draft has not used: by how much the pack speaks of it, here above all. */
export function likelihood(offer: Offer, { topics, partners, weightOf }: SearchContext): number {
  const { name, insert } = offer;
  const isHere = (name.topic !== undefined && topics.has(name.topic)) || name.parties?.some((party) => partners.has(party)) === true;
  const spokenOf = eachReferrer * Math.min(mostReferrers, weightOf?.(name.ref) ?? 0);
  return ((insert.length > longestUsual ? officialName : anyName) + spokenOf + (isHere ? isInForce : 0)) * (hasOwnCapitals(offer) ? 1 : otherCapitals);
}

/** How often a name may be expected at a place: the more the packs' texts have what is typed, the more they decide. */
function likelihoodHere(offer: Offer, place: Place): number {
  const { share, weight } = evidenceFor(offer, place);
  return (1 - weight) * likelihood(offer, place.context) + weight * toldScale * share;
}

/** How much other names speak against one that what is typed begins, too. */
export function likelihoodOfOthers(offer: Offer, rivals: readonly Offer[], insert: string, place: Place): number {
  const others = new Map(rivals.filter((rival) => rival.name.ref !== offer.name.ref && !rival.insert.startsWith(insert)).map((rival) => [rival.name.ref, rival]));
  return [...others.values()].reduce((sum, rival) => sum + likelihoodHere(rival, place), 0);
}

/** Among names: one that is much likelier than its rivals. */
function mostLikely(rivals: readonly Offer[], place: Place): Offer | undefined {
  const { typed } = place;
  const [best] = rivals
    .map((offer) => ({ offer, likely: likelihoodHere(offer, place) }))
    .sort((a, b) => b.likely - a.likely || byLength(a.offer, b.offer));
  if (best === undefined) return undefined;
  const shortest = rivals.filter(({ insert }) => best.offer.insert.startsWith(insert)).reduce((one, other) => (other.insert.length < one.insert.length ? other : one), best.offer);
  const [offer] = inForm([shortest], place);
  if (offer?.name.contextual !== false || !isWorthIt(typed, offer, "new")) return undefined;
  const own = likelihoodHere(shortest, place);
  const against =
    anotherName * likelihoodOfOthers(offer, rivals, shortest.insert, place) +
    toldScale * evidenceAgainst(rivals, place) +
    doubtOfNew(offer, evidenceFor(shortest, place), place) +
    (mayBePlural(offer, place) ? otherNumber : 0);
  return own / (own + against) < leastCertainty ? undefined : offer;
}

/** *Quantum technology*, or *technologies*? The draft has not said. */
function mayBePlural({ name, insert }: Offer, { earlier, context: { language, text }, namesOf }: Place): boolean {
  if (language !== "en" || !/[^aeiou]y$/u.test(insert) || !standsInPlural(earlier) || text?.includes(insert) === true) return false;
  const grammar = namesOf(name.ref).find((each) => each.role === "preferred" && each.language === "de")?.grammar;
  return grammar?.gender !== undefined && grammar.number === undefined;
}

/** Of those that are spelled alike, always the same one first. */
function byLength(a: Offer, b: Offer): number {
  return a.insert.length - b.insert.length || compareTexts(a.name.ref, b.name.ref) || compareTexts(a.name.text, b.name.text);
}

/** The shortest of the candidates, if it begins all others. */
function shortestOfOne(rivals: readonly Offer[]): Offer | undefined {
  const [shortest] = [...rivals].sort(byLength);
  return shortest !== undefined && rivals.every((rival) => rival.insert.startsWith(shortest.insert)) ? shortest : undefined;
}

/** Letters of all words but small ones. */
const fewestLetters = 4;
/** Letters of a first word, of the second of two words, and of the second of more. */
const firstWord = 5;
const secondOfTwo = 2;
const secondOfMore = 4;

function isEnough(typed: string, offer: Offer, language: SearchContext["language"]): boolean {
  if (/[\s-]$/u.test(typed) || !isWorthIt(typed, offer, "new")) return false;
  const words = wordsOf(typed);
  const content = words.filter((word) => !isSmallWord(word));
  if (content.join("").length < fewestLetters) return false;
  const last = words[words.length - 1] ?? "";
  const own = wordsOf(offer.insert);
  const whole = own[words.length - 1] ?? "";
  if (isSmallWord(whole)) return false;
  // The first word of a longer name goes with many others (Geopolitische …, Ministerium …): its second is waited for.
  if (words.length === 1) return own.length === 1 && last.length >= firstWord && everydayWordsAbout(last, language, whole) === 0 && !beginsEverydayPart(last, whole, language);
  // `Digital Partnership C`: of a third word one letter does.
  if (content.length > 2) return true;
  const isTitle = language === "en" && /^\p{Lu}/u.test(last);
  if (!isTitle && own.length > 2 && goesWithMuch(words[0] ?? "", language) && isEverydayWord(whole, language)) return false;
  return last.length >= Math.min(words.length === 2 && own.length > 2 ? secondOfMore : secondOfTwo, whole.length);
}
