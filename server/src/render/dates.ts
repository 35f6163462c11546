// Dates as people write them, as precise as they are known.
import type { PartialDate } from "../knowledge/partial-date.ts";
import type { Locale } from "./locale.ts";

const months: { readonly [locale in Locale]: readonly string[] } = {
  de: [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
};

/**
 * „30. Juni 2023“, „Juni 2023“, „2023“; “30 June 2023”, “June 2023”, “2023”.
 * The day does not part from its month at the end of a line. What is no date comes back as it is.
 */
export function formatDate(date: PartialDate, locale: Locale): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (parts === null) return date;
  const [, year = "", month, day] = parts;
  if (month === undefined) return year;
  const name = months[locale][Number(month) - 1];
  if (name === undefined) return date;
  if (day === undefined) return `${name} ${year}`;
  return locale === "de" ? `${Number(day)}.\u00a0${name} ${year}` : `${Number(day)}\u00a0${name} ${year}`;
}

/** „Dezember 2019 – 2024“, „seit 2021“: a period of which either end may be unknown. Empty where both are. */
export function formatPeriod(from: PartialDate | undefined, until: PartialDate | undefined, locale: Locale): string {
  const start = from === undefined ? undefined : formatDate(from, locale);
  const end = until === undefined ? undefined : formatDate(until, locale);
  if (start !== undefined && end !== undefined) {
    if (start === end) return start;
    return /\s/.test(start + end) ? `${start} – ${end}` : `${start}–${end}`;
  }
  if (start !== undefined) return locale === "de" ? `seit ${start}` : `since ${start}`;
  if (end !== undefined) return locale === "de" ? `bis ${end}` : `until ${end}`;
  return "";
}

/** Orders dates from early to late; of two that agree as far as both are known, the vaguer comes first. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
