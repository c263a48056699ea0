import { isDigit } from "./char.ts";
import { isHanNumeral, readHan } from "./han.ts";
import { fromHan, withFraction } from "./han-numeral.ts";
import { readMixed } from "./mixed.ts";
import type { Numeral } from "./printed.ts";
import type { Scan } from "./scan.ts";
import { isUnitWordAt } from "./unit.ts";

/**
 * Reads the number at `at`, which must be a digit, a point before one, or a Chinese numeral character. A lone financial
 * capital (參, 陸) is a number only where `capital` says that a number must stand there, or before 點 and a digit.
 */
export function readNumeral(scan: Scan, at: number, capital = false): Numeral | undefined {
  const code = scan.codes[at]!;
  if (isDigit(code) || (code === 0x2e && isDigit(scan.codes[at + 1]!))) return readMixed(scan, at);
  if (!isHanNumeral(code)) return undefined;
  const han = readHan(scan, at, (i) => isUnitWordAt(scan, i), capital);
  if (han === undefined) return undefined;
  return han.low === han.high ? withFraction(scan, han) : fromHan(han);
}
