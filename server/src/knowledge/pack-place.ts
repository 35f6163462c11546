// Where in a pack file an offset is: in which record, at which key or value, and what is typed of it already.

import { lineAt } from "./lines.ts";
import type { RecordPath } from "./pack.ts";
import type { PackList, PackMap, PackNode, PackPair, PackText, PackTree } from "./pack-tree.ts";
import type { Span } from "./problem.ts";
import { kinds } from "./records.ts";
import type { Kind, RecordRef } from "./records.ts";
import { targetOf } from "./references.ts";

/** A place in a pack file. Paths begin at the top of the file: `["terms", 0, "label", "de"]`. */
export interface PackPlace {
  /** key: in a map, or where a key of a map may stand; value: a value, or where one may stand. */
  readonly role: "key" | "value";
  /** Of a key, the path of its map; of a value, its own. */
  readonly path: RecordPath;
  /** The key or value that the offset touches; undefined where there is none yet. */
  readonly text: PackText | undefined;
  /** What is typed so far; empty at the offset where there is nothing yet. */
  readonly span: Span;
  /** Nothing else stands before it on its line, not even a dash. */
  readonly ownLine: boolean;
  /** The column of what begins the line: what belongs to it stands further in. */
  readonly indent: number;
  /** Keys that the map has besides this one. */
  readonly others: readonly string[];
  /** Of a key: it has its colon already. */
  readonly colon: boolean;
}

/** A record as it stands in a file, complete or not. */
export interface PackRecord {
  readonly kind: Kind;
  /** Position in the list of its kind. */
  readonly index: number;
  readonly map: PackMap;
  /** Undefined while it has none. */
  readonly id: PackText | undefined;
}

/** A place in a record that names another. */
export interface PackReference {
  readonly text: PackText;
  readonly ref: RecordRef;
  /** The id alone, where the kind is written before it. */
  readonly idSpan: Span;
  readonly path: RecordPath;
}

/** The place of an offset; undefined in remarks, and where nothing can stand. */
export function placeAt(tree: PackTree, offset: number): PackPlace | undefined {
  if (tree.comments.some(({ start, end }) => start < offset && offset <= end)) return undefined;
  return touched(tree, offset) ?? empty(tree, offset);
}

/** The records of a file, in order. */
export function recordsIn(tree: PackTree): readonly PackRecord[] {
  if (tree.root?.type !== "map") return [];
  return tree.root.pairs.flatMap(({ key, value }): readonly PackRecord[] => {
    const kind = kinds.find((known) => known === key.text);
    if (kind === undefined || value?.type !== "list") return [];
    return value.items.flatMap(({ value: map }, index) => (map?.type === "map" ? [{ kind, index, map, id: textOf(map, "id") }] : []));
  });
}

/** The text that a map has under a key. */
export function textOf(map: PackMap, name: string): PackText | undefined {
  const value = map.pairs.find(({ key }) => key.text === name)?.value;
  return value?.type === "text" ? value : undefined;
}

/** The value at a path of a file. */
export function nodeAt(tree: PackTree, path: RecordPath): PackNode | undefined {
  let node = tree.root;
  for (const step of path) {
    if (node?.type === "map" && typeof step === "string") node = node.pairs.find(({ key }) => key.text === step)?.value;
    else if (node?.type === "list" && typeof step === "number") node = node.items[step]?.value;
    else return undefined;
  }
  return node;
}

/** All places of a record that name others, in order. */
export function namedBy({ kind, map }: PackRecord): readonly PackReference[] {
  const found: PackReference[] = [];
  const visit = (node: PackNode | undefined, path: RecordPath): void => {
    if (node?.type === "map") for (const { key, value } of node.pairs) visit(value, [...path, key.text]);
    else if (node?.type === "list") for (const [index, { value }] of node.items.entries()) visit(value, [...path, index]);
    else if (node !== undefined) {
      const reference = referenceOf(kind, path, node);
      if (reference !== undefined) found.push(reference);
    }
  };
  visit(map, []);
  return found;
}

/** What a value names. @param path from the record */
export function referenceOf(kind: Kind, path: RecordPath, text: PackText): PackReference | undefined {
  const target = targetOf(kind, path);
  if (target === undefined || text.text === "") return undefined;
  if (target !== "any") return { text, ref: `${target}/${text.text}`, idSpan: text.inner, path };
  const slash = text.text.indexOf("/");
  const named = kinds.find((known) => known === text.text.slice(0, slash));
  if (named === undefined) return undefined;
  return { text, ref: `${named}/${text.text.slice(slash + 1)}`, idSpan: { start: text.inner.start + slash + 1, end: text.inner.end }, path };
}

/** The key or value that an offset touches. */
function touched(tree: PackTree, offset: number): PackPlace | undefined {
  const visit = (node: PackNode, path: RecordPath, ownLine: boolean, indent: number): PackPlace | undefined => {
    if (offset < node.start || offset > node.end) return undefined;
    if (node.type === "text") return { role: "value", path, text: node, span: node.inner, ownLine, indent, others: [], colon: false };
    if (node.type === "list") {
      for (const [index, { start, end, value }] of node.items.entries()) {
        if (offset < start || offset > end || value === undefined) continue;
        return visit(value, [...path, index], false, node.indent);
      }
      return node.flow && offset > node.start && offset < node.end ? flowItem(node, path, offset) : undefined;
    }
    for (const pair of node.pairs) {
      const { key, value } = pair;
      if (offset >= key.start && offset <= key.end) {
        return { ...inMap(node, path, pair), text: key, span: key.inner, ownLine: isFirst(tree, key.start), colon: pair.colon !== undefined };
      }
      const place = value && visit(value, [...path, key.text], lineAt(tree.lineStarts, value.start) > lineAt(tree.lineStarts, key.start), node.indent);
      if (place !== undefined) return place;
    }
    if (!node.flow || offset <= node.start || offset >= node.end) return undefined;
    return afterColon(tree, node, path, offset) ?? { ...inMap(node, path), span: { start: offset, end: offset } };
  };
  return tree.root && visit(tree.root, [], isFirst(tree, tree.root.start), -1);
}

function flowItem(list: PackList, path: RecordPath, offset: number): PackPlace {
  const index = list.items.filter(({ end }) => end < offset).length;
  return valuePlace([...path, index], offset, false, list.indent);
}

/** Nothing is typed there yet: what may stand is told by the line and by the column. */
function empty(tree: PackTree, offset: number): PackPlace | undefined {
  const line = lineAt(tree.lineStarts, offset);
  const start = tree.lineStarts[line] ?? 0;
  const end = tree.lineStarts[line + 1] ?? tree.text.length;
  if (!/^(?:#.*)?$/.test(tree.text.slice(offset, end).trim())) return undefined;
  const before = tree.text.slice(start, offset);
  const chain = openAt(tree, before.trim() === "" ? start : offset);
  const deepest = chain.at(-1);
  if (before.trim() !== "") {
    if (deepest === undefined) return undefined;
    const { node, path, step, open } = deepest;
    if (node.type === "map") return afterColon(tree, node, path, offset);
    return open && /^[\s-]*-\s+$/.test(before) ? valuePlace([...path, step], offset, false, node.indent) : undefined;
  }
  const column = before.length;
  for (const { node, path, step, open } of chain.toReversed()) {
    if (node.flow) return undefined;
    if (open && column > node.indent) return valuePlace([...path, step], offset, true, column);
    if (node.indent !== column) continue;
    if (node.type === "map") return { ...inMap(node, path), span: { start: offset, end: offset }, ownLine: true, indent: column };
    return valuePlace([...path, node.items.filter((item) => item.start < offset).length], offset, true, column);
  }
  return column === 0 && (tree.root === undefined || tree.root.type === "map")
    ? { role: "key", path: [], text: undefined, span: { start: offset, end: offset }, ownLine: true, indent: 0, others: [], colon: false }
    : undefined;
}

function valuePlace(path: RecordPath, offset: number, ownLine: boolean, indent: number): PackPlace {
  return { role: "value", path, text: undefined, span: { start: offset, end: offset }, ownLine, indent, others: [], colon: false };
}

/** key: |  with nothing on the line yet. */
function afterColon(tree: PackTree, map: PackMap, path: RecordPath, offset: number): PackPlace | undefined {
  const pair = map.pairs.findLast(({ start }) => start < offset);
  if (pair?.colon === undefined || offset <= pair.colon || pair.value !== undefined) return undefined;
  if (lineAt(tree.lineStarts, pair.colon) !== lineAt(tree.lineStarts, offset)) return undefined;
  return valuePlace([...path, pair.key.text], offset, false, map.indent);
}

function inMap(map: PackMap, path: RecordPath, own?: PackPair): Omit<PackPlace, "span"> {
  const others = map.pairs.filter((pair) => pair !== own).map(({ key }) => key.text);
  return { role: "key", path, text: undefined, ownLine: false, indent: map.indent, others, colon: false };
}

interface OpenContainer {
  readonly node: PackMap | PackList;
  readonly path: RecordPath;
  /** The key or index of what was begun last before the offset. */
  readonly step: string | number;
  /** That has no value before the offset. */
  readonly open: boolean;
}

/** The containers that an offset may be in, outermost first: each with what was begun last before it. */
function openAt(tree: PackTree, offset: number): readonly OpenContainer[] {
  const chain: OpenContainer[] = [];
  let node = tree.root;
  let path: RecordPath = [];
  while (node !== undefined && node.type !== "text" && node.start < Math.max(1, offset)) {
    const slot: { readonly step: string | number; readonly value: PackNode | undefined; readonly started: boolean } | undefined =
      node.type === "map" ? lastPair(node, offset) : lastItem(node, offset);
    if (slot === undefined) break;
    const inside: PackNode | undefined = slot.value !== undefined && slot.value.start < offset ? slot.value : undefined;
    chain.push({ node, path, step: slot.step, open: slot.started && slot.value === undefined });
    path = [...path, slot.step];
    node = inside;
  }
  return chain;
}

function lastPair(map: PackMap, offset: number): { readonly step: string; readonly value: PackNode | undefined; readonly started: boolean } | undefined {
  const pair = map.pairs.findLast(({ start }) => start < offset);
  return pair && { step: pair.key.text, value: pair.value, started: pair.colon !== undefined };
}

function lastItem(list: PackList, offset: number): { readonly step: number; readonly value: PackNode | undefined; readonly started: boolean } | undefined {
  const index = list.items.findLastIndex(({ start }) => start < offset);
  return index < 0 ? undefined : { step: index, value: list.items[index]?.value, started: true };
}

function isFirst({ text, lineStarts }: PackTree, offset: number): boolean {
  return text.slice(lineStarts[lineAt(lineStarts, offset)] ?? 0, offset).trim() === "";
}
