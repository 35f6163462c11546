// The tree of a pack file while it is being read: where the next key, item or value belongs by its column.

import type { PackLines } from "./pack-lines.ts";
import type { PackItem, PackList, PackMap, PackPair, PackText } from "./pack-tree.ts";

export interface OpenMap extends PackMap {
  indent: number;
  end: number;
  readonly pairs: OpenPair[];
}

export interface OpenPair extends PackPair {
  end: number;
  value: OpenNode | undefined;
}

export interface OpenList extends PackList {
  end: number;
  readonly items: OpenItem[];
}

interface OpenItem extends PackItem {
  end: number;
  value: OpenNode | undefined;
}

export type OpenNode = OpenMap | OpenList | PackText;

type Container = OpenMap | OpenList;

/** What has been read of a pack file; it grows by keys, items and values, in order. */
export class GrowingTree {
  readonly #lines: PackLines;
  /** The containers that are open at the end of what has been read, outermost first. */
  readonly #open: Container[] = [];
  /** The outermost node. */
  root: OpenNode | undefined;

  constructor(lines: PackLines) {
    this.#lines = lines;
  }

  /** Adds an item whose dash stands in a column. */
  addItem(column: number, at: number): void {
    const item: OpenItem = { start: at, end: at + 1, value: undefined };
    const top = this.containerFor(column, true);
    const list = this.#listFor(top, column, at);
    list.items.push(item);
    this.#stretch(at + 1);
  }

  /** Adds a pair whose key stands in a column. */
  addPair(column: number, pair: OpenPair): void {
    const top = this.containerFor(column, false);
    const map = this.#mapFor(top, column, pair.start);
    map.pairs.push(pair);
    this.#stretch(pair.end);
  }

  /** Closes what stands further in than a column. A list may stand in the column of the key that it belongs to. */
  containerFor(column: number, forItem: boolean): Container | undefined {
    for (;;) {
      const top = this.#open.at(-1);
      if (top === undefined || top.indent < column) return top;
      if (top.indent === column) {
        if (top.type === "list" ? forItem : !forItem) return top;
        if (top.type === "map") {
          const slot = last(top);
          if (slot !== undefined && (slot.value === undefined || (slot.value.type === "list" && !slot.value.flow))) return top;
        }
      }
      this.#open.pop();
    }
  }

  /** Puts a value where it belongs. */
  put(value: OpenNode, set: (value: OpenNode) => void): void {
    set(value);
    this.#stretch(value.end);
  }

  #listFor(top: Container | undefined, column: number, at: number): OpenList {
    if (top?.type === "list" && top.indent === column) return top;
    const list: OpenList = { type: "list", indent: column, flow: false, start: at, end: at + 1, items: [] };
    if (top === undefined) {
      if (this.root?.type === "list" && !this.root.flow) {
        this.#open.push(this.root);
        return this.root;
      }
      this.root ??= list;
      this.#open.push(list);
      return list;
    }
    const slot = last(top);
    if (slot !== undefined && slot.value === undefined) slot.value = list;
    // An item that stands in no column of its own belongs with those before it.
    else if (slot?.value?.type === "list" && !slot.value.flow) {
      this.#open.push(slot.value);
      return slot.value;
    } else if (top.type === "list") return top;
    this.#open.push(list);
    return list;
  }

  #mapFor(top: Container | undefined, column: number, at: number): OpenMap {
    if (top?.type === "map" && top.indent === column) return top;
    const map: OpenMap = { type: "map", indent: column, flow: false, start: at, end: at, pairs: [] };
    if (top === undefined) {
      if (this.root?.type === "text") this.#begunWith(map, this.root, (begun) => (this.root = begun));
      if (this.root?.type === "map" && !this.root.flow) {
        this.root.indent = Math.min(this.root.indent, column);
        this.#open.push(this.root);
        return this.root;
      }
      this.root ??= map;
      this.#open.push(map);
      return map;
    }
    const slot = last(top);
    if (slot !== undefined && slot.value === undefined) {
      slot.value = map;
      this.#open.push(map);
      return map;
    }
    if (slot?.value?.type === "text") this.#begunWith(map, slot.value, (begun) => (slot.value = begun));
    // A key that stands in no column of its own belongs with those before it.
    if (slot?.value?.type === "map" && !slot.value.flow) {
      this.#open.push(slot.value);
      return slot.value;
    }
    if (top.type === "map") return top;
    this.#open.push(map);
    return map;
  }

  /** A text in the column of the keys after it is a key itself, still without its colon. */
  #begunWith(map: OpenMap, text: PackText, set: (map: OpenMap) => void): void {
    const { start, end } = text;
    if (text.style !== "plain" || start - (this.#lines.starts[this.#lines.lineOf(start)] as number) !== map.indent) return;
    set({ ...map, start, end, pairs: [{ start, end, key: text, colon: undefined, value: undefined }] });
  }

  /** What is open reaches at least to an offset. */
  #stretch(end: number): void {
    for (const container of this.#open) {
      container.end = Math.max(container.end, end);
      const slot = last(container);
      if (slot !== undefined) slot.end = Math.max(slot.end, end);
    }
  }
}

/** The pair or item that was begun last. */
export function last(container: Container): OpenPair | OpenItem | undefined {
  return container.type === "map" ? container.pairs.at(-1) : container.items.at(-1);
}
