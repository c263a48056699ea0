import { addMonths, isDay } from "#base";
import { focusHere, isFuture, type Moment, type TimeSink, yearOfMonth } from "./anchor.ts";
import { findHedgeBefore } from "./bound.ts";
import { isDash, isDigit, isHan, isLetter } from "./char.ts";
import { type DateNumber, readDateNumber } from "./date-number.ts";
import { dayPeriod, type Part, type Period, yearPeriod } from "./period.ts";
import { type Scan, skipBlanks } from "./scan.ts";
import { charTable, makeTrie, makeTrieBack, matchAt, matchBefore, wordsOf } from "./trie.ts";
import { readMonth, readQuarter, readWithinYear, type Within, wholeYear } from "./within-year.ts";

const YEAR = charTable("年");
const DAY = charTable("日");
const REPUBLIC = makeTrieBack<true>(wordsOf("民國 中華民國", true));
const COMMON = makeTrieBack<true>(wordsOf("西元 公元", true));
/** Behind a year these make a length, a class, a name: 10年期, 3年級, 90年代 is read apart. */
const NOT_YEAR = makeTrie<true>(wordsOf("年級 年代 年期 年來 年間 年多 年餘 年內 年以 年之 年前 年後 年歷史 年的 年級 年紀 年資 年輕 年級 年共 年合 年租 年計", true));
const DECADE = makeTrie<true>(wordsOf("年代", true));
const LENGTH_BEFORE = makeTrieBack<true>(wordsOf("長達 達 已 成立 滿 為期 歷時 約 逾 近 超過 共 未來 過去 連續 創下 歷經", true));
/** 民國 = Gregorian − 1911. */
const REPUBLIC_OFFSET = 1911;
const YEAR_MIN = 1500;
const YEAR_MAX = 2199;
const LIST = charTable("與和及、或至到");
/** Behind N日 these make a length or another word: 3日內, 5日元, 4日工作制. */
const NOT_DAY = makeTrie<true>(wordsOf("日內 日以 日之內 日元 日圓 日幣 日線 日均 日游 日遊 日工 日行程 日不 日期 日假 日券 日圓 日間照 日左右 日上下 日餘 日多", true));
const LENGTH_OF_DAYS = makeTrieBack<true>(wordsOf("連續 連 為期 歷時 長達 達 每 共 滿 僅 需 須 短短 請假 停工 停產 停電 延長 縮短 第 近 約 逾 超過 不到 至少 最多 放假 休 休假 工作 前後 耗時 相隔 間隔 額外 過去 未來 頭 最後 受困", true));

/** Reads a date that begins with a number at `at`. `undefined` when the number is no date. */
export function readDate(sink: TimeSink, at: number): Moment | undefined {
  const { scan } = sink;
  const number = readDateNumber(scan, at);
  if (number === undefined) return undefined;
  return readYear(sink, at, number) ?? readNumeric(sink, at, number) ?? readMonthFirst(sink, at) ?? readDayFirst(sink, at, number) ?? readListedYear(sink, at, number);
}

function toMoment(start: number, within: Within, dated: boolean, year: "printed" | "carried" | "assumed"): Moment {
  const fine = within.printed;
  const evidence = { year, ...(fine !== "year" && { month: "printed" as const }), ...(fine === "day" && { day: "printed" as const }) };
  return { start, end: within.end, period: within.period, evidence, dated };
}

/** 2025年…, 112年…, 民國114年…, 二〇二五年… */
function readYear(sink: TimeSink, at: number, number: DateNumber): Moment | undefined {
  const { scan } = sink;
  const mark = skipBlanks(scan, number.end, 1);
  if (YEAR[scan.codes[mark]!] === 0) return readYearQuarter(sink, at, number);
  const republic = matchBefore(scan, REPUBLIC, at);
  const common = matchBefore(scan, COMMON, at);
  const start = republic?.start ?? common?.start ?? at;
  const decade = matchAt(scan, DECADE, mark);
  if (decade !== undefined) return readDecade(start, number, decade.end);
  const year = republic ? number.value + REPUBLIC_OFFSET : toYear(sink, at, number, mark);
  if (year === undefined) return undefined;
  const behind = matchAt(scan, YEAR_TAIL, mark)?.end ?? mark + 1;
  const within = readWithinYear(scan, year, behind) ?? wholeYear(year, behind);
  return toMoment(start, within, true, "printed");
}

/** 年度 and 年份 are the year too. */
const YEAR_TAIL = makeTrie<true>(wordsOf("年度 年份 年會計年度 年財年", true));

function toYear(sink: TimeSink, at: number, number: DateNumber, mark: number): number | undefined {
  const { scan, anchor } = sink;
  const { value, digits } = number;
  if (digits === 4 || (!number.han && digits === 4)) return value >= YEAR_MIN && value <= YEAR_MAX ? value : undefined;
  if (number.han && !number.row) return undefined;
  if (digits === 3) {
    const year = value + REPUBLIC_OFFSET;
    if (value < 80 || year > (anchor?.year ?? 2030) + 30) return undefined;
    if (matchAt(scan, NOT_YEAR, mark) !== undefined || matchBefore(scan, LENGTH_BEFORE, at) !== undefined) return undefined;
    return year;
  }
  if (digits === 2 && !number.han) return toShortYear(scan, value, mark);
  return undefined;
}

/** 25年三季度, 98年10月: two digits only with a month or quarter behind, or a leading zero (08年). */
function toShortYear(scan: Scan, value: number, mark: number): number | undefined {
  const within = readWithinYear(scan, 2000, mark + 1);
  const narrowed = within !== undefined && (within.period.grain === "month" || within.period.grain === "quarter" || within.period.grain === "day" || within.period.grain === "half");
  if (!narrowed && value >= 10) return undefined;
  if (value >= 90) return value + REPUBLIC_OFFSET;
  return value <= 50 && (narrowed || value < 10) ? 2000 + value : undefined;
}

function readDecade(start: number, number: DateNumber, end: number): Moment | undefined {
  const { value, digits } = number;
  if (value % 10 !== 0) return undefined;
  const year = value >= 1000 ? value : value < 100 && digits <= 2 && value >= 10 ? 1900 + value : undefined;
  if (year === undefined) return undefined;
  const period: Period = { grain: "decade", from: { year }, until: { year: year + 9 } };
  return { start, end, period, evidence: { year: value >= 1000 ? "printed" : "assumed" }, dated: true };
}

/** 2025Q3, 3Q25, 1H25: how tables and brokers write. */
function readYearQuarter(sink: TimeSink, at: number, number: DateNumber): Moment | undefined {
  const { scan } = sink;
  if (number.han) return undefined;
  const letter = scan.codes[number.end]! & 0xdf;
  if (letter === 0x51 && number.digits === 4) {
    const within = readQuarter(scan, number.value, number.end);
    return within && toMoment(at, within, true, "printed");
  }
  if ((letter !== 0x51 && letter !== 0x48) || number.digits !== 1) return undefined;
  const year = readDateNumber(scan, number.end + 1);
  if (year === undefined || year.han || (year.digits !== 2 && year.digits !== 4) || isLetter(scan.codes[year.end]!)) return undefined;
  const full = year.digits === 2 ? 2000 + year.value : year.value;
  const months = letter === 0x51 ? 3 : 6;
  if (number.value < 1 || number.value * months > 12) return undefined;
  const until = number.value * months;
  const period: Period = { grain: months === 3 ? "quarter" : "half", from: { year: full, month: until - months + 1 }, until: { year: full, month: until } };
  return toMoment(at, { period, end: year.end, printed: "month" }, true, "printed");
}

/** 2025-10-23, 2025/10/23, 2025.10.23, 2025/10, 10/23. */
function readNumeric(sink: TimeSink, at: number, number: DateNumber): Moment | undefined {
  const { scan } = sink;
  const joint = scan.codes[number.end]!;
  if (number.han || (joint !== 0x2d && joint !== 0x2f && joint !== 0x2e)) return undefined;
  const second = readDateNumber(scan, number.end + 1);
  if (second === undefined || second.han || second.digits > 2) return undefined;
  if (number.digits === 4 && number.value >= YEAR_MIN && number.value <= YEAR_MAX) {
    if (scan.codes[second.end] === joint) {
      const third = readDateNumber(scan, second.end + 1);
      if (third === undefined || third.han || third.digits > 2 || !isDay(number.value, second.value, third.value)) return undefined;
      const part = { year: number.value, month: second.value, day: third.value };
      return toMoment(at, { period: dayPeriod(part), end: third.end, printed: "day" }, true, "printed");
    }
    if (joint === 0x2e || second.digits !== 2 || second.value < 1 || second.value > 12 || isDigit(scan.codes[second.end]!) || YEAR[scan.codes[second.end]!] === 1) return undefined;
    const part: Part = { year: number.value, month: second.value };
    return toMoment(at, { period: { grain: "month", from: part, until: part }, end: second.end, printed: "month" }, true, "printed");
  }
  if (joint !== 0x2f || number.digits > 2 || scan.codes[second.end] === joint || !isDay(2024, number.value, second.value)) return undefined;
  return readMonthSlashDay(sink, at, number, second);
}

const SLASH_DAY_BEHIND = charTable("起前後日(舉公將開至到上下當晚早凌、,");
const FRACTION_BEFORE = charTable("的約近逾達為占佔剩之了");

function readMonthSlashDay(sink: TimeSink, at: number, month: DateNumber, day: DateNumber): Moment | undefined {
  const { scan } = sink;
  const before = scan.codes[at - 1] ?? 0;
  const likely = day.value > 12 || SLASH_DAY_BEHIND[scan.codes[day.end]!] === 1 || before === 0x28;
  if (!likely || FRACTION_BEFORE[before] === 1 || isLetter(before)) return undefined;
  const { year, kind } = yearOfMonth(sink, month.value, at, day.end);
  const part: Part = { ...(year !== undefined && { year }), month: month.value, day: day.value };
  return toMoment(at, { period: dayPeriod(part), end: day.end, printed: "day" }, false, kind);
}

/** 9月, 10月20日, 3至6月 without a year. */
function readMonthFirst(sink: TimeSink, at: number): Moment | undefined {
  const { scan } = sink;
  const probe = readMonth(scan, undefined, at);
  if (probe === undefined) return undefined;
  const month = probe.period.until.month ?? 1;
  const { year, kind } = yearOfMonth(sink, month, at, probe.end);
  const within = readMonth(scan, year, at) ?? probe;
  return toMoment(at, within, false, kind);
}

/** 23日: a day of the month that is nearest. */
function readDayFirst(sink: TimeSink, at: number, number: DateNumber): Moment | undefined {
  const { scan } = sink;
  const mark = skipBlanks(scan, number.end, 1);
  if (number.value < 1 || number.value > 31) return undefined;
  const range = DAY[scan.codes[mark]!] === 0 ? readDays(scan, number, mark) : undefined;
  if (range === undefined && (DAY[scan.codes[mark]!] === 0 || !isDayOfMonth(scan, at, number, mark))) return undefined;
  const end = range?.end ?? mark + 1;
  const base = monthOfDay(sink, number.value, at, end);
  const part = (day: number): Part => ({ ...base, day });
  const period: Period = range === undefined ? dayPeriod(part(number.value)) : { grain: "span", from: part(number.value), until: part(range.last) };
  return { start: at, end, period, evidence: { year: base.carried ? "carried" : "assumed", month: base.carried ? "carried" : "assumed", day: "printed" }, dated: false, };
}

/** 20至25日, 20-25日. */
function readDays(scan: Scan, first: DateNumber, at: number): { last: number; end: number } | undefined {
  const to = isDash(scan.codes[at]!) ? at + 1 : matchAt(scan, DAYS_TO, at)?.end;
  if (to === undefined) return undefined;
  const second = readDateNumber(scan, skipBlanks(scan, to, 1));
  if (second === undefined || second.value <= first.value || second.value > 31 || DAY[scan.codes[second.end]!] === 0) return undefined;
  if (matchAt(scan, NOT_DAY, second.end) !== undefined) return undefined;
  return { last: second.value, end: second.end + 1 };
}

const DAYS_TO = makeTrie<true>(wordsOf("至 到", true));

function isDayOfMonth(scan: Scan, at: number, number: DateNumber, mark: number): boolean {
  if (matchAt(scan, NOT_DAY, mark) !== undefined || findHedgeBefore(scan, at) !== undefined) return false;
  if (matchBefore(scan, LENGTH_OF_DAYS, at) !== undefined) return false;
  if (!number.han) return number.digits <= 2;
  return number.value > 10 && isHan(scan.codes[at]!);
}

function monthOfDay(sink: TimeSink, day: number, at: number, end: number): Part & { readonly carried?: boolean } {
  const focus = focusHere(sink, at);
  const last = focus?.period.until;
  if (focus !== undefined && last?.year !== undefined && last.month !== undefined) {
    const finer = focus.period.grain === "day" || focus.period.grain === "month" || focus.period.grain === "span" && last.day !== undefined;
    const later = last.day === undefined || day >= last.day || focus.dated;
    if (finer && later && isDay(last.year, last.month, day)) return { year: last.year, month: last.month, carried: true };
  }
  const { anchor, scan } = sink;
  if (anchor === undefined) return {};
  let { year, month } = anchor;
  if (day > anchor.day && !isFuture(scan, at, end)) ({ year, month } = addMonths(anchor, -1));
  for (let tries = 0; tries < 3 && !isDay(year, month, day); tries++) ({ year, month } = addMonths({ year, month }, -1));
  return { year, month };
}

/** 2025與2026年, 2020-2023年: a year whose 年 stands behind a later one. */
function readListedYear(sink: TimeSink, at: number, number: DateNumber): Moment | undefined {
  const { scan } = sink;
  if (number.digits !== 4 || number.value < YEAR_MIN || number.value > YEAR_MAX) return undefined;
  let i = number.end;
  for (let items = 0; items < 6; items++) {
    const joint = skipBlanks(scan, i, 1);
    if (LIST[scan.codes[joint]!] === 0 && !isDash(scan.codes[joint]!)) return undefined;
    const next = readDateNumber(scan, skipBlanks(scan, joint + 1, 1));
    if (next === undefined || next.digits !== 4) return undefined;
    if (YEAR[scan.codes[skipBlanks(scan, next.end, 1)]!] === 1) return toMoment(at, { period: yearPeriod(number.value), end: number.end, printed: "year" }, true, "printed");
    i = next.end;
  }
  return undefined;
}

