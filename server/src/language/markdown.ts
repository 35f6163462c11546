import { type ChangedRange, type Input, Tree, TreeFragment } from "@lezer/common";
import { GFM, type InlineParser, type MarkdownConfig, parser as commonMark } from "@lezer/markdown";

/** A parsed Markdown text. Immutable; the next one is made from it by `reparse`. */
export interface MarkdownTree {
  readonly text: string;
  /** Where the body starts: behind the front matter. */
  readonly bodyStart: number;
  /** Syntax tree of the body; its positions count from `bodyStart`. */
  readonly tree: Tree;
  readonly fragments: readonly TreeFragment[];
}

/** One change: UTF-16 offsets into the text before it. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The whole text after it, where somebody has it already: it need not be made twice. */
  readonly result?: string;
}

/**
 * Steps over characters that begin nothing, all at once: most of a text is such, and the parser would otherwise ask
 * each of a dozen rules about each of them. A space may begin a hard break only where another one follows.
 * Where an address may begin, only the rest of a word is stepped over.
 */
const plainText: InlineParser = {
  name: "PlainText",
  before: "Escape",
  parse(cx, _next, pos) {
    if (cx.text !== lookedAt.text) lookedAt = { text: cx.text, places: addressPlaces(cx.text), next: 0 };
    const at = pos - cx.offset;
    const { places } = lookedAt;
    // The parser goes forward, but for a text that it reads again.
    if (lookedAt.next > 0 && at < (places[lookedAt.next - 1]?.end ?? 0)) lookedAt.next = 0;
    while (at >= (places[lookedAt.next]?.end ?? Infinity)) lookedAt.next++;
    const limit = places[lookedAt.next]?.start ?? Infinity;
    const run = at < limit ? plainRun : wordRun;
    run.lastIndex = at;
    if (!run.test(cx.text)) return -1;
    return (at < limit ? Math.min(run.lastIndex, limit) : run.lastIndex) + cx.offset;
  },
};
const plainRun = /(?:[^\\&`<_*[!\]~$ ]| (?! ))+/y;
const wordRun = /(?<=[0-9A-Za-z])[0-9A-Za-z]+/y;

/** A stretch of text in which an address may begin. */
interface AddressPlace {
  readonly start: number;
  readonly end: number;
}
let lookedAt: { readonly text: string; readonly places: readonly AddressPlace[]; next: number } = { text: "", places: [], next: 0 };

const mayBeAddress = /@|:\/\/|www\.|mailto:|xmpp:/;
const addressStart = /www\.|https?:\/\/|mailto:|xmpp:|@/g;
/** So many letters before an @ belong to an address at most. */
const longestLocalPart = 100;

/** Where addresses may begin that stand in a text as such, in order and apart: at their scheme, or anywhere in what stands before an @. */
function addressPlaces(text: string): readonly AddressPlace[] {
  const places: AddressPlace[] = [];
  if (!mayBeAddress.test(text)) return places;
  for (const { 0: sign, index } of text.matchAll(addressStart)) {
    let start = index;
    if (sign === "@") while (start > 0 && start > index - longestLocalPart && /[\w.+-]/.test(text.charAt(start - 1))) start--;
    while (start < (places.at(-1)?.end ?? 0)) start = Math.min(start, places.pop()?.start ?? 0);
    places.push({ start, end: index + sign.length });
  }
  return places;
}

/** `$…$` as pandoc reads it: no space inside the dollars, no digit behind them. */
const inlineMath: InlineParser = {
  name: "Math",
  before: "Escape",
  parse(cx, next, pos) {
    if (next !== 36) return -1;
    const double = cx.char(pos + 1) === 36;
    const open = pos + (double ? 2 : 1);
    if (!double && (isBlank(cx.char(open)) || cx.char(open) < 0)) return -1;
    for (let i = open; i < cx.end; i++) {
      const unit = cx.char(i);
      if (unit === 92) i++;
      else if (unit === 36) {
        if (double) {
          if (cx.char(i + 1) === 36) return cx.addElement(cx.elt("Math", pos, i + 2));
        } else {
          const after = cx.char(i + 1);
          if (isBlank(cx.char(i - 1)) || (after >= 48 && after <= 57)) return -1;
          return cx.addElement(cx.elt("Math", pos, i + 1));
        }
      }
    }
    return -1;
  },
};

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 10 || unit === 13;
}

const math: MarkdownConfig = { defineNodes: [{ name: "Math" }], parseInline: [plainText, inlineMath] };
const parser = commonMark.configure([GFM, math]);

/** Blocks nested thousands deep are more than the parser can hold: such a text is read as having none. */
function parse(body: Body, kept: readonly TreeFragment[]): Tree {
  try {
    return parser.parse(body, kept);
  } catch (error) {
    if (error instanceof RangeError) return Tree.empty;
    throw error;
  }
}

/** Parses a whole text. Never throws: any text is Markdown. */
export function parseMarkdown(text: string): MarkdownTree {
  const bodyStart = frontMatterEnd(text);
  const tree = parse(new Body(text, bodyStart), []);
  return { text, bodyStart, tree, fragments: TreeFragment.addTree(tree) };
}

/** Parses the text after an edit, keeping what the edit did not touch. */
export function reparse(previous: MarkdownTree, edit: TextEdit): MarkdownTree {
  const text = edit.result ?? previous.text.slice(0, edit.start) + edit.text + previous.text.slice(edit.end);
  const bodyStart = frontMatterEnd(text);
  const shift = edit.text.length - (edit.end - edit.start);
  if (edit.start < previous.bodyStart || bodyStart !== previous.bodyStart) {
    // The front matter changed: the body's old blocks serve only if it is the same body, moved.
    const moved = edit.end <= previous.bodyStart && bodyStart === previous.bodyStart + shift;
    return moved && bodyStart > 0 && edit.end < previous.bodyStart
      ? { text, bodyStart, tree: previous.tree, fragments: previous.fragments }
      : parseMarkdown(text);
  }
  // A line is the least that means anything: what a kept part of one was, it need not be any more
  // (`    code` without its first space is a paragraph).
  // And a paragraph ends where the line after the next makes a table of what follows, so two lines more count.
  let lineStart = edit.start + 1;
  for (let lines = 0; lines < 3 && lineStart > bodyStart; lines++) lineStart = Math.max(bodyStart, text.lastIndexOf("\n", lineStart - 2) + 1);
  const newline = text.indexOf("\n", edit.start + edit.text.length);
  const lineEnd = newline < 0 ? text.length : newline;
  const change: ChangedRange = {
    fromA: lineStart - bodyStart,
    toA: lineEnd - shift - bodyStart,
    fromB: lineStart - bodyStart,
    toB: lineEnd - bodyStart,
  };
  const kept = TreeFragment.applyChanges(previous.fragments, [change]);
  const tree = parse(new Body(text, bodyStart), kept);
  return { text, bodyStart, tree, fragments: TreeFragment.addTree(tree, kept) };
}

/** The body of a document as the parser's input, without copying it. */
class Body implements Input {
  readonly #text: string;
  readonly #start: number;
  readonly length: number;
  readonly lineChunks = false;

  constructor(text: string, start: number) {
    this.#text = text;
    this.#start = start;
    this.length = text.length - start;
  }

  chunk(from: number): string {
    return this.#start === 0 && from === 0 ? this.#text : this.#text.slice(this.#start + from);
  }

  read(from: number, to: number): string {
    return this.#text.slice(this.#start + from, this.#start + to);
  }
}

const frontMatter = /^(?:\ufeff)?---[ \t]*\r?\n(?:[^\n]*\n)*?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u;

/** The offset behind the front matter's closing line; 0 where there is none. */
export function frontMatterEnd(text: string): number {
  if (!text.startsWith("---") && !text.startsWith("\ufeff---")) return 0;
  return frontMatter.exec(text)?.[0].length ?? 0;
}

/** The lines between the front matter's fences. */
export function frontMatterText(tree: MarkdownTree): string {
  if (tree.bodyStart === 0) return "";
  return tree.text
    .slice(0, tree.bodyStart)
    .replace(/^\ufeff?---[^\n]*\n/u, "")
    .replace(/(?:---|\.\.\.)[ \t]*(?:\r?\n)?$/u, "");
}
