import { wordsOf } from "./words.ts";

/** The member states of the EU (ISO 3166-1): naming one of them does not take a text away from the EU's partners. */
const members = new Set("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" "));
/** Longest name in words: Bosnien und Herzegowina is three. */
const longestName = 4;
let names: ReadonlySet<string> | undefined;

/** The names of all countries in German and English but those of the EU, as the platform knows them. */
function countryNames(): ReadonlySet<string> {
  if (names !== undefined) return names;
  const found = new Set<string>();
  for (const language of ["de", "en"]) {
    const display = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    for (let first = 65; first <= 90; first++) {
      for (let second = 65; second <= 90; second++) {
        const code = String.fromCharCode(first, second);
        // EU, EZ, UN, QO and the like are no countries.
        if (/^(?:E[UZ]|UN|Q[M-Z]|X.|ZZ|AA)$/u.test(code)) continue;
        const name = display.of(code);
        if (name !== undefined) found.add(plain(name));
      }
    }
    // Codes of old (DD, FX) lead to members too.
    for (const code of members) found.delete(plain(display.of(code) ?? code));
  }
  for (const name of ["usa", "nordkorea", "north korea", "südkorea", "south korea", "vereinigte staaten", "vereinigten staaten"]) found.add(name);
  names = found;
  return found;
}

function plain(name: string): string {
  return wordsOf(name).join(" ").toLowerCase();
}

/** True where a text names a country outside the EU, in German or English, with or without a genitive `s`. */
export function namesCountry(text: string): boolean {
  const known = countryNames();
  const words = wordsOf(text).map((word) => word.toLowerCase());
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= words.length && to <= from + longestName; to++) {
      const name = words.slice(from, to).join(" ");
      if (known.has(name) || (name.endsWith("s") && known.has(name.slice(0, -1)))) return true;
    }
  }
  return false;
}
