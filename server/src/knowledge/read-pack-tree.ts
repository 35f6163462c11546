// Reads a pack file, whatever state it is in. Never throws.
//
// The YAML parser gives up or swallows what follows where a quotation mark, a bracket or a colon is still missing.
// Here each line counts by its indentation, so that a slip stays where it is. Of a file without mistakes, the tree
// says the same as the parser does.

import { FlowReader } from "./flow-reader.ts";
import { GrowingTree, last, type OpenNode, type OpenPair } from "./growing-tree.ts";
import { isSpace, joined, PackLines } from "./pack-lines.ts";
import type { PackTree } from "./pack-tree.ts";
import type { Span } from "./problem.ts";

/** Reads a pack file, whatever state it is in. */
export function readPackTree(text: string): PackTree {
  return new Reader(text).read();
}

class Reader {
  readonly #text: string;
  readonly #lines: PackLines;
  readonly #comments: Span[] = [];
  readonly #tree: GrowingTree;
  readonly #flow: FlowReader;

  constructor(text: string) {
    this.#text = text;
    this.#lines = new PackLines(text);
    this.#tree = new GrowingTree(this.#lines);
    this.#flow = new FlowReader(this.#lines, this.#comments);
  }

  read(): PackTree {
    let line = 0;
    while (line < this.#lines.starts.length) line = this.#readLine(line);
    return { text: this.#text, lineStarts: this.#lines.starts, root: this.#tree.root, comments: this.#comments };
  }

  /** Reads a line and those that its value goes on over. @returns the next line to read */
  #readLine(line: number): number {
    const lines = this.#lines;
    const start = lines.starts[line] as number;
    const end = lines.endOfLine(line);
    let at = lines.skipSpace(start, end);
    if (line === 0 && this.#text.charCodeAt(0) === 0xfeff) at = lines.skipSpace(1, end);
    if (at === end || /^(?:---|\.\.\.)(?:\s|$)/.test(this.#text.slice(start, Math.min(end, start + 4)))) return line + 1;
    let dash = -1;
    while (this.#text[at] === "-" && (at + 1 === end || isSpace(this.#text[at + 1]))) {
      dash = at - start;
      this.#tree.addItem(dash, at);
      at = lines.skipSpace(at + 1, end);
    }
    if (at === end) return line + 1;
    if (this.#text[at] === "#") {
      this.#comments.push({ start: at, end });
      return line + 1;
    }
    const column = at - start;
    const key = lines.keyAt(at, end);
    if (key === undefined) return this.#addBareValue(line, column, at, dash);
    const pair: OpenPair = { start: at, end: key.colon + 1, key: key.key, colon: key.colon, value: undefined };
    this.#tree.addPair(column, pair);
    return this.#readValue(line, column, lines.skipSpace(key.colon + 1, end), (value) => (pair.value = value));
  }

  /** A text without a key: a value on a line of its own, or a key that is being typed. */
  #addBareValue(line: number, column: number, at: number, dash: number): number {
    const top = this.#tree.containerFor(column, false);
    const slot = top === undefined ? undefined : last(top);
    if (top !== undefined && slot?.value === undefined && slot !== undefined && top.indent < column) {
      return this.#readValue(line, dash >= 0 ? dash : top.indent, at, (value) => (slot.value = value));
    }
    if (top?.type === "map" && this.#text[at] !== "[" && this.#text[at] !== "{") {
      const key = this.#lines.textNode(at, this.#lines.plainEnd(at, this.#lines.endOfLine(line)));
      this.#tree.addPair(column, { start: at, end: key.end, key, colon: undefined, value: undefined });
      return line + 1;
    }
    return this.#readValue(line, -1, at, (value) => {
      if (this.#tree.root === undefined) this.#tree.root = value;
    });
  }

  /**
   * Reads a value from an offset of a line, and sets it if there is one.
   * @param indent what belongs to the value on further lines stands further in than this
   * @returns the next line to read
   */
  #readValue(line: number, indent: number, at: number, set: (value: OpenNode) => void): number {
    const lines = this.#lines;
    const end = lines.endOfLine(line);
    const first = this.#text[at];
    if (at >= end) return line + 1;
    if (first === "#") {
      this.#comments.push({ start: at, end });
      return line + 1;
    }
    if ((first === "|" || first === ">") && /^[|>][-+0-9]*[ \t]*(?:#.*)?$/.test(this.#text.slice(at, end))) {
      const stop = lines.linesWithin(line, indent, () => true);
      const contentEnd = stop === line + 1 ? lines.trimEnd(at, end) : lines.trimEnd(at, lines.endOfLine(stop - 1));
      const words = this.#text.slice(Math.min(end, contentEnd), contentEnd).trim();
      this.#tree.put({ type: "text", start: at, end: contentEnd, inner: { start: at, end: contentEnd }, text: joined(words), style: "block" }, set);
      return stop;
    }
    if (first === '"' || first === "'") {
      const stop = lines.linesWithin(line, indent, () => true);
      const close = lines.closingQuote(at, lines.endOfLine(stop - 1));
      // Not closed: what follows on the next lines is rather something else.
      this.#tree.put(lines.textNode(at, close === undefined ? lines.trimEnd(at, end) : close + 1), set);
      return close === undefined ? line + 1 : this.#afterValue(close + 1);
    }
    if (first === "[" || first === "{") {
      const stop = lines.linesWithin(line, indent, (next) => lines.keyAt(next, lines.endOfLine(lines.lineOf(next))) === undefined || first === "{");
      const limit = lines.endOfLine(stop - 1);
      const { node, next } = this.#flow.read(at, limit);
      this.#tree.put(node, set);
      return this.#afterValue(next);
    }
    const stop = lines.linesWithin(line, indent, (next, lineEnd) => this.#text[next] !== "#" && lines.keyAt(next, lineEnd) === undefined);
    let valueEnd = lines.plainEnd(at, end);
    let used = line + 1;
    // A remark ends a text that goes on over lines.
    for (let goOn = valueEnd === lines.trimEnd(at, end); goOn && used < stop; used++) {
      const next = lines.skipSpace(lines.starts[used] as number, lines.endOfLine(used));
      const nextEnd = lines.endOfLine(used);
      if (next === nextEnd) continue;
      valueEnd = lines.plainEnd(next, nextEnd);
      goOn = valueEnd === lines.trimEnd(next, nextEnd);
    }
    this.#noteComment(valueEnd, lines.endOfLine(lines.lineOf(valueEnd)));
    this.#tree.put(lines.textNode(at, valueEnd), set);
    return used;
  }

  /** The line after the one in which a value ends; what stands there still may be a remark. */
  #afterValue(end: number): number {
    const line = this.#lines.lineOf(end);
    this.#noteComment(end, this.#lines.endOfLine(line));
    return line + 1;
  }

  #noteComment(from: number, end: number): void {
    const at = this.#lines.skipSpace(from, end);
    if (at < end && this.#text[at] === "#") this.#comments.push({ start: at, end });
  }
}
