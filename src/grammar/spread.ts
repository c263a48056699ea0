import { compare, decimal, scale } from "#base";
import { isDigit } from "./char.ts";
import type { Quantity } from "./printed.ts";
import { readQuantity } from "./quantity.ts";
import type { Scan } from "./scan.ts";

const LIST = "、".charCodeAt(0);
const TENS_MAX = 3;

/** 7、80人, 3、400噸: neighbours with their scale printed once, from the one to the other. `undefined` for a plain list. */
export function readSpread(scan: Scan, first: Quantity): Quantity | undefined {
  const { numeral } = first;
  if (first.unit !== undefined || numeral.digits !== 1 || numeral.places > 0 || numeral.scaled) return undefined;
  if (scan.codes[first.end] !== LIST || !isDigit(scan.codes[first.end + 1]!)) return undefined;
  const second = readQuantity(scan, first.end + 1);
  if (second === undefined || second.unit === undefined || second.unit.kind === "none") return undefined;
  if (second.numeral.places > 0 || second.numeral.scaled || first.low.digits >= 9n) return undefined;
  const next = decimal(Number(first.low.digits) + 1);
  for (let power = 1; power <= TENS_MAX; power++) {
    if (compare(scale(next, power), second.low) !== 0) continue;
    const low = scale(first.low, power);
    return { ...second, start: first.start, low, over: false, numeral: { ...second.numeral, start: first.start, low } };
  }
  return undefined;
}
