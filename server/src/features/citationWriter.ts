// Writes citations into a draft: after which word, and where the footnotes go. Several at once make one edit.
import { type Citation, noteDefinitions, type NoteDefinition } from "../draft/citations.ts";
import type { Draft, ProseBlock, Span } from "../draft/draft.ts";
import type { Proof } from "../render/evidence.ts";
import type { CitationStyle } from "./citationStyle.ts";
import { keyText, linkText, noteText } from "./citationText.ts";

/** Text to be put in at an offset. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** Collects citations for one draft. Each sentence is given once, in order. */
export class CitationWriter {
  readonly #draft: Draft;
  readonly #style: CitationStyle;
  readonly #inText: Insertion[] = [];
  /** By what they say: the labels of footnotes that are to be added. */
  readonly #added = new Map<string, string>();
  #next: number | undefined;

  constructor(draft: Draft, style: CitationStyle) {
    this.#draft = draft;
    this.#style = style;
  }

  /** Cites a passage for a sentence. */
  add(sentence: Span, proof: Proof): void {
    const draft = this.#draft;
    const block = draft.blockAt(sentence.start);
    if (block === undefined) return;
    const language = draft.languageAt(sentence.start);
    const inTable = block.kind === "cell";
    if (this.#style === "footnote") {
      const label = this.#labelOf(proof, noteText(proof, language));
      this.#inText.push({ at: behindSentence(draft, block, sentence), text: `[^${label}]` });
      return;
    }
    const place = beforeStop(draft, block, sentence);
    const link = this.#style === "link" ? linkText(proof, inTable) : undefined;
    if (link !== undefined) {
      this.#inText.push({ at: place.at, text: ` (${link})` });
      return;
    }
    // What has no address can be cited by its key alone.
    const text = keyText(proof, language, inTable);
    // [@a]|.  →  [@a; @b].
    const beside = place.beside;
    this.#inText.push(beside === undefined ? { at: place.at, text: ` [${text}]` } : { at: beside - 1, text: `; ${text}` });
  }

  /** What is to be put in, in order; no two at one offset. */
  insertions(): readonly Insertion[] {
    const all = [...this.#inText, ...this.#definitions()];
    const merged: Insertion[] = [];
    for (const insertion of all.sort((a, b) => a.at - b.at)) {
      const last = merged.at(-1);
      if (last?.at === insertion.at) merged[merged.length - 1] = { at: last.at, text: last.text + insertion.text };
      else merged.push(insertion);
    }
    return merged;
  }

  /** The footnote that says the same already, or a new one. */
  #labelOf(proof: Proof, text: string): string {
    const known = [...noteDefinitions(this.#draft).values()].find((note) => says(this.#draft, note, proof, text))?.label ?? this.#added.get(text);
    if (known !== undefined) return known;
    this.#next ??= highestNumber(this.#draft) + 1;
    const label = String(this.#next++);
    this.#added.set(text, label);
    return label;
  }

  #definitions(): readonly Insertion[] {
    if (this.#added.size === 0) return [];
    const { text } = this.#draft;
    const newline = text.includes("\r\n") ? "\r\n" : "\n";
    const lines = [...this.#added].map(([words, label]) => `[^${label}]: ${words}`);
    const { last, apart } = lastDefinition(this.#draft);
    if (last !== undefined) {
      const gap = apart ? newline + newline : newline;
      return [{ at: last, text: lines.map((line) => gap + line).join("") }];
    }
    const end = text.trimEnd().length;
    const closed = /\n/u.test(text.slice(end)) ? "" : newline;
    return [{ at: end, text: `${end === 0 ? "" : newline + newline}${lines.join(newline)}${closed}` }];
  }
}

/** The same passage, or the same words. */
function says(draft: Draft, { bodyStart, end, citations }: NoteDefinition, { source, evidence }: Proof, text: string): boolean {
  if (draft.text.slice(bodyStart, end).trim() === text) return true;
  const [only, ...more] = citations;
  return only !== undefined && more.length === 0 && sameCitation(only, source.id, evidence.locator);
}

/** Whether a citation is of this passage. */
export function sameCitation({ key, alternatives, locator }: Citation, source: string, words: string | undefined): boolean {
  return (key === source || alternatives.includes(source)) && locator === words;
}

/** The highest number that a footnote has, defined or not. */
function highestNumber(draft: Draft): number {
  let highest = 0;
  for (const mark of draft.marks().flat()) {
    if ((mark.kind === "note" || mark.kind === "definition") && /^\d{1,9}$/.test(mark.label)) highest = Math.max(highest, Number(mark.label));
  }
  return highest;
}

/** Behind the last footnote's text, with what is indented under it; undefined where the draft has none of its own. */
function lastDefinition(draft: Draft): { readonly last: number | undefined; readonly apart: boolean } {
  const { text } = draft;
  // In a quotation or a list, a line put in would be none of it.
  const own = draft.marks().flat().filter((mark) => mark.kind === "definition" && /(?:^|\n)[ ]{0,3}$/.test(text.slice(Math.max(0, mark.start - 5), mark.start)));
  const final = own.at(-1);
  if (final === undefined) return { last: undefined, apart: false };
  const before = own.at(-2);
  const apart = before !== undefined && /\n[ \t]*\r?\n/.test(text.slice(before.start, final.start));
  let end = final.start + text.slice(final.start, final.end).trimEnd().length;
  const more = /^(?:(?:[ \t]*\r?\n)+(?: {4}|\t)[^\n]*)+/.exec(text.slice(end));
  if (more !== null) end += more[0].trimEnd().length;
  return { last: end, apart };
}

/** Marks that end a sentence, with what closes after them: `.`, `.“`, `?)`. */
const ending = /(?<stop>[.!?…:;]+)(?<closing>["“”’»)\]]*)$/u;
/** A full stop that belongs to the word before it. */
const abbreviated = /(?:^|[\s(])(?:usw|etc|bzw|u\.\s?a|o\.\s?ä|u\.\s?ä|ff|f|Nr|No|Inc|Ltd|e\.\s?V)\.$/u;

/**
 * Where a citation stands that belongs to the words: before the full stop, but never inside a quotation.
 * `beside` is the end of the square brackets that cite there already.
 */
function beforeStop(draft: Draft, block: ProseBlock, sentence: Span): { readonly at: number; readonly beside?: number } {
  const words = draft.text.slice(sentence.start, sentence.end);
  const { stop = "", closing = "" } = ending.exec(words)?.groups ?? {};
  const isOutside = stop === "" || closing !== "" || abbreviated.test(words);
  const stands = trimmedEnd(draft, block, isOutside ? sentence.end : sentence.end - stop.length);
  const brackets = draft.marksIn(block).flatMap((mark) => (mark.kind === "key" && mark.brackets !== undefined ? [mark.brackets] : []));
  const beside = brackets.find(({ start, end }) => end === stands || (isOutside && start >= stands && trimmedEnd(draft, block, start) === stands))?.end;
  return beside === undefined ? { at: behindLink(draft, block, stands) } : { at: beside, beside };
}

/** Out of the words of a link. */
function behindLink(draft: Draft, block: ProseBlock, at: number): number {
  return draft.marksIn(block).find((mark) => (mark.kind === "link" || (mark.kind === "reference" && !mark.shortcut)) && mark.start < at && at < mark.end)?.end ?? at;
}

function trimmedEnd({ text }: Draft, block: ProseBlock, end: number): number {
  return block.start + text.slice(block.start, end).trimEnd().length;
}

/** Where a footnote's number stands: behind all of the sentence, the marks of emphasis and the notes that are there. */
function behindSentence(draft: Draft, block: ProseBlock, sentence: Span): number {
  const end = behindLink(draft, block, sentence.end);
  const rest = draft.text.slice(end, block.end);
  const marks = /^(?:[*_~]+|\[\^[^\]\s]+\])*/u.exec(rest)?.[0] ?? "";
  return end + marks.length;
}
