// What the editor can show, and in which language.
import type { Position } from "vscode-languageserver-types";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { PartialDate } from "../knowledge/partial-date.ts";
import type { RecordRef } from "../knowledge/records.ts";
import type { RenderContext } from "../render/context.ts";
import type { Locale } from "../render/locale.ts";
import { markdown, plainText } from "../render/markup.ts";
import { titleOf } from "../render/names.ts";
import { pageUri } from "../render/pageUri.ts";
import type { CitationStyle } from "./citationStyle.ts";
import { originalsOf } from "./sources.ts";

/** What the features need to know of the editor and the user's settings. */
export interface FeatureOptions {
  /** The language of the interface. */
  readonly locale: Locale;
  /** The day as of which it is told where commitments stand, as `2026-11-28`. */
  readonly today: PartialDate;
  /** Hovers and documentation may be Markdown. */
  readonly markdownHover: boolean;
  readonly markdownDocumentation: boolean;
  /** The editor asks for the pages of records. */
  readonly pages: boolean;
  /** Links in hovers may run our commands. */
  readonly commandLinks: boolean;
  /** Definitions may say which words they are the definition of. */
  readonly definitionLinks: boolean;
  /** Completion entries may have a second line of details. */
  readonly labelDetails: boolean;
  /** Completion entries may have places to fill in, and keep their indentation. */
  readonly snippets: boolean;
  /** Diagnostics may point to other places. */
  readonly relatedInformation: boolean;
  /** Outlines may have levels. */
  readonly nestedSymbols: boolean;
  /** The edits of code actions may come once one is chosen. */
  readonly lateEdits: boolean;
  /** Document links may have words to show when pointing at them. */
  readonly linkTooltips: boolean;
  /** `communique.citations.*`. */
  readonly citations: CitationSettings;
  /** URI of the folder of the shipped pack, without a slash at its end, where it is known. */
  readonly packRoot: string | undefined;
}

/** How drafts cite. */
export interface CitationSettings {
  /** Keys are completed, explained and linked, and citations offered. Another extension may do so instead. */
  readonly enabled: boolean;
  /** The form of new citations; `auto`: as the draft cites already. */
  readonly style: CitationStyle | "auto";
}

/** The address of a record's page; undefined where there is no such record. */
export function pageOf(knowledge: Knowledge, ref: RecordRef, locale: Locale): string | undefined {
  const entry = knowledge.resolve(ref);
  return entry === undefined ? undefined : pageUri(ref, titleOf(entry, locale), locale, knowledge.place);
}

/** How to write for a hover or for documentation beside a list. */
export function renderContext(knowledge: Knowledge, options: FeatureOptions, asMarkdown: boolean): RenderContext {
  const named = (ref: RecordRef): readonly string[] => [ref, ...(knowledge.place === "" ? [] : [knowledge.place])];
  return {
    knowledge,
    locale: options.locale,
    today: options.today,
    markup: asMarkdown ? markdown : plainText,
    // An editor strips links to communique: from hovers, so they go through our own command.
    pageTarget: (ref) => {
      if (!asMarkdown || !options.commandLinks || !options.pages) return undefined;
      const page = pageOf(knowledge, ref, options.locale);
      return page === undefined ? undefined : commandTarget("communique.showPage", page);
    },
    original: (ref) => {
      const originals = asMarkdown && options.commandLinks ? originalsOf(knowledge, ref) : "none";
      return originals === "none" ? undefined : { target: commandTarget("communique.openSource", ...named(ref)), checked: originals === "checked" };
    },
    ...(asMarkdown && options.commandLinks ? { usesTarget: (ref: RecordRef) => commandTarget("communique.whereUsed", ...named(ref)) } : {}),
  };
}

/** The same for a place in a draft where commitments can be cited: beside each there is a link that does so. */
export function withCiteLinks(context: RenderContext, uri: string, { line, character }: Position, options: FeatureOptions): RenderContext {
  if (context.markup !== markdown || !options.commandLinks || !options.citations.enabled) return context;
  return { ...context, citeTarget: (ref) => commandTarget("communique.cite", ref, uri, line, character) };
}

/** The target of a link that runs one of our commands. */
function commandTarget(command: string, ...values: readonly (string | number)[]): string {
  return `command:${command}?${encodeURIComponent(JSON.stringify(values))}`;
}
