import { compare, decimal } from "#base";
import type { Time } from "#model";
import type { Moment, TimeSink } from "./anchor.ts";
import { yearOfMonth } from "./anchor.ts";
import { isDash, isDigit } from "./char.ts";
import { skipClock } from "./clock.ts";
import { readDate } from "./date.ts";
import { isHanNumeral } from "./han.ts";
import { findOpening } from "./open.ts";
import { type Part, type Period, periodText, shiftYears } from "./period.ts";
import { RELATIVE_FIRST, readRelative } from "./relative.ts";
import { type Scan, skipBlanks } from "./scan.ts";
import { charTable, makeTrie, matchAt, wordsOf } from "./trie.ts";
import { readFirstMonths, readHalfYear, readQuarter } from "./within-year.ts";

const OTHERS = "第首前末Q今昨明去本上下後";

/** Units with which a time may begin. */
export const TIME_FIRST: Uint8Array = (() => {
  const table = charTable(OTHERS);
  for (let code = 0; code < 65536; code++) if (RELATIVE_FIRST[code] === 1) table[code] = 1;
  return table;
})();

const TO = makeTrie<true>(wordsOf("至 到 迄 起至 以至", true));
const AND = charTable("與和及");
const LATE = charTable("末底");
const EARLY = charTable("初");
const SPAN_TAIL = makeTrie<true>(wordsOf("期間 之間 間 止 為止 這段期間", true));
const NOT_SPAN_TAIL = charTable("接隔諜距");
/** A date before these is the name of something: 3月23日運動. */
const EVENT = makeTrie<true>(wordsOf("運動 事件 大地震 革命 慘案 政變 學運 條約 協議書 公報 聲明書 起義 恐攻 路線", true));
const OPEN_QUOTE = charTable("「『〈《“");
const CLOSE_QUOTE = charTable("」』〉》”");
/** What the name of a prize, fair or paper ends with: 「2025年永續投資獎」. */
const TITLE_TAIL = charTable("獎展會書告法案劃畫圖冊賽壇榜");
const TITLE_MAX = 24;

/** Reads the time at `at` and pushes it. Returns where to go on; `at` itself when there is none. */
export function readTime(sink: TimeSink, at: number): number {
  const { scan } = sink;
  const code = scan.codes[at]!;
  if (isDigit(code) || isHanNumeral(code)) {
    const clock = skipClock(scan, at);
    if (clock > at) return clock;
  }
  const first = readMoment(sink, at);
  if (first === undefined) return at;
  if (matchAt(scan, EVENT, first.end) !== undefined && first.period.grain !== "year") return first.end;
  if (isQuotedTitle(scan, first)) return first.end;
  const moment = readSpan(sink, first) ?? first;
  return push(sink, moment);
}

/** One time without its range: a date, a word of time, a quarter or 前9個月 of the year that is meant. */
function readMoment(sink: TimeSink, at: number): Moment | undefined {
  const { scan } = sink;
  const code = scan.codes[at]!;
  if (isDigit(code) || isHanNumeral(code)) return readDate(sink, at) ?? readBareQuarter(sink, at);
  return readRelative(sink, at) ?? readBareQuarter(sink, at);
}

function readBareQuarter(sink: TimeSink, at: number): Moment | undefined {
  const { scan } = sink;
  const read = (year: number | undefined) => readQuarter(scan, year, at) ?? readFirstMonths(scan, year, at) ?? readHalfYear(scan, year, at);
  const probe = read(undefined);
  if (probe === undefined) return undefined;
  const { grain, from, until } = probe.period;
  const month = grain === "quarter" ? from.month : until.month;
  const { year, kind } = yearOfMonth(sink, month ?? 1, at, probe.end);
  const within = read(year) ?? probe;
  return { start: at, end: within.end, period: within.period, evidence: { year: kind, month: "printed" }, dated: false };
}

/** Joins a time with the one behind 至 or a dash: 1月至8月, 10月20日至25日, 2024年底至2025年上半年間. */
function readSpan(sink: TimeSink, first: Moment): Moment | undefined {
  const { scan } = sink;
  const joint = skipBlanks(scan, first.end, 1);
  const from = readJoint(scan, first, joint);
  if (from === undefined) return undefined;
  const focus = sink.focus;
  sink.focus = { at: first.end, period: first.period, dated: first.period.from.year !== undefined, sticky: true };
  const second = readMoment(sink, from);
  sink.focus = focus;
  if (second === undefined) return undefined;
  if (AND[scan.codes[joint]!] === 1 && EARLY[scan.codes[second.end - 1]!] === 0) return undefined;
  let until = second.period;
  if (isBefore(until.until, first.period.from) && second.evidence.year !== "printed") until = shiftYears(until, 1);
  if (isBefore(until.until, first.period.from)) return undefined;
  const period: Period = { grain: "span", from: first.period.from, until: until.until };
  return { start: first.start, end: second.end, period, evidence: { ...second.evidence, ...first.evidence }, dated: first.dated || second.dated };
}

function readJoint(scan: Scan, first: Moment, at: number): number | undefined {
  const code = scan.codes[at]!;
  scan.steps++;
  if (isDash(code)) return skipBlanks(scan, isDash(scan.codes[at + 1]!) ? at + 2 : at + 1, 1);
  const to = matchAt(scan, TO, at);
  if (to !== undefined) return skipBlanks(scan, to.end, 1);
  if (AND[code] === 1 && LATE[scan.codes[first.end - 1]!] === 1) return skipBlanks(scan, at + 1, 1);
  return undefined;
}

function isBefore(a: Part, b: Part): boolean {
  if (a.year === undefined || b.year === undefined) return false;
  const order = (part: Part) => decimal((part.year ?? 0) * 10000 + (part.month ?? 12) * 100 + (part.day ?? 31));
  return compare(order(a), order({ month: 1, day: 1, ...b })) < 0;
}

function isQuotedTitle(scan: Scan, { start, end, period }: Moment): boolean {
  if (period.grain !== "year" || OPEN_QUOTE[scan.codes[start - 1] ?? 0] === 0) return false;
  for (let i = end; i < end + TITLE_MAX; i++) {
    scan.steps++;
    if (CLOSE_QUOTE[scan.codes[i]!] === 1) return TITLE_TAIL[scan.codes[i - 1]!] === 1;
  }
  return false;
}

function push(sink: TimeSink, moment: Moment): number {
  const { scan } = sink;
  let end = moment.end;
  if (moment.period.grain === "span") {
    const tail = matchAt(scan, SPAN_TAIL, end);
    if (tail !== undefined && NOT_SPAN_TAIL[scan.codes[tail.end]!] === 0) end = tail.end;
  }
  const opening = findOpening(scan, moment.start, end, moment.period.grain);
  const time: Time = {
    start: opening?.start ?? moment.start,
    end: opening?.end ?? end,
    edtf: periodText(opening?.period?.(moment.period) ?? moment.period, opening?.side),
    evidence: moment.evidence,
    rule: "time",
  };
  sink.times.push(time);
  sink.focus = { at: time.end, period: moment.period, dated: moment.dated, sticky: moment.sticky === true };
  return time.end;
}
