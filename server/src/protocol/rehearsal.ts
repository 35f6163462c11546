// A rehearsal: what an editor will ask for is asked for nothing while nobody waits. An engine compiles code, and regular
// expressions, once they are used; the first answers would take several times as long.
import type { Range } from "vscode-languageserver-types";
import type { CheckOptions } from "../checks/check.ts";
import { checkSteps } from "../checks/run.ts";
import { checkActions } from "../features/checkActions.ts";
import { citeActions } from "../features/cite.ts";
import { completion, resolveCompletion } from "../features/completion.ts";
import { definition } from "../features/definition.ts";
import { diagnostics } from "../features/diagnostics.ts";
import { documentLinks } from "../features/documentLinks.ts";
import { hover } from "../features/hover.ts";
import { inlineCompletion } from "../features/inlineCompletion.ts";
import { nameActions } from "../features/nameActions.ts";
import type { FeatureOptions } from "../features/options.ts";
import { rangeOf, type Sheet } from "../features/place.ts";
import { documentHighlights, recordUsedAt, references } from "../features/references.ts";
import { sectionLenses } from "../features/sectionLens.ts";
import { semanticTokens } from "../features/semanticTokens.ts";
import { usesOf } from "../draft/uses.ts";
import { bibliographyOf } from "../knowledge/bibliographies/bibliography.ts";
import type { DraftLanguage } from "../knowledge/local-text.ts";
import type { Steps } from "../lookup/steps.ts";
import { checkGuides } from "../render/checkGuide.ts";
import { Documents, type Reading } from "./documents.ts";

/** What is typed, with a typo in it. Little: what is compiled takes memory, and the first answers gain most. */
const typed: { readonly [language in DraftLanguage]: string } = { de: "Rat für di", en: "Partnrship" };

/** Other answers than those after each key are rehearsed with every so many keys. */
const between = 3;

/**
 * Types in a draft of its own and asks what an editor asks, a step for each answer. What comes out is dropped.
 * @param reading the draft is read with it, and in its language: what looks for words looks for those of both
 */
export function* rehearsing(reading: Reading, options: FeatureOptions, checks: CheckOptions): Steps<void> {
  const none = bibliographyOf([], true);
  const documents = new Documents(
    () => reading,
    () => none,
  );
  yield* typingIn(documents, reading.draftLanguage, options, checks);
}

function* typingIn(documents: Documents, language: DraftLanguage, options: FeatureOptions, checks: CheckOptions): Steps<void> {
  const uri = `untitled:rehearsal.${language}.md`;
  const lines = [...beginning(language), ""];
  documents.open({ uri, languageId: "markdown", version: 1, text: [...lines, ...ending].join("\n") });
  const line = lines.length - 1;
  const start = lines.join("\n").length;
  for (const [key, letter] of [...typed[language]].entries()) {
    const position = { line, character: key };
    documents.change({ textDocument: { uri, version: key + 2 }, contentChanges: [{ range: { start: position, end: position }, text: letter }] });
    const sheet = documents.sheet(uri);
    if (sheet === undefined) return;
    const offset = start + key + 1;
    const list = completion(sheet, offset, options);
    yield;
    inlineCompletion(sheet, offset);
    yield;
    // Piece by piece: the first checks of all are slow, and somebody may want an answer meanwhile.
    if (key === 0) yield* checkSteps(sheet.draft, checks);
    diagnostics(sheet, { ...checks, typingAt: offset }, options);
    yield;
    if (key % between > 0) continue;
    const [item] = list.items;
    if (item !== undefined) resolveCompletion(sheet.draft.knowledge, item, options);
    yield* lookingAround(sheet, key / between, options, checks);
  }
}

/** Asks about one of the names in a draft, and about the draft as a whole. */
function* lookingAround(sheet: Sheet, number: number, options: FeatureOptions, checks: CheckOptions): Steps<void> {
  const { draft, lines } = sheet;
  const mentions = [...draft.mentions()];
  const mention = mentions[number % Math.max(mentions.length, 1)];
  if (mention !== undefined) {
    const { start } = mention;
    const range: Range = rangeOf(lines, mention);
    hover(sheet, start, options);
    yield;
    definition(sheet, start, options);
    documentHighlights(sheet, start);
    const ref = recordUsedAt(sheet, start);
    if (ref !== undefined) references(ref, [{ uri: draft.uri, uses: usesOf(draft, ref) }], [], true);
    yield;
    checkActions(sheet, range, checks, undefined, options);
    citeActions(sheet, range, undefined, options);
    nameActions(sheet, range, undefined, options);
    yield;
  }
  semanticTokens(sheet);
  sectionLenses(sheet, options);
  documentLinks(sheet, options);
  yield;
}

/** What stands before the place where somebody types: an example of everything that checks find. */
function beginning(language: DraftLanguage): readonly string[] {
  const examples = Object.values(checkGuides).flatMap((guide) => guide.examples[language]);
  return ["---", `lang: ${language}`, "---", "", "# Briefing", "", ...examples.flatMap(({ wrong, right }) => [wrong, "", right, ""]), "## 6G", ""];
}

/** And what stands after it: the other shapes of Markdown. */
const ending = ["", "", "- **DMA** and *AI Act*.[^1]", "- [Horizon Europe](https://example.org)", "", "| DSA | 5G |", "|---|---|", "| Chips | Quantum |", "", "[^1]: EU–Japan, 2024.", ""];
