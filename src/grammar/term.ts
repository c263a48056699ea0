import { addMonths, daysInMonth } from "#base";
import { readDateNumber } from "./date-number.ts";
import { type Part, type Period, yearPeriod } from "./period.ts";
import { type Scan, skipBlanks } from "./scan.ts";
import { makeTrie, makeTrieBack, matchAt, matchBefore, wordsOf } from "./trie.ts";

const UNTIL = makeTrieBack<true>(wordsOf("截至 截止 截止至 截止到 結束於 結束", true));
const CLOSING = makeTrie<true>(wordsOf("止 止的 的 為止 為止的 止之 之", true));
const MONTHS = makeTrie<true>(wordsOf("個月", true));
const TERMS = makeTrie<number>([
  ...wordsOf("單季 季度 一季", 3),
  ...wordsOf("半年 半年度 上半年 上半年度 中期 半財年", 6),
  ...wordsOf("年度 全年 全年度 財年 財政年度 會計年度 一年 年", 12),
]);
/** 年度|報告, 年度|大會: documents and meetings, not the year they are of. */
const NOT_TERM = makeTrie<true>(wordsOf("報告 大會 股東 預算 底 初 來 前", true));
/** The last days of a month close it: 52 weeks seldom end on the 31st. */
const CLOSE_DAY = 25;

/** A stretch of months that a time behind 截至 ends. */
export interface Term {
  readonly period: Period;
  readonly end: number;
}

/**
 * 截至9月30日止|九個月, 截至3月31日的|三個月內, 截至去年底止|中期: the months that end with the time between `start` and
 * `at`. `undefined` when no length stands behind it.
 */
export function readTerm(scan: Scan, start: number, at: number, { until }: Period): Term | undefined {
  if (matchBefore(scan, UNTIL, start) === undefined || until.year === undefined || until.month === undefined)
    return undefined;
  if (until.day !== undefined && until.day < Math.min(CLOSE_DAY, daysInMonth(until.year, until.month)))
    return undefined;
  const closing = matchAt(scan, CLOSING, skipBlanks(scan, at, 1));
  const from = skipBlanks(scan, closing?.end ?? at, 1);
  const length = readLength(scan, from);
  if (length === undefined || (closing === undefined && length.months === 12)) return undefined;
  return { period: ending(until, length.months), end: length.end };
}

function readLength(scan: Scan, at: number): { readonly months: number; readonly end: number } | undefined {
  const word = matchAt(scan, TERMS, at);
  if (word !== undefined)
    return matchAt(scan, NOT_TERM, word.end) === undefined ? { months: word.value, end: word.end } : undefined;
  const number = readDateNumber(scan, at);
  if (number === undefined || number.value < 2 || number.value > 18) return undefined;
  const mark = matchAt(scan, MONTHS, skipBlanks(scan, number.end, 1));
  return mark === undefined ? undefined : { months: number.value, end: mark.end };
}

function ending({ year, month }: Part, months: number): Period {
  const last = { year: year!, month: month! };
  const first = addMonths(last, 1 - months);
  if (months === 12 && first.month === 1) return yearPeriod(first.year);
  return { grain: months === 3 ? "quarter" : months === 6 ? "half" : "span", from: first, until: last };
}
