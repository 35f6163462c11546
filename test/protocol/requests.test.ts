import { URI } from "vscode-uri";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CompletionItem, LocationLink, MarkupContent } from "vscode-languageserver-protocol";
import { cursor, TestClient } from "./client.ts";

const packRoot = "file:///extension/data/pack";

let client: TestClient;
let documents = 0;

beforeAll(async () => {
  client = await TestClient.start({ initializationOptions: { commandLinks: true, packRoot, language: "de-AT" } });
});

afterAll(async () => {
  await client.stop();
});

/** Opens a draft and says where its cursor is. */
async function open(marked: string, languageId = "markdown"): Promise<{ uri: string; position: { line: number; character: number } }> {
  const { text, position } = cursor(marked);
  const uri = `file:///drafts/${++documents}.md`;
  await client.open(uri, text, languageId);
  return { uri, position };
}

async function hoverText(marked: string): Promise<string> {
  const { uri, position } = await open(marked);
  return ((await client.hover(uri, position))?.contents as MarkupContent | undefined)?.value ?? "";
}

async function complete(marked: string): Promise<readonly CompletionItem[]> {
  const { uri, position } = await open(marked);
  return (await client.completion(uri, position))?.items ?? [];
}

describe("introduction", () => {
  it("says what it can do", () => {
    expect(client.initialized.capabilities).toMatchObject({
      positionEncoding: "utf-16",
      textDocumentSync: { openClose: true, change: 2 },
      hoverProvider: true,
      completionProvider: { resolveProvider: true, triggerCharacters: ["@", ",", "^"] },
      inlineCompletionProvider: true,
      definitionProvider: true,
      declarationProvider: true,
      documentLinkProvider: {},
      workspaceSymbolProvider: true,
      workspace: { textDocumentContent: { schemes: ["communique"] } },
    });
  });

  it("leaves our commands to an editor that has them", () => {
    expect(client.initialized.capabilities.executeCommandProvider).toBeUndefined();
  });

  it("tells of the shipped pack", () => {
    expect(client.state?.packs).toMatchObject([{ id: "eu-digital-partnerships", layer: "shipped", state: "ok" }]);
    expect(client.state?.counts.terms).toBeGreaterThan(100);
    expect(client.state?.problems).toBe(0);
  });
});

describe("hover", () => {
  it("explains a term, in exactly its range", async () => {
    const { uri, position } = await open("Der D|MA gilt.");
    const hover = await client.hover(uri, position);
    expect(hover?.range).toEqual({ start: { line: 0, character: 4 }, end: { line: 0, character: 7 } });
    expect((hover?.contents as MarkupContent).value).toContain("**Gesetz über digitale Märkte** (DMA) · *Digital Markets Act*");
  });

  it("shows the commitment that the sentence concerns, with its passage", async () => {
    const text = await hoverText("Die EU und Korea richten ein ROK-EU-For|um für Halbleiterforscher ein.");
    expect(text).toContain("30.\u00a0Juni 2023, vereinbart");
    expect(text).toContain("#:~:text=ROK%2DEU%2DForums%20f%C3%BCr%20Halbleiterforscher");
  });

  it("says what to write instead of a known mistranslation", async () => {
    expect(await hoverText("Regeln für großzügige K|I.")).toContain("Besser „generative KI“ schreiben, nicht „großzügige KI“.");
  });

  it.each(["`D|MA`", "[Text](https://example.eu/D|MA)", "---\ntitle: D|MA\n---\n", "<!-- D|MA -->"])("is silent in %j", async (marked) => {
    expect(await hoverText(marked)).toBe("");
  });

  it("names the source of a citation", async () => {
    expect(await hoverText("Siehe [@src-heise-jp|-dpc2].")).toContain("KI, Halbleiter, Quantencomputer");
  });
});

describe("completion", () => {
  it("offers a name of several words and replaces the phrase", async () => {
    const [first] = await complete("Der Rat für dig|");
    expect(first).toMatchObject({
      label: "Rat für digitale Partnerschaft",
      preselect: true,
      filterText: "Rat für digitale Partnerschaft",
      textEdit: { newText: "Rat für digitale Partnerschaft", range: { start: { line: 0, character: 4 }, end: { line: 0, character: 15 } } },
    });
  });

  it("keeps what is typed at the beginning of the filter text, so that the list stays while one types on", async () => {
    const [first] = await complete("Der Rat fuer dig|");
    expect(first).toMatchObject({ label: "Rat für digitale Partnerschaft", filterText: "Rat fuer digitale Partnerschaft" });
  });

  it("offers an abbreviation, then its written-out form", async () => {
    const items = await complete("Der DM|");
    expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(["DMA", "Gesetz über digitale Märkte"]));
    expect(items.map(({ label }) => label).indexOf("DMA")).toBe(0);
  });

  it("orders entries as they are sent", async () => {
    const order = (await complete("Die Halb|")).map(({ sortText }) => sortText);
    expect(order.length).toBeGreaterThan(1);
    expect(order).toEqual(order.toSorted());
  });

  it("explains an entry when asked", async () => {
    const [first] = await complete("Der DM|");
    if (first === undefined) throw new Error("nothing was offered");
    const { documentation } = await client.resolve(first);
    expect(documentation).toMatchObject({ kind: "markdown" });
    expect((documentation as MarkupContent).value).toContain("Verordnung (EU) 2022/1925");
  });

  it("returns an entry of somebody else as it is", async () => {
    expect(await client.resolve({ label: "foreign", data: { ref: "terms/none" } })).toEqual({ label: "foreign", data: { ref: "terms/none" } });
  });

  it("offers sources after @", async () => {
    const items = await complete("Siehe [@src-h|].");
    expect(items.map(({ textEdit }) => textEdit?.newText)).toContain("src-heise-jp-dpc2");
  });

  it.each(["`Rat für dig|`", "---\nthema: Rat für dig|\n---\n", "[Text](Rat-für-dig|)", "Schreiben Sie an name@exam|"])("offers nothing in %j", async (marked) => {
    expect(await complete(marked)).toEqual([]);
  });

  it("replaces nothing on another line, which editors do not accept", async () => {
    const items = await complete("Der Rat für\ndig|");
    expect(items.length).toBeGreaterThan(0);
    for (const { textEdit } of items) expect(textEdit).toMatchObject({ range: { start: { line: 1 }, end: { line: 1 } } });
  });
});

describe("ghost text", () => {
  it("continues what is typed character for character", async () => {
    const { uri, position } = await open("Der Rat für dig|");
    expect(await client.inlineCompletion(uri, position)).toEqual([
      {
        insertText: "Rat für digitale Partnerschaft",
        filterText: "Rat für digitale Partnerschaft",
        range: { start: { line: 0, character: 4 }, end: { line: 0, character: 15 } },
      },
    ]);
  });

  it("shows none for what is typed differently", async () => {
    const { uri, position } = await open("Der Rat fuer dig|");
    expect(await client.inlineCompletion(uri, position)).toEqual([]);
  });
});

describe("definition", () => {
  it("leads to the page of the record, which can be read", async () => {
    const { uri, position } = await open("Der D|MA gilt.");
    const [link] = (await client.definition(uri, position)) as LocationLink[];
    expect(link?.originSelectionRange).toEqual({ start: { line: 0, character: 4 }, end: { line: 0, character: 7 } });
    expect(URI.parse(link?.targetUri ?? "").path).toBe("/de/terms/dma/Gesetz über digitale Märkte.md");
    expect(await client.page(link?.targetUri ?? "")).toContain("# Gesetz über digitale Märkte (DMA)\n");
  });

  it("leads to the line of a form that must not be written", async () => {
    const { uri, position } = await open("Regeln für großzügige K|I.");
    const [link] = (await client.definition(uri, position)) as LocationLink[];
    const lines = (await client.page(link?.targetUri ?? "")).split("\n");
    expect(lines[link?.targetRange.start.line ?? -1]).toContain("„großzügige KI“");
  });

  it("leads from a citation to the source, at the passage that is cited", async () => {
    const { uri, position } = await open('Siehe [@src-ec-kr|-dpc1-de, "Quanten-Expertengruppe eingesetzt"].');
    const [link] = (await client.definition(uri, position)) as LocationLink[];
    const lines = (await client.page(link?.targetUri ?? "")).split("\n");
    expect(lines[link?.targetRange.start.line ?? -1]).toContain("Quanten-Expertengruppe");
  });

  it("leads nowhere from ordinary words", async () => {
    const { uri, position } = await open("Ein ganz gewöh|nliches Wort.");
    expect(await client.definition(uri, position)).toBeNull();
  });
});

describe("declaration", () => {
  it("leads to the record in its YAML file", async () => {
    const { uri, position } = await open("Der D|MA gilt.");
    const [link] = (await client.declaration(uri, position)) as LocationLink[];
    expect(link?.targetUri).toMatch(new RegExp(`^${packRoot}/terms/[\\w-]+\\.yaml$`));
    expect(link?.targetRange.end.line).toBeGreaterThan(link?.targetRange.start.line ?? Infinity);
  });
});

describe("document links", () => {
  it("lead from a citation to the source's page and to the cited words in the original", async () => {
    const { uri } = await open('Siehe [@src-ec-kr-dpc1-de, "Zugang von Forschern"].|');
    const links = await client.documentLinks(uri);
    expect(links).toMatchObject([
      { range: { start: { character: 7 }, end: { character: 25 } } },
      { range: { start: { character: 28 }, end: { character: 48 } } },
    ]);
    expect(links[0]?.target).toMatch(/^communique:\/de\/sources\/src-ec-kr-dpc1-de\//);
    expect(links[1]?.target).toMatch(/#:~:text=Zugang%20von%20Forschern$/);
  });

  it("lead from page to page", async () => {
    const page = "communique:/de/terms/dma/DMA.md";
    await client.open(page, await client.page(page));
    const targets = (await client.documentLinks(page)).map(({ target }) => target ?? "");
    const others = targets.filter((target) => target.startsWith("communique:"));
    expect(others.length).toBeGreaterThan(0);
    for (const target of others) expect(await client.page(target)).not.toContain("nicht gefunden");
    await client.close(page);
  });

  it("are not made of unknown keys", async () => {
    const { uri } = await open("Siehe [@no-such-source].|");
    expect(await client.documentLinks(uri)).toEqual([]);
  });
});

describe("workspace symbols", () => {
  it("find a record by any of its names", async () => {
    for (const query of ["DMA", "Digital Markets Act", "Gesetz über digitale Märkte"]) {
      const symbols = await client.symbols(query);
      expect(symbols.map(({ location }) => URI.parse(location.uri).path)).toContain("/de/terms/dma/Gesetz über digitale Märkte.md");
    }
  });

  it("find nothing for nothing", async () => {
    expect(await client.symbols("")).toEqual([]);
  });
});

describe("pages", () => {
  it("exist in both languages", async () => {
    expect(await client.page("communique:/en/terms/dma/x.md")).toContain("# Digital Markets Act (DMA)\n");
  });

  it("say so where there is nothing", async () => {
    expect(await client.page("communique:/de/terms/none/x.md")).toContain("# Seite nicht gefunden");
    expect(await client.page("communique:/nonsense")).toContain("# Seite nicht gefunden");
  });
});

describe("open original", () => {
  it("finds the passage of the commitment in play", async () => {
    const { uri, position } = await open("Die EU und Korea richten ein ROK-EU-For|um für Halbleiterforscher ein.");
    const [best] = await client.sourcesAt(uri, position);
    expect(best?.url).toMatch(/^https:\/\/digital-strategy\.ec\.europa\.eu\/de\/news\/[\w-]+#:~:text=ROK%2DEU%2DForums/);
    expect(best?.detail).toContain("Europäische Kommission");
  });

  it("finds the source of a citation, and of a record", async () => {
    const { uri, position } = await open("Siehe [@src-heise-jp|-dpc2].");
    const [source, ...others] = await client.sourcesAt(uri, position);
    expect(source?.url).toMatch(/^https:\/\/www\.heise\.de\//);
    expect(others).toEqual([]);
    expect(await client.connection.sendRequest("communique/sourcesOf", { ref: "sources/src-heise-jp-dpc2" })).toEqual([source]);
  });

  it("finds nothing in ordinary words", async () => {
    const { uri, position } = await open("Ein ganz gewöh|nliches Wort.");
    expect(await client.sourcesAt(uri, position)).toEqual([]);
  });
});

describe("parameters that make no sense", () => {
  const senseless: readonly unknown[] = [undefined, null, 5, "x", [], {}, { ref: 5 }, { ref: "" }, { ref: null }];
  const places: readonly unknown[] = [
    { textDocument: null, position: null },
    { textDocument: { uri: 5 }, position: { line: 0, character: 0 } },
    { textDocument: { uri: "file:///drafts/1.md" }, position: 5 },
    { textDocument: { uri: "file:///drafts/1.md" }, position: { line: "0", character: -1 } },
  ];

  it.each([...senseless, ...places])("have no sources: %j", async (params) => {
    expect(await client.connection.sendRequest("communique/sourcesOf", params)).toEqual([]);
    expect(await client.connection.sendRequest("communique/sourcesAt", params)).toEqual([]);
  });

  it("may be missing altogether", async () => {
    expect(await client.connection.sendRequest("communique/sourcesOf")).toEqual([]);
    expect(await client.connection.sendRequest("communique/sourcesAt")).toEqual([]);
  });

  it.each([null, 5, {}, { ref: 5, language: "de" }, { ref: "terms/dma", language: 5 }])("add nothing to a completion: %j", async (data) => {
    expect(await client.resolve({ label: "x", data })).toEqual({ label: "x", data });
  });

  it("are no sign of trust, and do no harm", async () => {
    await client.connection.sendNotification("communique/trust", null);
    expect(await hoverText("Der DM|A gilt.")).not.toBe("");
  });
});

describe("what is not a draft", () => {
  const requests: readonly (readonly [string, (uri: string) => Promise<unknown>])[] = [
    ["hover", (uri) => client.hover(uri, { line: 0, character: 5 })],
    ["completion", (uri) => client.completion(uri, { line: 0, character: 5 })],
    ["ghost text", (uri) => client.inlineCompletion(uri, { line: 0, character: 5 })],
    ["definition", (uri) => client.definition(uri, { line: 0, character: 5 })],
    ["declaration", (uri) => client.declaration(uri, { line: 0, character: 5 })],
    ["document links", (uri) => client.documentLinks(uri)],
    ["sources", (uri) => client.sourcesAt(uri, { line: 0, character: 5 })],
  ];

  it.each(requests)("is answered with nothing: %s of an unknown document", async (_name, request) => {
    const answer = await request("file:///never/opened.md");
    expect(answer ?? []).toEqual([]);
  });

  it.each(requests)("is answered with nothing: %s of a closed document", async (_name, request) => {
    const { uri } = await open("Der DMA| gilt.");
    await client.close(uri);
    expect((await request(uri)) ?? []).toEqual([]);
  });

  it.each(requests)("is answered with nothing: %s of another language", async (_name, request) => {
    const { uri } = await open("Der DMA| gilt.", "plaintext");
    expect((await request(uri)) ?? []).toEqual([]);
  });

  it.each(requests)("does not break on a position outside: %s", async (_name, request) => {
    const { uri } = await open("|");
    await expect(request(uri)).resolves.not.toThrow();
  });

  it("does not break on changes to it", async () => {
    await client.change("file:///never/opened.md", 2, [{ text: "new" }]);
    await client.close("file:///never/opened.md");
    expect(await hoverText("Der D|MA gilt.")).not.toBe("");
  });
});
