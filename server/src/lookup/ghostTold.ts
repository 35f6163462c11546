import type { Offer } from "./ghostForms.ts";
import type { Place } from "./ghostPlace.ts";

/** What the packs' own texts tell of a name, where they have what is typed of it. */
export interface Evidence {
  /** The share of places that go on with it. What is not known counts as one place more. */
  readonly share: number;
  /** From 0 to 1: how much that counts, by how many places there are. */
  readonly weight: number;
  readonly places: number;
}

/** So many places weigh as much as what is known of a name otherwise. */
const halfOf = 2;

export function evidenceFor({ insert }: Offer, { typed, sentence, context: { texts } }: Place): Evidence {
  const { as, all } = texts?.told(typed, sentence, insert) ?? { as: 0, all: 0 };
  return { share: as / (all + 1), weight: all / (all + halfOf), places: all };
}

/** How much speaks for something that is none of these names: the share of places that go on otherwise, by its weight. */
export function evidenceAgainst(offers: readonly Offer[], place: Place): number {
  // What begins another one counts with it: data flow, data flow protocol.
  const shortest = new Map(offers.filter(({ insert }) => !offers.some((other) => other.insert.length < insert.length && insert.startsWith(other.insert))).map((offer) => [offer.insert, offer]));
  let named = 0;
  let [weight, all] = [0, 0];
  for (const offer of shortest.values()) {
    const evidence = evidenceFor(offer, place);
    named += evidence.share;
    weight = evidence.weight;
    all = evidence.places;
  }
  return weight * Math.max(0, all / (all + 1) - named);
}
