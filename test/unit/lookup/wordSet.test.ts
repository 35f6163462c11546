import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openDraft } from "../../../server/src/draft/openDraft.ts";
import { phrasesOfUse, usesIn } from "../../../server/src/draft/uses.ts";
import { buildKnowledge } from "../../../server/src/knowledge/build-knowledge.ts";
import { loadShippedPack } from "../../../server/src/knowledge/shipped.ts";
import type { RecordRef } from "../../../server/src/knowledge/records.ts";
import { createLookup } from "../../../server/src/lookup/createLookup.ts";
import { WordSet } from "../../../server/src/lookup/wordSet.ts";

const knowledge = buildKnowledge([loadShippedPack("file:///packs")], 1);
const lookup = createLookup(knowledge);

/** Whether a text may use a record, as far as its words tell; undefined where they tell nothing. */
function mayUse(text: string, ref: RecordRef): boolean | undefined {
  const words = WordSet.of(text);
  return words && phrasesOfUse(ref, knowledge, lookup).some((phrase) => words.mayHold(phrase));
}

function usedIn(text: string): readonly RecordRef[] {
  return usesIn(openDraft({ uri: "file:///a.md", version: 0, text, knowledge, lookup, defaultLanguage: "de" })).refs;
}

/** What a reader does not read, long enough to hide where it begins. */
const long = "a".repeat(250);
const hidden = [`<!-- ${long} b c d e -->`, `<span class="${long} b c d">`, `![](https://example.eu/${long})`, `](https://example.eu/${long})`, `](x "${long} b")`, `https://example.eu/${long}/b`, `\`${long} b c\``];

describe("the words of a text", () => {
  it("tell what it does not name", () => {
    const text = "Die EU und Japan haben sich über **6G** und [Seekabel](https://example.eu/a) geeinigt.";
    expect(mayUse(text, "actors/japan")).toBe(true);
    expect(mayUse(text, "actors/singapore")).toBe(false);
    expect(mayUse(text, "terms/quantum")).toBe(false);
  });

  it.each([
    "Die Vertrauens- und Identitätsdienste.",
    "Daten-, Vertrauens- und Identitätsdienste.",
    "Die Halbleiter-Lieferkette der EU–Japan.",
    "Quantencomputing und -technologien.",
    "> Der Rat für\n> digitale Partnerschaft tagt.",
    "Laut [@mai-2025].",
    "---\npartner: [japan]\n---\n\nText.",
    "Wegen des DMAs, der KIs und der Ausschüsse.",
    "Die See-Kabel liegen am Meeresgrund.",
    "Eine Halb-Leiter-Forschung.",
  ])("tell what it may name: %s", (text) => {
    expect(usedIn(text)).not.toEqual([]);
    for (const ref of usedIn(text)) expect(mayUse(text, ref), ref).toBe(true);
  });

  it.each([
    "Der R&auml;t",
    "Rat**es** und",
    "Der [Rat](https://example.eu)es",
    "Der Ra<b>t</b>",
    "Daten**-** und Wissensraum",
    "Ra\u00adtes",
    "EU\\-Japan",
    "_EU_-Japan",
    "Daten- [^1] und Wissensraum",
    "<https://example.eu/a%2Db>",
    "[x](https://example.eu/#a%20b)[y](https://example.eu/a%2Db)",
    "[Daten-](https://example.eu) und Wissensraum",
    "Daten-[^1] und Wissensraum",
    ...hidden.map((between) => `${between.startsWith("]") ? "[" : ""}Quantencomputing und${between.startsWith("]") ? "" : " "}${between} -technologien`),
    `Vertrauens- a.b.c.d.e.f.g@example.eu und Identitätsdienste`,
    `${"www.".repeat(600)} Rat`,
  ])("tell nothing where markup stands within them: %j", (text) => {
    expect(WordSet.of(text)).toBeUndefined();
  });

  it.each([
    "**Rat** für *digitale* Partnerschaft, ~~alt~~ (neu), siehe [hier](https://example.eu/ip_23_3802) [@key, S. 3].",
    "| a | b |\n|---|:-:|\n| *x* | `y` |\n\n- [ ] offen\n- **Rat** und\n\n> Zitat[^1]\n\n[^1]: Note.\n\n<!-- communique-ignore -->\n\n<https://example.eu/a#:~:text=drei%20W%C3%B6rter>",
  ])("tell all where markup stands around them: %j", (text) => {
    expect(WordSet.of(text)).toBeDefined();
  });

  it("are told in a time that grows with the text alone", () => {
    // What took ten minutes would fail here by the time that a test may take.
    for (const text of [`https://example.eu/#${"%20".repeat(300_000)}`, "www.".repeat(200_000), `${"www.".repeat(400)} `.repeat(500), "a_".repeat(300_000), "und -x ".repeat(100_000), "x- ".repeat(100_000)]) WordSet.of(text);
  });

  it("lack nothing that a text uses, whatever its markup", { timeout: 120_000 }, () => {
    const names = (["terms", "actors", "events", "instruments", "programmes", "partnerships"] as const)
      .flatMap((kind) => knowledge.all(kind).flatMap(({ ref }) => lookup.names(ref).map(({ text }) => text)));
    const sources = knowledge.all("sources").flatMap(({ record }) => [`@${record.id}`, ...record.urls.map(({ url }) => url)]);
    const mark = fc.constantFrom(
      "**", "*", "_", "~~", "`", "[", "]", "](https://example.eu/x-y)", "][ref]", "(", ")", "<b>", "</b>", "<br>", "<!-- x -->", "&nbsp;", "&amp;", "&shy;",
      "\\", "\u00ad", "\u00a0", "\n", "\n> ", "\n- ", "  \n", "-", "- ", "- und ", ", ", " -", " und ", " und -", "[^1]", "[@key]", "$x$", "`x`", "|", "es", "s", "\u2011", "\u2013", "'", "“",
      "\"", ">", "<", "#", " ", "\n\n", "{", "}", ":", "/", "%2D", "![a](b)", "@x.eu", "Daten- ", "Vertrauens- und Identitätsdienste", "Quantencomputing und ", " -technologien", ...hidden.map((each) => ` ${each} `), ...hidden,
    );
    const broken = fc.tuple(fc.constantFrom(...names), fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), mark), { maxLength: 3 })).map(([name, marks]) =>
      marks.reduce((text, [at, sign]) => {
        // Mostly where a word begins or ends, as authors do.
        const place = Math.round(at * text.length);
        const near = text.slice(place).search(/[ -]|$/);
        const cut = place % 3 === 0 ? place : place + near;
        return text.slice(0, cut) + sign + text.slice(cut);
      }, name),
    );
    const piece = fc.oneof({ weight: 6, arbitrary: broken }, { weight: 3, arbitrary: mark }, { weight: 1, arbitrary: fc.constantFrom(...sources) });
    const between = fc.constantFrom(" ", " ", " ", "", "-", "- und ", "\n", "\n\n", " und -", ", ");
    let told = 0;
    let found = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, between), { minLength: 1, maxLength: 6 }), (pieces) => {
        const text = pieces.flat().join("");
        const words = WordSet.of(text);
        if (words === undefined) return;
        told++;
        for (const ref of usedIn(text)) {
          found++;
          expect(phrasesOfUse(ref, knowledge, lookup).some((phrase) => words.mayHold(phrase)), `${ref} in ${JSON.stringify(text)}`).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
    // Else this would show nothing.
    expect(told).toBeGreaterThan(1000);
    expect(found).toBeGreaterThan(told / 2);
  });
});
