import { describe, expect, it } from "vitest";
import type { MarkupContent } from "vscode-languageserver-types";
import { packHover } from "../../../server/src/features/packHover.ts";
import { packLinks } from "../../../server/src/features/packLinks.ts";
import { english, german } from "../render/harbour.ts";
import { packWith } from "./packs.ts";

function shown(marked: string, options = english): string | undefined {
  const { sheet, offset } = packWith(marked);
  const hover = packHover(sheet, offset, options);
  if (hover?.range === undefined) return undefined;
  const words = sheet.text.slice(sheet.lines.offsetAt(hover.range.start), sheet.lines.offsetAt(hover.range.end));
  return `${words}: ${(hover.contents as MarkupContent).value}`;
}

describe("hover in a pack file", () => {
  it("says what a key is for", () => {
    expect(shown("terms:\n  - id: x\n    to|pic: y\n")).toBe("topic: **topic**\n\nThe id of the topic it is filed under.");
    expect(shown("te|rms:\n  - id: x\n", german)).toBe("terms: **terms**\n\nBegriffe mit ihren Namen.");
    expect(shown("terms:\n  - id: x\n    nonsen|se: y\n")).toBeUndefined();
  });

  it("says what a value means", () => {
    expect(shown("commitments:\n  - id: c\n    status: expl|oring\n")).toBe("exploring: **exploring** – being explored");
    expect(shown("commitments:\n  - id: c\n    status: expl|rng\n")).toBeUndefined();
  });

  it("shows the record behind an id as a draft does", () => {
    expect(shown("terms:\n  - id: x\n    related:\n      - night-|ferry\n", german)).toMatch(/^night-ferry: \*\*Nachtfähre\*\*(.|\n)*Eine Fähre, die über Nacht verkehrt/u);
    expect(shown("disputes:\n  - id: d\n    about:\n      - events/e-fir|st\n")).toMatch(/^e-first: \*\*first harbour meeting\*\*/u);
    expect(shown("topics:\n  - id: harb|ours\n")).toMatch(/^harbours: \*\*harbours\*\*/u);
    expect(shown("terms:\n  - id: x\n    topic: unkn|own\n")).toBeUndefined();
  });

  it("leads from a source to the passage that the evidence names", () => {
    const text = shown("commitments:\n  - id: c\n    evidence:\n      - source: s-min|utes\n        locator: einen gemeinsamen Fahrplan\n");
    expect(text).toContain("Protokoll der Hafenrunde");
    expect(text).toContain("#:~:text=einen%20gemeinsamen%20Fahrplan");
  });
});

describe("links in a pack file", () => {
  it("lead from the words of a locator to their passage", () => {
    const { sheet } = packWith("commitments:\n  - id: c\n    evidence:\n      - source: s-minutes\n        locator: 'einen gemeinsamen Fahrplan'\n      - source: s-none\n        locator: nichts|\n");
    expect(packLinks(sheet, english)).toEqual([
      {
        range: { start: { line: 4, character: 18 }, end: { line: 4, character: 44 } },
        target: "https://example.org/protokoll#:~:text=einen%20gemeinsamen%20Fahrplan",
        tooltip: "Open the passage in the original",
      },
    ]);
  });
});
