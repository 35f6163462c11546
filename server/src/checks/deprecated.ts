import type { Passage } from "../draft/passage.ts";
import type { Named } from "../knowledge/records.ts";
import type { Check, Scene } from "./check.ts";
import type { DeprecatedFinding, Fix } from "./finding.ts";

/** `term/deprecated`: a form that the pack says must not be written, such as a known mistranslation. */
export const deprecatedCheck: Check<DeprecatedFinding> = {
  code: "term/deprecated",
  severity: "warning",
  inPassage(passage, scene) {
    return passage.mentions.flatMap((mention): readonly DeprecatedFinding[] => {
      const { name } = mention;
      if (name.role !== "deprecated") return [];
      const span = passage.spanOf(mention);
      const quoted = passage.statements(scene.asOf).some(({ quotations }) => quotations.some(({ start, end }) => start < mention.start && mention.end < end));
      return [
        {
          code: "term/deprecated",
          severity: quoted ? "information" : "warning",
          ...span,
          ref: name.ref,
          form: name.text,
          language: name.language,
          quoted,
          fixes: quoted || mention.via === "inflected" ? [] : fixes(passage, scene, mention.start, mention.end, name.ref, name.text),
        },
      ];
    });
  },
};

/** The pack says what to write; a form that is inflected otherwise than the pack has it is left to the writer. */
function fixes(passage: Passage, { draft }: Scene, start: number, end: number, ref: DeprecatedFinding["ref"], form: string): readonly Fix[] {
  const record = draft.knowledge.resolve(ref)?.record as Named | undefined;
  const use = record?.deprecated?.find((each) => each.form === form)?.use;
  const newText = use ?? record?.label[passage.language];
  if (newText === undefined) return [];
  return [{ kind: "replace", words: newText, edits: [{ ...passage.spanOf({ start, end }), newText }] }];
}
