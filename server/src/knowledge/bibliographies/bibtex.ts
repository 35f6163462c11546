// Bibliographies in BibTeX and BibLaTeX. The parser is a large one: load this file only when there is one to be read.
import { type Creator, type Entry, type Options, parse } from "@retorquere/bibtex-parser";
import { lineRangeOf, lineStartsOf } from "../lines.ts";
import type { Message, Span } from "../problem.ts";
import { type BibliographyEntry, type BibliographyFile, type BibliographyProblem, brokenEntry, type EntryDetails, firstLine, given } from "./bibliography.ts";

/** Titles as they are written, and of unknown commands what stands in them. */
const options: Options = { english: false, sentenceCase: false, caseProtection: false, unsupported: "ignore", applyCrossRef: true };

/** Nobody writes an entry of so many characters: something is wrong there, and looking for its end would take too long. */
const longestEntry = 100_000;

/** A stretch of the file that begins like an entry at the beginning of a line. */
interface Chunk {
  readonly start: number;
  readonly text: string;
  readonly type: string;
}

/** What was read in a stretch of text: reading it takes a millisecond, and of a file that was saved again little has changed. */
interface Found {
  readonly entries: readonly { readonly details: EntryDetails; readonly at: number; readonly broken: boolean }[];
  /** Something broken has not even a key. */
  readonly lost: boolean;
  /** There is a dollar sign that opens a formula without an end. */
  readonly dollar?: boolean;
}

/** What was read of a file before, so that only what has changed is read again. */
export type BibtexMemory = Map<string, Found>;

/** Reads a file, whatever state it is in, one entry at a step. An entry that is broken loses only itself, and not even its key. */
export function* readBibtex(text: string, uri: string, memory: BibtexMemory = new Map()): Generator<void, BibliographyFile> {
  const lineStarts = lineStartsOf(text);
  const chunks = chunksOf(text);
  const strings = stringsIn(chunks);
  const parents = parentsOf(chunks);
  const kept: BibtexMemory = new Map();
  const entries: BibliographyEntry[] = [];
  const problems: BibliographyProblem[] = [];
  let complete = true;
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk;
    if (/^(?:string|preamble|comment)$/i.test(chunk.type)) continue;
    const parent = parentIn(chunk, parents);
    // What an entry says may depend on texts and entries elsewhere.
    const identity = `${chunk.text}\0${parent}\0${strings.identity}`;
    let found = kept.get(identity) ?? memory.get(identity) ?? foundIn(chunk.text, parent, strings.values);
    kept.set(identity, found);
    const next = chunks[i + 1];
    if (next !== undefined && found.entries.some(({ broken }) => broken)) {
      // A line inside of a text may begin like an entry.
      const joined = foundIn(chunk.text + next.text, "", strings.values);
      if (joined.entries.length === 1 && joined.entries[0]?.broken === false) {
        found = joined;
        i++;
      }
    }
    for (const { details, at, broken } of found.entries) {
      const start = chunk.start + at;
      const range = lineRangeOf(lineStarts, { start, end: start + details.key.length });
      entries.push({ ...details, uri, range });
      if (broken) problems.push({ range, message: brokenEntry(details.key) });
      else if (found.dollar === true) problems.push({ range, message: loneDollar(details.key) });
    }
    if (found.lost) {
      complete = false;
      problems.push({ range: lineRangeOf(lineStarts, { start: chunk.start, end: chunk.start + firstLine(chunk.text).length }), message: brokenEntry(undefined) });
    }
    yield;
  }
  memory.clear();
  for (const [identity, found] of kept) memory.set(identity, found);
  return { entries, problems, complete };
}

/** An entry as it stands in a file of BibTeX. */
export interface BibtexItem extends Span {
  readonly key: string;
  /** The fields, as they are written. */
  readonly fields: readonly (readonly [string, string])[];
}

/** The entries of a file, in order; undefined for one in which something is broken. */
export function bibtexItems(text: string): readonly BibtexItem[] | undefined {
  const items: BibtexItem[] = [];
  for (const { start, text: own, type } of chunksOf(text)) {
    if (/^(?:string|preamble|comment)$/i.test(type)) continue;
    const library = own.length > longestEntry ? undefined : read(own, { raw: true, verbatimFields: [/^/] });
    let from = 0;
    for (const { input, key, fields } of library?.entries ?? []) {
      const at = input === "" ? -1 : own.indexOf(input, from);
      if (at < 0) return undefined;
      from = at + input.length;
      const written = Object.entries(fields).filter((field): field is [string, string] => typeof field[1] === "string" && !field[0].includes("+"));
      items.push({ key, start: start + at, end: start + from, fields: written });
    }
    if (from === 0) return undefined;
  }
  return items;
}

function loneDollar(key: string): Message {
  return {
    de: `Im Eintrag „${key}“ steht ein einzelnes $. Für pandoc und LaTeX beginnt damit eine Formel, und der Text geht verloren. Schreiben Sie \\$ für das Zeichen.`,
    en: `In the entry “${key}”, a $ stands alone. To pandoc and LaTeX it begins a formula, and the text is lost. Write \\$ for the sign.`,
  };
}

function chunksOf(text: string): readonly Chunk[] {
  const starts = [...text.matchAll(/^[ \t]*@[ \t]*([A-Za-z]+)[ \t]*[{(]/gm)];
  return starts.map((match, i) => ({ start: match.index, text: text.slice(match.index, starts[i + 1]?.index), type: match[1] ?? "" }));
}

function stringsIn(chunks: readonly Chunk[]): { readonly values: Record<string, string>; readonly identity: string } {
  const texts = chunks.filter(({ type, text }) => /^string$/i.test(type) && text.length <= longestEntry).map(({ text }) => text);
  if (texts.length === 0) return { values: {}, identity: "" };
  const values: Record<string, string> = {};
  for (const text of texts) Object.assign(values, read(text, { raw: true, strings: values })?.strings);
  return { values, identity: texts.join("") };
}

/** The entries that others take fields from, by key. */
function parentsOf(chunks: readonly Chunk[]): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  if (!chunks.some(({ text }) => inheritance.test(text))) return parents;
  for (const { text } of chunks) {
    const key = /^[^{(]*[{(]\s*([^\s,{}()]+)/.exec(text)?.[1];
    if (key !== undefined && text.length <= longestEntry) parents.set(key, text);
  }
  return parents;
}

const inheritance = /\b(?:crossref|xdata)\s*=\s*["{]\s*([^"}\s]+)/i;

function parentIn({ text }: Chunk, parents: ReadonlyMap<string, string>): string {
  if (parents.size === 0) return "";
  const parent = parents.get(inheritance.exec(text)?.[1] ?? "");
  return parent === undefined || parent === text ? "" : parent;
}

function read(text: string, more: Options): ReturnType<typeof parse> | undefined {
  try {
    return parse(text, { ...options, ...more });
  } catch {
    // Nothing that somebody may have typed is a reason to stop.
    return undefined;
  }
}

function foundIn(text: string, parent: string, strings: Record<string, string>): Found {
  const short = shortened(text);
  const library = short.length > longestEntry ? undefined : read(`${short}\n${shortened(parent)}`, { strings });
  if (library?.errors.some(({ error }) => error.includes("Unclosed math")) === true) {
    const escaped = text.replace(/(?<!\\)\$/g, "\\$");
    // What stands before the key is as long as before.
    const found = escaped === text ? undefined : foundIn(escaped, parent, strings);
    if (found?.entries.length === 1 && found.entries[0]?.broken === false) return { ...found, dollar: true };
  }
  const entries: { readonly details: EntryDetails; readonly at: number; readonly broken: boolean }[] = [];
  let from = 0;
  for (const entry of library?.entries ?? []) {
    if (entry.key === "") continue;
    // A broken one comes without its own text.
    const begins = entry.input === "" ? from : short.indexOf(entry.input, from);
    const at = begins < 0 ? -1 : short.indexOf(entry.key, begins);
    if (at < 0) continue;
    const broken = entry.input === "";
    from = broken ? at : begins + entry.input.length;
    entries.push({ details: broken ? { key: entry.key, authors: [] } : detailsOf(entry), at, broken });
  }
  if (entries.length > 0) return { entries, lost: false };
  //   @book{key,   still has its key
  const match = /^([^{(]*[{(]\s*)([^\s,{}()=]+)\s*(?:,|$)/.exec(text);
  const [, before = "", key] = match ?? [];
  if (key !== undefined) return { entries: [{ details: { key, authors: [] }, at: before.length, broken: true }], lost: false };
  return { entries: [], lost: true };
}

/** The fields from which something is told, and those by which others are found. */
const told = new Set(
  "title shorttitle subtitle author editor date year month day journaltitle journal booktitle maintitle publisher institution organization school howpublished url doi crossref xdata langid".split(" "),
);

/** The entry without the texts of its other fields: an abstract takes the parser longer than all that is told of the entry. */
function shortened(text: string): string {
  // Of several entries in one stretch, each has to be found where it is.
  if ((text.match(/@[ \t]*[a-z]+[ \t]*[{(]/gi)?.length ?? 0) !== 1) return text;
  const field = /,\s*([a-z][\w-]*)\s*=\s*\{/gi;
  let rest = "";
  let from = 0;
  for (let match = field.exec(text); match !== null; match = field.exec(text)) {
    const open = match.index + match[0].length;
    const close = closingBrace(text, open);
    // The parser says best what is wrong.
    if (close === undefined) return text;
    field.lastIndex = close;
    if (told.has((match[1] ?? "").toLowerCase())) continue;
    rest += text.slice(from, open);
    from = close;
  }
  return rest + text.slice(from);
}

/** Where the brace is that closes one before an offset; undefined where there is none. */
function closingBrace(text: string, offset: number): number | undefined {
  const sign = /\\.|[{}]/gs;
  sign.lastIndex = offset;
  let depth = 1;
  for (let match = sign.exec(text); match !== null; match = sign.exec(text)) {
    if (match[0] === "{") depth++;
    else if (match[0] === "}" && --depth === 0) return match.index;
  }
  return undefined;
}

function detailsOf({ key, type, fields }: Entry): EntryDetails {
  const get = (...names: readonly string[]): string | undefined => {
    for (const name of names) {
      const value = (fields as { readonly [name: string]: unknown })[name];
      const text = typeof value === "string" ? value : Array.isArray(value) ? value.filter((each) => typeof each === "string").join(", ") : "";
      const bare = plainText(text);
      if (bare !== "") return bare;
    }
    return undefined;
  };
  const title = [get("title", "shorttitle"), get("subtitle")].filter((part) => part !== undefined).join(": ");
  const doi = get("doi");
  return {
    key,
    type,
    ...given("title", title === "" ? undefined : title),
    authors: (fields.author ?? fields.editor ?? []).map(nameOf).filter((name) => name !== ""),
    ...given("issued", issuedOf(get("date"), get("year"), get("month"), get("day"))),
    ...given("container", get("journaltitle", "journal", "booktitle", "maintitle")),
    ...given("publisher", get("publisher", "institution", "organization", "school", "howpublished")),
    ...given("url", get("url") ?? (doi === undefined ? undefined : `https://doi.org/${doi}`)),
  };
}

function nameOf({ name, firstName, prefix, lastName, suffix }: Creator): string {
  return plainText(name ?? [firstName, prefix, lastName, suffix].filter((part) => part !== undefined && part !== "").join(" "));
}

/** `2020-03`, from a date or from a year with its month. Of a period, its beginning. */
function issuedOf(date: string | undefined, year: string | undefined, month: string | undefined, day: string | undefined): string | undefined {
  const whole = date === undefined ? undefined : /^(\d{4}(?:-\d{2}){0,2})(?:[T/~?].*)?$/.exec(date)?.[1];
  if (whole !== undefined) return whole;
  const two = (text: string | undefined): string | undefined => (text !== undefined && /^\d{1,2}$/.test(text) ? text.padStart(2, "0") : undefined);
  if (year === undefined || !/^\d{4}$/.test(year)) return date ?? year;
  return [year, two(month), two(month) === undefined ? undefined : two(day)].filter((part) => part !== undefined).join("-");
}

/** The parser writes emphasis as HTML, and an accent apart from its letter. */
function plainText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/<\/?[a-z]+(?: [^<>]*)?>/gi, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .trim();
}
