import { lastDayOf, type PartialDate } from "../knowledge/partial-date.ts";
import type { NamedTime } from "../language/dates.ts";

/** Whether a time that a text names may be a date, each as precise as it is; seasons and the like are only held to their year. */
export function mayBeTime(date: PartialDate, { from, to, precision, yearless, relative }: NamedTime): boolean {
  if (relative) return true;
  if (yearless) return date.length < 10 || (`0000${date.slice(4)}` >= from && `0000${date.slice(4)}` <= to);
  if (precision === "part") return date.slice(0, 4) === from.slice(0, 4);
  const first = `${date}-01-01`.slice(0, 10);
  return date.length < 10 ? first <= to && lastDayOf(date) >= from : date >= from && date <= to;
}
