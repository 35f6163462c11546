// Code actions in a pack file: what to do about what is reported there.
import { type CodeAction, CodeActionKind, type Diagnostic, type TextEdit } from "vscode-languageserver-types";
import { lineAt } from "../knowledge/lines.ts";
import type { RecordPath } from "../knowledge/pack.ts";
import { nodeAt, type PackPlace, placeAt, recordsIn } from "../knowledge/pack-place.ts";
import type { PackMap, PackNode, PackText } from "../knowledge/pack-tree.ts";
import { dateExists } from "../knowledge/partial-date.ts";
import type { Message, ProblemCode, Span } from "../knowledge/problem.ts";
import { definitionOf, schemaAt } from "../knowledge/schema-walk.ts";
import type { FeatureOptions } from "./options.ts";
import { inRecord, type PackSheet, recordNamed, schemaOf } from "./packSheet.ts";
import { Skeleton } from "./packSkeleton.ts";
import { rangeOf } from "./place.ts";

/** One thing to do. */
interface Fix {
  readonly title: Message;
  readonly span: Span;
  readonly text: string;
}

/** What is reported, and where that is in the file. */
interface Reported {
  readonly sheet: PackSheet;
  readonly code: ProblemCode;
  readonly span: Span;
  readonly place: PackPlace;
  readonly suggestion: string | undefined;
}

/** The fixes for what the editor says is reported at a place. */
export function packFixes(sheet: PackSheet, diagnostics: readonly Diagnostic[], { locale }: FeatureOptions): readonly CodeAction[] {
  return diagnostics
    .filter(({ source }) => source === "communique")
    .flatMap((diagnostic) => {
      const reported = read(sheet, diagnostic);
      const fixes = reported === undefined ? [] : fixesFor(reported);
      return fixes.map(({ title, span, text }): CodeAction => {
        const edit: TextEdit = { range: rangeOf(sheet.lines, span), newText: text };
        return {
          title: title[locale],
          kind: CodeActionKind.QuickFix,
          diagnostics: [diagnostic],
          isPreferred: fixes.length === 1,
          edit: { changes: { [sheet.uri]: [edit] } },
        };
      });
    });
}

function read(sheet: PackSheet, { range, code, data }: Diagnostic): Reported | undefined {
  const span = { start: sheet.lines.offsetAt(range.start), end: sheet.lines.offsetAt(range.end) };
  const place = placeAt(sheet.tree, span.start);
  if (place?.text === undefined) return undefined;
  const suggestion = (data as { readonly suggestion?: unknown } | undefined)?.suggestion;
  return { sheet, code: code as ProblemCode, span, place, suggestion: typeof suggestion === "string" ? suggestion : undefined };
}

function fixesFor(reported: Reported): readonly Fix[] {
  const { code, place, span, suggestion } = reported;
  if (suggestion !== undefined) {
    // The text may have changed since: only what is still one word is replaced.
    return place.text !== undefined && place.text.start === span.start && place.text.end === span.end ? [replace(place.text, suggestion)] : [];
  }
  switch (code) {
    case "pack/unknown-reference":
      return newRecord(reported);
    case "pack/duplicate-id":
      return otherId(reported);
    case "pack/duplicate-key":
      return withoutPair(reported);
    case "pack/dispute":
      return place.role === "value" ? withoutPair(reported) : [];
    case "pack/name":
      return withoutItem(reported);
    case "pack/locator":
      return shorterLocator(reported);
    case "pack/date":
      return [...betterDate(reported), ...oldestFirst(reported)];
    case "pack/language":
    case "pack/evidence":
      return missingKeys(reported);
    case "pack/schema":
    case "pack/manifest": {
      const found = [missingKeys, listed, twice, betterText];
      for (const look of found) {
        const fixes = look(reported);
        if (fixes.length > 0) return fixes;
      }
      return [];
    }
    default:
      return [];
  }
}

function replace({ start, end }: Span, text: string): Fix {
  return { title: { de: `„${text}“ schreiben`, en: `Write “${text}”` }, span: { start, end }, text };
}

/** Ids that nobody has yet become records to be filled in: under their kind, if the file has it, else at its end. */
function newRecord({ sheet, place }: Reported): readonly Fix[] {
  const named = recordNamed(sheet, place);
  if (named === undefined || named.own || sheet.knowledge.resolve(named.ref) !== undefined) return [];
  const slash = named.ref.indexOf("/");
  const kind = named.ref.slice(0, slash);
  const id = named.ref.slice(slash + 1);
  if (!isId(id)) return [];
  const list = nodeAt(sheet.tree, [kind]);
  const block = list?.type === "list" && !list.flow ? list : undefined;
  // Into an empty list nothing is put, nor into one in brackets.
  if (block === undefined && sheet.tree.root?.type === "map" && sheet.tree.root.pairs.some(({ key }) => key.text === kind)) return [];
  const column = (block?.indent ?? 2) + 2;
  let first = true;
  const skeleton = new Skeleton("records", () => {
    // The first thing that a record needs is its id.
    const text = first ? id : "";
    first = false;
    return text;
  });
  const written = `${" ".repeat(column - 2)}- ${skeleton.keys([kind, 0], schemaAt("records", [kind, 0]) ?? {}, column)}`.replace(/ +$/gm, "");
  const at = block?.end ?? sheet.text.trimEnd().length;
  return [
    {
      title: { de: `„${id}“ unter „${kind}“ anlegen`, en: `Create “${id}” under “${kind}”` },
      span: { start: at, end: at },
      text: block === undefined ? `\n\n${kind}:\n${written}` : `\n${written}`,
    },
  ];
}

/** The same id with the first number that makes it free. */
function otherId({ sheet, place }: Reported): readonly Fix[] {
  const { text, path } = place;
  const kind = inRecord(sheet, path)?.kind;
  if (text === undefined || kind === undefined) return [];
  const taken = new Set(recordsIn(sheet.tree).filter((record) => record.kind === kind).map(({ id }) => id?.text));
  for (let number = 2; ; number++) {
    const id = `${text.text}-${number}`;
    if (!taken.has(id) && sheet.knowledge.resolve(`${kind}/${id}`) === undefined) return [replace(text, id)];
  }
}

/** Deletes a key with its value: whole lines, if nothing else stands on them. */
function withoutPair({ sheet, place }: Reported): readonly Fix[] {
  const { role, path, text } = place;
  const map = nodeAt(sheet.tree, role === "key" ? path : path.slice(0, -1));
  const pair = map?.type === "map" ? map.pairs.find(({ key, value }) => key === text || value === text) : undefined;
  if (pair === undefined) return [];
  const span = wholeLines(sheet, { start: pair.key.start, end: Math.max(pair.end, pair.value?.end ?? 0) });
  return span === undefined ? [] : [{ title: { de: `„${pair.key.text}“ hier löschen`, en: `Delete this “${pair.key.text}”` }, span, text: "" }];
}

/** Deletes the item of a list that a place is in, at any depth: of a deprecated form, all that is said of it. */
function withoutItem({ sheet, place: { path } }: Reported): readonly Fix[] {
  // Records themselves are not deleted for a name.
  const depth = path.findLastIndex((step, index) => typeof step === "number" && index > 1);
  if (depth < 0) return [];
  const list = nodeAt(sheet.tree, path.slice(0, depth));
  const item = list?.type === "list" && !list.flow && list.items.length > 1 ? list.items[path[depth] as number] : undefined;
  if (item === undefined) {
    return list?.type === "list" && list.items.length === 1 ? withoutPair({ ...blankReport(sheet), place: keyPlace(sheet, path.slice(0, depth)) }) : [];
  }
  const span = wholeLines(sheet, { start: item.start, end: item.end });
  return span === undefined ? [] : [{ title: { de: "Diesen Eintrag der Liste löschen", en: "Delete this item of the list" }, span, text: "" }];
}

function blankReport(sheet: PackSheet): Omit<Reported, "place"> {
  return { sheet, code: "pack/name", span: { start: 0, end: 0 }, suggestion: undefined };
}

/** The place of the key that a path ends with. */
function keyPlace({ tree }: PackSheet, path: RecordPath): PackPlace {
  const map = nodeAt(tree, path.slice(0, -1));
  const key = map?.type === "map" ? map.pairs.find((pair) => pair.key.text === path.at(-1))?.key : undefined;
  return { role: "key", path: path.slice(0, -1), text: key, span: key ?? { start: 0, end: 0 }, ownLine: false, indent: 0, others: [], colon: true };
}

/** A list item that stands there twice. */
function twice(reported: Reported): readonly Fix[] {
  const { sheet, place } = reported;
  const list = nodeAt(sheet.tree, place.path.slice(0, -1));
  if (place.role !== "value" || list?.type !== "list") return [];
  const same = list.items.filter(({ value }) => value?.type === "text" && value.text === place.text?.text);
  return same.length > 1 ? withoutItem(reported) : [];
}

/** One value where a list is wanted. */
function listed({ sheet, place: { role, path, text } }: Reported): readonly Fix[] {
  if (role !== "value" || text?.style !== "plain" || schemaAt(schemaOf(sheet), path)?.items === undefined) return [];
  const map = nodeAt(sheet.tree, path.slice(0, -1));
  if (map?.type !== "map" || map.flow) return [];
  const colon = map.pairs.find(({ value }) => value === text)?.colon;
  if (colon === undefined) return [];
  const words = sheet.text.slice(text.start, text.end);
  return [
    {
      title: { de: "Eine Liste daraus machen", en: "Make it a list" },
      span: { start: colon + 1, end: text.end },
      text: `\n${" ".repeat(map.indent + 2)}- ${words}`,
    },
  ];
}

/** At most six words without comma and ampersand: of those that stand there in a row, the most. */
function shorterLocator({ place: { text } }: Reported): readonly Fix[] {
  if (text === undefined) return [];
  const runs = text.text.split(/[,&]/).map((run) => run.split(/\s+/).filter(Boolean).slice(0, 6));
  const best = runs.toSorted((a, b) => b.length - a.length)[0] ?? [];
  // Fewer than two words stand in a text more than once.
  return best.length < 2 ? [] : [replace(text, quotedIfNeeded(best.join(" "), text))];
}

/** Dates in other orders, and days that a month does not have. */
function betterDate({ place: { role, text } }: Reported): readonly Fix[] {
  if (role !== "value" || text === undefined) return [];
  const german = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/.exec(text.text);
  const other = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text.text);
  const parts = german === null ? other?.slice(1) : [german[3], german[2], german[1]];
  if (parts === undefined) return [];
  const [year = "", month = "", day = ""] = parts;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const better = dateExists(date) ? date : date.slice(0, 7);
  return better !== text.text && dateExists(better) ? [replace(text, better)] : [];
}

/** Meetings that are not listed in their order. */
function oldestFirst({ sheet, place: { path } }: Reported): readonly Fix[] {
  const list = nodeAt(sheet.tree, path.slice(0, -1));
  if (path.at(-2) !== "councils" || list?.type !== "list") return [];
  const texts = list.items.flatMap(({ value }) => (value?.type === "text" && value.style === "plain" ? [value] : []));
  const [first] = texts;
  if (first === undefined || texts.length < list.items.length) return [];
  const dateOf = (id: string): string => sheet.knowledge.get("events", id)?.record.date ?? "";
  const sorted = texts.map(({ text }) => text).toSorted((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0));
  // What stands between the ids stays: dashes, line ends, remarks.
  let text = "";
  for (const [index, { end }] of texts.entries()) text += (sorted[index] ?? "") + sheet.text.slice(end, texts[index + 1]?.start ?? end);
  return [{ title: { de: "Nach Datum ordnen", en: "Put in order of date" }, span: { start: first.start, end: texts.at(-1)?.end ?? first.end }, text }];
}

/** The keys that a map needs and does not have yet. */
function missingKeys({ sheet, place }: Reported): readonly Fix[] {
  const { role, path, text } = place;
  const own: RecordPath = role === "key" && text !== undefined ? [...path, text.text] : path;
  // What is reported at a key may be missing in its value, or beside it.
  for (const at of [own, role === "key" ? path : path.slice(0, -1)]) {
    const map: PackNode | undefined = nodeAt(sheet.tree, at);
    const schema = schemaAt(schemaOf(sheet), at);
    if (map?.type !== "map" || map.pairs.length === 0) continue;
    const missing = schema?.required?.filter((name) => map.pairs.every(({ key }) => key.text !== name)) ?? [];
    if (missing.length > 0) return [insertKeys(sheet, map, at, missing)];
  }
  return [];
}

function insertKeys(sheet: PackSheet, map: PackMap, path: RecordPath, names: readonly string[]): Fix {
  const title = { de: `Ergänzen: ${names.join(", ")}`, en: `Add: ${names.join(", ")}` };
  if (map.flow) {
    const at = map.pairs.at(-1)?.end ?? map.start + 1;
    return { title, span: { start: at, end: at }, text: names.map((name) => `, ${name}: ""`).join("") };
  }
  const skeleton = new Skeleton(schemaOf(sheet), () => "");
  // Behind a remark on the last line.
  const line = lineAt(sheet.tree.lineStarts, map.end);
  const next = sheet.tree.lineStarts[line + 1] ?? sheet.text.length;
  const at = sheet.text.slice(0, next).trimEnd().length;
  return { title, span: { start: at, end: at }, text: `\n${" ".repeat(map.indent)}${skeleton.written(path, names, map.indent)}`.replace(/ +$/gm, "") };
}

/** Texts in another form than their key asks for. */
function betterText({ sheet, place: { role, path, text } }: Reported): readonly Fix[] {
  if (role !== "value" || text === undefined || text.style === "block") return [];
  const schema = schemaAt(schemaOf(sheet), path);
  switch (definitionOf(schema?.pattern ?? "")) {
    case "id": {
      const id = text.text.normalize("NFKD").replace(/\u0308/g, "e").replace(/ß/g, "ss").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
      return isId(id) && id !== text.text ? [replace(text, id)] : [];
    }
    case "url": {
      const url = text.text.trim().replace(/^http:/, "https:");
      return url !== text.text && /^https:\/\/[^\s<>"]+$/.test(url) ? [replace(text, url)] : [];
    }
    case "text": {
      const trimmed = text.text.trim();
      return trimmed !== text.text && trimmed !== "" ? [{ title: { de: "Leerzeichen am Rand löschen", en: "Delete the spaces around it" }, span: text.inner, text: sheet.text.slice(text.inner.start, text.inner.end).trim() }] : [];
    }
    default:
      return [];
  }
}

/** In the quotation marks that the text had, if it had some. */
function quotedIfNeeded(words: string, { style, text }: PackText): string {
  return style === "quoted" && /[:#'"]/.test(text) ? JSON.stringify(words) : words;
}

function isId(id: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id);
}

/** The lines of a stretch, to be deleted whole; undefined where something else stands on them. */
function wholeLines({ text, tree: { lineStarts } }: PackSheet, { start, end }: Span): Span | undefined {
  const from = lineStarts[lineAt(lineStarts, start)] ?? 0;
  const to = lineStarts[lineAt(lineStarts, end) + 1] ?? text.length;
  if (text.slice(from, start).trim() !== "" || !/^\s*(?:#[^\n]*)?\s*$/.test(text.slice(end, to))) return undefined;
  return { start: from, end: to };
}
