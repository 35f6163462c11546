import { GFM, parser } from "@lezer/markdown";
import fc from "fast-check";
import { expect, it } from "vitest";
import { parseMarkdown } from "../../../server/src/language/markdown.ts";

const reference = parser.configure(GFM);

/** Every node of a tree with its place. */
function nodes(tree: ReturnType<typeof reference.parse>): readonly string[] {
  const found: string[] = [];
  tree.iterate({ enter: ({ name, from, to }) => void found.push(`${name} ${from}-${to}`) });
  return found;
}

// Math is ours alone, and a line of dashes may begin front matter.
const piece = fc.oneof(
  fc.constantFrom(
    "\n", "\n\n", "  \n", " ", "  ", "\\", "\\\n", "&amp;", "`", "``", "<b>", "<", ">", "*", "**", "_", "[", "](", "](x)", "]", "!", "![", "~~", "# ", "- ", "| a | b |\n|---|---|\n",
    "www.example.org", "https://example.org", "mailto:a@b.example", "xmpp:a@b.example", "a@b.example", "@", ".", "+", "ä@b.example", "http://x", "xwww.y.example", "://", "word", "Häfen und Räte.", "é", "\u00a0", "😀", "1. ", "    ", "[^1]", "<!-- x -->",
  ),
  fc.string({ maxLength: 8 }).map((text) => text.replaceAll("$", "")),
);

it("is parsed as the parser does that looks at every character", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }).map((pieces) => `x${pieces.join("")}`), (text) => {
      expect(nodes(parseMarkdown(text).tree)).toEqual(nodes(reference.parse(text)));
    }),
    { numRuns: 2000 },
  );
});
