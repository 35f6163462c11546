import { expect, it } from "vitest";
import { quoted } from "../../../server/src/render/locale.ts";
import { abbreviationOf } from "../../../server/src/render/names.ts";

it("an abbreviation is not given twice", () => {
  const label = { de: "Absichtserklärung (MoU)", en: "memorandum of understanding" };
  const named = { label, abbreviations: { de: ["MoU"], en: ["MoU"] } };
  expect([abbreviationOf(named, "de"), abbreviationOf(named, "en")]).toEqual([undefined, "MoU"]);
});

it("quotation marks inside others are single ones", () => {
  expect(quoted("Fazilität „Connecting Europe“", "de")).toBe("„Fazilität ‚Connecting Europe‘“");
  expect(quoted("the “Quiet Cranes” call", "en")).toBe("“the ‘Quiet Cranes’ call”");
  expect(quoted("ohne Zeichen", "de")).toBe("„ohne Zeichen“");
});
