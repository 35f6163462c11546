// Cite This, Cite All in Section: which passages a sentence can be cited with, and the edit that does it.
import { type CodeAction, CodeActionKind, type Diagnostic, type Range, type TextEdit } from "vscode-languageserver-types";
import { citationsIn, isCiting } from "../draft/citations.ts";
import { likeliestFirst } from "../draft/commitmentRank.ts";
import type { ConcernedCommitment, Draft, ProseBlock, Span } from "../draft/draft.ts";
import type { Entry } from "../knowledge/knowledge.ts";
import type { LocalText } from "../knowledge/local-text.ts";
import type { RecordRef } from "../knowledge/records.ts";
import { type Proof, proofsOf, sourceDetail } from "../render/evidence.ts";
import type { Locale } from "../render/locale.ts";
import { clean } from "../render/markup.ts";
import { capitalised } from "../render/names.ts";
import { pageScheme } from "../render/pageUri.ts";
import { addressRemark, isCheckedAddress, noPassageRemark, sourceRemark, withRemarks } from "../render/remarks.ts";
import { styleOf } from "./citationStyle.ts";
import { CitationWriter, sameCitation } from "./citationWriter.ts";
import { isWanted } from "./fixAll.ts";
import type { FeatureOptions } from "./options.ts";
import type { Sheet } from "./place.ts";

/** A passage that a sentence can be cited with. */
export interface CiteOption {
  /** What was promised, in the language of the interface. */
  readonly title: string;
  /** Who published it when, and what nobody has checked. */
  readonly detail: string;
  /** Everything about it has been checked: the source was read, at its address, and the passage is known. */
  readonly checked: boolean;
  readonly edits: readonly TextEdit[];
}

/** So many are offered as code actions; nobody reads more. */
const mostActions = 5;
/** A title that is longer is cut. */
const longestTitle = 60;

/** The passages that the sentence at an offset can be cited with, the likeliest first; of one commitment where `ref` names it. */
export function citeOptions(sheet: Sheet, offset: number, options: FeatureOptions, ref?: RecordRef): readonly CiteOption[] {
  const { draft } = sheet;
  const place = citablePlace(draft, offset);
  if (place === undefined) return [];
  const style = styleOf(draft, options.citations.style);
  return passagesFor(draft, place, ref ?? concernedAt(draft, offset)).map(({ entry, proof }) => {
    const writer = new CitationWriter(draft, style);
    writer.add(place.sentence, proof);
    return {
      title: clean(capitalised(entry.record.text[options.locale])).replace(/\.$/u, ""),
      detail: withRemarks(sourceDetail(proof.source, options.locale), doubts(proof, options.locale)),
      checked: doubts(proof, options.locale).length === 0,
      edits: textEdits(sheet, writer),
    };
  });
}

/** The commitments of what stands at an offset, or else of its sentence. */
function concernedAt(draft: Draft, offset: number): readonly ConcernedCommitment[] {
  const here = draft.commitmentsAt(offset);
  return here.length > 0 ? here : draft.commitmentsOfSentence(offset);
}

/** The code actions that cite at a range. */
export function citeActions(sheet: Sheet, range: Range, only: readonly string[] | undefined, options: FeatureOptions): readonly CodeAction[] {
  if (!options.citations.enabled || !isWanted(CodeActionKind.RefactorRewrite, only)) return [];
  const { draft, lines } = sheet;
  if (!isCitable(draft, lines.offsetAt(range.start))) return [];
  const actions = optionActions(sheet, lines.offsetAt(range.start), options).map(({ action }) => action);
  if (actions.length === 0) return actions;
  const title = { de: "Alle Zusagen in diesem Abschnitt belegen", en: "Cite all commitments in this section" }[options.locale];
  // What it does is worked out when it is chosen: a section may be long.
  return [...actions, { title, kind: CodeActionKind.RefactorRewrite, command: { title, command: citeSectionCommand, arguments: [{ textDocument: { uri: draft.uri }, position: range.start }] } }];
}

/** The client's command, or ours for an editor that has none of its own. */
export const citeSectionCommand = "communique.citeSection";

/** What citing a whole section does. */
export interface SectionCited {
  readonly edits: readonly TextEdit[];
  /** How many sentences get a citation. */
  readonly cited: number;
  /** The sentences that name commitments, but leave open which one is meant; the author has to choose. */
  readonly open: readonly Span[];
  /** The sentences for which there is only a passage of which something has not been checked. */
  readonly unchecked: readonly Span[];
}

/**
 * Cites every sentence of the section around an offset that speaks of one commitment and has no citation yet. Where it is
 * not clear which one is meant, and where the sentence denies or asks something, it is left to its author.
 * @param alsoUnchecked cite passages, too, of which something has not been checked: only where the user has been told
 */
export function citeSection(sheet: Sheet, offset: number, options: FeatureOptions, alsoUnchecked = false): SectionCited {
  const { draft } = sheet;
  const section = sectionAt(draft, offset);
  const writer = new CitationWriter(draft, styleOf(draft, options.citations.style));
  const open: Span[] = [];
  const unchecked: Span[] = [];
  let cited = 0;
  for (const { start, commitments } of draft.commitments(section)) {
    const place = citablePlace(draft, start);
    // A cell of a table without a full stop is no sentence but a label.
    if (place === undefined || isCited(draft, place) || (place.block.kind === "cell" && !/[.!]$/u.test(place.block.prose.trim()))) continue;
    const passage = passageMeant(draft, place, commitments);
    if (passage === "unclear") open.push(place.sentence);
    else if (passage !== undefined && doubts(passage, "en").length > 0 && !alsoUnchecked) unchecked.push(place.sentence);
    else if (passage !== undefined) {
      writer.add(place.sentence, passage);
      cited++;
    }
  }
  return { edits: textEdits(sheet, writer), cited, open, unchecked };
}

/** „3 Sätze belegt. Bei 1 Satz ist nicht eindeutig, welche Zusage gemeint ist.“ */
export function sectionSummary({ cited, open, unchecked }: Omit<SectionCited, "edits">, locale: Locale): string {
  if (cited + open.length + unchecked.length === 0) {
    return {
      de: "In diesem Abschnitt nennt kein Satz ohne Beleg eine Zusage.",
      en: "In this section, no sentence without a citation names a commitment.",
    }[locale];
  }
  const german = (count: number): string => (count === 1 ? "1 Satz" : `${String(count)} Sätze`);
  const english = (count: number): string => (count === 1 ? "1 sentence" : `${String(count)} sentences`);
  const parts: readonly (LocalText | undefined)[] = [
    cited === 0 ? { de: "Kein Satz wurde belegt.", en: "No sentence was cited." } : { de: `${german(cited)} belegt.`, en: `${english(cited)} cited.` },
    open.length === 0
      ? undefined
      : {
          de: `Bei ${open.length === 1 ? "1 Satz" : `${String(open.length)} Sätzen`} ist nicht eindeutig, welche Zusage gemeint ist.`,
          en: `${english(open.length)} left: it is not clear which commitment is meant.`,
        },
    unchecked.length === 0
      ? undefined
      : {
          de: `Für ${unchecked.length === 1 ? "1 Satz" : `${String(unchecked.length)} Sätze`} gibt es nur Quellen, an denen etwas nicht geprüft ist.`,
          en: `${english(unchecked.length)} left: something about the source has not been checked.`,
        },
  ];
  return parts.flatMap((part) => part?.[locale] ?? []).join(" ");
}

/** Whether the sentence at an offset can be cited: it is no heading, no footnote's text, and none of our own pages. */
export function isCitable(draft: Draft, offset: number): boolean {
  return !draft.uri.startsWith(`${pageScheme}:`) && citablePlace(draft, offset) !== undefined;
}

/**
 * The quick fixes of a finding that a sentence cites nothing: what it can be cited with.
 * @param meant ids of the commitments that the finding names, the likeliest first
 */
export function citeFixes(sheet: Sheet, diagnostic: Diagnostic, offset: number, meant: readonly string[], options: FeatureOptions): readonly CodeAction[] {
  if (!options.citations.enabled) return [];
  const found = [...meant.flatMap((id) => optionActions(sheet, offset, options, `commitments/${id}`)), ...optionActions(sheet, offset, options)];
  const once = [...new Map(found.map((each) => [each.action.title, each])).values()];
  return once.slice(0, mostActions).map(({ action, checked }, index) => ({
    ...action,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    isPreferred: index === 0 && checked,
  }));
}

function optionActions(sheet: Sheet, offset: number, options: FeatureOptions, ref?: RecordRef): readonly { readonly action: CodeAction; readonly checked: boolean }[] {
  const sure = { de: "Belegen", en: "Cite" }[options.locale];
  // Long titles are cut at their end, where it says what exactly has not been checked.
  const unsure = { de: "Ungeprüft belegen", en: "Cite unchecked" }[options.locale];
  return citeOptions(sheet, offset, options, ref)
    .slice(0, mostActions)
    .map(({ title, detail, edits, checked }) => ({
      action: { title: `${checked ? sure : unsure}: ${cut(title)} – ${detail}`, kind: CodeActionKind.RefactorRewrite, edit: { changes: { [sheet.draft.uri]: [...edits] } } },
      checked,
    }));
}

/** A sentence that can be cited. */
interface Place {
  readonly block: ProseBlock;
  readonly sentence: Span;
  /** Where the next sentence begins: what stands before belongs to this one. */
  readonly until: number;
}

/** Headings, and the texts of footnotes, are not cited. */
function citablePlace(draft: Draft, offset: number): Place | undefined {
  const block = draft.blockAt(offset);
  const sentence = draft.sentenceAt(offset);
  if (block === undefined || sentence === undefined || block.kind === "heading") return undefined;
  if (draft.marksIn(block).some(({ kind }) => kind === "definition")) return undefined;
  const next = nextSentence(draft, block, sentence);
  return { block, sentence, until: next };
}

function nextSentence(draft: Draft, block: ProseBlock, sentence: Span): number {
  for (let offset = sentence.end; offset < block.end; offset++) {
    const other = draft.sentenceAt(offset);
    if (other !== undefined && other.start >= sentence.end) return other.start;
  }
  return block.end;
}

/** Whether anything in a sentence or right behind it cites something. */
function isCited(draft: Draft, { block, sentence, until }: Place): boolean {
  return draft.marksIn(block).some((mark) => mark.start >= sentence.start && mark.start < until && isCiting(draft, mark));
}

interface Passage {
  readonly entry: Entry<"commitments">;
  readonly proof: Proof;
  readonly likeness: number;
}

/** So much of likeness each doubt about a passage weighs. */
const doubtful = 0.1;

/** The passages for a sentence, each once, without those that it cites already. */
function passagesFor(draft: Draft, place: Place, asked: readonly ConcernedCommitment[] | RecordRef): readonly Passage[] {
  const there = citationsIn(draft, place.block).filter(({ start }) => start >= place.sentence.start && start < place.until);
  const language = draft.languageAt(place.sentence.start);
  const found: Passage[] = [];
  const candidates =
    typeof asked === "string"
      ? [draft.knowledge.resolve(asked)].flatMap((entry) => (entry?.kind === "commitments" ? [{ entry, likeness: 1 }] : []))
      : likeliestFirst(wordsOf(draft, place.sentence), language, asked);
  for (const { entry, likeness } of candidates) {
    const proof = bestProof(draft, entry, language);
    if (proof === undefined) continue;
    const { source, evidence } = proof;
    if (there.some((citation) => sameCitation(citation, source.id, evidence.locator))) continue;
    if (found.some((other) => other.proof.source === source && other.proof.evidence.locator === evidence.locator)) continue;
    found.push({ entry, proof, likeness });
  }
  // Where two are about as likely, what can be read at once comes first.
  const rank = ({ likeness, proof }: Passage): number => likeness - doubtful * doubts(proof, "en").length;
  return found.sort((a, b) => rank(b) - rank(a));
}

/** What a sentence says, without citations and addresses. */
function wordsOf(draft: Draft, { start, end }: Span): string {
  return draft.text.slice(start, end).replace(/\[[^\]]*@[^\]]*\]|\]\([^)]*\)|\[\^[^\]]*\]/gu, " ");
}

/** The surest evidence; of equals, the one in the draft's language. */
export function bestProof({ knowledge }: Draft, entry: Entry<"commitments">, language: Locale): Proof | undefined {
  const proofs = proofsOf(knowledge, entry.record.evidence);
  const [first] = proofs;
  if (first === undefined) return undefined;
  const isEqual = ({ source, address, evidence }: Proof): boolean =>
    source.authority === first.source.authority &&
    isCheckedAddress(address?.verification) === isCheckedAddress(first.address?.verification) &&
    (evidence.locator !== undefined || first.evidence.locator === undefined);
  return proofs.find((proof) => isEqual(proof) && proof.source.language === language) ?? first;
}

/** What nobody has checked of a passage. */
export function doubts({ source, evidence, address }: Proof, locale: Locale): readonly string[] {
  return [evidence.locator === undefined ? noPassageRemark(locale) : undefined, sourceRemark(source, locale), addressRemark(address?.verification, locale)].filter((remark) => remark !== undefined);
}

/** A sentence speaks of a commitment if it is so much like it … */
const likeEnough = 1;
/** … and so much more than like any other that has another passage. */
const clearlyMore = 0.15;
/** Who denies, doubts or asks does not repeat what was promised. */
const denies = /[?]|(?<!\p{L})(?:nicht|kein\p{L}*|nie|niemals|ohne|statt|weder|not|no|never|neither|without|cannot|\p{L}+n[’']t)(?!\p{L})/iu;

/** The passage of the commitment that a sentence speaks of; undefined where it speaks of none. */
function passageMeant(draft: Draft, place: Place, commitments: readonly ConcernedCommitment[]): Proof | "unclear" | undefined {
  const [first, second] = passagesFor(draft, place, commitments)
    .filter(({ likeness }) => likeness >= worthAsking)
    .sort((a, b) => b.likeness - a.likeness);
  if (first === undefined) return undefined;
  const isClear = first.likeness >= likeEnough && (second === undefined || first.likeness - second.likeness >= clearlyMore);
  return isClear && !denies.test(wordsOf(draft, place.sentence)) ? first.proof : "unclear";
}

/** What is less alike only has a term in common with the sentence. */
const worthAsking = 0.8;

/** From the heading above an offset to the next one of its rank or higher; without a heading, to the first one. */
function sectionAt(draft: Draft, offset: number): Span {
  const own = draft.blockAt(offset);
  const heading = own?.kind === "heading" ? own : draft.headingsAbove(offset)[0];
  const start = heading?.start ?? 0;
  const next = draft.blocks.find((block) => block.kind === "heading" && block.start >= start && block.start !== heading?.start && block.level <= (heading?.level ?? 6));
  return { start, end: next?.start ?? draft.text.length };
}

function textEdits({ lines }: Sheet, writer: CitationWriter): readonly TextEdit[] {
  return writer.insertions().map(({ at, text }) => {
    const position = lines.positionAt(at);
    return { range: { start: position, end: position }, newText: text };
  });
}

function cut(title: string): string {
  if (title.length <= longestTitle) return title;
  const kept = title.slice(0, longestTitle);
  return `${kept.slice(0, Math.max(kept.lastIndexOf(" "), longestTitle / 2))} …`;
}
