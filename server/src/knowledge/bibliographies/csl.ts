// Bibliographies in the data format of CSL, as JSON, as YAML, or in the front matter of a draft.
import { createScanner, getNodeValue, findNodeAtLocation, type Node, type ParseError, parseTree } from "jsonc-parser";
import { isScalar, parseDocument } from "yaml";
import { lineRangeOf, lineStartsOf } from "../lines.ts";
import type { Message, Span } from "../problem.ts";
import { type BibliographyEntry, type BibliographyFile, type BibliographyProblem, brokenEntry, type EntryDetails, firstLine, given } from "./bibliography.ts";

/** An item as it stands in the file. */
interface Item {
  readonly value: unknown;
  /** Of all of it. */
  readonly span: Span;
  /** Of its key, without quotation marks. */
  readonly id: Span | undefined;
  readonly broken: boolean;
}

/** So many tokens or characters are looked at in one step. */
const tokensAtOnce = 2_000;

/** Reads a file of CSL JSON, whatever state it is in, some items at a step. */
export function* readCslJson(given: string, uri: string): Generator<void, BibliographyFile> {
  const text = given.replace(/^\ufeff/, " ");
  const { spans, complete } = yield* itemsIn(text);
  const items: Item[] = [];
  for (const span of spans) {
    items.push(jsonItem(text, span));
    yield;
  }
  const file = fileOf(items, text, uri, complete);
  if (complete || file.problems.length > 0) return file;
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: firstLine(text).length } };
  return { ...file, problems: [{ range, message: notWhole }] };
}

const notWhole: Message = {
  de: "Diese Datei ist keine vollständige Liste von Quellen in CSL-JSON. Was sich lesen lässt, gilt; solange etwas fehlt, wird kein Zitierschlüssel als unbekannt gemeldet.",
  en: "This file is not a whole list of sources in CSL JSON. What can be read counts; as long as something is missing, no citation key is reported as unknown.",
};

/**
 * The objects of the outermost array. Where a bracket is missing, the next item still begins where a line begins as the
 * first one's does.
 */
function* itemsIn(text: string): Generator<void, { readonly spans: readonly Span[]; readonly complete: boolean }> {
  const scanner = createScanner(text, true);
  const spans: Span[] = [];
  /** How many brackets are open, and how many where items stand. */
  let depth = 0;
  let itemDepth: number | undefined;
  let start: number | undefined;
  let column: number | undefined;
  let tokens = 0;
  for (;;) {
    scanner.scan();
    const offset = scanner.getTokenOffset();
    if (offset >= text.length) break;
    if (++tokens % tokensAtOnce === 0) yield;
    const sign = scanner.getTokenLength() === 1 ? text.charAt(offset) : "";
    if (sign === "[") {
      depth++;
      // [ { … } ], or { "references": [ { … } ] }
      if (itemDepth === undefined && depth <= 2) itemDepth = depth;
    } else if (sign === "{") {
      const at = columnAt(text, offset);
      if (start !== undefined && itemDepth !== undefined && at !== undefined && at === column) {
        // The one before has not ended.
        spans.push({ start, end: offset });
        start = undefined;
        depth = itemDepth;
      }
      if (depth === itemDepth && start === undefined) {
        start = offset;
        column ??= at;
      }
      depth++;
    } else if (sign === "}" || sign === "]") {
      depth--;
      if (start !== undefined && depth === itemDepth) {
        spans.push({ start, end: offset + 1 });
        start = undefined;
      }
    }
  }
  if (start !== undefined) spans.push({ start, end: text.length });
  // Behind a bracket too few or too many, there may be items that were not seen; so there may in what is no list of items at all.
  return { spans, complete: depth === 0 && (itemDepth !== undefined || text.trim() === "") };
}

/** An item as it stands in a file of CSL JSON. */
export interface JsonItem extends Span {
  readonly key: string | undefined;
  readonly value: unknown;
}

/** The items of a file, in order; undefined for one that is not whole. */
export function jsonItems(text: string): readonly JsonItem[] | undefined {
  const steps = itemsIn(text);
  for (;;) {
    const step = steps.next();
    if (step.done !== true) continue;
    const items = step.value.spans.map((span) => jsonItem(text, span));
    if (!step.value.complete || items.some(({ broken }) => broken)) return undefined;
    return items.map(({ span, value }) => ({ ...span, key: isObject(value) ? textOf(value["id"]) : undefined, value }));
  }
}

/** How far a place is from the beginning of its line; undefined where something stands before it. */
function columnAt(text: string, offset: number): number | undefined {
  const line = text.lastIndexOf("\n", offset - 1) + 1;
  return text.slice(line, offset).trim() === "" ? offset - line : undefined;
}

function jsonItem(text: string, span: Span): Item {
  const source = text.slice(span.start, span.end);
  const errors: ParseError[] = [];
  let root: Node | undefined;
  try {
    root = parseTree(source, errors, { allowTrailingComma: true });
  } catch {
    // Nested deeper than the parser can follow.
  }
  const id = root && findNodeAtLocation(root, ["id"]);
  const quotes = id?.type === "string" ? 1 : 0;
  return {
    value: root && (getNodeValue(root) as unknown),
    span,
    id: id && { start: span.start + id.offset + quotes, end: span.start + id.offset + id.length - quotes },
    broken: root === undefined || errors.length > 0,
  };
}

/** Reads a file of CSL YAML, one item at a step. */
export function* readCslYaml(text: string, uri: string): Generator<void, BibliographyFile> {
  const { items, complete } = yield* yamlItems(text, 0);
  return fileOf(items, text, uri, complete);
}

/**
 * What the front matter of a draft itself holds under `references`.
 * @param text the whole draft
 * @param frontMatter the lines between the fences
 */
export function readReferences(text: string, frontMatter: Span, uri: string): BibliographyFile {
  const steps = yamlItems(text.slice(frontMatter.start, frontMatter.end), frontMatter.start);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return fileOf(step.value.items, text, uri, step.value.complete);
  }
}

/** The items of the list under `references`, or of a list that is all there is. */
function* yamlItems(text: string, offset: number): Generator<void, { readonly items: readonly Item[]; readonly complete: boolean }> {
  const head = /^references[ \t]*:[ \t]*(?:#.*)?$/m.exec(text);
  const from = head === null ? 0 : head.index + head[0].length;
  const first = /^([ \t]*)-(?=\s)/gm;
  first.lastIndex = from;
  const dash = first.exec(text);
  if (dash === null || text.slice(from, dash.index).replace(/^\s*(?:#.*|---.*)?$/gm, "").trim() !== "") {
    // Not written as a list of lines.
    const flow = /^references[ \t]*:[ \t]*\[[ \t]*\][ \t]*$/m.test(text) || !/^references[ \t]*:/m.test(text);
    return { items: [], complete: flow };
  }
  const indent = dash[1] ?? "";
  const starts: number[] = [];
  let end = text.length;
  for (const line of text.slice(dash.index).matchAll(/^([ \t]*)(?=[^\s#])(.?)/gm)) {
    const [, margin = "", sign] = line;
    if (margin.length > indent.length) continue;
    if (margin === indent && sign === "-" && !text.startsWith("---", dash.index + line.index)) starts.push(dash.index + line.index);
    else {
      end = dash.index + line.index;
      break;
    }
  }
  const items: Item[] = [];
  for (const [i, start] of starts.entries()) {
    items.push(yamlItem(text, { start, end: starts[i + 1] ?? end }, offset));
    yield;
  }
  return { items, complete: true };
}

function yamlItem(text: string, { start, end }: Span, offset: number): Item {
  const span = { start: offset + start, end: offset + end };
  try {
    const document = parseDocument(text.slice(start, end), { logLevel: "silent", uniqueKeys: false });
    const id = document.getIn([0, "id"], true);
    const range = isScalar(id) ? id.range : undefined;
    const quotes = isScalar(id) && (id.type === "QUOTE_SINGLE" || id.type === "QUOTE_DOUBLE") ? 1 : 0;
    const list = document.toJS({ maxAliasCount: 0 }) as unknown;
    return {
      value: Array.isArray(list) ? (list[0] as unknown) : undefined,
      span,
      id: range ? { start: span.start + range[0] + quotes, end: span.start + range[1] - quotes } : undefined,
      broken: document.errors.length > 0,
    };
  } catch {
    // It refers to something elsewhere in the file, or is nested too deep.
    const match = /^[ \t]*(?:-[ \t]+)?id[ \t]*:[ \t]*(["']?)([^\s"']+)\1[ \t]*$/m.exec(text.slice(start, end));
    if (match === null) return { value: undefined, span, id: undefined, broken: true };
    const at = span.start + match.index + match[0].lastIndexOf(match[2] ?? "");
    return { value: { id: match[2] }, span, id: { start: at, end: at + (match[2]?.length ?? 0) }, broken: false };
  }
}

function fileOf(items: readonly Item[], text: string, uri: string, all: boolean): BibliographyFile {
  const lineStarts = lineStartsOf(text);
  const entries: BibliographyEntry[] = [];
  const problems: BibliographyProblem[] = [];
  let complete = all;
  for (const { value, span, id, broken } of items) {
    const key = id && isObject(value) ? textOf(value["id"]) : undefined;
    const start = { start: span.start, end: span.start + firstLine(text.slice(span.start, span.end)).length };
    const range = lineRangeOf(lineStarts, id ?? start);
    if (key !== undefined) entries.push({ ...(broken ? { key, authors: [] } : detailsOf(key, value as Fields)), uri, range });
    if (broken) problems.push({ range, message: brokenEntry(key) });
    else if (key === undefined) {
      problems.push({
        range,
        message: {
          de: "Dieser Eintrag hat keinen Schlüssel und lässt sich nicht zitieren. Geben Sie ihm einen, unter „id“.",
          en: "This entry has no key and cannot be cited. Give it one, under “id”.",
        },
      });
    }
    if (key === undefined && broken) complete = false;
  }
  return { entries, problems, complete };
}

interface Fields {
  readonly [name: string]: unknown;
}

function detailsOf(key: string, item: Fields): EntryDetails {
  const doi = textOf(item["DOI"]);
  return {
    key,
    authors: namesOf(item["author"] ?? item["editor"]),
    ...given("type", textOf(item["type"])),
    ...given("title", textOf(item["title"])),
    ...given("issued", issuedOf(item["issued"])),
    ...given("container", textOf(item["container-title"])),
    ...given("publisher", textOf(item["publisher"])),
    ...given("url", textOf(item["URL"]) ?? (doi === undefined ? undefined : `https://doi.org/${doi}`)),
  };
}

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Without the few HTML tags that CSL allows. */
function textOf(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return undefined;
  const text = value.replace(/<\/?(?:i|b|sc|sup|sub|em|strong|span)(?: [^<>]*)?>/gi, "").replace(/\s+/g, " ").trim();
  return text === "" ? undefined : text;
}

function namesOf(value: unknown): readonly string[] {
  const names: readonly unknown[] = Array.isArray(value) ? value : [value];
  return names.flatMap((name) => {
    if (!isObject(name)) return textOf(name) ?? [];
    const parts = ["given", "non-dropping-particle", "dropping-particle", "family", "suffix"].map((part) => textOf(name[part]));
    return textOf(name["literal"]) ?? textOf(name["name"]) ?? (parts.filter((part) => part !== undefined).join(" ") || []);
  });
}

/** `2024-03`, from parts of a date, from one that is written out, or in words. Of a period, its beginning. */
function issuedOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return issuedOf(value[0]);
  if (!isObject(value)) return textOf(value)?.replace(/^(\d{4}(?:-\d{2}){0,2})\/.*$/, "$1");
  const parts = value["date-parts"];
  const first: unknown = Array.isArray(parts) ? parts[0] : [value["year"], value["month"], value["day"]];
  if (Array.isArray(first)) {
    const numbers = first.map(textOf);
    const end = numbers.findIndex((number) => number === undefined || !/^\d{1,4}$/.test(number));
    const known = numbers.slice(0, end < 0 ? 3 : end).map((number, i) => String(number).padStart(i === 0 ? 4 : 2, "0"));
    if (known.length > 0) return known.join("-");
  }
  return textOf(value["literal"]) ?? textOf(value["raw"]);
}
