// Completion: the list of names for what is typed, and of sources after @.
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
} from "vscode-languageserver-types";
import type { Completion } from "../draft/draft.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { DraftLanguage } from "../knowledge/local-text.ts";
import type { Kind, RecordRef } from "../knowledge/records.ts";
import { renderEntry } from "../render/documentation.ts";
import { sortLabel } from "../render/labels.ts";
import { otherLocale } from "../render/locale.ts";
import { titleOf } from "../render/names.ts";
import { citationItems, citationTriggers } from "./citationCompletion.ts";
import { type FeatureOptions, renderContext } from "./options.ts";
import { type Lines, rangeOf, type Sheet } from "./place.ts";

/** So many entries are sent; more come as one types on. */
const mostEntries = 30;

/** So many fit side by side in VS Code's list as it opens; with more, the name itself would be cut. */
const charactersInList = 44;

/** What `resolve` needs to know of an entry. */
export interface CompletionData {
  readonly ref: RecordRef;
  readonly language: DraftLanguage;
  /** Where the record is known, see `Knowledge.place`. */
  readonly place?: string;
}

function placeOf({ place }: Knowledge): Pick<CompletionData, "place"> {
  return place === "" ? {} : { place };
}

const icons: { readonly [kind in Kind]: CompletionItemKind } = {
  topics: CompletionItemKind.Folder,
  terms: CompletionItemKind.Text,
  actors: CompletionItemKind.Class,
  partnerships: CompletionItemKind.Interface,
  events: CompletionItemKind.Event,
  instruments: CompletionItemKind.File,
  programmes: CompletionItemKind.Module,
  commitments: CompletionItemKind.Property,
  sources: CompletionItemKind.Reference,
  disputes: CompletionItemKind.Operator,
  exceptions: CompletionItemKind.Constant,
};

/** The list at an offset. Empty outside prose, and where nothing fits. @param trigger the character that made the editor ask by itself */
export function completion(sheet: Sheet, offset: number, options: FeatureOptions, trigger?: string): CompletionList {
  const citing = options.citations.enabled ? citationItems(sheet, offset, options) : undefined;
  // What begins a citation, and none is begun, opens no list: it is an ordinary comma.
  const items = citing ?? (trigger !== undefined && citationTriggers.includes(trigger) ? [] : nameItems(sheet, offset, options));
  const [first, ...others] = items;
  // The list is asked for anew with each letter: what the server ranks is what the user sees.
  return { isIncomplete: true, items: first === undefined ? [] : [{ ...first, preselect: true }, ...others] };
}

function nameItems({ draft, lines }: Sheet, offset: number, options: FeatureOptions): readonly CompletionItem[] {
  return draft
    .completionsAt(offset, mostEntries)
    .map((entry, index) => nameItem(draft.knowledge, lines, entry, index, options))
    .filter((item) => item !== undefined);
}

function nameItem(
  knowledge: Knowledge,
  lines: Lines,
  { replace, typed, candidate: { name, insert } }: Completion,
  index: number,
  options: FeatureOptions,
): CompletionItem | undefined {
  const entry = knowledge.resolve(name.ref);
  if (entry === undefined) return undefined;
  const data: CompletionData = { ref: name.ref, language: name.language, ...placeOf(knowledge) };
  const counterpart = titleOf(entry, otherLocale(name.language));
  const sort = name.role === "abbreviation" ? { de: "Abkürzung", en: "abbreviation" }[options.locale] : sortLabel(entry, options.locale);
  const about = counterpart === insert ? sort : `${sort} · ${counterpart}`;
  const description = [about, sort].find((text) => insert.length + text.length <= charactersInList);
  const labelDetails = description === undefined ? {} : { labelDetails: { description } };
  return {
    label: insert,
    ...(options.labelDetails ? labelDetails : { detail: about }),
    kind: icons[name.kind],
    sortText: sortText(index),
    filterText: typed + rest(typed, insert),
    textEdit: { range: rangeOf(lines, replace), newText: insert },
    data,
  };
}

function sortText(index: number): string {
  return String(index).padStart(4, "0");
}

/**
 * What may still be typed of a name, after what is typed already. VS Code filters the list once more, and without
 * it the list would die at the next space:
 *
 *   typed    Rat fuer dig|
 *   insert   Rat für digitale Partnerschaft
 *   rest                 itale Partnerschaft
 */
export function rest(typed: string, insert: string): string {
  if (insert.toLowerCase().startsWith(typed.toLowerCase())) return insert.slice(typed.length);
  const typedWords = typed.split(/\s+/);
  const insertWords = insert.split(/\s+/);
  const last = typedWords.at(-1) ?? "";
  const counterpart = insertWords[typedWords.length - 1];
  // The typed words are others (an abbreviation for its name): any of the name may follow.
  if (counterpart === undefined || !sameBeginning(typedWords[0], insertWords[0])) return ` ${insert}`;
  return [counterpart.slice(Math.min(last.length, counterpart.length)), ...insertWords.slice(typedWords.length)].join(" ");
}

function sameBeginning(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.slice(0, 1).toLowerCase() === b.slice(0, 1).toLowerCase();
}

/** Fills in what is shown beside the list. An entry of ours that is no longer known comes back as it is. */
export function resolveCompletion(knowledge: Knowledge, item: CompletionItem, options: FeatureOptions): CompletionItem {
  const data = readData(item.data);
  const entry = data === undefined ? undefined : knowledge.resolve(data.ref);
  if (data === undefined || entry === undefined) return item;
  const context = renderContext(knowledge, options, options.markdownDocumentation);
  const value = renderEntry(context, entry, data.language);
  return { ...item, documentation: { kind: context.markup.kind, value } };
}

/** What `resolve` needs, if the item is one of ours and came back whole. */
function readData(data: unknown): CompletionData | undefined {
  if (typeof data !== "object" || data === null || !("ref" in data) || !("language" in data)) return undefined;
  const { ref, language } = data;
  if (typeof ref !== "string" || (language !== "de" && language !== "en")) return undefined;
  return { ref: ref as RecordRef, language };
}
