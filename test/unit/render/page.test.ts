import { describe, expect, it } from "vitest";
import { kinds, type RecordRef } from "../../../server/src/knowledge/records.ts";
import { renderPage } from "../../../server/src/render/page.ts";
import { pageUri, parsePageUri, relativePageLink } from "../../../server/src/render/pageUri.ts";
import { german, harbour } from "./harbour.ts";

const { today } = german;

const pages: readonly RecordRef[] = [
  "terms/port-act",
  "commitments/h-2",
  "sources/src-paper",
  "sources/src-harbour",
  "events/e-1",
  "actors/chair",
  "instruments/port-act",
  "programmes/crane-call",
  "partnerships/harbour-partnership",
  "topics/cranes",
  "disputes/crane-count",
  "exceptions/old-crane",
  "terms/nasty",
  "sources/src-hearsay",
  "actors/former-chair",
  "actors/pilot",
  "events/e-3",
  "commitments/h-8",
  "instruments/buoy-pact",
];

describe.each(["de", "en"] as const)("a page in %s", (locale) => {
  it.each(pages)("of %s", async (ref) => {
    await expect(renderPage(harbour, ref, locale, today)?.text).toMatchFileSnapshot(`../../goldens/page-${ref.replace("/", "-")}.${locale}.md`);
  });
});

it("can be had of every record, and every link on it leads to a page", () => {
  for (const entry of kinds.flatMap((kind) => harbour.all(kind))) {
    const page = renderPage(harbour, entry.ref, "de", today);
    expect(page?.text).toMatch(/^# \S/);
    for (const [, target = ""] of page?.text.matchAll(/^\[\d+\]: (\.\.\S+)/gm) ?? []) {
      const { pathname } = new URL(target, page?.uri.replace("communique:", "http://x"));
      expect(harbour.resolve(parsePageUri(`communique:${pathname}`)?.ref ?? "terms/none")).toBeDefined();
    }
  }
});

it("knows on which line what stands", () => {
  const page = renderPage(harbour, "sources/src-harbour", "de", today);
  const lines = page?.text.split("\n") ?? [];
  expect(lines[page?.marks.get("commitments/h-6") ?? -1]).toContain("Der Hafenrat tagt jährlich");
});

describe("the address of a page", () => {
  it.each([
    ["Gesetz über Häfen", "communique:/de/terms/x/Gesetz%20%C3%BCber%20H%C3%A4fen.md"],
    ["Was? 1/2 #3 a:b", "communique:/de/terms/x/Was%201-2%203%20ab.md"],
    ["", "communique:/de/terms/x/%E2%80%A6.md"],
  ])("of %j", (title, uri) => {
    expect(pageUri("terms/x", title, "de")).toBe(uri);
    expect(parsePageUri(uri)).toEqual({ locale: "de", ref: "terms/x", place: "" });
  });

  it("has a name of bearable length, cut between words", () => {
    const uri = decodeURIComponent(pageUri("commitments/x", "Beide Seiten vereinbaren eine sehr lange Reihe von Dingen, die niemand lesen wird", "de"));
    expect(uri).toBe("communique:/de/commitments/x/Beide Seiten vereinbaren eine sehr lange Reihe von Dingen ….md");
  });

  it("is the same seen from another page", () => {
    const from = pageUri("terms/a", "A", "en").replace("communique:", "http://x");
    expect(new URL(relativePageLink("events/b", "Ä & B"), from).pathname).toBe("/en/events/b/%C3%84%20%26%20B.md");
  });

  it.each(["communique:/fr/terms/x/X.md", "communique:/de/nothing/x/X.md", "communique:/de/terms", "file:///de/terms/x/X.md", "no uri at all", ""])(
    "is not %j",
    (uri) => {
      expect(parsePageUri(uri)).toBeUndefined();
    },
  );
});
