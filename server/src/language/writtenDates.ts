const months = [
  ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
  ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
] as const;

/**
 * Another day in the form of a written one: `3. Juli 2023` with 2023-06-30 is `30. Juni 2023`.
 * @param written a day in words, in full, German or English; its spaces stay what they are
 * @param day an ISO day
 * @returns undefined for a form that is none of these, and where the day is not known
 */
export function rewrittenDate(written: string, day: string): string | undefined {
  const target = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day);
  if (target === null) return undefined;
  const [, year = "", month = "", dayOfMonth = ""] = target;
  if (/^\d{4}-\d{2}-\d{2}$/u.test(written)) return day;
  if (/^\d{2}\.\d{2}\.\d{4}$/u.test(written)) return `${dayOfMonth}.${month}.${year}`;
  const parts = /^(\d{1,2})(\.?)([ \u00a0\u202f])(\p{L}+)([ \u00a0\u202f])\d{4}$/u.exec(written);
  const names = months.find((each) => each.some((name) => name === parts?.[4]));
  const name = names?.[Number(month) - 1];
  if (parts === null || name === undefined) return undefined;
  return `${String(Number(dayOfMonth))}${parts[2] ?? ""}${parts[3] ?? ""}${name}${parts[5] ?? ""}${year}`;
}
