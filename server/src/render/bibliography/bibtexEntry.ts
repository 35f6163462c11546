// A source as an entry of BibLaTeX.
import type { CslItem } from "./cslItem.ts";

const types: { readonly [type in CslItem["type"]]: string } = {
  webpage: "online",
  report: "report",
  "article-newspaper": "article",
  legislation: "legislation",
};

/** The name of an item's language in BibLaTeX, where it has one that styles know. */
const languages: { readonly [language: string]: string } = {
  de: "ngerman",
  en: "british",
  fr: "french",
  it: "italian",
  nl: "dutch",
  es: "spanish",
  pt: "portuguese",
  pl: "polish",
  sv: "swedish",
  da: "danish",
  fi: "finnish",
  cs: "czech",
  el: "greek",
  ru: "russian",
  ja: "japanese",
  ko: "korean",
  zh: "chinese",
};

/** The entry of an item. @param kept further fields, such as somebody has added, as they stand in the file */
export function bibtexEntry(item: CslItem, kept: readonly (readonly [string, string])[] = []): string {
  const fields: (readonly [string, string | undefined])[] = [
    // In double braces, a name is that of an institution, and an “and” in it is part of it.
    ["author", item.author && item.author.map(({ literal }) => `{${escaped(literal)}}`).join(" and ")],
    ["title", titleText(item)],
    ["journaltitle", item["container-title"] && escaped(item["container-title"])],
    ["entrysubtype", item.type === "article-newspaper" ? "newspaper" : undefined],
    [item.type === "report" ? "institution" : "organization", item.publisher && `{${escaped(item.publisher)}}`],
    ["type", item.genre && escaped(item.genre)],
    ["date", dateText(item)],
    ["url", item.URL && encodeBraces(item.URL)],
    ["langid", languages[item.language]],
  ];
  const written = [...fields.filter((field): field is readonly [string, string] => field[1] !== undefined && field[1] !== ""), ...kept];
  return `@${types[item.type]}{${item.id},\n${written.map(([name, value]) => `  ${name} = {${value}},\n`).join("")}}`;
}

/** The fields that are written here; all others are somebody's own. */
export const writtenFields: ReadonlySet<string> = new Set(["author", "title", "organization", "journaltitle", "entrysubtype", "institution", "type", "date", "url", "langid"]);

/** Styles write the titles of English works with other capitals; words that have some of their own keep them. */
function titleText({ title, language }: CslItem): string {
  if (language !== "en") return escaped(title);
  return title
    .split(/(\s+)/)
    .map((word) => (/\p{Lu}/u.test(word) ? `{${escaped(word)}}` : escaped(word)))
    .join("");
}

function dateText({ issued }: CslItem): string | undefined {
  const parts = issued?.["date-parts"][0];
  if (parts === undefined) return undefined;
  return parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, "0")).join("-") + (issued?.circa === true ? "~" : "");
}

const special: { readonly [character: string]: string } = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "{": "\\{",
  "}": "\\}",
  "`": "\\textasciigrave{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
  // Two of them would become a dash.
  "-": "-{}",
};

/** A text in which nothing is a command: letters of all alphabets stay as they are. */
function escaped(text: string): string {
  return text.replace(/[\\~^`<>{}#$%&_]|-(?=-)/g, (character) => special[character] ?? `\\${character}`);
}

/** An address stands as it is, but braces must not open what they do not close. */
function encodeBraces(url: string): string {
  return url.replace(/[{}\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
