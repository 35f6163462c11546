import type { Passage } from "../draft/passage.ts";
import type { DeprecatedForm, Named } from "../knowledge/records.ts";
import { genderOf, isDeterminer, type Replaced, replacePhrase } from "../language/decline.ts";
import type { Mention } from "../lookup/lookup.ts";
import type { Check, Scene } from "./check.ts";
import type { DeprecatedFinding, Fix } from "./finding.ts";
import { isQuoted } from "./quoted.ts";
import { replacement, wordBefore } from "./replacement.ts";

/** `term/deprecated`: a form that the pack says must not be written, such as a known mistranslation. */
export const deprecatedCheck: Check<DeprecatedFinding> = {
  code: "term/deprecated",
  severity: "warning",
  inPassage(passage, scene) {
    return passage.mentions.flatMap((mention): readonly DeprecatedFinding[] => {
      const { name } = mention;
      if (name.role !== "deprecated") return [];
      const quoted = isQuoted(passage, scene, mention);
      return [
        {
          code: "term/deprecated",
          severity: quoted ? "information" : "warning",
          ...passage.spanOf(mention),
          ref: name.ref,
          form: name.text,
          language: name.language,
          quoted,
          fixes: quoted ? [] : fixesOf(passage, scene, mention),
        },
      ];
    });
  },
};

/** What to write instead, in the same case and number; nothing where that is not certain. */
function fixesOf(passage: Passage, { draft }: Scene, mention: Mention): readonly Fix[] {
  const { name } = mention;
  const record = draft.knowledge.resolve(name.ref)?.record as Named | undefined;
  const form = record?.deprecated?.find((each) => each.form === name.text && each.language === name.language);
  if (record === undefined || form === undefined) return [];
  const { prose } = passage.block;
  const surface = prose.slice(mention.start, mention.end);
  const before = wordBefore(passage, mention);
  const written = name.language === "de" ? inGerman(before, surface, record, form) : inEnglish(before, surface, record, form);
  if (written === undefined) return [];
  return [replacement(passage, mention, before, { before: written.before, phrase: capitalAs(surface, form.form, written.phrase) })];
}

function inGerman(before: string, surface: string, record: Named, form: DeprecatedForm): Replaced | undefined {
  const phrase = form.use ?? record.label.de;
  const { gender = genderOf(phrase), number } = phrase === record.label.de ? (record.grammar ?? {}) : {};
  if (gender !== undefined) {
    const replaced = replacePhrase(before, surface, form.form, { phrase, gender, number });
    if (replaced !== undefined) return replaced;
  }
  // As the pack has it, in the case that the pack gives it in, where no article has to agree.
  const sameHead = gender !== undefined && genderOf(form.form) === gender;
  return surface === form.form && (sameHead || !isDeterminer(before)) ? { before, phrase } : undefined;
}

function inEnglish(before: string, surface: string, record: Named, form: DeprecatedForm): Replaced | undefined {
  if (surface.toLowerCase() !== form.form.toLowerCase()) return undefined;
  const phrase = form.use ?? record.label.en;
  if (!/^an?$/iu.test(before)) return { before, phrase };
  const article = /^[aeiou]/iu.test(phrase) ? "an" : "a";
  return { before: before.startsWith("A") ? article.charAt(0).toUpperCase() + article.slice(1) : article, phrase };
}

/** A capital that the old words have only because a sentence begins with them. */
function capitalAs(surface: string, form: string, phrase: string): string {
  const gained = surface.charAt(0) !== form.charAt(0) && surface.charAt(0) === form.charAt(0).toUpperCase();
  return gained ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : phrase;
}
