// What counts as a promise.
import type { Commitment, Status } from "./records/commitment.ts";

/** What was merely talked about, wished for or asked of others is no promise either. */
export const wishes: ReadonlySet<Status> = new Set<Status>(["discussed", "stated-aim", "invited"]);

/** Acts: with being reported they are done. */
export const acts: ReadonlySet<Status> = new Set<Status>(["signed", "launched", "concluded"]);

/** True for what a side has promised to do; a position, a recalled act or a topic of talks is no promise. */
export function isPromise({ kind, status }: Commitment): boolean {
  return kind !== "position" && kind !== "background" && !wishes.has(status);
}
