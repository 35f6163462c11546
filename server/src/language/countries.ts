import { wordsOf } from "./words.ts";

/** The member states of the EU (ISO 3166-1): naming one of them does not take a text away from the EU's partners. */
const members = new Set("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" "));
/** Longest name in words: Bosnien und Herzegowina is three. */
const longestName = 4;
let names: ReadonlyMap<string, string> | undefined;
let memberNames: ReadonlySet<string> | undefined;

/** The names of all countries in German and English but those of the EU, as the platform knows them, each with its code in small letters. */
function countryNames(): ReadonlyMap<string, string> {
  if (names !== undefined) return names;
  const found = new Map<string, string>();
  for (const language of ["de", "en"]) {
    const display = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    for (let first = 65; first <= 90; first++) {
      for (let second = 65; second <= 90; second++) {
        const code = String.fromCharCode(first, second);
        // EU, EZ, UN, QO and the like are no countries.
        if (/^(?:E[UZ]|UN|Q[M-Z]|X.|ZZ|AA)$/u.test(code)) continue;
        const name = display.of(code);
        if (name !== undefined && !found.has(plain(name))) found.set(plain(name), code.toLowerCase());
      }
    }
    // Codes of old (DD, FX) lead to members too.
    for (const code of members) found.delete(plain(display.of(code) ?? code));
  }
  for (const [name, code] of otherNames) found.set(name, code);
  names = found;
  return found;
}

const otherNames = [
  ["usa", "us"],
  ["nordkorea", "kp"],
  ["north korea", "kp"],
  ["südkorea", "kr"],
  ["south korea", "kr"],
  ["republik korea", "kr"],
  ["republic of korea", "kr"],
  ["vereinigte staaten", "us"],
  ["vereinigten staaten", "us"],
  ["uk", "gb"],
  ["großbritannien", "gb"],
  ["great britain", "gb"],
  ["turkey", "tr"],
] as const;

function plain(name: string): string {
  return wordsOf(name).join(" ").toLowerCase();
}

/** True where a text names a country outside the EU, in German or English, with or without a genitive `s`. */
export function namesCountry(text: string): boolean {
  return countriesIn(text).size > 0;
}

/** The countries outside the EU that a text names, as ISO 3166-1 codes in small letters. */
export function countriesIn(text: string): ReadonlySet<string> {
  const known = countryNames();
  const found = new Set<string>();
  const written = wordsOf(text);
  const words = written.map((word) => word.toLowerCase());
  for (let from = 0; from < words.length; from++) {
    // An `island` is no Iceland.
    if (written[from]?.charAt(0) === words[from]?.charAt(0)) continue;
    for (let to = from + 1; to <= words.length && to <= from + longestName; to++) {
      const name = words.slice(from, to).join(" ");
      const code = known.get(name) ?? (name.endsWith("s") ? known.get(name.slice(0, -1)) : undefined);
      if (code !== undefined) found.add(code);
    }
  }
  return found;
}

/** True for the name of a member state, in German or English. */
export function isMemberState(name: string): boolean {
  if (memberNames === undefined) {
    const displays = ["de", "en"].map((language) => new Intl.DisplayNames([language], { type: "region", fallback: "none" }));
    memberNames = new Set(displays.flatMap((display) => [...members].map((code) => plain(display.of(code) ?? code))));
  }
  return memberNames.has(plain(name));
}
