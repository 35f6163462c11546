import { describe, expect, it } from "vitest";
import type { Location, LocationLink } from "vscode-languageserver-types";
import { openDraft } from "../../../server/src/draft/openDraft.ts";
import { citationAt, citationsOf } from "../../../server/src/draft/citations.ts";
import { declaration } from "../../../server/src/features/declaration.ts";
import { definition } from "../../../server/src/features/definition.ts";
import { documentLinks } from "../../../server/src/features/documentLinks.ts";
import { usesIn } from "../../../server/src/draft/uses.ts";
import { hover } from "../../../server/src/features/hover.ts";
import { documentHighlights } from "../../../server/src/features/references.ts";
import { idInDraft, renameEdit } from "../../../server/src/features/rename.ts";
import { fileUri } from "../../../server/src/features/files.ts";
import { packDiagnostics, problemsByFile } from "../../../server/src/features/packDiagnostics.ts";
import { pageText } from "../../../server/src/features/pageText.ts";
import { kinds } from "../../../server/src/knowledge/records.ts";
import { originalsOf, sourcesAt, sourcesOf } from "../../../server/src/features/sources.ts";
import { workspaceSymbols } from "../../../server/src/features/workspaceSymbols.ts";
import { buildKnowledge } from "../../../server/src/knowledge/build-knowledge.ts";
import { loadPack } from "../../../server/src/knowledge/load-pack.ts";
import { TextDocument } from "vscode-languageserver-textdocument";
import { draftWith, english, german, harbour, harbourLookup, harbourPack } from "../render/harbour.ts";

describe("citations", () => {
  const found = (text: string): readonly (readonly [string, string | undefined])[] => {
    const { draft } = draftWith(`${text}|`).sheet;
    return citationsOf(draft).map(({ key, locator }) => [key, locator]);
  };

  it.each([
    ["Siehe [@src-a].", [["src-a", undefined]]],
    ["Siehe @src-a und [@src-b; @src-c].", [["src-a", undefined], ["src-b", undefined], ["src-c", undefined]]],
    ['Siehe [@src-a, "drei schöne Wörter"].', [["src-a", "drei schöne Wörter"]]],
    ["Siehe [@src-a, „drei schöne Wörter“].", [["src-a", "drei schöne Wörter"]]],
    ["Siehe [@src-a, S. 3].", [["src-a", undefined]]],
    ["Schreiben Sie an a@b.example oder https://x.example/@src-a.", []],
    ["`[@src-a]`", []],
    ["``x ` @src-a`` und @src-b", [["src-b", undefined]]],
    ["[Text](x@src-a) <a href='@src-a'> <!-- @src-a -->", []],
    ["Ein ` allein und @src-a", [["src-a", undefined]]],
    ["---\nkey: \"@src-a\"\n---\n\nText", []],
  ])("of %j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("are touched from their @ to the end of the cited words", () => {
    const text = 'Siehe [@src-a, "drei Wörter"]!';
    const touched = [...text].map((_letter, offset) => citationAt(draftWith(`${text}|`).sheet.draft, offset) !== undefined);
    expect(touched.indexOf(true)).toBe(text.indexOf("@"));
    expect(touched.lastIndexOf(true)).toBe(text.lastIndexOf('"'));
  });
});

describe("definition", () => {
  it("is a page, linked from exactly the name", () => {
    const { sheet, offset } = draftWith("Das **Gesetz über Hä|fen** gilt.");
    expect(definition(sheet, offset, german)).toMatchObject([
      {
        originSelectionRange: { start: { line: 0, character: 6 }, end: { line: 0, character: 23 } },
        targetUri: "communique:/de/terms/port-act/Gesetz%20%C3%BCber%20H%C3%A4fen.md",
        targetRange: { start: { line: 0, character: 0 } },
      },
    ]);
  });

  it("is a plain place for an editor that knows no links", () => {
    const { sheet, offset } = draftWith("Das Gesetz über Hä|fen gilt.");
    expect(definition(sheet, offset, { ...english, definitionLinks: false })).toMatchObject({ uri: "communique:/en/terms/port-act/Ports%20Act.md" });
  });

  it("is the record in its file for an editor without pages", () => {
    const { sheet, offset } = draftWith("Das Gesetz über Hä|fen gilt.");
    const location = definition(sheet, offset, { ...german, pages: false, definitionLinks: false }) as Location;
    expect(location.uri).toBe("file:///workspace/.communique/harbour.yaml");
    const { origin } = harbour.get("terms", "port-act") ?? {};
    expect(location.range.start).toEqual({ line: origin?.line, character: 0 });
  });

  it("leads to the line of a deprecated form", () => {
    const { sheet, offset } = draftWith("Das Portwein-Ge|setz gilt.");
    const [link] = definition(sheet, offset, german) as LocationLink[];
    const line = pageText(harbour, link?.targetUri ?? "", german).split("\n")[link?.targetRange.start.line ?? 0];
    expect(line).toMatch(/^- \*\*„Portwein-Gesetz“\*\*/);
  });

  it("leads from cited words to what they are evidence of", () => {
    const { sheet, offset } = draftWith('Siehe [@src-har|bour, "tagt jährlich"].');
    const [link] = definition(sheet, offset, german) as LocationLink[];
    const line = pageText(harbour, link?.targetUri ?? "", german).split("\n")[link?.targetRange.start.line ?? 0];
    expect(line).toContain("Der Hafenrat tagt jährlich");
  });

  it("prefers the commitment where other records rest on the same words", () => {
    const text = "programmes:\n  - id: crane-call\n    evidence: [{ source: src-harbour, locator: tagt jährlich }]\n";
    const knowledge = buildKnowledge([harbourPack, loadPack([{ path: "more.yaml", text }], { root: "file:///more", layer: "workspace" })], 1);
    const { sheet, offset } = draftWith('Siehe [@src-har|bour, "tagt jährlich"].', knowledge);
    const [link] = definition(sheet, offset, german) as LocationLink[];
    const line = pageText(knowledge, link?.targetUri ?? "", german).split("\n")[link?.targetRange.start.line ?? 0];
    expect(line).toContain("Der Hafenrat tagt jährlich");
  });
});

describe("citations in every form", () => {
  const link = "[Häfen](https://harbour.example/de)";
  const text = `Siehe [@src-harbour, "tagt jährlich"].[^1] Siehe ${link}.\n\n[^1]: Vgl. <https://www.harbour.example/de/> und [@src-paper].\n`;
  const places = ["src-harbour", "[^1]", "https://harbour", "https://www"];
  const at = (words: string): number => text.indexOf(words) + 2;
  const { sheet } = draftWith(`${text}|`);

  it.each(places)("lead to the source: %s", (words) => {
    const shown = JSON.stringify(hover(sheet, at(words), german)?.contents);
    expect(shown).toContain("Häfen & Kräne: Ergebnisse");
    // A footnote cites all that its text does.
    expect(shown.includes("Bericht über die Tagung")).toBe(words === "[^1]");
  });

  it.each(places)("are marked together: %s", (words) => {
    const marked = documentHighlights(sheet, at(words)).map(({ range }) => text.slice(sheet.lines.offsetAt(range.start), sheet.lines.offsetAt(range.end)));
    expect(marked).toEqual(["src-harbour", "[^1]", "https://harbour.example/de", "https://www.harbour.example/de/"]);
  });

  it("lead to the page of the source, and from a footnote to its text", () => {
    const target = (words: string): string => {
      const [first] = definition(sheet, at(words), german) as LocationLink[];
      return `${first?.targetUri ?? ""} ${String(first?.targetSelectionRange.start.line)}`;
    };
    expect(target("https://harbour")).toMatch(/^communique:\/de\/sources\/src-harbour\//u);
    expect(target("[^1]")).toBe(`${sheet.draft.uri} 2`);
  });

  it("have links of their own only where there is none", () => {
    const marked = documentLinks(sheet, german).map(({ range }) => sheet.draft.text.slice(sheet.lines.offsetAt(range.start), sheet.lines.offsetAt(range.end)));
    expect(marked).toEqual(["@src-harbour", "tagt jährlich", "@src-paper"]);
  });

  it("are left to another extension", () => {
    const off = { ...german, citations: { enabled: false, style: "auto" } } as const;
    expect(hover(sheet, at("src-harbour"), off)).toBeUndefined();
    expect(documentLinks(sheet, off)).toEqual([]);
  });

  it("keep their addresses and footnotes when a key gets another name", () => {
    expect(idInDraft(sheet, at("src-harbour"))?.ref).toBe("sources/src-harbour");
    for (const words of places.slice(1)) expect(idInDraft(sheet, at(words))).toBeUndefined();
    const edit = renameEdit("sources/src-harbour", "src-port", [{ uri: sheet.draft.uri, uses: usesIn(sheet.draft).of("sources/src-harbour") }], []);
    expect(edit.changes?.[sheet.draft.uri]).toHaveLength(1);
  });
});

describe("declaration", () => {
  const changed = loadPack(
    [{ path: "own words.yaml", text: "terms:\n  - id: crane\n    admitted: { de: [Hebezeug] }\n" }],
    { root: "file:///other/.communique", layer: "workspace" },
  );
  const shipped = loadPack(
    [
      {
        path: "terms.yaml",
        text: "topics:\n  - id: t\n    label: { de: Thema, en: topic }\nterms:\n  - id: crane\n    label: { de: Kran, en: crane }\n    definition: { de: Hebt., en: Lifts. }\n    topic: t\n",
      },
    ],
    { root: "file:///pack", layer: "shipped" },
  );
  const layered = buildKnowledge([shipped, changed], 1);

  it("leads to every place that says something of the record", () => {
    const { sheet, offset } = draftWith("Ein Kra|n.", layered);
    const links = declaration(sheet, offset, german) as LocationLink[];
    expect(links.map(({ targetUri, targetRange }) => [targetUri, targetRange.start.line])).toEqual([
      ["file:///pack/terms.yaml", 4],
      ["file:///other/.communique/own%20words.yaml", 1],
    ]);
  });

  it("leaves the shipped pack out where its files are unknown", () => {
    const { sheet, offset } = draftWith("Ein Kra|n.", layered);
    const links = declaration(sheet, offset, { ...german, packRoot: undefined }) as LocationLink[];
    expect(links.map(({ targetUri }) => targetUri)).toEqual(["file:///other/.communique/own%20words.yaml"]);
  });
});

describe("document links", () => {
  it("lead to the source and to the cited passage", () => {
    const { sheet } = draftWith('Siehe [@src-harbour, "tagt jährlich"] und [@none].|');
    expect(documentLinks(sheet, german)).toEqual([
      {
        range: { start: { line: 0, character: 7 }, end: { line: 0, character: 19 } },
        target: "communique:/de/sources/src-harbour/H%C3%A4fen%20%26%20Kr%C3%A4ne%20Ergebnisse.md",
        tooltip: "Häfen & Kräne: Ergebnisse (Hafenamt, 2.\u00a0März 2022)",
      },
      {
        range: { start: { line: 0, character: 22 }, end: { line: 0, character: 35 } },
        target: "https://harbour.example/de#kai:~:text=tagt%20j%C3%A4hrlich",
        tooltip: "Stelle im Original öffnen",
      },
    ]);
  });

  it("of a page lie on its words and on its targets", () => {
    const uri = "communique:/de/terms/port-act/PA.md";
    const text = pageText(harbour, uri, german);
    const draft = openDraft({ uri, version: 1, text, knowledge: harbour, lookup: harbourLookup, defaultLanguage: "de" });
    const lines = TextDocument.create(uri, "markdown", 1, text);
    const links = documentLinks({ draft, lines }, german).map(({ range, target }) => [lines.getText(range), target]);
    expect(links).toContainEqual(["Kran", "communique:/de/terms/crane/Kran.md"]);
    expect(links).toContainEqual(["../../terms/crane/Kran.md", "communique:/de/terms/crane/Kran.md"]);
    expect(links.every(([, target]) => target?.startsWith("communique:/de/") === true || target?.startsWith("https://") === true)).toBe(true);
  });
});

describe("workspace symbols", () => {
  it("are called by the name that fits the query", () => {
    expect(workspaceSymbols([{ knowledge: harbour, lookup: harbourLookup }], "Hafengesetz", german)[0]).toMatchObject({
      name: "Hafengesetz",
      containerName: "Begriff · Gesetz über Häfen",
      location: { uri: "communique:/de/terms/port-act/Gesetz%20%C3%BCber%20H%C3%A4fen.md" },
    });
  });
});

describe("open original", () => {
  const urls = (marked: string): readonly string[] => {
    const { sheet, offset } = draftWith(marked);
    return sourcesAt(sheet, offset, "de").map(({ url }) => url);
  };

  it("offers the passages of the commitments in play first", () => {
    expect(urls("Norwegen und die EU: der Kra|n.")[0]).toBe("https://harbour.example/de#kai:~:text=Register%20%28%C3%B6ffentlich%29%20%E2%80%93%20kurz%2Dfristig");
  });

  it("offers exactly the passage that is cited", () => {
    expect(urls('Siehe [@src-har|bour, "tagt jährlich"].')).toEqual(["https://harbour.example/de#kai:~:text=tagt%20j%C3%A4hrlich"]);
  });

  it("names each address once, and says what it is the source of", () => {
    const passages = sourcesOf(harbour, "commitments/h-2", "de");
    expect(passages.map(({ url }) => url)).toEqual([...new Set(passages.map(({ url }) => url))]);
    expect(passages[0]).toMatchObject({ title: "Häfen & Kräne: Ergebnisse", detail: "Ein Kranregister wird eingerichtet – Hafenamt, 2.\u00a0März 2022" });
  });

  it("is known to find something before it is looked for", () => {
    for (const kind of kinds) {
      for (const { ref } of harbour.all(kind)) {
        expect([ref, originalsOf(harbour, ref) !== "none"]).toEqual([ref, sourcesOf(harbour, ref, "de").length > 0]);
      }
    }
    expect(originalsOf(harbour, "terms/none")).toBe("none");
  });

  it("tells passages of one source apart by their words", () => {
    const details = sourcesOf(harbour, "actors/pilot", "de").map(({ detail }) => detail);
    expect(details).toEqual([
      "Lotte Lotse – Hafenamt, 2.\u00a0März 2022",
      "Lotte Lotse – hafen.example, um den 10.\u00a0Mai 2023",
      "Lotte Lotse – hafen.example, um den 10.\u00a0Mai 2023 – „Frau Lotse“",
    ]);
  });

  it("says what nobody has checked, and that a passage is not recorded", () => {
    expect(sourcesOf(harbour, "commitments/h-8", "de").map(({ detail }) => detail)).toEqual([
      "Beide Seiten setzen gemeinsam Bojen – Porto Nuovo, 29.\u00a0Februar 2024, Datum nicht bestätigt, auf Italienisch (Stelle nicht verzeichnet; Adresse nach Angaben Dritter)",
    ]);
    expect(sourcesOf(harbour, "instruments/buoy-pact", "en").slice(0, 2).map(({ detail }) => detail)).toEqual([
      "legal text, German",
      "legal text, English (address inferred, not checked)",
    ]);
    expect([originalsOf(harbour, "commitments/h-8"), originalsOf(harbour, "instruments/buoy-pact")]).toEqual(["unchecked", "checked"]);
  });

  it("offers the text of a law", () => {
    expect(sourcesOf(harbour, "instruments/port-act", "en").map(({ url }) => url)).toContain("https://law.example/de");
  });

  it("offers what was promised about a term before where the word stands", () => {
    const urls = sourcesOf(harbour, "terms/crane", "de").map(({ url }) => url);
    expect(urls.length).toBeGreaterThan(1);
    expect(urls.at(-1)).toContain("paper.example/a_(b)?x=1&y=2#:~:text=Lasten%20heben");
    expect(sourcesOf(harbour, "terms/none", "de")).toEqual([]);
  });
});

describe("diagnostics of packs", () => {
  const pack = loadPack([{ path: "my terms.yaml", text: "terms:\n  - id: X\n" }], { root: "file:///w/.communique", layer: "workspace" });
  const broken = buildKnowledge([pack], 1);

  it.each(["de", "en"] as const)("stand in their file, in %s", (locale) => {
    const [file] = problemsByFile(broken.problems);
    expect(file?.uri).toBe("file:///w/.communique/my%20terms.yaml");
    const diagnostics = packDiagnostics(file?.problems ?? [], locale);
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(diagnostics.map(({ message }) => message)).toEqual(broken.problems.map(({ message }) => message[locale]));
    for (const diagnostic of diagnostics) expect(diagnostic).toMatchObject({ source: "communique", severity: 1 });
  });

  it("are none where nothing is wrong", () => {
    expect(problemsByFile(harbour.problems)).toEqual([]);
  });
});

it("encodes the path of a file, but not its slashes", () => {
  expect(fileUri("file:///a", "b c/d#e.yaml")).toBe("file:///a/b%20c/d%23e.yaml");
});
