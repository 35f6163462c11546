import { expect, it } from "vitest";
import type { Source } from "../../../server/src/knowledge/records/source.ts";
import { passageAddress, proofsOf, textDirective } from "../../../server/src/render/evidence.ts";
import { harbour } from "./harbour.ts";

function source(id: string): Source {
  const record = harbour.get("sources", id)?.record;
  if (record === undefined) throw new Error(`no source ${id}`);
  return record;
}

it.each([
  ["ROK-EU-Forums für Halbleiterforscher", ":~:text=ROK%2DEU%2DForums%20f%C3%BCr%20Halbleiterforscher"],
  ["Hochleistungsrechnen (HPC)", ":~:text=Hochleistungsrechnen%20%28HPC%29"],
  ["a, b & c", ":~:text=a%2C%20b%20%26%20c"],
  ["half a pair \ud83c", ":~:text=half%20a%20pair%20%EF%BF%BD"],
])("encodes %j as a text fragment demands", (words, expected) => {
  expect(textDirective(words)).toBe(expected);
});

it("looks for the words in the version of the source's own language", () => {
  expect(passageAddress(source("src-harbour"), "gemeinsame Regeln")?.url).toBe("https://harbour.example/de#kai:~:text=gemeinsame%20Regeln");
});

it("takes the preferred address where there is no passage", () => {
  expect(passageAddress(source("src-harbour"), undefined)?.url).toBe("https://harbour.example/en");
});

it("prefers an address where the page was found, and says where none was", () => {
  const paper = source("src-paper");
  const inferred = { language: "de", url: "https://paper.example/guess", verification: { basis: "inferred", confidence: "high" } } as const;
  const cited = { ...inferred, url: "https://paper.example/said", verification: { basis: "cited", confidence: "low" } } as const;
  for (const locator of [undefined, "Kran"]) {
    expect(passageAddress({ ...paper, urls: [inferred, ...paper.urls, cited] }, locator)?.url).toContain("https://paper.example/a_");
    expect(passageAddress({ ...paper, urls: [inferred, cited] }, locator)).toMatchObject({ url: expect.stringContaining("/said") as string, verification: { basis: "cited" } });
  }
  // The words of the passage are in one language only.
  const english = { language: "en", url: "https://paper.example/en" } as const;
  expect(passageAddress({ ...paper, urls: [english, inferred] }, "Kran")?.url).toContain("/guess#:~:text=Kran");
});

it("puts what was found and can be read before what is official", () => {
  const order = proofsOf(harbour, ["src-hearsay", "src-paper", "src-harbour"].map((id) => ({ source: id }))).map((proof) => proof.source.id);
  expect(order).toEqual(["src-harbour", "src-paper", "src-hearsay"]);
});

it("leads to no address that is not a web page's", () => {
  const evil = { ...source("src-paper"), urls: [{ language: "de", url: "javascript:alert(1)" }] } as const;
  expect(passageAddress(evil, "x")).toBeUndefined();
});
