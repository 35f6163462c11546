/** What a series of measurements comes to, in milliseconds. */
export interface Series {
  readonly median: number;
  readonly p95: number;
  readonly runs: number;
}

export function summarise(samples: readonly number[]): Series {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), runs: sorted.length };
}
