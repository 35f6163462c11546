/** Longest beginning of what is typed that is compared. */
const longest = 96;
const width = longest + 8;
const rows = [new Uint8Array(width), new Uint8Array(width), new Uint8Array(width)] as const;

/**
 * The smallest number of edits (insertion, deletion, substitution, transposition of neighbours)
 * that turn `typed` into a beginning of the name that starts at `start` and ends before `end`, or Infinity above `limit`.
 * Only the cells within `limit` of the diagonal are computed.
 */
export function prefixDistance(typed: Uint8Array, letters: Uint8Array, start: number, end: number, limit: number): number {
  const length = Math.min(typed.length, longest);
  const size = end - start;
  const far = limit + 1;
  if (size < length - limit) return Number.POSITIVE_INFINITY;
  let [beforePrevious, previous, current] = rows as readonly [Uint8Array, Uint8Array, Uint8Array];
  for (let column = 0; column <= limit + 1; column++) previous[column] = column;
  for (let row = 1; row <= length; row++) {
    const from = Math.max(1, row - limit);
    const to = Math.min(size, row + limit);
    current[from - 1] = from === 1 ? Math.min(row, far) : far;
    let best = current[from - 1] as number;
    const letter = typed[row - 1] as number;
    for (let column = from; column <= to; column++) {
      const own = letters[start + column - 1] as number;
      let cost = (previous[column - 1] as number) + (letter === own ? 0 : 1);
      if (column < row + limit) cost = Math.min(cost, (previous[column] as number) + 1);
      cost = Math.min(cost, (current[column - 1] as number) + 1);
      if (row > 1 && column > 1 && letter === letters[start + column - 2] && typed[row - 2] === own) {
        cost = Math.min(cost, (beforePrevious[column - 2] as number) + 1);
      }
      current[column] = cost;
      if (cost < best) best = cost;
    }
    current[to + 1] = far;
    if (best > limit) return Number.POSITIVE_INFINITY;
    [beforePrevious, previous, current] = [previous, current, beforePrevious];
  }
  let distance = far;
  const last = Math.min(size, length + limit);
  for (let column = Math.max(0, length - limit); column <= last; column++) distance = Math.min(distance, previous[column] as number);
  return distance <= limit ? distance : Number.POSITIVE_INFINITY;
}
