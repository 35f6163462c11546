// Completion in a pack file: keys, values of which there are only a few, and ids of other records.
import { type CompletionItem, CompletionItemKind, type CompletionList, InsertTextFormat, InsertTextMode } from "vscode-languageserver-types";
import type { AnyEntry } from "../knowledge/knowledge.ts";
import { lineAt } from "../knowledge/lines.ts";
import type { RecordPath } from "../knowledge/pack.ts";
import { nodeAt, type PackPlace, placeAt, recordsIn } from "../knowledge/pack-place.ts";
import { type Kind, kinds } from "../knowledge/records.ts";
import { targetOf } from "../knowledge/references.ts";
import { type Schema, schemaAt } from "../knowledge/schema-walk.ts";
import { descriptionIn } from "../render/descriptions.ts";
import { kindLabels, sortLabel, valueLabel } from "../render/labels.ts";
import { namesOf, titleOf } from "../render/names.ts";
import type { CompletionData } from "./completion.ts";
import type { FeatureOptions } from "./options.ts";
import { inRecord, type PackSheet, schemaOf } from "./packSheet.ts";
import { Skeleton } from "./packSkeleton.ts";
import { rangeOf } from "./place.ts";

/** So many records are offered; more come as one types on. */
const mostRecords = 100;

/** Longer names are cut: the list shows them beside the id. */
const longestLabel = 60;

/** The list at an offset of a pack file. */
export function packCompletion(sheet: PackSheet, offset: number, options: FeatureOptions): CompletionList {
  const place = placeAt(sheet.tree, offset);
  // A text over several lines is prose, and nothing is offered in it.
  if (place === undefined || isLong(sheet, place)) return { isIncomplete: false, items: [] };
  return new Offer(sheet, place, offset, options).list();
}

function isLong({ tree }: PackSheet, { span }: PackPlace): boolean {
  return lineAt(tree.lineStarts, span.start) !== lineAt(tree.lineStarts, span.end);
}

interface Offered {
  readonly name: string;
  /** Undefined for a record that is only being written. */
  readonly entry: AnyEntry | undefined;
}

class Offer {
  readonly #sheet: PackSheet;
  readonly #place: PackPlace;
  readonly #offset: number;
  readonly #options: FeatureOptions;
  readonly #items: CompletionItem[] = [];
  #more = false;

  constructor(sheet: PackSheet, place: PackPlace, offset: number, options: FeatureOptions) {
    this.#sheet = sheet;
    this.#place = place;
    this.#offset = offset;
    this.#options = options;
  }

  list(): CompletionList {
    const { role, path, text, ownLine } = this.#place;
    const schema = schemaAt(schemaOf(this.#sheet), path);
    const inList = typeof path.at(-1) === "number";
    if (role === "key") this.#keys(path, this.#place.indent);
    else if (schema?.properties !== undefined) {
      // An item that has still to get its dash; a map that begins on a line of its own or after a dash.
      if (inList && ownLine) this.#wholeItem(schema, path, "- ");
      else if (ownLine || inList) {
        if (inList && text === undefined) this.#wholeItem(schema, path, "");
        this.#keys(path, this.#column());
      }
    } else if (schema?.items !== undefined) {
      if (ownLine) this.#values(schema.items, [...path, 0], "- ");
      else this.#values(schema.items, [...path, 0], `\n${" ".repeat(this.#place.indent + 2)}- `);
    } else if (schema !== undefined) this.#values(schema, path, inList && ownLine ? "- " : "");
    return { isIncomplete: this.#more, items: this.#items };
  }

  /** The column in which the keys of a map stand that is only begun. */
  #column(): number {
    const { span, text } = this.#place;
    const start = text?.start ?? span.start;
    return start - (this.#sheet.tree.lineStarts[lineAt(this.#sheet.tree.lineStarts, start)] ?? 0);
  }

  /** The keys that a map may still have, those first that it needs. */
  #keys(path: RecordPath, column: number): void {
    const schema = schemaAt(schemaOf(this.#sheet), path);
    const { others, colon, text, ownLine } = this.#place;
    const given = new Set(others);
    for (const [name, property] of Object.entries(schema?.properties ?? {})) {
      if (given.has(name)) continue;
      const own = schemaAt(schemaOf(this.#sheet), [...path, name]) ?? property;
      const required = schema?.required?.includes(name) === true;
      // After a brace or where a value follows already, the key is all there is to write.
      const whole = colon ? name : name + this.#valueOf([...path, name], own, column, ownLine || text !== undefined || typeof path.at(-1) === "number");
      this.#add({
        label: name,
        kind: CompletionItemKind.Property,
        ...(required ? { labelDetails: { description: { de: "nötig", en: "needed" }[this.#options.locale] } } : {}),
        documentation: descriptionIn(own.description ?? "", this.#options.locale),
        sortText: `${required ? 0 : 1}${String(this.#items.length).padStart(3, "0")}`,
        filterText: name,
        ...this.#insertion(whole),
        ...(this.#options.commandLinks && !colon && isChosen(this.#sheet, [...path, name], own) ? { command: suggest } : {}),
      });
    }
  }

  /** A record or other map with all that it needs, to be filled in. */
  #wholeItem(schema: Schema, path: RecordPath, before: string): void {
    const kind = kinds.find((known) => known === path[0]);
    const title = path.length === 2 && kind !== undefined ? kindLabels[kind][this.#options.locale] : (schema.title ?? "");
    if ((schema.required?.length ?? 0) < 2 || !this.#options.snippets) {
      if (before !== "") this.#add({ label: "-", kind: CompletionItemKind.Snippet, ...this.#insertion(before) });
      return;
    }
    const column = this.#column() + before.length;
    this.#add({
      label: `${before}${schema.required?.[0] ?? ""}: …`,
      kind: CompletionItemKind.Snippet,
      labelDetails: { description: title },
      documentation: descriptionIn(schema.description ?? "", this.#options.locale),
      sortText: "00",
      filterText: before + (schema.required?.[0] ?? ""),
      ...this.#insertion(before + this.#skeleton().keys(path, schema, column)),
    });
  }

  /** With a place to fill in for each text that is missing. */
  #skeleton(): Skeleton {
    let next = 1;
    return new Skeleton(schemaOf(this.#sheet), () => `$${next++}`);
  }

  /** What follows a key: its colon, and the keys that its value needs. */
  #valueOf(path: RecordPath, schema: Schema, column: number, block: boolean): string {
    if (!block || !this.#options.snippets) return schema.properties || schema.items ? ":" : ": ";
    return this.#skeleton().value(path, column);
  }

  /** The values that may stand at a path. @param before what is written before the value */
  #values(schema: Schema, path: RecordPath, before: string): void {
    const { locale } = this.#options;
    const resolved = schemaAt(schemaOf(this.#sheet), path) ?? schema;
    const record = inRecord(this.#sheet, path);
    const target = record && targetOf(record.kind, record.rest);
    if (target !== undefined) {
      this.#records(target, path, before);
      return;
    }
    const given = this.#beside(path, resolved);
    for (const value of resolved.enum ?? (resolved.type === "boolean" ? ["true", "false"] : [])) {
      if (given.has(value)) continue;
      const label = valueLabel(record?.kind, path.at(-1), value, locale);
      this.#add({
        label: value,
        kind: CompletionItemKind.EnumMember,
        ...(label === undefined ? {} : this.#details(label)),
        documentation: descriptionIn(resolved.description ?? "", locale),
        sortText: String(this.#items.length).padStart(4, "0"),
        filterText: before + value,
        ...this.#insertion(before + value, true),
      });
    }
    if (before.startsWith("- ") && this.#items.length === 0) this.#add({ label: "-", kind: CompletionItemKind.Snippet, ...this.#insertion(before) });
  }

  /** Records by their id or any of their names; those nearest in the same list are left out. */
  #records(target: Kind | "any", path: RecordPath, before: string): void {
    const { knowledge, tree } = this.#sheet;
    const typed = fold(tree.text.slice(this.#place.span.start, this.#offset));
    const words = typed.split(/[\s/]+/).filter(Boolean);
    const given = this.#beside(path, {});
    const wanted = target === "any" ? kinds : [target];
    // By how well they fit. A pack may have a hundred thousand records: no more are kept than are shown.
    const fitting: readonly [Offered[], Offered[], Offered[]] = [[], [], []];
    let count = 0;
    const own = inRecord(this.#sheet, path);
    const self = own && nodeAt(tree, [...path.slice(0, 2), "id"]);
    const selfName = self?.type === "text" && own !== undefined ? (target === "any" ? `${own.kind}/${self.text}` : own.kind === target ? self.text : undefined) : undefined;
    const consider = (name: string, entry: AnyEntry | undefined, haystack: string): void => {
      if (!words.every((word) => haystack.includes(word)) || name === selfName || given.has(name)) return;
      count++;
      const rank = fitting[name.startsWith(typed) ? 0 : haystack.startsWith(typed) ? 1 : 2];
      if (rank.length < mostRecords) rank.push({ name, entry });
    };
    for (const kind of wanted) {
      for (const entry of knowledge.all(kind) as readonly AnyEntry[]) {
        consider(target === "any" ? entry.ref : entry.record.id, entry, searched(entry));
      }
    }
    // What is only being written is not known yet.
    const written = new Set(
      recordsIn(tree).flatMap(({ kind, id }) => (id === undefined || id.text === "" || !wanted.some((each) => each === kind) ? [] : [`${kind}/${id.text}` as const])),
    );
    for (const ref of written) {
      const name = target === "any" ? ref : ref.slice(target.length + 1);
      if (knowledge.resolve(ref) === undefined) consider(name, undefined, fold(name));
    }
    this.#more = count > mostRecords;
    const best = fitting.flat().slice(0, mostRecords);
    for (const [index, { name, entry }] of best.entries()) {
      const data: CompletionData | undefined = entry && { ref: entry.ref, language: this.#options.locale };
      this.#add({
        label: name,
        kind: CompletionItemKind.Reference,
        ...(entry === undefined ? {} : this.#details(`${shortened(titleOf(entry, this.#options.locale))} · ${sortLabel(entry, this.#options.locale)}`)),
        sortText: String(index).padStart(4, "0"),
        // VS Code filters once more, by what is typed: names count as well as ids.
        filterText: before + (name.startsWith(typed) ? name : `${tree.text.slice(this.#place.span.start, this.#offset)} ${name}`),
        ...this.#insertion(before + name, true),
        ...(data === undefined ? {} : { data }),
      });
    }
  }

  /** The texts of the other items of the list that a path leads into. */
  #beside(path: RecordPath, { uniqueItems }: Schema): ReadonlySet<string> {
    if (typeof path.at(-1) !== "number" || uniqueItems === false) return new Set();
    const list = nodeAt(this.#sheet.tree, path.slice(0, -1));
    if (list?.type !== "list") return new Set();
    return new Set(list.items.flatMap(({ value }) => (value?.type === "text" && value !== this.#place.text ? [value.text] : [])));
  }

  #details(words: string): Partial<CompletionItem> {
    return this.#options.labelDetails ? { labelDetails: { description: words } } : { detail: words };
  }

  /** What is put in the place of what is typed. */
  #insertion(whole: string, plain = false): Pick<CompletionItem, "textEdit" | "insertTextFormat" | "insertTextMode"> {
    const { span } = this.#place;
    // topic:|  has no space yet.
    const gap = this.#place.text === undefined && this.#sheet.tree.text[span.start - 1] === ":" ? " " : "";
    const newText = whole.startsWith("\n") ? whole : gap + whole;
    const range = rangeOf(this.#sheet.lines, span);
    if (plain || !this.#options.snippets) return { textEdit: { range, newText }, ...(this.#options.snippets ? { insertTextMode: InsertTextMode.asIs } : {}) };
    return { textEdit: { range, newText }, insertTextFormat: InsertTextFormat.Snippet, insertTextMode: InsertTextMode.asIs };
  }

  #add(item: CompletionItem): void {
    this.#items.push(item);
  }
}

/** VS Code opens the list again: what may follow is known. */
const suggest = { title: "", command: "editor.action.triggerSuggest" };

function isChosen(sheet: PackSheet, path: RecordPath, schema: Schema): boolean {
  const record = inRecord(sheet, path);
  const item = schema.items === undefined ? path : [...path, 0];
  const { enum: values, type } = schemaAt(schemaOf(sheet), item) ?? {};
  return values !== undefined || type === "boolean" || (record !== undefined && targetOf(record.kind, schema.items === undefined ? record.rest : [...record.rest, 0]) !== undefined);
}

const searchedTexts = new WeakMap<AnyEntry, string>();

/** All that a record may be found by. Kept, since a pack may have a hundred thousand records, and each letter asks for them. */
function searched(entry: AnyEntry): string {
  let text = searchedTexts.get(entry);
  if (text === undefined) {
    const short = Object.values(namesOf(entry)?.abbreviations ?? {}).flat();
    text = fold([entry.record.id, titleOf(entry, "de"), titleOf(entry, "en"), ...short, entry.kind].join(" "));
    searchedTexts.set(entry, text);
  }
  return text;
}

function fold(text: string): string {
  return text.toLowerCase();
}

function shortened(text: string): string {
  return text.length > longestLabel ? `${text.slice(0, longestLabel)}…` : text;
}
