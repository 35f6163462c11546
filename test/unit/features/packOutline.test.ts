import { describe, expect, it } from "vitest";
import type { DocumentSymbol, SymbolInformation } from "vscode-languageserver-types";
import { packInlayHints } from "../../../server/src/features/packInlayHints.ts";
import { packOutline } from "../../../server/src/features/packOutline.ts";
import { ferryLines, manifest } from "../knowledge/packs.ts";
import { english, german } from "../render/harbour.ts";
import { packSheet } from "./packs.ts";

describe("the outline of a pack file", () => {
  it("has the kinds, and in them the records by their names", () => {
    const outline = packOutline(packSheet(ferryLines), german) as DocumentSymbol[];
    expect(outline.map(({ name, detail }) => `${name} ${detail ?? ""}`)).toEqual(["topics 1", "actors 2", "terms 1", "events 2", "sources 1", "commitments 1"]);
    expect(outline.flatMap(({ children = [] }) => children.map(({ name, detail }) => `${detail ?? ""}: ${name}`))).toEqual([
      "harbours: Häfen",
      "northland: Nordland",
      "southland: Südland",
      "night-ferry: Nachtfähre",
      "e-first: erste Hafenrunde",
      "e-second: zweite Hafenrunde",
      "s-minutes: Protokoll der Hafenrunde",
      "c-timetable: Beide Seiten vereinbaren einen gemeinsamen Fahrplan",
    ]);
  });

  it("keeps every selection inside its range, also in a file that is half-typed", () => {
    for (let end = 0; end <= ferryLines.length; end += 7) {
      const sheet = packSheet(ferryLines.slice(0, end));
      const check = ({ range, selectionRange, name, children = [] }: DocumentSymbol): void => {
        expect(name).not.toBe("");
        expect(sheet.lines.offsetAt(selectionRange.start)).toBeGreaterThanOrEqual(sheet.lines.offsetAt(range.start));
        expect(sheet.lines.offsetAt(selectionRange.end)).toBeLessThanOrEqual(sheet.lines.offsetAt(range.end));
        children.forEach(check);
      };
      (packOutline(sheet, english) as DocumentSymbol[]).forEach(check);
    }
  });

  it("is a plain list for an editor without levels, and nothing for a manifest", () => {
    const plain = packOutline(packSheet(ferryLines), { ...english, nestedSymbols: false }) as SymbolInformation[];
    expect(plain[1]).toMatchObject({ name: "Northland", containerName: "actors", location: { uri: expect.stringContaining("ferries.yaml") as string } });
    expect(packOutline(packSheet(manifest, "pack.yaml"), english)).toEqual([]);
  });
});

describe("names behind ids", () => {
  const sheet = packSheet(ferryLines);
  const whole = { start: { line: 0, character: 0 }, end: sheet.lines.positionAt(ferryLines.length) };

  it("stand after each id", () => {
    const hints = packInlayHints(sheet, whole, german).map(({ position, label }) => {
      const offset = sheet.lines.offsetAt(position);
      return `${/[\w-]+$/.exec(ferryLines.slice(0, offset))?.[0] ?? ""} ${label as string}`;
    });
    expect(hints).toContain("harbours Häfen");
    expect(hints).toContain("northland Nordland");
    expect(hints).toContain("e-first erste Hafenrunde");
    expect(hints).toHaveLength(10);
  });

  it("are those of the lines that are seen", () => {
    const line = ferryLines.split("\n").findIndex((text) => text.includes("topic: harbours"));
    expect(packInlayHints(sheet, { start: { line, character: 0 }, end: { line: line + 1, character: 0 } }, english)).toHaveLength(1);
  });

  it("are left out where no record has the id, and cut where they are long", () => {
    expect(packInlayHints(packSheet("terms:\n  - id: x\n    topic: none\n"), whole, english)).toEqual([]);
    const [hint] = packInlayHints(packSheet("commitments:\n  - id: x\n    follows: [c-timetable]\n"), whole, german);
    expect(hint).toMatchObject({ label: "Beide Seiten vereinbaren einen gemeinsamen Fahrpla…", tooltip: "Beide Seiten vereinbaren einen gemeinsamen Fahrplan" });
  });
});
