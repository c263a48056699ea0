import { addMonths } from "#base";
import { type Focus, focusHere, type Moment, type TimeSink } from "./anchor.ts";
import { monthPeriod, monthsPeriod, thirdPeriod, yearPeriod } from "./period.ts";
import type { Scan } from "./scan.ts";
import { isFuture, isRightAfterFuture } from "./tense.ts";
import { charTable, type Match, makeTrie, matchAt, wordsOf } from "./trie.ts";
import { readWithinMonth } from "./within-year.ts";

/** Reads words that name a month, a quarter or the edge of one: 上月底, 本月20日, 上一季, 月初, 年底. */
export interface Word {
  readonly kind: string;
  readonly offset: number;
}

const SOON_OR_LATE = makeTrie<true>(wordsOf("稍早 稍晚 稍後 早些時候 晚些時候 稍早前", true));
/** 每年底, 近年初: another word of time has the 年 already. */
const BEFORE_EDGE = charTable("每近往歷多百千去今明前同");
const NUMBERED = charTable("個0123456789");
const BEFORE = "前";
const BEFORE_DEADLINE = charTable("前");
/** In these first months of a year a bare 年底 is the one just gone. */
const YOUNG_YEAR = 2;

/** 上月, 本月20日, 下月底; 前月 and 同月 lean on the month just named. */
export function readMonthWord(sink: TimeSink, word: Match<Word>, leaning: boolean): Moment | undefined {
  const base = monthBase(sink, word, leaning);
  if (base === undefined) return undefined;
  const { start } = word;
  const { year, month } = addMonths(base, word.value.offset);
  const kind = base === sink.anchor ? "assumed" : "carried";
  const evidence = { year: kind, month: kind } as const;
  const soon = matchAt(sink.scan, SOON_OR_LATE, word.end);
  if (soon !== undefined) return { start, end: soon.end, period: monthPeriod(year, month), evidence, dated: false };
  const within = readWithinMonth(sink.scan, year, month, word.end);
  const day = within.printed === "day" ? ({ day: "printed" } as const) : {};
  return { start, end: within.end, period: within.period, evidence: { ...evidence, ...day }, dated: false };
}

function monthBase(
  sink: TimeSink,
  word: Match<Word>,
  leaning: boolean,
): { readonly year: number; readonly month: number } | undefined {
  const { offset } = word.value;
  const near = offset < 0 || leaning ? monthOf(focusHere(sink, word.start), leaning) : undefined;
  if (near !== undefined) return near;
  const older = leaning ? monthOf(sink.focus, true) : undefined;
  if (older !== undefined) return older;
  return leaning && offset === 0 ? undefined : sink.anchor;
}

/** The month of a focus: 上月 leans on a month only, 該月 on a day too. */
function monthOf(focus: Focus | undefined, fine: boolean): { year: number; month: number } | undefined {
  const grain = focus?.period.grain;
  if (focus === undefined || (grain !== "month" && !(fine && (grain === "day" || grain === "third")))) return undefined;
  const { year, month } = focus.period.until;
  return year === undefined || month === undefined ? undefined : { year, month };
}

/** 上季, 本季, 下一季: beside the quarter just named, else beside the quarter of publication. */
export function readQuarterWord(sink: TimeSink, word: Match<Word>): Moment | undefined {
  const focus = focusHere(sink, word.start) ?? quarterBefore(sink, word);
  const named = focus?.period.grain === "quarter" && word.value.offset !== 0 ? focus.period.from : undefined;
  const known = named?.year !== undefined && named.month !== undefined;
  const base = known ? { year: named.year, month: named.month } : sink.anchor;
  if (base?.year === undefined || base.month === undefined) return undefined;
  const from = addMonths({ year: base.year, month: quarterStart(base.month) }, word.value.offset * 3);
  const kind = named === undefined ? "assumed" : "carried";
  const period = monthsPeriod("quarter", from.year, from.month, from.month + 2);
  return { start: word.start, end: word.end, period, evidence: { year: kind, month: kind }, dated: false };
}

/** 第三季…。…高於前一季: the quarter of the sentence before. */
function quarterBefore({ scan, focus }: TimeSink, word: Match<Word>): Focus | undefined {
  if (focus === undefined || scan.codes[word.start] !== BEFORE.charCodeAt(0)) return undefined;
  return word.start - focus.at <= FOCUS_QUARTER_REACH ? focus : undefined;
}

/** 當季, 該季: the quarter just named. */
export function readFocusQuarter(sink: TimeSink, word: Match<Word>): Moment | undefined {
  const { focus } = sink;
  if (focus?.period.grain !== "quarter" || word.start - focus.at > FOCUS_QUARTER_REACH) return undefined;
  const evidence = { year: "carried", month: "carried" } as const;
  return { start: word.start, end: word.end, period: focus.period, evidence, dated: false };
}

const FOCUS_QUARTER_REACH = 160;

function quarterStart(month: number): number {
  return Math.floor((month - 1) / 3) * 3 + 1;
}

/** 月底, 月初, 中旬 of the month just named or of publication. */
export function readMonthEdge(sink: TimeSink, word: Match<Word>): Moment | undefined {
  const { scan } = sink;
  if (isWordBefore(scan, word.start) || NUMBERED[scan.codes[word.start - 1] ?? 0] === 1) return undefined;
  const named = monthOf(focusHere(sink, word.start), true) ?? monthGone(sink, word);
  const base = named ?? sink.anchor;
  if (base === undefined) return undefined;
  const kind = named === undefined ? "assumed" : "carried";
  const period = thirdPeriod(base.year, base.month, word.value.offset as 1 | 2 | 3);
  const evidence = { year: kind, month: kind, day: "printed" } as const;
  return { start: word.start, end: word.end, period, evidence, dated: false };
}

/** 10月挖出…。月底持有…: in the first days of a month the edge is that of the month just told of. */
function monthGone({ scan, anchor, focus }: TimeSink, word: Match<Word>): { year: number; month: number } | undefined {
  const told = monthOf(focus, false);
  if (told === undefined || anchor === undefined || focus === undefined) return undefined;
  if (word.start - focus.at > FOCUS_QUARTER_REACH || isFuture(scan, word.start, word.end)) return undefined;
  const last = addMonths(anchor, -1);
  const months = (last.year - told.year) * 12 + last.month - told.month;
  return (months === 0 || months === 1) && anchor.day < EDGE_MIN ? last : undefined;
}

/** Before this day a month has no 月底 to tell of. */
const EDGE_MIN = 20;

export function readQuarterEdge(sink: TimeSink, word: Match<Word>): Moment | undefined {
  const { anchor } = sink;
  if (anchor === undefined || isWordBefore(sink.scan, word.start)) return undefined;
  const period = monthPeriod(anchor.year, quarterStart(anchor.month) + word.value.offset - 1);
  return { start: word.start, end: word.end, period, evidence: { year: "assumed", month: "assumed" }, dated: false };
}

/** 年底, 年初, 年中 alone: of the year of publication, unless that has only begun. */
export function readYearEdge(sink: TimeSink, word: Match<Word>): Moment | undefined {
  const { scan, anchor } = sink;
  if (isWordBefore(scan, word.start)) return undefined;
  const { offset } = word.value;
  const focus = focusHere(sink, word.start);
  const carried = focus?.sticky === true ? focus.period.until.year : undefined;
  let year = carried ?? anchor?.year;
  if (carried === undefined && anchor !== undefined && year !== undefined) {
    const ahead = isFuture(scan, word.start, word.end) || BEFORE_DEADLINE[scan.codes[word.end]!] === 1;
    if (anchor.month <= YOUNG_YEAR && offset > 1 && !ahead) year--;
    if (anchor.month > 9 && offset === 1 && isRightAfterFuture(scan, word.start)) year++;
  }
  const evidence = { year: carried === undefined ? "assumed" : "carried", month: "printed" } as const;
  return { start: word.start, end: word.end, period: monthPeriod(year, offset), evidence, dated: false };
}

/** 年內 alone: this year. 3年內, 半年內 are lengths. */
export function readThisYear({ scan, anchor }: TimeSink, word: Match<Word>): Moment | undefined {
  if (anchor === undefined || isWordBefore(scan, word.start) || LENGTH[scan.codes[word.start - 1] ?? 0] === 1)
    return undefined;
  const { start, end } = word;
  return { start, end, period: yearPeriod(anchor.year), evidence: { year: "assumed" }, dated: false };
}

/** 半年內, 數年內, 該年內. */
const LENGTH = charTable("一二兩三四五六七八九十半數幾當該全整多餘零廿卅個度");

function isWordBefore(scan: Scan, start: number): boolean {
  scan.steps++;
  const code = scan.codes[start - 1] ?? 0;
  return BEFORE_EDGE[code] === 1 || (code >= 0x30 && code <= 0x39);
}
