import { add, type Decimal, decimal, EXPONENT_MAX, scale } from "#base";
import { readArabic } from "./arabic.ts";
import { isDigit } from "./char.ts";
import { hanDigit, readHan } from "./han.ts";
import { toDecimal } from "./han-numeral.ts";
import type { Numeral } from "./printed.ts";
import { readScale } from "./scale.ts";
import type { Scan } from "./scan.ts";
import { charTable } from "./trie.ts";
import { isUnitWordAt } from "./unit.ts";

const ZERO = charTable("零");
/** Behind the second number of `3萬2025年`: it is a time of its own. */
const OWN = charTable("年月日號");

/** `11萬6000`, `3兆2,500億`, `5億1萬4千6百`, `1千零1`, `2萬5`. */
export function readMixed(scan: Scan, at: number): Numeral | undefined {
  const first = readArabic(scan, at);
  if (first === undefined) return undefined;
  const isUnitWord = (i: number) => isUnitWordAt(scan, i);
  let step = readScale(scan, first.end, isUnitWord);
  let value = scale(first.value, step?.power ?? 0);
  let end = step?.end ?? first.end;
  let power = step?.power ?? 0;
  let over = step?.over ?? false;
  const scaled = step !== undefined;
  let parts = 0;
  while (step !== undefined && power > 0 && parts++ < 4) {
    const next = readPart(scan, end, power, first.places > 0);
    if (next === undefined) break;
    value = add(value, next.value);
    ({ end, power } = next);
    over ||= next.over;
    step = next.again ? step : undefined;
  }
  if (Math.abs(value.exponent) > EXPONENT_MAX) return undefined;
  const { digits, places, grouped } = first;
  return {
    start: at,
    end,
    low: value,
    high: value,
    power,
    scaled,
    over,
    written: parts > 1 ? "mixed" : "arabic",
    digits,
    places,
    grouped,
    row: false,
    bare: false,
  };
}

interface Part {
  readonly value: Decimal;
  readonly end: number;
  readonly power: number;
  readonly over: boolean;
  readonly again: boolean;
}

/** The next, smaller part behind a scale of 10^power; `undefined` when what follows is another number. */
function readPart(scan: Scan, at: number, power: number, fractional: boolean): Part | undefined {
  const { codes } = scan;
  if (fractional) return undefined; // 1.5萬3000 is two numbers
  const blank = codes[at] === 0x20 ? 1 : 0;
  const zero = ZERO[codes[at + blank]!] === 1 ? 1 : 0;
  const from = at + blank + zero;
  scan.steps += 3;
  if (isDigit(codes[from]!)) return readArabicPart(scan, from, power, blank > 0, zero > 0);
  if (blank > 0 || hanDigit(codes[from]!) < 0) return undefined;
  const han = readHan(scan, from, (i) => isUnitWordAt(scan, i));
  if (han === undefined || han.row || han.low !== han.high || han.low >= 10 ** power || OWN[codes[han.end]!] === 1)
    return undefined;
  if (han.end === from + 1 && zero === 0)
    return { value: decimal(han.low, power - 1), end: han.end, power: power - 1, over: false, again: false };
  return { value: toDecimal(han.low, han.exponent), end: han.end, power: han.exponent, over: han.over, again: false };
}

function readArabicPart(scan: Scan, from: number, power: number, blank: boolean, zero: boolean): Part | undefined {
  const part = readArabic(scan, from);
  if (part === undefined) return undefined;
  const step = readScale(scan, part.end, (i) => isUnitWordAt(scan, i));
  // 3萬2.5 is two numbers; 1兆7,021.8億 and 1萬336.50 are one each
  if (step === undefined && part.places > 0 && part.digits < 3) return undefined;
  if (step !== undefined) {
    if (step.power >= power || part.digits + step.power > power) return undefined;
    return {
      value: scale(part.value, step.power),
      end: step.end,
      power: step.power,
      over: step.over,
      again: part.places === 0,
    };
  }
  if (blank || OWN[scan.codes[part.end]!] === 1 || part.digits > power) return undefined;
  const spoken = part.digits === 1 && !zero && power >= 3; // 2萬5
  return {
    value: spoken ? scale(part.value, power - 1) : part.value,
    end: part.end,
    power: spoken ? power - 1 : 0,
    over: false,
    again: false,
  };
}
