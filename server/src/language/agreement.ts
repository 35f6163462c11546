/** Words before an adjective that tell the case or number: what may follow for each gender. */
const singularDativeOrGenitive = new Set("der einer keiner dieser jener zur seiner ihrer unserer".split(" "));
const masculineOrNeuterDative = new Set("dem einem keinem diesem jenem im am zum beim vom seinem ihrem unserem".split(" "));
const nominative = new Set("ein kein sein ihr unser".split(" "));

/**
 * True where a German noun in its basic form may follow an adjective with this ending.
 *
 * ```
 * der digitalen | Partnerschaft    may follow
 * die digitalen | Partnerschaft    may not: a plural is begun
 * des digitalen | Wandel           may not: it must be „Wandels“
 * ```
 * @param before the word before the adjective, if there is one
 * @param adjective as it was typed
 */
export function nounMayFollow(before: string | undefined, adjective: string, gender: "m" | "f" | "n"): boolean {
  const word = before?.toLowerCase() ?? "";
  const ending = /e[nmrs]?$/u.exec(adjective)?.[0];
  switch (ending) {
    case "e":
      return true;
    case "er":
      return gender === "f" ? !nominative.has(word) : gender === "m";
    case "es":
      return gender === "n";
    case "em":
      return gender !== "f";
    case "en":
      return gender === "f" ? singularDativeOrGenitive.has(word) : masculineOrNeuterDative.has(word);
    default:
      return true;
  }
}

const accusative = new Set("für durch gegen ohne um über".split(" "));
const dative = new Set("mit von aus bei nach zu seit".split(" "));
const definite = new Set("die diese jede jene eine keine seine ihre unsere welche".split(" "));
const genitiveArticles = new Set("des eines keines seines ihres unseres".split(" "));

/**
 * True where an adjective in the singular has its whole ending, so that nothing is to be added to it.
 *
 * ```
 * für künstliche | Intelligenz     whole
 * der künstliche | n Intelligenz   not
 * mit künstliche | r Intelligenz   not
 * ```
 * @param before the word before the adjective, if there is one
 */
export function adjectiveIsWhole(before: string | undefined, adjective: string, gender: "m" | "f" | "n"): boolean {
  const word = before?.toLowerCase() ?? "";
  const ending = /e[nmrs]?$/u.exec(adjective)?.[0];
  switch (ending) {
    case "en":
      return gender === "f" ? singularDativeOrGenitive.has(word) : masculineOrNeuterDative.has(word);
    case "er":
      return gender === "f" ? dative.has(word) : gender === "m" && nominative.has(word);
    case "es":
      return gender === "n" && (nominative.has(word) || accusative.has(word));
    case "em":
      return gender !== "f" && dative.has(word);
    case "e":
      if (gender === "f") return definite.has(word) || accusative.has(word);
      return gender === "n" ? word === "das" || word === "dieses" : word === "der" || word === "dieser";
    default:
      return false;
  }
}

const endings = ["e", "en", "er", "es", "em"] as const;
const pluralDeterminers = new Set("die der den diese dieser diesen jene alle aller allen keine keiner keinen seine seiner seinen ihre ihrer ihren unsere unserer unseren beide beider beiden".split(" "));
const pluralQuantifiers = new Set("viele mehrere einige wenige andere weitere zwei drei vier fünf".split(" "));

/**
 * The ending that an adjective gets here, before it is typed; undefined where the words before leave it open.
 *
 * ```
 * bei der | künstlichen Intelligenz
 * für | künstliche Intelligenz
 * und | ?
 * ```
 * @param before the word before the adjective; undefined where the sentence begins with it
 */
export function askedEnding(before: string | undefined, gender: "m" | "f" | "n", isPlural: boolean): string | undefined {
  const word = before?.toLowerCase();
  if (isPlural) {
    if (word === undefined || accusative.has(word) || pluralQuantifiers.has(word)) return "e";
    return pluralDeterminers.has(word) || dative.has(word) ? "en" : undefined;
  }
  if (word === undefined) return { m: "er", f: "e", n: "es" }[gender];
  const [only, another] = endings.filter((ending) => adjectiveIsWhole(word, ending, gender));
  return another === undefined ? only : undefined;
}

const singularDeterminers = new Set("des eines dem einem ein eine einer einen das im am zum vom zur beim ins jede jeder jedes jeden jedem kein keinem ihres seines unseres dieses diesem dies solch mein dein sein ihr unser euer".split(" "));
const openDeterminers = new Set("die der diese dieser jene keine keiner seine seiner ihre ihrer unsere unserer deren welche".split(" "));
const pluralDatives = new Set("den diesen jenen keinen seinen ihren unseren allen beiden vielen".split(" "));
const alwaysPlural = new Set("alle aller beide beider viele vieler mehrere mehrerer einige einiger wenige andere weitere zwei drei vier fünf sechs zahlreiche verschiedene manche".split(" "));

/**
 * Whether the words before a German noun call for its plural; `open` where it may be either, `bare` where nothing is
 * there that a single countable thing would need.
 *
 * ```
 * des | Datenraums        singular
 * die | Datenräume        plural: the noun is masculine
 * die | Lieferketten      open
 * die globalen | …        plural
 * für | Lieferketten      bare
 * ```
 */
export function askedNumber(before: readonly string[], gender: "m" | "f" | "n"): "singular" | "plural" | "open" | "bare" {
  const last = before[before.length - 1] ?? "";
  const isAdjective = /^\p{Ll}{2,}e[mnrs]?$/u.test(last) && !isDeterminerOrPreposition(last);
  const word = (isAdjective ? (before[before.length - 2] ?? "") : last).toLowerCase();
  if (singularDeterminers.has(word)) return "singular";
  // mit neuen | Netzen
  if (isAdjective && dative.has(word) && last.endsWith("en")) return "plural";
  if (alwaysPlural.has(word)) return "plural";
  if (pluralDatives.has(word)) return gender === "m" ? "singular" : "plural";
  if (isAdjective && openDeterminers.has(word) && /^(?:die|diese|jene|keine|seine|ihre|unsere|deren)$/u.test(word) && last.endsWith("en")) return "plural";
  if (openDeterminers.has(word)) return gender === "f" ? "open" : word.endsWith("r") ? "singular" : "plural";
  if (isAdjective) return last.endsWith("e") && gender !== "f" ? "plural" : last.endsWith("em") || (last.endsWith("en") && gender === "m") || last.endsWith("es") ? "singular" : "open";
  return "bare";
}

function isDeterminerOrPreposition(word: string): boolean {
  const lower = word.toLowerCase();
  return [singularDeterminers, openDeterminers, pluralDatives, alwaysPlural, accusative, dative, notAdjectives].some((words) => words.has(lower));
}

/** Words that end like adjectives. */
const notAdjectives = new Set("über unter hinter neben zwischen wegen ohne außer oder aber sowie wie als wenn bevor sondern immer wieder mehr sehr seiner werden wurden haben hatten waren sollen können müssen wollen dürfen sollten könnten müssten wollten werde sei seien habe solle könne müsse wolle gegenüber etwa unser euer ehe je sie wir eine haben hätte hätten wäre wären".split(" "));

/** True where a masculine or neuter noun stands in the genitive: *des*, *eines*, *ihres*. */
export function asksForGenitive(before: string | undefined): boolean {
  return before !== undefined && genitiveArticles.has(before.toLowerCase());
}

/**
 * True where a German noun in its basic form may follow: not in the genitive of masculines and neuters (*des Seekabels*),
 * nor where a plural in the dative is asked for (*bei Halbleitern*).
 * @param before the words before the noun
 */
export function nounMayStand(before: readonly string[], noun: string, gender: "m" | "f" | "n"): boolean {
  if (gender === "f") return true;
  const at = before.length - 1;
  const adjective = /^\p{Ll}\p{L}*en$/u.test(before[at] ?? "") && !masculineOrNeuterDative.has(before[at] ?? "");
  const word = (before[adjective ? at - 1 : at] ?? "").toLowerCase();
  if (genitiveArticles.has(word)) return noun.endsWith("s");
  return !(dative.has(word) && /e[lr]$/u.test(noun));
}
