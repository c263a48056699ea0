import { expect, it } from "vitest";
import type { Identity } from "#model";
import { readInterval } from "#test/algebra/arbitrary.ts";
import { compareSides } from "./compare.ts";
import { isGap } from "./gap.ts";
import { type ReadyIdentity, readIdentity, toConstant } from "./identity.ts";
import { inUnit, toQuantity } from "./quantity.ts";
import { intervalText } from "./text.ts";

const difficulty: Identity = {
  id: "difficulty",
  label: { zh: "難度與算力", en: "difficulty and hashrate" },
  equation: "rate = difficulty * work / spacing",
  terms: {
    rate: { measure: "network-hashrate" },
    difficulty: { measure: "difficulty" },
    work: { value: "4294967296", unit: "H", per: ["1"] },
    spacing: { value: "600", unit: "second" },
  },
  same: ["period"],
  strength: "approximation",
  explanation: { zh: "", en: "" },
};

it("tells terms that facts fill from numbers that no text prints", () => {
  const { equation, constants, measured } = readIdentity(difficulty) as ReadyIdentity;
  expect([...measured.keys()]).toEqual(["rate", "difficulty"]);
  const quantities = new Map(constants)
    .set("rate", toQuantity(readInterval("[1000, 1100]"), { unit: "EH/s" }))
    .set("difficulty", toQuantity(readInterval("146000000000000"), { unit: "1" }));
  const sides = compareSides(equation, quantities);
  if (isGap(sides)) throw new Error(sides.detail);
  expect(sides.holds).toBe(true);
  expect(intervalText(inUnit({ interval: sides.right, dimension: sides.dimension }, { unit: "EH/s" })!, 5)).toBe(
    "1,045.1…",
  );
});

it("reads a constant that is a stretch, and refuses anything else", () => {
  expect(intervalText(toConstant({ value: "0..1" }).interval)).toBe("[0, 1]");
  expect(() => toConstant({ value: "many" })).toThrow("invalid constant: many");
  expect(readIdentity({ ...difficulty, equation: "rate" })).toEqual({ at: 4, wanted: "= <= or <" });
});
