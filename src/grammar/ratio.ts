import { readArabic } from "./arabic.ts";
import { isDigit, isLetter } from "./char.ts";
import { divideShare } from "./parts.ts";
import type { Quantity } from "./printed.ts";
import type { Scan } from "./scan.ts";
import { charTable } from "./trie.ts";
import { PERCENT } from "./unit.ts";

const SLASH = 0x2f;
/** A denominator above this is no fraction that news prints (24/7, 2025/26). */
const BELOW_MAX = 20n;

/** -3/2, or 3/2 that fills its line: above one, where a date would be meant anywhere else. */
function isImproper(scan: Scan, at: number, end: number): boolean {
  const before = scan.codes[at - 1] ?? 0;
  const behind = scan.codes[end]!;
  scan.steps += 2;
  const alone = before === 0 || before === 0x0a || MINUS[before] === 1;
  return alone && (behind === 0 || behind === 0x0a);
}

const MINUS = charTable("負-−");

/** Reads `1/8`, `２／３` as percent. `undefined` for dates, scores and whatever else is joined by a stroke. */
export function readRatio(scan: Scan, at: number): Quantity | undefined {
  const top = readArabic(scan, at);
  if (
    top === undefined ||
    top.places > 0 ||
    top.grouped ||
    scan.codes[top.end] !== SLASH ||
    !isDigit(scan.codes[top.end + 1]!)
  )
    return undefined;
  const below = readArabic(scan, top.end + 1);
  if (below === undefined || below.places > 0 || below.value.digits > BELOW_MAX || below.value.digits < 2n)
    return undefined;
  const next = scan.codes[below.end]!;
  if (next === SLASH || isLetter(next) || top.value.digits === 0n) return undefined;
  if (top.value.digits >= below.value.digits && !isImproper(scan, at, below.end)) return undefined;
  const share = divideShare(top.value, below.value);
  const numeral = {
    start: at,
    end: below.end,
    low: top.value,
    high: top.value,
    power: 0,
    scaled: false,
    over: false,
    written: "arabic" as const,
    digits: top.digits,
    places: 0,
    grouped: false,
    row: false,
    bare: false,
  };
  return { start: at, end: below.end, low: share, high: share, unit: PERCENT, numeral, over: false };
}
