import { describe, expect, it } from "vitest";
import { packDiagnostics } from "../../../server/src/features/packDiagnostics.ts";
import { packFixes } from "../../../server/src/features/packFixes.ts";
import { buildKnowledge } from "../../../server/src/knowledge/build-knowledge.ts";
import { ferryLines, packOf } from "../knowledge/packs.ts";
import { english, german } from "../render/harbour.ts";
import { applied, packSheet, root } from "./packs.ts";

/** What can be done about the ferry lines after a change: the titles, the texts they lead to, and what is reported then. */
function fixed(from: string, to: string): readonly { readonly title: string; readonly text: string; readonly left: number }[] {
  const text = ferryLines.replace(from, to);
  expect(text).not.toBe(ferryLines);
  const { sheet, diagnostics } = look(text);
  expect(diagnostics).not.toEqual([]);
  return packFixes(sheet, diagnostics, english).map(({ title, edit }) => {
    const after = applied(sheet, (edit?.changes?.[sheet.uri] ?? []));
    return { title, text: after, left: look(after).diagnostics.length };
  });
}

function look(text: string): { readonly sheet: ReturnType<typeof packSheet>; readonly diagnostics: Parameters<typeof packFixes>[1] } {
  const knowledge = buildKnowledge([packOf({ "ferries.yaml": text }, { layer: "workspace", root })], 1);
  const sheet = packSheet(text, "ferries.yaml", knowledge);
  return { sheet, diagnostics: packDiagnostics(knowledge.problems.filter(({ file }) => file === "ferries.yaml"), "en") };
}

describe("a fix puts right", () => {
  it.each([
    ["an unknown key", "    type: report", "    typ: report", "Write “type”"],
    ["an unknown kind", "terms:\n  - id: night", "term:\n  - id: night", "Write “terms”"],
    ["a value that is none of those allowed", "kind: deliverable", "kind: deliverabel", "Write “deliverable”"],
    ["an unknown id", "event: e-first", "event: e-frist", "Write “e-first”"],
    ["an unknown id in quotation marks", "event: e-first", 'event: "e-frist"', "Write “e-first”"],
    ["an id in capitals", "id: e-second", "id: E-Second", "Write “e-second”"],
    ["an id with umlauts", "id: e-second", "id: e-Zwöl fß", "Write “e-zwoel-fss”"],
    ["a space too many", "publisher: Hafenamt", 'publisher: "Hafenamt "', "Delete the spaces around it"],
    ["an address without https", "https://example.org/protokoll", "http://example.org/protokoll", "Write “https://example.org/protokoll”"],
    ["a date in German order", "date: 2020-05-04", "date: 4.5.2020", "Write “2020-05-04”"],
    ["a date with slashes", "date: 2020-05-04", "date: 2020/5/4", "Write “2020-05-04”"],
    ["a day that does not exist", "date: 2020-05-04", "date: 2020-04-31", "Write “2020-04”"],
    ["a locator that is too long", "locator: einen gemeinsamen Fahrplan", "locator: eins zwei drei vier fünf sechs sieben", "Write “eins zwei drei vier fünf sechs”"],
    ["a locator with a comma", "locator: einen gemeinsamen Fahrplan", "locator: eins, zwei drei vier", "Write “zwei drei vier”"],
    ["a locator with an ampersand", "locator: einen gemeinsamen Fahrplan", "locator: Fahrplan und Preis & Tarif", "Write “Fahrplan und Preis”"],
    ["one value where a list is wanted", "    parties:\n      - northland\n      - southland", "    parties: northland", "Make it a list"],
    ["a list entry given twice", "      - northland\n      - southland", "      - northland\n      - northland", "Delete this item of the list"],
    ["a key given twice", "    publisher: Hafenamt", "    publisher: Hafenamt\n    publisher: Amt", "Delete this “publisher”"],
    [
      "a deprecated form that is a name elsewhere",
      "    topic: harbours\n    definition",
      "    deprecated:\n      - form: Nordland\n        language: de\n        reason:\n          de: Nein\n          en: No\n    topic: harbours\n    definition",
      "Delete this “deprecated”",
    ],
  ])("%s", (_what, from, to, title) => {
    const fixes = fixed(from, to);
    expect(fixes.map((fix) => fix.title)).toContain(title);
    expect(fixes.find((fix) => fix.title === title)?.left).toBe(0);
  });

  it("an id given twice, with one that is free", () => {
    const [fix] = fixed("id: e-second", "id: e-first");
    expect(fix?.title).toBe("Write “e-first-2”");
    expect(fix?.text).toBe(ferryLines.replace("id: e-second", "id: e-first-2"));
  });
});

describe("a fix adds", () => {
  it("a language that is missing", () => {
    const [fix] = fixed("    label:\n      de: Häfen\n      en: harbours", "    label:\n      de: Häfen # sic");
    expect(fix?.title).toBe("Add: en");
    expect(fix?.text).toContain("    label:\n      de: Häfen # sic\n      en:\nactors:");
  });

  it("evidence, with what it needs", () => {
    const [fix] = fixed("    evidence:\n      - source: s-minutes\n        paragraph: 2\n        locator: einen gemeinsamen Fahrplan\n", "");
    expect(fix?.title).toBe("Add: evidence");
    expect(fix?.text.endsWith("    terms:\n      - night-ferry\n    evidence:\n      - source:\n")).toBe(true);
  });

  it("a record for an id that nobody has", () => {
    const [fix] = fixed("    topic: harbours\n    definition", "    topic: shipyards\n    definition");
    expect(fix?.title).toBe("Create “shipyards” under “topics”");
    expect(fix?.text).toContain("      en: harbours\n  - id: shipyards\n    label:\n      de:\n      en:\nactors:");
  });

  it("its kind as well, where the file has none of it", () => {
    const { sheet } = look("terms:\n  - id: x\n    label:\n      de: a\n      en: b\n    topic: shipyards\n    definition:\n      de: c\n      en: d\n");
    const [fix] = packFixes(sheet, look(sheet.text).diagnostics, english);
    expect(applied(sheet, (fix?.edit?.changes?.[sheet.uri] ?? []))).toBe(
      `${sheet.text.trimEnd()}\n\ntopics:\n  - id: shipyards\n    label:\n      de:\n      en:\n`,
    );
  });
});

it("no fix touches a text that has changed since, and none is made of other programs' reports", () => {
  const { sheet, diagnostics } = look(ferryLines.replace("event: e-first", "event: e-frist"));
  const changed = packSheet(sheet.text.replace("event: e-frist", "event: e-frist-of-all"), "ferries.yaml", sheet.knowledge);
  expect(packFixes(changed, diagnostics, english)).toEqual([]);
  expect(packFixes(sheet, diagnostics.map((each) => ({ ...each, source: "yaml" })), english)).toEqual([]);
});

it("titles are in the user's language", () => {
  const { sheet, diagnostics } = look(ferryLines.replace("event: e-first", "event: e-frist"));
  expect(packFixes(sheet, diagnostics, german).map(({ title }) => title)).toEqual(["„e-first“ schreiben"]);
});

it("meetings are put in their order", () => {
  const [fix] = fixed(
    "events:\n",
    "partnerships:\n  - id: p\n    label:\n      de: Fährbund\n      en: Ferry League\n    parties: [northland, southland]\n    councils:\n      - e-second # 2021\n      - e-first\nevents:\n",
  );
  expect(fix?.title).toBe("Put in order of date");
  expect(fix?.text).toContain("      - e-first # 2021\n      - e-second\n");
  expect(fix?.left).toBe(0);
});
