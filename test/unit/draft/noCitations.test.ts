import { describe, expect, it } from "vitest";
import { withoutCode } from "../../../server/src/draft/citations.ts";
import { noCitations } from "../../../server/src/draft/noCitations.ts";

describe("places without citations", () => {
  it.each<readonly [text: string, ...found: readonly string[]]>([
    ["plain @a"],
    ["a `@b` c", "`@b`"],
    ["a ``@`b`` c", "``@`b``"],
    ["a `@b c"],
    ["a ``@b` c `d`", "` c `"],
    ["[text](https://x/@a) @b", "](https://x/@a)"],
    ["[text](https://x/@a\n@b)"],
    ["a <!-- @b --> c", "<!-- @b -->"],
    ["a <!-- @b\n@c", "<!-- @b\n@c"],
    ["<https://x/@a> @b", "<https://x/@a>"],
    ["a < @b > c"],
    ["<a<b@c> @d", "<b@c>"],
    ["`a` [b](c) <d> `e`", "`a`", "](c)", "<d>", "`e`"],
  ])("%s", (text, ...found) => {
    expect([...noCitations(text)].map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });

  it("become blanks", () => {
    expect(withoutCode("a `@b` c <d>.")).toBe(`a${" ".repeat(6)}c${" ".repeat(4)}.`);
  });

  const many = 300_000;
  it.each([
    ["openings of targets", "](".repeat(many)],
    ["openings of comments", "<!-- ".repeat(many)],
    ["openings of elements", "<a".repeat(many)],
    ["backticks", "`".repeat(many)],
    ["runs of backticks, each longer than the one before", Array.from({ length: 1000 }, (_, index) => "`".repeat(index + 1)).join(" ")],
    ["targets and no end", "](a <b ` ".repeat(many)],
  ])("are found among very many %s", (_name, signs) => {
    const text = `@a ${signs}`;
    const blanked = withoutCode(text);
    expect(blanked).toHaveLength(text.length);
    expect(blanked.startsWith("@a ")).toBe(true);
  });
});
