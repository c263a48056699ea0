import { addDays, addMonths } from "#base";
import { isClauseStart, type Moment, type TimeSink } from "./anchor.ts";
import { guessDay, readBracket, toBracketDay } from "./bracket.ts";
import { isHan } from "./char.ts";
import type { Word } from "./month-word.ts";
import { dayPeriod } from "./period.ts";
import { type Scan, skipBlanks } from "./scan.ts";
import { charTable, type Match, makeTrie, makeTrieBack, matchAt, matchBefore, wordsOf } from "./trie.ts";
import { readWithinMonth, readWithinYear, wholeYear } from "./within-year.ts";

const DAY_MARK = charTable("日天");
const DAY_EXTRA = charTable("晚晨早午凌");
const YEAR_MARK = charTable("年");
const MONTH_MARK = charTable("月");
const ORDINAL = charTable("第");
const OPEN = 0x28;
const AGO = makeTrieBack<true>(wordsOf("前的 後的", true));
/** How far the words of the present may stand from the day that 同日 leans on. */
const SAME_DAY_REACH = 160;
/** Without 日 a day in brackets must be near what its word guesses: 今(14)上午. */
const NEAR_DAYS = 2;
const REPUBLIC_OFFSET = 1911;

const MARKED = makeTrie<Word>([
  ["今", { kind: "day", offset: 0 }],
  ["昨", { kind: "day", offset: -1 }],
  ["前", { kind: "day", offset: -2 }],
  ["明", { kind: "day", offset: 1 }],
  ["後", { kind: "day", offset: 2 }],
  ["去", { kind: "year", offset: -1 }],
  ["本", { kind: "month", offset: 0 }],
  ["上", { kind: "month", offset: -1 }],
  ["下", { kind: "month", offset: 1 }],
]);

/** 今日, 昨晚, 明天; not 一個月前的今天. */
export function readDayWord(sink: TimeSink, word: Match<Word>): Moment | undefined {
  const { anchor, scan } = sink;
  if (anchor === undefined || matchBefore(scan, AGO, word.start) !== undefined) return undefined;
  const evidence = { year: "assumed", month: "assumed", day: "assumed" } as const;
  const period = dayPeriod(addDays(anchor, word.value.offset));
  return { start: word.start, end: word.end, period, evidence, dated: false };
}

/** 同日, 隔天, 前一日: beside the day just named. */
export function readFocusDay(sink: TimeSink, word: Match<Word>): Moment | undefined {
  const { day: focus, scan } = sink;
  if (focus === undefined || word.start - focus.at > SAME_DAY_REACH) return undefined;
  if (ORDINAL[scan.codes[word.start]!] === 1 && !isClauseStart(scan, word.start)) return undefined;
  const { year, month, day } = focus.period.until;
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const evidence = { year: "carried", month: "carried", day: "carried" } as const;
  const period = dayPeriod(addDays({ year, month, day }, word.value.offset));
  return { start: word.start, end: word.end, period, evidence, dated: false };
}

/** 今(23)日, 昨（22）天, 今(14)上午, 去(2024)年, 上(9)月, 本(10)月底. */
export function readMarked(sink: TimeSink, at: number): Moment | undefined {
  const { scan } = sink;
  const word = scan.codes[at + 1] === OPEN ? matchAt(scan, MARKED, at) : undefined;
  if (word === undefined || word.end !== at + 1) return undefined;
  const bracket = readBracket(scan, at + 1);
  if (bracket === undefined) return undefined;
  const mark = scan.codes[bracket.end]!;
  const { value, end } = bracket;
  if (DAY_MARK[mark] === 1 && value >= 1 && value <= 31) {
    return toBracketDay(at, guessDay(sink, word.value.offset, value), value, end + 1);
  }
  if (YEAR_MARK[mark] === 1 && value >= 80) return markedYear(scan, at, value, end + 1);
  if (MONTH_MARK[mark] === 1 && value >= 1 && value <= 12) return markedMonth(sink, at, value, end + 1);
  return word.value.kind === "day" && value >= 1 && value <= 31
    ? markedDay(sink, at, word.value.offset, bracket)
    : undefined;
}

function markedDay(
  sink: TimeSink,
  at: number,
  offset: number,
  bracket: { readonly value: number; readonly end: number },
): Moment | undefined {
  const { value, end } = bracket;
  const next = sink.scan.codes[end]!;
  const guess = guessDay(sink, offset, value);
  if (DAY_EXTRA[next] === 1) return toBracketDay(at, guess, value, end + 1);
  if (guess === undefined || !isHan(next)) return undefined;
  const days = [-NEAR_DAYS, -1, 0, 1, NEAR_DAYS].map((by) => addDays(guess, by).day);
  return days.includes(value) ? toBracketDay(at, guess, value, end) : undefined;
}

function markedYear(scan: Scan, at: number, value: number, end: number): Moment {
  const year = value < 1000 ? value + REPUBLIC_OFFSET : value;
  const within = readWithinYear(scan, year, end) ?? wholeYear(year, end);
  const month = within.printed === "year" ? {} : ({ month: "printed" } as const);
  const evidence = { year: "printed", ...month } as const;
  return { start: at, end: within.end, period: within.period, evidence, dated: true };
}

function markedMonth(sink: TimeSink, at: number, month: number, end: number): Moment | undefined {
  const { anchor, scan } = sink;
  if (anchor === undefined) return undefined;
  const ahead = month - anchor.month;
  const { year } = addMonths(anchor, ahead > 6 ? -12 : ahead < -6 ? 12 : 0);
  const within = readWithinMonth(scan, year, month, skipBlanks(scan, end, 1));
  const day = within.printed === "day" ? ({ day: "printed" } as const) : {};
  const evidence = { year: "assumed", month: "printed", ...day } as const;
  return { start: at, end: within.end, period: within.period, evidence, dated: false };
}
