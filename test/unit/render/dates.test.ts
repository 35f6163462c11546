import { describe, expect, it } from "vitest";
import { formatDate, formatPeriod } from "../../../server/src/render/dates.ts";

describe("dates", () => {
  it.each([
    ["2023-06-30", "30.\u00a0Juni 2023", "30\u00a0June 2023"],
    ["2022-03-01", "1.\u00a0März 2022", "1\u00a0March 2022"],
    ["2023-06", "Juni 2023", "June 2023"],
    ["2023", "2023", "2023"],
    ["2023-13", "2023-13", "2023-13"],
    ["bald", "bald", "bald"],
  ])("%s", (date, german, english) => {
    expect(formatDate(date, "de")).toBe(german);
    expect(formatDate(date, "en")).toBe(english);
  });

  it("may be unknown at either end", () => {
    expect(formatPeriod("2019-12", "2024", "de")).toBe("Dezember 2019 – 2024");
    expect(formatPeriod("2024", "2025", "de")).toBe("2024–2025");
    expect(formatPeriod("2019-12", undefined, "de")).toBe("seit Dezember 2019");
    expect(formatPeriod(undefined, "2024", "en")).toBe("until 2024");
    expect(formatPeriod(undefined, undefined, "en")).toBe("");
  });
});
