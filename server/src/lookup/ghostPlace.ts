import { wordsOf } from "../language/words.ts";
import { inAskedForm, type NamesOf, type Offer } from "./ghostForms.ts";
import type { Name, SearchContext } from "./lookup.ts";
import { phrasesBefore } from "./phrases.ts";
import { isSmallWord } from "./smallWords.ts";

/** What is known of the place where somebody types. */
export interface Place {
  readonly typed: string;
  /** The sentence before what is typed. */
  readonly sentence: string;
  /** The words of the sentence before what is typed. */
  readonly earlier: readonly string[];
  readonly context: SearchContext;
  /** The names of the draft that begin with the same letter, by the words in which they stand. */
  readonly forms: readonly (readonly [string, Name])[];
  readonly namesOf: NamesOf;
}

/** The phrases that end at the cursor, longest first. */
export function placesBefore(before: string, context: SearchContext, namesOf: NamesOf): readonly Place[] {
  const phrases = phrasesBefore(before);
  const forms = byFirstLetter(context.forms);
  return phrases.map(({ text: typed }) => {
    const sentence = before.slice(0, before.length - typed.length);
    return { typed, sentence, earlier: wordsOf(sentence), context, forms: forms.get(firstLetter(typed)) ?? [], namesOf };
  });
}

const firstLetter = (text: string): string => text.charAt(0).toLowerCase();

/** Of the many names of a long draft, few begin as a phrase does. */
function byFirstLetter(forms: SearchContext["forms"]): ReadonlyMap<string, readonly (readonly [string, Name])[]> {
  const byLetter = new Map<string, (readonly [string, Name])[]>();
  for (const form of forms ?? []) {
    const letter = firstLetter(form[0]);
    const known = byLetter.get(letter);
    if (known === undefined) byLetter.set(letter, [form]);
    else known.push(form);
  }
  return byLetter;
}

/** The names that a phrase begins, each in the form that is asked for. */
export function inForm(begun: readonly Offer[], { typed, earlier, context, namesOf }: Place): readonly Offer[] {
  return begun.flatMap((offer) => {
    if (offer.replaces !== typed.length) return [];
    const asked = inAskedForm(offer, earlier, typed, context.language, namesOf, context.texts);
    const insert = asked && asTitle(withCapital(asked, typed, context.language === "de" || earlier.length === 0), context.language === "en" ? typed : "");
    return insert !== undefined && insert.length > typed.length && insert.startsWith(typed) ? [{ ...offer, insert }] : [];
  });
}

/** The names that a phrase begins letter for letter, as they stand in the pack or with the capitals that are typed. */
export function literally(begun: readonly Offer[], { typed, context }: Place): readonly Offer[] {
  return begun.flatMap((offer) => {
    if (offer.replaces !== typed.length) return [];
    const insert = context.language === "en" ? asTitle(offer.insert, typed) : offer.insert;
    return insert.length > typed.length && insert.startsWith(typed) ? [{ ...offer, insert }] : [];
  });
}

/** `Digital P` is going to be *Digital Partnership*, whatever capitals the name has in the pack. */
function asTitle(text: string, typed: string): string {
  const [, second] = wordsOf(typed);
  if (second === undefined || !/^\p{Lu}/u.test(typed) || !/^\p{Lu}\p{Ll}*$/u.test(second)) return text;
  return text.replaceAll(/(?<![\p{L}-])\p{Ll}+/gu, (word) => (isSmallWord(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)));
}

/** The first letter as it was typed, but for names such as *eID*. */
function withCapital(text: string, typed: string, mayBegin: boolean): string {
  const first = typed.charAt(0);
  if (!mayBegin && !/\s/u.test(text)) return text;
  return first === text.charAt(0).toUpperCase() && !/^\p{Ll}\p{Lu}/u.test(text) ? first + text.slice(1) : text;
}

/** True where a name has the capitals with which it stands in the pack, but for its first letter. */
export function hasOwnCapitals({ name, insert }: Offer): boolean {
  const { text } = name;
  return insert.slice(1).startsWith(text.slice(1)) || insert.toLowerCase() !== text.toLowerCase();
}

/** The share of a name that must be typed: of one that is expected, and of one that is new. */
const leastShare = { expected: 0.15, new: 0.25 } as const;
/** What is offered must be worth the key that takes it. */
const fewestToCome = 2;
/** Of a country more: `Cana` may as well become *Canadian*. */
const fewestOfCountry = 3;

/** True where neither too little is typed nor too little to come: the partner goes without saying. */
export function isWorthIt(typed: string, { insert, name }: Offer, which: keyof typeof leastShare): boolean {
  const fewest = name.proper === true && !/\s/u.test(insert) ? fewestOfCountry : fewestToCome;
  const rest = insert.slice(typed.trimEnd().length);
  // Digital Agency (of Japan)
  const isOnlyPartner = rest.startsWith(" EU–") || (name.kind === "actors" && /\s\S/u.test(typed) && /^\sof\s(?:the\s)?\p{Lu}[\p{L} ]*$/u.test(rest));
  return typed.length >= insert.length * leastShare[which] && insert.length - typed.length >= fewest && !isOnlyPartner;
}
