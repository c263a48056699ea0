import { addDays, type Day, toSerial, toWeekday } from "#base";
import { focusHere, type Moment, type TimeSink } from "./anchor.ts";
import type { Word } from "./month-word.ts";
import { dayPeriod, daysPeriod } from "./period.ts";
import { type Scan, skipBlanks } from "./scan.ts";
import { isFuture } from "./tense.ts";
import { charTable, type Match, makeTrie, matchAt, wordsOf } from "./trie.ts";

const LATER = makeTrie<true>(wordsOf("稍晚 稍後 晚些 晚些時候 後半 底 後段", true));
const SOON = makeTrie<true>(wordsOf("稍早 早些 早些時候 初 前段", true));
const WEEKDAYS = "一二三四五六日天";
const NOT_WEEKDAY_BEFORE = charTable("每一二三四五六七八九十逢周個0123456789兩數幾色環");
const NOT_WEEKDAY_AFTER = charTable("年歲期刊圍次均");
/** Names of papers and shows: 週日電訊報, 週六夜現場. */
const NAME_AFTER = makeTrie<true>(wordsOf("電訊報 泰晤士 夜現場 郵報 晨報 早報 時報 版 副刊 俱樂部 餐廳", true));
/** 本週|一連串: 一 begins the next word. */
const ONE_WORD = makeTrie<true>(
  wordsOf("一連串 一系列 一場 一次 一項 一度 一些 一直 一個 一輪 一批 一口氣 一舉 一共 一併", true),
);
const TO = makeTrie<true>(wordsOf("至 到", true));
const WEEK = makeTrie<true>(wordsOf("週 星期 禮拜", true));
const EVIDENCE = { year: "assumed", month: "assumed" } as const;

/** 回本|周期, 成本|周轉: no week; 本週|期貨 is one. */
const CYCLE = makeTrie<boolean>([
  ...wordsOf("期 轉 邊 長 全 遭 密", true),
  ...wordsOf(
    "期貨 期銅 期金 期銀 期鋁 期鎳 期鋅 期錫 期油 期指 期權 期間 期中 期初 期末 轉機 轉為 轉跌 轉漲 轉弱 轉強 全球 全面 全國 全台 全部",
    false,
  ),
]);

/** 本週, 上週五, 下週三, 本週稍晚. */
export function readWeek(sink: TimeSink, word: Match<Word>): Moment | undefined {
  const { anchor, scan } = sink;
  const { offset } = word.value;
  if (anchor === undefined || matchAt(scan, CYCLE, word.end)?.value === true) return undefined;
  const one = matchAt(scan, ONE_WORD, word.end) !== undefined;
  if (!one && weekdayAt(scan, word.end) > 0) return readWeekday(sink, word, offset);
  const { start } = word;
  const monday = addDays(anchor, 1 - toWeekday(anchor) + offset * 7);
  const sunday = addDays(monday, 6);
  const later = matchAt(scan, LATER, word.end);
  const soon = matchAt(scan, SOON, word.end);
  const tomorrow = addDays(anchor, 1);
  let [from, until] = [monday, sunday];
  if (offset === 0 && later !== undefined && toSerial(tomorrow) <= toSerial(sunday)) from = tomorrow;
  else if (offset === 0 && soon !== undefined) until = anchor;
  const end = later?.end ?? soon?.end ?? word.end;
  return {
    start,
    end,
    period: daysPeriod("week", from, until),
    evidence: { ...EVIDENCE, day: "assumed" },
    dated: false,
  };
}

/** 上週末, 本週末: Saturday and Sunday. */
export function readWeekend(sink: TimeSink, word: Match<Word>): Moment | undefined {
  const { anchor } = sink;
  if (anchor === undefined) return undefined;
  const saturday = addDays(anchor, 6 - toWeekday(anchor) + word.value.offset * 7);
  const period = daysPeriod("week", saturday, addDays(saturday, 1));
  return { start: word.start, end: word.end, period, evidence: { ...EVIDENCE, day: "assumed" }, dated: false };
}

/** 1–7 for 一…日 at `at`, else 0. */
function weekdayAt(scan: Scan, at: number): number {
  scan.steps++;
  return Math.min(WEEKDAYS.indexOf(String.fromCharCode(scan.codes[at]!)) + 1, 7);
}

/** 週一: the last Monday up to publication, the next one beside a word of the future; 上週五, 下週三 by the week. */
export function readWeekday(sink: TimeSink, word: Match<Word>, week: number | undefined): Moment | undefined {
  const { anchor, scan } = sink;
  const { start } = word;
  const target = weekdayAt(scan, word.end);
  const end = word.end + 1;
  if (anchor === undefined || target === 0) return undefined;
  if (week === undefined && isNoWeekday(scan, start, end)) return undefined;
  const hours = week === undefined ? readWorkingWeek(scan, target, end) : undefined;
  const evidence = { ...EVIDENCE, day: "printed" } as const;
  const today = toWeekday(anchor);
  const near = addDays(anchor, target - today);
  if (hours !== undefined) return { start, end: hours, period: dayPeriod(near), evidence, dated: false, silent: true };
  const day = week === undefined ? nearWeekday(sink, target, start, end) : addDays(near, week * 7);
  return { start, end, period: dayPeriod(day), evidence, dated: false };
}

function isNoWeekday(scan: Scan, start: number, end: number): boolean {
  scan.steps += 2;
  if (NOT_WEEKDAY_BEFORE[scan.codes[start - 1] ?? 0] === 1 || matchAt(scan, ONE_WORD, end - 1) !== undefined)
    return true;
  return NOT_WEEKDAY_AFTER[scan.codes[end]!] === 1 || matchAt(scan, NAME_AFTER, end) !== undefined;
}

/** 週一至週五 is the working week, not five days: gives where it ends. */
function readWorkingWeek(scan: Scan, first: number, at: number): number | undefined {
  const to = first === 1 ? matchAt(scan, TO, at) : undefined;
  if (to === undefined) return undefined;
  const mark = matchAt(scan, WEEK, to.end)?.end ?? to.end;
  return weekdayAt(scan, mark) >= 5 ? mark + 1 : undefined;
}

function nearWeekday(sink: TimeSink, target: number, start: number, end: number): Day {
  const anchor = sink.anchor!;
  const coming = comingDay(sink, anchor, start);
  if (coming !== undefined) return addDays(coming, (target - toWeekday(coming) + 7) % 7);
  const back = (toWeekday(anchor) - target + 7) % 7;
  return back > 0 && isFuture(sink.scan, start, skipBlanks(sink.scan, end, 1))
    ? addDays(anchor, 7 - back)
    : addDays(anchor, -back);
}

/** A day still to come that the same sentence has just named: the weekday behind it follows it. */
function comingDay(sink: TimeSink, anchor: Day, start: number): Day | undefined {
  const focus = focusHere(sink, start);
  if (focus === undefined || focus.period.grain !== "day") return undefined;
  const { year, month, day } = focus.period.until;
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return toSerial({ year, month, day }) > toSerial(anchor) ? { year, month, day } : undefined;
}
