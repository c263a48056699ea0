import { addMonths, isDay, toSerial } from "#base";
import type { Anchor } from "./anchor.ts";
import { charTable } from "./trie.ts";

const OPEN = charTable("([【");
const CLOSE = charTable(")]】");
const DAY = charTable("日號");
const WIRE = charTable("電訊導道");
/** How far into the text a dateline may begin and how long it may be. */
const BEGINS_MAX = 160;
const LONGEST = 40;
/** A report is printed at most so many days after the day of its dateline. */
const LATE_MAX = 3;

/**
 * The day on which a report was written, of a dateline such as (中央社雅加達2日綜合外電報導): 今天 means that day, not the
 * day of publication. `codes` is the folded text; the anchor itself when no dateline says otherwise.
 */
export function anchorOnDateline(codes: Uint16Array, length: number, anchor: Anchor | undefined): Anchor | undefined {
  if (anchor === undefined || anchor.interval !== undefined) return anchor;
  for (let open = 0; open < Math.min(length, BEGINS_MAX); open++) {
    if (OPEN[codes[open]!] === 0 || (open > 0 && codes[open - 1] !== 0x0a)) continue;
    const day = dayInside(codes, open + 1, Math.min(length, open + LONGEST));
    return day === undefined ? anchor : (before(anchor, day) ?? anchor);
  }
  return anchor;
}

/** The number before 日 in a bracket that ends in 電, 訊 or 報導. */
function dayInside(codes: Uint16Array, from: number, until: number): number | undefined {
  let day: number | undefined;
  for (let at = from; at < until; at++) {
    if (CLOSE[codes[at]!] === 1) return WIRE[codes[at - 1]!] === 1 ? day : undefined;
    if (DAY[codes[at]!] === 1) day ??= numberBefore(codes, at);
  }
  return undefined;
}

function numberBefore(codes: Uint16Array, at: number): number | undefined {
  const ones = (codes[at - 1] ?? 0) - 0x30;
  const tens = (codes[at - 2] ?? 0) - 0x30;
  if (ones < 0 || ones > 9) return undefined;
  return tens >= 0 && tens <= 9 ? tens * 10 + ones : ones;
}

/** The last day of that number on or before the anchor, when it is not far. */
function before(anchor: Anchor, day: number): Anchor | undefined {
  const month = day <= anchor.day ? anchor : addMonths(anchor, -1);
  if (day < 1 || !isDay(month.year, month.month, day)) return undefined;
  const found = { year: month.year, month: month.month, day };
  return toSerial(anchor) - toSerial(found) <= LATE_MAX ? found : undefined;
}
