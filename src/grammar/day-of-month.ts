import { addMonths, isDay, toSerial } from "#base";
import { focusHere, type Moment, type TimeSink } from "./anchor.ts";
import { findHedgeBefore } from "./bound.ts";
import { isDash, isHan } from "./char.ts";
import { readListTail } from "./date-list.ts";
import { type DateNumber, readDateNumber } from "./date-number.ts";
import { dayPeriod, type Part, type Period } from "./period.ts";
import { type Scan, skipBlanks } from "./scan.ts";
import { isFuture } from "./tense.ts";
import { charTable, makeTrie, makeTrieBack, matchAt, matchBefore, wordsOf } from "./trie.ts";
import { AFTER_SMALL_DAY, LENGTH_BEFORE_DAYS, NOT_DAY_WORDS } from "./words/dates.ts";

const DAY = charTable("日");
const NOT_DAY = makeTrie<true>(wordsOf(NOT_DAY_WORDS, true));
const LENGTH_OF_DAYS = makeTrieBack<true>(wordsOf(LENGTH_BEFORE_DAYS, true));
const SMALL_DAY = makeTrie<true>(wordsOf(AFTER_SMALL_DAY, true));
const TO = makeTrie<true>(wordsOf("至 到", true));
const DAY_MAX = 31;

/** Reads a day whose month is not printed: 23日, 20至25日, 20、21日. It is the nearest such day, the past first. */
export function readDayOfMonth(sink: TimeSink, at: number, number: DateNumber): Moment | undefined {
  const { scan } = sink;
  if (number.value < 1 || number.value > DAY_MAX) return undefined;
  const mark = skipBlanks(scan, number.end, 1);
  const days = readDays(scan, at, number, mark);
  if (days === undefined) return undefined;
  const base = monthOfDay(sink, number.value, at, days.end);
  const part = (day: number): Part => ({ ...base.month, day });
  const period: Period =
    days.last === undefined
      ? dayPeriod(part(number.value))
      : { grain: "span", from: part(number.value), until: part(days.last) };
  const kind = base.carried ? "carried" : "assumed";
  return { start: at, end: days.end, period, evidence: { year: kind, month: kind, day: "printed" }, dated: false };
}

interface Days {
  readonly last?: number;
  readonly end: number;
}

function readDays(scan: Scan, at: number, first: DateNumber, mark: number): Days | undefined {
  if (DAY[scan.codes[mark]!] === 1) return isDayOfMonth(scan, at, first, mark) ? { end: mark + 1 } : undefined;
  const list = first.han ? undefined : readListTail(scan, first, DAY, DAY_MAX);
  if (list !== undefined && matchAt(scan, NOT_DAY, list) === undefined && isFree(scan, at)) return { end: first.end };
  const to = isDash(scan.codes[mark]!) ? mark + 1 : matchAt(scan, TO, mark)?.end;
  if (to === undefined) return undefined;
  const second = readDateNumber(scan, skipBlanks(scan, to, 1));
  if (second === undefined || second.value <= first.value || second.value > DAY_MAX) return undefined;
  if (DAY[scan.codes[second.end]!] === 0 || matchAt(scan, NOT_DAY, second.end) !== undefined) return undefined;
  return { last: second.value, end: second.end + 1 };
}

function isDayOfMonth(scan: Scan, at: number, number: DateNumber, mark: number): boolean {
  if (matchAt(scan, NOT_DAY, mark) !== undefined || !isFree(scan, at)) return false;
  if (!number.han) return number.digits <= 2;
  if (number.value > 10) return isHan(scan.codes[at]!);
  return matchAt(scan, SMALL_DAY, mark + 1) !== undefined;
}

/** Neither a hedge nor a word of length stands before. */
function isFree(scan: Scan, at: number): boolean {
  return findHedgeBefore(scan, at) === undefined && matchBefore(scan, LENGTH_OF_DAYS, at) === undefined;
}

interface MonthOfDay {
  readonly month: Part;
  readonly carried: boolean;
}

function monthOfDay(sink: TimeSink, day: number, at: number, end: number): MonthOfDay {
  const { anchor, scan } = sink;
  const focus = focusHere(sink, at);
  const last = focus?.period.until;
  if (focus !== undefined && last?.year !== undefined && last.month !== undefined) {
    const { grain } = focus.period;
    const finer = grain === "day" || grain === "month" || (grain === "span" && last.day !== undefined);
    const later = last.day === undefined || day >= last.day || focus.dated;
    const real = isDay(last.year, last.month, day);
    // 12月降息機率升高，金價28日|上漲: what may come in a month is no month of what came.
    const ahead =
      grain === "month" && anchor !== undefined && !isFuture(scan, at, end) && !isFuture(scan, focus.at - 3, focus.at);
    const come = !ahead || toSerial({ year: last.year, month: last.month, day }) <= toSerial(anchor);
    if (finer && later && real && come) return { month: { year: last.year, month: last.month }, carried: true };
  }
  if (anchor === undefined) return { month: {}, carried: false };
  let { year, month } = anchor;
  if (day > anchor.day && !isFuture(scan, at, end)) ({ year, month } = addMonths(anchor, -1));
  for (let tries = 0; tries < 3 && !isDay(year, month, day); tries++) {
    ({ year, month } = addMonths({ year, month }, -1));
  }
  return { month: { year, month }, carried: false };
}
