import { expect, it } from "vitest";
import { nextTry, parseRetryAfter, RETRY_AFTER_MAX } from "./next-try.ts";

it.each([
  [1, 0.5, 60],
  [1, 0.999, 120],
  [3, 0.5, 240],
  [30, 0.999, 21_578],
  [5, 0, 1],
])("after %d failures, with chance %d: %d seconds", (failures, chance, seconds) => {
  expect(nextTry(failures, undefined, chance)).toBe(seconds);
});

it("a wait that was asked for is kept, up to a limit, and spread", () => {
  expect(nextTry(1, 600, 0)).toBe(600);
  expect(nextTry(1, 600, 0.5)).toBe(630);
  expect(nextTry(9, 600, 0.9)).toBeGreaterThan(10_000);
  expect(nextTry(1, 1e9, 0)).toBe(RETRY_AFTER_MAX);
  expect(nextTry(1, -5, 0)).toBe(1);
});

const NOW = Date.parse("2025-11-06T00:00:00Z");
it.each([
  ["120", 120],
  [" 7 ", 7],
  ["Thu, 06 Nov 2025 00:01:00 GMT", 60],
  ["Thu, 06 Nov 2014 00:01:00 GMT", 0],
  ["999999999", RETRY_AFTER_MAX],
  ["soon", undefined],
  ["-1", undefined],
  [undefined, undefined],
])("Retry-After: %s", (header, seconds) => expect(parseRetryAfter(header, NOW)).toBe(seconds));
