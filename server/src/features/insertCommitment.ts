// Insert Commitment: what can be inserted at a place of a draft, and the sentence with its citation as an edit.
import type { TextEdit } from "vscode-languageserver-types";
import { contextOf } from "../draft/context.ts";
import type { Draft, DraftMention } from "../draft/draft.ts";
import { updateDraft } from "../draft/openDraft.ts";
import type { Entry } from "../knowledge/knowledge.ts";
import type { RecordRef } from "../knowledge/records.ts";
import type { Commitment } from "../knowledge/records/commitment.ts";
import { commitmentDetails, newestFirst } from "../render/commitment.ts";
import { commitmentSentence } from "../render/commitmentSentence.ts";
import { noPromiseLabel } from "../render/labels.ts";
import { otherLocale } from "../render/locale.ts";
import { capitalised } from "../render/names.ts";
import { styleOf } from "./citationStyle.ts";
import { CitationWriter, type Insertion } from "./citationWriter.ts";
import { bestProof, doubts } from "./cite.ts";
import { type FeatureOptions, renderContext } from "./options.ts";
import type { Sheet } from "./place.ts";

/** How near a commitment is to the place: of the partner and a topic in force there, of the partner, or of neither. */
export type Nearness = "section" | "partner" | "other";

/** A commitment that can be inserted. */
export interface Insertable {
  readonly ref: RecordRef;
  /** What was promised, in the language of the interface. */
  readonly title: string;
  /** The same in the other language, to be found by it. */
  readonly other: string;
  /** Meeting, date, status and state, and how it is known. */
  readonly detail: string;
  readonly nearness: Nearness;
  /** What nobody has checked of it or its source. */
  readonly doubts: readonly string[];
}

/** So many are listed of the largest packs; nobody reads more. */
const most = 2_000;
const order: readonly Nearness[] = ["section", "partner", "other"];

/** The commitments that can be inserted at an offset: what is nearest first, of equals the newest. What is mere background is left out. */
export function insertableCommitments({ draft }: Sheet, offset: number, options: FeatureOptions): readonly Insertable[] {
  const { knowledge } = draft;
  const { partners, topics } = inForce(draft, offset);
  const context = renderContext(knowledge, options, false);
  const nearnessOf = ({ parties, topic, terms }: Commitment): Nearness => {
    if (partners.size > 0 && !parties.some((party) => partners.has(party))) return "other";
    if (topics.has(topic) || terms.some((id) => topics.has(knowledge.get("terms", id)?.record.topic ?? ""))) return "section";
    return partners.size > 0 ? "partner" : "other";
  };
  const found = newestFirst(context, knowledge.all("commitments").filter(({ record }) => record.kind !== "background")).map((entry) => ({ entry, nearness: nearnessOf(entry.record) }));
  return found
    .toSorted((a, b) => order.indexOf(a.nearness) - order.indexOf(b.nearness))
    .slice(0, most)
    .map(({ entry, nearness }) => {
      const { record } = entry;
      const label = noPromiseLabel(record, options.locale);
      const proof = bestProof(draft, entry, draft.languageAt(offset));
      return {
        ref: entry.ref,
        title: `${label === undefined ? "" : `${capitalised(label)}: `}${capitalised(record.text[options.locale])}`,
        other: record.text[otherLocale(options.locale)],
        detail: commitmentDetails(context, entry),
        nearness,
        doubts: proof === undefined ? [{ de: "ohne Quelle", en: "without a source" }[options.locale]] : doubts(proof, options.locale),
      };
    });
}

/** The partners and topics that hold at an offset, also between two paragraphs. */
function inForce(draft: Draft, offset: number): ReturnType<typeof contextOf> {
  const block = draft.blockAt(offset);
  const around = [...(block === undefined ? [] : [block]), ...draft.headingsAbove(offset)];
  const levels: readonly (readonly DraftMention[])[] = around.map((each) => draft.mentionsIn(each));
  return contextOf(draft.knowledge, levels, draft.partners());
}

/** The edits that insert a commitment as a sentence with its citation. */
export interface InsertedSentence {
  readonly edits: readonly TextEdit[];
  readonly sentence: string;
}

/** @returns undefined where no text of the author stands or could stand: in code, in the front matter; or there is no such commitment */
export function insertCommitment({ draft, lines }: Sheet, offset: number, ref: RecordRef, options: FeatureOptions): InsertedSentence | undefined {
  const entry = draft.knowledge.resolve(ref);
  if (entry?.kind !== "commitments") return undefined;
  const sentence = commitmentSentence(draft.knowledge, entry, draft.languageAt(offset));
  const place = placeFor(draft, offset);
  const inserted = { at: place.at, text: `${place.before}${sentence}${place.after}` };
  const insertions = withCitation(draft, inserted, inserted.at + place.before.length, sentence, entry, options);
  if (insertions === undefined) return undefined;
  const edits = insertions.map(({ at, text }): TextEdit => {
    const position = lines.positionAt(at);
    return { range: { start: position, end: position }, newText: text };
  });
  return { edits, sentence };
}

/** Where a sentence can stand: never inside another one, and below a heading. */
function placeFor(draft: Draft, offset: number): { readonly at: number; readonly before: string; readonly after: string } {
  const { text } = draft;
  const block = draft.blockAt(offset);
  if (block?.kind === "heading") {
    const newline = text.includes("\r\n") ? "\r\n" : "\n";
    // Of a heading that is underlined, the line under it is a part.
    const lineEnd = endOfLine(text, block.end);
    const underline = /^\r?\n[ \t]*(?:=+|-+)[ \t]*(?=\r?\n|$)/u.exec(text.slice(lineEnd))?.[0].length ?? 0;
    const at = lineEnd + underline;
    return { at, before: newline + newline, after: /^\r?\n[^\r\n]/u.test(text.slice(at)) ? newline : "" };
  }
  const sentence = draft.sentenceAt(offset);
  const inside = sentence !== undefined && sentence.start < offset && offset < sentence.end && text.slice(sentence.start, offset).trim() !== "";
  // Behind the numbers of footnotes and the marks of emphasis that belong to the sentence.
  const rest = inside && block !== undefined ? (/^(?:[*_~]+|\[\^[^\]\s]+\])*/u.exec(text.slice(sentence.end, block.end))?.[0].length ?? 0) : 0;
  const at = inside ? sentence.end + rest : offset;
  const before = at > 0 && /\S/u.test(text.charAt(at - 1)) ? " " : "";
  return { at, before, after: /\S/u.test(text.charAt(at)) && text.charAt(at) !== "|" ? " " : "" };
}

function endOfLine(text: string, from: number): number {
  const at = text.slice(from).search(/[\r\n]/u);
  return at < 0 ? text.length : from + at;
}

/** The sentence and its citation as insertions into the draft as it is. The citation is worked out in the draft as it will be. */
function withCitation(draft: Draft, inserted: Insertion, start: number, sentence: string, entry: Entry<"commitments">, options: FeatureOptions): readonly Insertion[] | undefined {
  const next = updateDraft(draft, [{ start: inserted.at, end: inserted.at, text: inserted.text }], draft.version);
  const end = start + sentence.length;
  const block = next.blockAt(start);
  if (block === undefined || block.kind === "heading" || block.end < end || !isRead(block.prose, sentence)) return undefined;
  const proof = bestProof(draft, entry, draft.languageAt(inserted.at));
  if (proof === undefined) return [inserted];
  const writer = new CitationWriter(next, styleOf(draft, options.citations.style));
  writer.add({ start, end }, proof);
  let { text } = inserted;
  const elsewhere: Insertion[] = [];
  // From the last to the first, so that the places of the others stay.
  for (const insertion of writer.insertions().toReversed()) {
    const into = insertion.at - inserted.at;
    if (into >= 0 && into <= inserted.text.length) text = text.slice(0, into) + insertion.text + text.slice(into);
    else elsewhere.unshift({ at: insertion.at > inserted.at ? insertion.at - inserted.text.length : insertion.at, text: insertion.text });
  }
  return [{ at: inserted.at, text }, ...elsewhere].sort((a, b) => a.at - b.at);
}

/** Whether a reader reads the sentence as it was written: what stands in code or in a comment nobody does. */
function isRead(prose: string, sentence: string): boolean {
  return prose.replace(/\s+/gu, " ").includes(sentence.replace(/\s+/gu, " "));
}
