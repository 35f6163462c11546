import type { Passage } from "../draft/passage.ts";
import type { DeprecatedForm, Named } from "../knowledge/records.ts";
import type { Mention, Name } from "../lookup/lookup.ts";
import { mayBeAnothers } from "./anothers.ts";
import type { Check, Scene } from "./check.ts";
import type { DeprecatedFinding, Fix } from "./finding.ts";
import { preferredFix } from "./preferred.ts";
import { isQuoted } from "./quoted.ts";

/** `term/deprecated`: a form that the pack says must not be written, such as a known mistranslation. */
export const deprecatedCheck: Check<DeprecatedFinding> = {
  code: "term/deprecated",
  severity: "warning",
  inPassage(passage, scene) {
    return passage.mentions.flatMap((mention): readonly DeprecatedFinding[] => {
      const { name } = mention;
      if (name.role !== "deprecated") return [];
      const record = scene.draft.knowledge.resolve(name.ref)?.record as Named | undefined;
      const statement = passage.statements(scene.asOf).find(({ start, end }) => start <= mention.start && mention.start < end);
      if (record === undefined || statement === undefined || mayBeAnothers(passage, statement, scene, mention)) return [];
      const { use } = deprecatedForm(record, name) ?? {};
      const preferred = use ?? record.label[name.language];
      const quoted = isQuoted(passage, scene, mention);
      return [
        {
          code: "term/deprecated",
          severity: quoted ? "information" : "warning",
          ...passage.spanOf(mention),
          ref: name.ref,
          form: name.text,
          preferred,
          language: name.language,
          quoted,
          fixes: quoted ? [] : fixesOf(passage, scene, mention, record, preferred, use !== undefined),
        },
      ];
    });
  },
};

function deprecatedForm(record: Named, { text, language }: Name): DeprecatedForm | undefined {
  return record.deprecated?.find((each) => each.form === text && each.language === language);
}

/** What to write instead, in the same case and number; nothing where that is not certain. */
function fixesOf(passage: Passage, scene: Scene, mention: Mention, record: Named, phrase: string, inSameCase: boolean): readonly Fix[] {
  const { text, language } = mention.name;
  const { gender, number } = phrase === record.label.de ? (record.grammar ?? {}) : {};
  const fix = preferredFix(passage, scene, mention, text, language, { phrase, gender, number, inSameCase });
  return fix === undefined ? [] : [fix];
}
