/**
 * The smallest number of edits (insertion, deletion, substitution, transposition of neighbours)
 * that turn `typed` into a beginning of `name`, or Infinity above `limit`.
 */
export function prefixDistance(typed: string, name: string, limit: number): number {
  const rows = typed.length;
  const columns = Math.min(name.length, rows + limit);
  let beforePrevious: number[] = [];
  let previous: number[] = [];
  for (let column = 0; column <= columns; column++) previous.push(column);
  for (let row = 1; row <= rows; row++) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= columns; column++) {
      const same = typed.charCodeAt(row - 1) === name.charCodeAt(column - 1);
      let cost = Math.min(
        (previous[column - 1] as number) + (same ? 0 : 1),
        (previous[column] as number) + 1,
        (current[column - 1] as number) + 1,
      );
      if (
        row > 1 &&
        column > 1 &&
        typed.charCodeAt(row - 1) === name.charCodeAt(column - 2) &&
        typed.charCodeAt(row - 2) === name.charCodeAt(column - 1)
      ) {
        cost = Math.min(cost, (beforePrevious[column - 2] as number) + 1);
      }
      current.push(cost);
      if (cost < best) best = cost;
    }
    if (best > limit) return Number.POSITIVE_INFINITY;
    beforePrevious = previous;
    previous = current;
  }
  const distance = Math.min(...previous);
  return distance <= limit ? distance : Number.POSITIVE_INFINITY;
}
