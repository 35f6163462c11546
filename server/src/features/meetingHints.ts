// Inlay hints in a draft: place and date behind a meeting, where it is certain which one is meant.
import type { InlayHint, MarkupContent, Range } from "vscode-languageserver-types";
import { meetingsIn, type NamedMeeting } from "../checks/meetings.ts";
import { sceneOf } from "../checks/run.ts";
import type { Passage, Statement } from "../draft/passage.ts";
import type { Entry } from "../knowledge/knowledge.ts";
import type { PolicyEvent } from "../knowledge/records/event.ts";
import { formatDate } from "../render/dates.ts";
import { passageLink, proofsOf } from "../render/evidence.ts";
import { verificationLabel } from "../render/labels.ts";
import { joinBlocks, paragraph } from "../render/markup.ts";
import { capitalised } from "../render/names.ts";
import { pageScheme } from "../render/pageUri.ts";
import { type FeatureOptions, renderContext } from "./options.ts";
import type { Sheet } from "./place.ts";

/** So many sources are named in a tooltip. */
const mostSources = 3;

/** The hints in a range: each meeting once in its paragraph, in the language of the paragraph. */
export function meetingHints({ draft, lines }: Sheet, range: Range, options: FeatureOptions): readonly InlayHint[] {
  if (draft.uri.startsWith(`${pageScheme}:`)) return [];
  const from = lines.offsetAt(range.start);
  const to = lines.offsetAt(range.end);
  const scene = sceneOf(draft, options.today);
  return draft.passages().flatMap((passage) => {
    const { block, language } = passage;
    if (block.start > to || block.end < from) return [];
    const told = new Set<string>();
    return passage.statements(scene.asOf).flatMap((statement) =>
      meetingsIn(passage, statement, scene).flatMap((meeting): readonly InlayHint[] => {
        const { record, ref } = meeting.event;
        if (told.has(ref) || !isCertain(passage, meeting) || tellsDate(statement, record)) return [];
        told.add(ref);
        const label = [record.place?.[language], formatDate(record.date, language)].filter((part) => part !== undefined).join(", ");
        return [{ position: lines.positionAt(passage.spanOf(meeting).end), label, paddingLeft: true, tooltip: tooltip(meeting.event, draft.knowledge, options) }];
      }),
    );
  });
}

/** No other record has the name, and place and date are what a source says. */
function isCertain({ mentions }: Passage, { start, end, event: { record } }: NamedMeeting): boolean {
  if (mentions.some((mention) => mention.start === start && mention.end === end && mention.alternatives.length > 0)) return false;
  return record.announced !== true && record.dateBasis === undefined && verificationLabel(record.verification, "en") === undefined;
}

/** Whether a time stands in the sentence already: it says when it was, or it would be doubtful of what it says so. */
function tellsDate({ times }: Statement, { date }: PolicyEvent): boolean {
  return times.some(({ from, to, yearless }) => yearless || (from.slice(0, date.length) <= date && date <= to.slice(0, date.length)));
}

function tooltip({ record }: Entry<"events">, knowledge: Sheet["draft"]["knowledge"], options: FeatureOptions): MarkupContent {
  const context = renderContext(knowledge, options, options.markdownHover);
  const { markup, locale } = context;
  const sources = proofsOf(knowledge, record.evidence).slice(0, mostSources).map((proof) => passageLink(context, proof));
  const value = joinBlocks([paragraph(markup, markup.strong(markup.text(capitalised(record.label[locale])))), sources.length === 0 ? undefined : markup.list(sources)]);
  return { kind: markup.kind, value };
}
