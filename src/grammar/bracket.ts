import { addDays, addMonths, type Day, isDay, toSerial } from "#base";
import type { Moment, TimeSink } from "./anchor.ts";
import { isDigit } from "./char.ts";
import { readDateNumber } from "./date-number.ts";
import { isHanNumeral } from "./han.ts";
import { dayPeriod } from "./period.ts";
import { type Scan, skipBlanks } from "./scan.ts";
import { charTable, makeTrie, matchAt, wordsOf } from "./trie.ts";
import { readWithinYear, wholeYear } from "./within-year.ts";

const OPEN = 0x28;
const CLOSE = 0x29;
const WEEK = makeTrie<true>(wordsOf("週 星期 禮拜", true));
const WEEKDAY = charTable("一二三四五六日天");
const YEAR = charTable("年");
const MONTH = charTable("月");
const DAY = charTable("日號");
const SLASH = 0x2f;
const REPUBLIC_OFFSET = 1911;

/** A whole number in brackets at `at`: `(23)`. */
export function readBracket(scan: Scan, at: number): { value: number; end: number } | undefined {
  if (scan.codes[at] !== OPEN) return undefined;
  const number = readDateNumber(scan, skipBlanks(scan, at + 1, 1));
  if (number === undefined) return undefined;
  const end = readClose(scan, number.end);
  return end === undefined ? undefined : { value: number.value, end };
}

function readClose(scan: Scan, at: number): number | undefined {
  const close = skipBlanks(scan, at, 1);
  return scan.codes[close] === CLOSE ? close + 1 : undefined;
}

/**
 * Takes what stands in brackets behind a time into it, and with it what it checks or makes finer:
 *
 *     週一(20日)      10月20日(週一)      去年（2024年）
 *         ^                  ^                ^
 */
export function readBracketBehind(sink: TimeSink, moment: Moment): Moment {
  const { scan } = sink;
  const { grain } = moment.period;
  if (grain === "year") return readYearBehind(scan, moment);
  if (grain !== "day") return moment;
  const open = skipBlanks(scan, moment.end, 1);
  if (scan.codes[open] !== OPEN) return readWeekdayBehind(scan, moment);
  const inside = skipBlanks(scan, open + 1, 1);
  const weekday = readWeekdayName(scan, inside, false);
  const end = weekday === undefined ? undefined : readClose(scan, weekday);
  if (end !== undefined) return { ...moment, end };
  const first = scan.codes[moment.start]!;
  return isDigit(first) || isHanNumeral(first) ? moment : (readDayBehind(scan, moment, inside) ?? moment);
}

/** 2018年9月29日星期六 */
function readWeekdayBehind(scan: Scan, moment: Moment): Moment {
  if (moment.evidence.month !== "printed") return moment;
  const end = readWeekdayName(scan, skipBlanks(scan, moment.end, 1), true);
  return end === undefined ? moment : { ...moment, end };
}

function readWeekdayName(scan: Scan, at: number, full: boolean): number | undefined {
  const week = matchAt(scan, WEEK, at);
  if (week === undefined && full) return undefined;
  const mark = week?.end ?? at;
  return WEEKDAY[scan.codes[mark]!] === 1 ? mark + 1 : undefined;
}

/** 今年(2025年), 去年（113年）第三季 */
function readYearBehind(scan: Scan, moment: Moment): Moment {
  if (scan.codes[moment.end] !== OPEN || moment.evidence.year === "printed") return moment;
  const number = readDateNumber(scan, moment.end + 1);
  if (number === undefined || number.han || number.digits < 3 || number.digits > 4) return moment;
  const marked = YEAR[scan.codes[number.end]!] === 1;
  const end = readClose(scan, marked ? number.end + 1 : number.end);
  if (end === undefined || (!marked && number.digits !== 4)) return moment;
  const year = number.digits === 3 ? number.value + REPUBLIC_OFFSET : number.value;
  const within = readWithinYear(scan, year, end) ?? wholeYear(year, end);
  const month = within.printed === "year" ? {} : ({ month: "printed" } as const);
  return { ...moment, end: within.end, period: within.period, evidence: { year: "printed", ...month }, dated: true };
}

/** 今天（23日）, 周三（10月22日）, 週六(9/29): the day printed is taken. */
function readDayBehind(scan: Scan, moment: Moment, at: number): Moment | undefined {
  const { year, month, day } = moment.period.from;
  const printed = readPrintedDay(scan, at);
  if (printed === undefined) return undefined;
  const { start } = moment;
  if (printed.month === undefined) {
    if (year === undefined || month === undefined || day === undefined) return undefined;
    return toBracketDay(start, { year, month, day }, printed.day, printed.end);
  }
  const known = printed.year ?? year;
  const part = { ...(known !== undefined && { year: known }), month: printed.month, day: printed.day };
  const kind = printed.year === undefined ? ("assumed" as const) : ("printed" as const);
  const evidence = { year: kind, month: "printed", day: "printed" } as const;
  return { start, end: printed.end, period: dayPeriod(part), evidence, dated: kind === "printed" };
}

interface PrintedDay {
  readonly year?: number;
  readonly month?: number;
  readonly day: number;
  readonly end: number;
}

function readPrintedDay(scan: Scan, at: number): PrintedDay | undefined {
  const first = readDateNumber(scan, at);
  if (first === undefined) return undefined;
  const year = YEAR[scan.codes[skipBlanks(scan, first.end, 1)]!] === 1 && first.digits === 4 ? first : undefined;
  const from = year ? readDateNumber(scan, skipBlanks(scan, skipBlanks(scan, year.end, 1) + 1, 1)) : first;
  if (from === undefined) return undefined;
  const mark = skipBlanks(scan, from.end, 1);
  const monthly = MONTH[scan.codes[mark]!] === 1 || (year === undefined && scan.codes[mark] === SLASH);
  const last = monthly ? readDateNumber(scan, skipBlanks(scan, mark + 1, 1)) : from;
  if (last === undefined || (year !== undefined && !monthly)) return undefined;
  const behind = skipBlanks(scan, last.end, 1);
  const end = readClose(scan, DAY[scan.codes[behind]!] === 1 ? behind + 1 : behind);
  if (end === undefined || !isDay(year?.value ?? 2024, monthly ? from.value : 1, last.value)) return undefined;
  return { ...(year && { year: year.value }), ...(monthly && { month: from.value }), day: last.value, end };
}

/** The day of the month `day` that lies nearest to the day a word guesses: 今(1)日 read on the 31st. */
export function toBracketDay(start: number, guess: Day | undefined, day: number, end: number): Moment | undefined {
  if (guess === undefined)
    return { start, end, period: dayPeriod({ day }), evidence: { day: "printed" }, dated: false };
  let { year, month } = guess;
  if (day - guess.day > 15) ({ year, month } = addMonths(guess, -1));
  else if (guess.day - day > 15) ({ year, month } = addMonths(guess, 1));
  if (!isDay(year, month, day)) return undefined;
  const evidence = { year: "assumed", month: "assumed", day: "printed" } as const;
  return { start, end, period: dayPeriod({ year, month, day }), evidence, dated: false };
}

/**
 * The day that 今, 昨, 前, 明 or 後 before `day` in brackets guesses. When publication is an interval, it is the one in
 * which that day of the month lies, if there is but one.
 */
export function guessDay({ anchor }: TimeSink, offset: number, day: number): Day | undefined {
  if (anchor === undefined) return undefined;
  const guess = addDays(anchor, offset);
  const { interval } = anchor;
  if (interval === undefined) return guess;
  const first = toSerial(interval.first) + offset;
  const last = toSerial(interval.last) + offset;
  const days = [-1, 0, 1]
    .map((months) => ({ ...addMonths(guess, months), day }))
    .filter((at) => isDay(at.year, at.month, day) && toSerial(at) >= first && toSerial(at) <= last);
  return days.length === 1 ? days[0] : guess;
}
