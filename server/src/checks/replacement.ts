import type { Passage } from "../draft/passage.ts";
import type { Span } from "../draft/draft.ts";
import type { Replaced } from "../language/decline.ts";
import type { Fix } from "./finding.ts";

/** The word right before a stretch of a passage's prose, such as its article; empty where there is none. */
export function wordBefore({ block: { prose } }: Passage, { start }: Span): string {
  return /(?:^|[\s(„“"])([\p{L}]+)[ \u00a0]$/u.exec(prose.slice(Math.max(0, start - 24), start))?.[1] ?? "";
}

/** Writes other words in the place of a stretch of prose; undefined where markup would suffer. */
export function inPlaceOf(passage: Passage, span: Span, words: string): Fix | undefined {
  const place = passage.placeFor(span);
  return place && { kind: "replace", words, edits: [{ ...place, newText: words }] };
}

/** The same, and another article where the words need one. */
export function replacement(passage: Passage, span: Span, before: string, written: Pick<Replaced, "before" | "phrase">): Fix | undefined {
  const place = passage.placeFor(span);
  if (place === undefined) return undefined;
  const edits = [{ ...place, newText: written.phrase }];
  if (written.before !== before) {
    const end = span.start - 1;
    const article = passage.placeFor({ start: end - before.length, end });
    if (article === undefined) return undefined;
    edits.unshift({ ...article, newText: written.before });
  }
  return { kind: "replace", words: written.before === before ? written.phrase : `${written.before} ${written.phrase}`, edits };
}
