// Other countries without their names: by their people, their capitals and what is theirs.

/** By country (ISO 3166-1, in small letters): `koreanisch`, `the Koreans`, `Seoul`. Germany's partners in digital matters and those of the EU, no members. */
const words: Readonly<Record<string, string>> = {
  au: "australi|canberra",
  br: "brasil|brazil|brasíl",
  ca: "kanad|canad|ottawa",
  ch: "schweizer|swiss",
  cn: "chines|peking|beijing",
  gb: "britisch|briten|british|london",
  il: "israel",
  in: "indisch|inder(?!\\p{L})|indian(?!\\p{L}*a)|neu-delhi|new\\sdelhi|delhi",
  jp: "japan|tokio|tokyo",
  kr: "(?:süd|south\\s)?korea|seoul|rok(?!\\p{L})",
  no: "norweg|oslo",
  nz: "neuseel|new\\szealand|wellington",
  sg: "singap",
  tw: "taiwan|taipeh|taipei",
  ua: "ukrain|kiew|kyjiw|kyiv",
  us: "us-|amerikan|american|washington",
  vn: "vietnam|hanoi",
};

const codes = Object.keys(words);
const known = new RegExp(`(?<!\\p{L})(?:${codes.map((code) => `(?<${code}>${words[code] ?? ""})`).join("|")})`, "giu");

/** The countries of which a text speaks in one of these ways, German or English. */
export function foreignersIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { groups = {} } of text.matchAll(known)) for (const code of codes) if (groups[code] !== undefined) found.add(code);
  return found;
}
