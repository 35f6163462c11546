import { GFM, parser } from "@lezer/markdown";
import { describe, expect, it } from "vitest";
import type { MarkupContent } from "vscode-languageserver-types";
import { hover } from "../../../server/src/features/hover.ts";
import { type FeatureOptions, renderContext } from "../../../server/src/features/options.ts";
import { renderHover } from "../../../server/src/render/hover.ts";
import { draftWith, english, german, harbour } from "./harbour.ts";

const gfm = parser.configure(GFM);

function text(marked: string, options: FeatureOptions): string {
  const { sheet, offset } = draftWith(marked);
  return `${(hover(sheet, offset, options)?.contents as MarkupContent | undefined)?.value ?? ""}\n`;
}

/** Kept as files, to be read: what somebody sees who rests the mouse there. */
const hovers: readonly (readonly [name: string, marked: string])[] = [
  ["term", "Auf der Tagung des Hafenrats EU–Norwegen ging es um das Gesetz über Hä|fen."],
  ["abbreviation", "Der P|A gilt in Norwegen."],
  ["deprecated", "Das Portwein-Ge|setz gilt in Norwegen."],
  ["disputed", "Norwegen stellt einen Kra|n auf."],
  ["event", "Auf der ersten Tagung des Hafen|rats sprach man."],
  ["person", "Ida Ka|i sprach."],
  ["partnership", "Die Hafenpartner|schaft EU–Norwegen besteht."],
  ["programme", "Der Aufruf „Leise Krä|ne“ läuft in Norwegen."],
  ["citation", 'Siehe [@src-har|bour, "gemeinsame Regeln prüfen"].'],
  ["unchecked-commitment", "Norwegen setzt eine Bo|je."],
  ["unchecked-event", "Bei der Unterzeichnung des Bojen|pakts in Bergen sprach niemand."],
  ["unchecked-term-of-office", "Nils Mo|lo sprach."],
  ["undated-office", "Lotte Lot|se sprach."],
  ["unchecked-citation", "Siehe [@src-hear|say]."],
];

describe.each([german, english])("a hover in $locale", (options) => {
  it.each(hovers)("over: %s", async (name, marked) => {
    await expect(text(marked, options)).toMatchFileSnapshot(`../../goldens/hover-${name}.${options.locale}.md`);
  });

  it("is plain text where the editor knows no Markdown", async () => {
    const [, marked = ""] = hovers[0] ?? [];
    await expect(text(marked, { ...options, markdownHover: false })).toMatchFileSnapshot(`../../goldens/hover-plain.${options.locale}.txt`);
  });
});

it("covers the name and nothing else", () => {
  const { sheet, offset } = draftWith("Das **Gesetz über Hä|fen** gilt.");
  const { range } = hover(sheet, offset, german) ?? {};
  expect(range).toEqual({ start: { line: 0, character: 6 }, end: { line: 0, character: 23 } });
});

it.each([
  ["Auf der ersten Tagung des Hafen|rats sprach man.", "Norwegen trat dem Hafenpakt bei"],
  ["Auf der zweiten Tagung des Hafen|rats sprach man.", "Häfen sind wichtig"],
  ["Auf der zweiten Tagung des Hafen|rats sprach man.", "Die Lage der Häfen wird erörtert"],
])("never calls a position, a recalled act or a topic of talks a commitment: %s", (marked, words) => {
  const line = text(marked, german)
    .split("\n")
    .find((each) => each.includes(words));
  expect(line).toMatch(/^- \*[^*]+, keine Zusage:\*/);
});

it("shows four commitments at first, the rest behind a link", () => {
  const value = text("Norwegen, der Hafenrat EU–Norwegen und das Gesetz über Hä|fen.", german);
  const [, list = ""] = value.split("**In diesem Zusammenhang zugesagt**\n\n");
  const [items = ""] = list.split("\n\n");
  expect(items.split("\n")).toHaveLength(5);
  expect(items.split("\n")[4]).toMatch(/^- \[3 weitere auf der Seite\]\(command:communique\.showPage\?/);
});

it("links to no page where the editor has not our commands", () => {
  expect(text("Das Gesetz über Hä|fen.", { ...german, commandLinks: false })).not.toContain("command:");
});

it("opens the original of what has one, and of nothing else", () => {
  expect(text("Das Gesetz über Hä|fen.", german)).toContain("[Original öffnen](command:communique.openSource?%5B%22terms%2Fport-act%22%5D)");
  const name = { ref: "terms/nasty", kind: "terms", id: "nasty", text: "x", language: "de", role: "preferred", contextual: false } as const;
  expect(renderHover(renderContext(harbour, german, true), { name, alternatives: [], commitments: [] })).not.toContain("openSource");
});

it("lets no text of a pack become a link, HTML or a command", () => {
  const name = { ref: "terms/nasty", kind: "terms", id: "nasty", text: "x", language: "de", role: "preferred", contextual: false } as const;
  for (const options of [german, english]) {
    const value = renderHover(renderContext(harbour, options, true), { name, alternatives: [], commitments: [] }) ?? "";
    const links: string[] = [];
    gfm.parse(value).iterate({
      enter: ({ name: node, from, to }) => {
        if (["HTMLTag", "HTMLBlock", "InlineCode", "Image", "Autolink"].includes(node)) throw new Error(`${node}: ${value.slice(from, to)}`);
        if (node === "URL") links.push(value.slice(from, to));
      },
    });
    expect(links.every((link) => /^command:communique\.(?:showPage|whereUsed)\?/u.test(link))).toBe(true);
    expect(value).toContain("evil");
  }
});
