import type { Knowledge } from "../knowledge/knowledge.ts";
import type { DraftLanguage, LocalNames, LocalText } from "../knowledge/local-text.ts";
import type { RecordRef } from "../knowledge/records.ts";
import type { Named } from "../knowledge/records/named.ts";
import { candidateForms, type Ending, endingOf, withCapitalsOf } from "../language/candidates.ts";
import { type Grammar, isDeclined, regularForms } from "../language/declension.ts";
import { isWordUnit } from "../language/fold.ts";
import { otherSpelling } from "../language/spelling.ts";
import { Words } from "../language/words.ts";
import type { Lookup, Mention, Via } from "./lookup.ts";

/** What a name is to its record; listed: a form given by the pack; except: a longer name that means something else. */
export type NameSource = "preferred" | "abbreviation" | "admitted" | "listed" | "deprecated" | "except";

/** Why a form is one of its name. */
export type FormReason = "inflection" | "capitals" | "spelling" | "hyphens" | "compound";

/** Another way to write a name. */
interface Variant {
  /** The whole name in this form; of compounds, an example. */
  readonly text: string;
  readonly reason: FormReason;
  /** True for what people write; the recogniser, which has no dictionary, lets more pass than that. */
  readonly regular: boolean;
  /** Of an inflected form: the word of the name that is inflected, what it becomes, and how. */
  readonly inflected?: { readonly word: string; readonly form: string; readonly ending: Ending };
}

/** A way to write a name in which it is recognised. */
export interface Form extends Variant {
  readonly via: Via;
}

interface WrittenName {
  readonly text: string;
  readonly language: DraftLanguage;
  readonly source: NameSource;
  /** Why it must not be written, and what to write instead. */
  readonly deprecated?: { readonly reason: LocalText; readonly use: string };
}

/** A name of a record with the forms in which it is recognised. */
export interface NameForms extends WrittenName {
  /** How the name as it stands is recognised as the record; undefined: it is not. */
  readonly via: Via | undefined;
  /** Other records that own the name. */
  readonly shared: readonly RecordRef[];
  readonly forms: readonly Form[];
}

/**
 * Every name of a record with its forms. Each form has been tried: the recogniser takes it for this record.
 * Empty for records that drafts cannot name.
 */
export function formsOf(knowledge: Knowledge, lookup: Lookup, ref: RecordRef): readonly NameForms[] {
  const entry = knowledge.resolve(ref);
  if (entry === undefined) return [];
  switch (entry.kind) {
    case "topics":
    case "commitments":
    case "sources":
    case "disputes":
    case "exceptions":
      return [];
    default: {
      const written = writtenNames(entry.record);
      const known = new Set(written.map(keyOf));
      return written.map(({ grammar, ...name }) => {
        const own = recognised(lookup, name.text, name.language, ref);
        const variants = own === undefined || name.source === "listed" ? [] : variantsOf(name, grammar);
        const forms = variants.flatMap((variant): readonly Form[] => {
          const key = keyOf({ text: variant.text, language: name.language });
          const mention = known.has(key) ? undefined : mentionOver(lookup, variant, name, ref);
          known.add(key);
          return mention === undefined ? [] : [{ ...variant, via: mention.via }];
        });
        return { ...name, via: own?.via, shared: own === undefined ? [] : ownersOf(own).filter((owner) => owner !== ref), forms };
      });
    }
  }
}

function keyOf({ text, language }: { readonly text: string; readonly language: DraftLanguage }): string {
  return `${language}\n${text}`;
}

/** The mention that covers all words of a text, of the record where one is given. */
export function recognised(lookup: Lookup, text: string, language: DraftLanguage, ref?: RecordRef): Mention | undefined {
  return mentionOver(lookup, { text }, { text, language }, ref);
}

/** The records that a mention names, best first. */
export function ownersOf(mention: Mention): readonly RecordRef[] {
  return [mention.name.ref, ...mention.alternatives.map((other) => other.ref)];
}

/** The mention that covers all words of a variant; of a compound, the name in it. */
function mentionOver(
  lookup: Lookup,
  { text, reason }: { readonly text: string; readonly reason?: FormReason },
  name: { readonly text: string; readonly language: DraftLanguage },
  ref?: RecordRef,
): Mention | undefined {
  const part = reason === "compound" ? name.text : text;
  let from = 0;
  let to = part.length;
  while (from < to && !isWordUnit(part.charCodeAt(from))) from++;
  while (to > from && !isWordUnit(part.charCodeAt(to - 1))) to--;
  return lookup
    .mentions(text, name.language)
    .find((mention) => mention.start <= from && mention.end >= to && (ref === undefined || ownersOf(mention).includes(ref)));
}

/** In the order in which the recogniser's collector has them: what is in two lists counts as the first. */
function writtenNames(named: Named): readonly (WrittenName & { readonly grammar: Grammar })[] {
  const names = new Map<string, WrittenName & { readonly grammar: Grammar }>();
  const english = new Set([named.label.en, ...(named.admitted?.en ?? [])].filter((text) => text !== named.label.de));
  const add = (name: WrittenName): void => {
    const key = keyOf(name);
    if (names.has(key)) return;
    const { language, source, text } = name;
    // English in a German text has no German endings that people would write.
    const grammar = english.has(text) ? { language: "en" as const } : { language, ...(language === "de" && source === "preferred" ? named.grammar : {}) };
    names.set(key, { ...name, grammar });
  };
  const addAll = (all: LocalNames | undefined, language: DraftLanguage, source: NameSource): void => {
    for (const text of all?.[language] ?? []) add({ text, language, source });
  };
  for (const language of ["de", "en"] as const) {
    add({ text: named.label[language], language, source: "preferred" });
    addAll(named.abbreviations, language, "abbreviation");
    addAll(named.admitted, language, "admitted");
    addAll(named.forms, language, "listed");
    for (const { form, reason, use, language: own } of named.deprecated ?? []) {
      if (own === language) add({ text: form, language, source: "deprecated", deprecated: { reason, use: use ?? named.label[language] } });
    }
    addAll(named.except, language, "except");
  }
  return [...names.values()];
}

/** Whatever may be a form of a name; the recogniser decides. What people write comes first. */
function variantsOf({ text, language, source }: WrittenName, grammar: Grammar): readonly Variant[] {
  if (source === "except") return [];
  const variants = [
    ...(source === "abbreviation" ? [withPluralS(text)] : inflections(text, language, grammar)),
    ...capitals(text),
    ...spellings(text, language),
    ...hyphenations(text, language),
    ...compounds(text, language),
  ];
  return [...variants.filter(({ regular }) => regular), ...variants.filter(({ regular }) => !regular)];
}

function withPluralS(text: string): Variant {
  return { text: `${text}s`, reason: "inflection", regular: true, inflected: { word: text, form: `${text}s`, ending: endingOf(text, `${text}s`) } };
}

/** The name with one of its words inflected; words are inflected independently of each other. */
function inflections(text: string, language: DraftLanguage, grammar: Grammar): readonly Variant[] {
  const places = new Words();
  places.read(text);
  const words = Array.from({ length: places.count }, (_, i) => text.slice(places.start[i], places.end[i]));
  return words.flatMap((word, i) => {
    const regular = new Set(isDeclined(words, i, grammar) ? regularForms(word, grammar) : []);
    return [...new Set([...regular, ...candidateForms(word, language)])].flatMap((lower): readonly Variant[] => {
      const form = withCapitalsOf(word, lower);
      if (form === undefined) return [];
      return [
        {
          text: text.slice(0, places.start[i]) + form + text.slice(places.end[i]),
          reason: "inflection",
          regular: regular.has(lower),
          inflected: { word, form, ending: endingOf(word, form) },
        },
      ];
    });
  });
}

function capitals(text: string): readonly Variant[] {
  return [text.charAt(0).toUpperCase() + text.slice(1), text.toUpperCase()].map((form) => ({ text: form, reason: "capitals", regular: true }));
}

const plainLetters: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", Ä: "Ae", Ö: "Oe", Ü: "Ue", ß: "ss" };

function spellings(text: string, language: DraftLanguage): readonly Variant[] {
  const other = language === "en" ? otherSpelling(text) : text.replace(/[äöüÄÖÜß]/gu, (letter) => plainLetters[letter] ?? letter);
  return other === undefined ? [] : [{ text: other, reason: "spelling", regular: true }];
}

/** `Halbleiter-Lieferkette`, `Halbleiter Lieferkette`, `Halbleiterlieferkette`; nobody writes `Digital-Markets-Act`. */
function hyphenations(text: string, language: DraftLanguage): readonly Variant[] {
  const open = text.replace(/-/gu, " ");
  const closed = text.replace(/(?<=\p{Ll})-(\p{L})/gu, (_, letter: string) => letter.toLowerCase());
  return [
    { text: closed, reason: "hyphens", regular: language === "de" },
    { text: open, reason: "hyphens", regular: true },
    { text: text.replace(/ /gu, "-"), reason: "hyphens", regular: false },
  ];
}

/** An example of a compound; German nouns join without a hyphen, and then they are another word. */
function compounds(text: string, language: DraftLanguage): readonly Variant[] {
  if (/\s/u.test(text) || (language === "de" && !/[\p{Lu}\d]{2}/u.test(text))) return [];
  return [{ text: `${text}-${language === "de" ? "Forschung" : "related"}`, reason: "compound", regular: true }];
}
