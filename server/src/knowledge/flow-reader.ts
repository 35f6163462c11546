// Maps and lists in brackets, in a pack file that may be half-typed.

import type { OpenList, OpenMap, OpenNode } from "./growing-tree.ts";
import { isSpace, type PackLines } from "./pack-lines.ts";
import type { PackText } from "./pack-tree.ts";
import type { Span } from "./problem.ts";

/** Brackets nested deeper than this are no pack. */
const deepest = 50;

/** Reads `[a, b]` and `{ a: b }`. */
export class FlowReader {
  readonly #lines: PackLines;
  readonly #text: string;
  readonly #comments: Span[];

  /** @param comments remarks found are added to these */
  constructor(lines: PackLines, comments: Span[]) {
    this.#lines = lines;
    this.#text = lines.text;
    this.#comments = comments;
  }

  /**
   * The map or list whose bracket opens at an offset, closed or not, not further than the limit.
   * @param depth in how many others it is
   * @returns it, and the offset behind it
   */
  read(at: number, limit: number, depth = 0): { readonly node: OpenNode; readonly next: number } {
    const isMapping = this.#text[at] === "{";
    const close = isMapping ? "}" : "]";
    const map: OpenMap = { type: "map", indent: at + 1, flow: true, start: at, end: at + 1, pairs: [] };
    const list: OpenList = { type: "list", indent: at + 1, flow: true, start: at, end: at + 1, items: [] };
    const node = isMapping ? map : list;
    let next = at + 1;
    for (;;) {
      next = this.#skipSpace(next, limit);
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
      const { node: value, next: after } = this.#readValue(next, limit, depth);
      const start = next;
      next = after;
      if (!isMapping) {
        list.items.push({ start, end: after, value });
        continue;
      }
      const key: PackText = value.type === "text" ? value : { type: "text", start, end: start, inner: { start, end: start }, text: "", style: "plain" };
      const colon = this.#skipSpace(after, limit);
      if (colon >= limit || this.#text[colon] !== ":") {
        map.pairs.push({ start, end: after, key, colon: undefined, value: undefined });
        continue;
      }
      const valueAt = this.#skipSpace(colon + 1, limit);
      if (valueAt >= limit || ",]}".includes(this.#text[valueAt] ?? "")) {
        map.pairs.push({ start, end: colon + 1, key, colon, value: undefined });
        next = colon + 1;
        continue;
      }
      const read = this.#readValue(valueAt, limit, depth);
      map.pairs.push({ start, end: read.next, key, colon, value: read.node });
      next = read.next;
    }
    node.end = next;
    return { node, next };
  }

  #readValue(at: number, limit: number, depth: number): { readonly node: OpenNode; readonly next: number } {
    const first = this.#text[at];
    if ((first === "[" || first === "{") && depth < deepest) return this.read(at, limit, depth + 1);
    if (first === '"' || first === "'") {
      const close = this.#lines.closingQuote(at, limit);
      if (close !== undefined) return { node: this.#lines.textNode(at, close + 1), next: close + 1 };
    }
    let end = at + 1;
    while (end < limit) {
      const letter = this.#text[end] as string;
      if (",[]{}\n\r".includes(letter)) break;
      if (letter === ":" && (end + 1 >= limit || isSpace(this.#text[end + 1]) || ",]}\n\r".includes(this.#text[end + 1] ?? ""))) break;
      if (letter === "#" && isSpace(this.#text[end - 1])) break;
      end++;
    }
    const node = this.#lines.textNode(at, this.#lines.trimEnd(at, end));
    return { node, next: Math.max(node.end, at + 1) };
  }

  #skipSpace(from: number, limit: number): number {
    let at = from;
    for (;;) {
      while (at < limit && /\s/.test(this.#text[at] as string)) at++;
      if (this.#text[at] !== "#" || at >= limit || !/\s/.test(this.#text[at - 1] ?? " ")) return at;
      const end = Math.min(limit, this.#lines.endOfLine(this.#lines.lineOf(at)));
      this.#comments.push({ start: at, end });
      at = end;
    }
  }
}
