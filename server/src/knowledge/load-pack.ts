// Reads the files of a pack. Never throws; a faulty record is reported and left out, everything else is kept.

import { lineAt, lineRangeOf, lineStartsOf } from "./lines.ts";
import { nearest } from "./nearest.ts";
import type { Layer, LoadedFile, LoadedPack, LoadedRecord, PackFile } from "./pack.ts";
import type { Message, Problem, ProblemCode, Severity, Span } from "./problem.ts";
import { type AnyRecord, type Kind, kinds } from "./records.ts";
import type { PackManifest } from "./pack-manifest.ts";
import { schemaFaults } from "./schema.ts";
import type { SchemaFault } from "./schema.ts";
import { runThrough } from "./steps.ts";
import { itemsOf } from "./yaml-items.ts";
import { isList, locate, mapOf, plain, readItem, readYaml } from "./yaml-tree.ts";
import type { YamlNode } from "./yaml-tree.ts";

/** The file that says what a pack is. */
export const manifestFile = "pack.yaml";

/** The newest version of the pack format that is understood. */
export const formatVersion = 1;

export interface LoadOptions {
  /** URI of the pack's folder, without a slash at its end. */
  readonly root: string;
  readonly layer: Layer;
  /**
   * The same pack as it was read before. Unchanged files are taken from it as they are, and where a file or record
   * is now faulty, what it held before stays in use.
   */
  readonly previous?: LoadedPack | undefined;
  /** Called whenever a file has been read that is not taken over as it is. */
  readonly fileRead?: () => void;
}

/** Reads a pack; files whose names do not end in .yaml or .yml are passed over. */
export function loadPack(files: readonly PackFile[], options: LoadOptions): LoadedPack {
  return runThrough(loadingPack(files, options));
}

/** The same in steps of a few milliseconds, at least one for each file that has to be read. */
export function* loadingPack(files: readonly PackFile[], { root, layer, previous, fileRead }: LoadOptions): Generator<void, LoadedPack> {
  const yaml = files.filter(({ path }) => /\.ya?ml$/.test(path)).sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const own = yaml.find(({ path }) => path === manifestFile);
  const read = own === undefined ? undefined : readManifest(own, root);
  const shared = { root, layer, trusted: false };
  if (read?.refused === true) {
    // Of a file in another format, nothing can be said; and it is all there for the day it is understood.
    const untouched = yaml.map((file): LoadedFile => (file === own ? read.file : new FileReader(file, root).file([])));
    return { ...shared, manifest: read.manifest ?? previous?.manifest ?? standIn(root), files: untouched, problems: [], refused: true };
  }
  const before = new Map(previous?.refused === true ? [] : previous?.files.map((file) => [file.path, file]));
  const loaded: LoadedFile[] = [];
  for (const file of yaml) {
    const last = before.get(file.path);
    if (file === own && read !== undefined) {
      loaded.push(last?.text === file.text ? last : read.file);
    } else if (last?.text === file.text) {
      loaded.push(last);
    } else {
      loaded.push(yield* readRecords(file, root, last));
      fileRead?.();
      yield;
    }
  }
  // A folder of the workspace is a pack as it is; one to be handed on has to say what it is.
  const problems = own === undefined && layer !== "workspace" ? [manifestMissing(root)] : [];
  const manifest = read === undefined ? standIn(root) : (read.manifest ?? previous?.manifest ?? standIn(root));
  return { ...shared, manifest, files: loaded, problems, refused: false };
}

function manifestMissing(root: string): Problem {
  return new FileReader({ path: manifestFile, text: "" }, root).problem("pack/manifest", "error", { start: 0, end: 0 }, {
    de: `Dem Paket fehlt die Datei ${manifestFile}. Legen Sie sie mit id, title, version, format, languages und licence an.`,
    en: `The pack has no file ${manifestFile}. Create it with id, title, version, format, languages and licence.`,
  });
}

/** For a pack that does not say what it is. */
function standIn(root: string): PackManifest {
  const names = root.replace(/^\w[\w+.-]*:/, "").split("/").filter(Boolean);
  // All packs of workspaces are called .communique: the folder they are in tells them apart.
  const name = decodeURIComponentSafely(names.slice(names.at(-1) === ".communique" ? -2 : -1).join("/"));
  return { id: "workspace", title: { de: name, en: name }, version: "0.0.0", format: formatVersion, languages: ["de", "en"], licence: "" };
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

class FileReader {
  readonly #file: PackFile;
  readonly #root: string;
  readonly lineStarts: readonly number[];
  readonly problems: Problem[] = [];

  constructor(file: PackFile, root: string) {
    this.#file = file;
    this.#root = root;
    this.lineStarts = lineStartsOf(file.text);
  }

  problem(code: ProblemCode, severity: Severity, span: Span, message: Message, suggestion?: string): Problem {
    return {
      code,
      severity,
      message,
      pack: this.#root,
      file: this.#file.path,
      start: span.start,
      end: span.end,
      range: lineRangeOf(this.lineStarts, span),
      ...(suggestion === undefined ? {} : { suggestion }),
    };
  }

  report(code: ProblemCode, severity: Severity, span: Span, message: Message, suggestion?: string): void {
    this.problems.push(this.problem(code, severity, span, message, suggestion));
  }

  fault(fault: SchemaFault, node: YamlNode): Problem {
    return this.problem(fault.code, "error", locate(node, fault.path, fault.what), fault.message, fault.suggestion);
  }

  file(records: readonly LoadedRecord[]): LoadedFile {
    return { ...this.#file, records, problems: this.problems, lineStarts: this.lineStarts };
  }
}

interface ReadManifest {
  readonly file: LoadedFile;
  /** Absent where it is faulty. */
  readonly manifest?: PackManifest;
  /** It says that the pack is of a format that is yet to be understood. */
  readonly refused: boolean;
}

function readManifest(file: PackFile, root: string): ReadManifest {
  const reader = new FileReader(file, root);
  const { root: node, problems } = readYaml(file.text);
  const format = mapOf(node)?.get("format")?.node;
  // First of all: what else a later format says cannot be judged.
  if (typeof format?.value === "number" && format.value > formatVersion) {
    reader.report("pack/manifest", "error", format.span, {
      de: `Dieses Paket hat Format ${format.value}; diese Fassung von Communiqué versteht Pakete bis Format ${formatVersion}. Bis Sie Communiqué aktualisieren, bleibt das Paket außer Betracht.`,
      en: `This pack has format ${format.value}; this version of Communiqué understands packs up to format ${formatVersion}. Until you update Communiqué, the pack is left out.`,
    });
    return { file: reader.file([]), refused: true };
  }
  for (const { code, message, ...span } of problems) reader.report(code, "error", span, message);
  if (node === undefined) {
    if (problems.length === 0) {
      reader.report("pack/manifest", "error", { start: 0, end: 0 }, {
        de: "Die Datei ist leer. Sie braucht id, title, version, format, languages und licence.",
        en: "The file is empty. It needs id, title, version, format, languages and licence.",
      });
    }
    return { file: reader.file([]), refused: false };
  }
  const value = plain(node);
  const faults = schemaFaults("pack", value);
  for (const fault of faults) reader.problems.push({ ...reader.fault(fault, node), code: "pack/manifest" });
  if (faults.length > 0) return { file: reader.file([]), refused: false };
  const manifest = value as PackManifest;
  for (const language of ["de", "en"] as const) {
    if (manifest.languages.includes(language)) continue;
    reader.report("pack/manifest", "error", locate(node, ["languages"]), {
      de: `Jedes Paket hat deutsche und englische Texte: Ergänzen Sie ${language}.`,
      en: `Every pack has texts in German and English: add ${language}.`,
    });
  }
  return { file: reader.file([]), manifest, refused: false };
}

function* readRecords(file: PackFile, root: string, last: LoadedFile | undefined): Generator<void, LoadedFile> {
  return (yield* readOneByOne(file, root, last)) ?? readWhole(file, root, last);
}

/** Records that are read in one step. */
const stepSize = 20;

/**
 * Reads a file record by record, and takes over those whose lines were the same before. Undefined where that is not
 * safe: where the file is written in another way than most, or any record in it is no faultless YAML.
 */
function* readOneByOne(file: PackFile, root: string, last: LoadedFile | undefined): Generator<void, LoadedFile | undefined> {
  const items = itemsOf(file.text);
  if (items === undefined) return undefined;
  const reader = new FileReader(file, root);
  const before: ReturnType<typeof recordsByLines> = last === undefined ? new Map() : recordsByLines(last);
  const kept = new Map(last?.records.map((record) => [record.ref, record]));
  const records: LoadedRecord[] = [];
  let read = 0;
  for (const { kind, start, end } of items) {
    const lines = file.text.slice(start, end);
    const same = before.get(`${kind}:${lines}`);
    if (same !== undefined) {
      records.push(movedTo(start, same.record, same.start, file, reader));
      continue;
    }
    const { root: tree, problems } = readYaml(lines, start);
    const [item, ...others] = tree !== undefined && isList(tree.value) ? tree.value : [];
    if (item === undefined || others.length > 0 || problems.length > 0) return undefined;
    const record = readItemOf(kind, item, reader, root, file, kept);
    if (record !== undefined) records.push(record);
    if (++read % stepSize === 0) yield;
  }
  return reader.file(records);
}

function readWhole(file: PackFile, root: string, last: LoadedFile | undefined): LoadedFile {
  const reader = new FileReader(file, root);
  const { root: tree, problems } = readYaml(file.text);
  for (const { code, message, ...span } of problems) reader.report(code, "error", span, message);
  const damage = problems.filter(({ code }) => code === "pack/syntax");
  if (damage.length > 0 && last !== undefined) return reader.file(last.records.map((record) => ({ ...record, stale: true })));

  const records: LoadedRecord[] = [];
  const kept = new Map(last?.records.map((record) => [record.ref, record]));
  for (const [kind, item] of itemsIn(tree, reader)) {
    // A record around an error may have lost half of itself.
    if (damage.some(({ start, end }) => start <= item.span.end && end >= item.span.start)) continue;
    const record = readItemOf(kind, item, reader, root, file, kept);
    if (record !== undefined) records.push(record);
  }
  return reader.file(records);
}

/** The record; or, of a faulty one, what it was before, if there was one. */
function readItemOf(
  kind: Kind,
  item: YamlNode,
  reader: FileReader,
  root: string,
  file: PackFile,
  kept: ReadonlyMap<string, LoadedRecord>,
): LoadedRecord | undefined {
  const record = readRecord(kind, item, reader, root, file, kept);
  if (typeof record === "object") return record;
  const old = kept.get(`${kind}/${record}`);
  return old && { ...old, stale: true, origin: originOf(item.span, reader, root, file.path), ...placesIn(file.text, item.span, reader.lineStarts) };
}

/** The faultless records of a file, by their kind and lines, each with where its lines begin. */
function recordsByLines({ text, records }: LoadedFile): ReadonlyMap<string, { readonly record: LoadedRecord; readonly start: number }> {
  const found = new Map<string, { readonly record: LoadedRecord; readonly start: number }>();
  const byStart = new Map(records.filter(({ stale, incomplete }) => !stale && incomplete.length === 0).map((record) => [record.origin.start, record]));
  for (const { kind, start, end } of itemsOf(text) ?? []) {
    const lines = text.slice(start, end);
    const record = byStart.get(start + (/^ *- +/.exec(lines)?.[0].length ?? 0));
    if (record?.kind === kind) found.set(`${kind}:${lines}`, { record, start });
  }
  return found;
}

/** A record whose lines have moved. */
function movedTo(start: number, record: LoadedRecord, from: number, file: PackFile, reader: FileReader): LoadedRecord {
  const { origin } = record;
  const span = { start: origin.start + start - from, end: origin.end + start - from };
  return { ...record, origin: originOf(span, reader, origin.pack, origin.file), ...placesIn(file.text, span, reader.lineStarts) };
}

function* itemsIn(tree: YamlNode | undefined, reader: FileReader): Generator<[Kind, YamlNode]> {
  if (tree === undefined || tree.value === null) return;
  const lists = mapOf(tree);
  if (lists === undefined) {
    reader.report("pack/schema", "error", tree.span, {
      de: `Eine Datei beginnt mit der Art ihrer Einträge und einem Doppelpunkt, etwa „terms:“. Arten: ${kinds.join(", ")}.`,
      en: `A file begins with the kind of its records and a colon, such as “terms:”. Kinds: ${kinds.join(", ")}.`,
    });
    return;
  }
  for (const [name, { key, node }] of lists) {
    const kind = kinds.find((known) => known === name);
    if (kind === undefined) {
      const suggestion = nearest(name, kinds);
      reader.report(
        "pack/schema",
        "error",
        key,
        {
          de: `„${name}“ ist keine Art von Einträgen. ${suggestion ? `Gemeint ist wohl „${suggestion}“.` : `Arten: ${kinds.join(", ")}.`}`,
          en: `“${name}” is no kind of record. ${suggestion ? `Probably “${suggestion}” is meant.` : `Kinds: ${kinds.join(", ")}.`}`,
        },
        suggestion,
      );
    } else if (node.value === null) {
      continue;
    } else if (!isList(node.value)) {
      reader.report("pack/schema", "error", key, {
        de: `Unter „${name}“ steht eine Liste; jeder Eintrag beginnt mit „- id:“.`,
        en: `Under “${name}” there is a list; each record begins with “- id:”.`,
      });
    } else {
      for (const item of node.value) yield [kind, item];
    }
  }
}

/** The record; or, of a faulty one, its id, as far as it has one. */
function readRecord(
  kind: Kind,
  item: YamlNode,
  reader: FileReader,
  root: string,
  file: PackFile,
  kept: ReadonlyMap<string, LoadedRecord>,
): LoadedRecord | string {
  const value = plain(item);
  const id = mapOf(item)?.get("id")?.node.value;
  const withdrawn = mapOf(item)?.has("withdrawn") === true;
  // What is taken back needs none of the keys that a record of its kind has.
  const faults = schemaFaults(kind, value).filter(({ missing, path }) => !(withdrawn && missing && path.length === 0));
  const hasId = typeof id === "string";
  const fatal = faults.filter(({ missing, path }) => !missing || (path.length === 0 && !hasId));
  if (fatal.length > 0 || !hasId) {
    for (const fault of faults) reader.problems.push(reader.fault(fault, item));
    return hasId ? id : "";
  }
  const before = kept.get(`${kind}/${id}`)?.record;
  return {
    kind,
    id,
    ref: `${kind}/${id}`,
    // What says the same is the same, so that nothing that rests on it has to be done again.
    record: before !== undefined && isSame(before, value) ? before : (value as AnyRecord),
    origin: originOf(item.span, reader, root, file.path),
    incomplete: faults.map((fault) => reader.fault(fault, item)),
    stale: false,
    ...placesIn(file.text, item.span, reader.lineStarts),
  };
}

/** Finds the places of a record when somebody asks: mostly nobody does. */
function placesIn(text: string, span: Span, lineStarts: readonly number[]): Pick<LoadedRecord, "locate" | "lineOf"> {
  return {
    locate: (path, what) => locate(readItem(text, span), path, what),
    lineOf: (path) => lineAt(lineStarts, locate(readItem(text, span), path, "key").start),
  };
}

/** Same keys in the same order, same values. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function originOf({ start, end }: Span, reader: FileReader, pack: string, file: string): LoadedRecord["origin"] {
  return { pack, file, start, end, line: lineAt(reader.lineStarts, start), endLine: lineAt(reader.lineStarts, end) + 1 };
}
