import { expect, it } from "vitest";
import type { Source } from "../../../server/src/knowledge/records.ts";
import { passageUrl, textDirective } from "../../../server/src/render/evidence.ts";
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
  expect(passageUrl(source("src-harbour"), "gemeinsame Regeln")).toBe("https://harbour.example/de#kai:~:text=gemeinsame%20Regeln");
});

it("takes the preferred address where there is no passage", () => {
  expect(passageUrl(source("src-harbour"), undefined)).toBe("https://harbour.example/en");
});

it("leads to no address that is not a web page's", () => {
  const evil = { ...source("src-paper"), urls: [{ language: "de", url: "javascript:alert(1)" }] } as const;
  expect(passageUrl(evil, "x")).toBeUndefined();
});
