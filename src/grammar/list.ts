import { scale } from "#base";
import { isDigit } from "./char.ts";
import { isHanNumeral } from "./han.ts";
import type { Quantity } from "./printed.ts";
import { readQuantity } from "./quantity.ts";
import { type Scan, skipBlanks, skipBlanksBack } from "./scan.ts";
import type { Sink } from "./sink.ts";
import { charTable } from "./trie.ts";

/** Marks and words between the members of a list. */
const JOINT = charTable("、與和及或跟");
/** Durations share their unit only so: 55或60分鐘; 3、5年 are mostly dates. */
const OR = charTable("或");
const JOINT_MARK = charTable("、與和及或跟至,/");
/** Longest list that is read ahead for its unit. */
const ITEMS_MAX = 8;
/** How far back the previous figure of a list may end. */
const GAP_MAX = 3;

/**
 * Numbers that share the unit of the last: `69、92與98%`. Gives all members with that unit, or `undefined` when no
 * unit comes. A scale is shared only when the last number prints one and the near ones are smaller (3、5萬).
 */
export function readList(scan: Scan, first: Quantity): Quantity[] | undefined {
  const items: Quantity[] = [first];
  let at = first.end;
  while (items.length < ITEMS_MAX) {
    const joint = skipBlanks(scan, at, 1);
    if (JOINT[scan.codes[joint]!] === 0) return undefined;
    const from = skipBlanks(scan, joint + 1, 1);
    const code = scan.codes[from]!;
    if (!isDigit(code) && !isHanNumeral(code)) return undefined;
    const next = readQuantity(scan, from);
    if (next === undefined) return undefined;
    items.push(next);
    at = next.end;
    if (next.unit?.kind === "duration" && OR[scan.codes[joint]!] === 0) return undefined;
    if (next.unit !== undefined) return next.unit.kind === "none" ? undefined : share(items, next);
  }
  return undefined;
}

function share(items: readonly Quantity[], last: Quantity): Quantity[] {
  const { unit } = last;
  if (unit === undefined) return [...items];
  const power = last.numeral.power;
  return items.map((item) => {
    if (item === last) return last;
    const lifted = !item.numeral.scaled && power > 0;
    return {
      ...item,
      unit,
      low: lifted ? scale(item.low, power) : item.low,
      high: lifted ? scale(item.high, power) : item.high,
    };
  });
}

/** Whether a figure that begins at `start` follows the last one in a list, only marks between. */
export function isListed(sink: Sink, start: number): boolean {
  const last = sink.figures.at(-1);
  if (last === undefined || start < last.end || start - last.end > GAP_MAX) return false;
  const { scan } = sink;
  const at = skipBlanksBack(scan, start, 1);
  if (at <= last.end) return false;
  for (let i = last.end; i < at; i++) {
    const code = scan.codes[i]!;
    scan.steps++;
    if (code !== 0x20 && JOINT_MARK[code] === 0) return false;
    if (code === 0x2c) return false;
  }
  return true;
}
