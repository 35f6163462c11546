// Lays a record of a later layer over the same record of an earlier one.

/** Keys whose lists are added to; every other list is replaced as a whole. */
export const added: ReadonlySet<string> = new Set(["abbreviations", "admitted", "forms", "ordinary", "except", "deprecated"]);

/** Both records unchanged, a new one returned: maps key by key, names added to, all else replaced. */
export function mergeRecords<T extends object>(below: T, above: object): T {
  return mergeMaps(below as Values, above as Values, false) as T;
}

export type Values = Readonly<Record<string, unknown>>;

function mergeMaps(below: Values, above: Values, adding: boolean): Values {
  const result: Record<string, unknown> = { ...below };
  for (const [key, value] of Object.entries(above)) {
    result[key] = mergeValues(below[key], value, adding || added.has(key));
  }
  return result;
}

function mergeValues(below: unknown, above: unknown, adding: boolean): unknown {
  if (isMap(below) && isMap(above)) return mergeMaps(below, above, adding);
  if (!adding || !Array.isArray(below) || !Array.isArray(above)) return above;
  const given = new Set(above.map(nameOf));
  return [...(below as unknown[]).filter((item) => !given.has(nameOf(item))), ...(above as unknown[])];
}

/** What tells the items of a list of names apart: a later one with the same form takes the earlier one's place. */
export function nameOf(item: unknown): string {
  return isMap(item) ? `${String(item["language"])}:${String(item["form"])}` : String(item);
}

export function isMap(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
