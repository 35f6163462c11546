import { isWordUnit } from "./fold.ts";

const german = new Set(
  "der die das und ist im den dem des ein eine einer eines einem einen mit für auf von zu zur zum nicht sich auch wird werden wurde haben hat sind als bei nach aus über oder dass wie durch sowie soll sollen beide beim vom zwischen".split(" "),
);
const english = new Set(
  "the and of to is in that for with as on are by be has have was were this from at an which will would its it not their both between also or other shall should into than been".split(" "),
);

/** No function word is longer. */
const longest = Math.max(...[...german, ...english].map((word) => word.length));
/** So much of a text tells its language. */
const enough = 4000;

/** The language whose function words clearly prevail in a text, if either does. */
export function detectLanguage(text: string): "de" | "en" | undefined {
  let de = 0;
  let en = 0;
  const end = Math.min(text.length, enough);
  for (let at = 0; at < end; ) {
    const start = at;
    while (at < end && isWordUnit(text.charCodeAt(at))) at++;
    if (at > start && at - start <= longest) {
      const word = text.slice(start, at).toLowerCase();
      if (german.has(word)) de++;
      else if (english.has(word)) en++;
    }
    at++;
  }
  if (de >= 2 && de > en * 1.5) return "de";
  if (en >= 2 && en > de * 1.5) return "en";
  if (de > 0 && en === 0) return "de";
  if (en > 0 && de === 0) return "en";
  return undefined;
}
