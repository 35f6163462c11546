// Writes a record into a file of a pack, and leaves all else in the file as it is.
import { isMap, isScalar, isSeq, parseAllDocuments, stringify, type Document, type YAMLSeq } from "yaml";
import { loadPack, manifestFile } from "../knowledge/load-pack.ts";
import type { PackFile } from "../knowledge/pack.ts";
import type { AnyRecord, Kind } from "../knowledge/records.ts";

/** Where to write what. */
export interface RecordEdit {
  /** Path inside the pack's folder. */
  readonly path: string;
  /** There is no such file yet. */
  readonly isNew: boolean;
  /** UTF-16 offsets in the file's text of what is replaced. */
  readonly start: number;
  readonly end: number;
  readonly newText: string;
  readonly id: string;
  /** The 0-based line on which the record begins afterwards. */
  readonly line: number;
}

/**
 * The edit that adds a record to a pack. It goes to the file that holds records of its kind already, the usual one before
 * others; a file with a fault that could swallow it is left alone.
 * @param files of the pack, none where there is no pack yet
 * @param usualFile where it is written if nothing speaks against it
 */
export function addRecord(files: readonly PackFile[], kind: Kind, record: AnyRecord, usualFile: string): RecordEdit {
  const usable = files
    .filter(({ path }) => /\.ya?ml$/.test(path) && path !== manifestFile)
    .map((file) => ({ file, count: countOf(file.text, kind) }))
    .filter(({ count, file }) => count > 0 || file.path === usualFile)
    .sort((a, b) => Number(b.file.path === usualFile) - Number(a.file.path === usualFile) || b.count - a.count);
  for (const { file } of usable) {
    const edit = editOf(file, kind, record);
    if (edit !== undefined) return edit;
  }
  const newText = `${kind}:\n${itemOf(record, 2, "\n")}`;
  return { path: freePath(files, usualFile), isNew: true, start: 0, end: 0, newText, id: record.id, line: 1 };
}

const longestId = 60;

/** An id made from the first name of which one can be made, with a number where it is taken. */
export function freeId(names: readonly string[], otherwise: string, taken: (id: string) => boolean): string {
  const base = names.map(idOf).find((id) => id !== "") ?? otherwise;
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${String(number)}`;
    if (!taken(id)) return id;
  }
}

function idOf(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => ({ ä: "ae", ö: "oe", ü: "ue", ß: "ss" })[letter] ?? letter)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let id = "";
  for (const word of words) {
    const longer = id === "" ? word.slice(0, longestId) : `${id}-${word}`;
    if (longer.length > longestId) break;
    id = longer;
  }
  return id;
}

function freePath(files: readonly PackFile[], usualFile: string): string {
  const paths = new Set(files.map(({ path }) => path));
  for (let number = 1; ; number++) {
    const path = number === 1 ? usualFile : usualFile.replace(".", `-${String(number)}.`);
    if (!paths.has(path)) return path;
  }
}

/** How many records of a kind a file holds, roughly: enough to choose by. */
function countOf(text: string, kind: Kind): number {
  const records = new RegExp(`^${kind}:(?<rest>[^]*?)(?=^[a-z]|(?![^]))`, "m").exec(text)?.groups?.["rest"];
  return records === undefined ? 0 : 1 + (records.match(/^\s*-/gm)?.length ?? 0);
}

/** The edit for a file; undefined where it has faults, or where what is written would not be read again as it is meant. */
function editOf(file: PackFile, kind: Kind, record: AnyRecord): RecordEdit | undefined {
  const [document, ...others] = parseAllDocuments(file.text, { prettyErrors: false, uniqueKeys: false, logLevel: "silent" }) as Document[];
  if (others.length > 0 || (document !== undefined && document.errors.length > 0)) return undefined;
  const place = placeIn(document, file.text, kind, record);
  if (place === undefined) return undefined;
  const { start, end, newText } = place;
  const text = file.text.slice(0, start) + newText + file.text.slice(end);
  const before = read({ ...file, text: file.text });
  const after = read({ ...file, text });
  const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  const added = after.records.filter(({ kind: own, record: each }) => own === kind && isSame(each, record));
  const kept = after.records.filter((each) => !added.includes(each)).map((each) => each.record);
  if (added.length !== 1 || !isSame(kept, before.records.map((each) => each.record)) || after.problems > before.problems) return undefined;
  return { path: file.path, isNew: false, start, end, newText, id: record.id, line: added[0]?.origin.line ?? 0 };
}

function read(file: PackFile): { readonly records: ReturnType<typeof recordsOf>; readonly problems: number } {
  const { files } = loadPack([file], { root: "memory:/added", layer: "workspace" });
  return { records: recordsOf(files), problems: files.reduce((count, { problems }) => count + problems.length, 0) };
}

function recordsOf(files: ReturnType<typeof loadPack>["files"]): ReturnType<typeof loadPack>["files"][number]["records"] {
  return files.flatMap(({ records }) => records);
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

function placeIn(document: Document | undefined, text: string, kind: Kind, record: AnyRecord): Place | undefined {
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
  const contents = document?.contents;
  if (contents === undefined || contents === null || (isScalar(contents) && contents.value === null)) return atEnd(text, kind, eol, record);
  if (!isMap(contents) || contents.flow === true) return undefined;
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === kind);
  if (pair === undefined) return atEnd(text, kind, eol, record);
  const list = pair.value;
  if (isSeq(list) && list.items.length > 0) return list.flow === true ? inFlow(list, text, record) : afterLast(list, text, eol, record);
  // Nothing in it yet: `terms:` or `terms: []`.
  const key = isScalar(pair.key) ? pair.key.range : undefined;
  const end = isSeq(list) ? list.range?.[1] : key?.[1];
  if (key === undefined || key === null || end === undefined) return undefined;
  const after = lineEnd(text, end);
  const rest = text.slice(end, after).replace(/^:/, "").trim();
  return { start: key[1], end: after, newText: `:${rest === "" ? "" : ` ${rest}`}${eol}${itemOf(record, 2, eol).slice(0, -eol.length)}` };
}

/** A list of its own at the end of the file. */
function atEnd(text: string, kind: Kind, eol: string, record: AnyRecord): Place {
  const break_ = text === "" || /[\r\n]$/.test(text) ? "" : eol;
  return { start: text.length, end: text.length, newText: `${break_}${kind}:${eol}${itemOf(record, 2, eol)}` };
}

/** After the last item of a list, as far in as the others. */
function afterLast(list: YAMLSeq, text: string, eol: string, record: AnyRecord): Place | undefined {
  const first = list.range?.[0];
  const last = list.items.at(-1) as { readonly range?: readonly number[] | null } | undefined;
  let end = last?.range?.[1];
  if (first === undefined || end === undefined) return undefined;
  while (end > first && /\s/.test(text[end - 1] ?? "")) end--;
  const at = lineEnd(text, end);
  const column = first - lineStart(text, first);
  return { start: at, end: at, newText: eol + itemOf(record, column, eol).slice(0, -eol.length) };
}

/** Into a list in brackets. */
function inFlow(list: YAMLSeq, text: string, record: AnyRecord): Place | undefined {
  const last = list.items.at(-1) as { readonly range?: readonly number[] | null } | undefined;
  const at = last?.range?.[1];
  return at === undefined || text.slice(at).startsWith("\n") ? undefined : { start: at, end: at, newText: `, ${JSON.stringify(record)}` };
}

/** `- id: …` and its lines, each with a line break at its end. */
function itemOf(record: AnyRecord, column: number, eol: string): string {
  const lines = stringify([record], { lineWidth: 0, indent: 2, version: "1.2" }).trimEnd().split("\n");
  return lines.map((line) => `${" ".repeat(column)}${line}${eol}`).join("");
}

function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !/[\r\n]/.test(text[start - 1] ?? "")) start--;
  return start;
}

function lineEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !/[\r\n]/.test(text[end] ?? "")) end++;
  return end;
}
