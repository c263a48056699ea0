import { expect, it, test } from "vitest";
import { contains, divideRounded, parseDecimal } from "#base";
import { readInterval } from "#test/algebra/arbitrary.ts";
import { applyConversion, CONVERSIONS, conversionOf, undoConversion } from "./conversions.ts";
import { isSubset } from "./set.ts";
import { intervalText } from "./text.ts";

/** IUPAC abridged standard atomic weights. */
const WEIGHTS: Readonly<Record<string, number>> = {
  ...{ H: 1.008, Li: 6.94, Be: 9.0122, C: 12.011, O: 15.999, Mg: 24.305, Al: 26.982, P: 30.974, S: 32.06, K: 39.098 },
  ...{ Sc: 44.956, Ti: 47.867, V: 50.942, Cr: 51.996, Mn: 54.938, Co: 58.933, Ni: 58.693, Cu: 63.546, Ga: 69.723 },
  ...{ Ge: 72.63, Y: 88.906, Zr: 91.224, Nb: 92.906, Mo: 95.95, In: 114.82, Sn: 118.71, Sb: 121.76, La: 138.91 },
  ...{ Ce: 140.12, Pr: 140.91, Nd: 144.24, Sm: 150.36, Eu: 151.96, Gd: 157.25, Tb: 158.93, Dy: 162.5, Ho: 164.93 },
  ...{ Er: 167.26, Ta: 180.95, W: 183.84, U: 238.03 },
};

/** `CoSO4·7H2O` → what a mole of it weighs, and how many atoms of `element` it holds. */
function weigh(formula: string, element: string): { readonly mass: number; readonly atoms: number } {
  let [mass, atoms] = [0, 0];
  for (const part of formula.split("·")) {
    const [, times = "", body = ""] = /^(\d*)(.+)$/.exec(part)!;
    for (const [, symbol = "", count = ""] of body.replace("OH", "O1H1").matchAll(/([A-Z][a-z]?)(\d*)/g)) {
      const number = Number(times || 1) * Number(count || 1);
      mass += WEIGHTS[symbol]! * number;
      if (symbol === element) atoms += number;
    }
  }
  return { mass, atoms };
}

test.each(CONVERSIONS.map((each) => [each.id, each] as const))("%s weighs what its atoms weigh", (_, conversion) => {
  const element = /^[A-Z][a-z]?/.exec(conversion.from)![0];
  const [from, to] = [weigh(conversion.from, element), weigh(conversion.to, element)];
  const factor = (to.mass / to.atoms / (from.mass / from.atoms)).toFixed(6);
  expect(contains(conversion.factor, parseDecimal(factor)!)).toBe(true);
  expect(conversion.source).not.toBe("");
});

it("tells lithium as carbonate and back, and invents no conversion", () => {
  const carbonate = applyConversion(readInterval("[99.5, 100.5]"), conversionOf("Li>Li2CO3")!);
  expect(intervalText(carbonate, 4)).toBe("(529.5, 535.1)");
  expect(isSubset(readInterval("[99.5, 100.5]"), undoConversion(carbonate, conversionOf("Li>Li2CO3")!))).toBe(true);
  expect(conversionOf("Li2CO3>Nd2O3")).toBeUndefined();
  expect(divideRounded(parseDecimal("1")!, parseDecimal("1.197")!, 4).digits).toBe(8354n);
});
