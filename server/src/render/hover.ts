// The hover over a name: what it is, what was promised about it here, and where that stands.
import type { AnyEntry, Entry } from "../knowledge/knowledge.ts";
import { isPromise } from "../knowledge/promise.ts";
import type { DraftLanguage, LocalText } from "../knowledge/local-text.ts";
import type { RecordRef } from "../knowledge/records.ts";
import type { Named } from "../knowledge/records/named.ts";
import type { Name } from "../lookup/lookup.ts";
import { commitmentLine, newestFirst } from "./commitment.ts";
import { recordLink, type RenderContext, usesLink } from "./context.ts";
import { disputeBlock, disputesAbout } from "./dispute.ts";
import { definitionOf, factsLine } from "./facts.ts";
import { sortLabel } from "./labels.ts";
import { otherLocale, quoted } from "./locale.ts";
import { joinBlocks, paragraph } from "./markup.ts";
import { abbreviationOf, capitalised, namesOf, titleOf } from "./names.ts";
import { provenanceLines } from "./provenance.ts";
import { uncheckedRemark, writeRemarks } from "./remarks.ts";

/** So many commitments are shown before „… weitere“. */
const mostCommitments = 4;
/** So many disputes are shown; the page has them all. */
const mostDisputes = 2;

/** What a hover is about. */
export interface HoverSubject {
  readonly name: Name;
  /** Other records of the same name. */
  readonly alternatives: readonly Name[];
  /** The commitments that the sentence concerns. */
  readonly commitments: readonly Entry<"commitments">[];
}

/** **Gesetz über digitale Märkte** (DMA) · *Digital Markets Act* (DMA); after it, the name in its own script: 河野太郎 */
export function nameLine(context: RenderContext, entry: AnyEntry, language: DraftLanguage): string {
  const label: Partial<LocalText> = namesOf(entry)?.label ?? {};
  const native = [label.ja, label.ko].filter((name) => name !== undefined).map((name) => context.markup.text(name));
  return [germanAndEnglish(context, entry, language), ...native].join(" · ");
}

function germanAndEnglish(context: RenderContext, entry: AnyEntry, language: DraftLanguage): string {
  const { markup } = context;
  const written = (named: Named | undefined, of: DraftLanguage, title: string): string => {
    const short = named === undefined ? undefined : abbreviationOf(named, of);
    return short === undefined ? title : `${title} (${markup.text(short)})`;
  };
  const named = namesOf(entry);
  const own = titleOf(entry, language);
  const counterpart = titleOf(entry, otherLocale(language));
  const first = written(named, language, markup.strong(markup.text(own)));
  const sameShort = named === undefined || abbreviationOf(named, "de") === abbreviationOf(named, "en");
  if (own === counterpart && sameShort) return first;
  const second = markup.emphasis(markup.text(counterpart));
  return `${first} · ${sameShort ? second : written(named, otherLocale(language), second)}`;
}

/** „Nicht „großzügige KI“ schreiben, sondern „generative KI“. Warum …“ */
function deprecatedBlock(context: RenderContext, entry: AnyEntry, name: Name): string | undefined {
  if (name.role !== "deprecated") return undefined;
  const { locale, markup } = context;
  const form = namesOf(entry)?.deprecated?.find((each) => each.form === name.text && each.language === name.language);
  const wrong = quoted(name.text, locale);
  const right = quoted(form?.use ?? titleOf(entry, name.language), locale);
  const advice =
    locale === "de" ? `Besser ${right} schreiben, nicht ${wrong}.` : `Better write ${right}, not ${wrong}.`;
  const reason = form === undefined ? "" : ` ${markup.text(capitalised(form.reason[locale]))}`;
  return paragraph(markup, `${markup.strong(markup.text(advice))}${reason}`);
}

/** „2 weitere“, as a link to the page where there can be one. */
function moreLine(context: RenderContext, ref: RecordRef, count: number): string {
  const { locale, markup } = context;
  const words = locale === "de" ? `${count} weitere auf der Seite` : `${count} more on the page`;
  const target = context.pageTarget(ref);
  if (target === undefined) return markup.text(locale === "de" ? `${count} weitere` : `${count} more`);
  return markup.link(markup.text(words), target);
}

/** What is shown of the commitments: promises first, the newest of each at the front. */
function chooseCommitments(
  context: RenderContext,
  commitments: readonly Entry<"commitments">[],
): { readonly shown: readonly Entry<"commitments">[]; readonly hidden: number } {
  const ids = new Set(commitments.map(({ record }) => record.id));
  // What another source tells of once more is said once.
  const told = commitments.filter(({ record: { restates } }) => restates === undefined || !ids.has(restates));
  const promises = told.filter(({ record }) => isPromise(record));
  const others = told.filter(({ record }) => !isPromise(record));
  const ordered = [...newestFirst(context, promises), ...newestFirst(context, others)];
  const shown = ordered.length === mostCommitments + 1 ? ordered : ordered.slice(0, mostCommitments);
  return { shown, hidden: ordered.length - shown.length };
}

function commitmentsBlock(context: RenderContext, ref: RecordRef, { shown, hidden }: ReturnType<typeof chooseCommitments>): string | undefined {
  if (shown.length === 0) return undefined;
  const { locale, markup } = context;
  const lines = shown.map((entry) =>
    commitmentLine(context, entry, {
      link: false,
      // The hover of a meeting need not name it in each line.
      event: entry.record.event !== undefined && ref !== `events/${entry.record.event}`,
      passage: true,
      state: true,
    }),
  );
  if (hidden > 0) lines.push(moreLine(context, ref, hidden));
  const heading = shown.some(({ record }) => isPromise(record))
    ? { de: "In diesem Zusammenhang zugesagt", en: "Commitments in this context" }
    : { de: "In diesem Zusammenhang", en: "In this context" };
  return joinBlocks([paragraph(markup, markup.strong(markup.text(heading[locale]))), markup.list(lines)]);
}

/** The last line: the record's page and original, other records of the name, and the pack where it is not the shipped one. */
function footer(context: RenderContext, entry: AnyEntry, alternatives: readonly Name[]): string | undefined {
  const { knowledge, locale, markup } = context;
  const parts: string[] = [];
  const target = context.pageTarget(entry.ref);
  if (target !== undefined) {
    const count = knowledge.referrers(entry.ref).filter((each) => each.kind === "commitments" && isPromise(each.record)).length;
    const all = locale === "de" ? (count === 1 ? "1 Zusage" : `${count} Zusagen`) : count === 1 ? "1 commitment" : `${count} commitments`;
    const page = { de: "Zur Seite", en: "Open page" }[locale];
    parts.push(markup.link(markup.text(count === 0 ? page : `${page} (${all})`), target));
  }
  const original = context.original(entry.ref);
  if (original !== undefined) {
    const link = markup.link({ de: "Original öffnen", en: "Open original" }[locale], original.target);
    parts.push(writeRemarks(markup, link, [original.checked ? undefined : uncheckedRemark(locale)]));
  }
  const uses = usesLink(context, entry.ref);
  if (uses !== undefined) parts.push(uses);
  const others = alternatives
    .filter(({ ref }) => ref !== entry.ref)
    .map(({ ref }) => {
      const other = knowledge.resolve(ref);
      const words = other === undefined ? "" : `${sortLabel(other, locale)} ${quoted(titleOf(other, locale), locale)}`;
      return recordLink(context, ref, words);
    });
  if (others.length > 0) parts.push(`${markup.text({ de: "Siehe auch:", en: "See also:" }[locale])} ${others.slice(0, 3).join(", ")}`);
  parts.push(...provenanceLines(knowledge, entry, locale).map((line) => markup.text(line)));
  return parts.length === 0 ? undefined : parts.join(" · ");
}

/** The text of a hover; undefined where the record is not known (any more). */
export function renderHover(context: RenderContext, subject: HoverSubject): string | undefined {
  const { knowledge, markup } = context;
  const { name } = subject;
  const entry = knowledge.resolve(name.ref);
  if (entry === undefined) return undefined;
  const facts = factsLine(context, entry);
  const definition = definitionOf(context, entry);
  const chosen = chooseCommitments(context, subject.commitments);
  // What is in dispute about a commitment that is not shown would only puzzle.
  const disputes = disputesAbout(knowledge, [entry.ref, ...chosen.shown.map(({ ref }) => ref)]);
  const foot = footer(context, entry, subject.alternatives);
  return joinBlocks([
    deprecatedBlock(context, entry, name),
    paragraph(markup, nameLine(context, entry, name.language)),
    facts === "" ? undefined : paragraph(markup, markup.text(capitalised(facts))),
    definition === undefined ? undefined : paragraph(markup, markup.text(definition)),
    commitmentsBlock(context, entry.ref, chosen),
    ...disputes.slice(0, mostDisputes).map((dispute) => disputeBlock(context, dispute)),
    foot === undefined ? undefined : joinBlocks([markup.rule(), foot]),
  ]);
}
