import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PackNode, PackTree } from "../../../server/src/knowledge/pack-tree.ts";
import { readPackTree } from "../../../server/src/knowledge/read-pack-tree.ts";
import { namedBy, placeAt, recordsIn } from "../../../server/src/knowledge/pack-place.ts";
import { isList, mapOf, readYaml } from "../../../server/src/knowledge/yaml-tree.ts";
import type { YamlNode } from "../../../server/src/knowledge/yaml-tree.ts";
import { ferryLines } from "./packs.ts";

const packFolder = fileURLToPath(new URL("../../../data/pack/", import.meta.url));
const shipped = readdirSync(packFolder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".yaml"));

/** One line for each value with its place, whoever has read it. */
function listed(tree: PackTree): readonly string[] {
  const lines: string[] = [];
  const visit = (node: PackNode | undefined, path: string): void => {
    if (node === undefined) return;
    lines.push(line(path, node.start, node.end, node.type === "text" ? node.text : node.type));
    if (node.type === "map") for (const { key, value } of node.pairs) visit(value, `${path}/${key.text}`);
    if (node.type === "list") for (const [index, { value }] of node.items.entries()) visit(value, `${path}/${index}`);
  };
  visit(tree.root, "");
  return lines;
}

function listedByParser(text: string): readonly string[] {
  const lines: string[] = [];
  const visit = (node: YamlNode, path: string): void => {
    const { value, span } = node;
    const keys = mapOf(node);
    if (value === null) return;
    lines.push(line(path, span.start, span.end, keys ? "map" : typeof value === "object" ? "list" : value));
    for (const [key, { node: child }] of keys ?? []) visit(child, `${path}/${key}`);
    if (isList(value)) for (const [index, item] of value.entries()) visit(item, `${path}/${index}`);
  };
  const { root } = readYaml(text);
  if (root !== undefined) visit(root, "");
  return lines;
}

function line(path: string, start: number, end: number, value: string | number | boolean): string {
  return `${path} ${start}-${end} ${String(value).replace(/\s+/g, " ").trim()}`;
}

describe("a file without mistakes", () => {
  it.each(shipped)("is read as the YAML parser reads it: %s", (name) => {
    const text = readFileSync(packFolder + name, "utf8");
    expect(listed(readPackTree(text))).toEqual(listedByParser(text));
  });

  it.each([
    ["a list in the column of its key", "terms:\n- id: a\n- id: b\ntopics:\n- id: c\n"],
    ["braces and brackets", "terms:\n  - id: a\n    label: { de: x y, en: \"z, z\" }\n    related: [b,c , 'd']\n  - { id: e, list: [ { f: g } ] }\n"],
    ["brackets over lines", "related: [\n    a, # one\n    b\n  ]\nnext: c\n"],
    ["texts over lines", "a: one\n  two\n  # three\nb: \"four\n  five: six\n  seven\"\nc: 'it''s'\n"],
    ["a block of text", "a: |\n  one: two\n\n  - three\nb: >-\n  four\nc: d\n"],
    ["remarks", "# one\na: b # two\n  # three\nc: # four\n  d: e#f\n"],
    ["values on the next line", "a:\n  one\nb:\n  - \n    two\n  -\n    c: three\n"],
    ["Windows line ends", "terms:\r\n  - id: a\r\n    label:\r\n      de: b\r\n"],
    ["a mark of the byte order", "\ufeffterms:\n  - id: a\n"],
    ["marks of a document", "---\nterms:\n  - id: a\n...\n"],
    ["quoted keys", '"a b": c\n\'d\': e\n'],
    ["colons that are none", "a: b:c\nd: https://example.org/e:f\n"],
    ["lists in lists", "a:\n  - - b\n    - c\n  - d\n"],
    ["escapes", String.raw`a: "b \"c\" ä \\ d"` + "\n"],
    ["nothing", "\n# only a remark\n"],
  ])("with %s", (_what, text) => {
    expect(listed(readPackTree(text))).toEqual(listedByParser(text));
  });
});

describe("a file that is half-typed", () => {
  const ids = (text: string): readonly string[] => recordsIn(readPackTree(text)).map(({ kind, id }) => `${kind}/${id?.text ?? "?"}`);

  it.each([
    ["a quotation mark is missing", 'terms:\n  - id: "a\n    topic: b\n  - id: c\n', ["terms/a", "terms/c"]],
    ["a bracket is missing", "terms:\n  - id: a\n    related: [b, c\n    topic: d\n  - id: e\n", ["terms/a", "terms/e"]],
    ["a brace is missing", "terms:\n  - id: a\n    label: { de: b\n  - id: c\n", ["terms/a", "terms/c"]],
    ["a colon is missing", "terms:\n  - id: a\n    topic\n    label:\n      de: b\n  - id: c\n", ["terms/a", "terms/c"]],
    ["a colon is too many", "terms:\n  - id: a\n    topic: b: c\n  - id: d\n", ["terms/a", "terms/d"]],
    ["a dash stands too far in", "terms:\n  - id: a\n   - id: b\n  - id: c\n", ["terms/a", "terms/b", "terms/c"]],
    ["a key stands too far in", "terms:\n  - id: a\n     topic: b\n  - id: c\n", ["terms/a", "terms/c"]],
    ["a record is only begun", "terms:\n  - i\n    label:\n      d\n      en: x\n  - id: c\n", ["terms/?", "terms/c"]],
    ["a record has no id yet", "terms:\n  - \n    label:\n  - id: c\n", ["terms/?", "terms/c"]],
    ["a kind has no colon yet", "terms\ntopics:\n  - id: a\n", ["topics/a"]],
  ])("keeps its other records where %s", (_what, text, expected) => {
    expect(ids(text)).toEqual(expected);
  });
});

const piece = fc.oneof(
  fc.constantFrom("\n", "\r\n", "  ", "- ", ":", ": ", '"', "'", "[", "]", "{", "}", ",", "#", " # x", "|", ">-\n", "\t", "\\", "&", "*", "terms:", "- id: x", "\n    label:\n      de: y"),
  fc.string({ unit: "binary", maxLength: 5 }),
);

/** A good file, cut off or edited at random. */
const damaged = fc
  .tuple(fc.nat(ferryLines.length), fc.array(fc.tuple(fc.nat(ferryLines.length), fc.nat(40), piece), { maxLength: 8 }))
  .map(([cut, edits]) => edits.reduce((text, [at, length, insert]) => text.slice(0, at) + insert + text.slice(at + length), ferryLines).slice(0, cut));

describe("whatever stands in a file", () => {
  it("is read, with every part inside the one around it and nothing twice", () => {
    fc.assert(
      fc.property(fc.oneof(damaged, fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""))), (text) => {
        const tree = readPackTree(text);
        const seen = new Set<string>();
        const visit = (node: PackNode | undefined, start: number, end: number): void => {
          if (node === undefined) return;
          expect(node.start).toBeGreaterThanOrEqual(start);
          expect(node.end).toBeLessThanOrEqual(end);
          expect(node.start).toBeLessThanOrEqual(node.end);
          if (node.type === "text") {
            const place = `${node.start}-${node.end}`;
            if (node.end > node.start) expect(seen.has(place)).toBe(false);
            seen.add(place);
            if (node.style === "plain" && !/[\r\n]/.test(node.text)) expect(text.slice(node.start, node.end).replace(/[ \t]*(?:\r\n|\r|\n)\s*/g, " ")).toBe(node.text);
            return;
          }
          if (node.type === "list") for (const item of node.items) visit(item.value, item.start, node.end);
          else {
            for (const { key, value } of node.pairs) {
              visit(key, node.start, node.end);
              visit(value, key.start, node.end);
            }
          }
        };
        visit(tree.root, 0, text.length);
        for (const record of recordsIn(tree)) for (const { idSpan, ref } of namedBy(record)) {
          expect(idSpan.end).toBeLessThanOrEqual(text.length);
          expect(ref).toContain("/");
        }
      }),
      { numRuns: 500 },
    );
  });

  it("has a place for every offset, or none", () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const tree = readPackTree(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const place = placeAt(tree, offset);
          if (place === undefined) continue;
          expect(place.span.start).toBeGreaterThanOrEqual(0);
          expect(place.span.end).toBeLessThanOrEqual(text.length);
          if (place.text === undefined) expect(place.span).toEqual({ start: offset, end: offset });
          else {
            expect(place.text.start).toBeLessThanOrEqual(offset);
            expect(place.text.end).toBeGreaterThanOrEqual(offset);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("a place", () => {
  /** `key` or `value`, its path, and what is typed of it; `…` begins a line of its own. */
  function told(marked: string): string {
    const offset = marked.indexOf("|");
    const place = placeAt(readPackTree(marked.slice(0, offset) + marked.slice(offset + 1)), offset);
    if (place === undefined) return "none";
    const { role, path, text, ownLine, others } = place;
    return `${ownLine ? "…" : ""}${role} ${path.join("/")}${text === undefined ? "" : ` “${text.text}”`}${others.length === 0 ? "" : ` (${others.join(" ")})`}`;
  }

  it.each([
    ["|", "…key "],
    ["te|", "…value  “te”"],
    ["te|\ntopics:\n  - id: a\n", "…key  “te” (topics)"],
    ["terms:\n  |", "…value terms"],
    ["terms:\n  - |", "value terms/0"],
    ["terms:\n- |", "value terms/0"],
    ["terms:\n  - i|", "value terms/0 “i”"],
    ["terms:\n  - id: |", "value terms/0/id"],
    ["terms:\n  - id: x|", "value terms/0/id “x”"],
    ["terms:\n  - i|d: x", "key terms/0 “id”"],
    ["terms:\n  - id: x\n  |", "…value terms/1"],
    ["terms:\n  - id: x\n|", "…key  (terms)"],
    ["terms:\n  - id: x\n    |\n    label:\n      de: x\n", "…key terms/0 (id label)"],
    ["terms:\n  - id: x\n    label:\n      |\n    topic: a\n", "…value terms/0/label"],
    ["terms:\n  - id: x\n    label:\n      de: x\n      |\n    topic: a\n", "…key terms/0/label (de)"],
    ["terms:\n  - id: x\n    to|\n    label:\n      de: y\n", "…key terms/0 “to” (id label)"],
    ["terms:\n  - id: x\n    topic:|\n    label:\n      de: y\n", "value terms/0/topic"],
    ["terms:\n  - id: x\n    topic: |\n    label:\n      de: y\n", "value terms/0/topic"],
    ["terms:\n  - id: x\n    topic: | # remark\n", "value terms/0/topic"],
    ["terms:\n  - id: x\n    topic: ai # rem|ark\n", "none"],
    ["terms:\n  - id: x\n    related:\n      - a\n      |\n    topic: b", "…value terms/0/related/1"],
    ["terms:\n  - id: x\n    related:\n      - a\n      - |", "value terms/0/related/1"],
    ["terms:\n  - id: x\n    related:\n      - |\n      - a", "value terms/0/related/0"],
    ["terms:\n  - id: x\n    related: [a, |]", "value terms/0/related/1"],
    ["terms:\n  - id: x\n    label: { de: x, | }\n", "key terms/0/label (de)"],
    ["terms:\n  - id: x\n    label: { de: | }\n", "value terms/0/label/de"],
    ['terms:\n  - id: "x\n    topic: a|\n', "value terms/0/topic “a”"],
    ['terms:\n  - id: x\n    topic: "a|"\n', "value terms/0/topic “a”"],
    ["terms:\n  - id: x\n   |", "none"],
    ["terms:\r\n  - id: x\r\n    |\r\n    topic: y\r\n", "…key terms/0 (id topic)"],
  ])("of %j", (marked, expected) => {
    expect(told(marked)).toBe(expected);
  });
});
