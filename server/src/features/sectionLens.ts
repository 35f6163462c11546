// Code lenses in a draft: above each heading, how many sentences below it name commitments, how many are sourced and overtaken.
import type { CodeLens, Range } from "vscode-languageserver-types";
import { commitmentSentences, type CommitmentSentence } from "../checks/commitmentSentences.ts";
import type { Passage } from "../draft/passage.ts";
import { commitmentLine } from "../render/commitment.ts";
import type { Locale } from "../render/locale.ts";
import { clean } from "../render/markup.ts";
import { pageScheme } from "../render/pageUri.ts";
import { type FeatureOptions, renderContext } from "./options.ts";
import { rangeOf, type Sheet } from "./place.ts";

/** The client's command, with the address of the draft and the place of the heading. */
export const showCommitmentsCommand = "communique.showCommitments";

/** One lens for each heading that has something to say. A section with one subsection that has it all leaves it to that. */
export function sectionLenses({ draft, lines }: Sheet, { today, locale, commandLinks }: FeatureOptions): readonly CodeLens[] {
  // A page of ours is no draft.
  if (draft.uri.startsWith(`${pageScheme}:`)) return [];
  const below = new Map<Passage, CommitmentSentence[]>();
  for (const sentence of commitmentSentences(draft, today)) {
    for (const heading of sentence.headings) {
      const others = below.get(heading);
      if (others === undefined) below.set(heading, [sentence]);
      else others.push(sentence);
    }
  }
  // What one subsection has all of is said there.
  const left = new Set([...below].flatMap(([{ headings: [outer] }, { length }]) => (outer !== undefined && below.get(outer)?.length === length ? [outer] : [])));
  return [...below]
    .filter(([heading]) => !left.has(heading))
    .sort(([a], [b]) => a.block.start - b.block.start)
    .map(([heading, sentences]) => {
      const range = rangeOf(lines, heading.block);
      // Without our own command, the words alone are shown.
      const listed = commandLinks ? { command: showCommitmentsCommand, arguments: [draft.uri, range.start] } : { command: "" };
      return { range, command: { title: summary(sentences, locale), ...listed } };
    });
}

/** „3 Sätze nennen Zusagen · 2 belegt · 1 überholt“ */
function summary(sentences: readonly CommitmentSentence[], locale: Locale): string {
  const all = sentences.length;
  const sourced = sentences.filter((sentence) => sentence.sourced).length;
  const overtaken = sentences.filter((sentence) => sentence.overtaken).length;
  const german = [
    all === 1 ? "1 Satz nennt eine Zusage" : `${String(all)} Sätze nennen Zusagen`,
    sourced === all ? (all === 1 ? "belegt" : "alle belegt") : sourced === 0 ? (all === 1 ? "nicht belegt" : "keiner belegt") : `${String(sourced)} belegt`,
    overtaken === 0 ? undefined : all === 1 ? "überholt" : `${String(overtaken)} überholt`,
  ];
  const english = [
    all === 1 ? "1 sentence names a commitment" : `${String(all)} sentences name commitments`,
    sourced === all ? (all === 1 ? "sourced" : "all sourced") : sourced === 0 ? (all === 1 ? "not sourced" : "none sourced") : `${String(sourced)} sourced`,
    overtaken === 0 ? undefined : all === 1 ? "overtaken" : `${String(overtaken)} overtaken`,
  ];
  return (locale === "de" ? german : english).filter((part) => part !== undefined).join(" · ");
}

/** A sentence as a list shows it. */
export interface ListedSentence {
  /** What it says. */
  readonly title: string;
  /** The commitment that it names, with its meeting, date and state. */
  readonly detail: string;
  readonly range: Range;
  readonly sourced: boolean;
  readonly overtaken: boolean;
}

/** The sentences that name commitments in the section around an offset; without a heading above it, in the whole draft. */
export function sentencesOfSection({ draft, lines }: Sheet, offset: number, options: FeatureOptions): readonly ListedSentence[] {
  const own = draft.blockAt(offset);
  const heading = own?.kind === "heading" ? own : draft.headingsAbove(offset)[0];
  const context = renderContext(draft.knowledge, options, false);
  return commitmentSentences(draft, options.today)
    .filter(({ headings }) => heading === undefined || headings.some(({ block }) => block.start === heading.start))
    .map(({ start, end, commitments: [first], sourced, overtaken }) => ({
      title: clean(draft.text.slice(start, end)),
      detail: first === undefined ? "" : commitmentLine(context, first, { link: false, event: true, passage: false, state: true }),
      range: rangeOf(lines, { start, end }),
      sourced,
      overtaken,
    }));
}
