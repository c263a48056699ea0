import { add, compare, decimal, scale } from "#base";
import { isDigit } from "./char.ts";
import { hanDigit, isHanNumeral } from "./han.ts";
import type { Numeral, Quantity } from "./printed.ts";
import { type Scan, skipBlanks } from "./scan.ts";
import { charTable, makeTrie, matchAt, wordsOf } from "./trie.ts";
import { PERCENT, readUnit } from "./unit.ts";

const TENTH = charTable("成");
/** Words that begin with 成: no tenths. 3成員工 and 三成人口 are tenths of people after all. */
const NOT_TENTH = makeTrie<boolean>([
  ...wordsOf(
    "成為 成立 成功 成長 成交 成本 成員 成績 成果 成熟 成型 成因 成效 成人 成形 成份 成分 成品 成見 成名 成家 成群 成就",
    true,
  ),
  ...wordsOf("成天 成癮 成不變 成屋 成衣 成品", true),
  ...wordsOf("成員工 成員警 成人口 成人士 成長期 成長照 成長者 成人民 成分析 成分布 成份額 成分額", false),
]);
const DISCOUNT = charTable("折");
const NOT_DISCOUNT = charTable("舊騰扣損磨疊線衷返");
const HALF = charTable("半");

/** Tenths as percent: 9成2, 三成五, 六點五成, 三成半; 7折 and 75折 too. `at` is the place of 成 or 折. */
export function readTenthsAt(scan: Scan, numeral: Numeral, at: number, over: boolean): Quantity | undefined {
  const code = scan.codes[at]!;
  if (TENTH[code] === 1 && (matchAt(scan, NOT_TENTH, at)?.value !== true || isShareThatIs(scan, numeral, at)))
    return readTenths(scan, numeral, at, over);
  if (DISCOUNT[code] === 1 && NOT_DISCOUNT[scan.codes[at + 1]!] === 0 && !over) return readDiscount(numeral, at);
  return undefined;
}

/** 近九成|為女性: no number without a unit stands before 成為, unless it is one of a name (之一成為, 第二成為). */
function isShareThatIs(scan: Scan, { written, low, places, start }: Numeral, at: number): boolean {
  if (AS[scan.codes[at + 1]!] === 0 || written !== "han" || places > 0) return false;
  return compare(low, ONE) > 0 && compare(low, TEN) < 0 && ORDINAL[scan.codes[start - 1] ?? 0] === 0;
}

const AS = charTable("為");
const ORDINAL = charTable("第之其專十百千");
const ONE = decimal(1);
const TEN = decimal(10);

function readTenths(scan: Scan, numeral: Numeral, at: number, over: boolean): Quantity {
  let end = at + 1;
  let low = scale(numeral.low, 1);
  let high = scale(numeral.high, 1);
  const next = skipBlanks(scan, end, 1);
  const code = scan.codes[next]!;
  const digit = isDigit(code) ? code - 0x30 : hanDigit(code);
  if (HALF[code] === 1) {
    end = next + 1;
    low = add(low, decimal(5));
    high = add(high, decimal(5));
  } else if (digit > 0 && numeral.places === 0 && !isLonger(scan, next)) {
    end = next + 1;
    low = add(low, decimal(digit));
    high = add(high, decimal(digit));
  }
  return { start: numeral.start, end, low, high, unit: PERCENT, numeral, over };
}

/** The digit behind 成 begins a number of its own: 3成 15家, 三成二十人. */
function isLonger(scan: Scan, at: number): boolean {
  const next = scan.codes[at + 1]!;
  scan.steps++;
  return isDigit(next) || isHanNumeral(next) || next === 0x2e || readUnit(scan, at + 1) !== undefined;
}

/** 7折 and 75折: the share of the price that is still paid. */
function readDiscount(numeral: Numeral, at: number): Quantity {
  const two = (numeral.digits === 2 || numeral.row) && numeral.places === 0 && !numeral.scaled;
  const power = two ? 0 : 1;
  const [low, high] = [scale(numeral.low, power), scale(numeral.high, power)];
  return { start: numeral.start, end: at + 1, low, high, unit: PERCENT, numeral, over: false };
}
