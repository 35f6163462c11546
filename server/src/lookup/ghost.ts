import { standsInPlural } from "../language/englishNumber.ts";
import { wordsOf } from "../language/words.ts";
import { doubt } from "./ghostDoubt.ts";
import type { NamesOf, Offer } from "./ghostForms.ts";
import { likelihoodOfOthers, unexpected } from "./ghostNew.ts";
import { hasOwnCapitals, inForm, isWorthIt, literally, type Place, placesBefore } from "./ghostPlace.ts";
import { evidenceAgainst, evidenceFor } from "./ghostTold.ts";
import { heard, isSaidIn } from "./heard.ts";
import type { Candidate, SearchContext } from "./lookup.ts";

type Language = SearchContext["language"];

/**
 * The candidate that may stand at the cursor as ghost text: first a name that the draft uses already, in a form in which
 * it uses it, then any other.
 * @param begun the names that the words before the cursor begin
 * @param namesOf all names of a record
 */
export function clearlyAhead(begun: readonly Offer[], before: string, context: SearchContext, namesOf: NamesOf): Candidate | undefined {
  // What is typed is a name already; nobody asks for a longer one.
  if (begun.some((candidate) => candidate.replaces > 0 && before.endsWith(candidate.insert))) return undefined;
  const places = placesBefore(before, context, namesOf);
  return expected(begun, places) ?? unexpected(begun, places);
}

/** So sure must be what is expected: the share of places where the draft went on so. */
const leastCertainty = 0.62;
/** Names that a draft has not used count less beside one that it has. */
const shareOfOthers = 0.75;
/** What the packs' texts go on with otherwise, in places of the draft. */
const toldAgainst = 0.8;
/** Nobody says the same name twice in a sentence: *the Digital Markets Act and the Digital …* */
const saidAlready = 1;
/** Said oftener, it is no surer. */
const mostHeard = 3;

/** A name that the draft has used so far is the likeliest to come again. It needs few letters, and other names are no rivals. */
function expected(begun: readonly Offer[], places: readonly Place[]): Candidate | undefined {
  for (const place of places) {
    const { typed, context } = place;
    const { used, forms } = context;
    // What is typed is a name already.
    if (forms?.has(typed.trimEnd()) === true) return undefined;
    const own = inForm(begun.filter(({ name }) => used.has(name.ref) && !name.contextual && name.role === "preferred"), place);
    const asBefore = formsBegunBy(place).filter((form) => context.language === "en" || !(isLeftToGrammar(form) || own.some((other) => other.name.ref === form.name.ref)));
    // In English, whether one or many are meant is as before.
    const offers = [...asBefore, ...(context.language === "en" ? own.filter(({ name }) => !asBefore.some((form) => form.name.ref === name.ref)) : own)];
    if (offers.length === 0) {
      // Chips Joint Undertaking, not: joint statement
      if (begun.some(({ name, replaces, literal }) => literal && replaces === typed.length && name.role === "preferred" && !name.contextual)) return undefined;
      continue;
    }
    return likeliest(begun, offers, place);
  }
  return undefined;
}

/** A name, and what the draft has said after the same letters. */
interface Said {
  readonly offer: Offer;
  readonly as: number;
  readonly otherwise: number;
  /** What speaks against it for other reasons. */
  readonly doubts: number;
}

/** One of the names that the draft uses, if it went on with it nearly always. */
function likeliest(begun: readonly Offer[], offers: readonly Offer[], place: Place): Candidate | undefined {
  let best: Said | undefined;
  for (const offer of offers) {
    const said = saidBefore(offer, place);
    // The longer where it has always been so: Digital Partnership (Council).
    if (said !== undefined && (best === undefined || said.as > best.as || (said.as === best.as && said.as > 1 === said.offer.insert.length > best.offer.insert.length))) best = said;
  }
  if (best === undefined) return undefined;
  const { offer } = best;
  const others = shareOfOthers * likelihoodOfOthers(offer, literally(begun, place), offer.insert, place);
  const as = Math.min(best.as, mostHeard);
  const { share: told, weight } = evidenceFor(offer, place);
  const against =
    (best.otherwise * as) / best.as +
    best.doubts +
    others +
    toldAgainst * evidenceAgainst([...literally(begun, place), offer], place);
  if (share(as + weight * told, against) < leastCertainty) return undefined;
  return best.as > 1 ? offer : (shorterOf(begun, offer, place) ?? offer);
}

/** Undefined where it cannot be enough. */
function saidBefore(offer: Offer, place: Place): Said | undefined {
  const { typed, sentence, context: { text, used, near } } = place;
  const { name, insert } = offer;
  if (!isWorthIt(typed, offer, "expected")) return undefined;
  const doubts = doubt(offer, place, near?.has(name.ref) === true ? "near" : "used") + (isSaidIn(sentence, insert) ? saidAlready : 0);
  if (share(mostHeard, doubts) < leastCertainty) return undefined;
  if (text === undefined) return { offer, as: used.get(name.ref) ?? 0, otherwise: 0, doubts };
  if (!hasOwnCapitals(offer) && !text.includes(insert)) return undefined;
  const said = heard(text, typed, insert);
  return said.as === 0 ? undefined : { offer, ...said, doubts };
}

const share = (one: number, other: number): number => one / (one + other);

/** Another name that begins the longer one: early warning mechanism (for the semiconductor supply chain). */
function shorterOf(begun: readonly Offer[], { insert }: Offer, place: Place): Offer | undefined {
  const names = begun.filter(({ name }) => name.role === "preferred" && !name.contextual);
  return inForm(names, place).find((other) => insert.startsWith(`${other.insert} `));
}

/** The forms in which the draft uses names, where the typed text begins them. */
function formsBegunBy({ typed, earlier, context: { language }, forms, namesOf }: Place): readonly Offer[] {
  const offers: Offer[] = [];
  for (const [form, found] of forms) {
    if (found.role === "deprecated" || found.language !== language || found.contextual) continue;
    const insert = inCase(form, found.text, earlier.length === 0, language);
    if (insert.length <= typed.length || !insert.startsWith(typed)) continue;
    const name = namesOf(found.ref).find((each) => each.text === found.text && each.language === found.language) ?? found;
    // the semiconductor supply chain, the semiconductors: as far as it is sure
    if (language === "en" && form.length > found.text.length && form.toLowerCase().startsWith(found.text.toLowerCase()) && !standsInPlural(earlier)) continue;
    // The endings of words that agree are left to the grammar.
    if (language === "de" && (form !== found.text || (beginsWithAdjective(wordsOf(form)) && !/\s/u.test(typed)))) continue;
    offers.push({ name, insert, replaces: typed.length, literal: true, score: 1 });
  }
  return offers;
}

/** A German name of which the form is known, or that it is not. */
function isLeftToGrammar({ name }: Offer): boolean {
  return name.role === "preferred" && name.grammar?.gender !== undefined;
}

/** `digitale Partnerschaft`, `Europäische Union`; not *Republik Korea*. */
function beginsWithAdjective([first = "", second = ""]: readonly string[]): boolean {
  return /^\p{Ll}/u.test(first) || (/e[mnrs]?$/u.test(first) && /^\p{Lu}/u.test(second));
}

/** A form as it stands inside a sentence, or with a capital where one begins. */
function inCase(form: string, name: string, isFirst: boolean, language: Language): string {
  const rest = form.slice(1);
  const isCapitalOfSentence = name.charAt(0) === form.charAt(0).toLowerCase() && (language === "de" || rest === rest.toLowerCase());
  const first = isCapitalOfSentence ? name.charAt(0) : form.charAt(0);
  return (isFirst ? first.toUpperCase() : first) + rest;
}
