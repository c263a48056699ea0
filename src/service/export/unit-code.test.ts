import { expect, test } from "vitest";
import { toUnitCode } from "./unit-code.ts";

test.each([
  ["%", "P1"],
  ["t", "TNE"],
  ["MW", "MAW"],
  ["person", "IE"],
  ["km2", "KMK"],
  ["USD", "ISO4217:USD"],
  ["TWD", "ISO4217:TWD"],
  ["BTC", undefined],
  ["EH/s", undefined],
  ["pp", undefined],
  ["rank", undefined],
])("%s is %s", (unit, code) => expect(toUnitCode(unit)).toBe(code));
