import { expect, test } from "vitest";
import { toDay, UNDATED } from "./day.ts";

test("dates are ordered by the day they end on, open ends by the day they begin on", () => {
  const rising = [
    undefined,
    "0999",
    "1000-02",
    "1987",
    "2024-12/2025-01",
    "2025-02-27T23:59Z",
    "2025-02",
    "2025-03-01/..",
    "../2025-03-02",
    "2025-06~",
    "2025-12-30",
    "2025-33",
    "9999-12-31",
  ];
  const days = rising.map(toDay);
  expect(days).toEqual(days.toSorted((a, b) => a - b));
  expect(new Set(days).size).toBe(days.length);
});

test("what is no date is undated, and a season ends with its year", () => {
  for (const text of ["", "..", "../..", "soon", "201X"]) expect(toDay(text)).toBe(UNDATED);
  expect(toDay("2025-21")).toBe(toDay("2025-12-31"));
});
