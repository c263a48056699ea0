import { add, decimal } from "#base";
import { readContextUnit, readSpacedPoint } from "./context-unit.ts";
import { isHanNumeral } from "./han.ts";
import { readMoneyParts } from "./money-parts.ts";
import { readNumeral } from "./numeral.ts";
import { readMixedFraction, readParts } from "./parts.ts";
import { findPeople } from "./people.ts";
import type { Numeral, Quantity } from "./printed.ts";
import { type Scan, skipBlanks } from "./scan.ts";
import { readTenthsAt } from "./tenths.ts";
import { charTable, makeTrie, matchAt, wordsOf } from "./trie.ts";
import { NONE, readUnit, type Unit } from "./unit.ts";
import { NOT_COUNTERS, NOT_COUNTERS_OF_YEAR } from "./words/counts.ts";

const OVER = makeTrie<true>(wordsOf("多 餘 來", true));
/** 40 多歲 */
const SPACED_OVER = makeTrie<true>([
  [" 多", true],
  [" 餘", true],
]);
/** 921大地震 is a name; a magnitude has a decimal. */
const QUAKE = makeTrie<true>(wordsOf("地震 大地震", true));
/** 403強震, 0403震後: named by month and day, three digits or four. */
const NAMED_QUAKE = makeTrie<true>(wordsOf("震後 強震 震災", true));
const DAY_DIGITS = 3;
const HALF = charTable("半");
const PART = charTable("分");
const AND = charTable("又");
const MEASURE = charTable("個");
const HALVED = new Set(["duration", "mass", "times", "length", "area"]);

/** Reads the number at `at` with the unit behind it. `undefined` when no number is there. */
export function readQuantity(scan: Scan, at: number): Quantity | undefined {
  const numeral = readNumeral(scan, at);
  return numeral === undefined ? readLoneCapital(scan, at) : withUnit(scan, numeral);
}

/** 伍分之貳, 壹又二分之一: a lone financial capital is a number when a fraction follows. */
function readLoneCapital(scan: Scan, at: number): Quantity | undefined {
  const next = scan.codes[skipBlanks(scan, at + 1)]!;
  if (PART[next] === 0 && AND[next] === 0) return undefined;
  const numeral = readNumeral(scan, at, true);
  if (numeral === undefined) return undefined;
  return readParts(scan, numeral) ?? readMixedFraction(scan, numeral);
}

function withUnit(scan: Scan, numeral: Numeral): Quantity {
  const parts = readParts(scan, numeral) ?? readMixedFraction(scan, numeral);
  if (parts !== undefined) return parts;
  const overMatch = matchAt(scan, OVER, numeral.end) ?? matchAt(scan, SPACED_OVER, numeral.end);
  const behind = overMatch === undefined ? numeral.end : overMatch.end;
  const at = skipBlanks(scan, behind);
  const over = numeral.over || overMatch !== undefined;
  const base = { start: numeral.start, low: numeral.low, high: numeral.high, numeral, over };
  const tenths = readTenthsAt(scan, numeral, at, over);
  if (tenths !== undefined) return tenths;
  if (matchAt(scan, QUAKE, at) !== undefined) {
    return numeral.places === 0 ? { ...base, end: at, unit: NONE } : { ...base, end: numeral.end };
  }
  if (numeral.digits >= DAY_DIGITS && numeral.places === 0 && matchAt(scan, NAMED_QUAKE, at) !== undefined)
    return { ...base, end: at, unit: NONE };
  const unit = readUnitAt(scan, numeral, at);
  const special = unit === undefined || unit.end === at + 1 ? readContextUnit(scan, numeral, at) : undefined;
  if (special !== undefined) return { ...base, ...special };
  if (unit !== undefined && unit.value.kind === "money")
    return readMoneyParts(scan, { ...base, end: unit.end, unit: unit.value });
  if (unit !== undefined && !isSpaced(scan, unit.end))
    return readHalf(scan, { ...base, end: unit.end, unit: unit.value });
  const spaced = readSpacedPoint(scan, numeral.end);
  if (spaced !== undefined) return { ...base, ...spaced };
  if (unit !== undefined) return readHalf(scan, { ...base, end: unit.end, unit: unit.value });
  return { ...base, over: numeral.over, end: numeral.end };
}

/** The unit behind a number; none where a longer noun of people begins: 2礦工 are no mines, 三重傷 no threefold. */
function readUnitAt(scan: Scan, numeral: Numeral, at: number) {
  if (isPopulation(scan, at)) return undefined;
  const unit = readUnit(scan, at);
  if (unit?.value.kind !== "count" || unit.end !== at + 1) return unit;
  if (numeral.written !== "han" && beginsWord(scan, numeral, at)) return undefined;
  return (findPeople(scan, at)?.end ?? 0) > unit.end ? undefined : unit;
}

const LONGER = makeTrie<true>(wordsOf(NOT_COUNTERS, true));
const LONGER_OF_YEAR = makeTrie<true>(wordsOf(NOT_COUNTERS_OF_YEAR, true));

/** 2025 礦|業: what seems to count begins a longer word. */
function beginsWord(scan: Scan, { digits, places, scaled }: Numeral, at: number): boolean {
  if (matchAt(scan, LONGER, at) !== undefined) return true;
  return digits === 4 && places === 0 && !scaled && matchAt(scan, LONGER_OF_YEAR, at) !== undefined;
}

/** 8,500萬人口: the noun is 人口, not the classifier 人. */
function isPopulation(scan: Scan, at: number): boolean {
  scan.steps += 2;
  return scan.codes[at] === HUMAN && scan.codes[at + 1] === MOUTH;
}

const HUMAN = "人".charCodeAt(0);
const MOUTH = "口".charCodeAt(0);

/** Only a blank behind 個 or 百 can set the characters of 個百分點 apart. */
function isSpaced(scan: Scan, end: number): boolean {
  scan.steps++;
  return scan.codes[end] === 0x20 || (MEASURE[scan.codes[end - 1]!] === 1 && scan.codes[end] === HUNDRED);
}

const HUNDRED = "百".charCodeAt(0);
/** 3.125個半月, 兩年半, 一噸半: the half behind the unit; 三個多月, 五年多 are read as more. */
function readHalf(scan: Scan, quantity: Quantity & { unit: Unit }): Quantity {
  const { unit, end } = quantity;
  scan.steps += 2;
  if (unit.kind === "count" && MEASURE[scan.codes[end - 1]!] === 1) {
    const half = HALF[scan.codes[end]!] === 1;
    if (half || matchAt(scan, OVER, end) !== undefined) {
      const inner = readUnit(scan, end + 1);
      if (inner?.value.kind === "duration") {
        return half
          ? plusHalf({ ...quantity, end: inner.end, unit: inner.value })
          : { ...quantity, end: inner.end, unit: inner.value, over: true };
      }
      if (scan.codes[end + 1] === MONTH) return withMonth(quantity, end + 2, half);
    }
    return quantity;
  }
  if (!HALVED.has(unit.kind)) return quantity;
  if (HALF[scan.codes[end]!] === 1 && !isHanNumeral(scan.codes[end + 1]!))
    return plusHalf({ ...quantity, end: end + 1 });
  return quantity;
}

const MONTH = "月".charCodeAt(0);
const MONTHS: Unit = { id: "month", kind: "duration", power: 0 };

function withMonth(quantity: Quantity, end: number, half: boolean): Quantity {
  const months = { ...quantity, end, unit: MONTHS };
  return half ? plusHalf(months) : { ...months, over: true };
}

function plusHalf(quantity: Quantity): Quantity {
  const half = decimal(5, -1);
  return { ...quantity, low: add(quantity.low, half), high: add(quantity.high, half) };
}
