import fc from "fast-check";
import { expect, test } from "vitest";
import { instantText, parseInstant } from "./instant.ts";

test.each([
  ["1970-01-01T08:00", 0],
  ["1970-01-01T00:00Z", 0],
  ["1970-01-01", -480],
  ["1970-01-01 09:30+09:00", 30],
  ["1969-12-31T20:00:30-0400", 0],
  ["2025-10-20T24:00", parseInstant("2025-10-21")],
])("%s", (text, minutes) => expect(parseInstant(text)).toBe(minutes));

test.each(["2025-13-01", "2025-02-29", "2025-10-20T25:00", "2025-10-20T10:60", "20251020", "2025-10-20T24:01", "昨天"])(
  "%s is no moment",
  (text) => expect(parseInstant(text)).toBeUndefined(),
);

test("what is written is read as the same", () => {
  fc.assert(
    fc.property(fc.integer({ min: -30_000_000, max: 60_000_000 }), (minutes) => {
      expect(parseInstant(instantText(minutes))).toBe(minutes);
    }),
  );
});
