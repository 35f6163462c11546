// What is said in German and in English is said in both.

import type { RecordPath } from "./pack.ts";
import type { Finding, Subject } from "./validate.ts";

/** Names may be the same in both languages; what is said in sentences may not. */
const sentences = new Set(["definition", "text", "reason", "note", "description", "basis", "dateBasis", "rights", "examples"]);

export function* validateLanguages({ record }: Subject): Generator<Finding> {
  for (const { path, de } of sameTexts(record, [], false)) {
    yield {
      code: "pack/language",
      severity: "error",
      path: [...path, "en"],
      message: {
        de: `Der deutsche und der englische Text sind gleich („${shortened(de)}“). Übersetzen Sie einen von beiden.`,
        en: `The German and the English text are the same (“${shortened(de)}”). Translate one of them.`,
      },
    };
  }
}

function* sameTexts(value: unknown, path: RecordPath, inSentences: boolean): Generator<{ readonly path: RecordPath; readonly de: string }> {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* sameTexts(item, [...path, index], inSentences);
    return;
  }
  const { de, en } = value as { readonly de?: unknown; readonly en?: unknown };
  // A name of one or two words may stand where sentences do (an example: "Horizon Europe").
  if (inSentences && typeof de === "string" && de === en && de.split(/\s+/).length > 3) yield { path, de };
  for (const [key, child] of Object.entries(value)) yield* sameTexts(child, [...path, key], sentences.has(key));
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
