import { describe, expect, it } from "vitest";
import type { MarkupContent } from "vscode-languageserver-types";
import { completion, resolveCompletion, rest } from "../../../server/src/features/completion.ts";
import { inlineCompletion } from "../../../server/src/features/inlineCompletion.ts";
import { draftWith, english, german, harbour } from "../render/harbour.ts";

describe("the rest of a name, for the editor's own filter", () => {
  it.each([
    ["Rat für dig", "Rat für digitale Partnerschaft", "itale Partnerschaft"],
    ["rat für dig", "Rat für digitale Partnerschaft", "itale Partnerschaft"],
    ["Rat fuer dig", "Rat für digitale Partnerschaft", "itale Partnerschaft"],
    ["Rt fü", "Rat für digitale Partnerschaft", "r digitale Partnerschaft"],
    ["DM", "Gesetz über digitale Märkte", " Gesetz über digitale Märkte"],
    ["Rat für digitale Partnerschaft und", "Rat für digitale Partnerschaft", " Rat für digitale Partnerschaft"],
    ["", "DMA", "DMA"],
  ])("after %j of %j is %j", (typed, insert, expected) => {
    expect(rest(typed, insert)).toBe(expected);
  });
});

describe("the list", () => {
  it("says what sort of thing each is, and its name in the other language", () => {
    const { sheet, offset } = draftWith("Ein Kra|");
    expect(completion(sheet, offset, german).items[0]).toMatchObject({ label: "Kran", labelDetails: { description: "Begriff · crane" } });
    expect(completion(sheet, offset, english).items[0]).toMatchObject({ labelDetails: { description: "term · crane" } });
  });

  it("says less beside a long name, which would be cut otherwise", () => {
    const { sheet, offset } = draftWith("Die Hafenpar|");
    expect(completion(sheet, offset, german).items[0]).toMatchObject({
      label: "Hafenpartnerschaft EU–Norwegen",
      labelDetails: { description: "Partnerschaft" },
    });
  });

  it("puts that into one line for an editor that has only one", () => {
    const { sheet, offset } = draftWith("Die Hafenpar|");
    const [first] = completion(sheet, offset, { ...german, labelDetails: false }).items;
    expect(first).toMatchObject({ detail: "Partnerschaft · EU–Norway Harbour Partnership" });
    expect(first?.labelDetails).toBeUndefined();
  });

  it("is asked for anew with each letter, and prefers its first entry alone", () => {
    const { sheet, offset } = draftWith("Der Hafen|");
    const { isIncomplete, items } = completion(sheet, offset, german);
    expect(isIncomplete).toBe(true);
    expect(items.length).toBeGreaterThan(1);
    expect(items.map(({ preselect }) => preselect === true)).toEqual(items.map((_item, index) => index === 0));
  });

  it("explains an entry only when asked", () => {
    const { sheet, offset } = draftWith("Die Hafenpar|");
    const [item] = completion(sheet, offset, german).items;
    expect(item?.documentation).toBeUndefined();
    if (item === undefined) throw new Error("nothing was offered");
    expect(resolveCompletion(harbour, item, german).documentation).toEqual({
      kind: "markdown",
      value: "**Hafenpartnerschaft EU–Norwegen** · *EU–Norway Harbour Partnership*\n\nEuropäische Union, Norwegen · seit 2021\n\nRahmen der Zusammenarbeit.",
    });
  });
});

describe("citation keys", () => {
  const keys = (marked: string): readonly string[] => {
    const { sheet, offset } = draftWith(marked);
    return completion(sheet, offset, german).items.map(({ textEdit }) => textEdit?.newText ?? "");
  };

  it.each(["Siehe [@|]", "Siehe [@src-|]", "Siehe @|", "Siehe [vgl. @src|]"])("are offered in %j", (marked) => {
    expect(keys(marked)).toEqual(["src-harbour", "src-paper", "src-hearsay"]);
  });

  it("are found by their titles too", () => {
    expect(keys("Siehe [@bericht|]")).toEqual(["src-paper"]);
  });

  it("are not offered in an address, and not without @", () => {
    expect(keys("name@hafen|")).toEqual([]);
    expect(keys("`@s|`")).toEqual([]);
  });

  it("say in the list and beside it what nobody has checked", () => {
    const { sheet, offset } = draftWith("Siehe [@hearsay|]");
    const [item] = completion(sheet, offset, german).items;
    expect(item?.label).toBe("Patto delle boe");
    expect(item?.labelDetails?.description).toBe("29.\u00a0Februar 2024?");
    expect(item?.detail).toBe("Pressemitteilung · amtliche Quelle · Porto Nuovo, 29.\u00a0Februar 2024, Datum nicht bestätigt, auf Italienisch · src-hearsay");
    const documentation = item === undefined ? undefined : resolveCompletion(harbour, item, german).documentation;
    expect((documentation as MarkupContent).value).toContain("Datum nicht bestätigt, auf Italienisch · Seite selbst nicht gelesen");
  });

  it("replace what is typed after @", () => {
    const { sheet, offset } = draftWith("Siehe [@src-ha|].");
    expect(completion(sheet, offset, german).items[0]?.textEdit).toEqual({
      range: { start: { line: 0, character: 8 }, end: { line: 0, character: 14 } },
      newText: "src-harbour",
    });
  });
});

describe("ghost text", () => {
  it("stands in the place of the whole phrase", () => {
    const { sheet, offset } = draftWith("Das Gesetz über Häf|");
    expect(inlineCompletion(sheet, offset)).toEqual([
      { insertText: "Gesetz über Häfen", filterText: "Gesetz über Häfen", range: { start: { line: 0, character: 4 }, end: { line: 0, character: 19 } } },
    ]);
  });

  it("is not there for other words", () => {
    const { sheet, offset } = draftWith("Ein ganz gewöhnl|");
    expect(inlineCompletion(sheet, offset)).toEqual([]);
  });
});
