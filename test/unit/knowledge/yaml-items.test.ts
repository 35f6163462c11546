import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { loadPack } from "../../../server/src/knowledge/load-pack.ts";
import type { LoadedPack } from "../../../server/src/knowledge/pack.ts";
import { kinds } from "../../../server/src/knowledge/records.ts";
import { itemsOf } from "../../../server/src/knowledge/yaml-items.ts";
import { isList, mapOf, readYaml, type YamlNode } from "../../../server/src/knowledge/yaml-tree.ts";
import { ferryLines } from "./packs.ts";

vi.setConfig({ testTimeout: 60_000 });

const piece = fc.constantFrom(
  ":", ": ", "- ", "  - ", "  - id: x\n", "\n- id: y\n", "\n", "\r\n", "\r", "\t", "  ", "    ", " #", "# x\n", "&a ", "*a", "{", "}", "[", "]", ",", "|\n", ">-\n", '"', "'", "%", "---\n", "...\n",
  "? ", "<<: ", "null", "2023", "id: ", "terms:\n", "topics:\n", "topics: []\n", "sources: # ours\n", "  de: \"a\n  - id: z\"\n", "\uFEFF", "\0", "text",
);
const mutated = fc
  .array(fc.tuple(fc.nat(ferryLines.length), fc.oneof(fc.constant(0), fc.nat(40)), piece), { minLength: 0, maxLength: 6 })
  .map((edits) => edits.reduce((text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length), ferryLines));

test("records that are read by themselves say what they say in their file, in the same places", () => {
  let split = 0;
  const readOne = (text: string, start: number, end: number): YamlNode | undefined => {
    const { root, problems } = readYaml(text.slice(start, end), start);
    const [item, ...others] = root !== undefined && isList(root.value) ? root.value : [];
    return problems.length === 0 && others.length === 0 ? item : undefined;
  };
  fc.assert(
    fc.property(mutated, (text) => {
      const parts = itemsOf(text)?.map(({ kind, start, end }) => ({ kind, item: readOne(text, start, end) }));
      if (parts === undefined || parts.some(({ item }) => item === undefined)) return;
      split++;
      const { root, problems } = readYaml(text);
      expect(problems).toEqual([]);
      const whole = [...(mapOf(root) ?? [])].flatMap(([kind, { node }]) => (isList(node.value) ? node.value.map((item) => ({ kind, item })) : []));
      expect(parts).toEqual(whole);
    }),
    { numRuns: 1000 },
  );
  // Or nothing has been looked at.
  expect(split).toBeGreaterThan(100);
});

test("the file that most are like is split", () => {
  expect(itemsOf(ferryLines)).toHaveLength(8);
  expect(itemsOf(ferryLines.replaceAll("\n", "\r\n"))).toHaveLength(8);
  expect(itemsOf("")).toEqual([]);
});

test("reading again what has changed gives what reading all of it gives", () => {
  const data = ({ files }: LoadedPack): unknown =>
    files.map(({ records, problems }) => ({
      problems,
      records: records.map((each) => ({ ...each, locate: each.locate(["label", "de"]), lineOf: each.lineOf(["id"]) })),
    }));
  const read = (text: string, previous?: LoadedPack): LoadedPack => loadPack([{ path: "all.yaml", text }], { root: "memory:/x", layer: "workspace", previous });
  const blocks = (itemsOf(ferryLines) ?? []).map(({ kind, start, end }) => ({ kind, text: ferryLines.slice(start, end) }));
  // Some of the records, in any order, each perhaps with another word, a remark, or a mistake in its schema.
  const block = fc.tuple(fc.constantFrom(...blocks), fc.constantFrom("", "Kai"), fc.constantFrom("", "# ours\n", "\n"), fc.constantFrom("", "    odd: 1\n")).map(([{ kind, text }, word, remark, odd]) => ({
    kind,
    text: remark + (word === "" ? text : text.replace(/de: \S+/, `de: ${word}`)) + odd,
  }));
  const file = fc
    .uniqueArray(block, { selector: ({ text }) => /- id: \S+/.exec(text)?.[0], maxLength: 8 })
    .map((chosen) => kinds.map((kind) => ({ kind, texts: chosen.filter((each) => each.kind === kind).map(({ text }) => text) })).map(({ kind, texts }) => (texts.length === 0 ? "" : `${kind}:\n${texts.join("")}`)).join("\n"));
  fc.assert(
    fc.property(file, file, (first, second) => {
      const before = read(first);
      // What is faulty now stays as it was before, so that such a file would differ as it should.
      const fresh = read(second);
      const again = read(second, before);
      const stale = new Set(again.files.flatMap(({ records }) => records.filter((record) => record.stale).map(({ ref }) => ref)));
      const current = { ...again, files: again.files.map((each) => ({ ...each, records: each.records.filter(({ ref }) => !stale.has(ref)) })) };
      expect(data(current)).toEqual(data(fresh));
    }),
    { numRuns: 300 },
  );
});
