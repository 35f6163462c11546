import { describe, expect, it } from "vitest";
import { renderContext } from "../../../server/src/features/options.ts";
import { sourcesOf } from "../../../server/src/features/sources.ts";
import { buildKnowledge } from "../../../server/src/knowledge/build-knowledge.ts";
import type { AnyEntry } from "../../../server/src/knowledge/knowledge.ts";
import { kinds } from "../../../server/src/knowledge/records.ts";
import { loadShippedPack } from "../../../server/src/knowledge/shipped.ts";
import { renderHover } from "../../../server/src/render/hover.ts";
import { renderPage } from "../../../server/src/render/page.ts";
import { isCheckedAddress } from "../../../server/src/render/remarks.ts";
import { renderSourceHover } from "../../../server/src/render/sourceHover.ts";
import { english, german, harbour } from "./harbour.ts";

const shipped = buildKnowledge([loadShippedPack("shipped:")], 1);

/** Addresses as they stand in a link, without the passage. */
function plain(url: string): string {
  return decodeURI(url).replace(/#.*$/u, "");
}

/** The addresses at which nobody has found the page, as far as no other record has found it there. */
function uncheckedOf(knowledge: typeof shipped): ReadonlySet<string> {
  const urls = [...knowledge.all("sources"), ...knowledge.all("instruments")].flatMap(({ record }) => record.urls ?? []);
  const checked = new Set(urls.filter(({ verification }) => isCheckedAddress(verification)).map(({ url }) => plain(url)));
  return new Set(urls.map(({ url }) => plain(url)).filter((url) => !checked.has(url)));
}

/** Lines that lead to an unchecked address and do not say so. */
function silentLines(text: string, unchecked: ReadonlySet<string>): readonly string[] {
  const targets = new Map([...text.matchAll(/^\[(\d+)\]: (\S+)/gmu)].map(([, number = "", url = ""]) => [number, url]));
  return text.split("\n").filter((line) => {
    if (/^\[\d+\]: /u.test(line)) return false;
    const direct = [...line.matchAll(/\]\((https:[^\s)]+)|<(https:[^>]+)>/gu)].map(([, link, address]) => link ?? address ?? "");
    const indirect = [...line.matchAll(/\]\[(\d+)\]/gu)].map(([, number = ""]) => targets.get(number) ?? "");
    const leads = [...direct, ...indirect].some((url) => url.startsWith("https:") && unchecked.has(plain(url)));
    return leads && !/Adresse|address/u.test(line);
  });
}

describe.each([
  { name: "the shipped pack", knowledge: shipped },
  { name: "the invented one", knowledge: harbour },
])("of $name", ({ knowledge }) => {
  const entries = kinds.flatMap((kind) => knowledge.all(kind) as readonly AnyEntry[]);
  const unchecked = uncheckedOf(knowledge);

  it("some addresses were not checked", () => {
    expect(unchecked.size).toBeGreaterThan(0);
  });

  it.each([german, english])("no page leads to one of them without saying so, in $locale", ({ locale }) => {
    const silent = entries.flatMap(({ ref }) => silentLines(renderPage(knowledge, ref, locale, german.today)?.text ?? "", unchecked).map((line) => `${ref}: ${line}`));
    expect(silent).toEqual([]);
  });

  it.each([german, english])("no hover does, in $locale", (options) => {
    const context = renderContext(knowledge, options, true);
    const silent = entries.flatMap((entry) => {
      const named = knowledge.referrers(entry.ref).filter((each) => each.kind === "commitments");
      const name = { ref: entry.ref, kind: entry.kind, id: entry.record.id, text: "x", language: options.locale, role: "preferred", contextual: false } as const;
      const hovers = [
        renderHover(context, { name, alternatives: [], commitments: named }),
        entry.kind === "sources" ? renderSourceHover(context, entry.record.id, undefined) : undefined,
      ];
      return hovers.flatMap((text) => silentLines(text ?? "", unchecked)).map((line) => `${entry.ref}: ${line}`);
    });
    expect(silent).toEqual([]);
  });

  it.each([german, english])("Open Original does not offer one without saying so, in $locale", ({ locale }) => {
    const silent = entries.flatMap(({ ref }) =>
      sourcesOf(knowledge, ref, locale).filter(({ url, detail }) => unchecked.has(plain(url)) && !/Adresse|address/u.test(detail)),
    );
    expect(silent).toEqual([]);
  });
});
