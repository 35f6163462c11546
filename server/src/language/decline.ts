/** The cases of German, in the order of grammars. */
export const germanCases = ["nominative", "genitive", "dative", "accusative"] as const;
export type GermanCase = (typeof germanCases)[number];
export type Gender = "m" | "f" | "n";

/** The place of a noun phrase in its sentence. */
export interface Slot {
  readonly case: GermanCase;
  readonly number: "singular" | "plural";
}

/** What comes before an adjective and decides its ending: `der`, `ein`, or nothing of the kind. */
type Determiner = "definite" | "indefinite" | "none";

const slots: readonly Slot[] = (["singular", "plural"] as const).flatMap((number) => germanCases.map((each) => ({ case: each, number })));

/** Endings of `dieser`: nominative, genitive, dative, accusative of each gender, then of the plural. */
const strong: { readonly [key in Gender | "plural"]: readonly [string, string, string, string] } = {
  m: ["er", "en", "em", "en"],
  f: ["e", "er", "er", "e"],
  n: ["es", "en", "em", "es"],
  plural: ["e", "er", "en", "e"],
};
const articles: { readonly [key in Gender | "plural"]: readonly [string, string, string, string] } = {
  m: ["der", "des", "dem", "den"],
  f: ["die", "der", "der", "die"],
  n: ["das", "des", "dem", "das"],
  plural: ["die", "der", "den", "die"],
};
const indefinites: { readonly [key in Gender]: readonly [string, string, string, string] } = {
  m: ["ein", "eines", "einem", "einen"],
  f: ["eine", "einer", "einer", "eine"],
  n: ["ein", "eines", "einem", "ein"],
};
/** Stems that take the endings of `der`, and those that take the endings of `ein`. */
const definiteStems = ["dies", "jen", "jed", "welch", "manch", "solch"];
const indefiniteStems = ["kein", "mein", "dein", "sein", "ihr", "unser", "euer"];
/** Prepositions with an article in them: dative of der/das, dative of die, accusative of das. */
const contractions: ReadonlyMap<string, { readonly preposition: string; readonly article: string }> = new Map(
  ["im in dem", "am an dem", "vom von dem", "zum zu dem", "beim bei dem", "zur zu der", "ins in das", "ans an das"].map((each) => {
    const [word = "", preposition = "", article = ""] = each.split(" ");
    return [word, { preposition, article }];
  }),
);
const contracted: ReadonlyMap<string, string> = new Map([...contractions].map(([word, { preposition, article }]) => [`${preposition} ${article}`, word]));

/** A noun phrase without its article: adjectives, head noun, and what follows it and is never declined. */
export interface NounPhrase {
  readonly adjectives: readonly string[];
  readonly noun: string;
  readonly rest: string;
}

/** What is known of the phrase that replaces another. */
export interface Replacement {
  /** In the nominative, as it stands without an article: `künstliche Intelligenz`, `Rat für digitale Partnerschaft`. */
  readonly phrase: string;
  readonly gender: Gender;
  readonly number?: "plural" | "singular-only" | undefined;
}

/** What is known of the phrase that is replaced. */
interface Known {
  /** It has one of these genders. */
  readonly genders?: readonly Gender[];
  /** It is an abbreviation: a single thing, the same in every case. */
  readonly invariable?: boolean;
}

/** The article or preposition before the phrase, with the new words. */
export interface Replaced {
  readonly before: string;
  readonly phrase: string;
  /** The old phrase certainly had the same gender, so that nothing else that goes with it has to change. */
  readonly sameGender: boolean;
}

/**
 * Puts one German noun phrase in the place of another, in the same case and number, its article with it.
 *
 * ```
 * des | digitalen Partnerrats    + Rat für digitale Partnerschaft  →  des | Rates für digitale Partnerschaft
 * im  | digitalen Partnerrat     + digitale Partnerschaft          →  in der | digitalen Partnerschaft
 * ```
 * Undefined unless all readings of the old phrase lead to the same words: a wrong ending is worse than none.
 * @param before the word before the old phrase, as it stands; empty where there is none
 * @param old the phrase as it stands in the text
 * @param oldBase the same in the nominative, as a dictionary has it
 * @param known what else is known of it
 */
export function replacePhrase(before: string, old: string, oldBase: string, replacement: Replacement, known: Known = {}): Replaced | undefined {
  const phrase = parsePhrase(replacement.phrase);
  const base = parsePhrase(oldBase);
  const given = parsePhrase(old);
  if (phrase === undefined || base === undefined || given === undefined || given.adjectives.length !== base.adjectives.length) return undefined;
  const results = new Map<string, Pick<Replaced, "before" | "phrase">>();
  let sameGender = true;
  const asked = casesAfter.get(before.toLowerCase());
  for (const gender of known.genders ?? gendersOf(base.noun)) {
    for (const slot of slots) {
      if (asked !== undefined && slot.case !== asked) continue;
      for (const determiner of determinersOf(before, slot, gender)) {
        if (known.invariable === true ? slot.number === "plural" : !fits(given, base, slot, gender, determiner)) continue;
        const result = inSlot(before, phrase, replacement, slot, determiner);
        if (result === undefined) return undefined;
        if (gender !== replacement.gender) sameGender = false;
        results.set(`${result.before} ${result.phrase}`, result);
      }
    }
  }
  const [only, another] = results.values();
  return only === undefined || another !== undefined ? undefined : { ...only, sameGender };
}

/** Prepositions that ask for one case. */
const casesAfter: ReadonlyMap<string, GermanCase> = new Map([
  ...["mit", "von", "bei", "aus", "nach", "zu", "seit", "gegenüber"].map((word) => [word, "dative"] as const),
  ...["für", "durch", "gegen", "ohne", "um"].map((word) => [word, "accusative"] as const),
  ...["wegen", "während", "trotz", "hinsichtlich", "bezüglich"].map((word) => [word, "genitive"] as const),
]);

/**
 * False where a noun of this gender in the singular does not go on from an adjective: `der digitalen | Wandel`,
 * `der Europäische | Kommission`. Behind words that ask for no case, it may.
 * @param before the word before the adjective
 */
export function mayGoOn(before: string, adjective: string, gender: Gender): boolean {
  const asked = casesAfter.get(before.toLowerCase());
  if (asked === undefined && !isDeterminer(before)) return true;
  const ending = /e[mnrs]?$/u.exec(adjective)?.[0];
  return slots.some(
    (slot) =>
      slot.number === "singular" && (asked === undefined || slot.case === asked) && determinersOf(before, slot, gender).some((determiner) => adjectiveEnding(slot, gender, determiner) === ending),
  );
}

/** The genders that a noun may have, by its ending or its last part. */
function gendersOf(noun: string): readonly Gender[] {
  if (/(?:ung|heit|keit|schaft|tät|ion|ik|enz|anz|behörde|gruppe|initiative|kette|strategie)$/u.test(noun)) return ["f"];
  if (/(?:rat|pakt|markt|akt|prozess|dienst|dialog|kodex|ausschuss|plan|raum|gipfel|wandel|ismus)$/iu.test(noun)) return ["m"];
  if (/(?:system|amt|forum|gesetz|abkommen|netz|team|büro|memorandum|recht|zentrum|institut|programm|projekt|treffen)$/iu.test(noun)) return ["n"];
  // In German texts, an Act is der or das.
  if (/(?:^|\s)Act$/u.test(noun)) return ["m", "n"];
  return ["m", "f", "n"];
}

/** The gender of a phrase, where its head noun leaves no doubt. */
export function genderOf(phrase: string): Gender | undefined {
  const noun = parsePhrase(phrase)?.noun;
  const [only, another] = noun === undefined ? [] : gendersOf(noun);
  return another === undefined ? only : undefined;
}

/** Whether a word has to agree with what follows it: an article, `dieser`, `kein`, `im`. */
export function isDeterminer(word: string): boolean {
  return (["m", "f", "n"] as const).some((gender) => slots.some((slot) => !determinersOf(word, slot, gender).includes("none")));
}

/** Words that end like adjectives and are none. */
const noAdjectives = /^(?:über|unter|hinter|neben|zwischen|gegen|wegen|ohne|außer|binnen|statt|oder|aber|sowie|wie|als|wenn|bevor|weder|wurden?|werden|haben|hatten?|waren|wäre|sollen?|können?|müssen?|in(?:nen)?|sondern|immer|wieder|hier|dabei|eben|neben|mehr|sehr|nur)$/u;

/** Whether a word before a noun may be an adjective, which has to agree with it. */
export function mayBeAdjective(word: string): boolean {
  return /^\p{Ll}+(?:e|er|es|en|em)$/u.test(word) && !isDeterminer(word) && !noAdjectives.test(word);
}

const attributeStart = /\s(?:für|über|zu|zur|zum|von|vom|des|der|mit|gegen|in|im|an|am|auf|bei|beim|unter|zwischen|aus|nach|durch|ohne|um|EU)(?=\s|[–-])/u;

/** Words side by side that are no adjectives are one name: `Digital Markets Act`. */
function parsePhrase(text: string): NounPhrase | undefined {
  const from = attributeStart.exec(text)?.index ?? text.length;
  const words = text.slice(0, from).split(" ");
  const noun = words[words.length - 1] ?? "";
  if (!/^\p{Lu}/u.test(noun)) return undefined;
  const adjectives = words.slice(0, -1);
  const rest = text.slice(from);
  return adjectives.every((word) => /^\p{L}+(?:e|er|es|en|em)$/u.test(word)) ? { adjectives, noun, rest } : { adjectives: [], noun: words.join(" "), rest };
}

function index(slot: Slot): number {
  return germanCases.indexOf(slot.case);
}

function columnOf(slot: Slot, gender: Gender): Gender | "plural" {
  return slot.number === "plural" ? "plural" : gender;
}

/** What the word before may be, for a phrase of this gender in this slot. */
function determinersOf(before: string, slot: Slot, gender: Gender): readonly Determiner[] {
  const word = before.toLowerCase();
  const article = contractions.get(word)?.article ?? word;
  const column = columnOf(slot, gender);
  if (articles.m.concat(articles.f, articles.n).includes(article)) return articles[column][index(slot)] === article ? ["definite"] : [];
  if (indefinites.m.concat(indefinites.f).includes(article)) return column !== "plural" && indefinites[column][index(slot)] === article ? ["indefinite"] : [];
  const definite = definiteStems.find((stem) => article.startsWith(stem) && /^e[rsnm]?$/u.test(article.slice(stem.length)));
  if (definite !== undefined) return definiteEnding(column, slot) === article.slice(definite.length) ? ["definite"] : [];
  const indefinite = indefiniteStems.find((stem) => article.startsWith(stem) && /^(?:e[rsnm]?)?$/u.test(article.slice(stem.length)));
  if (indefinite !== undefined) return indefiniteEnding(column, slot) === article.slice(indefinite.length) ? ["indefinite"] : [];
  return ["none"];
}

/** `dieser, dieses, diesem, diesen`: as strong adjectives, but for the genitive in -es. */
function definiteEnding(column: Gender | "plural", slot: Slot): string {
  return slot.case === "genitive" && (column === "m" || column === "n") ? "es" : (strong[column][index(slot)] as string);
}

/** `kein, keine, keines`: without an ending where `ein` has none. */
function indefiniteEnding(column: Gender | "plural", slot: Slot): string {
  if (column === "plural") return definiteEnding(column, slot);
  return (indefinites[column][index(slot)] as string).slice(3);
}

function adjectiveEnding(slot: Slot, gender: Gender, determiner: Determiner): string {
  const column = columnOf(slot, gender);
  if (determiner === "none") return strong[column][index(slot)] as string;
  const bare = slot.number === "singular" && (slot.case === "nominative" || (slot.case === "accusative" && gender !== "m"));
  if (!bare) return "en";
  return determiner === "definite" ? "e" : (strong[column][index(slot)] as string);
}

function stemOf(adjective: string): string {
  return adjective.replace(/(?:e|er|es|en|em)$/u, "");
}

/** Whether the old words may stand in a slot. */
function fits(given: NounPhrase, base: NounPhrase, slot: Slot, gender: Gender, determiner: Determiner): boolean {
  const ending = adjectiveEnding(slot, gender, determiner);
  const adjectivesFit = given.adjectives.every((word, i) => {
    const stem = stemOf(base.adjectives[i] ?? "");
    return word.toLowerCase() === `${stem}${ending}`.toLowerCase();
  });
  return adjectivesFit && nounForms(base.noun, gender, slot).includes(given.noun);
}

/** The forms that a noun of this gender may have in a slot; of the plural, all that German knows. */
function nounForms(noun: string, gender: Gender, slot: Slot): readonly string[] {
  if (slot.number === "singular") {
    if (gender === "f") return [noun];
    // A foreign name often stays as it is: des Digital Markets Act.
    if (slot.case === "genitive") return noun.includes(" ") ? [...genitives(noun), noun] : genitives(noun);
    return [noun];
  }
  const plurals = pluralsOf(noun, gender);
  if (slot.case !== "dative") return plurals;
  return plurals.map((plural) => (/[ns]$/u.test(plural) ? plural : `${plural}n`));
}

function genitives(noun: string): readonly string[] {
  if (/(?:us|ismus)$/u.test(noun)) return [noun];
  if (/nis$/u.test(noun)) return [`${noun}ses`];
  if (/(?:[sßxz]|sch)$/u.test(noun)) return [`${noun}es`];
  return [`${noun}s`, `${noun}es`];
}

/** All plurals that a noun may have; empty where there is none that is regular. */
function pluralsOf(noun: string, gender: Gender): readonly string[] {
  const sure = surePlural(noun, gender);
  if (sure !== undefined) return [sure];
  const umlauted = noun.replace(/(au|[aou])(?=[^aeiouäöü]*$)/iu, (vowel) => ({ a: "ä", o: "ö", u: "ü", au: "äu" })[vowel.toLowerCase()] ?? vowel);
  return [`${noun}e`, `${umlauted}e`, `${umlauted}er`, `${noun}en`, `${noun}s`];
}

/** The plural where the ending of the noun leaves no doubt. */
function surePlural(noun: string, gender: Gender): string | undefined {
  if (/(?:ung|heit|keit|schaft|tät|ion|ik|ur|enz|anz)$/u.test(noun)) return `${noun}en`;
  if (gender === "f" && /e$/u.test(noun)) return `${noun}n`;
  if (gender !== "f" && /(?:er|el|en|chen|lein)$/u.test(noun)) return noun;
  if (/um$/u.test(noun) && gender === "n") return `${noun.slice(0, -2)}en`;
  if (/(?:ent|ant|ist|or)$/u.test(noun) && gender === "m") return `${noun}en`;
  return undefined;
}

/** The genitive that one writes: `des Rates`, `des Expertenteams`, `des Präsidenten`. */
function genitive(noun: string, gender: Gender): string {
  if (gender === "f") return noun;
  if (/(?:ent|ant|ist)$/u.test(noun) && gender === "m") return `${noun}en`;
  const [first = noun, long = first] = genitives(noun);
  return isMonosyllabic(lastPart(noun)) && /(?:t|d|k|g|b|f|ch)$/u.test(noun) ? long : first;
}

/** Compounds are declined as their last part is: `Handels- und Technologierat` as `Rat`. */
function lastPart(noun: string): string {
  return /(?:rat|pakt|akt|markt|recht|werk|netz|amt|bund|gesetz)$/iu.exec(noun)?.[0] ?? noun;
}

/** So ends what takes `-s` or `-es` and nothing else. */
const oneGenitive = /(?:e[lmnr]|um|or|ehr|[aiou]|[sßxz])$/u;

/** The genitive of a noun, where there is but one: `Frühwarnsystems`, not `Pakts` or `Paktes`. */
export function onlyGenitive(noun: string, gender: Gender): string | undefined {
  return gender === "f" || oneGenitive.test(noun) || lastPart(noun).toLowerCase() === "rat" ? genitive(noun, gender) : undefined;
}

function isMonosyllabic(word: string): boolean {
  return (word.match(/[aeiouyäöü]+/giu) ?? []).length === 1;
}

function inSlot(before: string, phrase: NounPhrase, { gender, number }: Replacement, asked: Slot, determiner: Determiner): Pick<Replaced, "before" | "phrase"> | undefined {
  const isPlural = number === "plural";
  // A phrase without a plural cannot replace several, one that is a plural none that is single.
  if ((asked.number === "plural" && number === "singular-only") || (asked.number === "singular" && isPlural)) return undefined;
  const slot = asked;
  let noun: string;
  if (isPlural) noun = slot.case === "dative" && !/[ns]$/u.test(phrase.noun) ? `${phrase.noun}n` : phrase.noun;
  else if (slot.number === "singular") {
    const weak = gender === "m" && /(?:ent|ant|ist)$/u.test(phrase.noun);
    noun = slot.case === "genitive" ? genitive(phrase.noun, gender) : weak && slot.case !== "nominative" ? `${phrase.noun}en` : phrase.noun;
  } else {
    const plural = surePlural(phrase.noun, gender);
    if (plural === undefined) return undefined;
    noun = slot.case === "dative" && !/[ns]$/u.test(plural) ? `${plural}n` : plural;
  }
  const ending = adjectiveEnding(slot, gender, determiner);
  const adjectives = phrase.adjectives.map((adjective) => stemOf(adjective) + ending);
  const article = determinerFor(before, slot, gender, determiner);
  return article === undefined ? undefined : { before: article, phrase: [...adjectives, noun].join(" ") + phrase.rest };
}

/** The word before in the gender of the new phrase. */
function determinerFor(before: string, slot: Slot, gender: Gender, determiner: Determiner): string | undefined {
  if (determiner === "none") return before;
  const word = before.toLowerCase();
  const column = columnOf(slot, gender);
  const capital = before !== word;
  const cased = (text: string): string => (capital ? text.charAt(0).toUpperCase() + text.slice(1) : text);
  const contraction = contractions.get(word);
  if (contraction !== undefined) {
    const whole = `${contraction.preposition} ${articles[column][index(slot)] as string}`;
    return cased(contracted.get(whole) ?? whole);
  }
  if (determiner === "definite") {
    const stem = definiteStems.find((each) => word.startsWith(each));
    return cased(stem === undefined ? (articles[column][index(slot)] as string) : stem + definiteEnding(column, slot));
  }
  const stem = indefiniteStems.find((each) => word.startsWith(each));
  if (stem !== undefined) return cased(stem + indefiniteEnding(column, slot));
  return column === "plural" ? undefined : cased(indefinites[column][index(slot)] as string);
}
