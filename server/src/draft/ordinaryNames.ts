import type { Mention } from "../lookup/lookup.ts";
import type { Sentence } from "../language/sentences.ts";
import { belongsToSomethingElse, endsAnotherCompound } from "./ordinary.ts";

/**
 * Leaves ordinary words (Tagung, Start) only in sentences that name something else.
 * @param isCountry true for a mention of a party alone, which makes an ordinary word a name less readily
 */
export function inContext(
  prose: string,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  isCountry: (mention: Mention) => boolean,
): readonly Mention[] {
  if (!mentions.some(isOrdinary)) return mentions;
  const kept: Mention[] = [];
  let next = 0;
  for (const sentence of sentences) {
    const own: Mention[] = [];
    for (; next < mentions.length && (mentions[next] as Mention).start < sentence.end; next++) own.push(mentions[next] as Mention);
    const names = own.filter((mention) => !isOrdinary(mention));
    const tells = names.some((mention) => !isCountry(mention));
    for (const mention of own) {
      const isNamed = (tells || (names.length > 0 && !belongsToSomethingElse(prose, mention, own))) && !endsAnotherCompound(prose, mention, own);
      if (!isOrdinary(mention) || isNamed) kept.push(mention);
      // What is a name by itself stays one: the partnership in `Start der digitalen Partnerschaft`.
      else kept.push(...mention.inner.filter((inner) => !isOrdinary(inner)));
    }
  }
  kept.push(...mentions.slice(next).filter((mention) => !isOrdinary(mention)));
  return kept;
}

function isOrdinary(mention: Mention): boolean {
  return mention.name.contextual;
}
