// A pack file as its author sees it, half-typed or not: maps, lists and texts with exact places. Never throws.
//
// The YAML parser gives up or swallows what follows where a quotation mark, a bracket or a colon is still missing.
// Here each line counts by its indentation, so that a slip stays where it is. Of a file without mistakes, the tree
// says the same as the parser does.

import { lineStartsOf } from "./lines.ts";
import type { Span } from "./problem.ts";

export type PackNode = PackMap | PackList | PackText;

export interface PackMap extends Span {
  readonly type: "map";
  /** The column of its keys. */
  readonly indent: number;
  /** Written in braces. */
  readonly flow: boolean;
  readonly pairs: readonly PackPair[];
}

export interface PackPair extends Span {
  readonly key: PackText;
  /** Offset of its colon; undefined while only the key is typed. */
  readonly colon: number | undefined;
  readonly value: PackNode | undefined;
}

export interface PackList extends Span {
  readonly type: "list";
  /** The column of its dashes. */
  readonly indent: number;
  /** Written in brackets. */
  readonly flow: boolean;
  readonly items: readonly PackItem[];
}

/** An item; its span begins with its dash. */
export interface PackItem extends Span {
  readonly value: PackNode | undefined;
}

/** A key, or a value that is neither map nor list. Its span includes quotation marks. */
export interface PackText extends Span {
  readonly type: "text";
  /** What stands between the quotation marks, or all of it. */
  readonly inner: Span;
  /** What it says: escapes decoded, lines joined. */
  readonly text: string;
  readonly style: "plain" | "quoted" | "block";
}

export interface PackTree {
  readonly text: string;
  readonly lineStarts: readonly number[];
  readonly root: PackNode | undefined;
  /** Remarks, in order. */
  readonly comments: readonly Span[];
}

interface OpenMap extends PackMap {
  indent: number;
  end: number;
  readonly pairs: OpenPair[];
}
interface OpenPair extends PackPair {
  end: number;
  value: OpenNode | undefined;
}
interface OpenList extends PackList {
  end: number;
  readonly items: OpenItem[];
}
interface OpenItem extends PackItem {
  end: number;
  value: OpenNode | undefined;
}
type OpenNode = OpenMap | OpenList | PackText;
type Container = OpenMap | OpenList;

/** Brackets nested deeper than this are no pack. */
const deepest = 50;

/** Reads a pack file, whatever state it is in. */
export function readPackTree(text: string): PackTree {
  return new Reader(text).read();
}

class Reader {
  readonly #text: string;
  readonly #lineStarts: readonly number[];
  readonly #comments: Span[] = [];
  #root: OpenNode | undefined;
  /** The containers that are open at the end of what has been read, outermost first. */
  readonly #open: Container[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#lineStarts = lineStartsOf(text);
  }

  read(): PackTree {
    let line = 0;
    while (line < this.#lineStarts.length) line = this.#readLine(line);
    return { text: this.#text, lineStarts: this.#lineStarts, root: this.#root, comments: this.#comments };
  }

  /** Reads a line and those that its value goes on over. @returns the next line to read */
  #readLine(line: number): number {
    const start = this.#lineStarts[line] as number;
    const end = this.#endOfLine(line);
    let at = this.#skipSpace(start, end);
    if (line === 0 && this.#text.charCodeAt(0) === 0xfeff) at = this.#skipSpace(1, end);
    if (at === end || /^(?:---|\.\.\.)(?:\s|$)/.test(this.#text.slice(start, Math.min(end, start + 4)))) return line + 1;
    let dash = -1;
    while (this.#text[at] === "-" && (at + 1 === end || isSpace(this.#text[at + 1]))) {
      dash = at - start;
      this.#addItem(dash, at);
      at = this.#skipSpace(at + 1, end);
    }
    if (at === end) return line + 1;
    if (this.#text[at] === "#") {
      this.#comments.push({ start: at, end });
      return line + 1;
    }
    const column = at - start;
    const key = this.#keyAt(at, end);
    if (key === undefined) return this.#addBareValue(line, column, at, dash);
    const pair: OpenPair = { start: at, end: key.colon + 1, key: key.key, colon: key.colon, value: undefined };
    this.#addPair(column, pair);
    return this.#readValue(line, column, this.#skipSpace(key.colon + 1, end), (value) => (pair.value = value));
  }

  /** `key:` at an offset of a line, before a space or the end of the line. */
  #keyAt(at: number, end: number): { readonly key: PackText; readonly colon: number } | undefined {
    const quote = this.#text[at];
    if (quote === "[" || quote === "{") return undefined;
    let keyEnd: number;
    if (quote === '"' || quote === "'") {
      const close = this.#closingQuote(at, end);
      if (close === undefined) return undefined;
      keyEnd = close + 1;
    } else {
      keyEnd = at;
      while (keyEnd < end) {
        const letter = this.#text[keyEnd];
        if (letter === ":" && (keyEnd + 1 === end || isSpace(this.#text[keyEnd + 1]))) break;
        if (letter === "#" && isSpace(this.#text[keyEnd - 1])) return undefined;
        keyEnd++;
      }
    }
    const colon = this.#skipSpace(keyEnd, end);
    if (colon === end || this.#text[colon] !== ":" || !(colon + 1 === end || isSpace(this.#text[colon + 1]))) return undefined;
    return { key: this.#textNode(at, this.#trimEnd(at, keyEnd)), colon };
  }

  /** A text without a key: a value on a line of its own, or a key that is being typed. */
  #addBareValue(line: number, column: number, at: number, dash: number): number {
    const top = this.#containerFor(column, false);
    const slot = top === undefined ? undefined : last(top);
    if (top !== undefined && slot?.value === undefined && slot !== undefined && top.indent < column) {
      return this.#readValue(line, dash >= 0 ? dash : top.indent, at, (value) => (slot.value = value));
    }
    if (top?.type === "map" && this.#text[at] !== "[" && this.#text[at] !== "{") {
      const key = this.#textNode(at, this.#plainEnd(at, this.#endOfLine(line)));
      this.#addPair(column, { start: at, end: key.end, key, colon: undefined, value: undefined });
      return line + 1;
    }
    return this.#readValue(line, -1, at, (value) => {
      if (this.#root === undefined) this.#root = value;
    });
  }

  /**
   * Reads a value from an offset of a line, and sets it if there is one.
   * @param indent what belongs to the value on further lines stands further in than this
   * @returns the next line to read
   */
  #readValue(line: number, indent: number, at: number, set: (value: OpenNode) => void): number {
    const end = this.#endOfLine(line);
    const first = this.#text[at];
    if (at >= end) return line + 1;
    if (first === "#") {
      this.#comments.push({ start: at, end });
      return line + 1;
    }
    if ((first === "|" || first === ">") && /^[|>][-+0-9]*[ \t]*(?:#.*)?$/.test(this.#text.slice(at, end))) {
      const stop = this.#linesWithin(line, indent, () => true);
      const contentEnd = stop === line + 1 ? this.#trimEnd(at, end) : this.#trimEnd(at, this.#endOfLine(stop - 1));
      const words = this.#text.slice(Math.min(end, contentEnd), contentEnd).trim();
      this.#set(set, { type: "text", start: at, end: contentEnd, inner: { start: at, end: contentEnd }, text: joined(words), style: "block" });
      return stop;
    }
    if (first === '"' || first === "'") {
      const stop = this.#linesWithin(line, indent, () => true);
      const close = this.#closingQuote(at, this.#endOfLine(stop - 1));
      // Not closed: what follows on the next lines is rather something else.
      this.#set(set, this.#textNode(at, close === undefined ? this.#trimEnd(at, end) : close + 1));
      return close === undefined ? line + 1 : this.#afterValue(close + 1);
    }
    if (first === "[" || first === "{") {
      const stop = this.#linesWithin(line, indent, (next) => this.#keyAt(next, this.#endOfLine(this.#lineOf(next))) === undefined || first === "{");
      const limit = this.#endOfLine(stop - 1);
      const { node, next } = this.#readFlow(at, limit, 0);
      this.#set(set, node);
      return this.#afterValue(next);
    }
    const stop = this.#linesWithin(line, indent, (next, lineEnd) => this.#text[next] !== "#" && this.#keyAt(next, lineEnd) === undefined);
    let valueEnd = this.#plainEnd(at, end);
    let used = line + 1;
    // A remark ends a text that goes on over lines.
    for (let goOn = valueEnd === this.#trimEnd(at, end); goOn && used < stop; used++) {
      const next = this.#skipSpace(this.#lineStarts[used] as number, this.#endOfLine(used));
      const nextEnd = this.#endOfLine(used);
      if (next === nextEnd) continue;
      valueEnd = this.#plainEnd(next, nextEnd);
      goOn = valueEnd === this.#trimEnd(next, nextEnd);
    }
    this.#noteComment(valueEnd, this.#endOfLine(this.#lineOf(valueEnd)));
    this.#set(set, this.#textNode(at, valueEnd));
    return used;
  }

  /** The line after the one in which a value ends; what stands there still may be a remark. */
  #afterValue(end: number): number {
    const line = this.#lineOf(end);
    this.#noteComment(end, this.#endOfLine(line));
    return line + 1;
  }

  #noteComment(from: number, end: number): void {
    const at = this.#skipSpace(from, end);
    if (at < end && this.#text[at] === "#") this.#comments.push({ start: at, end });
  }

  /** `[a, b]` or `{ a: b }`, closed or not, not further than the limit. */
  #readFlow(at: number, limit: number, depth: number): { readonly node: OpenNode; readonly next: number } {
    const isMapping = this.#text[at] === "{";
    const close = isMapping ? "}" : "]";
    const map: OpenMap = { type: "map", indent: at + 1, flow: true, start: at, end: at + 1, pairs: [] };
    const list: OpenList = { type: "list", indent: at + 1, flow: true, start: at, end: at + 1, items: [] };
    const node = isMapping ? map : list;
    let next = at + 1;
    for (;;) {
      next = this.#skipFlowSpace(next, limit);
      const letter = this.#text[next];
      if (next >= limit) break;
      if (letter === close || letter === "]" || letter === "}") {
        next++;
        break;
      }
      if (letter === ",") {
        next++;
        continue;
      }
      const { node: value, next: after } = this.#readFlowValue(next, limit, depth);
      const start = next;
      next = after;
      if (!isMapping) {
        list.items.push({ start, end: after, value });
        continue;
      }
      const key: PackText = value.type === "text" ? value : { type: "text", start, end: start, inner: { start, end: start }, text: "", style: "plain" };
      const colon = this.#skipFlowSpace(after, limit);
      if (colon >= limit || this.#text[colon] !== ":") {
        map.pairs.push({ start, end: after, key, colon: undefined, value: undefined });
        continue;
      }
      const valueAt = this.#skipFlowSpace(colon + 1, limit);
      if (valueAt >= limit || ",]}".includes(this.#text[valueAt] ?? "")) {
        map.pairs.push({ start, end: colon + 1, key, colon, value: undefined });
        next = colon + 1;
        continue;
      }
      const read = this.#readFlowValue(valueAt, limit, depth);
      map.pairs.push({ start, end: read.next, key, colon, value: read.node });
      next = read.next;
    }
    node.end = next;
    return { node, next };
  }

  #readFlowValue(at: number, limit: number, depth: number): { readonly node: OpenNode; readonly next: number } {
    const first = this.#text[at];
    if ((first === "[" || first === "{") && depth < deepest) return this.#readFlow(at, limit, depth + 1);
    if (first === '"' || first === "'") {
      const close = this.#closingQuote(at, limit);
      if (close !== undefined) return { node: this.#textNode(at, close + 1), next: close + 1 };
    }
    let end = at + 1;
    while (end < limit) {
      const letter = this.#text[end] as string;
      if (",[]{}\n\r".includes(letter)) break;
      if (letter === ":" && (end + 1 >= limit || isSpace(this.#text[end + 1]) || ",]}\n\r".includes(this.#text[end + 1] ?? ""))) break;
      if (letter === "#" && isSpace(this.#text[end - 1])) break;
      end++;
    }
    const node = this.#textNode(at, this.#trimEnd(at, end));
    return { node, next: Math.max(node.end, at + 1) };
  }

  #skipFlowSpace(from: number, limit: number): number {
    let at = from;
    for (;;) {
      while (at < limit && /\s/.test(this.#text[at] as string)) at++;
      if (this.#text[at] !== "#" || at >= limit || !/\s/.test(this.#text[at - 1] ?? " ")) return at;
      const end = Math.min(limit, this.#endOfLine(this.#lineOf(at)));
      this.#comments.push({ start: at, end });
      at = end;
    }
  }

  /** The first line after `line` that does not belong to what stands further in than `indent`. Blank lines in between do. */
  #linesWithin(line: number, indent: number, belongs: (at: number, end: number) => boolean): number {
    let stop = line + 1;
    for (let next = line + 1; next < this.#lineStarts.length; next++) {
      const start = this.#lineStarts[next] as number;
      const end = this.#endOfLine(next);
      const at = this.#skipSpace(start, end);
      if (at === end) continue;
      if (at - start <= indent || !belongs(at, end)) break;
      stop = next + 1;
    }
    return stop;
  }

  #addItem(column: number, at: number): void {
    const item: OpenItem = { start: at, end: at + 1, value: undefined };
    const top = this.#containerFor(column, true);
    const list = this.#listFor(top, column, at);
    list.items.push(item);
    this.#stretch(at + 1);
  }

  #listFor(top: Container | undefined, column: number, at: number): OpenList {
    if (top?.type === "list" && top.indent === column) return top;
    const list: OpenList = { type: "list", indent: column, flow: false, start: at, end: at + 1, items: [] };
    if (top === undefined) {
      if (this.#root?.type === "list" && !this.#root.flow) {
        this.#open.push(this.#root);
        return this.#root;
      }
      this.#root ??= list;
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

  #addPair(column: number, pair: OpenPair): void {
    const top = this.#containerFor(column, false);
    const map = this.#mapFor(top, column, pair.start);
    map.pairs.push(pair);
    this.#stretch(pair.end);
  }

  #mapFor(top: Container | undefined, column: number, at: number): OpenMap {
    if (top?.type === "map" && top.indent === column) return top;
    const map: OpenMap = { type: "map", indent: column, flow: false, start: at, end: at, pairs: [] };
    if (top === undefined) {
      if (this.#root?.type === "text") this.#begunWith(map, this.#root, (begun) => (this.#root = begun));
      if (this.#root?.type === "map" && !this.#root.flow) {
        this.#root.indent = Math.min(this.#root.indent, column);
        this.#open.push(this.#root);
        return this.#root;
      }
      this.#root ??= map;
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
    if (text.style !== "plain" || start - (this.#lineStarts[this.#lineOf(start)] as number) !== map.indent) return;
    set({ ...map, start, end, pairs: [{ start, end, key: text, colon: undefined, value: undefined }] });
  }

  /** Closes what stands further in than a column. A list may stand in the column of the key that it belongs to. */
  #containerFor(column: number, forItem: boolean): Container | undefined {
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

  #set(set: (value: OpenNode) => void, value: OpenNode): void {
    set(value);
    this.#stretch(value.end);
  }

  /** What is open reaches at least to an offset. */
  #stretch(end: number): void {
    for (const container of this.#open) {
      container.end = Math.max(container.end, end);
      const slot = last(container);
      if (slot !== undefined) slot.end = Math.max(slot.end, end);
    }
  }

  #textNode(start: number, end: number): PackText {
    const source = this.#text.slice(start, end);
    const quote = source[0];
    if (quote !== '"' && quote !== "'") return { type: "text", start, end, inner: { start, end }, text: joined(source), style: "plain" };
    const closed = source.length > 1 && source.endsWith(quote);
    const inner = { start: start + 1, end: closed ? end - 1 : end };
    const words = joined(this.#text.slice(inner.start, inner.end));
    return { type: "text", start, end, inner, text: quote === "'" ? words.replaceAll("''", "'") : unescaped(words), style: "quoted" };
  }

  #closingQuote(open: number, limit: number): number | undefined {
    const quote = this.#text[open];
    for (let at = open + 1; at < limit; at++) {
      const letter = this.#text[at];
      if (quote === '"' && letter === "\\") at++;
      else if (letter === quote) {
        if (quote === "'" && this.#text[at + 1] === "'" && at + 1 < limit) at++;
        else return at;
      }
    }
    return undefined;
  }

  /** Where a text without quotation marks ends on its line: before a remark, without the space there. */
  #plainEnd(at: number, end: number): number {
    let stop = at;
    while (stop < end && !(this.#text[stop] === "#" && stop > at && isSpace(this.#text[stop - 1]))) stop++;
    return this.#trimEnd(at, stop);
  }

  #skipSpace(from: number, end: number): number {
    let at = from;
    while (at < end && isSpace(this.#text[at])) at++;
    return at;
  }

  #trimEnd(from: number, to: number): number {
    let end = to;
    while (end > from && /\s/.test(this.#text[end - 1] as string)) end--;
    return end;
  }

  #endOfLine(line: number): number {
    const next = this.#lineStarts[line + 1];
    if (next === undefined) return this.#text.length;
    const end = next - 1;
    return this.#text[end] === "\n" && this.#text[end - 1] === "\r" ? end - 1 : end;
  }

  #lineOf(offset: number): number {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lineStarts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** The pair or item that was begun last. */
function last(container: Container): OpenPair | OpenItem | undefined {
  return container.type === "map" ? container.pairs.at(-1) : container.items.at(-1);
}

function isSpace(letter: string | undefined): boolean {
  return letter === " " || letter === "\t";
}

function joined(source: string): string {
  return /[\r\n]/.test(source) ? source.replace(/[ \t]*(?:\r\n|\r|\n)\s*/g, " ") : source;
}

function unescaped(source: string): string {
  const plain: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", "0": "\0" };
  return source.replace(/\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))/gs, (_all, four?: string, two?: string, one?: string) =>
    one === undefined ? String.fromCharCode(Number.parseInt(four ?? two ?? "0", 16)) : (plain[one] ?? one),
  );
}
