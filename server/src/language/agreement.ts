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
