import { expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { openDraft } from "../../../server/src/draft/openDraft.ts";
import { hover } from "../../../server/src/features/hover.ts";
import { buildKnowledge } from "../../../server/src/knowledge/build-knowledge.ts";
import { loadShippedPack } from "../../../server/src/knowledge/shipped.ts";
import { createLookup } from "../../../server/src/lookup/createLookup.ts";
import { german } from "../render/harbour.ts";

const knowledge = buildKnowledge([loadShippedPack("shipped:")], 1);
const lookup = createLookup(knowledge);

/** What is shown over the place that is marked by |. */
function shown(marked: string): string {
  const text = marked.replace("|", "");
  const draft = openDraft({ uri: "file:///hover.md", version: 1, text, knowledge, lookup, defaultLanguage: "de" });
  return JSON.stringify(hover({ draft, lines: TextDocument.create(draft.uri, "markdown", 1, text) }, marked.indexOf("|"), german)?.contents ?? null);
}

it.each([
  "Das koreanische KI-Ge|setz gilt seit Januar 2026.",
  "Das KI-Ge|setz der Republik Korea gilt.",
  "Japans KI-Ge|setz setzt auf Freiwilligkeit.",
  "Korea’s AI A|ct applies.",
  "The Korean AI A|ct applies.",
])("another state's law is not explained as the EU's: %s", (text) => {
  expect(shown(text)).toBe("null");
});

it.each(["Das KI-Ge|setz der EU gilt.", "Die Pflichten des KI-Ge|setzes gelten.", "The EU’s AI A|ct applies.", "The European AI A|ct applies."])("the EU's is: %s", (text) => {
  expect(shown(text)).toContain("2024/1689");
});
