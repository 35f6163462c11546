import { describe, expect, it } from "vitest";
import type { CompletionItem } from "vscode-languageserver-types";
import { TextDocument } from "vscode-languageserver-textdocument";
import { openDraft } from "../../../server/src/draft/openDraft.ts";
import { completion } from "../../../server/src/features/completion.ts";
import { buildKnowledge } from "../../../server/src/knowledge/build-knowledge.ts";
import { loadShippedPack } from "../../../server/src/knowledge/shipped.ts";
import { createLookup } from "../../../server/src/lookup/createLookup.ts";
import { german } from "../render/harbour.ts";

const knowledge = buildKnowledge([loadShippedPack("shipped:")], 1);
const lookup = createLookup(knowledge);

/** What is offered at ‸. */
function offered(marked: string, trigger?: string): { readonly items: readonly CompletionItem[]; readonly apply: (item: CompletionItem) => string } {
  const offset = marked.indexOf("‸");
  const text = marked.replace("‸", "");
  const lines = TextDocument.create("file:///d.md", "markdown", 1, text);
  const draft = openDraft({ uri: "file:///d.md", version: 1, text, knowledge, lookup, defaultLanguage: "de" });
  const { items } = completion({ draft, lines }, offset, german, trigger);
  const apply = ({ textEdit, additionalTextEdits = [] }: CompletionItem): string =>
    TextDocument.applyEdits(lines, [...(textEdit !== undefined && "range" in textEdit ? [textEdit] : []), ...additionalTextEdits]);
  return { items, apply };
}

const keys = (marked: string): readonly string[] => offered(marked).items.map(({ textEdit }) => textEdit?.newText ?? "");
const sourceOf = (key: string | undefined) => knowledge.get("sources", key ?? "")?.record;

describe("keys", () => {
  it.each([
    ["[@2025-05‸]", "2025-05"],
    ["[@Mai 2025‸]", "2025-05"],
    ["[@May 2025‸]", "2025-05"],
    ["[@März 2024‸]", "2024-03"],
    ["[@Marz 2024‸]", "2024-03"],
    ["[@12. Mai 2025‸]", "2025-05-12"],
  ])("are found by date: %s", (marked, date) => {
    const found = keys(marked);
    expect(found.length).toBeGreaterThan(0);
    // The day of the source, or that of a meeting that it is about.
    const onDay = (key: string): boolean =>
      sourceOf(key)?.published?.date.startsWith(date) === true ||
      knowledge.referrers(`sources/${key}`).some((entry) => entry.kind === "commitments" && entry.record.event !== undefined && knowledge.get("events", entry.record.event)?.record.date.startsWith(date) === true) ||
      knowledge.referrers(`sources/${key}`).some((entry) => entry.kind === "events" && entry.record.date.startsWith(date));
    expect(found.filter((key) => !onDay(key))).toEqual([]);
  });

  it.each([
    ["[@Japan Quantencomputer‸]", "src-heise-jp-dpc2"],
    ["[@heise‸]", "src-heise-jp-dpc2"],
    ["[@japan quantencomptuer‸]", "src-heise-jp-dpc2"],
    ["[@src-heise‸]", "src-heise-jp-dpc2"],
    ["@src-heise‸", "src-heise-jp-dpc2"],
    ["[-@src-heise‸]", "src-heise-jp-dpc2"],
    ["[vgl. @x, S. 3; @src-heise‸]", "src-heise-jp-dpc2"],
    ["(@src-heise‸)", "src-heise-jp-dpc2"],
    ["[@{src-heise‸}]", "src-heise-jp-dpc2"],
  ])("are found by title, partner and key, with a typo, too: %s", (marked, key) => {
    expect(keys(marked)).toContain(key);
    if (!marked.includes(" quanten")) expect(keys(marked)[0]).toBe(key);
  });

  it("show title, date and authority, and insert the key alone", () => {
    const { items, apply } = offered("Siehe [@x; @heise‸].");
    const [first] = items;
    if (first === undefined) throw new Error("nothing was offered");
    expect(first.label).toMatch(/^KI, Halbleiter/u);
    expect(first.labelDetails?.description).toMatch(/20\d\d/u);
    expect(first.detail).toMatch(/journalistischer Bericht.*src-heise-jp-dpc2$/u);
    expect(first.filterText?.startsWith("heise")).toBe(true);
    expect(apply(first)).toBe("Siehe [@x; @src-heise-jp-dpc2].");
  });

  it("begin with what the sentence speaks of, what the draft cites and what is about its partner", () => {
    const about = (key: string | undefined, partner: string): boolean =>
      knowledge.referrers(`sources/${key ?? ""}`).some((entry) => entry.kind === "commitments" && entry.record.parties.includes(partner));
    expect(about(keys("# Japan\n\nSiehe [@‸]")[0], "jp")).toBe(true);
    expect(about(keys("# Republik Korea\n\nSiehe [@‸]")[0], "kr")).toBe(true);
    expect(keys("# Japan\n\nSiehe [@ised-ca-text].\n\nSiehe [@‸]")[0]).toBe("ised-ca-text");
    const spoken = keys("# Republik Korea\n\nVereinbart ist ein ROK-EU-Forum für Halbleiterforscher [@‸].")[0];
    expect(["src-ec-kr-dpc1-de", "msit-kr-dpc1", "kbs-kr-dpc1-de", "dailyed-kr-dpc2", "kbs-kr-dpc3-zh"]).toContain(spoken);
  });

  it.each(["name@example‸", "a.b@‸", "`@‸`", "`[@‸", "```\n@‸\n```", "<x@y‸>", "https://x.example/@src‸", "$@‸$"])("are not offered in %j", (marked) => {
    expect(keys(marked)).toEqual([]);
  });

  it("leave running text behind a name alone", () => {
    expect(offered("Wie @jemand gestern sag‸").items.every(({ textEdit }) => sourceOf(textEdit?.newText) === undefined)).toBe(true);
  });
});

describe("passages", () => {
  const key = "src-ec-kr-dpc1-de";

  it.each([
    [`[@${key},‸]`, `[@${key}, „`],
    [`[@${key}, ‸]`, `[@${key}, „`],
    [`[@${key}, „‸“]`, `[@${key}, „`],
    [`[@${key}, "‸"]`, `[@${key}, „`],
    [`[@x; @${key}, ‸; @y]`, `[@x; @${key}, „`],
  ])("are offered behind a comma: %s", (marked, before) => {
    const { items, apply } = offered(`Das gilt ${marked}.`, ",");
    expect(items.length).toBeGreaterThan(5);
    for (const item of items) expect(apply(item)).toMatch(new RegExp(`^Das gilt ${before.replace(/[[\]]/gu, "\\$&")}[^„“"]+“(?:\\]|; @y\\])\\.$`, "u"));
  });

  it("say what they promise; first what the sentence speaks of", () => {
    const { items } = offered(`# Republik Korea\n\nGeplant ist eine Quanten-Expertengruppe, die sich mit Normung befasst [@${key}, ‸].`);
    expect(items[0]?.detail).toMatch(/Quanten-Expertengruppe/u);
    expect(items[0]?.textEdit?.newText).toMatch(/^„.*“$/u);
  });

  it("are found by their words and by what they promise", () => {
    const { items } = offered(`[@${key}, vision‸]`);
    expect(items.map(({ textEdit }) => textEdit?.newText)).toContain("„eine gemeinsame Vision für 6G“");
    expect(items[0]?.filterText?.startsWith("vision")).toBe(true);
  });

  it.each(["Ein Satz,‸", "Laut @src-ec-kr-dpc1-de,‸", "[nichts,‸]", "[@unknown,‸]", "`[@src-ec-kr-dpc1-de,‸`", "Die KI,‸"])("are not offered in %j", (marked) => {
    expect(offered(marked, ",").items).toEqual([]);
  });
});

describe("footnotes", () => {
  const sentence = "Japan und die EU wollen über den Informationskanal zum DMA und zum DSA sprechen.";

  it("are those that there are", () => {
    const { items, apply } = offered("Satz.[^‸]\n\n[^1]: [Titel](https://x.example).\n[^note]: Anderes.\n");
    expect(items.map(({ label }) => label)).toEqual(["1: Titel.", "note: Anderes."]);
    expect(items.map(apply).map((text) => text.split("\n")[0])).toEqual(["Satz.[^1]", "Satz.[^note]"]);
    expect(offered("Satz.[^ander‸").items.map(({ textEdit }) => textEdit?.newText)).toEqual([]);
  });

  it.each([`${sentence}[^‸]`, `${sentence}[^‸]\n\nMehr.\n`, `${sentence}[^‸]\n\n[^1]: Alt.\n`])("are new ones for what the sentence speaks of: %j", (marked) => {
    const { items, apply } = offered(marked);
    const fresh = items.find(({ label }) => label.startsWith("Neu: "));
    if (fresh === undefined) throw new Error("nothing was offered");
    const label = marked.includes("[^1]:") ? "2" : "1";
    const text = apply(fresh);
    expect(text.startsWith(`${sentence}[^${label}]\n`)).toBe(true);
    expect(text).toMatch(new RegExp(String.raw`\n\[\^${label}\]: .+„ein Informationskanal eingerichtet“\.`, "u"));
    expect(text.match(new RegExp(String.raw`\[\^${label}\]`, "gu"))).toHaveLength(2);
  });

  it.each(["x^‸", "`[^‸`", "2^‸ ist"])("are not offered in %j", (marked) => {
    expect(offered(marked, "^").items).toEqual([]);
  });
});

it("nothing is offered where another extension does it", () => {
  const offset = 9;
  const text = "Siehe [@].";
  const draft = openDraft({ uri: "file:///d.md", version: 1, text, knowledge, lookup, defaultLanguage: "de" });
  const lines = TextDocument.create("file:///d.md", "markdown", 1, text);
  expect(completion({ draft, lines }, offset - 1, { ...german, citations: { enabled: false, style: "auto" } }, "@").items).toEqual([]);
});
