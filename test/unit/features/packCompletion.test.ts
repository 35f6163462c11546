import { describe, expect, it } from "vitest";
import type { CompletionItem, TextEdit } from "vscode-languageserver-types";
import { packCompletion } from "../../../server/src/features/packCompletion.ts";
import { ferryLines } from "../knowledge/packs.ts";
import { english, german } from "../render/harbour.ts";
import { applied, packWith } from "./packs.ts";

const plain = { ...english, snippets: false, commandLinks: false };

function offered(marked: string, name?: string, options = english): readonly CompletionItem[] {
  const { sheet, offset } = packWith(marked, name);
  return packCompletion(sheet, offset, options).items;
}

function labels(marked: string, name?: string): readonly string[] {
  return offered(marked, name).toSorted((a, b) => (a.sortText ?? "") < (b.sortText ?? "") ? -1 : 1).map(({ label }) => label);
}

/** The file after an entry has been taken, with the places to fill in as they are written in snippets. */
function taken(marked: string, label: string, options = english): string {
  const { sheet, offset } = packWith(marked);
  const item = packCompletion(sheet, offset, options).items.find((each) => each.label === label);
  if (item?.textEdit === undefined) throw new Error(`${label} is not offered`);
  return applied(sheet, [item.textEdit as TextEdit]);
}

const term = "terms:\n  - id: x\n    label:\n      de: y\n      en: z\n    |\n";

describe("keys", () => {
  it("are those that the record may still have, the needed ones first", () => {
    expect(labels("events:\n  - id: x\n    place:\n      de: y\n      en: z\n    |\n").slice(0, 4)).toEqual(["label", "type", "date", "evidence"]);
    const found = labels(term);
    expect(found.slice(0, 2)).toEqual(["topic", "definition"]);
    expect(found).toContain("related");
    expect(found).not.toContain("label");
    expect(found).not.toContain("id");
  });

  it("say what they are for, in the user's language", () => {
    const unnamed = "topics:\n  - id: x\n    |\n";
    const say = (marked: string, key: string, options: typeof english): CompletionItem | undefined =>
      offered(marked, undefined, options).find(({ label }) => label === key);
    expect(say(term, "topic", english)).toMatchObject({ documentation: "The id of the topic it is filed under." });
    expect(say(term, "topic", german)).toMatchObject({ documentation: "Kennung des Themas, unter dem es eingeordnet ist." });
    expect(say(term, "topic", english)?.labelDetails).toBeUndefined();
    expect(say(unnamed, "label", english)).toMatchObject({ labelDetails: { description: "needed" } });
    expect(say(unnamed, "label", german)).toMatchObject({ labelDetails: { description: "nötig" } });
  });

  it.each([
    ["|", "terms"],
    ["te|", "terms"],
    ["te|\ntopics:\n  - id: a\n", "terms"],
    ["terms:\n  - i|", "id"],
    ["terms:\n  - i|\n    label:\n      de: x\n", "id"],
    ["terms:\n  - id: x\n    to|\n    label:\n      de: y\n", "topic"],
    ["terms:\n  - id: x\n    label:\n      |\n", "de"],
    ["terms:\n  - id: x\n    label:\n      de: y\n      e|\n", "en"],
    ["terms:\n  - id: x\n    label: { de: y, | }\n", "en"],
    ["commitments:\n  - id: c\n    evidence:\n      - |\n", "source"],
    ["commitments:\n  - id: c\n    evidence:\n      - source: s-minutes\n        |\n", "locator"],
    ["commitments:\n  - id: c\n    due:\n      |\n", "date"],
  ])("are offered in %j: %s", (marked, label) => {
    expect(labels(marked)).toContain(label);
  });

  it("of the manifest are offered in its file", () => {
    expect(labels("id: x\n|", "pack.yaml")).toEqual(expect.arrayContaining(["title", "version", "licence", "description"]));
    expect(labels("languages:\n  - de\n  - |", "pack.yaml")).toEqual(["en", "fr", "ja", "ko"]);
  });

  it("come with what their value needs, in the right column", () => {
    expect(taken(term, "definition")).toContain("\n    definition:\n      de: $1\n      en: $2\n");
    expect(taken(term, "related")).toContain("\n    related:\n      - $1\n");
    expect(taken(term, "topic")).toContain("\n    topic: $1\n");
    expect(taken(term, "deprecated")).toContain(
      "\n    deprecated:\n      - form: $1\n        language: $2\n        reason:\n          de: $3\n          en: $4\n",
    );
    expect(taken("terms:\n  - l|", "label")).toBe("terms:\n  - label:\n      de: $1\n      en: $2");
  });

  it("are only themselves where their value is there already, or for an editor that fills in nothing", () => {
    expect(taken("terms:\n  - id: x\n    to|: a\n", "topic")).toBe("terms:\n  - id: x\n    topic: a\n");
    expect(taken(term, "definition", plain)).toContain("\n    definition:\n");
    expect(taken(term, "topic", plain)).toContain("\n    topic: \n");
  });
});

describe("a record as a whole", () => {
  it("is offered after a dash, with all that it needs", () => {
    const [first] = offered("topics:\n  - |").filter(({ sortText }) => sortText === "00");
    expect(first?.labelDetails?.description).toBe("topic");
    expect(taken("topics:\n  - |", "id: …")).toBe("topics:\n  - id: $1\n    label:\n      de: $2\n      en: $3");
  });

  it("is offered with its dash in the column of the others", () => {
    expect(taken("topics:\n  - id: a\n  |", "- id: …")).toBe("topics:\n  - id: a\n  - id: $1\n    label:\n      de: $2\n      en: $3");
  });
});

describe("values", () => {
  it.each([
    ["commitments:\n  - id: c\n    status: |\n", ["agreed", "stated-aim"]],
    ["commitments:\n  - id: c\n    status:|\n", ["agreed"]],
    ["sources:\n  - id: s\n    type: pr|\n", ["press-release"]],
    ["terms:\n  - id: x\n    contextual: |\n", ["true", "false"]],
    ["terms:\n  - id: x\n    grammar:\n      gender: |\n", ["m", "f", "n"]],
  ])("of which there are few are listed: %j", (marked, expected) => {
    expect(labels(marked)).toEqual(expect.arrayContaining(expected));
  });

  it("say what they mean", () => {
    expect(offered("commitments:\n  - id: c\n    status: |\n", undefined, german).find(({ label }) => label === "exploring")).toMatchObject({
      labelDetails: { description: "wird geprüft" },
    });
  });

  it("get the space that is missing after the colon", () => {
    expect(taken("commitments:\n  - id: c\n    status:|\n", "agreed")).toBe("commitments:\n  - id: c\n    status: agreed\n");
  });

  it("are not offered for texts, ids of one's own, or in remarks", () => {
    expect(labels("terms:\n  - id: x|\n")).toEqual([]);
    expect(labels("terms:\n  - id: x\n    label:\n      de: Hafen|\n")).toEqual([]);
    expect(labels("terms:\n  # sta|\n")).toEqual([]);
  });
});

describe("ids", () => {
  it.each([
    ["terms:\n  - id: x\n    topic: |\n", ["harbours"]],
    ["terms:\n  - id: x\n    topic: har|\n", ["harbours"]],
    ["terms:\n  - id: x\n    topic: häf|\n", ["harbours"]],
    ["terms:\n  - id: x\n    topic: zzz|\n", []],
    ["terms:\n  - id: x\n    related:\n      - |\n", ["night-ferry"]],
    ["terms:\n  - id: night-ferry\n    related:\n      - |\n", []],
    ["terms:\n  - id: x\n    related: [|]\n", ["night-ferry"]],
    ["commitments:\n  - id: c\n    parties:\n      - northland\n      - |\n", ["southland"]],
    ["commitments:\n  - id: c\n    parties:\n      - north|land\n      - southland\n", ["northland"]],
    ["commitments:\n  - id: c\n    evidence:\n      - source: |\n", ["s-minutes"]],
    ["commitments:\n  - id: c\n    event: zweite|\n", ["e-second"]],
    ["topics:\n  - id: new\nterms:\n  - id: x\n    topic: |\n", ["harbours", "new"]],
    ["disputes:\n  - id: d\n    about:\n      - topics/|\n", ["topics/harbours"]],
    ["disputes:\n  - id: d\n    about:\n      - e-fi|\n", ["events/e-first"]],
  ])("of the wanted kind are offered: %j", (marked, expected) => {
    expect(labels(marked)).toEqual(expected);
  });

  it("show the name behind them", () => {
    expect(offered("terms:\n  - id: x\n    topic: |\n", undefined, german)).toMatchObject([
      { label: "harbours", labelDetails: { description: "Häfen · Thema" }, data: { ref: "topics/harbours", language: "de" } },
    ]);
  });

  it("are not thrown out by the editor when a name is typed", () => {
    const [item] = offered("commitments:\n  - id: c\n    event: zweite|\n");
    expect(item?.filterText?.startsWith("zweite")).toBe(true);
  });

  it("begin a list where there is none yet", () => {
    expect(taken("commitments:\n  - id: c\n    parties: |\n", "northland")).toBe("commitments:\n  - id: c\n    parties: \n      - northland\n");
    expect(taken("commitments:\n  - id: c\n    parties:\n      |\n", "northland")).toBe("commitments:\n  - id: c\n    parties:\n      - northland\n");
    expect(taken("commitments:\n  - id: c\n    parties:\n      - northland\n      |\n", "southland")).toBe(
      "commitments:\n  - id: c\n    parties:\n      - northland\n      - southland\n",
    );
  });
});

it("answers at every offset of a file, whole or cut off there", () => {
  for (let offset = 0; offset <= ferryLines.length; offset++) {
    for (const text of [ferryLines, ferryLines.slice(0, offset)]) {
      const { sheet } = packWith(`${text.slice(0, offset)}|${text.slice(offset)}`);
      for (const { textEdit } of packCompletion(sheet, offset, english).items) {
        const { range } = textEdit as TextEdit;
        expect(sheet.lines.offsetAt(range.start)).toBeLessThanOrEqual(offset);
        expect(sheet.lines.offsetAt(range.end)).toBeGreaterThanOrEqual(offset);
        expect(range.start.line).toBe(range.end.line);
      }
    }
  }
});
