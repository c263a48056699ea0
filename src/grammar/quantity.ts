import { add, type Decimal, decimal, divideRounded, multiply, scale } from "#base";
import { hanDigit, isHanNumeral } from "./han.ts";
import { isDigit } from "./char.ts";
import { type Numeral, readNumeral } from "./numeral.ts";
import { type Scan, skipBlanks } from "./scan.ts";
import { charTable, makeTrie, matchAt, wordsOf } from "./trie.ts";
import { readUnit, type Unit } from "./unit.ts";

/** A number with its unit, before hedges, verbs and money signs are looked at. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly low: Decimal;
  readonly high: Decimal;
  /** Absent for a bare number; kind `none` when the word behind makes it a name. */
  readonly unit?: Unit;
  readonly numeral: Numeral;
  /** 多 or 餘: more than the printed digits. */
  readonly over: boolean;
}

export const PERCENT: Unit = { id: "%", kind: "percent", power: 0 };
const CELSIUS: Unit = { id: "°C", kind: "temperature", power: 0 };
const ENERGY: Unit = { id: "kWh", kind: "energy", power: 0 };
const COUNT: Unit = { id: "1", kind: "count", power: 0 };
const POINTS: Unit = { id: "bp", kind: "other", power: 0 };

const OF_PARTS = makeTrie<true>(wordsOf("分之 分 之", true));
const OVER = makeTrie<true>(wordsOf("多 餘 來", true));
const TENTH = charTable("成");
/** Words that begin with 成: no tenths. 3成員工 and 三成人口 are tenths of people after all. */
const NOT_TENTH = makeTrie<boolean>([
  ...wordsOf("成為 成立 成功 成長 成交 成本 成員 成績 成果 成熟 成型 成因 成效 成人 成形 成份 成品 成見 成名 成家 成群 成就 成天 成癮", true),
  ...wordsOf("成員工 成員警 成人口 成人士 成長期 成長照 成長者 成人民", false),
]);
const DISCOUNT = charTable("折");
const NOT_DISCOUNT = charTable("舊騰扣損磨疊線衷磨返");
const HALF = charTable("半");
const MEASURE = charTable("個");
const DEGREE = charTable("度");
const NOTCH = charTable("碼");
const HALVED = new Set(["duration", "mass", "times", "length", "area"]);
const WARM = makeTrie<true>(wordsOf("溫 溫度 攝氏 氣溫 升溫 高溫 低溫 暖化 攝氏零下", true));
const RATES = makeTrie<true>(wordsOf("息 利率 息率", true));
const CONTEXT = 10;

/** Reads the number at `at` with the unit behind it. `undefined` when no number is there. */
export function readQuantity(scan: Scan, at: number): Quantity | undefined {
  const numeral = readNumeral(scan, at);
  return numeral === undefined ? undefined : withUnit(scan, numeral);
}

function withUnit(scan: Scan, numeral: Numeral): Quantity {
  const parts = readParts(scan, numeral);
  if (parts !== undefined) return parts;
  const overMatch = matchAt(scan, OVER, numeral.end);
  const behind = overMatch === undefined ? numeral.end : overMatch.end;
  const at = skipBlanks(scan, behind);
  const code = scan.codes[at]!;
  const over = numeral.over || overMatch !== undefined;
  const base = { start: numeral.start, low: numeral.low, high: numeral.high, numeral, over };
  if (TENTH[code] === 1 && matchAt(scan, NOT_TENTH, at)?.value !== true) return readTenths(scan, numeral, at, over);
  if (DISCOUNT[code] === 1 && NOT_DISCOUNT[scan.codes[at + 1]!] === 0 && over === false) return readDiscount(numeral, at);
  const unit = readUnit(scan, at);
  if (unit !== undefined) return readHalf(scan, { ...base, end: unit.end, unit: unit.value });
  const special = readContextUnit(scan, numeral, at);
  if (special !== undefined) return { ...base, ...special };
  return { ...base, over: numeral.over, end: numeral.end };
}

/** 3.125個半月, 兩年半, 一噸半: the half behind the unit; 三個多月, 五年多 are read as more. */
function readHalf(scan: Scan, quantity: Quantity & { unit: Unit }): Quantity {
  const { unit, end } = quantity;
  scan.steps += 2;
  if (unit.kind === "count" && MEASURE[scan.codes[end - 1]!] === 1) {
    const half = HALF[scan.codes[end]!] === 1;
    if (half || matchAt(scan, OVER, end) !== undefined) {
      const inner = readUnit(scan, end + 1);
      if (inner?.value.kind === "duration") {
        return half ? plusHalf({ ...quantity, end: inner.end, unit: inner.value }) : { ...quantity, end: inner.end, unit: inner.value, over: true };
      }
      if (scan.codes[end + 1] === MONTH) return withMonth(quantity, end + 2, half);
    }
    return quantity;
  }
  if (!HALVED.has(unit.kind)) return quantity;
  if (HALF[scan.codes[end]!] === 1 && !isHanNumeral(scan.codes[end + 1]!)) return plusHalf({ ...quantity, end: end + 1 });
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

/** 9成2, 三成五, 六點五成, 三成半: tenths as percent. */
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
  const power = (numeral.digits === 2 || numeral.row) && numeral.places === 0 && !numeral.scaled ? 0 : 1;
  return { start: numeral.start, end: at + 1, low: scale(numeral.low, power), high: scale(numeral.high, power), unit: PERCENT, numeral, over: false };
}

/** 百分之五, 三分之一, 千分之二: always as percent. */
function readParts(scan: Scan, numeral: Numeral): Quantity | undefined {
  let i = skipBlanks(scan, numeral.end);
  const word = matchAt(scan, OF_PARTS, i);
  if (word === undefined) return undefined;
  i = word.end;
  if (word.end - word.start < 2) {
    const rest = matchAt(scan, OF_PARTS, skipBlanks(scan, i));
    if (rest === undefined || rest.end - rest.start !== 1 || scan.codes[word.start] === scan.codes[rest.start]) return undefined;
    i = rest.end;
  }
  i = skipBlanks(scan, i);
  const code = scan.codes[i]!;
  if (!isDigit(code) && !isHanNumeral(code)) return undefined;
  const top = readNumeral(scan, i);
  if (top === undefined || numeral.low.digits === 0n) return undefined;
  const part = (value: Decimal) => divideShare(value, numeral.low);
  return { start: numeral.start, end: top.end, low: part(top.low), high: part(top.high), unit: PERCENT, numeral: top, over: top.over };
}

/** a / b in percent: exact for tens and hundreds, else to ten places. */
export function divideShare(a: Decimal, b: Decimal): Decimal {
  const top = multiply(a, decimal(100));
  const text = b.digits.toString();
  if (/^10*$/.test(text)) return { digits: top.digits, exponent: top.exponent - b.exponent - (text.length - 1) };
  return divideRounded(top, b, 10);
}

/** 度 and 碼 mean different things beside different words. */
function readContextUnit(scan: Scan, numeral: Numeral, at: number): { unit: Unit; end: number; low?: Decimal; high?: Decimal } | undefined {
  const code = scan.codes[at]!;
  if (DEGREE[code] === 1) {
    const unit = isNear(scan, numeral.start, WARM) ? CELSIUS : numeral.scaled ? ENERGY : COUNT;
    return { unit, end: at + 1 };
  }
  if (NOTCH[code] === 1 && isNear(scan, numeral.start, RATES)) {
    const by = decimal(25); // 1碼 is a quarter of a percentage point
    return { unit: POINTS, end: at + 1, low: multiply(numeral.low, by), high: multiply(numeral.high, by) };
  }
  return undefined;
}

/** Whether one of the words stands in the few characters before `at`. */
export function isNear(scan: Scan, at: number, words: { readonly first: Uint8Array } & Parameters<typeof matchAt>[1], back = CONTEXT): boolean {
  for (let i = Math.max(0, at - back); i < at; i++) {
    if (words.first[scan.codes[i]!] === 1 && matchAt(scan, words, i) !== undefined) return true;
    scan.steps++;
  }
  return false;
}
