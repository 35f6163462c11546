import { describe, expect, it } from "vitest";
import type { MarkupContent } from "vscode-languageserver-types";
import { hover } from "../../../server/src/features/hover.ts";
import { buildKnowledge } from "../../../server/src/knowledge/build-knowledge.ts";
import { loadPack } from "../../../server/src/knowledge/load-pack.ts";
import { renderPage } from "../../../server/src/render/page.ts";
import { draftWith, english, german, harbourPack } from "./harbour.ts";

const manifest = "id: house\ntitle: {de: Haus, en: House}\nversion: 1.0.0\nformat: 1\nlanguages: [de, en]\nlicence: CC0-1.0\n";
const house = loadPack(
  [
    { path: "pack.yaml", text: manifest },
    { path: "words.yaml", text: "terms:\n  - id: port-act\n    label:\n      de: Hafenordnung\n    admitted:\n      de: [Hafenregeln]\n" },
  ],
  { root: "file:///house", layer: "given" },
);
const own = loadPack([{ path: "own.yaml", text: "terms:\n  - id: port-act\n    label:\n      de: Hafengrundgesetz\n" }], { root: "file:///w/.communique", layer: "workspace" });
const knowledge = buildKnowledge([{ ...harbourPack, layer: "shipped" }, house, own], 1);

describe("a record that other packs have changed", () => {
  it("says in its hover who changed what, and who added what", () => {
    const { sheet, offset } = draftWith("Das Hafengrund|gesetz gilt.", knowledge);
    const said = (options: typeof german): string => ((hover(sheet, offset, options)?.contents as MarkupContent | undefined)?.value ?? "").split("\n").at(-1) ?? "";
    expect(said(german)).toContain(
      "Ergänzt durch „Haus“ (zusätzliches Begriffspaket): zulässige Benennung (Deutsch) · Geändert durch „w/.communique“ (Begriffspaket dieses Arbeitsbereichs): bevorzugte Benennung (Deutsch)",
    );
    expect(said(english)).toContain("Amended by “House” (additional pack): admitted name (German) · Changed by “w/.communique” (this workspace’s pack): preferred name (German)");
  });

  it("says on its page, field by field, where that is written and whose words it takes the place of", () => {
    expect(renderPage(knowledge, "terms/port-act", "de", german.today)?.text.split("## Was andere Pakete dazu sagen")[1]?.trim().split("\n").slice(0, 2)).toEqual([
      "- Zulässige Benennung (Deutsch): „Haus“ (zusätzliches Begriffspaket), words\\.yaml:6",
      "- Bevorzugte Benennung (Deutsch): „w/.communique“ (Begriffspaket dieses Arbeitsbereichs), own\\.yaml:4 – statt der Angabe aus: „Haus“ (zusätzliches Begriffspaket)",
    ]);
  });
});
