// The trail of a commitment across meetings: what it takes up, and what came of it later.
import type { Entry, Knowledge } from "./knowledge.ts";
import type { PartialDate } from "./partial-date.ts";
import type { Commitment } from "./records/commitment.ts";

/** How a later record can be linked to an earlier commitment; the first that applies counts. */
export const trailLinks = ["completes", "supersedes", "renews", "specifies", "follows"] as const;
export type TrailLink = (typeof trailLinks)[number];

/** One step of a trail, seen from the commitment it starts at. */
export interface TrailStep {
  /** What the later of the two does with the earlier one. */
  readonly link: TrailLink;
  readonly entry: Entry<"commitments">;
}

/** A later step; an event can complete a commitment, too. */
export interface LaterStep {
  readonly link: TrailLink;
  readonly entry: Entry<"commitments"> | Entry<"events">;
}

/** The day a commitment was made, as precise as it is known: its own, else its meeting's. */
export function dateOf(knowledge: Knowledge, { date, event }: Commitment): PartialDate | undefined {
  return date ?? (event === undefined ? undefined : knowledge.get("events", event)?.record.date);
}

/** What a commitment takes up. */
export function earlierSteps(knowledge: Knowledge, { record }: Entry<"commitments">): readonly TrailStep[] {
  return trailLinks.flatMap((link) =>
    (record[link] ?? []).flatMap((id): TrailStep[] => {
      const entry = knowledge.get("commitments", id);
      return entry === undefined ? [] : [{ link, entry }];
    }),
  );
}

/** What takes a commitment up, or is it done with. */
export function laterSteps(knowledge: Knowledge, { ref, record: { id } }: Entry<"commitments">): readonly LaterStep[] {
  return knowledge.referrers(ref).flatMap((entry): LaterStep[] => {
    if (entry.kind === "events") return entry.record.completes?.includes(id) === true ? [{ link: "completes", entry }] : [];
    if (entry.kind !== "commitments") return [];
    const link = trailLinks.find((each) => entry.record[each]?.includes(id));
    return link === undefined ? [] : [{ link, entry }];
  });
}

/**
 * The commitment and those that tell of the same one from other sources; the one that the others restate comes first.
 */
export function tellingsOf(knowledge: Knowledge, entry: Entry<"commitments">): readonly Entry<"commitments">[] {
  const { restates } = entry.record;
  const first = (restates === undefined ? undefined : knowledge.get("commitments", restates)) ?? entry;
  const others = knowledge
    .referrers(first.ref)
    .filter((each) => each.kind === "commitments")
    .filter(({ record }) => record.restates === first.record.id);
  return [first, ...others];
}
