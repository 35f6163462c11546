// What a draft rests on: the records that it names and cites, each with its place. One entry of the index of a workspace.
import { lineAt, lineRangeOf, lineStartsOf } from "../knowledge/lines.ts";
import { readPackTree } from "../knowledge/read-pack-tree.ts";
import type { LineRange } from "../knowledge/problem.ts";
import type { RecordRef } from "../knowledge/records.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { frontMatterEnd } from "../language/markdown.ts";
import { skeletonsOf } from "../language/words.ts";
import type { Lookup, Phrase } from "../lookup/lookup.ts";
import { type CitationForm, citationsOf } from "./citations.ts";
import type { Draft, DraftMention, Span } from "./draft.ts";
import { plainAddress, sourcesAtAddress } from "./sourceAddresses.ts";

/** How a draft uses a record: by one of its names, by its key, by its address, by a footnote, or as the partner in the front matter. */
export type UseKind = "mention" | "citation" | "link" | "footnote" | "frontMatter";
const useKinds: readonly UseKind[] = ["mention", "citation", "link", "footnote", "frontMatter"];

/** A place in a draft that uses a record. Of a citation, its key without the @; of a footnote, `[^1]` in the text. */
export interface Use {
  readonly ref: RecordRef;
  readonly kind: UseKind;
  readonly range: LineRange;
}

/** Numbers for one use: which record, which kind, first line and column, last line and column. */
const width = 6;

/** All uses of one draft, packed: a workspace has thousands of drafts. Needs neither its text nor its draft. */
export class DraftUses {
  /** The records that are used, each once. */
  readonly refs: readonly RecordRef[];
  readonly #numbers: Uint32Array;

  constructor(refs: readonly RecordRef[], numbers: Uint32Array) {
    this.refs = refs;
    this.#numbers = numbers;
  }

  /** How often a record is used. */
  count(ref: RecordRef): number {
    const index = this.refs.indexOf(ref);
    let count = 0;
    if (index >= 0) for (let at = 0; at < this.#numbers.length; at += width) if (this.#numbers[at] === index) count++;
    return count;
  }

  /** How often each record is used. */
  counts(): ReadonlyMap<RecordRef, number> {
    const sums = new Uint32Array(this.refs.length);
    for (let at = 0; at < this.#numbers.length; at += width) sums[this.#numbers[at] as number] = (sums[this.#numbers[at] as number] as number) + 1;
    return new Map(this.refs.map((ref, index) => [ref, sums[index] as number]));
  }

  /** The uses of a record, in order. */
  of(ref: RecordRef): readonly Use[] {
    const index = this.refs.indexOf(ref);
    const uses: Use[] = [];
    if (index < 0) return uses;
    const numbers = this.#numbers;
    for (let at = 0; at < numbers.length; at += width) {
      if (numbers[at] !== index) continue;
      const [kind = 0, line = 0, character = 0, endLine = 0, endCharacter = 0] = numbers.subarray(at + 1, at + width);
      uses.push({
        ref,
        kind: useKinds[kind] ?? "mention",
        range: { start: { line, character }, end: { line: endLine, character: endCharacter } },
      });
    }
    return uses;
  }
}

/**
 * What a draft must hold to use a record, whatever way: all words of one of these phrases, in its prose or in an address,
 * a key or the front matter. A `WordSet` tells whether it does.
 */
export function phrasesOfUse(ref: RecordRef, knowledge: Knowledge, lookup: Lookup): readonly Phrase[] {
  const id = ref.slice(ref.indexOf("/") + 1);
  const entry = knowledge.resolve(ref);
  const addresses = entry?.kind === "sources" ? entry.record.urls.map(({ url }) => plainAddress(url)) : [];
  return [...lookup.phrases(ref), ...[id, ...addresses].map(skeletonsOf)];
}

/** Keys of the front matter that say whom a draft is about, by the ids or names of actors. */
const partnerKeys: ReadonlySet<string> = new Set(["partner", "partners", "partnership"]);

/** All uses of records in a draft. */
export function usesIn(draft: Draft): DraftUses {
  const { text } = draft;
  const lineStarts = lineStartsOf(text);
  const refs: RecordRef[] = [];
  const indices = new Map<RecordRef, number>();
  const found: { readonly index: number; readonly kind: number; readonly start: number; readonly end: number }[] = [];
  visitUses(draft, draft.mentions(), (ref, kind, { start, end }) => {
    let index = indices.get(ref);
    if (index === undefined) {
      index = refs.length;
      refs.push(ref);
      indices.set(ref, index);
    }
    found.push({ index, kind: useKinds.indexOf(kind), start, end });
  });

  found.sort(inOrder);
  const numbers = new Uint32Array(found.length * width);
  let line = 0;
  let at = 0;
  for (const { index, kind, start, end } of found) {
    while (line + 1 < lineStarts.length && (lineStarts[line + 1] as number) <= start) line++;
    const endLine = end < (lineStarts[line + 1] ?? Infinity) ? line : lineAt(lineStarts, end);
    numbers[at] = index;
    numbers[at + 1] = kind;
    numbers[at + 2] = line;
    numbers[at + 3] = start - (lineStarts[line] as number);
    numbers[at + 4] = endLine;
    numbers[at + 5] = end - (lineStarts[endLine] as number);
    at += width;
  }
  return new DraftUses(refs, numbers);
}

/** The uses of one record in a draft, in order: those among all that are its own, without going through the others. */
export function usesOf(draft: Draft, ref: RecordRef): readonly Use[] {
  const found: (Span & { readonly kind: UseKind })[] = [];
  const add = (other: RecordRef, kind: UseKind, { start, end }: Span): void => {
    if (other === ref) found.push({ kind, start, end });
  };
  visitUses(draft, draft.mentionsOf(ref), add, ref);
  if (found.length === 0) return [];
  const lineStarts = lineStartsOf(draft.text);
  return found.sort(inOrder).map((use) => ({ ref, kind: use.kind, range: lineRangeOf(lineStarts, use) }));
}

function inOrder(one: Span, other: Span): number {
  return one.start - other.start || one.end - other.end;
}

type AddUse = (ref: RecordRef, kind: UseKind, span: Span) => void;

/** @param only the record of which the uses are wanted; uses of others may come all the same */
function visitUses(draft: Draft, mentions: Iterable<DraftMention>, add: AddUse, only?: RecordRef): void {
  const addMention = (mention: DraftMention): void => {
    add(mention.name.ref, "mention", mention);
    for (const { ref } of mention.alternatives) add(ref, "mention", mention);
    for (const inner of mention.inner) addMention(inner);
  };
  for (const mention of mentions) addMention(mention);
  if (only === undefined || only.startsWith("sources/")) addCitations(draft, add);
  if (only === undefined || only.startsWith("actors/")) addFrontMatter(draft.text, add);
}

/** Citations in each form. A link to the address of several sources is a use of each. */
function addCitations(draft: Draft, add: AddUse): void {
  for (const { form, key, keySpan, alternatives, start, end } of citationsOf(draft)) {
    const span = form === "footnote" ? { start, end } : keySpan;
    for (const id of [key, ...alternatives]) add(`sources/${id}`, useOf[form], span);
  }
  for (const { address, start, end } of draft.linkDefinitions().values()) {
    for (const { id } of sourcesAtAddress(draft.knowledge, address)) add(`sources/${id}`, "link", { start, end });
  }
}

const useOf: { readonly [form in CitationForm]: UseKind } = { key: "citation", footnote: "footnote", link: "link" };

/** `partner: kr`, `partners: [kr, jp]`: ids, not names. */
function addFrontMatter(text: string, add: AddUse): void {
  const end = frontMatterEnd(text);
  // Few drafts say whom they are about, and to read YAML takes as long as to read a page of prose.
  if (end === 0 || !/partner/.test(text.slice(0, end))) return;
  const { root } = readPackTree(text.slice(0, end));
  if (root?.type !== "map") return;
  for (const { key, value } of root.pairs) {
    if (!partnerKeys.has(key.text) || value === undefined) continue;
    for (const item of value.type === "list" ? value.items.map((each) => each.value) : [value]) {
      if (item?.type === "text" && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(item.text)) add(`actors/${item.text}`, "frontMatter", item.inner);
    }
  }
}
