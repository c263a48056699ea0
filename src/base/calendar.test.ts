import { expect, test } from "vitest";
import { addDays, daysInMonth, dayText, fromSerial, toSerial, toWeekday } from "./calendar.ts";

test("days count on from 1970 in both directions, in the first century too", () => {
  expect(toSerial({ year: 1970, month: 1, day: 1 })).toBe(0);
  expect(dayText(addDays({ year: 2025, month: 2, day: 28 }, 1))).toBe("2025-03-01");
  for (const at of [
    { year: 79, month: 8, day: 24 },
    { year: 4, month: 2, day: 29 },
    { year: 2024, month: 2, day: 29 },
  ]) {
    expect(fromSerial(toSerial(at))).toEqual(at);
  }
  expect(daysInMonth(4, 2)).toBe(29);
  expect(toWeekday({ year: 2025, month: 10, day: 27 })).toBe(1);
});
