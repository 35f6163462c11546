import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { semanticTokens, tokensEdit, tokensLegend } from "../../../server/src/features/semanticTokens.ts";
import { smallDraft } from "../smallKnowledge.ts";

function tokensOf(text: string): readonly number[] {
  return semanticTokens({ draft: smallDraft(text), lines: TextDocument.create("file:///draft.md", "markdown", 1, text) });
}

/** `0:4 DMA instrument`, one for each token. */
function decoded(text: string, data = tokensOf(text)): readonly string[] {
  const lines = text.split(/\r\n|\n|\r/);
  const found: string[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + 5);
    character = down === 0 ? character + right : right;
    line += down;
    const words = (lines[line] ?? "").slice(character, character + length);
    const marks = tokensLegend.tokenModifiers.filter((_, bit) => (modifiers & (1 << bit)) !== 0);
    found.push([`${String(line)}:${String(character)}`, words, (tokensLegend.tokenTypes[type] ?? "").replace("communique", ""), ...marks].join(" "));
  }
  return found;
}

describe("semantic tokens", () => {
  it("colour names by the thing they name", () => {
    expect(decoded("Der DMA, 6G, die Republik Korea und der Rat für digitale Partnerschaft EU–Japan.")).toEqual([
      "0:4 DMA Instrument",
      "0:9 6G Term",
      "0:17 Republik Korea Actor",
      "0:40 Rat für digitale Partnerschaft EU–Japan Actor",
    ]);
  });

  it("say that a form is deprecated, in a heading too, and leave other headings alone", () => {
    expect(decoded("# 6G und der digitale Partnerrat\n\nDer digitale Partnerrat.")).toEqual(["0:13 digitale Partnerrat Term deprecated", "2:4 digitale Partnerrat Term deprecated"]);
  });

  it("stop at the end of a line, and begin after the marks of the next", () => {
    expect(decoded("> Der Rat für\n>   digitale Partnerschaft und 6G.\n")).toEqual(["0:6 Rat für Term", "1:4 digitale Partnerschaft Term", "1:31 6G Term"]);
    expect(decoded("Der Rat für  \r\ndigitale Partnerschaft.\r\n")).toEqual(["0:4 Rat für Term", "1:0 digitale Partnerschaft Term"]);
  });

  it("count an emoji as two", () => {
    expect(decoded("👩‍💻 6G")).toEqual(["0:6 6G Term"]);
  });

  it("show citations of sources that are known, but no code", () => {
    expect(decoded("Text [@src-jp] und [@nobody], `DMA`.[^1]\n\n[^1]: [@src-jp]\n")).toEqual([
      "0:6 @src-jp Citation",
      "0:36 [^1] Citation",
      "2:7 @src-jp Citation",
    ]);
  });

  it("of a range are those that touch it", () => {
    const text = "6G\n\nDMA und 6G\n\nDMA\n";
    const lines = TextDocument.create("file:///draft.md", "markdown", 1, text);
    const data = semanticTokens({ draft: smallDraft(text), lines }, { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } });
    expect(decoded(text, data)).toEqual(["2:0 DMA Instrument", "2:8 6G Term"]);
  });

  it("of neighbouring ranges are together those of the draft, whatever the text", () => {
    const piece = fc.constantFrom("DMA ", "6G ", "der Rat für\n", "digitale Partnerschaft ", "> ", "# ", "\n\n", "🎉", "- ", "[@src-jp] ", "`DMA` ", "digitaler Partnerrat ", "\r\n", "*künstliche\nIntelligenz* ");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join("");
        const all = decoded(text);
        // No token crosses a line, none is empty, and they are in order.
        for (const token of all) expect(token).toMatch(/^\d+:\d+ \S/u);
        const sheet = { draft: smallDraft(text), lines: TextDocument.create("file:///draft.md", "markdown", 1, text) };
        const byLine = text.split(/\r\n|\n|\r/).flatMap((_, line) => decoded(text, semanticTokens(sheet, { start: { line, character: 0 }, end: { line: line + 1, character: 0 } })));
        expect(new Set(byLine)).toEqual(new Set(all));
      }),
    );
  });
});

describe("the edit between two answers", () => {
  const tokens = fc.array(fc.tuple(fc.nat(2), fc.nat(3), fc.nat(2), fc.nat(1), fc.nat(1)), { maxLength: 12 }).map((all) => all.flat());

  it("makes one of the other, in whole tokens", () => {
    fc.assert(
      fc.property(tokens, tokens, (before, after) => {
        const edit = tokensEdit(before, after);
        if (edit === undefined) {
          expect(after).toEqual(before);
          return;
        }
        expect([edit.start % 5, edit.deleteCount % 5, (edit.data?.length ?? 0) % 5]).toEqual([0, 0, 0]);
        const made = [...before];
        made.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
        expect(made).toEqual(after);
      }),
    );
  });

  it("is small where little has changed", () => {
    const before = tokensOf("6G\n\nDMA und 6G\n\nDMA\n");
    const after = tokensOf("6G\n\nDMA, 6G und 6G\n\nDMA\n");
    expect(tokensEdit(before, after)).toEqual({ start: 10, deleteCount: 5, data: [0, 5, 2, 0, 0, 0, 7, 2, 0, 0] });
  });
});
