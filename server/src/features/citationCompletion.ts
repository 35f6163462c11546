// Completion of citations: sources after @, passages behind a key, footnotes after [^.
import { type CompletionItem, CompletionItemKind, type Range, type TextEdit } from "vscode-languageserver-types";
import { citationsOf, noteDefinitions } from "../draft/citations.ts";
import { likeliestFirst } from "../draft/commitmentRank.ts";
import { contextOf } from "../draft/context.ts";
import type { Draft, ProseBlock } from "../draft/draft.ts";
import type { AnyEntry, Entry, Knowledge } from "../knowledge/knowledge.ts";
import type { DraftLanguage } from "../knowledge/local-text.ts";
import type { RecordRef } from "../knowledge/records.ts";
import type { Source } from "../knowledge/records/source.ts";
import { citationKey } from "../language/citationKey.ts";
import { formatDate } from "../render/dates.ts";
import { sourceDetail } from "../render/evidence.ts";
import { evidenceOf } from "../render/evidenceOf.ts";
import { authorityLabels, sourceLabels } from "../render/labels.ts";
import { clean } from "../render/markup.ts";
import { capitalised, titleOf } from "../render/names.ts";
import { bibliographyItems } from "./bibliographyItems.ts";
import { citeOptions } from "./cite.ts";
import type { FeatureOptions } from "./options.ts";
import { rangeOf, type Sheet } from "./place.ts";
import { findSources, type FoundSource } from "./sourceSearch.ts";

/** So many entries are sent; more come as one types on. */
const mostEntries = 30;
/** Nobody types more to find a source. */
const longestTyped = 80;
/** So many fit side by side in VS Code's list. */
const charactersInList = 44;

/** What is sent for `resolve`. */
interface Data {
  readonly ref: RecordRef;
  readonly language: DraftLanguage;
  readonly place?: string;
}

/** The characters that may begin something here: a key, a passage behind a comma, a footnote. */
export const citationTriggers: readonly string[] = ["@", ",", "^"];

/** What may be cited at an offset; undefined where nothing of a citation is being typed. */
export function citationItems(sheet: Sheet, offset: number, options: FeatureOptions): readonly CompletionItem[] | undefined {
  const { draft } = sheet;
  const block = draft.blockAt(offset);
  if (block === undefined) return undefined;
  const lineStart = draft.text.lastIndexOf("\n", offset - 1) + 1;
  const from = Math.max(block.start, lineStart);
  // Most lines have nothing of the kind.
  const line = draft.text.slice(from, offset);
  if (!/@|\[\^/.test(line)) return undefined;
  const items = noteItems(sheet, block, line, offset, options) ?? (line.includes("@") ? keyItems(sheet, block, from, offset, options) : undefined);
  return items?.map((item, index) => ({ ...item, sortText: String(index).padStart(4, "0") }));
}

const locatorBehind = new RegExp(String.raw`(${citationKey})\s*,(\s*)([^\];@]*)$`, "u");

function keyItems(sheet: Sheet, block: ProseBlock, from: number, offset: number, options: FeatureOptions): readonly CompletionItem[] | undefined {
  const { draft, lines } = sheet;
  const before = draft.bareText(block).slice(from - block.start, offset - block.start);
  // Code that is being typed has no closing mark yet.
  const isCode = (before.match(/`/g)?.length ?? 0) % 2 === 1;
  const bracket = /\[[^\]]*$/u.exec(before);
  const typing = /(?<before>[\p{L}\p{N}_.@/+-]?)@\{?(?<typed>[^@\[\];,{}]*)$/u.exec(before);
  if (typing !== null) {
    const { before: address = "", typed = "" } = typing.groups ?? {};
    // name@example|   is an address, and nothing is offered in it. [-@key|] is none.
    const isSign = address === "-" && /(?:^|[\s[;])-@/u.test(before.slice(typing.index - 1));
    if (typed.length > longestTyped) return undefined;
    if (!isCode && (address === "" || isSign) && (bracket !== null || /^[\p{L}\p{N}_.:-]*$/u.test(typed))) {
      return sourceItems(draft, offset, typed, rangeOf(lines, { start: offset - typed.length, end: offset }), options);
    }
    return /\s/u.test(typed) ? undefined : [];
  }
  const passage = bracket === null || isCode ? null : locatorBehind.exec(before);
  if (passage === null) return undefined;
  const [, key = "", gap = "", typed = ""] = passage;
  return passageItems(sheet, key.replace(/^@\{?|\}$/gu, ""), gap, typed, offset, options);
}

/** First what the draft cites already, what the sentence speaks of and what is about its partner; then the better match, the surer and the newer source. */
function sourceItems(draft: Draft, offset: number, typed: string, range: Range, options: FeatureOptions): readonly CompletionItem[] {
  const { knowledge } = draft;
  const cited = new Set(citationsOf(draft).filter(({ keySpan }) => keySpan.end !== offset).map(({ key }) => key));
  const spoken = likeliestAt(draft, offset).slice(0, 3);
  const named = new Set(spoken.flatMap(({ record }) => record.evidence.map(({ source }) => source)));
  const partners = partnersAt(draft, offset);
  const rank = ({ source, distance, partners: theirs }: FoundSource): number =>
    4 * Math.min(distance, 3) -
    (cited.has(source.id) ? 4 : 0) -
    (named.has(source.id) ? 3 : 0) -
    ([...theirs].some((id) => partners.has(id)) ? 2 : 0) +
    authorities.indexOf(source.authority) +
    (source.language === "de" || source.language === "en" ? 0 : 2) +
    (source.verification === undefined || source.verification.basis === "found" ? 0 : 1);
  const found = findSources(knowledge, typed)
    .map((each) => ({ source: each.source, rank: rank(each) }))
    .sort((a, b) => a.rank - b.rank || compare(b.source.published?.date ?? "", a.source.published?.date ?? ""))
    .slice(0, mostEntries)
    .map(({ source }) => sourceItem(knowledge, source, typed, range, options));
  return [...found, ...bibliographyItems(draft, typed, range, options, mostEntries - found.length)];
}

/** A party's own words come first. */
const authorities: readonly Source["authority"][] = ["primary", "press", "other"];

/** The commitments that the sentence at an offset speaks of, the likeliest first. */
function likeliestAt(draft: Draft, offset: number): readonly Entry<"commitments">[] {
  const sentence = draft.sentenceAt(offset) ?? draft.blockAt(offset);
  if (sentence === undefined) return [];
  const words = draft.text.slice(sentence.start, sentence.end);
  return likeliestFirst(words, draft.languageAt(offset), draft.commitmentsOfSentence(sentence.start)).map(({ entry }) => entry);
}

function sourceItem(knowledge: Knowledge, source: Source, typed: string, range: Range, options: FeatureOptions): CompletionItem {
  const { locale } = options;
  const detail = [sourceLabels[source.type][locale], authorityLabels[source.authority][locale], sourceDetail(source, locale), source.id].join(" · ");
  const { published } = source;
  // In words, the detail says that no source confirms the date; here there is no room for them.
  const date = published === undefined ? "" : `${formatDate(published.date, locale)}${published.stated ? "" : "?"}`;
  const data: Data = { ref: `sources/${source.id}`, language: locale, ...(knowledge.place === "" ? {} : { place: knowledge.place }) };
  return {
    label: cut(plainTitle(source.title), charactersInList - date.length - 1),
    ...(options.labelDetails && date !== "" ? { labelDetails: { description: date } } : {}),
    detail,
    kind: CompletionItemKind.Reference,
    filterText: filterText(typed, source.id),
    textEdit: { range, newText: source.id },
    data,
  };
}

/** VS Code filters the list once more: by what is typed, and by what may be typed on. */
function filterText(typed: string, whole: string): string {
  return whole.toLowerCase().startsWith(typed.toLowerCase()) ? whole : `${typed} ${whole}`;
}

function partnersAt(draft: Draft, offset: number): ReadonlySet<string> {
  const block = draft.blockAt(offset);
  const levels = [...(block === undefined ? [] : [block]), ...draft.headingsAbove(offset)].map((each) => draft.mentionsIn(each));
  return contextOf(draft.knowledge, levels, draft.partners()).partners;
}

/** The passages of a source that something rests on, by what that is. */
function passageItems(sheet: Sheet, key: string, gap: string, typed: string, offset: number, options: FeatureOptions): readonly CompletionItem[] | undefined {
  const { draft, lines } = sheet;
  const { knowledge } = draft;
  if (knowledge.get("sources", key) === undefined) return undefined;
  const opening = /^["„“”»«]/u.exec(typed)?.[0] ?? "";
  // What the editor has closed by itself is replaced, too.
  const closes = opening !== "" && /^["“”«»]/u.test(draft.text.slice(offset, offset + 1)) ? 1 : 0;
  const range = rangeOf(lines, { start: offset - typed.length, end: offset + closes });
  const language = draft.languageAt(offset);
  const likely: readonly RecordRef[] = likeliestAt(draft, offset).map(({ ref }) => ref);
  const place = (entry: AnyEntry): number => {
    const at = likely.indexOf(entry.ref);
    return at >= 0 ? at : entry.kind === "commitments" ? likely.length : likely.length + 1;
  };
  const seen = new Set<string>();
  const passages = knowledge
    .referrers(`sources/${key}`)
    .toSorted((a, b) => place(a) - place(b))
    .flatMap((entry) => evidenceOf(entry).flatMap(({ source, locator }) => (source === key && locator !== undefined ? [{ entry, locator }] : [])))
    .filter(({ locator }) => !seen.has(locator) && seen.add(locator));
  const query = typed.slice(opening.length).toLowerCase().trim().split(/\s+/u);
  return passages
    .map(({ entry, locator }) => ({ locator, about: clean(capitalised(titleOf(entry, options.locale))), ref: entry.ref }))
    .filter(({ locator, about }) => query.every((word) => `${locator} ${about}`.toLowerCase().includes(word)))
    .slice(0, mostEntries)
    .map(({ locator, about, ref }): CompletionItem => {
      const written = language === "de" ? `„${locator}“` : `"${locator}"`;
      const room = charactersInList - locator.length - 1;
      const data: Data = { ref, language: options.locale, ...(knowledge.place === "" ? {} : { place: knowledge.place }) };
      return {
        label: locator,
        ...(options.labelDetails && room > 8 ? { labelDetails: { description: cut(about, room) } } : {}),
        detail: about,
        kind: CompletionItemKind.Reference,
        filterText: `${typed}${typed === "" ? "" : " "}${locator} ${about}`,
        textEdit: { range, newText: `${gap === "" ? " " : ""}${written}` },
        data,
      };
    });
}

/** Footnotes after `[^`: those that there are, then new ones for what the sentence speaks of. */
function noteItems(sheet: Sheet, block: ProseBlock, line: string, offset: number, options: FeatureOptions): readonly CompletionItem[] | undefined {
  const { draft, lines } = sheet;
  const match = /\[\^(?<typed>[^\][^]*)$/u.exec(line);
  if (match === null || (draft.bareText(block).slice(0, offset - block.start).match(/`/g)?.length ?? 0) % 2 === 1) return undefined;
  const { typed = "" } = match.groups ?? {};
  const closed = draft.text.startsWith("]", offset);
  const range = rangeOf(lines, { start: offset - typed.length, end: offset });
  const query = typed.toLowerCase().split(/\s+/u);
  const fits = (text: string): boolean => query.every((word) => text.toLowerCase().includes(word));
  const end = closed ? "" : "]";
  const known = [...noteDefinitions(draft).values()]
    .map(({ label, bodyStart, end: until }) => ({ label, text: draft.text.slice(bodyStart, until).replace(/\]\([^)]*\)/gu, "").replace(/[[\]*_]/gu, "").replace(/\s+/gu, " ").trim() }))
    .filter(({ label, text }) => fits(`${label} ${text}`))
    .map(({ label, text }): CompletionItem => ({
      label: `${label}: ${cut(text)}`,
      kind: CompletionItemKind.Reference,
      documentation: text,
      filterText: filterText(typed, `${label} ${text}`),
      textEdit: { range, newText: `${label}${end}` },
    }));
  const fresh = newNotes(sheet, match.index + offset - line.length, offset, closed, options)
    .filter(({ title, detail }) => fits(`${title} ${detail}`))
    .map(({ title, detail, label, definition }): CompletionItem => ({
      label: `${{ de: "Neu", en: "New" }[options.locale]}: ${cut(title)}`,
      kind: CompletionItemKind.Reference,
      detail,
      filterText: filterText(typed, title),
      textEdit: { range, newText: `${label}${end}` },
      additionalTextEdits: [definition],
    }));
  return [...known, ...fresh].slice(0, mostEntries);
}

interface NewNote {
  readonly title: string;
  readonly detail: string;
  readonly label: string;
  readonly definition: TextEdit;
}

/** What Cite This would write for the sentence before `[^`. */
function newNotes(sheet: Sheet, bracket: number, offset: number, closed: boolean, options: FeatureOptions): readonly NewNote[] {
  const { draft } = sheet;
  const asNotes: FeatureOptions = { ...options, citations: { ...options.citations, style: "footnote" } };
  const at = lastProse(draft, bracket);
  if (at === undefined) return [];
  return citeOptions(sheet, at, asNotes).flatMap(({ title, detail, edits }): readonly NewNote[] => {
    const definition = edits.find(({ newText }) => /\[\^[^\]]+\]: /u.test(newText));
    const label = /\[\^([^\]]+)\]: /u.exec(definition?.newText ?? "")?.[1];
    if (definition === undefined || label === undefined) return [];
    // At the end of the draft, the mark and the note are one edit, and what is typed already stands between them.
    const position = sheet.lines.offsetAt(definition.range.start);
    const own = position < bracket || position > offset + (closed ? 1 : 0);
    if (own) return [{ title, detail, label, definition }];
    // Without a bracket behind it, it would be one with what is typed.
    if (!closed) return [];
    const after = sheet.lines.positionAt(offset + 1);
    const text = definition.newText.slice(definition.newText.search(/\r?\n/u));
    return [{ title, detail, label, definition: { range: { start: after, end: after }, newText: text } }];
  });
}

function lastProse(draft: Draft, before: number): number | undefined {
  for (let offset = before; offset >= Math.max(0, before - 3); offset--) if (draft.sentenceAt(offset) !== undefined) return offset;
  return undefined;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Without the brackets around what is no title but a description. */
function plainTitle(title: string): string {
  return title.replace(/^\[(.*)\]$/su, "$1");
}

/** In a list each letter counts, so a word may be cut. */
function cut(title: string, most = charactersInList): string {
  return title.length <= most ? title : `${title.slice(0, most - 1).trimEnd()}…`;
}
