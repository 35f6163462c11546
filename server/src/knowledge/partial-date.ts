// Dates that are only as precise as they are known.

/**
 * A date as precise as it is known: `2023-06-30`, `2023-06` or `2023`.
 * The number of its parts is its precision.
 */
export type PartialDate = string;

/** Whether the day, month or year exists: not 2023-02-30, not 2023-13. */
export function dateExists(date: PartialDate): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!match) return false;
  const [, year, month = "01", day = "01"] = match;
  const time = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(`${year}-${month}-${day}`);
}

/**
 * Whether the first date is certainly before the second: compared as far as both are known,
 * so that 2023 is not before 2023-06.
 */
export function isBefore(first: PartialDate, second: PartialDate): boolean {
  const length = Math.min(first.length, second.length);
  return first.slice(0, length) < second.slice(0, length);
}

/** The last day that a date may mean, for comparing: `2025-12-31` for 2025, `2025-02-31` for February, whatever its length. */
export function lastDayOf(date: PartialDate): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
}
