import { compare, type Decimal, scale } from "#base";
import { findHedgeBefore } from "./bound.ts";
import { findChange } from "./change.ts";
import { isDash, isDigit } from "./char.ts";
import { isHanNumeral } from "./han.ts";
import { PREFIX_FORWARD } from "./prefix.ts";
import type { Quantity } from "./printed.ts";
import { readQuantity } from "./quantity.ts";
import { type Scan, skipBlanks } from "./scan.ts";
import { charTable, makeTrie, makeTrieBack, matchAt, matchBefore, wordsOf } from "./trie.ts";
import { PLAIN_ID, type Unit } from "./unit.ts";

/** What stands between the ends of a range. 與 and 和 only between 介於 and 之間. */
const TO = makeTrie<true>(wordsOf("至 到 乃至 甚至 至約 到約", true));
const AND = charTable("與和及跟");
const BETWEEN = makeTrieBack<true>(wordsOf("介於 介乎 界於 在 落在 位於 介於約 落於 在約", true));
const AMONG = makeTrie<true>(wordsOf("之間 間 區間 的區間", true));

/**
 * Joins `first` with the far end of a range behind it:
 *
 *     4.25%至4.5%      12至13名      328 萬至 378 萬元      1至2萬億元
 *          ^             ^                ^                 ^
 *
 * The near end borrows unit and scale of the far end when it prints none. `undefined` when no range is there.
 */
export function readRange(scan: Scan, first: Quantity): Quantity | undefined {
  const joint = skipBlanks(scan, first.end, 1);
  const from = readJoint(scan, first, joint);
  if (from === undefined) return undefined;
  const prefix = matchAt(scan, PREFIX_FORWARD, from);
  const at = skipBlanks(scan, prefix?.end ?? from, 1);
  const code = scan.codes[at]!;
  if (!isDigit(code) && !isHanNumeral(code) && code !== 0x2e) return undefined;
  const second = readQuantity(scan, at);
  if (second === undefined || second.unit?.kind === "none") return undefined;
  return isLedTo(scan, first, second, joint) ? undefined : join(first, second);
}

/** 增加222噸至3,838噸, 上調每噸600美元至10,800美元: an amount of change with its unit, then the level it led to, are two figures. */
function isLedTo(scan: Scan, first: Quantity, second: Quantity, joint: number): boolean {
  const { unit } = first;
  if (unit === undefined || unit.kind === "percent" || second.unit?.id !== unit.id || isDash(scan.codes[joint]!))
    return false;
  const front = findHedgeBefore(scan, first.start)?.at ?? first.start;
  const change = findChange(scan, front, first.end, unit.kind);
  return change === "up" || change === "down";
}

function readJoint(scan: Scan, first: Quantity, at: number): number | undefined {
  const code = scan.codes[at]!;
  scan.steps++;
  if (isDash(code)) return skipBlanks(scan, isDash(scan.codes[at + 1]!) ? at + 2 : at + 1, 1);
  const to = matchAt(scan, TO, at);
  if (to !== undefined) return skipBlanks(scan, to.end, 1);
  if (AND[code] === 0) return undefined;
  const between = matchBefore(scan, BETWEEN, findHedgeBefore(scan, first.start)?.at ?? first.start);
  if (between === undefined) return undefined;
  const from = skipBlanks(scan, at + 1, 1);
  const second = isDigit(scan.codes[from]!) || isHanNumeral(scan.codes[from]!) ? readQuantity(scan, from) : undefined;
  return second !== undefined && matchAt(scan, AMONG, skipBlanks(scan, second.end, 1)) !== undefined ? from : undefined;
}

function join(first: Quantity, second: Quantity): Quantity | undefined {
  const unit: Unit | undefined = second.unit ?? first.unit;
  if (first.unit !== undefined && second.unit !== undefined && first.unit.id !== second.unit.id) {
    // 人民幣5元至10元 is one range; 100歐元至120美元 names two currencies and is none.
    const isPlain = first.unit.id === PLAIN_ID || second.unit.id === PLAIN_ID;
    if (!isPlain || first.unit.kind !== "money" || second.unit.kind !== "money") return undefined;
  }
  if (first.unit !== undefined && second.unit === undefined && first.unit.kind !== "money") return undefined;
  let low = first.low;
  if (first.unit === undefined) low = borrow(first, second);
  if (unit === undefined && !second.numeral.scaled && first.numeral.places === 0) return undefined;
  if (compare(low, second.high) > 0) return undefined;
  return {
    start: first.start,
    end: second.end,
    low,
    high: second.high,
    ...(unit !== undefined && { unit }),
    numeral: { ...first.numeral, scaled: first.numeral.scaled || second.numeral.scaled, bare: false },
    over: first.over || second.over,
  };
}

/** 1至2萬億: the 1 is 1萬億 too; 500至1萬 keeps its 500. Tenths and discounts carry their own factor. */
function borrow(first: Quantity, second: Quantity): Decimal {
  const factor = factorOf(second);
  const low = scale(first.low, factor);
  const power = second.numeral.power;
  if (first.numeral.scaled || power === 0) return low;
  const lifted = scale(low, power);
  return compare(lifted, second.high) < 0 ? lifted : low;
}

/** The power that a unit such as 成 put on its number: 七至八成 is 70–80 %. */
function factorOf(quantity: Quantity): number {
  if (quantity.unit?.kind !== "percent") return 0;
  const printed = scale(quantity.numeral.low, 1);
  return compare(quantity.numeral.low, quantity.low) !== 0 &&
    compare(printed, quantity.low) <= 0 &&
    quantity.low.digits !== 0n
    ? 1
    : 0;
}
