// A YAML file as plain values that know where they stand. Never throws, whatever the text.

import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument } from "yaml";
import type { ErrorCode, Node } from "yaml";
import type { RecordPath } from "./pack.ts";
import type { Message, Span } from "./problem.ts";

/** A value with its place; what is left out of a record needs no tree of its own. */
export interface YamlNode {
  readonly span: Span;
  /** A text, number, boolean or null; an array of nodes; a map of nodes by key. */
  readonly value: string | number | boolean | null | readonly YamlNode[] | YamlMap;
}

export interface YamlMap {
  readonly keys: ReadonlyMap<string, { readonly key: Span; readonly node: YamlNode }>;
}

export interface YamlProblem extends Span {
  /** duplicate-key leaves the file usable, syntax may have damaged what is around it. */
  readonly code: "pack/syntax" | "pack/duplicate-key";
  readonly message: Message;
}

export interface YamlTree {
  /** Absent where the file is empty or nothing could be read. */
  readonly root: YamlNode | undefined;
  readonly problems: readonly YamlProblem[];
}

/** Keys whose values are numbers or truth values; everywhere else `2023` and `true` are taken as the text they are. */
const numbers = new Set(["paragraph", "ordinal", "format", "summit"]);
const truths = new Set(["contextual", "announced", "approximate", "stated", "followed", "setUp"]);

/** @param offset where the text begins in its file: places are places in the file */
export function readYaml(text: string, offset = 0): YamlTree {
  const problems: YamlProblem[] = [];
  try {
    const document = parseDocument(text, { keepSourceTokens: false, prettyErrors: false, uniqueKeys: false, logLevel: "silent" });
    for (const error of document.errors) {
      problems.push({ code: "pack/syntax", message: explain(error.code), ...moved(spanWithin(text, error.pos[0], error.pos[1])) });
    }
    const root = document.contents === null ? undefined : convert(document.contents, "");
    return { root, problems };
  } catch {
    // The parser gives up on absurd nesting.
    problems.push({
      code: "pack/syntax",
      message: {
        de: "Die Datei lässt sich nicht lesen. Sie ist wohl keine Datei eines Pakets oder viel zu tief verschachtelt.",
        en: "The file cannot be read. It is probably not a pack file, or nested far too deeply.",
      },
      ...moved(spanWithin(text, 0, text.length)),
    });
    return { root: undefined, problems };
  }

  function convert(node: unknown, key: string): YamlNode {
    const span = spanOf(node);
    if (isMap(node)) {
      const keys = new Map<string, { key: Span; node: YamlNode }>();
      for (const pair of node.items) {
        if (!isPair(pair)) continue;
        const keySpan = spanOf(pair.key);
        const named = isScalar(pair.key) ? pair.key.value : undefined;
        if (typeof named !== "string" && typeof named !== "number" && typeof named !== "boolean") {
          report("pack/syntax", keySpan, "Ein Schlüssel ist ein einzelnes Wort, gefolgt von einem Doppelpunkt.", "A key is one word, followed by a colon.");
          continue;
        }
        const name = String(named);
        if (keys.has(name)) {
          report(
            "pack/duplicate-key",
            keySpan,
            "Dieser Schlüssel steht hier schon; es gilt der erste. Löschen Sie einen von beiden.",
            "This key is already given here; the first one counts. Delete one of the two.",
          );
          continue;
        }
        const value: YamlNode =
          pair.value === null ? { span: keySpan, value: null } : convert(pair.value, name);
        // An empty value has no extent: the key is what a reader sees.
        keys.set(name, { key: keySpan, node: value.value === null && value.span.start === value.span.end ? { ...value, span: keySpan } : value });
      }
      return { span, value: { keys } };
    }
    if (isSeq(node)) return { span, value: node.items.map((item) => convert(item, key)) };
    if (isScalar(node)) return { span, value: scalar(node.value, node.type === "PLAIN" ? node.source : undefined, key) };
    if (isAlias(node)) {
      report("pack/syntax", span, "Verweise mit * gibt es in Packs nicht. Schreiben Sie den Wert aus.", "References with * are not used in packs. Write the value out.");
    }
    return { span, value: null };
  }

  function report(code: YamlProblem["code"], span: Span, de: string, en: string): void {
    problems.push({ code, message: { de, en }, ...span });
  }

  function spanOf(node: unknown): Span {
    const range = (node as Node | null)?.range;
    return moved(range ? spanWithin(text, range[0], range[1]) : { start: 0, end: 0 });
  }

  function moved({ start, end }: Span): Span {
    return { start: start + offset, end: end + offset };
  }
}

function scalar(value: unknown, source: string | undefined, key: string): string | number | boolean | null {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
      return numbers.has(key) ? value : (source ?? String(value));
    case "boolean":
      return truths.has(key) ? value : (source ?? String(value));
    default:
      return null;
  }
}

/**
 * Reads one item of a list again, from the file that it is in: trees are not kept, since they are much larger than the text.
 * @param span where the item is, as it was read in its file
 */
export function readItem(text: string, span: Span): YamlNode {
  let lineStart = span.start;
  while (lineStart > 0 && text[lineStart - 1] !== "\n" && text[lineStart - 1] !== "\r") lineStart--;
  // What stands before the item counts as indentation, so that all its lines are as deep as before.
  const indented = " ".repeat(span.start - lineStart) + text.slice(span.start, span.end);
  return readYaml(indented, lineStart).root ?? { span, value: null };
}

/** Inside the text, and without the space after it. */
function spanWithin(text: string, from: number, to: number): Span {
  const start = Math.max(0, Math.min(from, text.length));
  let end = Math.max(start, Math.min(to, text.length));
  while (end > start && /\s/.test(text[end - 1] ?? "")) end--;
  return { start, end };
}

/** The plain value of a node, without places. */
export function plain(node: YamlNode): unknown {
  const { value } = node;
  if (value === null || typeof value !== "object") return value;
  if (isList(value)) return value.map(plain);
  const result: Record<string, unknown> = {};
  for (const [key, { node: child }] of value.keys) {
    Object.defineProperty(result, key, { value: plain(child), enumerable: true, writable: true, configurable: true });
  }
  return result;
}

export function isList(value: YamlNode["value"]): value is readonly YamlNode[] {
  return Array.isArray(value);
}

export function mapOf(node: YamlNode | undefined): YamlMap["keys"] | undefined {
  const value = node?.value;
  return value !== null && typeof value === "object" && !isList(value) ? value.keys : undefined;
}

/** The place of the value at a path, or of its key; where there is none, of the nearest thing around it. */
export function locate(root: YamlNode, path: RecordPath, what: "key" | "value" = "value"): Span {
  let node = root;
  let key: Span | undefined;
  for (const [index, step] of path.entries()) {
    const child: YamlNode | undefined =
      typeof step === "number" && isList(node.value) ? node.value[step] : mapOf(node)?.get(String(step))?.node;
    if (!child) {
      // Missing in a record: its first key, rather than the whole of it.
      return index === 0 || mapOf(node) ? headOf(node, key) : node.span;
    }
    key = typeof step === "string" ? mapOf(node)?.get(step)?.key : undefined;
    node = child;
  }
  return what === "key" ? (key ?? headOf(node, undefined)) : node.span;
}

/** What stands for a whole map: the key that it belongs to, or its first pair. */
function headOf(node: YamlNode, key: Span | undefined): Span {
  if (key) return key;
  for (const first of mapOf(node)?.values() ?? []) return { start: first.key.start, end: Math.max(first.key.end, first.node.span.end) };
  return node.span;
}

function explain(code: ErrorCode): Message {
  switch (code) {
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
      return {
        de: "Hier ist ein Doppelpunkt zu viel oder die Einrückung falsch. Ein Text mit Doppelpunkt gehört in Anführungszeichen: \"…\".",
        en: "There is a colon too many here, or the indentation is wrong. A text with a colon belongs in quotation marks: \"…\".",
      };
    case "BAD_INDENT":
      return {
        de: "Die Einrückung passt nicht. Was zusammengehört, beginnt in derselben Spalte.",
        en: "The indentation does not fit. What belongs together begins in the same column.",
      };
    case "TAB_AS_INDENT":
      return {
        de: "Hier ist mit Tabulator eingerückt. Nehmen Sie Leerzeichen.",
        en: "This is indented with a tab. Use spaces.",
      };
    case "MISSING_CHAR":
      return {
        de: "Hier fehlt ein Zeichen, meist ein Anführungszeichen, eine Klammer oder ein Doppelpunkt.",
        en: "A character is missing here, mostly a quotation mark, a bracket or a colon.",
      };
    case "BAD_DQ_ESCAPE":
      return {
        de: "Ein umgekehrter Schrägstrich hat in Anführungszeichen eine eigene Bedeutung. Schreiben Sie \\\\.",
        en: "A backslash has a meaning of its own inside quotation marks. Write \\\\.",
      };
    case "BAD_SCALAR_START":
      return {
        de: "Ein Text darf nicht mit diesem Zeichen beginnen. Setzen Sie ihn in Anführungszeichen: \"…\".",
        en: "A text cannot begin with this character. Put it in quotation marks: \"…\".",
      };
    case "BAD_ALIAS":
    case "ALIAS_PROPS":
      return {
        de: "Ein Text, der mit * oder & beginnt, gehört in Anführungszeichen: \"…\".",
        en: "A text that begins with * or & belongs in quotation marks: \"…\".",
      };
    case "MULTIPLE_DOCS":
      return {
        de: "Eine Zeile mit --- beginnt eine zweite Datei in dieser Datei. Löschen Sie die Zeile.",
        en: "A line with --- begins a second file inside this one. Delete the line.",
      };
    default:
      return {
        de: "Das ist hier nicht zu verstehen. Prüfen Sie Einrückung, Doppelpunkt und Anführungszeichen in dieser Zeile und der davor.",
        en: "This makes no sense here. Check indentation, colon and quotation marks in this line and the one before.",
      };
  }
}
