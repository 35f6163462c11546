// A rehearsal: what somebody who writes will ask for is asked for nothing while nobody waits. An engine compiles code once it
// is used; the first lists and hovers would take longer.
import { usesOf } from "../draft/uses.ts";
import { completion, resolveCompletion } from "../features/completion.ts";
import { definition } from "../features/definition.ts";
import { hover } from "../features/hover.ts";
import { inlineCompletion } from "../features/inlineCompletion.ts";
import type { FeatureOptions } from "../features/options.ts";
import type { Sheet } from "../features/place.ts";
import { documentHighlights, recordUsedAt, references } from "../features/references.ts";
import { bibliographyOf } from "../knowledge/bibliographies/bibliography.ts";
import type { Steps } from "../lookup/steps.ts";
import { Documents, type Reading } from "./documents.ts";

const uri = "untitled:rehearsal.md";

/** What is typed, with typos in it. Little: what is compiled takes memory, and the first answers gain most. */
const typed = "Rat für digtale Partnrsh";

/** What stands before it, and after it: some names, in the shapes of Markdown. */
const before = [
  "---",
  "lang: de",
  "---",
  "",
  "# Digitale Partnerschaft mit Japan",
  "",
  "Die EU und Japan begrüßten beim Rat für digitale Partnerschaft im April 2024 Fortschritte bei Halbleitern, Seekabeln und 6G.",
  "",
  "- Der **DMA** und das *KI-Gesetz* gelten.[^1]",
  "- Both sides refer to artificial intelligence and to [Horizon Europe](https://example.org).",
  "",
  "",
];
const after = ["", "", "| DSA | 5G |", "|---|---|", "| Chips | Quanten |", "", "[^1]: Digitale Partnerschaft EU–Japan.", ""];

/**
 * Types in a draft of its own and asks what an editor asks, a step for each answer. What comes out is dropped. Checks are
 * left out: nobody waits for them, and their expressions would take more memory than all the rest.
 * @param reading the draft is read with it
 */
export function* rehearsing(reading: Reading, options: FeatureOptions): Steps<void> {
  const none = bibliographyOf([], true);
  const documents = new Documents(
    () => reading,
    () => none,
  );
  documents.open({ uri, languageId: "markdown", version: 1, text: [...before, ...after].join("\n") });
  const line = before.length - 1;
  const start = before.join("\n").length;
  for (const [key, letter] of [...typed].entries()) {
    const position = { line, character: key };
    documents.change({ textDocument: { uri, version: key + 2 }, contentChanges: [{ range: { start: position, end: position }, text: letter }] });
    const sheet = documents.sheet(uri);
    if (sheet === undefined) return;
    const list = completion(sheet, start + key + 1, options);
    yield;
    inlineCompletion(sheet, start + key + 1);
    yield;
    const [item] = list.items;
    if (item !== undefined) resolveCompletion(sheet.draft.knowledge, item, options);
    yield* lookingAt(sheet, key, options);
  }
}

/** Asks about one of the names in a draft. */
function* lookingAt(sheet: Sheet, number: number, options: FeatureOptions): Steps<void> {
  const { draft } = sheet;
  const mentions = [...draft.mentions()];
  const mention = mentions[number % Math.max(mentions.length, 1)];
  if (mention === undefined) return;
  hover(sheet, mention.start, options);
  yield;
  definition(sheet, mention.start, options);
  documentHighlights(sheet, mention.start);
  const ref = recordUsedAt(sheet, mention.start);
  if (ref !== undefined) references(ref, [{ uri, uses: usesOf(draft, ref) }], [], true);
  yield;
}
