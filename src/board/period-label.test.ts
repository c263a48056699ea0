import { expect, test } from "vitest";
import { periodDays, periodKind, periodLabel } from "./period-label.ts";

test.each([
  ["2025", "year", "2025年", "2025"],
  ["2025-10", "month", "2025年10月", "Oct 2025"],
  ["2025-10-21", "day", "2025年10月21日", "21 Oct 2025"],
  ["2025-10/2025-12", "quarter", "2025年第4季", "Q4 2025"],
  ["2025-01/2025-03", "quarter", "2025年第1季", "Q1 2025"],
  ["2025-01/2025-09", "to-date", "2025年1–9月", "Jan–Sep 2025"],
  ["2020/2023", "span", "2020–2023年", "2020–2023"],
  ["2024-11/2025-02", "span", "2024年11月–2025年2月", "Nov 2024 – Feb 2025"],
  ["2025-08-21/2025-08-31", "span", "2025-08-21/2025-08-31", "2025-08-21/2025-08-31"],
  ["2023-12/..", "open", "2023年12月起", "since Dec 2023"],
  ["../2025", "open", "至2025年", "until 2025"],
  ["", "none", "期間未載明", "period not told"],
])("%s is a %s", (period, kind, zh, en) => {
  expect(periodKind(period)).toBe(kind);
  expect(periodLabel(period)).toEqual({ zh, en });
});

test.each([
  ["2025-10", { start: "2025-10-01", end: "2025-10-31" }],
  ["2025-10/2025-12", { start: "2025-10-01", end: "2025-12-31" }],
  ["2023-12/..", { start: "2023-12-01", end: "2023-12-01" }],
  ["", undefined],
])("%s lasts %o", (period, days) => {
  expect(periodDays(period)).toEqual(days);
});
