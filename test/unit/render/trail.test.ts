import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { buildKnowledge } from "../../../server/src/knowledge/build-knowledge.ts";
import type { Entry } from "../../../server/src/knowledge/knowledge.ts";
import { loadPack } from "../../../server/src/knowledge/load-pack.ts";
import { renderContext } from "../../../server/src/features/options.ts";
import { renderHover } from "../../../server/src/render/hover.ts";
import { renderPage } from "../../../server/src/render/page.ts";
import { english, german } from "./harbour.ts";

const pack = loadPack([{ path: "trail.yaml", text: readFileSync(new URL("trail.yaml", import.meta.url), "utf8") }], { root: "file:///pilots", layer: "workspace" });
const pilots = buildKnowledge([{ ...pack, layer: "shipped" }], 1);

it("a hover shows no dispute about a commitment that it does not show", () => {
  const name = { ref: "terms/pilot-service", kind: "terms", id: "pilot-service", text: "Lotsendienst", language: "de", role: "preferred", contextual: false } as const;
  const hover = (commitments: readonly Entry<"commitments">[]) => renderHover(renderContext(pilots, german, true), { name, alternatives: [], commitments });
  const all = pilots.all("commitments");
  expect(hover(all.filter(({ record }) => record.id === "boats"))).toContain("Abweichende Angaben");
  expect(hover(all)).toContain("weitere");
  expect(hover(all)).not.toContain("Abweichende Angaben");
});

function hoverOf(locale: "de" | "en"): string {
  const options = { ...(locale === "de" ? german : english), pages: false };
  const name = { ref: "terms/pilot-service", kind: "terms", id: "pilot-service", text: "Lotsendienst", language: "de", role: "preferred", contextual: false } as const;
  // Two at a time, so that nothing is cut off.
  const some = (ids: readonly string[]) => renderHover(renderContext(pilots, options, true), { name, alternatives: [], commitments: pilots.all("commitments").filter(({ record }) => ids.includes(record.id)) });
  return [some(["service", "service-planned", "service-told-again", "languages"]), some(["courses", "talks", "boats", "meet-again", "yearly"])].join("\n");
}

describe.each(["de", "en"] as const)("in %s", (locale) => {
  it("a hover says where commitments stand, and tells each once", async () => {
    await expect(hoverOf(locale)).toMatchFileSnapshot(`../../goldens/hover-trail.${locale}.md`);
  });

  it.each(["service-planned", "languages", "boats", "courses", "yearly"])("the page of %s shows its trail", async (id) => {
    await expect(renderPage(pilots, `commitments/${id}`, locale, "2026-11-28")?.text).toMatchFileSnapshot(`../../goldens/page-trail-${id}.${locale}.md`);
  });

  it("the page of a meeting shows what is done with it", async () => {
    await expect(renderPage(pilots, "events/e-3", locale, "2026-11-28")?.text).toMatchFileSnapshot(`../../goldens/page-trail-e-3.${locale}.md`);
  });
});
