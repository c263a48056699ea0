import { isDay } from "#base";
import { isDash, isDigit, isHan, isLetter } from "./char.ts";
import { readListTail } from "./date-list.ts";
import { type DateNumber, readDateNumber } from "./date-number.ts";
import { hanDigit } from "./han-char.ts";
import {
  dayPeriod,
  monthPeriod,
  monthsFrom,
  monthsPeriod,
  type Period,
  type Third,
  thirdPeriod,
  yearPeriod,
} from "./period.ts";
import { type Scan, skipBlanks } from "./scan.ts";
import { charTable, makeTrie, matchAt, wordsOf } from "./trie.ts";

/** What stands behind a year or a month, with where it ends. */
export interface Within {
  readonly period: Period;
  readonly end: number;
  readonly printed: "year" | "month" | "day";
}

const MONTH = charTable("月");
const DAY = charTable("日號");
const SEASON = makeTrie<true>(wordsOf("季 季度", true));
const ORDINAL = charTable("第");
const FIRST_N = charTable("前首頭");
const HEAD = charTable("頭");
/** 前 behind these is the end of another word: 之前, 目前, 日前. */
const NOT_FIRST_AFTER = charTable("之以日目此先提眼從史空賽天當生事會屆跟");
const HALVES = makeTrie<1 | 2>([
  ["上半年度", 1],
  ["上半年", 1],
  ["下半年度", 2],
  ["下半年", 2],
  ["上半", 1],
  ["下半", 2],
]);
const MONTHS_WORD = makeTrie<true>(wordsOf("個月 月", true));
const THIRDS = makeTrie<Third>([
  ["中下旬", "second-half"],
  ["上中旬", "first-half"],
  ["中上旬", "first-half"],
  ["上旬", 1],
  ["初", 1],
  ["中旬", 2],
  ["中", 2],
  ["下旬", 3],
  ["底", 3],
  ["末", 3],
  ["月初", 1],
  ["月底", 3],
  ["尾", 3],
]);
/** 初, 底, 末 before these begin another word: 初步, 底部. */
const NOT_EDGE = charTable("步值估級部層定特氣線片盤端選審診衷蘊");
const MIDDLE = charTable("中");
/** 明年中|國際金價: the character behind 中 goes with what follows it. */
const AFTER_MIDDLE = makeTrie<true>(wordsOf("國際 國內 東西向", true));
const SAME_MONTH = makeTrie<true>(wordsOf("當月 單月", true));
/** 5月|中蘇拉威西: a province whose name begins with 中. */
const PLACE_OF_MIDDLE = makeTrie<true>(
  wordsOf("蘇拉威西 爪哇 加里曼丹 呂宋 維薩亞 米沙鄢 哈薩克 戈壁 哈德遜 庫爾德 普羅旺斯", true),
);
/** Before these it begins a word: 中國, 中央, 中東. */
const WORD_OF_MIDDLE = charTable(
  "國央東美俄日韓華共型小部油鋼鋁信科期方心間層文英聯石興概資等高產段游餐毒獎標止斷介止歐非南北西亞台大外子壽租研山控程轉立鐵煤金銅鎢色原農",
);
const EDGES = makeTrie<"early" | "mid" | "late">([
  ...wordsOf("初 年初", "early" as const),
  ...wordsOf("中 年中", "mid" as const),
  ...wordsOf("底 年底 末 年末 終 年終", "late" as const),
]);
const EDGE_MONTH = { early: 1, mid: 6, late: 12 } as const;
const SEASON_EDGE = makeTrie<"early" | "late">([
  ["初", "early"],
  ["底", "late"],
  ["末", "late"],
]);
const TO = makeTrie<true>(wordsOf("至 到", true));
const QUARTER_LETTER = 0x51;
const WHOLE = makeTrie<true>(wordsOf("全年 整年 一整年 全年度 整年度", true));

/** Reads what narrows a year that ended at `at`: a month, quarter, half, 前9個月, 底. `undefined` when nothing does. */
export function readWithinYear(scan: Scan, year: number | undefined, at: number): Within | undefined {
  const from = skipBlanks(scan, at, 1);
  return (
    readQuarter(scan, year, from) ??
    readFirstMonths(scan, year, from) ??
    readMonth(scan, year, from) ??
    readHalfYear(scan, year, from) ??
    readSeason(scan, year, from) ??
    readEdge(scan, year, from) ??
    readWhole(scan, year, from)
  );
}

/** 全年, 一整年 behind a year. */
export function readWhole(scan: Scan, year: number | undefined, at: number): Within | undefined {
  const match = matchAt(scan, WHOLE, at);
  return match && { period: yearPeriod(year), end: match.end, printed: "year" };
}

/** 春天 begins in March; 冬季 ends in the February after. */
const SEASONS = makeTrie<3 | 6 | 9 | 12>([
  ...wordsOf("春天 春季", 3 as const),
  ...wordsOf("夏天 夏季 夏日", 6 as const),
  ...wordsOf("秋天 秋季", 9 as const),
  ...wordsOf("冬天 冬季", 12 as const),
]);

/** 今年夏天, 2023年冬季: three months. */
function readSeason(scan: Scan, year: number | undefined, at: number): Within | undefined {
  const match = matchAt(scan, SEASONS, at);
  return match && { period: monthsFrom("span", year, match.value, 3), end: match.end, printed: "month" };
}

/** 9月, 10 月中旬, 9月30日, 3至6月. */
export function readMonth(scan: Scan, year: number | undefined, at: number): Within | undefined {
  const number = readDateNumber(scan, at);
  if (number === undefined || number.value < 1 || number.value > 12) return undefined;
  const mark = skipBlanks(scan, number.end, 1);
  if (MONTH[scan.codes[mark]!] === 0) {
    const listed = readListTail(scan, number, MONTH, 12);
    if (listed !== undefined && !number.han) return plainMonth(scan, year, number.value, number.end);
    return readMonthRange(scan, year, number.value, mark);
  }
  return readWithinMonth(scan, year, number.value, isShare(scan, mark + 1) ? mark + 2 : mark + 1);
}

const SHARE = charTable("份");
function isShare(scan: Scan, at: number): boolean {
  scan.steps++;
  return SHARE[scan.codes[at]!] === 1;
}

/** 3至6月, 1—8月: the first number has no 月 of its own. */
function readMonthRange(scan: Scan, year: number | undefined, first: number, at: number): Within | undefined {
  const code = scan.codes[at]!;
  const to = isDash(code) ? at + 1 : matchAt(scan, TO, at)?.end;
  if (to === undefined) return undefined;
  const second = readDateNumber(scan, skipBlanks(scan, isDash(scan.codes[to]!) ? to + 1 : to, 1));
  if (
    second === undefined ||
    second.value > 12 ||
    second.value < first ||
    MONTH[scan.codes[skipBlanks(scan, second.end, 1)]!] === 0
  )
    return undefined;
  const end = skipBlanks(scan, second.end, 1) + 1;
  const behind = readDateNumber(scan, end);
  if (behind !== undefined && DAY[scan.codes[behind.end]!] === 1) return undefined; // 3到4月5日
  return {
    period: monthsPeriod("span", year, first, second.value),
    end: isShare(scan, end) ? end + 1 : end,
    printed: "month",
  };
}

/** What follows 月: a day, 上中下旬, 初, 底, or nothing. */
export function readWithinMonth(scan: Scan, year: number | undefined, month: number, at: number): Within {
  const from = skipBlanks(scan, at, 1);
  const day = readDigitDay(scan, from) ?? readDateNumber(scan, from);
  if (day !== undefined && day.value >= 1 && isDay(year ?? 2024, month, day.value)) {
    const mark = skipBlanks(scan, day.end, 1);
    if (DAY[scan.codes[mark]!] === 1) {
      const part = { ...(year !== undefined && { year }), month, day: day.value };
      return { period: dayPeriod(part), end: mark + 1, printed: "day" };
    }
    const until = readDayRange(scan, year, month, day.value, mark);
    if (until !== undefined) return until;
    if (readListTail(scan, day, DAY, 31) !== undefined) {
      const part = { ...(year !== undefined && { year }), month, day: day.value };
      return { period: dayPeriod(part), end: day.end, printed: "day" };
    }
  }
  const third = matchAt(scan, THIRDS, from);
  if (third !== undefined && isEdge(scan, third.start, third.end))
    return { period: thirdPeriod(year, month, third.value), end: third.end, printed: "month" };
  return plainMonth(scan, year, month, at);
}

/** 十月二九日: a day written digit by digit. */
function readDigitDay(scan: Scan, at: number): DateNumber | undefined {
  const tens = hanDigit(scan.codes[at]!);
  const ones = hanDigit(scan.codes[at + 1]!);
  scan.steps += 2;
  if (tens < 1 || tens > 3 || ones < 0 || DAY[scan.codes[at + 2]!] === 0) return undefined;
  return { value: tens * 10 + ones, end: at + 2, digits: 2, han: true, row: true };
}

/** Whether 初, 中, 底 or 末 really closes the words of time and does not begin the next word. */
function isEdge(scan: Scan, start: number, end: number): boolean {
  scan.steps += 2;
  if (end - start > 1) return true;
  const next = scan.codes[end]!;
  if (MIDDLE[scan.codes[start]!] === 1) {
    if (matchAt(scan, PLACE_OF_MIDDLE, end) !== undefined) return false;
    return !isHan(next) || WORD_OF_MIDDLE[next] === 0 || matchAt(scan, AFTER_MIDDLE, end) !== undefined;
  }
  return NOT_EDGE[next] === 0;
}

/** 9月, 9月當月. */
function plainMonth(scan: Scan, year: number | undefined, month: number, end: number): Within {
  const same = matchAt(scan, SAME_MONTH, end);
  return { period: monthPeriod(year, month), end: same?.end ?? end, printed: "month" };
}

/** 10月20至25日, 10月20-25日. */
function readDayRange(
  scan: Scan,
  year: number | undefined,
  month: number,
  first: number,
  at: number,
): Within | undefined {
  const to = isDash(scan.codes[at]!) ? at + 1 : matchAt(scan, TO, at)?.end;
  if (to === undefined) return undefined;
  const second = readDateNumber(scan, skipBlanks(scan, to, 1));
  if (
    second === undefined ||
    second.value < first ||
    !isDay(year ?? 2024, month, second.value) ||
    DAY[scan.codes[skipBlanks(scan, second.end, 1)]!] === 0
  )
    return undefined;
  const mark = skipBlanks(scan, second.end, 1);
  const base = { ...(year !== undefined && { year }), month };
  return {
    period: { grain: "span", from: { ...base, day: first }, until: { ...base, day: second.value } },
    end: mark + 1,
    printed: "day",
  };
}

/** 第三季, 第3季度, 三季度, Q3, 首季, 第一、二季, with 初 or 末 behind. */
export function readQuarter(scan: Scan, year: number | undefined, at: number): Within | undefined {
  if (scan.codes[at] === QUARTER_LETTER) return readQuarterLetter(scan, year, at);
  const named = readQuarterNumber(scan, year, at);
  if (named === undefined) return undefined;
  const { number, end } = named;
  const season = matchAt(scan, SEASON, end);
  if (season === undefined) return quarter(year, number, end);
  const edge = matchAt(scan, SEASON_EDGE, season.end);
  if (edge === undefined || !isEdge(scan, edge.start, edge.end)) return quarter(year, number, season.end);
  const month = edge.value === "early" ? number * 3 - 2 : number * 3;
  return { period: monthPeriod(year, month), end: edge.end, printed: "month" };
}

function readQuarterLetter(scan: Scan, year: number | undefined, at: number): Within | undefined {
  const { codes } = scan;
  const number = codes[at + 1]! - 0x30;
  const next = codes[at + 2]!;
  scan.steps += 2;
  if (number < 1 || number > 4 || isLetter(next) || isDigit(next)) return undefined;
  return quarter(year, number, at + 2);
}

/** The number of a quarter, and where 季 stands (or, in a list, would stand). */
function readQuarterNumber(
  scan: Scan,
  year: number | undefined,
  at: number,
): { number: number; end: number } | undefined {
  const code = scan.codes[at]!;
  if ((code === FIRST_CODE || code === LAST_CODE) && matchAt(scan, SEASON, at + 1) !== undefined) {
    return { number: code === FIRST_CODE ? 1 : 4, end: at + 1 };
  }
  const ordinal = ORDINAL[code] === 1;
  const read = readDateNumber(scan, skipBlanks(scan, ordinal ? at + 1 : at, 1));
  if (read === undefined || read.value < 1 || read.value > 4) return undefined;
  const season = matchAt(scan, SEASON, skipBlanks(scan, read.end, 1));
  if (season === undefined) {
    const listed = (ordinal || year !== undefined) && readListTail(scan, read, SEASON_MARK, 4) !== undefined;
    return listed ? { number: read.value, end: read.end } : undefined;
  }
  const short = season.end - season.start < 2 || (year === undefined && !read.han);
  if (!ordinal && short && !isInList(scan, at, read.han)) return undefined;
  return { number: read.value, end: season.start };
}

/** The number before stands in the same list: 第一、二季; in digits only behind 第: 第1、2季. */
function isInList(scan: Scan, at: number, han: boolean): boolean {
  scan.steps += 3;
  if (LIST_MARK[scan.codes[at - 1] ?? 0] === 0) return false;
  const before = scan.codes[at - 2] ?? 0;
  return han ? QUARTERS[before] === 1 : before >= 0x31 && before <= 0x34 && ORDINAL[scan.codes[at - 3] ?? 0] === 1;
}

const SEASON_MARK = charTable("季");
const LIST_MARK = charTable("、與和及至到");
const QUARTERS = charTable("一二三四");
const FIRST_CODE = "首".charCodeAt(0);
const LAST_CODE = "末".charCodeAt(0);

function quarter(year: number | undefined, number: number, end: number): Within {
  return { period: monthsPeriod("quarter", year, number * 3 - 2, number * 3), end, printed: "month" };
}

/** 前9個月, 前三季, 前三季度, 首8月. */
export function readFirstMonths(scan: Scan, year: number | undefined, at: number): Within | undefined {
  if (FIRST_N[scan.codes[at]!] === 0 || (year === undefined && NOT_FIRST_AFTER[scan.codes[at - 1] ?? 0] === 1)) {
    return undefined;
  }
  if (HEAD[scan.codes[at]!] === 1 && year === undefined) return undefined;
  const number = readDateNumber(scan, skipBlanks(scan, at + 1, 1));
  if (number === undefined || number.value < 1 || number.value > 12) return undefined;
  const mark = skipBlanks(scan, number.end, 1);
  const months = matchAt(scan, MONTHS_WORD, mark);
  if (months !== undefined) {
    if (number.value === 1) return undefined;
    return {
      period: monthsPeriod("span", year, 1, number.value),
      end: isShare(scan, months.end) ? months.end + 1 : months.end,
      printed: "month",
    };
  }
  const season = matchAt(scan, SEASON, mark);
  if (season === undefined || number.value > 4 || number.value < 2) return undefined;
  return { period: monthsPeriod("span", year, 1, number.value * 3), end: season.end, printed: "month" };
}

/** 上半年, 下半年. */
export function readHalfYear(scan: Scan, year: number | undefined, at: number): Within | undefined {
  const match = matchAt(scan, HALVES, at);
  if (match === undefined || (match.end - match.start < 3 && year === undefined)) return undefined;
  const first = match.value === 1 ? 1 : 7;
  return { period: monthsPeriod("half", year, first, first + 5), end: match.end, printed: "month" };
}

/** 年底, 底, 初, 中 behind a year. */
function readEdge(scan: Scan, year: number | undefined, at: number): Within | undefined {
  const match = matchAt(scan, EDGES, at);
  if (match === undefined || !isEdge(scan, match.start, match.end)) return undefined;
  return { period: monthPeriod(year, EDGE_MONTH[match.value]), end: match.end, printed: "month" };
}

/** The bare year when nothing narrows it. */
export function wholeYear(year: number | undefined, end: number): Within {
  return { period: yearPeriod(year), end, printed: "year" };
}
