// What in a block may cite something, by its form alone: keys, links, notes. Knows no sources.
import type { SyntaxNode, SyntaxNodeRef, Tree } from "@lezer/common";
import { citationKey } from "../language/citationKey.ts";
import { parseMarkdown } from "../language/markdown.ts";
import type { Span } from "./draft.ts";

/** Offsets are relative to the block. */
export type CitationMark = KeyMark | LinkMark | ReferenceMark | NoteMark | DefinitionMark;

/** `@key`; its range is from the @ to the end of the key. */
export interface KeyMark extends Span {
  readonly kind: "key";
  readonly key: string;
  readonly keySpan: Span;
  /** The square brackets that it stands in, as citations do; without them it may be somebody's name. */
  readonly brackets?: Span;
  /** The words in quotation marks behind it. */
  readonly locator?: string;
  /** Where those words stand, without their marks. */
  readonly locatorSpan?: Span;
}

/** `[words](address)`, `<address>` or an address alone; its range is all of it. */
export interface LinkMark extends Span {
  readonly kind: "link";
  readonly address: string;
  readonly addressSpan: Span;
}

/** `[words][label]`, `[label][]` or `[label]`: a link if the label is defined somewhere. */
export interface ReferenceMark extends Span {
  readonly kind: "reference";
  readonly label: string;
  /** `[label]` alone, which may as well be words in brackets. */
  readonly shortcut: boolean;
}

/** `[^1]` in the text. */
export interface NoteMark extends Span {
  readonly kind: "note";
  readonly label: string;
}

/** `[^1]: words`; its range goes to the next definition or the end of the block. */
export interface DefinitionMark extends Span {
  readonly kind: "definition";
  readonly label: string;
  /** Behind the colon. */
  readonly bodyStart: number;
}

const none: readonly CitationMark[] = [];

/** Most blocks have nothing of the kind: looking for its signs is much cheaper. */
const signs = /[@[]|:\/\/|www\./i;

/** The marks of a block, in order. */
export function citationMarks(text: string, tree: Tree): readonly CitationMark[] {
  return signs.test(text) ? readBlock(text, tree).marks.sort((a, b) => a.start - b.start || b.end - a.end) : none;
}

/** The text of a block with blanks in the place of what holds no words: code, math, addresses, HTML, comments. As long as before. */
export function withoutCode(text: string, tree: Tree): string {
  return readBlock(text, tree).bare;
}

/** The same mark in a text that begins elsewhere. */
export function moved(mark: CitationMark, by: number): CitationMark {
  const move = <S extends Span>(span: S): S => ({ ...span, start: span.start + by, end: span.end + by });
  switch (mark.kind) {
    case "key":
      return {
        ...move(mark),
        keySpan: move(mark.keySpan),
        ...(mark.brackets === undefined ? {} : { brackets: move(mark.brackets) }),
        ...(mark.locatorSpan === undefined ? {} : { locatorSpan: move(mark.locatorSpan) }),
      };
    case "link":
      return { ...move(mark), addressSpan: move(mark.addressSpan) };
    case "definition":
      return { ...move(mark), bodyStart: mark.bodyStart + by };
    default:
      return move(mark);
  }
}

interface Reading {
  readonly marks: CitationMark[];
  readonly bare: string;
}

/** A definition of one word looks like the definition of a link's address, and the word like an address. */
const definitionOfOneWord = /^\[\^[^\]\s]+\]:[ \t]*/;

function readBlock(text: string, tree: Tree): Reading {
  const alone = tree.type.name === "LinkReference" ? definitionOfOneWord.exec(text) : null;
  if (alone === null) return readInline(text, tree, 0);
  const body = text.slice(alone[0].length);
  return readInline(text, parseMarkdown(body).tree, alone[0].length);
}

/** @param shift where in the text the tree begins */
function readInline(text: string, tree: Tree, shift: number): Reading {
  const marks: CitationMark[] = [];
  const blanks: Span[] = [];
  /** Where the brackets of links open: what stands in them is words of a link. */
  const linkTexts = new Set<number>();
  const blank = (from: number, to: number): void => {
    blanks.push({ start: from + shift, end: to + shift });
  };
  const link = (from: number, to: number, address: Pick<SyntaxNodeRef, "from" | "to">): void => {
    const marked = text.charAt(address.from + shift) === "<" ? 1 : 0;
    const addressSpan = { start: address.from + marked + shift, end: address.to - marked + shift };
    const written = text.slice(addressSpan.start, addressSpan.end);
    if (isAddress.test(written)) marks.push({ kind: "link", start: from + shift, end: to + shift, address: written, addressSpan });
  };
  tree.iterate({
    enter(node) {
      const { from, to } = node;
      switch (node.name) {
        case "InlineCode":
        case "Math":
        case "HTMLTag": {
          const href = /^<a\s[^>]*?\bhref\s*=\s*["']?(?=https?:)/iu.exec(text.slice(from + shift, to + shift));
          if (href !== null) {
            const start = from + href[0].length;
            link(from, to, { from: start, to: start + text.slice(start + shift, to + shift).search(/["'\s>]|$/u) });
          }
          blank(from, to);
          return false;
        }
        case "Comment":
        case "ProcessingInstruction":
        case "LinkTitle":
        case "Escape":
          blank(from, to);
          return false;
        case "Autolink":
          link(from, to, { from: from + 1, to: to - 1 });
          blank(from, to);
          return false;
        case "URL":
          // @{https://…} is a key.
          if (text.slice(from - 2 + shift, from + shift) === "@{") return false;
          link(from, to, node);
          blank(from, to);
          return false;
        case "Image":
        case "Link": {
          const url = targetOf(node.node);
          const label = node.node.getChild("LinkLabel");
          if (url !== null) {
            if (node.name === "Link") {
              linkTexts.add(from + shift);
              link(from, to, url);
            }
            // With the address goes all up to the closing bracket.
            readWords(node.node, url.from);
            blank(url.from, to);
            return false;
          }
          if (node.name === "Image") return true;
          const inner = text.slice(from + 1 + shift, (label?.from ?? to) - 1 + shift);
          if (label !== null) {
            const written = text.slice(label.from + 1 + shift, label.to - 1 + shift);
            linkTexts.add(from + shift);
            marks.push({ kind: "reference", start: from + shift, end: to + shift, label: written === "" ? inner : written, shortcut: false });
            readWords(node.node, label.from);
            blank(label.from, label.to);
            return false;
          }
          if (/^\^[^\]\s]+$/.test(inner)) {
            // At the start of a line and before a colon, it is where the note is defined.
            if (!isDefinition(text, from + shift, to + shift)) marks.push({ kind: "note", start: from + shift, end: to + shift, label: inner.slice(1) });
            blank(from, to);
            return false;
          }
          marks.push({ kind: "reference", start: from + shift, end: to + shift, label: inner, shortcut: true });
          return true;
        }
        default:
          return true;
      }
    },
  });

  /** What a link leads to: `[words](target)`. Its words may have addresses, too. */
  function targetOf(node: SyntaxNode): SyntaxNode | null {
    let behind = false;
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (child.name === "LinkMark") behind ||= text.charAt(child.from + shift) === "(";
      else if (child.name === "URL" && behind) return child;
    }
    return null;
  }

  /** Looks into the words of a link. @param until where its target begins */
  function readWords(node: SyntaxNode, until: number): void {
    for (let child = node.firstChild; child !== null && child.to <= until; child = child.nextSibling) {
      if (child.name === "InlineCode" || child.name === "Math" || child.name === "HTMLTag" || child.name === "Escape") blank(child.from, child.to);
    }
  }

  const bare = blanked(text, blanks.sort((a, b) => a.start - b.start));
  readDefinitions(text, marks);
  if (bare.includes("@")) readKeys(bare, linkTexts, marks);
  return { marks, bare };
}

const isAddress = /^(?:https?:\/\/|www\.)\S/i;

function blanked(text: string, spans: readonly Span[]): string {
  let rest = "";
  let from = 0;
  for (const { start, end } of spans) {
    if (end <= from) continue;
    rest += text.slice(from, Math.max(from, start)) + " ".repeat(end - Math.max(from, start));
    from = end;
  }
  return rest + text.slice(from);
}

function isDefinition(text: string, start: number, end: number): boolean {
  return text.charAt(end) === ":" && /(?:^|\n)[ \t>]*$/.test(text.slice(Math.max(0, start - 40), start));
}

/** Definitions that follow each other without a blank line are one block. */
function readDefinitions(text: string, marks: CitationMark[]): void {
  if (!text.includes("[^")) return;
  const found = [...text.matchAll(/^([ \t>]*)\[\^([^\]\s]+)\]:/gm)];
  for (const [index, match] of found.entries()) {
    const [all, indent = "", label = ""] = match;
    const end = found[index + 1]?.index ?? text.length;
    marks.push({ kind: "definition", start: match.index + indent.length, end, label, bodyStart: match.index + all.length });
  }
}

// [see @smith:2019, "drei Wörter"; -@{https://x}, S. 3]     @smith ["drei Wörter"]
//      ^^^^^^^^^^^   ^locator^^^
const keyHere = new RegExp(citationKey, "uy");
/** Before it, an @ is in the middle of something else: of an address, say. */
const insideWord = /[\p{L}\p{N}_.@/]$/u;

/** The keys of a text, in order: where each starts and ends. From one @ to the next, nothing is looked at. */
function keysIn(bare: string): readonly Span[] {
  const found: Span[] = [];
  let end = 0;
  for (let at = bare.indexOf("@"); at >= 0; at = bare.indexOf("@", Math.max(at + 1, end))) {
    if (at > 0 && insideWord.test(bare.slice(Math.max(0, at - 2), at))) continue;
    keyHere.lastIndex = at;
    if (!keyHere.test(bare)) continue;
    end = keyHere.lastIndex;
    found.push({ start: at, end });
  }
  return found;
}

const quotation = /["„“”»«]([^"„“”»«\]]+)["„“”»«]/u;

/** Finds keys, and the brackets that they stand in. Reads the text once, however many brackets it has. */
function readKeys(bare: string, linkTexts: ReadonlySet<number>, marks: CitationMark[]): void {
  const found = keysIn(bare);
  const closings = new Map<number, number>();
  /** By key: where the innermost bracket around it opens. */
  const openings: (number | undefined)[] = [];
  const open: number[] = [];
  let next = 0;
  for (const { 0: bracket, index } of bare.matchAll(/[[\]]/g)) {
    for (; next < found.length && (found[next] as Span).start < index; next++) openings[next] = open.at(-1);
    if (bracket === "[") open.push(index);
    else {
      const start = open.pop();
      if (start !== undefined) closings.set(start, index);
    }
  }
  for (; next < found.length; next++) openings[next] = open.at(-1);

  for (const [index, { start, end }] of found.entries()) {
    const braced = bare.charAt(start + 1) === "{";
    const keySpan = braced ? { start: start + 2, end: end - 1 } : { start: start + 1, end };
    const opening = openings[index];
    const closing = opening === undefined ? undefined : closings.get(opening);
    const isCitation = opening !== undefined && closing !== undefined && !linkTexts.has(opening) && bare.charAt(opening - 1) !== "^";
    const following = found[index + 1]?.start ?? bare.length;
    const until = Math.min(following, closing ?? bare.length);
    marks.push({
      kind: "key",
      start,
      end,
      key: bare.slice(keySpan.start, keySpan.end),
      keySpan,
      ...(isCitation ? { brackets: { start: opening, end: closing + 1 } } : {}),
      ...locatorIn(bare, end, until, isCitation, closings),
    });
  }
}

/** @param until where the brackets end or the next key begins */
function locatorIn(bare: string, from: number, until: number, bracketed: boolean, closings: ReadonlyMap<number, number>): Pick<KeyMark, "locator" | "locatorSpan"> {
  let start = from;
  let end = until;
  if (bracketed) {
    const semicolon = separator.exec(bare.slice(from, Math.min(until, from + longestSuffix)));
    if (semicolon !== null) end = Math.min(end, from + semicolon.index);
  } else {
    // `@key, "words"` and `@key ["words"]`
    const gap = /^\s*,\s*(?=["„“”»«])|^\s?\[/u.exec(bare.slice(from, Math.min(from + 40, until)));
    if (gap === null) return {};
    start += gap[0].length;
    if (gap[0].endsWith("[")) end = Math.min(end, closings.get(start - 1) ?? start);
  }
  const match = quotation.exec(bare.slice(start, Math.min(end, start + longestSuffix)));
  const [all = "", locator] = match ?? [];
  if (match === null || locator === undefined) return {};
  // In running text only what follows at once belongs to the key.
  if (!bracketed && match.index > 0) return {};
  const at = start + match.index + 1;
  return { locator, locatorSpan: { start: at, end: at + all.length - 2 } };
}

/** A semicolon that does not end an entity. */
const separator = /(?<!&#?\w{1,12});/;

/** So much behind a key may be words about it. */
const longestSuffix = 1000;
