import { describe, expect, test } from "vitest";
import { ferryLines, knowledgeOf, markedBy, unmarked } from "./packs.ts";

/** A commitment of the second meeting. */
const later = `  - id: c-later
    text:
      de: Beide Seiten verlängern den Fahrplan
      en: Both sides extend the timetable
    kind: deliverable
    status: agreed
    topic: harbours
    parties:
      - northland
      - southland
    event: e-second
    terms:
      - night-ferry
    evidence:
      - source: s-minutes
`;

/** A dispute without its readings, which are to follow. */
const disputeOfTheDay = `disputes:
  - id: d-day
    label:
      de: Tag der Hafenrunde
      en: day of the meeting
    about:
      - events/e-first
    reason:
      de: Das Protokoll geht vor
      en: The minutes come first
    readings:
`;

/** The problems of the ferry lines with one change; the change marks what is to be found. */
function problemsAfter(from: string, to: string) {
  const lines = ferryLines + later;
  const marked = lines.replace(from, to);
  expect(marked).not.toBe(lines);
  const { text, spans } = unmarked(marked);
  const problems = knowledgeOf({ "all.yaml": text }).problems.map((problem) => ({ ...problem, marks: markedBy(problem, text) }));
  return { problems, expected: spans.map(({ start, end }) => text.slice(start, end)), spans, text };
}

describe.each([
  ["an unknown kind", "terms:\n  - id: night", "«term»:\n  - id: night", "pack/schema", "terms"],
  ["an unknown key", "    type: report", "    «typ»: report", "pack/schema", "type"],
  ["an unknown key inside", "        paragraph: 2", "        «paragraf»: 2", "pack/schema", "paragraph"],
  ["a value that is none of those allowed", "kind: deliverable", "kind: «deliverabel»", "pack/schema", "deliverable"],
  ["a list that is none", "    parties:\n      - northland\n      - southland", "    parties: «northland»", "pack/schema", undefined],
  ["a text that is a list", "title: Protokoll der Hafenrunde", "title: «[Protokoll]»", "pack/schema", undefined],
  ["a key without a value", "    publisher: Hafenamt", "    «publisher»:", "pack/schema", undefined],
  ["an empty text", "publisher: Hafenamt", 'publisher: «""»', "pack/schema", undefined],
  ["a space too many", "publisher: Hafenamt", 'publisher: «"Hafenamt "»', "pack/schema", undefined],
  ["an id with capitals", "id: e-second", "id: «E-Second»", "pack/schema", undefined],
  ["a missing language", "    label:\n      de: Häfen\n      en: harbours", "    «label»:\n      de: Häfen", "pack/language", undefined],
  ["a paragraph that is no number", "paragraph: 2", "paragraph: «two»", "pack/schema", undefined],
  ["a paragraph zero", "paragraph: 2", "paragraph: «0»", "pack/schema", undefined],
  ["an address without https", "https://example.org/protokoll", "«http://example.org/protokoll»", "pack/schema", undefined],
  ["a locator that is too long", "locator: einen gemeinsamen Fahrplan", "locator: «eins zwei drei vier fünf sechs sieben»", "pack/locator", undefined],
  ["a locator with a comma", "locator: einen gemeinsamen Fahrplan", "locator: «einen, gemeinsamen»", "pack/locator", undefined],
  ["a locator with an ampersand", "locator: einen gemeinsamen Fahrplan", "locator: «Fahrplan & Tarif»", "pack/locator", undefined],
  ["a date in German order", "date: 2020-05-04", "date: «4.5.2020»", "pack/date", undefined],
  ["a day that does not exist", "date: 2020-05-04", "date: «2021-02-29»", "pack/date", undefined],
  ["a month that does not exist", "date: 2021-06", "date: «2021-13»", "pack/date", undefined],
  ["an earlier event that is later", "date: 2021-06\n    follows: e-first", "date: 2020-04\n    follows: «e-first»", "pack/date", undefined],
  ["a meeting counted wrongly", "ordinal: 2", "ordinal: «1»", "pack/date", undefined],
  ["a commitment that takes up a later one", "    event: e-first\n    terms:", "    event: e-first\n    renews:\n      - «c-later»\n    terms:", "pack/date", undefined],
  ["a commitment that completes a later one", "    event: e-first\n    terms:", "    event: e-first\n    completes:\n      - «c-later»\n    terms:", "pack/date", undefined],
  ["an event that completes a later commitment", "date: 2020-05-04", "date: 2020-05-04\n    completes:\n      - «c-later»", "pack/date", undefined],
  ["a commitment that takes up itself", "    event: e-first\n    terms:", "    event: e-first\n    specifies:\n      - «c-timetable»\n    terms:", "pack/unknown-reference", undefined],
  ["a commitment that takes up an unknown one", "    event: e-first\n    terms:", "    event: e-first\n    supersedes:\n      - «c-latter»\n    terms:", "pack/unknown-reference", "c-later"],
  ["an unknown id", "event: e-first", "event: «e-frist»", "pack/unknown-reference", "e-first"],
  ["an id of another kind", "      - night-ferry", "      - «harbours»", "pack/unknown-reference", undefined],
  ["an unknown source", "      - source: s-minutes\n        paragraph", "      - source: «s-letter»\n        paragraph", "pack/unknown-reference", undefined],
  ["a record that follows itself", "follows: e-first", "follows: «e-second»", "pack/unknown-reference", undefined],
  ["an id given twice", "id: e-second", "id: «e-first»", "pack/duplicate-id", undefined],
  ["a list entry given twice", "      - northland\n      - southland", "      - northland\n      - «northland»", "pack/schema", undefined],
  ["a key given twice", "    publisher: Hafenamt", "    publisher: Hafenamt\n    «publisher»: Amt", "pack/duplicate-key", undefined],
  ["no evidence", "    evidence:\n      - source: s-minutes\n        paragraph: 2\n        locator: einen gemeinsamen Fahrplan\n", "    evidence: «[]»\n", "pack/evidence", undefined],
  ["no terms", "    terms:\n      - night-ferry\n", "    terms: «[]»\n", "pack/schema", undefined],
  ["the same sentence in both languages", "en: A ferry that runs overnight", "en: «Eine Fähre, die über Nacht verkehrt»", "pack/language", undefined],
  [
    "a deprecated form that is a name elsewhere",
    "    topic: harbours\n    definition",
    "    deprecated:\n      - form: «Nordland»\n        language: de\n        reason:\n          de: Nein\n          en: No\n    topic: harbours\n    definition",
    "pack/name",
    undefined,
  ],
  ["a name that two of a kind have", "de: Südland", "de: «Nordland»", "pack/name", undefined],
])("%s", (_, from, to, code, suggestion) => {
  const { problems, expected, spans } = problemsAfter(from, to);

  test("is found at its place", () => {
    const own = problems.filter((problem) => problem.code === code);
    expect(own.map(({ marks }) => marks)).toContain(expected[0]);
    const problem = own.find(({ start }) => start === spans[0]?.start);
    expect(problem).toMatchObject({ end: spans[0]?.end, file: "all.yaml", pack: "memory:/given" });
    expect(problem?.suggestion).toBe(suggestion);
  });

  test("says what is wrong in both languages", () => {
    for (const { message } of problems) {
      expect(message.de).toMatch(/^[A-ZÄÖÜ„].*[.!:"“…].?$/);
      expect(message.en).not.toBe(message.de);
    }
  });
});

test("lines and columns are those of the place", () => {
  const { problems, text, spans } = problemsAfter("kind: deliverable", "kind: «deliverabel»");
  const before = text.slice(0, spans[0]?.start).split("\n");
  expect(problems[0]?.range.start).toEqual({ line: before.length - 1, character: before.at(-1)?.length });
});

test("a circle of references is found and ends", () => {
  const text = ferryLines.replace("    ordinal: 1\n    date: 2020-05-04", "    date: 2021-06\n    follows: e-second");
  const codes = knowledgeOf({ "all.yaml": text }).problems.map(({ code }) => code);
  expect(codes).toEqual(["pack/unknown-reference", "pack/unknown-reference"]);
});

test("a circle of commitments is found on the line of each link", () => {
  const link = (text: string, own: string, other: string) => text.replace(`    event: ${own}\n    terms:`, `    event: ${own}\n    renews:\n      - ${other}\n    terms:`);
  // Of the same meeting, so that no date is wrong.
  const text = link(link(ferryLines, "e-first", "c-later") + later.replace("e-second", "e-first"), "e-first", "c-timetable");
  const { problems } = knowledgeOf({ "all.yaml": text });
  expect(problems.map((problem) => [problem.code, markedBy(problem, text)])).toEqual([
    ["pack/unknown-reference", "c-later"],
    ["pack/unknown-reference", "c-timetable"],
  ]);
});

test("a commitment made at no event is none the worse", () => {
  expect(knowledgeOf({ "all.yaml": ferryLines.replace("    event: e-first\n    terms:", "    terms:") }).problems).toEqual([]);
});

test("two readings of a dispute are not both followed", () => {
  const dispute = `${disputeOfTheDay}      - text:
          de: Am vierten Mai
          en: On the fourth of May
        followed: true
        evidence:
          - source: s-minutes
      - text:
          de: Am fünften Mai
          en: On the fifth of May
        followed: true
        evidence:
          - source: s-minutes
`;
  const { problems } = knowledgeOf({ "all.yaml": ferryLines, "disputes.yaml": dispute });
  expect(problems.map(({ code, file }) => [code, file])).toEqual([["pack/dispute", "disputes.yaml"]]);
  const once = dispute.replace("        followed: true\n", "");
  expect(knowledgeOf({ "all.yaml": ferryLines, "disputes.yaml": once }).problems).toEqual([]);
  const unknown = once.replace("events/e-first", "events/e-frist");
  expect(knowledgeOf({ "all.yaml": ferryLines, "disputes.yaml": unknown }).problems).toMatchObject([{ suggestion: "events/e-first" }]);
});

test.each([
  ["say different things", "date: 2020-05-04", "date: 2020-05-05", []],
  ["do not say the same", "date: 2020-05-04", "date: 2020-05-04", [["pack/dispute", "date"]]],
  ["name days that exist", "date: 2020-05-04", "date: 2020-02-30", [["pack/date", "date"]]],
  ["are about what the dispute is about", "of: events/e-second\n            date: 2020-05-04", "date: 2020-05-05", [["pack/dispute", "of"]]],
  ["name records that exist", "of: events/e-frist\n            date: 2020-05-04", "date: 2020-05-05", [["pack/dispute", "of"], ["pack/unknown-reference", "of"]]],
  ["have the form of their kind", "summit: many", "summit: 3", [["pack/schema", "summit"]]],
  ["say something", "of: events/e-first", "date: 2020-05-05", [["pack/schema", "of"]]],
])("the claims of a dispute %s", (_, first, second, expected) => {
  const claim = (said: string): string => (said.startsWith("of:") ? said : `of: events/e-first\n            ${said}`);
  const reading = (day: string, said: string): string => `      - text:
          de: Am ${day}. Mai
          en: On the ${day}th of May
        evidence:
          - source: s-minutes
        claims:
          - ${claim(said)}
`;
  const dispute = `${disputeOfTheDay}${reading("4", first)}${reading("5", second)}`;
  const { problems } = knowledgeOf({ "all.yaml": ferryLines, "disputes.yaml": dispute });
  const lines = dispute.split("\n");
  expect(problems.map(({ code, range }) => [code, /(\w+):/.exec(lines[range.start.line] ?? "")?.[1]]).sort()).toEqual(expected);
});
