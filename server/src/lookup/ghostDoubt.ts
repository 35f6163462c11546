import { goesWithMuch, hasAlwaysCapital } from "../language/everyday/companions.ts";
import { beginsEverydayPart, everydayWordsAbout, isEverydayWord } from "../language/everyday/everyday.ts";
import { wordsOf } from "../language/words.ts";
import type { Offer } from "./ghostForms.ts";
import type { Place } from "./ghostPlace.ts";
import type { Evidence } from "./ghostTold.ts";
import { isSmallWord } from "./smallWords.ts";

// How sure a name is, is reckoned as a share: the times that the draft went on with it after the same letters, of these
// and of all that speaks against it. What is not known is put in the same measure: a doubt of 1 is as much as one place
// where the draft went on otherwise. The figures were found on drafts and prose that `npm run ghost` types.

/** A name that the draft has used, one that the paragraph or a heading above it has, and one that is new. */
export type Standing = "used" | "near" | "new";

/** What is typed of a name. */
interface Stage {
  readonly standing: Standing;
  readonly language: "de" | "en";
  readonly words: readonly string[];
  readonly own: readonly string[];
  /** The word that is being typed, and the whole of it. */
  readonly last: string;
  readonly whole: string;
  /** The name's first word is an ordinary one. */
  readonly isOrdinary: boolean;
  /** Inside an English sentence, ordinary words have no capital. */
  readonly isTitle: boolean;
  /** That something else follows on the first word than what the name goes on with. */
  readonly afterFirst: number;
}

/** How much of what is not known speaks against a name that the draft has used, or that stands near. */
export function doubt(offer: Offer, place: Place, standing: Exclude<Standing, "new">): number {
  const plain = plainDoubt(offer, place, standing, 0);
  return standing === "near" ? plain / 2 : plain;
}

/** What the packs' texts agree on, they must have at so many places. */
const fewestPlaces = 4;
/** Where they do, what may follow on a whole word is less of a doubt. */
const lessDoubt = 0.5;

/** How much of what is not known speaks against a new name. @param evidence what the packs' texts tell of it */
export function doubtOfNew(offer: Offer, { share, weight, places }: Evidence, place: Place): number {
  const plain = plainDoubt(offer, place, "new", places < fewestPlaces ? 0 : share);
  const isInLaterWord = /\p{L}[\s-]\p{L}/u.test(place.typed);
  return isInLaterWord ? plain * (1 - lessDoubt * weight * share) : plain;
}

/** @param told the share of the places in the packs' texts that go on so; 0 where they are few */
function plainDoubt(offer: Offer, place: Place, standing: Standing, told: number): number {
  const stage = stageOf(offer, place, standing);
  const { words, own, last, whole } = stage;
  if (isSmallWord(whole)) return beforeSmallWord(stage, told);
  if (words.length > 1) return inLaterWord(stage);
  const isOpen = last !== whole || (standing !== "new" && offer.insert.charAt(place.typed.length) === "-");
  if (!isOpen) return standing === "new" ? afterNewFirstWord(stage, told) : afterFirstWord(stage);
  return inFirstWord(stage) + (offer.name.proper === true && own.length === 1 ? derived[stage.language] : 0);
}

function stageOf({ insert }: Offer, { typed, earlier, context }: Place, standing: Standing): Stage {
  const { language } = context;
  const words = wordsOf(typed);
  const own = wordsOf(insert);
  const first = own.find((word) => !isSmallWord(word)) ?? "";
  const isTitle = language === "en" && earlier.length > 0 && words.every((word) => /^\p{Lu}/u.test(word) || isSmallWord(word));
  const isOrdinary = isEverydayWord(first, language);
  const isTold = isTitle && words.length > 1;
  // Japan a(dequacy decision)
  const isActor = words.length === 2 && context.forms?.get(words[0] ?? "")?.kind === "actors";
  const isOpen = isActor || (goesWithMuch(first, language) && !(isTold && !hasAlwaysCapital(first)));
  const afterFirst = isOpen ? 2 : isOrdinary && !isTold ? 0.5 : 0.2;
  return { standing, language, words, own, last: words[words.length - 1] ?? "", whole: own[words.length - 1] ?? "", isOrdinary, isTitle, afterFirst };
}

/** `Rat f` is enough of what has been said before, or of what the packs' texts nearly always go on with. */
function beforeSmallWord({ standing, words }: Stage, told: number): number {
  return (standing === "new" && told <= nearlyAlways) || words.length === 1 ? Number.POSITIVE_INFINITY : 0.8;
}

/** A share of the places in the packs' texts. */
const nearlyAlways = 0.85;

/** Letters of a first word that somebody expects, of one that is new, and of one that is new and not the only one. */
const fewestExpected = 3;
const fewestNew = 4;
const fewestOfMore = 5;
/** From so many letters on, ordinary words are no longer more likely for being many. */
const manyLetters = 6;
const eachOther = 0.25;
/** Of what has been said, ordinary words speak against it less than one by one. */
const ofMany = 0.8;
/** `Cana` may become *Canadian*; in German that would begin with a small letter. */
const derived = { de: 0, en: 0.4 } as const;

function inFirstWord({ standing, language, own, last, whole, isOrdinary, isTitle, afterFirst }: Stage): number {
  const isNew = standing === "new";
  const fewest = !isNew ? fewestExpected : own.length > 1 ? fewestOfMore : fewestNew;
  if (last.length < fewest) return Number.POSITIVE_INFINITY;
  // On a first word with which much goes, nothing new is offered.
  if (isNew && own.length > 1 && afterFirst > 1) return Number.POSITIVE_INFINITY;
  const count = isTitle && own.length === 1 ? 0 : everydayWordsAbout(last, language, last === whole ? "" : whole);
  const others = isNew ? eachOther * count : Math.min(eachOther * count, ofMany * Math.log(1 + count));
  const few = last.length === fewest ? (isTitle ? 0.6 : 0.3) : last.length === fewest + 1 ? 0.1 : 0;
  const part = isNew && beginsEverydayPart(last, whole, language) ? 1.5 : 0;
  const ordinary = isOrdinary ? (isNew ? 1.5 : 0.5) : 0;
  return 0.15 + few + part + (standing === "near" && last.length >= manyLetters ? Math.min(1, others) : others) + (own.length > 1 ? Math.max(afterFirst, ordinary) : 0);
}

/** The first word stands, and nothing of the second. */
function afterFirstWord({ own, isOrdinary, isTitle, afterFirst }: Stage): number {
  if (own.length === 1) return Number.POSITIVE_INFINITY;
  return Math.max(afterFirst, isOrdinary && !isTitle ? 0.6 : 0);
}

/** The same where the draft has not used the name: `Republic |`, but not *economic |*. */
function afterNewFirstWord({ own, isOrdinary, afterFirst }: Stage, told: number): number {
  if (own.length === 1 || afterFirst > 1) return Number.POSITIVE_INFINITY;
  return isOrdinary && told <= nearlyAlways ? 2.5 : 1;
}

function inLaterWord({ standing, language, words, own, last, whole, isTitle, afterFirst }: Stage): number {
  const isNew = standing === "new";
  const isAfterMuch = isNew && afterFirst > 1;
  if (last === whole) return isAfterMuch ? 1 : 0.4;
  // `Digital Partnership C`: of a third word one letter does.
  if (words.filter((word) => !isSmallWord(word)).length > 2) return 0.1;
  if (last.length < 2) {
    const most = isNew ? (isTitle ? 0.8 : 2) : isTitle ? 0.4 : 1.4;
    return Math.max(isNew ? 0.4 : 0, Math.min(afterFirst, most));
  }
  const others = isAfterMuch ? Math.min(0.8, 0.2 * everydayWordsAbout(last, language, whole)) : 0;
  return 0.25 + others + (isNew && own.length > 2 && !isTitle ? 0.2 : 0);
}
