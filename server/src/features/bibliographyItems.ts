// Completion after @: the entries of the author's own bibliographies, beside the sources of packs.
import { type CompletionItem, CompletionItemKind, MarkupKind, type Range } from "vscode-languageserver-types";
import type { Draft } from "../draft/draft.ts";
import { foldText } from "../language/fold.ts";
import type { BibliographyEntry } from "../knowledge/bibliographies/bibliography.ts";
import { bibliographyDetail, renderBibliographyHover } from "../render/bibliographyHover.ts";
import { type FeatureOptions, renderContext } from "./options.ts";

/** What is found in an entry, worked out once. */
const searched = new WeakMap<BibliographyEntry, string>();

/**
 * The entries that fit what is typed, by any of their words; those whose key begins with it come first.
 * @param range of what is typed
 * @param most so many at most
 */
export function bibliographyItems({ bibliography, knowledge }: Draft, typed: string, range: Range, options: FeatureOptions, most: number): readonly CompletionItem[] {
  const words = foldText(typed).split(/[-_:.\s]+/).filter(Boolean);
  const context = renderContext(knowledge, options, options.markdownDocumentation);
  return bibliography.entries
    .filter((entry) => knowledge.get("sources", entry.key) === undefined && words.every((word) => wordsOf(entry).includes(word)))
    .toSorted((a, b) => Number(b.key.startsWith(typed)) - Number(a.key.startsWith(typed)))
    .slice(0, Math.max(0, most))
    .map((entry): CompletionItem => {
      const about = [bibliographyDetail(entry, options.locale), entry.title].filter((part) => part !== undefined && part !== "").join(" · ");
      return {
        label: entry.key,
        ...(options.labelDetails ? { labelDetails: { description: about } } : { detail: about }),
        kind: CompletionItemKind.Reference,
        // VS Code looks for what is typed in this: it may be a word of the title.
        filterText: entry.key.startsWith(typed) ? entry.key : `${typed} ${entry.key}`,
        textEdit: { range, newText: entry.key },
        documentation: { kind: context.markup.kind === "markdown" ? MarkupKind.Markdown : MarkupKind.PlainText, value: renderBibliographyHover(context, entry) },
      };
    });
}

function wordsOf(entry: BibliographyEntry): string {
  const known = searched.get(entry);
  if (known !== undefined) return known;
  const words = foldText([entry.key, entry.title, ...entry.authors, entry.container, entry.publisher, entry.issued].filter((part) => part !== undefined).join(" "));
  searched.set(entry, words);
  return words;
}
