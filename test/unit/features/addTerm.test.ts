import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addTerm, clean, type NewTerm } from "../../../server/src/features/addTerm.ts";
import { loadPack } from "../../../server/src/knowledge/load-pack.ts";
import type { PackFile } from "../../../server/src/knowledge/pack.ts";
import type { AnyRecord } from "../../../server/src/knowledge/records.ts";
import { ferryLines } from "../knowledge/packs.ts";

const shorePower: NewTerm = { label: { de: "Landstrom", en: "shore power" } };
const none = (): boolean => false;

/** The files after a term has been added. */
function added(files: readonly PackFile[], term: NewTerm, taken: (id: string) => boolean = none): { readonly files: readonly PackFile[]; readonly path: string; readonly text: string; readonly id: string; readonly line: number } {
  const { path, isNew, start, end, newText, id, line } = addTerm(files, term, taken);
  const before = files.find((file) => file.path === path);
  expect(isNew).toBe(before === undefined);
  const old = before?.text ?? "";
  const text = old.slice(0, start) + newText + old.slice(end);
  return { files: [...files.filter((file) => file !== before), { path, text }], path, text, id, line };
}

const inFile = (text: string, term = shorePower): string => added([{ path: "terms.yaml", text }], term).text;
const recordsIn = (files: readonly PackFile[]): readonly AnyRecord[] => loadPack(files, { root: "memory:/x", layer: "workspace" }).files.flatMap(({ records }) => records.map(({ record }) => record));

describe("adding a term", () => {
  it("makes the file where there is none", () => {
    const { path, text, line } = added([], { ...shorePower, abbreviations: { de: "LS", en: "" }, topic: "ports", definition: { de: "Strom vom Land: für Schiffe", en: "Power from the land" } });
    expect(path).toBe("terms.yaml");
    expect(line).toBe(1);
    expect(text).toBe(
      `terms:
  - id: shore-power
    label:
      de: Landstrom
      en: shore power
    abbreviations:
      de:
        - LS
    topic: ports
    definition:
      de: "Strom vom Land: für Schiffe"
      en: Power from the land
`,
    );
  });

  it.each([
    ["an empty file", "", "terms:\n  - id: shore-power\n    label:\n      de: Landstrom\n      en: shore power\n"],
    ["a file of remarks", "# Unsere Begriffe", "# Unsere Begriffe\nterms:\n  - id: shore-power\n    label:\n      de: Landstrom\n      en: shore power\n"],
    ["other kinds alone", "topics: []\n", "topics: []\nterms:\n  - id: shore-power\n    label:\n      de: Landstrom\n      en: shore power\n"],
    ["a list with nothing in it", "terms: # ours\ntopics: []\n", "terms: # ours\n  - id: shore-power\n    label:\n      de: Landstrom\n      en: shore power\ntopics: []\n"],
    ["an empty list in brackets", "terms: []\ntopics: []\n", "terms:\n  - id: shore-power\n    label:\n      de: Landstrom\n      en: shore power\ntopics: []\n"],
    [
      "terms with remarks and more below",
      "terms:\n# first\n- id: a # here\n  label: {de: A, en: B} # there\n\n# Topics\ntopics: []\n",
      "terms:\n# first\n- id: a # here\n  label: {de: A, en: B} # there\n- id: shore-power\n  label:\n    de: Landstrom\n    en: shore power\n\n# Topics\ntopics: []\n",
    ],
    [
      "a list in brackets",
      "terms: [{id: a, label: {de: A, en: B}}]\n",
      'terms: [{id: a, label: {de: A, en: B}}, {"id":"shore-power","label":{"de":"Landstrom","en":"shore power"}}]\n',
    ],
    [
      "a text over several lines, without a line break at the end",
      "terms:\n    - id: a\n      label: {de: A, en: B}\n      definition:\n        de: Ding\n        en: >-\n          A\n          thing",
      "terms:\n    - id: a\n      label: {de: A, en: B}\n      definition:\n        de: Ding\n        en: >-\n          A\n          thing\n    - id: shore-power\n      label:\n        de: Landstrom\n        en: shore power",
    ],
  ])("leaves all else as it is: %s", (_, before, after) => {
    expect(inFile(before)).toBe(after);
  });

  it("keeps the line breaks of the file", () => {
    const text = inFile(ferryLines.replaceAll("\n", "\r\n"));
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(recordsIn([{ path: "terms.yaml", text }])).toHaveLength(9);
  });

  it("says on which line it is", () => {
    const { text, line } = added([{ path: "terms.yaml", text: ferryLines }], shorePower);
    expect(text.split("\n")[line]).toBe("  - id: shore-power");
  });

  it("goes to terms.yaml, else to where most terms are, else to a new file", () => {
    const terms = (count: number): string => `terms:\n${Array.from({ length: count }, (_each, index) => `  - id: t${String(index)}\n    label: {de: A, en: B}\n`).join("")}`;
    const file = (path: string, text: string): PackFile => ({ path, text });
    const pathFor = (...files: readonly PackFile[]): string => addTerm(files, shorePower, none).path;
    expect(pathFor(file("a.yaml", terms(1)), file("b.yaml", terms(3)), file("c.yaml", "topics: []\n"))).toBe("b.yaml");
    expect(pathFor(file("b.yaml", terms(3)), file("terms.yaml", terms(1)))).toBe("terms.yaml");
    expect(pathFor(file("c.yaml", "topics: []\n"), file("pack.yaml", "id: x\n"))).toBe("terms.yaml");
  });

  it.each([
    ["a broken line", "terms:\n  - id: [\n"],
    ["a second document", "terms: []\n---\ntopics: []\n"],
    ["a list where none belongs", "- id: a\n"],
    ["a single value for its terms", "terms: none\n"],
    ["braces around all", "{terms: []}\n"],
  ])("leaves a file with %s alone", (_, text) => {
    expect(addTerm([{ path: "terms.yaml", text }], shorePower, none)).toMatchObject({ path: "terms-2.yaml", isNew: true });
  });

  it.each([
    [{ de: "Landstrom", en: "Shore Power (high voltage)" }, "shore-power-high-voltage"],
    [{ de: "Übergröße", en: "…" }, "uebergroesse"],
    [{ de: "x", en: "Éclair & café" }, "eclair-cafe"],
    [{ de: "🎉", en: "日本" }, "term"],
    [{ de: "x", en: "a very long name that goes on and on until nobody can remember how it began" }, "a-very-long-name-that-goes-on-and-on-until-nobody-can"],
  ])("makes an id of %o", (label, id) => {
    expect(addTerm([], { label }, none).id).toBe(id);
  });

  it("takes an id that is free", () => {
    const taken = new Set(["shore-power", "shore-power-2"]);
    expect(addTerm([], shorePower, (id) => taken.has(id)).id).toBe("shore-power-3");
  });

  it("is read again as it was written, whatever the words, and changes nothing else", () => {
    const word = fc.oneof(
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
      fc.string({ unit: "binary", minLength: 1, maxLength: 6 }),
      fc.constantFrom("Größe", "„Haus“: neu", "- a", "# b", "it's", '"q"', "null", "~", "true", "2023", "0x1F", "1e3", "a: b", "[x]", "{y}", "*z", "&w", "!t", "%", "@", "`", "|", ">-", "😀", "a\u00a0b", "---", "...", "=", "<<", "? x", "\\n"),
    );
    const text = word.filter((each) => clean(each) !== "");
    const local = fc.record({ de: text, en: text });
    const term = fc.record(
      { label: local, abbreviations: fc.record({ de: text, en: text }, { requiredKeys: [] }), definition: local, topic: fc.constantFrom("harbours", "x-2") },
      { requiredKeys: ["label"] },
    );
    const file = fc.constantFrom(ferryLines, "", "terms:\n", "terms: []\n", "# only\n", ferryLines.replaceAll("\n", "\r\n"), "terms:\n- id: a\n  label: {de: A, en: B}\n", "terms: [{id: a, label: {de: A, en: B}}]\n");
    fc.assert(
      fc.property(file, fc.array(term, { minLength: 1, maxLength: 3 }), (before, terms) => {
        let files: readonly PackFile[] = [{ path: "terms.yaml", text: before }];
        let expected = recordsIn(files);
        for (const each of terms) {
          const ids = new Set(expected.map(({ id }) => id));
          const result = added(files, each, (id) => ids.has(id));
          const lines = (of: string): readonly string[] => of.split(/\r\n|\r|\n/).map((line) => line.trim());
          if (result.path === "terms.yaml") for (const line of lines(before).filter((one) => !one.startsWith("terms:"))) expect(lines(result.text)).toContain(line);
          files = result.files;
          const now = recordsIn(files);
          const own = now.filter(({ id }) => id === result.id);
          expect(own).toEqual([
            {
              id: result.id,
              label: { de: clean(each.label.de), en: clean(each.label.en) },
              ...(each.abbreviations === undefined || Object.keys(each.abbreviations).length === 0
                ? {}
                : { abbreviations: Object.fromEntries(Object.entries(each.abbreviations).map(([language, name]) => [language, [clean(name)]])) }),
              ...(each.topic === undefined ? {} : { topic: each.topic }),
              ...(each.definition === undefined ? {} : { definition: { de: clean(each.definition.de), en: clean(each.definition.en) } }),
            },
          ]);
          expect(now.filter(({ id }) => id !== result.id)).toEqual(expected);
          expected = now;
        }
      }),
      { numRuns: 300 },
    );
  });
});
