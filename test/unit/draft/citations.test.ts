import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { citationAt, citationsIn, citationsOf, mayCite } from "../../../server/src/draft/citations.ts";
import type { Draft } from "../../../server/src/draft/draft.ts";
import { openDraft, updateDraft } from "../../../server/src/draft/openDraft.ts";
import { plainAddress } from "../../../server/src/draft/sourceAddresses.ts";
import { draftWith, harbour, harbourLookup } from "../render/harbour.ts";

const draftOf = (text: string): Draft => draftWith(`${text}|`).sheet.draft;

/** „form key "locator" words-of-the-key“ */
function shown(draft: Draft): readonly string[] {
  return citationsOf(draft).map(({ form, key, keySpan, locator, bracketed }) => {
    const name = draft.text.slice(keySpan.start, keySpan.end);
    return [bracketed ? form : `(${form})`, key, ...(locator === undefined ? [] : [`„${locator}“`]), ...(name === key ? [] : [name])].join(" ");
  });
}

const address = "https://harbour.example/de";

describe("keys", () => {
  it.each<readonly [text: string, ...found: readonly string[]]>([
    ["[@src-paper]", "key src-paper"],
    ["[-@src-paper]", "key src-paper"],
    ["[siehe @a; @b, S. 3]", "key a", "key b"],
    ["[vgl. @a, S. 3, „drei Wörter“; auch @b]", "key a „drei Wörter“", "key b"],
    ["@a sagt", "(key) a"],
    ["@a [„drei Wörter“] sagt", "(key) a „drei Wörter“"],
    ["@a [siehe unten] sagt", "(key) a"],
    ["@a, „drei Wörter“", "(key) a „drei Wörter“"],
    ["Laut @a kam „der Kran“.", "(key) a"],
    ["@{https://x.example/a?b=c}", "(key) https://x.example/a?b=c"],
    ["[@{https://x.example/a}]", "key https://x.example/a"],
    ["[@{a@b}]", "key a@b"],
    ["[@{key with}]"],
    ["[@smith:2019_b.c#d$e%f&g-h+i?j>k<l~m/n]", "key smith:2019_b.c#d$e%f&g-h+i?j>k<l~m/n"],
    ["[@a.]. Und @b.", "key a", "(key) b"],
    ["[@a--b]", "key a"],
    ["[@Müller2019]", "key Müller2019"],
    ["^[Siehe @a und [@b, „x y“].]", "(key) a", "key b „x y“"],
    ["[@a](https://x.example) [@b][c]", "(key) a", "(key) b"],
    ["[@a, [B] S. 3]", "key a"],
    ["- [ ] Aufgabe [@a]", "key a"],
    ["| [@a] | x |\n|---|---|\n| y | [@b] |", "key a", "key b"],
    ["# Titel [@a]\n\n> Zitat [@b]", "key a", "key b"],
    ["[siehe\n@a]", "key a"],
    ["[@a", "(key) a"],
    ["\\[@a\\]", "(key) a"],
    ["name@example.org, a@b, x@@y"],
    ["Preis: $@a$ `@b` <x@y.example> <!-- @c --> <i title='@d'>"],
    ["```css\n@media print\n```\n\n    @indent"],
    ["(@) Beispiel, (@gut) Beispiel", "(key) gut"],
  ])("in %j", (text, ...found) => {
    expect(shown(draftOf(text))).toEqual(found);
  });
});

describe("links to a source", () => {
  it.each<readonly [text: string, ...found: readonly string[]]>([
    [`[Häfen](${address})`, `link src-harbour ${address}`],
    [`[Häfen](<${address}> "Titel")`, `link src-harbour ${address}`],
    [`[Häfen](${address}#:~:text=tagt%20j%C3%A4hrlich)`, `link src-harbour „tagt jährlich“ ${address}#:~:text=tagt%20j%C3%A4hrlich`],
    [`<${address}#:~:text=vor-,von,bis,-nach>`, `link src-harbour „von“ ${address}#:~:text=vor-,von,bis,-nach`],
    [`Siehe ${address}.`, `link src-harbour ${address}`],
    ["Siehe www.harbour.example/de/", "link src-harbour www.harbour.example/de/"],
    ["<http://WWW.Harbour.example/de/?utm_source=mail&fbclid=1#oben>", "link src-harbour http://WWW.Harbour.example/de/?utm_source=mail&fbclid=1#oben"],
    [`<a href="${address}">Häfen</a>`, `link src-harbour ${address}`],
    [`[Häfen][h] und [H] und [h][].\n\n[h]: ${address} "Titel"`, "link src-harbour [Häfen][h]", "link src-harbour [H]", "link src-harbour [h][]"],
    [`[siehe ${address} hier]`, `link src-harbour ${address}`],
    [`[${address}](https://elsewhere.example)`],
    [`![Bild](${address})`],
    [`\`${address}\` <!-- ${address} -->`],
    ["[anderswo](https://harbour.example/fr) https://harbour.example"],
    ["[h] und [Häfen][i].\n\n[h]: https://elsewhere.example"],
  ])("in %j", (text, ...found) => {
    expect(shown(draftOf(text))).toEqual(found);
  });

  it.each([
    ["http://www.X.example:80/a/", "https://x.example/a"],
    ["https://x.example/?uri=CELEX%3A320", "https://x.example?uri=CELEX:320"],
    ["https://x.example/a?utm_medium=x&b=1&gclid=2", "https://x.example/a?b=1"],
    ["https://x.example/%c3%bcber", "https://x.example/über"],
  ])("%s is %s", (a, b) => {
    expect(plainAddress(a)).toBe(plainAddress(b));
  });

  it.each([
    ["https://x.example/a%2Fb", "https://x.example/a/b"],
    ["https://x.example/a?b=1", "https://x.example/a?b=2"],
    ["https://x.example/A", "https://x.example/a"],
    ["https://x.example/a%26b", "https://x.example/a&b"],
    ["https://x.example/%zz", "https://x.example/"],
  ])("%s is not %s", (a, b) => {
    expect(plainAddress(a)).not.toBe(plainAddress(b));
  });
});

describe("footnotes", () => {
  it.each<readonly [text: string, ...found: readonly string[]]>([
    [`Text.[^1]\n\n[^1]: Hafenamt, ${address}.`, "footnote src-harbour 1", `link src-harbour ${address}`],
    [`Text.[^1]\n\n[^1]: ${address}`, "footnote src-harbour 1", `link src-harbour ${address}`],
    ["Text.[^a]\n\n[^a]: @src-paper", "footnote src-paper a", "(key) src-paper"],
    ["Text.[^a]\n\n[^a]: [@src-paper,&nbsp;„drei Wörter“]", "footnote src-paper „drei Wörter“ a", "key src-paper „drei Wörter“"],
    [
      `Eins.[^1] Zwei.[^2]\n\n[^1]: [Häfen](${address})\n[^2]: Siehe [@src-paper; @src-other].\n`,
      "footnote src-harbour 1",
      "footnote src-paper 2",
      "footnote src-other 2",
      `link src-harbour ${address}`,
      "key src-paper",
      "key src-other",
    ],
    ["Text.[^1]\n\n[^1]: Ohne Quelle."],
    ["Text.[^2]"],
    ["> Zitat.[^1]\n>\n> [^1]: [@a]", "footnote a 1", "key a"],
    ["Eins.[^1]\n\n[^1]: Siehe [^2].\n[^2]: [@a]", "footnote a 2", "key a"],
  ])("in %j", (text, ...found) => {
    expect(shown(draftOf(text))).toEqual(found);
  });

  it("change with what they say", () => {
    const before = draftOf("Text.[^1]\n\n[^1]: Ohne Quelle.");
    const at = before.text.length - 1;
    const after = updateDraft(before, [{ start: at, end: at, text: " [@a]" }], 2);
    expect(shown(after)).toEqual(["footnote a 1", "key a"]);
  });
});

it("are touched where they are written, but the words of a link are what they name", () => {
  const text = `[Gesetz über Häfen](${address}) und [hier](${address})`;
  const { draft } = draftWith(`${text}|`).sheet;
  const touched = [...text].map((_letter, offset) => citationAt(draft, offset)?.key);
  expect(touched[3]).toBeUndefined();
  expect(touched[text.indexOf("https")]).toBe("src-harbour");
  expect(touched[text.indexOf("hier")]).toBe("src-harbour");
});

it.each([
  ["Ein Satz.[^1]", true],
  ["[Text](https://elsewhere.example)", true],
  ["Ein Satz [@nobody].", true],
  ["@src-paper sagt", true],
  ["@somebody sagt [so]", false],
  ["Ein Satz [so].", false],
  ["Ein Satz [so].\n\n[so]: https://elsewhere.example", true],
  ["Ein Satz.", false],
])("%j may cite something: %s", (text, expected) => {
  const draft = draftOf(text);
  expect(draft.blocks.map((block) => mayCite(draft, block))[0]).toBe(expected);
});

it("are the same after edits as in a draft opened afresh", () => {
  const piece = fc.constantFrom("[@a", "]", ", „x y“", "; @b", "@{c}", "[^1]", "\n[^1]: ", "\n\n", "[t](", address, ")", "[h]", "\n\n[h]: ", "`", "<", ">", "^[", " ", "Wort. ", "$", "\\", "# ", "- ", "> ");
  const content = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(""));
  const shape = (draft: Draft): unknown => [citationsOf(draft), draft.blocks.map((block) => [citationsIn(draft, block), draft.bareText(block), mayCite(draft, block)])];
  fc.assert(
    fc.property(content, fc.array(fc.tuple(fc.nat(), fc.nat(20), content), { maxLength: 4 }), (start, edits) => {
      const options = { uri: "x", version: 1, knowledge: harbour, lookup: harbourLookup, defaultLanguage: "de" as const };
      let draft = openDraft({ ...options, text: start });
      citationsOf(draft);
      for (const [at, length, text] of edits) {
        const from = at % (draft.text.length + 1);
        draft = updateDraft(draft, [{ start: from, end: Math.min(draft.text.length, from + length), text }], draft.version + 1);
        expect(shape(draft)).toEqual(shape(openDraft({ ...options, text: draft.text })));
      }
      for (const { start: from, end, keySpan, locator, locatorSpan } of citationsOf(draft)) {
        expect(from).toBeLessThan(end);
        expect(keySpan.start).toBeGreaterThanOrEqual(from);
        expect(keySpan.end).toBeLessThanOrEqual(end);
        if (locatorSpan !== undefined) expect(draft.text.slice(locatorSpan.start, locatorSpan.end)).toBe(locator);
      }
    }),
    { numRuns: 1000 },
  );
});

describe("places without words", () => {
  const bare = (text: string): string => {
    const draft = draftOf(text);
    return draft.blocks.map((block) => draft.bareText(block)).join("\n");
  };

  it.each([
    ["plain @a", "plain @a"],
    ["a `@b` c", "a      c"],
    ["a ``@`b`` c", "a         c"],
    ["a `@b c", "a `@b c"],
    ["a ``@b` c `d`", "a ``@b     d`"],
    ["[text](https://x/@a) @b", "[text](              @b"],
    ["a <!-- @b --> c", "a             c"],
    ["<https://x/@a> @b", "               @b"],
    ["a < @b > c", "a < @b > c"],
    ["x [^1] y", "x      y"],
  ])("%s", (text, expected) => {
    expect(bare(text)).toBe(expected);
  });

  const many = 20_000;
  it.each([
    ["openings of targets", "](".repeat(many)],
    ["openings of comments", "<!-- ".repeat(many)],
    ["openings of elements", "<a".repeat(many)],
    ["opening brackets", "[".repeat(many)],
    ["brackets", "[@a]".repeat(many)],
    ["keys in one bracket", `[${"@a;".repeat(many)}]`],
    ["keys in running text", "@a [".repeat(many)],
    ["notes", "[^1]".repeat(many)],
    ["targets and no end", "](a <b ` ".repeat(many)],
  ])("are found among very many %s", (_name, text) => {
    const draft = draftOf(`@a ${text}`);
    expect(citationsOf(draft)[0]).toMatchObject({ key: "a", start: 0 });
    expect(bare(`@a ${text}`).startsWith("@a ")).toBe(true);
  });
});
