// Other countries without their names: by their people, their capitals and what is theirs.

/** By country (ISO 3166-1, in small letters): `koreanisch`, `the Koreans`, `Seoul`. Germany's partners in digital matters and those of the EU, no members. */
const words: Readonly<Record<string, string>> = {
  au: "australi|canberra",
  br: "brasil|brazil|brasíl",
  ca: "kanad|canad|ottawa",
  ch: "schweizer(?!\\s?käse)|swiss",
  cn: "chines|peking|beijing",
  gb: "britisch|briten|british|london(?:s|er(?:in|[nsm])?)?(?!\\p{L})",
  il: "israel",
  in: "indisch|inder(?:n|s|in|innen)?(?!\\p{L})|indians?(?!\\p{L}|\\socean)|(?:neu-|new\\s)?delhis?(?!\\p{L})",
  jp: "japan|tokio|tokyo",
  kr: "(?:süd|south\\s)?korea|seoul(?:s|er)?(?!\\p{L})",
  no: "norweg|oslo",
  nz: "neuseel|new\\szealand|wellingtons?(?!\\p{L})",
  sg: "singap",
  tw: "taiwan|taipeh|taipei",
  ua: "ukrain|kiew|kyjiw|kyiv",
  us: "amerikan|american|washington",
  vn: "vietnam|hanoi",
};

/** Abbreviations, which are written in capitals: `us-east-1` is a place for servers, and Rok a name. */
const abbreviated = /(?<!\p{L})(?:(?<kr>ROK(?!\p{L}))|(?<us>US-(?!\d)))/gu;

const codes = Object.keys(words);
const known = new RegExp(`(?<!\\p{L})(?:${codes.map((code) => `(?<${code}>${words[code] ?? ""})`).join("|")})`, "giu");

/** The countries of which a text speaks in one of these ways, German or English. */
export function foreignersIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const pattern of [known, abbreviated]) {
    for (const { groups = {} } of text.matchAll(pattern)) for (const code of codes) if (groups[code] !== undefined) found.add(code);
  }
  return found;
}
