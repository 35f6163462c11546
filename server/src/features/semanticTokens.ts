// Semantic tokens of a draft: names by what they name, and citations, so that an editor can colour them.
import type { Range, SemanticTokensEdit, SemanticTokensLegend } from "vscode-languageserver-types";
import { citationsOf } from "../draft/citations.ts";
import type { Draft, DraftMention, Span } from "../draft/draft.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Kind, RecordRef } from "../knowledge/records.ts";
import type { Verification } from "../knowledge/records/evidence.ts";
import type { Sheet } from "./place.ts";

const types = ["communiqueTerm", "communiqueActor", "communiqueEvent", "communiqueInstrument", "communiqueProgramme", "communiquePartnership", "communiqueCitation"] as const;
type TokenType = (typeof types)[number];

/** `deprecated`: the form must not be written; `unverified`: nobody has confirmed the record. */
const modifiers = ["deprecated", "unverified"] as const;

/** What the numbers of tokens mean. The manifest declares the same types. */
export const tokensLegend: SemanticTokensLegend = { tokenTypes: [...types], tokenModifiers: [...modifiers] };

const typeOfKind: { readonly [kind in Kind]?: TokenType } = {
  terms: "communiqueTerm",
  actors: "communiqueActor",
  events: "communiqueEvent",
  instruments: "communiqueInstrument",
  programmes: "communiqueProgramme",
  partnerships: "communiquePartnership",
};

interface Token extends Span {
  readonly type: TokenType;
  /** Bits, in the order of `modifiers`. */
  readonly modifiers: number;
}

/** Numbers for one token, relative to the one before: lines, characters, length, type, modifiers. */
const width = 5;

/**
 * The tokens of a draft, or of a range of it, as LSP encodes them. Headings keep their own colour, but for what must not
 * be written in them.
 */
export function semanticTokens(sheet: Sheet, range?: Range): readonly number[] {
  const { draft, lines } = sheet;
  const from = range === undefined ? 0 : lines.offsetAt(range.start);
  const to = range === undefined ? draft.text.length : lines.offsetAt(range.end);
  const tokens = [...ofNames(draft, from, to), ...ofCitations(draft)].filter(({ start, end }) => start < to && end > from).sort((a, b) => a.start - b.start);
  const data: number[] = [];
  let line = 0;
  let character = 0;
  let covered = 0;
  for (const token of tokens) {
    if (token.start < covered) continue;
    covered = token.end;
    for (const { start, end } of partsByLine(draft.text, token)) {
      const at = lines.positionAt(start);
      data.push(at.line - line, at.line === line ? at.character - character : at.character, end - start, types.indexOf(token.type), token.modifiers);
      ({ line, character } = at);
    }
  }
  return data;
}

function* ofNames(draft: Draft, from: number, to: number): Generator<Token> {
  const headings = draft.blocks.filter(({ kind }) => kind === "heading");
  let next = 0;
  for (const mention of draft.mentions()) {
    if (mention.end <= from) continue;
    if (mention.start >= to) return;
    while (next < headings.length && (headings[next] as Span).end <= mention.start) next++;
    const heading = headings[next];
    const inHeading = heading !== undefined && heading.start <= mention.start;
    const token = tokenOf(draft.knowledge, mention);
    if (token !== undefined && (!inHeading || mention.name.role === "deprecated")) yield token;
  }
}

function tokenOf(knowledge: Knowledge, { name, start, end }: DraftMention): Token | undefined {
  const { type, isUnverified } = lookOf(knowledge, name.ref);
  return type && { start, end, type, modifiers: (name.role === "deprecated" ? 1 : 0) + (isUnverified ? 2 : 0) };
}

interface Look {
  readonly type: TokenType | undefined;
  readonly isUnverified: boolean;
}
const looks = new WeakMap<Knowledge, Map<RecordRef, Look>>();

/** A draft names the same things thousands of times. */
function lookOf(knowledge: Knowledge, ref: RecordRef): Look {
  let known = looks.get(knowledge);
  if (known === undefined) {
    known = new Map();
    looks.set(knowledge, known);
  }
  let look = known.get(ref);
  if (look === undefined) {
    look = { type: typeOfKind[kindNamed(knowledge, ref)], isUnverified: isDoubtful(knowledge.resolve(ref)?.record.verification) };
    known.set(ref, look);
  }
  return look;
}

/** The kind of the thing itself: of a term that names a law, the law's. */
function kindNamed(knowledge: Knowledge, ref: RecordRef): Kind {
  const entry = knowledge.resolve(ref);
  if (entry?.kind !== "terms") return entry?.kind ?? "topics";
  const { instrument, programme, actor, partnership } = entry.record;
  if (instrument !== undefined) return "instruments";
  if (programme !== undefined) return "programmes";
  if (actor !== undefined) return "actors";
  return partnership === undefined ? "terms" : "partnerships";
}

function isDoubtful(verification: Verification | undefined): boolean {
  return verification !== undefined && (verification.basis !== "found" || verification.confidence !== "high");
}

/** Keys and the numbers of footnotes that cite a source; a link has its colour already. */
function* ofCitations(draft: Draft): Generator<Token> {
  for (const { form, key, start, end } of citationsOf(draft)) {
    const source = draft.knowledge.get("sources", key)?.record;
    if (source !== undefined && form !== "link") yield { start, end, type: "communiqueCitation", modifiers: isDoubtful(source.verification) ? 2 : 0 };
  }
}

/** The words of each line, without what begins a line: no token crosses a line's end. */
function* partsByLine(text: string, { start, end }: Span): Generator<Span> {
  let from = start;
  while (from < end) {
    const lineEnd = endOfLine(text, from, end);
    const words = text.slice(from, lineEnd);
    const indent = from === start ? 0 : (/^[\s>]*/u.exec(words)?.[0].length ?? 0);
    const trimmed = words.trimEnd();
    if (trimmed.length > indent) yield { start: from + indent, end: from + trimmed.length };
    from = lineEnd + 1;
  }
}

function endOfLine(text: string, from: number, most: number): number {
  for (let at = from; at < most; at++) if (text[at] === "\n" || text[at] === "\r") return at;
  return most;
}

/** The edit that makes the tokens `after` of the tokens `before`; none where they are the same. */
export function tokensEdit(before: readonly number[], after: readonly number[]): SemanticTokensEdit | undefined {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  if (start === before.length && start === after.length) return undefined;
  start -= start % width;
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  same -= same % width;
  return { start, deleteCount: before.length - start - same, data: after.slice(start, after.length - same) };
}
