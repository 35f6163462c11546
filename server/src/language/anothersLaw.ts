/*
 * Other states have laws and agreements, too: what is a wrong name for an act of the EU is a right one for theirs.
 *
 *   das koreanische |KI-Gesetz|     Japans |KI-Gesetz|     ein |KI-Gesetz|     das |KI-Gesetz| der Republik Korea     die |KI-Gesetze| beider Seiten
 */

/** It says itself whose it is: `ein |Europäisches Chip-Gesetz|`. */
const ofTheEu = /^(?:EU(?!\p{L})|europ)/iu;
/** A law, in the plural or not, or an act. */
const lawOrAct = /(?:gesetz(?:es)?|(?<laws>gesetzen?)|(?<act>\sact))$/iu;
const longestEnding = "gesetzen".length;
const adjective = /(?<!\p{L})(?!europäisch)\p{L}+isch(?:e[nrsm]?)?\s$/iu;
const owner = /(?<!\p{L})(?!(?:Das|Des|Dies|Dieses|Jenes|Als|Aus|Bis|Was|Alles|Bereits|Europas|Brüssels)\s)\p{Lu}\p{L}+(?:s|’)\s$/u;
const some = /(?<!\p{L})(?:k?ein(?:e[nrsm]?)?|ihr(?:e[nrsm]?)?|sein(?:e[nrsm]?)?|deren|dessen|eigene[nrsm]?|jede[nrsm]?|welche[nrsm]?|solche[nrsm]?)\s(?:\p{Ll}+e[nrsm]?\s)?$/iu;
const ofAnother = /^\s(?:(?:der|des|von|aus)\s(?!EU(?!\p{L})|Europ|Union|Kommission)\p{Lu}|in\s(?!Kraft|Geltung|EU|Europ|Brüssel|Deutschland|Österreich|Frankreich|Italien|Spanien|Polen)\p{Lu}|(?!EU)\p{Lu}\p{L}+s(?!\p{L}))/u;

/** `Korea’s |AI Act|`, `the Korean |AI Act|` */
const englishOwner = /(?<!\p{L})(?:(?!(?:EU|Union|Europe|Brussels|Commission|Today|Yesterday)['’])\p{Lu}\p{L}*['’]s?|(?!European\s)\p{Lu}\p{L}+(?:an|ese|ish)|U\.?[KS]\.?)\s$/u;

/** Whether a name plainly is that of another state's law. @param start where it stands in the prose */
export function isAnothersLaw(prose: string, start: number, end: number): boolean {
  const ending = lawOrAct.exec(prose.slice(Math.max(start, end - longestEnding), end));
  if (ending === null || ofTheEu.test(prose.slice(start, end))) return false;
  const before = prose.slice(Math.max(0, start - 40), start);
  if (ending.groups?.["act"] !== undefined) return englishOwner.test(before) || adjective.test(before);
  return ending.groups?.["laws"] !== undefined || adjective.test(before) || owner.test(before) || some.test(before) || ofAnother.test(prose.slice(end, end + 80));
}
