import type { Passage } from "../draft/passage.ts";
import type { Mention } from "../lookup/lookup.ts";

/*
 * Other states have laws and agreements, too: what is a wrong name for an act of the EU is a right one for theirs.
 *
 *   das koreanische |KI-Gesetz|     Japans |KI-Gesetz|     ein |KI-Gesetz|     das |KI-Gesetz| der Republik Korea     die |KI-Gesetze| beider Seiten
 */
const law = /gesetz(?:es?|en)?$/iu;
const laws = /gesetzen?$/iu;
const adjective = /(?<!\p{L})(?!europäisch)\p{L}+isch(?:e[nrsm]?)?\s$/iu;
const owner = /(?<!\p{L})(?!(?:Das|Des|Dies|Dieses|Jenes|Als|Aus|Bis|Was|Alles|Bereits|Europas)\s)\p{Lu}\p{L}+(?:s|’)\s$/u;
const some = /(?<!\p{L})(?:k?ein(?:e[nrsm]?)?|ihr(?:e[nrsm]?)?|sein(?:e[nrsm]?)?|eigene[nrsm]?|jede[nrsm]?|welche[nrsm]?|solche[nrsm]?)\s(?:\p{Ll}+e[nrsm]?\s)?$/iu;
const ofAnother = /^\s(?:(?:der|des|von|in|aus)\s(?!EU(?!\p{L})|Europ|Union|Kommission)\p{Lu}|(?!EU)\p{Lu}\p{L}+s(?!\p{L}))/u;
const between = /^\szwischen\s(?!(?:der\s)?(?:EU|Europ))(?:[\p{L}-]+\s){1,4}und\s(?!(?:der\s)?(?:EU|Europ))/u;

/** Whether a name plainly is that of somebody else's law or agreement. */
export function isAnothers({ block: { prose } }: Passage, { start, end }: Mention): boolean {
  const surface = prose.slice(start, end);
  const after = prose.slice(end, end + 80);
  if (between.test(after)) return true;
  if (!law.test(surface)) return false;
  const before = prose.slice(Math.max(0, start - 40), start);
  return laws.test(surface) || adjective.test(before) || owner.test(before) || some.test(before) || ofAnother.test(after);
}
