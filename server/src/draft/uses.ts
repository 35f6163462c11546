// What a draft rests on: the records that it names and cites, each with its place. One entry of the index of a workspace.
import { lineAt, lineStartsOf } from "../knowledge/lines.ts";
import { readPackTree } from "../knowledge/pack-tree.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { LineRange } from "../knowledge/problem.ts";
import type { RecordRef } from "../knowledge/records.ts";
import { frontMatterEnd } from "../language/markdown.ts";
import { citationsOf } from "./citations.ts";
import type { Draft, DraftMention, Span } from "./draft.ts";

/** How a draft uses a record: by one of its names, by its key, by its address, or as the partner in the front matter. */
export type UseKind = "mention" | "citation" | "link" | "frontMatter";
const useKinds: readonly UseKind[] = ["mention", "citation", "link", "frontMatter"];

/** A place in a draft that uses a record. Of a citation, its key without the @. */
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

/** Keys of the front matter that say whom a draft is about, by the ids or names of actors. */
const partnerKeys: ReadonlySet<string> = new Set(["partner", "partners", "partnership"]);

/** All uses of records in a draft. */
export function usesIn(draft: Draft): DraftUses {
  const { text } = draft;
  const lineStarts = lineStartsOf(text);
  const refs: RecordRef[] = [];
  const indices = new Map<RecordRef, number>();
  const found: { readonly index: number; readonly kind: number; readonly start: number; readonly end: number }[] = [];
  const add = (ref: RecordRef, kind: UseKind, { start, end }: Span): void => {
    let index = indices.get(ref);
    if (index === undefined) {
      index = refs.length;
      refs.push(ref);
      indices.set(ref, index);
    }
    found.push({ index, kind: useKinds.indexOf(kind), start, end });
  };
  const addMention = (mention: DraftMention): void => {
    add(mention.name.ref, "mention", mention);
    for (const { ref } of mention.alternatives) add(ref, "mention", mention);
    for (const inner of mention.inner) addMention(inner);
  };
  for (const mention of draft.mentions()) addMention(mention);
  for (const { key, start, end } of citationsOf(draft)) add(`sources/${key}`, "citation", { start: start + 1, end });
  addLinks(draft, add);
  addFrontMatter(text, add);

  found.sort((a, b) => a.start - b.start || a.end - b.end);
  const numbers = new Uint32Array(found.length * width);
  let line = 0;
  for (const [place, { index, kind, start, end }] of found.entries()) {
    while (line + 1 < lineStarts.length && (lineStarts[line + 1] as number) <= start) line++;
    const endLine = end < (lineStarts[line + 1] ?? Infinity) ? line : lineAt(lineStarts, end);
    numbers.set([index, kind, line, start - (lineStarts[line] as number), endLine, end - (lineStarts[endLine] as number)], place * width);
  }
  return new DraftUses(refs, numbers);
}

/** Plain addresses of sources, with or without a fragment. */
function addLinks({ text, knowledge }: Draft, add: (ref: RecordRef, kind: UseKind, span: Span) => void): void {
  if (!text.includes("://")) return;
  const sources = addressesOf(knowledge);
  for (const match of text.matchAll(/https?:\/\/[^\s<>"'`|\\]+/g)) {
    // [words](https://…)  the bracket belongs to the link, unless the address itself has opened one
    let address = match[0].replace(/[.,;:!?*_]+$/, "");
    while (address.endsWith(")") && !balanced(address)) address = address.slice(0, -1).replace(/[.,;:!?*_]+$/, "");
    const ref = sources.get(withoutFragment(address));
    if (ref !== undefined) add(ref, "link", { start: match.index, end: match.index + address.length });
  }
}

function balanced(address: string): boolean {
  return (address.match(/\(/g)?.length ?? 0) >= (address.match(/\)/g)?.length ?? 0);
}

const addresses = new WeakMap<Knowledge, ReadonlyMap<string, RecordRef>>();

/** The sources by their addresses. */
function addressesOf(knowledge: Knowledge): ReadonlyMap<string, RecordRef> {
  let known = addresses.get(knowledge);
  if (known === undefined) {
    known = new Map(knowledge.all("sources").flatMap(({ ref, record }) => record.urls.map(({ url }) => [withoutFragment(url), ref] as const)));
    addresses.set(knowledge, known);
  }
  return known;
}

function withoutFragment(url: string): string {
  const hash = url.indexOf("#");
  return (hash < 0 ? url : url.slice(0, hash)).replace(/\/$/, "");
}

/** `partner: kr`, `partners: [kr, jp]`: ids, not names. */
function addFrontMatter(text: string, add: (ref: RecordRef, kind: UseKind, span: Span) => void): void {
  const end = frontMatterEnd(text);
  if (end === 0) return;
  const { root } = readPackTree(text.slice(0, end));
  if (root?.type !== "map") return;
  for (const { key, value } of root.pairs) {
    if (!partnerKeys.has(key.text) || value === undefined) continue;
    for (const item of value.type === "list" ? value.items.map((each) => each.value) : [value]) {
      if (item?.type === "text" && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(item.text)) add(`actors/${item.text}`, "frontMatter", item.inner);
    }
  }
}
