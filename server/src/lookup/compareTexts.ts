/** An order of texts that is the same in every language; below 0, 0 or above. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
