import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { citationsOf, noteDefinitions } from "../../../server/src/draft/citations.ts";
import { openDraft } from "../../../server/src/draft/openDraft.ts";
import { checkActions } from "../../../server/src/features/checkActions.ts";
import { citeActions, citeOptions, citeSection, sectionSummary } from "../../../server/src/features/cite.ts";
import type { CitationStyle } from "../../../server/src/features/citationStyle.ts";
import { hover } from "../../../server/src/features/hover.ts";
import type { FeatureOptions } from "../../../server/src/features/options.ts";
import type { Sheet } from "../../../server/src/features/place.ts";
import { buildKnowledge } from "../../../server/src/knowledge/build-knowledge.ts";
import { loadShippedPack } from "../../../server/src/knowledge/shipped.ts";
import { createLookup } from "../../../server/src/lookup/createLookup.ts";
import { german } from "../render/harbour.ts";

const knowledge = buildKnowledge([loadShippedPack("shipped:")], 1);
const lookup = createLookup(knowledge);

function sheetOf(text: string): Sheet {
  const draft = openDraft({ uri: "file:///d.md", version: 1, text, knowledge, lookup, defaultLanguage: "de" });
  return { draft, lines: TextDocument.create("file:///d.md", "markdown", 1, text) };
}

const withStyle = (style: CitationStyle | "auto", locale: "de" | "en" = "de"): FeatureOptions => ({ ...german, locale, citations: { enabled: true, style } });

/** The text after the best passage has been cited at |. */
function cited(marked: string, style: CitationStyle | "auto"): string {
  // In a table the first stroke is none of ours.
  const offset = marked.indexOf("|", 2);
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const sheet = sheetOf(text);
  const [best] = citeOptions(sheet, offset, withStyle(style));
  return best === undefined ? "nothing to cite" : TextDocument.applyEdits(TextDocument.create("x", "markdown", 1, text), [...best.edits]);
}

function section(marked: string, style: CitationStyle | "auto"): { readonly text: string; readonly cited: number; readonly open: readonly string[] } {
  const offset = marked.indexOf("|");
  const text = marked.replace("|", "");
  const result = citeSection(sheetOf(text), offset, withStyle(style));
  return {
    text: TextDocument.applyEdits(TextDocument.create("x", "markdown", 1, text), [...result.edits]),
    cited: result.cited,
    open: result.open.map(({ start, end }) => text.slice(start, end)),
  };
}

const sentence = "Japan und die EU wollen über den Informations|kanal zum DMA und zum DSA sprechen.";
const source = "src-heise-jp-dpc2";
const words = "ein Informationskanal eingerichtet";
const plain = "Japan und die EU wollen über den Informationskanal zum DMA und zum DSA sprechen.";
const start = plain.slice(0, -1);

describe("cite this", () => {
  it.each<readonly [style: CitationStyle, expected: RegExp]>([
    ["pandoc", new RegExp(String.raw`^${start} \[@${source}, „${words}“\]\.$`)],
    ["footnote", new RegExp(String.raw`^${start}\.\[\^1\]\n\n\[\^1\]: .+: \[.+\]\(https://\S+#:~:text=ein%20Informationskanal%20eingerichtet\)(, .+)?, „${words}“\.\n$`)],
    ["link", new RegExp(String.raw`^${start} \(\[.+\]\(https://\S+#:~:text=ein%20Informationskanal%20eingerichtet\)\)\.$`)],
  ])("as %s", (style, expected) => {
    expect(cited(sentence, style)).toMatch(expected);
  });

  it.each<readonly [marked: string, expected: string]>([
    [`${sentence} Zweiter Satz.`, `${start} [@${source}, „${words}“]. Zweiter Satz.`],
    [`**${sentence}** Zweiter Satz.`, `**${start} [@${source}, „${words}“].** Zweiter Satz.`],
    [`„${sentence}“`, `„${plain}“ [@${source}, „${words}“]`],
    [sentence.slice(0, -1), `${start} [@${source}, „${words}“]`],
    [`${sentence.slice(0, -1)} [@src-other].`, `${start} [@src-other; @${source}, „${words}“].`],
    [`${sentence.slice(0, -1)} [@src-other]`, `${start} [@src-other; @${source}, „${words}“]`],
    [`[${sentence}](https://x.example) Mehr.`, `[${plain}](https://x.example) [@${source}, „${words}“] Mehr.`],
    [`- ${sentence}\n- Zweiter`, `- ${start} [@${source}, „${words}“].\n- Zweiter`],
    [`| ${sentence} | x |\n|---|---|\n`, `| ${start} [@${source}, „${words}“]. | x |\n|---|---|\n`],
  ])("before the full stop, but never inside a quotation: %j", (marked, expected) => {
    expect(cited(marked, "pandoc")).toBe(expected);
  });

  it.each<readonly [marked: string, expected: string]>([
    [`${sentence} Zweiter Satz.`, `${plain}[^1] Zweiter Satz.`],
    [`**${sentence}** Zweiter Satz.`, `**${plain}**[^1] Zweiter Satz.`],
    [`„${sentence}“`, `„${plain}“[^1]`],
    [`[${sentence}](https://x.example) Mehr.`, `[${plain}](https://x.example)[^1] Mehr.`],
    [`${sentence}[^7] Zweiter.`, `${plain}[^7][^8] Zweiter.`],
  ])("with a footnote behind it: %j", (marked, expected) => {
    expect(cited(marked, "footnote").split("\n\n[^")[0]).toBe(expected);
  });

  it("cites the same passage twice with one footnote", () => {
    const once = cited(`${sentence}\n\nZweiter Absatz.\n`, "footnote");
    const twice = cited(once.replace("Zweiter Absatz.", sentence), "footnote");
    expect(twice.match(/\[\^1\]/g)).toHaveLength(3);
    expect(twice).not.toContain("[^2]");
    expect(twice.endsWith("“.\n")).toBe(true);
  });

  it("takes up a footnote that was written by hand", () => {
    const url = knowledge.get("sources", source)?.record.urls[0]?.url ?? "";
    const note = `[^a]: <${url}#:~:text=ein%20Informationskanal%20eingerichtet>`;
    expect(cited(`${sentence}\n\n${note}`, "footnote")).toBe(`${plain}[^a]\n\n${note}`);
  });

  it.each<readonly [rest: string, before: string, after: string]>([
    ["Alt.[^4]\n\n[^4]: Nichts.\n\nEnde.\n", "[^4]: Nichts.\n[^5]: ", "\n\nEnde.\n"],
    ["Alt.[^4][^9]\n\n[^4]: Nichts.\n\n[^9]: Mehr.\n\n    Noch mehr.\n\nEnde.\n", "    Noch mehr.\n\n[^10]: ", "\n\nEnde.\n"],
    ["> Alt.[^4]\n>\n> [^4]: Nichts.\n", "> [^4]: Nichts.\n\n[^5]: ", "\n"],
    ["Ende.\r\n", "Ende.\r\n\r\n[^1]: ", "\r\n"],
  ])("puts new footnotes where the draft keeps them: %j", (rest, before, after) => {
    const text = cited(`${sentence}\n\n${rest}`, "footnote");
    const at = text.indexOf(before);
    expect(at).toBeGreaterThan(0);
    expect(text.slice(at + before.length)).toMatch(/^[^\n\r]+“\.(?=\r?\n)/u);
    expect(text.endsWith(after)).toBe(true);
  });

  it("does nothing where the passage is cited already", () => {
    for (const style of ["pandoc", "footnote", "link"] as const) {
      const once = cited(sentence, style);
      const again = citeOptions(sheetOf(once), 40, withStyle(style));
      expect(again.flatMap(({ edits }) => edits).some(({ newText }) => newText.includes(words))).toBe(false);
    }
  });

  it.each([`# ${sentence}`, `Text.[^1]\n\n[^1]: ${sentence}`, "Ein Satz über gar ni|chts.", `\`${sentence}\``])("does nothing in %j", (marked) => {
    expect(cited(marked, "pandoc")).toBe("nothing to cite");
  });

  it("says what nobody has checked before it is cited", () => {
    const marked = "Die Republik Korea und die EU starten das ROK-EU-Forum für Halbleiter|forscher.";
    const options = citeOptions(sheetOf(marked.replace("|", "")), marked.indexOf("|"), withStyle("pandoc"));
    expect(options.length).toBeGreaterThan(1);
    const [unchecked] = options.filter(({ checked }) => !checked);
    const sheet = sheetOf(marked.replace("|", ""));
    const position = sheet.lines.positionAt(marked.indexOf("|"));
    expect(citeActions(sheet, { start: position, end: position }, undefined, withStyle("pandoc")).map(({ title }) => title).some((title) => title.startsWith("Ungeprüft belegen: "))).toBe(true);
    expect(unchecked?.detail).toMatch(/nicht gelesen|nicht verzeichnet|nicht geprüft|nach Angaben Dritter/u);
  });

  it("is offered as actions, best first, with one for the section", () => {
    const marked = sentence;
    const sheet = sheetOf(plain);
    const position = sheet.lines.positionAt(marked.indexOf("|"));
    const range = { start: position, end: position };
    const actions = citeActions(sheet, range, undefined, withStyle("pandoc"));
    expect(actions[0]?.title).toMatch(/^Belegen: .*Informations.* – heise online|^Belegen: /u);
    expect(actions.at(-1)?.title).toBe("Alle Zusagen in diesem Abschnitt belegen");
    expect(citeActions(sheet, range, undefined, { ...german, citations: { enabled: false, style: "auto" } })).toEqual([]);
  });
});

it("mends a finding that a paragraph cites nothing", () => {
  const text = "Japan und die EU haben einen Informationskanal zum DMA und zum DSA vereinbart.\n";
  const sheet = sheetOf(text);
  const range = { start: sheet.lines.positionAt(40), end: sheet.lines.positionAt(40) };
  const fixes = checkActions(sheet, range, { severities: new Map(), asOf: "2025-06-12", phrases: [] }, undefined, withStyle("pandoc"));
  const [first] = fixes.filter(({ title }) => title.startsWith("Belegen: "));
  expect(first).toMatchObject({ kind: "quickfix", isPreferred: true, diagnostics: [{ code: "claim/unsourced" }] });
});

it("is offered in hovers beside each commitment, where the sentence can be cited", () => {
  const shown = (text: string, at: number): string => JSON.stringify(hover(sheetOf(text), at, withStyle("auto"))?.contents);
  const at = plain.indexOf("Informationskanal") + 3;
  expect(shown(plain, at)).toMatch(/\[Belegen\]\(command:communique\.cite\?%5B%22commitments%2F[\w-]+%22%2C%22file%3A%2F%2F%2Fd\.md%22%2C0%2C\d+%5D\)/u);
  expect(shown(`# ${plain}`, at + 2)).not.toContain("communique.cite");
});

it("keeps the brackets around what is no title but a description", () => {
  const text = "# Japan\n\nEine gemeinsame Ausschreibung zur Quanten|forschung ist gestartet.\n";
  expect(cited(text, "link")).toContain("([\\[Artikel zur dritten Tagung");
});

describe("the form", () => {
  it.each<readonly [text: string, form: string]>([
    ["", "[^1]"],
    ["Siehe [@src-a].\n", "[@src-"],
    ["Siehe [Text](https://www.heise.de/x) und @jemand.\n", "[^1]"],
    ["Siehe [Japan](https://retail-news.de/eu-japan-digitale-partnerschaft/).\n", "]("],
  ])("follows the draft: %j", (text, form) => {
    const result = cited(`${text}\n${sentence}`, "auto");
    const line = result.split("\n").find((each) => each.startsWith(start)) ?? "";
    expect(line.slice(start.length)).toContain(form);
  });

  it.each<readonly [frontMatter: string, style: CitationStyle | "auto", form: string]>([
    ["communique-citations: link", "pandoc", "]("],
    ["bibliography: x.bib", "auto", "[@src-"],
    ["bibliography: x.bib", "footnote", "[^1]"],
    ["communique-citations: nonsense", "pandoc", "[@src-"],
  ])("front matter %s and setting %s", (frontMatter, style, form) => {
    const result = cited(`---\n${frontMatter}\n---\n\n${sentence}`, style);
    const line = result.split("\n").find((each) => each.startsWith(start)) ?? "";
    expect(line.slice(start.length)).toContain(form);
  });
});

describe("cite all in this section", () => {
  const text = `# Japan

${plain} Beide Seiten unterstützen den Hiroshima-KI-Prozess. Ein Satz über nichts.

Beide Seiten wollen ein Frühwarnsystem für Störungen der Halbleiter-Lieferkette.

Ein Informationskanal zum DMA und zum DSA wird nicht eingerichtet.

# Republik Korea

Zur künstlichen Intelligenz wird ein ständiger Dialog eingerichtet.
`;

  it.each(["pandoc", "footnote", "link"] as const)("as %s cites what is clear, and nothing when run again", (style) => {
    const first = section(text.replace("Hiroshima", "Hiro|shima"), style);
    expect(first.cited).toBe(2);
    expect(first.open.length).toBeGreaterThan(0);
    expect(first.text).toContain("nicht eingerichtet.\n");
    expect(first.text).toContain("ständiger Dialog eingerichtet.\n");
    const second = section(first.text.replace("Hiroshima", "Hiro|shima"), style);
    expect(second.text).toBe(first.text);
    expect(second.cited).toBe(0);
  });

  it("says how many it has cited and left", () => {
    const one = { start: 0, end: 1 };
    expect(sectionSummary({ cited: 2, open: [one], unchecked: [] }, "de")).toBe("2 Sätze belegt. Bei 1 Satz ist nicht eindeutig, welche Zusage gemeint ist.");
    expect(sectionSummary({ cited: 0, open: [], unchecked: [one, one] }, "en")).toBe("No sentence was cited. 2 sentences left: something about the source has not been checked.");
    expect(sectionSummary({ cited: 0, open: [], unchecked: [] }, "en")).toBe("In this section, no sentence without a citation names a commitment.");
  });

  const practice = readFileSync(new URL("../../../samples/briefing.de.md", import.meta.url), "utf8");

  it("sets no citation in the practice draft that does not belong there", () => {
    const { text: result, cited: count } = section(practice.replace(/ \[@[^\]]*\]/gu, "").replace(/^# /mu, "# |"), "pandoc");
    const set = [...result.matchAll(/[^.\n|]*\[@([^,\]]+), „([^“]+)“\]/gu)].map(([all, key, locator]) => `${all.trim().slice(0, 40)} … ${key ?? ""}, ${locator ?? ""}`);
    expect(set).toHaveLength(count);
    expect(set).toMatchInlineSnapshot(`
      [
        "April 2024 ein Kooperationsmemorandum üb … src-heise-jp-dpc2, Kooperationsabkommen über digitale Identitäten",
        "Ein Expertenteam beider Seiten soll das  … src-heise-jp-dpc2, ein Memorandum von 2023 umsetzen",
        "Auch eine gemeinsame Ausschreibung zur Q … src-retailnews-jp-dpc3, gemeinsame Ausschreibung für Quantenforschung",
        "Das Europäische Amt für künstliche Intel … src-heise-jp-dpc2, zwischen dem KI-Büro der EU",
        "Beide Seiten unterstützen den Hiroshima- … src-heise-jp-dpc2, den KI-Prozess",
        "Über das Gesetz über digitale Märkte (DM … src-heise-jp-dpc2, ein Informationskanal eingerichtet",
        "Ein Schwerpunkt ist die Infrastruktur de … src-retailnews-jp-dpc3, liegt auf Seekabel-Infrastruktur",
        "Eine arktische Konnektivitätsroute soll  … src-retailnews-jp-dpc3, der arktischen Konnektivitätsroute",
      ]
    `);
  });

  it.each(["briefing.de.md", "briefing.en.md", "start-here.md"].flatMap((name) => (["pandoc", "footnote", "link"] as const).map((style) => ({ name, style }))))(
    "finds every citation again that it sets, and sets none twice: $name as $style",
    ({ name, style }) => {
      const options = withStyle(style);
      let text = readFileSync(new URL(`../../../samples/${name}`, import.meta.url), "utf8").replace(/ \[@[^\]]*\]/gu, "");
      const headings = [...text.matchAll(/^#+ /gmu)].length;
      let cited = 0;
      const place = (index: number): number => [...text.matchAll(/^#+ /gmu)][index]?.index ?? 0;
      for (let index = 0; index < headings; index++) {
        const result = citeSection(sheetOf(text), place(index), options, true);
        text = TextDocument.applyEdits(TextDocument.create("x", "markdown", 1, text), [...result.edits]);
        cited += result.cited;
        expect(citeSection(sheetOf(text), place(index), options, true).edits).toEqual([]);
      }
      const { draft } = sheetOf(text);
      const form = style === "pandoc" ? "key" : style;
      const notes = [...noteDefinitions(draft).values()];
      const found = citationsOf(draft).filter((citation) => citation.form === form && !notes.some((note) => note.start <= citation.start && citation.start < note.end));
      expect(found).toHaveLength(cited);
      for (const { key, alternatives, locator } of found) {
        const rests = [key, ...alternatives].some((id) =>
          knowledge.referrers(`sources/${id}`).some((entry) => entry.kind === "commitments" && entry.record.evidence.some((evidence) => evidence.source === id && (evidence.locator === locator || locator === undefined))),
        );
        expect([key, locator, rests]).toEqual([key, locator, true]);
      }
      expect(new Set(notes.map(({ bodyStart, end }) => draft.text.slice(bodyStart, end).trim())).size).toBe(notes.length);
    },
  );

  it("cites what has not been checked only when told to", () => {
    const korea = "# Republik Korea\n\nZur künstlichen Intelligenz wird ein ständiger Dialog eingerichtet.|\n";
    const sheet = sheetOf(korea.replace("|", ""));
    const careful = citeSection(sheet, 30, withStyle("pandoc"));
    expect([careful.cited, careful.unchecked.length]).toEqual([0, 1]);
    const all = citeSection(sheet, 30, withStyle("pandoc"), true);
    expect([all.cited, all.unchecked.length]).toEqual([1, 0]);
  });

  it("takes a section with its subsections, and what stands before the first heading alone", () => {
    const draft = `${plain}\n\n# Japan\n\n${plain}\n\n## Mehr\n\n${plain}\n\n# Ende\n\n${plain}\n`;
    expect(section(`|${draft}`, "pandoc").text.match(/\[@/gu)).toHaveLength(1);
    expect(section(draft.replace("# Japan", "# Jap|an"), "pandoc").text.match(/\[@/gu)).toHaveLength(2);
    expect(section(draft.replace("## Mehr", "## Me|hr"), "pandoc").text.match(/\[@/gu)).toHaveLength(1);
  });
});
