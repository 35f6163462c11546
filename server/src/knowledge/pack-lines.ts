// The text of a pack file, line by line: where words, quotation marks and remarks in it begin and end.

import { lineAt, lineStartsOf } from "./lines.ts";
import type { PackText } from "./pack-tree.ts";

/** The lines of a pack file, whatever state it is in. Lines count from 0, offsets are UTF-16. */
export class PackLines {
  readonly text: string;
  /** Where each line begins. */
  readonly starts: readonly number[];

  constructor(text: string) {
    this.text = text;
    this.starts = lineStartsOf(text);
  }

  /** `key:` at an offset of a line, before a space or the end of the line. */
  keyAt(at: number, end: number): { readonly key: PackText; readonly colon: number } | undefined {
    const quote = this.text[at];
    if (quote === "[" || quote === "{") return undefined;
    let keyEnd: number;
    if (quote === '"' || quote === "'") {
      const close = this.closingQuote(at, end);
      if (close === undefined) return undefined;
      keyEnd = close + 1;
    } else {
      keyEnd = at;
      while (keyEnd < end) {
        const letter = this.text[keyEnd];
        if (letter === ":" && (keyEnd + 1 === end || isSpace(this.text[keyEnd + 1]))) break;
        if (letter === "#" && isSpace(this.text[keyEnd - 1])) return undefined;
        keyEnd++;
      }
    }
    const colon = this.skipSpace(keyEnd, end);
    if (colon === end || this.text[colon] !== ":" || !(colon + 1 === end || isSpace(this.text[colon + 1]))) return undefined;
    return { key: this.textNode(at, this.trimEnd(at, keyEnd)), colon };
  }

  /** The first line after `line` that does not belong to what stands further in than `indent`. Blank lines in between do. */
  linesWithin(line: number, indent: number, belongs: (at: number, end: number) => boolean): number {
    let stop = line + 1;
    for (let next = line + 1; next < this.starts.length; next++) {
      const start = this.starts[next] as number;
      const end = this.endOfLine(next);
      const at = this.skipSpace(start, end);
      if (at === end) continue;
      if (at - start <= indent || !belongs(at, end)) break;
      stop = next + 1;
    }
    return stop;
  }

  /** A key or a value that stands from one offset to another, in quotation marks or not. */
  textNode(start: number, end: number): PackText {
    const source = this.text.slice(start, end);
    const quote = source[0];
    if (quote !== '"' && quote !== "'") return { type: "text", start, end, inner: { start, end }, text: joined(source), style: "plain" };
    const closed = source.length > 1 && source.endsWith(quote);
    const inner = { start: start + 1, end: closed ? end - 1 : end };
    const words = joined(this.text.slice(inner.start, inner.end));
    return { type: "text", start, end, inner, text: quote === "'" ? words.replaceAll("''", "'") : unescaped(words), style: "quoted" };
  }

  /** Where the quotation mark is that closes the one at an offset, if there is one before the limit. */
  closingQuote(open: number, limit: number): number | undefined {
    const quote = this.text[open];
    for (let at = open + 1; at < limit; at++) {
      const letter = this.text[at];
      if (quote === '"' && letter === "\\") at++;
      else if (letter === quote) {
        if (quote === "'" && this.text[at + 1] === "'" && at + 1 < limit) at++;
        else return at;
      }
    }
    return undefined;
  }

  /** Where a text without quotation marks ends on its line: before a remark, without the space there. */
  plainEnd(at: number, end: number): number {
    let stop = at;
    while (stop < end && !(this.text[stop] === "#" && stop > at && isSpace(this.text[stop - 1]))) stop++;
    return this.trimEnd(at, stop);
  }

  /** The first offset from here on without a space or tab, at most the end. */
  skipSpace(from: number, end: number): number {
    let at = from;
    while (at < end && isSpace(this.text[at])) at++;
    return at;
  }

  /** The end without the white space before it. */
  trimEnd(from: number, to: number): number {
    let end = to;
    while (end > from && /\s/.test(this.text[end - 1] as string)) end--;
    return end;
  }

  /** Where a line ends, before its break. */
  endOfLine(line: number): number {
    const next = this.starts[line + 1];
    if (next === undefined) return this.text.length;
    const end = next - 1;
    return this.text[end] === "\n" && this.text[end - 1] === "\r" ? end - 1 : end;
  }

  /** The line that an offset is in. */
  lineOf(offset: number): number {
    return lineAt(this.starts, offset);
  }
}

/** Whether a letter is white space within a line. */
export function isSpace(letter: string | undefined): boolean {
  return letter === " " || letter === "\t";
}

/** A text that goes on over lines, as it reads in one. */
export function joined(source: string): string {
  return /[\r\n]/.test(source) ? source.replace(/[ \t]*(?:\r\n|\r|\n)\s*/g, " ") : source;
}

function unescaped(source: string): string {
  const plain: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", "0": "\0" };
  return source.replace(/\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))/gs, (_all, four?: string, two?: string, one?: string) =>
    one === undefined ? String.fromCharCode(Number.parseInt(four ?? two ?? "0", 16)) : (plain[one] ?? one),
  );
}
