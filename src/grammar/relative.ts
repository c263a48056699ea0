import { addDays, addMonths, boundsOf, type Day, toWeekday } from "#base";
import { type Focus, focusHere, isFuture, type Moment, type TimeSink, yearOfMonth } from "./anchor.ts";
import { readDateNumber } from "./date-number.ts";
import { dayPeriod, daysPeriod, monthPeriod, monthsPeriod, type Period, periodText, shiftYears, thirdPeriod, yearPeriod } from "./period.ts";
import { type Scan, skipBlanks } from "./scan.ts";
import { charTable, makeTrie, type Match, matchAt, wordsOf } from "./trie.ts";
import { readWithinMonth, readWithinYear, wholeYear } from "./within-year.ts";
import { TIME_ROWS } from "./words/times.ts";

interface Word {
  readonly kind: string;
  readonly offset: number;
}

const WORDS = makeTrie<Word>(
  TIME_ROWS.split("\n").flatMap((row) => {
    const [kind, offset, ...forms] = row.trim().split(/\s+/);
    return kind === undefined || kind === "" ? [] : forms.map((form) => [form, { kind, offset: Number(offset) }] as const);
  }),
);
const SAME_PERIOD = makeTrie<true>(wordsOf("同期", true));
const NOT_BEHIND = makeTrie<true>(wordsOf("日頭條 天然 天鵝", true));
const LATER = makeTrie<true>(wordsOf("稍晚 稍後 晚些 後半 底", true));
const SOON = makeTrie<true>(wordsOf("稍早 初", true));
const WEEKDAYS = "一二三四五六日天";
const OPEN = 0x28;
const CLOSE = 0x29;
const DAY_MARK = charTable("日天");
const YEAR_MARK = charTable("年");
const MONTH_MARK = charTable("月");

export const RELATIVE_FIRST = WORDS.first;

/** Reads an expression that begins with a word of time at `at`: 今年前9個月, 上月, 週一, 今(23)日, 年底. */
export function readRelative(sink: TimeSink, at: number): Moment | undefined {
  const marked = readMarked(sink, at);
  if (marked !== undefined) return marked;
  const word = matchAt(sink.scan, WORDS, at);
  if (word === undefined || matchAt(sink.scan, NOT_BEHIND, word.end) !== undefined) return undefined;
  const reader = READERS[word.value.kind];
  return reader?.(sink, word);
}

type Reader = (sink: TimeSink, word: Match<Word>) => Moment | undefined;

const READERS: Readonly<Record<string, Reader>> = {
  year: (sink, word) => withinYear(sink, word, sink.anchor && sink.anchor.year + word.value.offset, "assumed", false),
  "focus-year": readFocusYear,
  "whole-year": (sink, word) => {
    const focus = focusHere(sink, word.start);
    const year = focus?.dated === true ? focus.period.until.year : sink.anchor?.year;
    return moment(word, yearPeriod(year), { year: focus?.dated === true ? "carried" : "assumed" });
  },
  month: (sink, word) => readMonthWord(sink, word, false),
  "focus-month": (sink, word) => readMonthWord(sink, word, true),
  quarter: readQuarterWord,
  half: (sink, word) => {
    const first = word.value.offset === 1 ? 1 : 7;
    const { year, kind } = yearOfMonth(sink, first, word.start, word.end);
    return moment(word, monthsPeriod("half", year, first, first + 5), { year: kind, month: "printed" });
  },
  edge: (sink, word) => (isWordBefore(sink.scan, word.start) ? undefined : moment(word, monthPeriod(sink.anchor?.year, word.value.offset), { year: "assumed", month: "printed" })),
  "month-edge": readMonthEdge,
  "quarter-edge": readQuarterEdge,
  week: readWeek,
  weekday: (sink, word) => readWeekday(sink, word, undefined),
  day: (sink, word) => readDayWord(sink, word),
  "focus-day": readFocusDay,
};

function moment(word: Match<Word>, period: Period, evidence: Moment["evidence"], end = word.end, dated = false): Moment {
  return { start: word.start, end, period, evidence, dated };
}

/** 每年底, 近年初: another word of time has the 年 already. */
function isWordBefore(scan: Scan, start: number): boolean {
  return BEFORE_EDGE[scan.codes[start - 1] ?? 0] === 1;
}
const BEFORE_EDGE = charTable("每近往歷多百千");

function withinYear(sink: TimeSink, word: Match<Word>, year: number | undefined, kind: "assumed" | "carried", sticky: boolean): Moment {
  const same = matchAt(sink.scan, SAME_PERIOD, word.end);
  if (same !== undefined) return readSamePeriod(sink, word, year, same.end);
  const within = readWithinYear(sink.scan, year, word.end) ?? wholeYear(year, word.end);
  const fine = within.printed;
  const evidence = { year: kind, ...(fine !== "year" && { month: "printed" as const }), ...(fine === "day" && { day: "printed" as const }) };
  return { ...moment(word, within.period, evidence, within.end, true), sticky };
}

/** 去年同期: the period just spoken of, a year earlier. */
function readSamePeriod(sink: TimeSink, word: Match<Word>, year: number | undefined, end: number): Moment {
  const { focus, anchor } = sink;
  const from = focus?.period.from.year;
  if (focus === undefined || from === undefined || anchor === undefined || focus.period.grain === "year" || focus.period.grain === "decade") {
    return moment(word, yearPeriod(year), { year: "assumed" }, end, true);
  }
  return moment(word, shiftYears(focus.period, word.value.offset), { year: "carried", month: "carried" }, end, true);
}

function readFocusYear(sink: TimeSink, word: Match<Word>): Moment | undefined {
  const focus = sink.focus;
  const known = focus?.period.until.year;
  if (known === undefined) {
    return word.value.offset === 0 || sink.anchor === undefined ? undefined : withinYear(sink, word, sink.anchor.year + word.value.offset, "assumed", false);
  }
  return withinYear(sink, word, known + word.value.offset, "carried", true);
}

/** 上月, 本月20日, 下月底; 前月 leans on the month just named. */
function readMonthWord(sink: TimeSink, word: Match<Word>, leaning: boolean): Moment | undefined {
  const base = monthBase(sink, word, leaning);
  if (base === undefined) return undefined;
  const { year, month } = addMonths(base, word.value.offset);
  const soon = matchAt(sink.scan, SOON_OR_LATE, word.end);
  if (soon !== undefined) return moment(word, monthPeriod(year, month), { year: "assumed", month: "assumed" }, soon.end);
  const within = readWithinMonth(sink.scan, year, month, word.end);
  return moment(word, within.period, { year: "assumed", month: "assumed", ...(within.printed === "day" && { day: "printed" as const }) }, within.end, true);
}

const SOON_OR_LATE = makeTrie<true>(wordsOf("稍早 稍晚 稍後", true));

function monthBase(sink: TimeSink, word: Match<Word>, leaning: boolean): { year: number; month: number } | undefined {
  const focus = word.value.offset < 0 || leaning ? focusHere(sink, word.start) : undefined;
  const near = monthOf(focus);
  if (near !== undefined) return near;
  const older = leaning ? monthOf(sink.focus) : undefined;
  if (older !== undefined) return older;
  if (leaning && word.value.offset === 0) return undefined;
  return sink.anchor;
}

function monthOf(focus: Focus | undefined): { year: number; month: number } | undefined {
  if (focus === undefined || focus.period.grain !== "month") return undefined;
  const { year, month } = focus.period.until;
  return year === undefined || month === undefined ? undefined : { year, month };
}

/** 上季, 本季, 下一季: beside the quarter just named, else beside the quarter of publication. */
function readQuarterWord(sink: TimeSink, word: Match<Word>): Moment | undefined {
  const focus = focusHere(sink, word.start);
  const named = focus?.period.grain === "quarter" && word.value.offset !== 0 ? focus.period.from : undefined;
  const base = named?.year !== undefined && named.month !== undefined ? { year: named.year, month: named.month } : sink.anchor;
  if (base === undefined) return undefined;
  const first = Math.floor((base.month - 1) / 3) * 3 + 1;
  const from = addMonths({ year: base.year, month: first }, word.value.offset * 3);
  const kind = named === undefined ? "assumed" : "carried";
  return moment(word, monthsPeriod("quarter", from.year, from.month, from.month + 2), { year: kind, month: kind });
}

/** 月底, 月初 of the month just named or of publication. */
function readMonthEdge(sink: TimeSink, word: Match<Word>): Moment | undefined {
  if (isWordBefore(sink.scan, word.start) || NUMBERED[sink.scan.codes[word.start - 1] ?? 0] === 1) return undefined;
  const base = monthOf(focusHere(sink, word.start)) ?? sink.anchor;
  if (base === undefined) return undefined;
  return moment(word, thirdPeriod(base.year, base.month, word.value.offset as 1 | 2 | 3), { year: "assumed", month: "assumed", day: "printed" });
}
const NUMBERED = charTable("個0123456789");

function readQuarterEdge(sink: TimeSink, word: Match<Word>): Moment | undefined {
  const { anchor } = sink;
  if (anchor === undefined || isWordBefore(sink.scan, word.start)) return undefined;
  const first = Math.floor((anchor.month - 1) / 3) * 3 + 1;
  return moment(word, monthPeriod(anchor.year, first + word.value.offset - 1), { year: "assumed", month: "assumed" });
}

function readWeek(sink: TimeSink, word: Match<Word>): Moment | undefined {
  const { anchor, scan } = sink;
  if (anchor === undefined) return undefined;
  const weekday = WEEKDAYS.indexOf(String.fromCharCode(scan.codes[word.end]!));
  if (weekday >= 0) return readWeekday(sink, word, word.value.offset);
  const monday = addDays(anchor, 1 - toWeekday(anchor) + word.value.offset * 7);
  const sunday = addDays(monday, 6);
  const later = matchAt(scan, LATER, word.end);
  const soon = matchAt(scan, SOON, word.end);
  const [from, until] = later && word.value.offset === 0 ? [addDays(anchor, 1), sunday] : soon && word.value.offset === 0 ? [monday, anchor] : [monday, sunday];
  return moment(word, daysPeriod("week", from, until), { year: "assumed", month: "assumed", day: "assumed" }, later?.end ?? soon?.end ?? word.end);
}

/** 週一: the last Monday up to publication, the next one beside a word of the future; 上週五, 下週三 by the week. */
function readWeekday(sink: TimeSink, word: Match<Word>, week: number | undefined): Moment | undefined {
  const { anchor, scan } = sink;
  const index = WEEKDAYS.indexOf(String.fromCharCode(scan.codes[word.end]!));
  if (anchor === undefined || index < 0) return undefined;
  const end = word.end + 1;
  if (week === undefined && NOT_WEEKDAY[scan.codes[word.start - 1] ?? 0] === 1) return undefined;
  if (week === undefined && AFTER_WEEKDAY[scan.codes[end]!] === 1) return undefined;
  const target = Math.min(index + 1, 7);
  const today = toWeekday(anchor);
  let day: Day;
  if (week !== undefined) day = addDays(anchor, target - today + week * 7);
  else {
    const back = (today - target + 7) % 7;
    day = back > 0 && isFuture(scan, word.start, end) ? addDays(anchor, 7 - back) : addDays(anchor, -back);
  }
  return moment(word, dayPeriod(day), { year: "assumed", month: "assumed", day: "printed" }, end);
}
const NOT_WEEKDAY = charTable("每一二三四五六七八九十逢周個0123456789兩數幾");
const AFTER_WEEKDAY = charTable("年歲期刊到至圍次起");

/** 今(23)日 and 今年(2025年) carry their own check in brackets; the day printed there is taken. */
function readDayWord(sink: TimeSink, word: Match<Word>): Moment | undefined {
  const { anchor } = sink;
  if (anchor === undefined || word.end - word.start < 2) return undefined;
  const day = addDays(anchor, word.value.offset);
  const bracket = readBracket(sink.scan, word.end);
  if (bracket !== undefined && bracket.value >= 1 && bracket.value <= 31) return bracketDay(sink, word.start, word.value.offset, bracket.value, bracket.end);
  return moment(word, dayPeriod(day), { year: "assumed", month: "assumed", day: "assumed" });
}

function readFocusDay(sink: TimeSink, word: Match<Word>): Moment | undefined {
  const { focus } = sink;
  if (focus?.period.grain !== "day") return undefined;
  const { last } = boundsOf(periodText(focus.period));
  if (last === undefined || focus.period.until.year === undefined) return undefined;
  return moment(word, dayPeriod(addDays(last, word.value.offset)), { year: "carried", month: "carried", day: "carried" });
}

const MARKED = makeTrie<Word>([
  ["今", { kind: "day", offset: 0 }], ["昨", { kind: "day", offset: -1 }], ["明", { kind: "day", offset: 1 }], ["前", { kind: "day", offset: -2 }],
  ["去", { kind: "year", offset: -1 }], ["本", { kind: "month", offset: 0 }], ["上", { kind: "month", offset: -1 }], ["下", { kind: "month", offset: 1 }], ["後", { kind: "day", offset: 2 }],
]);

/** 今(23)日, 昨（22）天, 去(2024)年, 上(9)月, 本(10)月底. */
function readMarked(sink: TimeSink, at: number): Moment | undefined {
  const { scan } = sink;
  const word = matchAt(scan, MARKED, at);
  if (word === undefined || scan.codes[at + 1] !== OPEN) return undefined;
  const bracket = readBracket(scan, at + 1);
  if (bracket === undefined) return undefined;
  const mark = scan.codes[bracket.end]!;
  const { value } = bracket;
  if (DAY_MARK[mark] === 1 && value >= 1 && value <= 31) return bracketDay(sink, at, word.value.offset, value, bracket.end + 1);
  if (DAY_EXTRA[mark] === 1 && word.value.kind === "day" && value >= 1 && value <= 31) return bracketDay(sink, at, word.value.offset, value, bracket.end + 1);
  if (YEAR_MARK[mark] === 1 && value >= 100) {
    const year = value < 1000 ? value + 1911 : value;
    const within = readWithinYear(scan, year, bracket.end + 1) ?? wholeYear(year, bracket.end + 1);
    return { start: at, end: within.end, period: within.period, evidence: { year: "printed" }, dated: true };
  }
  if (MONTH_MARK[mark] === 1 && value >= 1 && value <= 12 && sink.anchor !== undefined) {
    const { year } = addMonths(sink.anchor, value - sink.anchor.month > 6 ? -12 : value - sink.anchor.month < -6 ? 12 : 0);
    const within = readWithinMonth(scan, year, value, bracket.end + 1);
    return { start: at, end: within.end, period: within.period, evidence: { year: "assumed", month: "printed" }, dated: false };
  }
  return undefined;
}
const DAY_EXTRA = charTable("晚晨早午凌");

function bracketDay(sink: TimeSink, start: number, offset: number, day: number, end: number): Moment | undefined {
  if (sink.anchor === undefined) return { start, end, period: dayPeriod({ day }), evidence: { day: "printed" }, dated: false };
  const guess = addDays(sink.anchor, offset);
  let { year, month } = guess;
  if (day - guess.day > 15) ({ year, month } = addMonths(guess, -1));
  else if (guess.day - day > 15) ({ year, month } = addMonths(guess, 1));
  return { start, end, period: dayPeriod({ year, month, day }), evidence: { year: "assumed", month: "assumed", day: "printed" }, dated: false };
}

function readBracket(scan: Scan, at: number): { value: number; end: number } | undefined {
  if (scan.codes[at] !== OPEN) return undefined;
  const number = readDateNumber(scan, skipBlanks(scan, at + 1, 1));
  if (number === undefined) return undefined;
  const close = skipBlanks(scan, number.end, 1);
  return scan.codes[close] === CLOSE ? { value: number.value, end: close + 1 } : undefined;
}
