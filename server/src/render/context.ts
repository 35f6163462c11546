// What every text is written with: the language, the way of writing, the knowledge, and where links may lead.
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { PartialDate } from "../knowledge/partial-date.ts";
import type { RecordRef } from "../knowledge/records.ts";
import type { Locale } from "./locale.ts";
import { clean, type Markup } from "./markup.ts";
import { titleOf } from "./names.ts";

export interface RenderContext {
  readonly knowledge: Knowledge;
  readonly locale: Locale;
  readonly markup: Markup;
  /** The day as of which it is told where commitments stand, as `2026-11-28`. */
  readonly today: PartialDate;
  /** The target of a link to a record's page; undefined where the reader's editor could not follow one. */
  pageTarget(ref: RecordRef): string | undefined;
  /** How to open a record's original; undefined where the editor could not follow a link to it, or there is none. */
  original(ref: RecordRef): OriginalLink | undefined;
  /** The target of a link that lists where a record is used; absent where the editor could not follow one. */
  readonly usesTarget?: (ref: RecordRef) => string;
  /** The target of a link that cites a commitment in the draft; absent where there is none, or nothing to be cited. */
  readonly citeTarget?: (ref: RecordRef) => string;
}

/** A link that opens the original of a record. */
export interface OriginalLink {
  readonly target: string;
  /** Somebody has found the original at one of the addresses that it leads to. */
  readonly checked: boolean;
}

/** The record's name, as a link to its page where there can be one; its id where there is no such record. */
export function recordLink(context: RenderContext, ref: RecordRef, words?: string): string {
  const { knowledge, locale, markup } = context;
  const entry = knowledge.resolve(ref);
  const inner = markup.text(words ?? (entry === undefined ? clean(ref) : titleOf(entry, locale)));
  const target = entry === undefined ? undefined : context.pageTarget(ref);
  return target === undefined ? inner : markup.link(inner, target);
}

/** A link to where a record is used; undefined where the editor could not follow one. */
export function usesLink({ locale, markup, usesTarget }: RenderContext, ref: RecordRef): string | undefined {
  return usesTarget && markup.link({ de: "Wo verwendet?", en: "Where used?" }[locale], usesTarget(ref));
}
