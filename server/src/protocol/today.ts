import type { PartialDate } from "../knowledge/partial-date.ts";

/** The day it is where the user is, as `2026-11-28`. */
export function today(now = new Date()): PartialDate {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
