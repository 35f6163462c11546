import { parse as parseYaml } from "yaml";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { DraftLanguage } from "../knowledge/local-text.ts";
import type { Lookup } from "../lookup/lookup.ts";
import { partnersOfRecord } from "./context.ts";

/** What is read with: whose names count, and in which language. */
interface Reading {
  readonly knowledge: Knowledge;
  readonly lookup: Lookup;
  readonly defaultLanguage: DraftLanguage;
}

/** What a draft says of itself in the lines between the fences at its beginning. Snapshots share it for as long as these lines stay as they are. */
export class FrontMatter {
  #text: string;
  #values: ReadonlyMap<string, string | readonly string[]> | undefined;
  #language: DraftLanguage | "none" | undefined;
  #partners: { readonly reading: Reading; readonly partners: ReadonlySet<string> } | undefined;

  /** @param text without the fences; empty where there is no front matter */
  constructor(text: string) {
    this.#text = text;
  }

  /** True where it is the very same. */
  is(text: string): boolean {
    if (this.#text !== text) return false;
    // An older string may be a part of the whole older document, and keep that in memory.
    this.#text = text;
    return true;
  }

  /** Keys with a text or a list of texts. */
  get values(): ReadonlyMap<string, string | readonly string[]> {
    return (this.#values ??= readValues(this.#text));
  }

  /** The language that it names, if it is one that drafts are written in. */
  get language(): DraftLanguage | undefined {
    if (this.#text === "") return undefined;
    this.#language ??= declaredLanguage(this.values);
    return this.#language === "none" ? undefined : this.#language;
  }

  /** Actor ids of the partners that it names, by their ids or by names. */
  partners({ knowledge, lookup, defaultLanguage }: Reading): ReadonlySet<string> {
    const before = this.#partners;
    if (before?.reading.knowledge === knowledge && before.reading.lookup === lookup && before.reading.defaultLanguage === defaultLanguage) return before.partners;
    const partners = new Set<string>();
    for (const value of partnerKeys.flatMap((key) => this.values.get(key) ?? [])) {
      if (knowledge.get("actors", value)) partners.add(value);
      for (const mention of lookup.mentions(value, defaultLanguage)) {
        for (const partner of partnersOfRecord(knowledge, mention.name.ref)) partners.add(partner);
      }
    }
    this.#partners = { reading: { knowledge, lookup, defaultLanguage }, partners };
    return partners;
  }
}

/** Keys that say whom a draft is about. */
const partnerKeys = ["partner", "partners", "partnership"];

function declaredLanguage(values: FrontMatter["values"]): DraftLanguage | "none" {
  const given = values.get("lang") ?? values.get("language");
  const declared = typeof given === "string" ? /^(de|en)\b/iu.exec(given)?.[1]?.toLowerCase() : undefined;
  return declared === "de" || declared === "en" ? declared : "none";
}

/** Keys with a text or a list of texts; whatever is faulty is as if it were not there. */
function readValues(text: string): FrontMatter["values"] {
  const values = new Map<string, string | readonly string[]>();
  if (text.trim() === "") return values;
  let data: unknown;
  try {
    data = parseYaml(text, { logLevel: "silent", maxAliasCount: 0 });
  } catch {
    return values;
  }
  if (typeof data !== "object" || data === null) return values;
  for (const [key, value] of Object.entries(data)) {
    if (typeof value === "string" || typeof value === "number") values.set(key, String(value));
    else if (Array.isArray(value)) values.set(key, value.filter((item) => typeof item === "string" || typeof item === "number").map(String));
    // What has keys of its own is there, but says nothing here.
    else if (typeof value === "object" && value !== null) values.set(key, []);
  }
  return values;
}
