// Where Is This Used: what of drafts relies on a commitment. Of other records, the index of the workspace knows.
import { commitmentSentences } from "../checks/commitmentSentences.ts";
import { citationsOf } from "../draft/citations.ts";
import type { Draft } from "../draft/draft.ts";
import type { Use } from "../draft/uses.ts";
import type { Entry } from "../knowledge/knowledge.ts";
import { lineAt, lineStartsOf } from "../knowledge/lines.ts";
import type { LineRange } from "../knowledge/problem.ts";
import type { RecordRef } from "../knowledge/records.ts";
import { parsePageUri } from "../render/pageUri.ts";
import { recordUsedAt } from "./references.ts";
import type { Sheet } from "./place.ts";

/** Whether a draft that uses these records, or may use them, may rely on a commitment: it names all its terms, or one of its sources. */
export function mayRelyOn({ record: { terms, evidence } }: Entry<"commitments">, uses: (ref: RecordRef) => boolean): boolean {
  return (terms.length > 0 && terms.every((id) => uses(`terms/${id}`))) || evidence.some(({ source }) => uses(`sources/${source}`));
}

/** The sentences of a draft that certainly name a commitment, and the citations of its passages, in order. @param asOf the ISO day where the draft names none */
export function usesOfCommitment(draft: Draft, entry: Entry<"commitments">, asOf: string): readonly Use[] {
  const lineStarts = lineStartsOf(draft.text);
  const place = (offset: number): LineRange["start"] => {
    const line = lineAt(lineStarts, offset);
    return { line, character: offset - (lineStarts[line] ?? 0) };
  };
  const named = commitmentSentences(draft, asOf).filter(({ commitments }) => commitments.some(({ ref }) => ref === entry.ref));
  const cited = citationsOf(draft).filter(
    ({ key, locator, start }) =>
      locator !== undefined &&
      entry.record.evidence.some((evidence) => evidence.source === key && evidence.locator === locator) &&
      !named.some((sentence) => sentence.start <= start && start < sentence.end),
  );
  return [...named.map((span) => ({ ...span, kind: "mention" as const })), ...cited.map((span) => ({ ...span, kind: "citation" as const }))]
    .sort((a, b) => a.start - b.start)
    .map(({ kind, start, end }) => ({ ref: entry.ref, kind, range: { start: place(start), end: place(end) } }));
}

/** What is asked for at a place of a draft: the name or citation there, else the commitment that its sentence names; on a page, the record of the page. */
export function recordAskedAt(sheet: Sheet, offset: number, asOf: string): RecordRef | undefined {
  const { draft } = sheet;
  const page = parsePageUri(draft.uri);
  if (page !== undefined) return page.ref;
  return recordUsedAt(sheet, offset) ?? commitmentSentences(draft, asOf).find(({ start, end }) => start <= offset && offset <= end)?.commitments[0]?.ref;
}
