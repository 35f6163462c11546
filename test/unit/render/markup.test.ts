import { GFM, parser } from "@lezer/markdown";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clean, escapeMarkdown, isSafeTarget, markdown, paragraph, plainText } from "../../../server/src/render/markup.ts";

const gfm = parser.configure(GFM);

/** What a reader would see that is more than text. */
function markupIn(source: string): readonly string[] {
  const found: string[] = [];
  gfm.parse(source).iterate({
    enter: ({ name }) => {
      if (!["Document", "Paragraph", "Escape"].includes(name)) found.push(name);
    },
  });
  return found;
}

const nasty = [
  "[x](https://evil.example)",
  "![x](https://evil.example)",
  "[x]: https://evil.example",
  "<https://evil.example>",
  "<b>x</b>",
  "<!-- x -->",
  "https://evil.example/x",
  "http://evil.example",
  "www.evil.example",
  "a@evil.example",
  "mailto:a@evil.example",
  "`x`",
  "``` x",
  "~~~ x",
  "**x**",
  "__x__",
  "_x_",
  "~~x~~",
  "# x",
  "> x",
  "- x",
  "+ x",
  "* x",
  "1. x",
  "12. Mai 2025",
  "1) x",
  "---",
  "===",
  "| a | b |",
  "&amp;",
  "&#x3c;b>",
  "\\[x](y)",
  "\\",
  "x\n\n# y",
  "x\n- y",
  "    code",
  "\tcode",
  "$x$",
  ": x",
  "[x]",
  "[x][1]",
  "www.2www.A",
  "xmpp:a@b.de",
  "[ ] x",
];

describe("escaping", () => {
  it.each(nasty)("leaves %j text", (text) => {
    expect(markupIn(paragraph(markdown, escapeMarkdown(text)))).toEqual([]);
    expect(markupIn(`Wort ${escapeMarkdown(text)} Wort`)).toEqual([]);
  });

  it("is needed: hardly any of these would be text without it", () => {
    const harmless = nasty.filter((text) => markupIn(text).length === 0);
    // These are something only in another place, or for another renderer.
    expect(harmless).toEqual(["===", "| a | b |", "\\[x](y)", "\\", "$x$", ": x", "[ ] x"]);
  });

  it("leaves anything text, also in a list", () => {
    const alphabet = [..."[]()<>*_`~#+-=|!\\&;:/.@$ \n\t123aAwBü\u00a0", "http", "www.", "mailto:", "ftp://", "x.de", "&lt;"];
    const text = fc.array(fc.oneof(fc.constantFrom(...alphabet), fc.constantFrom(...nasty)), { maxLength: 12 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (words) => {
        const allowed = new Set(["BulletList", "ListItem", "ListMark"]);
        expect(markupIn(paragraph(markdown, escapeMarkdown(words)))).toEqual([]);
        const inList = markupIn(markdown.list([`a ${escapeMarkdown(words)}`, escapeMarkdown(words)]));
        expect(inList.filter((name) => !allowed.has(name))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it("leaves ordinary words alone", () => {
    for (const text of [
      "Gesetz über digitale Märkte (DMA)",
      "Verordnung (EU) 2022/1925 – am 30.\u00a0Juni 2023",
      "„KI“ & Co., S&T-Abkommen; z. B. 3,5 % von 10 000",
      "Beyond 5G/6G + Halbleiter-Lieferkette!",
    ]) {
      expect(escapeMarkdown(text)).toBe(text);
    }
  });

  it("takes away what hides or turns text", () => {
    expect(clean("a\u202eb\u2066c\u0000d\ufeff")).toBe("abcd");
    expect(clean(" a\r\n\tb ")).toBe("a b");
  });
});

describe("links", () => {
  it.each([
    ["https://example.eu/a", true],
    ["http://example.eu/", true],
    ["../../terms/dma/DMA.md", true],
    ["communique:/de/terms/dma/DMA.md", true],
    ["command:communique.showPage?%5B%5D", true],
    ["command:workbench.action.terminal.new", false],
    ["command:communique.showPage.evil", false],
    ["javascript:alert(1)", false],
    ["file:///etc/passwd", false],
    ["vscode://x", false],
    ["data:text/html,x", false],
    ["https://example.eu/a b", false],
    ["https://example.eu/<b>", false],
    [" https://example.eu", false],
    ["//example.eu", false],
  ])("to %s: %s", (target, safe) => {
    expect(isSafeTarget(target)).toBe(safe);
    expect(markdown.link("x", target)).toBe(safe ? `[x](${target})` : "x");
  });

  it("survive parentheses in an address", () => {
    expect(markdown.link("x", "https://example.eu/a_(b)")).toBe("[x](https://example.eu/a_%28b%29)");
  });

  it("have a hint that cannot break out", () => {
    const link = markdown.link("x", "https://example.eu", 'a") [y](https://evil.example "');
    expect(markupIn(link).filter((name) => name === "Link")).toHaveLength(1);
  });

  it("are written out as plain text", () => {
    expect(plainText.link("Stelle", "https://example.eu")).toBe("Stelle: https://example.eu");
    expect(plainText.link("Seite", "command:communique.showPage")).toBe("Seite");
  });
});
