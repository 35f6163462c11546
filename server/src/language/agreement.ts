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

const accusative = new Set("für durch gegen ohne um".split(" "));
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
