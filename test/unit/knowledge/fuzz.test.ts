import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { buildKnowledge } from "../../../server/src/knowledge/build-knowledge.ts";
import { packUp, unpack } from "../../../server/src/knowledge/compiled-pack.ts";
import { ferryLines, packOf } from "./packs.ts";

// Hundreds of packs, on machines that may be busy with other tests.
vi.setConfig({ testTimeout: 60_000 });

const previous = packOf({ "all.yaml": ferryLines });

/** Characters and pieces that mean something in YAML, and some that do not. */
const piece = fc.oneof(
  fc.constantFrom(
    ":", ": ", "- ", "\n", "\r\n", "\r", "\t", "  ", "#", "&a ", "*a", "!!js/function ", "!x ", "{", "}", "[", "]", ",", "|", ">-\n",
    "'", '"', "%", "@", "---\n", "...\n", "? ", "<<: ", "null", "~", "2023", "true", "0x1F", "\u00a0", "\uFEFF", "\u2028", "😀", "\ud83d", "\0",
    "id: ", "terms:\n", "__proto__: ", "constructor: ",
  ),
  fc.string({ unit: "binary", maxLength: 5 }),
);

/** The text with some stretches cut out and something put in their place. */
const mutated = fc
  .array(fc.tuple(fc.nat(ferryLines.length), fc.nat(40), piece), { minLength: 1, maxLength: 8 })
  .map((edits) => edits.reduce((text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length), ferryLines));

function check(text: string): void {
  for (const before of [undefined, previous]) {
    const pack = packOf({ "all.yaml": text }, { previous: before });
    const knowledge = buildKnowledge([pack], 1);
    for (const { file, start, end, range, message } of knowledge.problems) {
      const length = file === "all.yaml" ? text.length : Number.MAX_SAFE_INTEGER;
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(length);
      expect(range.start.line).toBeLessThanOrEqual(range.end.line);
      expect(message.de && message.en).toBeTruthy();
    }
    for (const { record } of knowledge.all("terms")) {
      expect(typeof record.label.de).toBe("string");
      expect(typeof record.label.en).toBe("string");
    }
    for (const { record } of knowledge.all("commitments")) expect(record.evidence.length).toBeGreaterThan(0);
  }
}

test("no edit of a pack makes reading throw, and what is left is whole", () => {
  fc.assert(fc.property(mutated, check), { numRuns: 300 });
});

test("no text at all makes reading throw", () => {
  fc.assert(fc.property(fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join("")), check), { numRuns: 300 });
});

test.each([
  ["deep brackets", "[".repeat(50_000)],
  ["deep maps", "a: {".repeat(20_000)],
  ["deep lists", "- ".repeat(20_000)],
  ["an explosion of references", `a: &a [x, x, x]\n${"b c d e f g h i j".split(" ").map((name, index) => `${name}: &${name} [*${"abcdefghi"[index]}, *${"abcdefghi"[index]}]`).join("\n")}`],
  ["a map as key", "? {a: b}\n: c\n"],
  ["a reference to itself", "terms: &t\n  - *t\n"],
])("%s", (_, text) => {
  check(text);
});

test("a compiled pack says the same as its files", () => {
  const pack = packOf({ "all.yaml": ferryLines });
  const back = unpack(JSON.parse(JSON.stringify(packUp(pack))) as ReturnType<typeof packUp>, pack.root);
  const all = (knowledge: ReturnType<typeof buildKnowledge>) =>
    (["topics", "terms", "actors", "events", "sources", "commitments"] as const).flatMap((kind) =>
      knowledge.all(kind).map(({ record, origin, ref }) => ({ record, origin, ref })),
    );
  expect(all(buildKnowledge([back], 1))).toEqual(all(buildKnowledge([pack], 1)));
});
