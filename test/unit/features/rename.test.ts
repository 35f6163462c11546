import { describe, expect, it } from "vitest";
import { usesIn } from "../../../server/src/draft/uses.ts";
import { buildKnowledge } from "../../../server/src/knowledge/build-knowledge.ts";
import { packCodeLenses, lensCommand, readLensData } from "../../../server/src/features/packCodeLens.ts";
import { documentHighlights, recordUsedAt, references } from "../../../server/src/features/references.ts";
import { idInDraft, idInPack, renameEdit, whyNotRenamed, whyNotThisId } from "../../../server/src/features/rename.ts";
import { ferryLines, packOf } from "../knowledge/packs.ts";
import { draftWith, english, german } from "../render/harbour.ts";
import { applied, ferries, packSheet, packWith, root } from "./packs.ts";

const file = packSheet(ferryLines);
const everything = (): boolean => true;
const draftText = "---\npartner: northland\n---\n\nDie Nachtfähre und die Nachtfähren nach Nordland [@s-minutes, „einen gemeinsamen Fahrplan“].\n";
const { sheet: draft } = draftWith(`${draftText}|`, ferries);
const drafts = (ref: `${"terms" | "sources" | "actors"}/${string}`): Parameters<typeof renameEdit>[2] => [{ uri: draft.draft.uri, uses: usesIn(draft.draft).of(ref) }];

/** The words at places of the draft and the pack file. */
function words(ref: `${"terms" | "sources" | "actors"}/${string}`, withRecord: boolean): readonly string[] {
  return references(ref, drafts(ref), [file], withRecord).map(({ uri, range }) => {
    const { lines, text } = uri === file.uri ? file : { lines: draft.lines, text: draftText };
    return text.slice(lines.offsetAt(range.start), lines.offsetAt(range.end));
  });
}

describe("references", () => {
  it("are all forms in drafts and all records that name it", () => {
    expect(words("terms/night-ferry", true)).toEqual(["Nachtfähre", "Nachtfähren", "night-ferry", "night-ferry"]);
    expect(words("terms/night-ferry", false)).toEqual(["Nachtfähre", "Nachtfähren", "night-ferry"]);
    expect(words("sources/s-minutes", false)).toEqual(["s-minutes", "s-minutes", "s-minutes", "s-minutes"]);
    expect(words("terms/nobody", true)).toEqual([]);
  });

  it("are asked for on a name or a citation", () => {
    expect(recordUsedAt(draft, draftText.indexOf("achtfähren"))).toBe("terms/night-ferry");
    expect(recordUsedAt(draft, draftText.indexOf("s-minutes"))).toBe("sources/s-minutes");
    expect(recordUsedAt(draft, draftText.indexOf("und"))).toBeUndefined();
  });

  it("are highlighted in the draft itself", () => {
    const found = documentHighlights(draft, draftText.indexOf("Nachtfähre")).map(({ range }) => draftText.slice(draft.lines.offsetAt(range.start), draft.lines.offsetAt(range.end)));
    expect(found).toEqual(["Nachtfähre", "Nachtfähren"]);
  });
});

describe("rename", () => {
  it("begins on an id, wherever it stands", () => {
    const at = (marked: string): string | undefined => {
      const { sheet, offset } = packWith(marked);
      return idInPack(sheet, offset)?.ref;
    };
    expect(at("terms:\n  - id: night-|ferry\n")).toBe("terms/night-ferry");
    expect(at("terms:\n  - id: x\n    topic: harb|ours\n")).toBe("topics/harbours");
    expect(at("disputes:\n  - id: x\n    about: [events/e-|first]\n")).toBe("events/e-first");
    expect(at("terms:\n  - id: x\n    label:\n      de: night-|ferry\n")).toBeUndefined();
    expect(idInDraft(draft, draftText.indexOf("s-minutes") + 2)?.ref).toBe("sources/s-minutes");
    expect(idInDraft(draft, draftText.indexOf("Fahrplan"))).toBeUndefined();
    expect(idInDraft(draft, draftText.indexOf("Nachtfähre"))).toBeUndefined();
  });

  it("changes the record, all that name it, citations and front matter, and no names", () => {
    const edit = renameEdit("sources/s-minutes", "s-protocol", drafts("sources/s-minutes"), [file]);
    const pack = applied(file, edit.changes?.[file.uri] ?? []);
    expect(pack).toBe(ferryLines.replaceAll("s-minutes", "s-protocol"));
    const changed = edit.changes?.[draft.draft.uri] ?? [];
    expect(changed.map(({ range }) => draftText.slice(draft.lines.offsetAt(range.start), draft.lines.offsetAt(range.end)))).toEqual(["s-minutes"]);
    const partner = renameEdit("actors/northland", "north", drafts("actors/northland"), [file]);
    expect(partner.changes?.[draft.draft.uri]).toHaveLength(1);
    expect(renameEdit("terms/night-ferry", "x", drafts("terms/night-ferry"), [file]).changes?.[draft.draft.uri]).toBeUndefined();
  });

  it("keeps the kind before an id", () => {
    const dispute = packSheet("disputes:\n  - id: d\n    about:\n      - events/e-first\n      - 'topics/e-first'\n", "disputes.yaml");
    const edit = renameEdit("events/e-first", "e-one", [], [dispute]);
    expect(applied(dispute, edit.changes?.[dispute.uri] ?? [])).toBe("disputes:\n  - id: d\n    about:\n      - events/e-one\n      - 'topics/e-first'\n");
  });

  it("is refused for what is not the user's, with the reason", () => {
    expect(whyNotRenamed(ferries, "terms/night-ferry", everything)).toBeUndefined();
    expect(whyNotRenamed(ferries, "terms/night-ferry", () => false)?.en).toContain("not in this workspace");
    expect(whyNotRenamed(ferries, "terms/unknown", everything)?.en).toContain("There is no “unknown” under “terms”");
    const shipped = buildKnowledge([packOf({ "f.yaml": ferryLines }, { layer: "shipped", root: "file:///shipped" })], 1);
    expect(whyNotRenamed(shipped, "terms/night-ferry", everything)?.de).toContain("mitgelieferten Paket");
    // Changed by the workspace, but given by the shipped pack.
    const both = buildKnowledge(
      [packOf({ "f.yaml": ferryLines }, { layer: "shipped", root: "file:///shipped" }), packOf({ "a.yaml": "terms:\n  - id: night-ferry\n    admitted:\n      de: [Fähre]\n" }, { layer: "workspace", root })],
      1,
    );
    expect(whyNotRenamed(both, "terms/night-ferry", everything)?.en).toContain("shipped pack");
  });

  it.each([
    ["night-boat", undefined],
    ["Night-Boat", "cannot be an id"],
    ["night_boat", "cannot be an id"],
    ["", "cannot be an id"],
    ["night-ferry", "already taken"],
    ["half", "already taken"],
  ])("to %j", (id, problem) => {
    const half = packSheet("terms:\n  - id: half\n", "half.yaml");
    expect(whyNotThisId(ferries, "terms/night-ferry", id, [file, half])?.en).toEqual(problem === undefined ? undefined : expect.stringContaining(problem));
  });
});

describe("code lenses", () => {
  it("count when they are seen", () => {
    const lenses = packCodeLenses(packSheet("terms:\n  - id: night-ferry\n  - label:\n      de: x\n"));
    expect(lenses).toMatchObject([{ range: { start: { line: 1, character: 8 }, end: { line: 1, character: 19 } } }]);
    const data = readLensData(JSON.parse(JSON.stringify(lenses[0]?.data)));
    if (data === undefined) throw new Error("no data");
    expect(lensCommand(ferries, data, 2, english)).toEqual({
      title: "2 places in drafts · 1 record",
      command: "communique.showReferences",
      arguments: [`${root}/ferries.yaml`, { line: 1, character: 8 }],
    });
    expect(lensCommand(ferries, data, 1, german).title).toBe("1 Stelle in Entwürfen · 1 Eintrag");
    expect(lensCommand(ferries, { ...data, ref: "terms/none" }, 0, english)).toEqual({ title: "0 places in drafts · 0 records", command: "" });
    expect(readLensData({ ref: 1 })).toBeUndefined();
  });
});
