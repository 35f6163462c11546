import type { Passage } from "../draft/passage.ts";
import type { Span } from "../draft/draft.ts";
import type { Replaced } from "../language/decline.ts";
import type { Fix } from "./finding.ts";

/** The word right before a stretch of a passage's prose, such as its article; empty where there is none. */
export function wordBefore({ block: { prose } }: Passage, { start }: Span): string {
  return /(?:^|[\s(„“"])([\p{L}]+)[ \u00a0]$/u.exec(prose.slice(Math.max(0, start - 24), start))?.[1] ?? "";
}

/** Writes other words in the place of a stretch of prose, and another article where they need one. */
export function replacement(passage: Passage, span: Span, before: string, written: Pick<Replaced, "before" | "phrase">): Fix {
  const edits = [{ ...passage.spanOf(span), newText: written.phrase }];
  if (written.before !== before) {
    const end = span.start - 1;
    edits.unshift({ ...passage.spanOf({ start: end - before.length, end }), newText: written.before });
  }
  return { kind: "replace", words: written.before === before ? written.phrase : `${written.before} ${written.phrase}`, edits };
}
