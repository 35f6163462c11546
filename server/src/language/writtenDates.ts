const months = [
  ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
  ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
] as const;

/**
 * Another day in the form of a written one: `3. Juli 2023` with 2023-06-30 is `30. Juni 2023`, `Juli 2023` is `Juni 2023`.
 * @param written a day, a month or a year, German or English; its spaces stay what they are
 * @param day an ISO day
 * @returns undefined for a form that is none of these, and where the day is not known
 */
export function rewrittenDate(written: string, day: string): string | undefined {
  const target = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day);
  if (target === null) return undefined;
  const [, year = "", month = "", dayOfMonth = ""] = target;
  if (/^\d{4}-\d{2}-\d{2}$/u.test(written)) return day;
  if (/^\d{2}\.\d{2}\.\d{4}$/u.test(written)) return `${dayOfMonth}.${month}.${year}`;
  if (/^\d{4}$/u.test(written)) return year;
  const parts = /^(?<day>(?<number>\d{1,2})(?<stop>\.?)(?<space>[ \u00a0\u202f]))?(?<month>\p{L}+)(?<gap>[ \u00a0\u202f])\d{4}$/u.exec(written)?.groups;
  const name = months.find((each) => each.some((other) => other === parts?.["month"]))?.[Number(month) - 1];
  if (parts === undefined || name === undefined) return undefined;
  const before = parts["day"] === undefined ? "" : `${String(Number(dayOfMonth))}${parts["stop"] ?? ""}${parts["space"] ?? ""}`;
  return `${before}${name}${parts["gap"] ?? ""}${year}`;
}
