import { expect, test } from "vitest";
import { fromWire, toWire } from "./wire.ts";

test("every digit of a number comes across, and everything else as it is", () => {
  const { rawJSON } = JSON as unknown as { readonly rawJSON: (text: string) => unknown };
  const values = [{ low: rawJSON("12345678901234567890.10"), text: "礦\n", no: null }, [1.5, -0.25, true]];
  expect(toWire(fromWire(toWire(values)))).toBe(toWire(values));
  expect(toWire(values)).toContain("12345678901234567890.10");
});
