import { adjectiveIsWhole, nounMayFollow, nounMayStand } from "../language/agreement.ts";
import { englishPlural, standsInPlural } from "../language/englishNumber.ts";
import { everydayWords } from "../language/everyday/everyday.ts";
import { wordsOf } from "../language/words.ts";
import { compareTexts } from "./compareTexts.ts";
import type { Candidate, Name, SearchContext } from "./lookup.ts";
import type { IndexedName } from "./nameTable.ts";
import { phrasesBefore } from "./phrases.ts";
import { isSmallWord } from "./smallWords.ts";

type Offer = Candidate & { readonly name: Partial<IndexedName> };
type NamesOf = (ref: Name["ref"]) => readonly IndexedName[];
type Language = SearchContext["language"];

/** The share of a name that must be typed. */
const leastShare = 0.25;
/** What is offered must be worth the key that takes it. */
const fewestToCome = 2;

/**
 * The candidate that may stand at the cursor as ghost text: first a name that the draft uses already, in a form in which
 * it uses it, then any other.
 * @param begun the names that the words before the cursor begin
 * @param namesOf all names of a record
 */
export function clearlyAhead(begun: readonly Offer[], before: string, context: SearchContext, namesOf: NamesOf): Candidate | undefined {
  // What is typed is a name already; nobody asks for a longer one.
  if (begun.some((candidate) => candidate.replaces > 0 && before.endsWith(candidate.insert))) return undefined;
  const literal = begun.filter((candidate) => candidate.literal && candidate.replaces > 0 && candidate.insert.length > candidate.replaces);
  return expected(literal, before, context, namesOf) ?? unexpected(literal, before, context, namesOf);
}

/** A name that the draft has used so far is the likeliest to come again. It needs few letters, and other names are no rivals. */
function expected(begun: readonly Offer[], before: string, context: SearchContext, namesOf: NamesOf): Candidate | undefined {
  for (const { text: typed } of phrasesBefore(before)) {
    // What is typed is a name already.
    if (context.forms?.has(typed.trimEnd()) === true) return undefined;
    const inForms = formsBegunBy(typed, before, context, namesOf);
    const used = begun.filter(
      ({ replaces, name }) => replaces === typed.length && context.used.has(name.ref) && name.role === "preferred" &&
        // In English, whether one or many are meant is as before.
        !(context.language === "en" && inForms.some((form) => form.name.ref === name.ref)),
    );
    const rivals = [...inForms, ...used];
    if (rivals.length === 0) continue;
    const inPlural = rivals.map((rival) => inDativePlural(rival, typed, before, context.language));
    const offer = shortestOfOne(inPlural.filter((rival) => isInForm(rival, typed, before, context.language)));
    if (offer === undefined) return undefined;
    const others = new Set(begun.filter(({ replaces, insert }) => replaces === typed.length && !insert.startsWith(offer.insert)).map(({ name }) => name.ref));
    return isEnoughOfExpected(typed, offer.insert, context.language, others.size, context.used.get(offer.name.ref) ?? 0) ? offer : undefined;
  }
  return undefined;
}

/** The forms in which the draft uses names, where the typed text begins them. */
function formsBegunBy(typed: string, before: string, { forms, language }: SearchContext, namesOf: NamesOf): readonly Offer[] {
  const offers: Offer[] = [];
  for (const [form, found] of forms ?? []) {
    if (found.role === "deprecated" || found.language !== language || (found.contextual && !/\s/u.test(form))) continue;
    const isFirst = before.trim().length === typed.trim().length;
    const insert = inCase(form, found.text, isFirst, language);
    if (insert.length <= typed.length || !insert.startsWith(typed)) continue;
    const name = namesOf(found.ref).find((each) => each.text === found.text && each.language === found.language) ?? found;
    // The endings of a noun are left to the grammar.
    if (language === "de" && form !== found.text && !beginsWithAdjective(wordsOf(form))) continue;
    offers.push({ name, insert, replaces: typed.length, literal: true, score: 1 });
  }
  return offers;
}

/** A form as it stands inside a sentence, or with a capital where one begins. */
function inCase(form: string, name: string, isFirst: boolean, language: Language): string {
  const rest = form.slice(1);
  const isCapitalOfSentence = name.charAt(0) === form.charAt(0).toLowerCase() && (language === "de" || rest === rest.toLowerCase());
  const first = isCapitalOfSentence ? name.charAt(0) : form.charAt(0);
  return (isFirst ? first.toUpperCase() : first) + rest;
}

/** Letters of a first word, and how many ordinary words may begin with that many. */
const fewestOfExpected = 3;
const mostEverydayBeside = [0, 0, 0, 0, 3, 10];

/** An ordinary word of so many letters at most does not tell a longer name. */
const longestOrdinary = 7;

/**
 * @param others how many other names begin with what is typed
 * @param uses how often the draft uses the name
 */
function isEnoughOfExpected(typed: string, insert: string, language: Language, others: number, uses: number): boolean {
  if (typed.length < insert.length * leastShare || insert.length - typed.length < fewestToCome) return false;
  const words = wordsOf(typed);
  const own = wordsOf(insert);
  const last = words[words.length - 1] ?? "";
  const whole = own[words.length - 1] ?? "";
  // `trust` and `digital` begin much else.
  const isOrdinary = words.length === 1 && own.length > 1 && whole.length <= longestOrdinary && everydayWords(whole, language, "") > 0;
  // Where the next word is not begun yet, any other name may go on.
  if (/[\s-]$/u.test(typed) || last === whole) return others === 0 && !isSmallWord(last) && (!isOrdinary || uses > 1);
  if (isSmallWord(whole)) return false;
  if (words.length > 1) return true;
  return !isOrdinary && last.length >= fewestOfExpected && everydayWords(last, language, whole) <= (mostEverydayBeside[Math.min(last.length, mostEverydayBeside.length - 1)] ?? 0);
}

/** What must be typed of a name that is new to a draft. */
interface Demands {
  /** Letters of a first word, and how many ordinary words may begin like it. */
  readonly firstWord: number;
  readonly everyday: number;
  /** Letters of the second of three words or more; undefined where the third is waited for: `free trade` is no agreement yet. */
  readonly secondOfMore: number | undefined;
}

/** In a draft that has used none or hardly any names, and in one that is plainly about what the names are about. */
const elsewhere: Demands = { firstWord: 5, everyday: 0, secondOfMore: 4 };
const amongNames: Demands = { firstWord: 4, everyday: 2, secondOfMore: undefined };
/** So many records make a draft one of the latter kind. */
const fewestUsed = 3;
/** Letters of all words but small ones. */
const fewestLetters = 4;
/** Letters of the second of two words, small ones aside. */
const secondOfTwo = 2;

/**
 * A name that is new to the draft: without a rival among names and, while its first word is being typed, without one
 * among ordinary words. Where one rival continues the other (Halbleiter, Halbleiterforschung), the shorter is safe to offer.
 */
function unexpected(begun: readonly Offer[], before: string, { language, used }: SearchContext, namesOf: NamesOf): Candidate | undefined {
  const widest = Math.max(0, ...begun.filter(({ name }) => name.role === "preferred" && !name.contextual).map(({ replaces }) => replaces));
  const rivals = begun.filter(({ name, replaces }) => replaces === widest && (name.role === "preferred" || name.contextual));
  const shortest = shortestOfOne(rivals.map((rival) => inDativePlural(rival, typedOf(rival, before), before, language)));
  const offer = shortest && inEnglishPlural(shortest, typedOf(shortest, before), before, language, namesOf);
  if (offer?.name.contextual !== false) return undefined;
  const typed = before.slice(before.length - widest);
  return isEnough(typed, offer.insert, language, used.size < fewestUsed ? elsewhere : amongNames) && isInForm(offer, typed, before, language) ? offer : undefined;
}

/** The shortest of the candidates, if it begins all others. */
function shortestOfOne(rivals: readonly Offer[]): Offer | undefined {
  // Of those that are spelled alike, always the same one.
  const [shortest] = [...rivals].sort((a, b) => a.insert.length - b.insert.length || compareTexts(a.name.ref, b.name.ref) || compareTexts(a.name.text, b.name.text));
  return shortest !== undefined && rivals.every((rival) => rival.insert.startsWith(shortest.insert)) ? shortest : undefined;
}

function isEnough(typed: string, name: string, language: Language, demands: Demands): boolean {
  if (/[\s-]$/u.test(typed) || typed.length < name.length * leastShare || name.length - typed.length < fewestToCome) return false;
  const words = wordsOf(typed);
  const content = words.filter((word) => !isSmallWord(word));
  if (content.join("").length < fewestLetters) return false;
  const last = words[words.length - 1] ?? "";
  const own = wordsOf(name);
  const whole = own[words.length - 1] ?? "";
  if (isSmallWord(whole)) return false;
  // The first word of a longer name goes with many others (Geopolitische …, Ministerium …): its second is waited for.
  if (words.length === 1) {
    return own.length === 1 && last.length >= demands.firstWord && everydayWords(last, language, whole) <= demands.everyday;
  }
  // `Digital Partnership C`: of a third word one letter does.
  if (content.length > 2) return true;
  const fewest = words.length === 2 && own.length > 2 ? demands.secondOfMore : secondOfTwo;
  return fewest !== undefined && last.length >= Math.min(fewest, whole.length);
}

const typedOf = ({ replaces }: Offer, before: string): string => before.slice(before.length - replaces);

/** *Halbleitern* after `bei`, where no article says that there is only one. */
function inDativePlural(offer: Offer, typed: string, before: string, language: Language): Offer {
  const { name, insert } = offer;
  const gender = name.grammar?.gender;
  if (language !== "de" || gender === undefined || name.grammar?.number !== undefined || insert !== name.text || /\s/u.test(insert)) return offer;
  const earlier = wordsOf(before.slice(0, before.length - typed.length));
  return nounMayStand(earlier, insert, gender) || !nounMayStand(earlier, `${insert}n`, gender) ? offer : { ...offer, insert: `${insert}n` };
}

/** *Semiconductors* after `of`, where no determiner says that there is one. */
function inEnglishPlural(offer: Offer, typed: string, before: string, language: Language, namesOf: NamesOf): Offer {
  const { name, insert } = offer;
  if (language !== "en" || name.kind !== "terms" || insert.toLowerCase() !== name.text.toLowerCase()) return offer;
  // What has no plural in German has hardly one in English.
  const grammar = namesOf(name.ref).find((each) => each.role === "preferred" && each.language === "de")?.grammar;
  if (grammar?.gender === undefined || grammar.number !== undefined) return offer;
  const plural = englishPlural(insert);
  return plural !== undefined && standsInPlural(wordsOf(before.slice(0, before.length - typed.length))) ? { ...offer, insert: plural } : offer;
}

/** True where the words already typed and those to come agree, as far as can be told. */
function isInForm({ insert, name }: Offer, typed: string, before: string, language: Language): boolean {
  const inflected = !insert.toLowerCase().startsWith(name.text.toLowerCase());
  if (language === "en") return true;
  const gender = name.grammar?.gender;
  const [first] = wordsOf(typed);
  const own = wordsOf(insert);
  // While the adjective is being typed, its ending is not known yet.
  if (beginsWithAdjective(own) && typed.length < (own[0] ?? "").length) return false;
  if (gender === undefined || first === undefined) return true;
  const earlier = wordsOf(before.slice(0, before.length - typed.length));
  if (!beginsWithAdjective(own)) return inflected || nounMayStand(earlier, insert, gender);
  if (name.grammar?.number === "plural") return !inflected;
  const word = earlier[earlier.length - 1];
  if (typed.length === (own[0] ?? "").length && !adjectiveIsWhole(word, first, gender)) return false;
  return nounMayFollow(word, first, gender);
}

/** `digitale Partnerschaft`, `Europäische Union`; not *Republik Korea*. */
function beginsWithAdjective([first = "", second = ""]: readonly string[]): boolean {
  return /^\p{Ll}/u.test(first) || (/e[mnrs]?$/u.test(first) && /^\p{Lu}/u.test(second));
}
