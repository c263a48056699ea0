import type { Time } from "#model";
import type { Moment, TimeSink } from "./anchor.ts";
import { yearOfMonth } from "./anchor.ts";
import { readBracketBehind } from "./bracket.ts";
import { isDigit } from "./char.ts";
import { skipClock } from "./clock.ts";
import { readDate } from "./date.ts";
import { FISCAL_FIRST, readFiscalCode } from "./fiscal.ts";
import { isHanNumeral } from "./han.ts";
import { isEventName, isQuotedTitle, isRecurring } from "./not-time.ts";
import { findOpening } from "./open.ts";
import { periodText, widen } from "./period.ts";
import { RELATIVE_FIRST, readRelative } from "./relative.ts";
import { skipBlanks } from "./scan.ts";
import { isContract } from "./tense.ts";
import { readTerm, type Term } from "./term.ts";
import { readSpan } from "./time-span.ts";
import { charTable, makeTrie, matchAt, wordsOf } from "./trie.ts";
import { readFirstMonths, readHalfYear, readQuarter } from "./within-year.ts";
import { NOT_EVENING, PARTS_OF_DAY } from "./words/times.ts";

const COMPARES = charTable("較比與跟");
const OTHERS = "第首前頭末Q今昨明去本上下後";

/** Units with which a time may begin. */
export const TIME_FIRST: Uint8Array = (() => {
  const table = charTable(OTHERS);
  for (let code = 0; code < 65536; code++) {
    if (RELATIVE_FIRST[code] === 1 || FISCAL_FIRST[code] === 1) table[code] = 1;
  }
  return table;
})();

const SPAN_TAIL = makeTrie<true>(wordsOf("期間 之間 間 止 為止 這段期間", true));
const NOT_SPAN_TAIL = charTable("接隔諜距");
const DAY_PARTS = makeTrie<true>(wordsOf(PARTS_OF_DAY, true));
const AFTER_EVENING = charTable(NOT_EVENING);

/** Reads the time at `at` and pushes it. Returns where to go on; `at` itself when there is none. */
export function readTime(sink: TimeSink, at: number): number {
  const { scan } = sink;
  const code = scan.codes[at]!;
  if (isDigit(code) || isHanNumeral(code)) {
    const clock = skipClock(scan, at);
    if (clock > at) return clock;
  }
  const moment = readAnchored(sink, at);
  if (moment === undefined) return at;
  return moment.silent === true ? moment.end : push(sink, moment);
}

/**
 * The time at `at`. When publication is an interval, it is read from both ends of it; where the two differ, only what
 * they agree on is kept: a false day is never said.
 */
function readAnchored(sink: TimeSink, at: number): Moment | undefined {
  const late = readWhole(sink, at);
  const { anchor } = sink;
  if (late === undefined || anchor?.interval === undefined || late.silent === true) return late;
  sink.anchor = { ...anchor.interval.first, interval: anchor.interval };
  const early = readWhole(sink, at);
  sink.anchor = anchor;
  if (early === undefined || early.silent === true) return late;
  const period = widen(early.period, late.period);
  if (period === late.period) return late;
  const { day: _, ...evidence } = late.evidence;
  return { ...late, period, evidence };
}

function readWhole(sink: TimeSink, at: number): Moment | undefined {
  const { scan } = sink;
  const first = readSingle(sink, at);
  if (first === undefined || first.silent === true) return first;
  if (isEventName(scan, first) || isQuotedTitle(scan, first)) return { ...first, silent: true };
  const moment = readSpan(sink, first, readSingle) ?? first;
  return isRecurring(scan, moment) ? { ...moment, silent: true } : moment;
}

/** One time without its range, with what stands in brackets and the part of the day behind it. */
function readSingle(sink: TimeSink, at: number): Moment | undefined {
  const bare = readBare(sink, at);
  if (bare === undefined || bare.silent === true) return bare;
  const moment = readBracketBehind(sink, bare);
  if (moment.period.grain !== "day") return moment;
  const part = matchAt(sink.scan, DAY_PARTS, skipBlanks(sink.scan, moment.end, 1));
  if (part === undefined) return moment;
  const evening = part.end - part.start === 1 && AFTER_EVENING[sink.scan.codes[part.end]!] === 1;
  return evening ? moment : { ...moment, end: part.end };
}

/** A date, a word of time, a quarter or 前9個月 of the year that is meant. */
function readBare(sink: TimeSink, at: number): Moment | undefined {
  const { scan } = sink;
  const code = scan.codes[at]!;
  if (isDigit(code) || isHanNumeral(code)) return readDate(sink, at) ?? readBareQuarter(sink, at);
  return readRelative(sink, at) ?? readFiscalCode(scan, at) ?? readBareQuarter(sink, at);
}

function readBareQuarter(sink: TimeSink, at: number): Moment | undefined {
  const { scan } = sink;
  const read = (year: number | undefined) =>
    readQuarter(scan, year, at) ?? readFirstMonths(scan, year, at) ?? readHalfYear(scan, year, at);
  const probe = read(undefined);
  if (probe === undefined) return undefined;
  const { grain, from, until } = probe.period;
  const month = grain === "quarter" ? from.month : until.month;
  const { year, kind } = yearOfMonth(sink, month ?? 1, at, probe.end, until.month ?? month ?? 1);
  const within = read(year) ?? probe;
  const evidence = { year: kind, month: "printed" } as const;
  return { start: at, end: within.end, period: within.period, evidence, dated: false };
}

function pushTerm(sink: TimeSink, moment: Moment, { period, end }: Term): number {
  const { start, evidence, dated } = moment;
  sink.times.push({ start, end, edtf: periodText(period), evidence, rule: "time" });
  sink.focus = { at: end, period, dated, sticky: false };
  return end;
}

/** 較前季|以及去年同期增加: what a quarter is compared with is not what later times lean on. */
function isOther({ scan, focus, times }: TimeSink, { start, period }: Moment): boolean {
  if (period.grain !== "quarter" || focus?.period.grain !== "quarter" || THAN[scan.codes[start - 1] ?? 0] === 0)
    return false;
  return times.length > 1;
}

const THAN = charTable("較比");
/** 2017年以|來: how rare something is; 上年度 behind it leans on another year. */
const COME = charTable("來");

function push(sink: TimeSink, moment: Moment): number {
  const { scan } = sink;
  let end = moment.end;
  if (moment.period.grain === "span") {
    const tail = matchAt(scan, SPAN_TAIL, end);
    if (tail !== undefined && NOT_SPAN_TAIL[scan.codes[tail.end]!] === 0) end = tail.end;
  }
  const term = readTerm(scan, moment.start, end, moment.period);
  if (term !== undefined) return pushTerm(sink, moment, term);
  const opening = findOpening(scan, moment.start, end, moment.period.grain);
  const time: Time = {
    start: opening?.start ?? moment.start,
    end: opening?.end ?? end,
    edtf: periodText(opening?.period?.(moment.period) ?? moment.period, opening?.side),
    evidence: moment.evidence,
    rule: "time",
  };
  sink.times.push(time);
  if (moment.compared === true || isContract(scan, time.end) || isOther(sink, moment)) return time.end;
  const since = opening?.side === "since" && COME[scan.codes[time.end - 1]!] === 1;
  sink.focus = { at: time.end, period: moment.period, dated: moment.dated, sticky: moment.sticky === true, since };
  const other = COMPARES[scan.codes[moment.start - 1] ?? 0] === 1; // 較前一日便宜: no 同日 leans on it
  if (moment.period.grain === "day" && opening?.side !== "since" && !other) sink.day = sink.focus;
  return time.end;
}
