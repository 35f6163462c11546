import { describe, expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { openDraft } from "../../../server/src/draft/openDraft.ts";
import { meetingHints } from "../../../server/src/features/meetingHints.ts";
import { buildKnowledge } from "../../../server/src/knowledge/build-knowledge.ts";
import { loadShippedPack } from "../../../server/src/knowledge/shipped.ts";
import { createLookup } from "../../../server/src/lookup/createLookup.ts";
import { german } from "../render/harbour.ts";

const knowledge = buildKnowledge([loadShippedPack("shipped:")], 1);
const lookup = createLookup(knowledge);
const everything = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };

/** The text with its hints, in angle brackets. */
function hinted(text: string, range = everything): string {
  const draft = openDraft({ uri: "file:///d.md", version: 1, text, knowledge, lookup, defaultLanguage: "de" });
  const lines = TextDocument.create("file:///d.md", "markdown", 1, text);
  const hints = meetingHints({ draft, lines }, range, { ...german, today: "2026-11-28" });
  return TextDocument.applyEdits(lines, hints.map(({ position, label }) => ({ range: { start: position, end: position }, newText: `‹${label as string}›` }))).replaceAll("\u00a0", " ");
}

describe("hints behind meetings", () => {
  it.each([
    ["Der zweite Rat für digitale Partnerschaft mit Japan war kurz.", "Der zweite Rat für digitale Partnerschaft mit Japan‹Brüssel, 30. April 2024› war kurz."],
    ["The second Digital Partnership Council with Japan was short.", "The second Digital Partnership Council with Japan‹Brussels, 30 April 2024› was short."],
    ["Auf der ersten Tagung des Rates für digitale Partnerschaft EU–Republik Korea ging es um Chips.", "Auf der ersten Tagung des Rates für digitale Partnerschaft EU–Republik Korea‹Seoul, 30. Juni 2023› ging es um Chips."],
  ])("%s", (text, expected) => {
    expect(hinted(text)).toBe(expected);
  });

  it.each([
    ["where the sentence has the date", "Der zweite Rat für digitale Partnerschaft mit Japan tagte am 30. April 2024."],
    ["where it is not clear whose meeting it is", "Der zweite Rat für digitale Partnerschaft war kurz."],
    ["where the date is not confirmed", "Die dritte Tagung des Handels- und Technologierates EU–Indien war kurz."],
    ["in code", "`Der zweite Rat für digitale Partnerschaft mit Japan`"],
  ])("are not there %s", (_name, text) => {
    expect(hinted(text)).toBe(text);
  });

  it("are there once in a paragraph, and only in the range", () => {
    const sentence = "Der zweite Rat für digitale Partnerschaft mit Japan war kurz.";
    expect(hinted(`${sentence} ${sentence}`).match(/‹/gu)).toHaveLength(1);
    expect(hinted(`${sentence}\n\n${sentence}`, { start: { line: 2, character: 0 }, end: { line: 2, character: 9 } })).toMatch(/^[^‹]*\n\n.*‹/u);
  });

  it("name the meeting and its sources in the tooltip", () => {
    const text = "Der zweite Rat für digitale Partnerschaft mit Japan war kurz.";
    const draft = openDraft({ uri: "file:///d.md", version: 1, text, knowledge, lookup, defaultLanguage: "de" });
    const [hint] = meetingHints({ draft, lines: TextDocument.create("file:///d.md", "markdown", 1, text) }, everything, german);
    expect(hint?.tooltip).toMatchObject({ kind: "markdown", value: expect.stringMatching(/^\*\*Zweite Tagung des Rates für digitale Partnerschaft EU–Japan\*\*\n\n- \[Quelle\]\(https:/u) as unknown });
  });
});
