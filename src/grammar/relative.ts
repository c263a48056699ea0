import { focusHere, type Moment, type TimeSink, yearOfMonth } from "./anchor.ts";
import { readInCentury } from "./date.ts";
import { readDayWord, readFocusDay, readMarked } from "./day-word.ts";
import {
  readFocusQuarter,
  readMonthEdge,
  readMonthWord,
  readQuarterEdge,
  readQuarterWord,
  readThisYear,
  readYearEdge,
  type Word,
} from "./month-word.ts";
import { monthsFrom, monthsPeriod, shiftYears, yearPeriod } from "./period.ts";
import { isFuture } from "./tense.ts";
import { charTable, firstUnits, type Match, makeTrie, matchAt, wordsOf } from "./trie.ts";
import { readWeek, readWeekday, readWeekend } from "./week-word.ts";
import { readWithinYear, wholeYear } from "./within-year.ts";
import { NOT_AFTER_WORD, TIME_ROWS } from "./words/times.ts";

const WORDS = makeTrie<Word>(
  TIME_ROWS.split("\n").flatMap((row) => {
    const [kind, offset, ...forms] = row.trim().split(/\s+/);
    if (kind === undefined || kind === "") return [];
    return forms.map((form) => [form, { kind, offset: Number(offset) }] as const);
  }),
);
const SAME_PERIOD = makeTrie<true>(wordsOf("同期 同月 同季", true));
const OWN = charTable("本");
/** 回本|周期, 日本|月刊, 基本|年薪: 本 behind these ends their word. */
const NOT_OWN_BEHIND = charTable("成資基日版股回文課書副樣標劇根讀虧賠還保原");
const NOT_BEHIND = makeTrie<true>(wordsOf(NOT_AFTER_WORD, true));

export const RELATIVE_FIRST = firstUnits(WORDS);

/** Reads an expression that begins with a word of time at `at`: 今年前9個月, 上月, 週一, 今(23)日, 年底. */
export function readRelative(sink: TimeSink, at: number): Moment | undefined {
  const marked = readMarked(sink, at);
  if (marked !== undefined) return marked;
  const word = matchAt(sink.scan, WORDS, at);
  if (word === undefined || matchAt(sink.scan, NOT_BEHIND, word.end) !== undefined) return undefined;
  if (OWN[sink.scan.codes[at]!] === 1 && NOT_OWN_BEHIND[sink.scan.codes[at - 1] ?? 0] === 1) return undefined;
  return READERS[word.value.kind]?.(sink, word);
}

type Reader = (sink: TimeSink, word: Match<Word>) => Moment | undefined;

const READERS: Readonly<Record<string, Reader>> = {
  year: (sink, word) =>
    isYearlyAfter(sink, word)
      ? undefined
      : withinYear(sink, word, sink.anchor && sink.anchor.year + word.value.offset, "assumed", false),
  "focus-year": readFocusYear,
  "whole-year": readWholeYear,
  "two-years": readTwoYearsWord,
  season: (sink, word) => readSeasonWord(word, sink.anchor?.year),
  "last-season": (sink, word) => readSeasonWord(word, sink.anchor && sink.anchor.year - 1),
  century: (sink, word) => readInCentury(sink.scan, word.start, word.value.offset * 100, word.end, false),
  month: (sink, word) => readMonthWord(sink, word, false),
  "focus-month": (sink, word) => readMonthWord(sink, word, true),
  quarter: readQuarterWord,
  "focus-quarter": readFocusQuarter,
  "named-year": (sink, word) => (isYearHere(sink, word.start) ? readFocusYear(sink, word) : undefined),
  half: readHalf,
  edge: readYearEdge,
  "this-year": readThisYear,
  "month-edge": readMonthEdge,
  "quarter-edge": readQuarterEdge,
  week: readWeek,
  weekend: readWeekend,
  weekday: (sink, word) => readWeekday(sink, word, undefined),
  day: readDayWord,
  "focus-day": readFocusDay,
};

/** 達產後|年產銅: 後 belongs to the deed before, 年 to what is told of each year. */
function isYearlyAfter({ scan }: TimeSink, { start, end, value }: Match<Word>): boolean {
  return value.offset === 2 && DONE[scan.codes[start - 1] ?? 0] === 1 && YEARLY[scan.codes[end] ?? 0] === 1;
}

/** How words of deeds end: 投產, 完工, 建成, 啟用. */
const DONE = charTable("產工成建用購併運級");
/** What 年 makes a yearly amount of: 年產, 年均, 年銷. */
const YEARLY = charTable("產均銷化營減增處耗供");

function withinYear(
  sink: TimeSink,
  word: Match<Word>,
  year: number | undefined,
  kind: "assumed" | "carried",
  sticky: boolean,
): Moment {
  const { start } = word;
  const same = matchAt(sink.scan, SAME_PERIOD, word.end);
  if (same !== undefined) return readSamePeriod(sink, word, year, same.end);
  const within = readWithinYear(sink.scan, year, word.end) ?? wholeYear(year, word.end);
  const month = within.printed === "year" ? {} : ({ month: "printed" } as const);
  const day = within.printed === "day" ? ({ day: "printed" } as const) : {};
  return {
    start,
    end: within.end,
    period: within.period,
    evidence: { year: kind, ...month, ...day },
    dated: true,
    sticky,
  };
}

/** 去年同期: the period just spoken of, a year earlier. */
function readSamePeriod(sink: TimeSink, { start, value }: Match<Word>, year: number | undefined, end: number): Moment {
  const { focus, anchor } = sink;
  const grain = focus?.period.grain;
  const plain = focus?.period.from.year === undefined || anchor === undefined || grain === "year" || grain === "decade";
  if (plain)
    return { start, end, period: yearPeriod(year), evidence: { year: "assumed" }, dated: true, compared: true };
  const evidence = { year: "carried", month: "carried" } as const;
  return { start, end, period: shiftYears(focus.period, value.offset), evidence, dated: true, compared: true };
}

function readFocusYear(sink: TimeSink, word: Match<Word>): Moment | undefined {
  const rare = sink.focus?.since === true && word.value.offset < 0;
  const known = rare ? undefined : sink.focus?.period.until.year;
  if (known !== undefined) return withinYear(sink, word, known + word.value.offset, "carried", true);
  if (word.value.offset === 0 || sink.anchor === undefined) return undefined;
  return withinYear(sink, word, sink.anchor.year + word.value.offset, "assumed", false);
}

/** Whether a year was printed in the same sentence: 當年 is it, and otherwise "in those days". */
function isYearHere(sink: TimeSink, at: number): boolean {
  const focus = focusHere(sink, at);
  return focus?.dated === true && focus.period.from.year === focus.period.until.year;
}

/** 全年 of the year that is spoken of, else of the year of publication. */
function readWholeYear(sink: TimeSink, { start, end }: Match<Word>): Moment {
  const focus = focusHere(sink, start);
  const carried = focus?.dated === true;
  const { from, until } = focus?.period ?? {};
  const several = carried && from?.year !== until?.year; // 2022年至2024年，全年
  const period = several ? focus.period : yearPeriod(carried ? until?.year : assumedYear(sink, start, end));
  return { start, end, period, evidence: { year: carried ? "carried" : "assumed" }, dated: false };
}

/** The year of publication; the one before while that has only begun and nothing speaks of the future. */
function assumedYear({ anchor, scan }: TimeSink, start: number, end: number): number | undefined {
  if (anchor === undefined) return undefined;
  return anchor.month <= YOUNG_YEAR && !isFuture(scan, start, end) ? anchor.year - 1 : anchor.year;
}

const YOUNG_YEAR = 2;

/** 今明兩年 */
function readTwoYearsWord(sink: TimeSink, { start, end, value }: Match<Word>): Moment | undefined {
  if (sink.anchor === undefined) return undefined;
  const year = sink.anchor.year + value.offset;
  const period = { grain: "span", from: { year }, until: { year: year + 1 } } as const;
  return { start, end, period, evidence: { year: "assumed" }, dated: false };
}

/** 今夏, 去冬 */
function readSeasonWord({ start, end, value }: Match<Word>, year: number | undefined): Moment | undefined {
  if (year === undefined) return undefined;
  const period = monthsFrom("span", year, value.offset, 3);
  return { start, end, period, evidence: { year: "assumed", month: "printed" }, dated: false };
}

function readHalf(sink: TimeSink, { start, end, value }: Match<Word>): Moment {
  const first = value.offset === 1 ? 1 : 7;
  const { year, kind } = yearOfMonth(sink, first, start, end);
  const period = monthsPeriod("half", year, first, first + 5);
  return { start, end, period, evidence: { year: kind, month: "printed" }, dated: false };
}
