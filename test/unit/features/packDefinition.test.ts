import { describe, expect, it } from "vitest";
import type { Location, LocationLink } from "vscode-languageserver-types";
import { packDefinition } from "../../../server/src/features/packDefinition.ts";
import { ferryLines } from "../knowledge/packs.ts";
import { english } from "../render/harbour.ts";
import { packSheet, packWith, root } from "./packs.ts";

describe("definition in a pack file", () => {
  const files = [packSheet(ferryLines)];
  const line = ferryLines.split("\n").findIndex((text) => text.includes("id: e-first"));

  it("is the record, at its id", () => {
    const { sheet, offset } = packWith("commitments:\n  - id: c\n    event: e-f|irst\n", "new.yaml");
    expect(packDefinition(sheet, offset, files, english)).toMatchObject([
      {
        originSelectionRange: { start: { line: 2, character: 11 }, end: { line: 2, character: 18 } },
        targetUri: `${root}/ferries.yaml`,
        targetRange: { start: { line, character: 4 } },
        targetSelectionRange: { start: { line, character: 8 }, end: { line, character: 15 } },
      },
    ]);
    expect((packDefinition(sheet, offset, files, { ...english, definitionLinks: false }) as Location[])[0]?.uri).toBe(`${root}/ferries.yaml`);
  });

  it("is known by its lines where the text of its file is not at hand", () => {
    const { sheet, offset } = packWith("commitments:\n  - id: c\n    event: e-f|irst\n", "new.yaml");
    expect(packDefinition(sheet, offset, [], english)).toMatchObject([{ targetUri: `${root}/ferries.yaml`, targetRange: { start: { line, character: 0 } } }]);
  });

  it("is every place that says something of the record", () => {
    const change = packWith("events:\n  - id: e-fi|rst\n    note:\n      de: a\n      en: b\n", "change.yaml");
    const found = packDefinition(change.sheet, change.offset, files, english) as LocationLink[];
    expect(found.map(({ targetUri }) => targetUri.slice(root.length + 1)).sort()).toEqual(["change.yaml", "ferries.yaml"]);
  });

  it("is nothing for a text or for an id that nobody has", () => {
    for (const marked of ["terms:\n  - id: x\n    label:\n      de: e-f|irst\n", "terms:\n  - id: x\n    topic: no|ne\n"]) {
      const { sheet, offset } = packWith(marked, "new.yaml");
      expect(packDefinition(sheet, offset, files, english)).toEqual([]);
    }
  });
});
