import type { EvidenceKind } from "#model";
import { type Moment, type TimeSink, yearOfMonth } from "./anchor.ts";
import { isDash } from "./char.ts";
import { type DateNumber, readDateNumber } from "./date-number.ts";
import { readDayOfMonth } from "./day-of-month.ts";
import { readQuarterCode } from "./fiscal.ts";
import { readNumericDate } from "./numeric-date.ts";
import { type Period, shiftYears, yearPeriod } from "./period.ts";
import { type Scan, skipBlanks } from "./scan.ts";
import { charTable, makeTrie, makeTrieBack, matchAt, matchBefore, wordsOf } from "./trie.ts";
import {
  readFirstMonths,
  readHalfYear,
  readMonth,
  readQuarter,
  readWhole,
  readWithinYear,
  type Within,
  wholeYear,
} from "./within-year.ts";
import { HARDLY_YEAR_WORDS, LENGTH_BEFORE_YEARS, NOT_HAN_MONTH, NOT_YEAR_WORDS } from "./words/dates.ts";

const YEAR = charTable("年");
const REPUBLIC = makeTrieBack<true>(wordsOf("民國 中華民國", true));
const COMMON = makeTrieBack<true>(wordsOf("西元 公元", true));
const NOT_YEAR = makeTrie<true>(wordsOf(NOT_YEAR_WORDS, true));
const HARDLY_YEAR = makeTrie<true>(wordsOf(HARDLY_YEAR_WORDS, true));
const NOT_MONTH = makeTrie<true>(wordsOf(NOT_HAN_MONTH, true));
const LENGTH_BEFORE = makeTrieBack<true>(wordsOf(LENGTH_BEFORE_YEARS, true));
/** 年度, 年份, 財年 are the year too. */
const YEAR_TAIL = makeTrie<true>(
  wordsOf("年 年度 年份 年會計年度 年財年 財年 會計年度 財政年度 財務年度 學年度", true),
);
const TWO_YEARS_TAIL = makeTrie<true>(wordsOf("年 年度 財年 會計年度 財政年度 產季 榨季 年產季", true));
const DECADE = makeTrie<true>(wordsOf("年代", true));
const CENTURY = makeTrie<true>(wordsOf("世紀", true));
const SAME = makeTrie<true>(wordsOf("同期 同月 同季", true));
const TO = makeTrie<true>(wordsOf("至 到", true));
const ORDINAL = charTable("第");
const RUN = charTable("連續");
const LIST = charTable("與和及、,或至到");
/** 民國 = Gregorian − 1911. */
const REPUBLIC_OFFSET = 1911;
const YEAR_MIN = 1500;
const YEAR_MAX = 2199;
/** A year of the Republic without 民國 lies at most this far ahead. */
const REPUBLIC_AHEAD = 10;

/** Reads a date that begins with a number at `at`. `undefined` when the number is no date. */
export function readDate(sink: TimeSink, at: number): Moment | undefined {
  const { scan } = sink;
  const number = readDateNumber(scan, at);
  if (number === undefined) return undefined;
  return (
    readCentury(scan, at, number) ??
    readTwoYears(scan, at, number) ??
    readYear(sink, at, number) ??
    readQuarterCode(scan, at) ??
    readNumericDate(sink, at, number) ??
    readMonthFirst(sink, at, number) ??
    readDayOfMonth(sink, at, number) ??
    readListedYear(scan, at, number)
  );
}

function toMoment(start: number, within: Within, dated: boolean, year: EvidenceKind): Moment {
  const fine = within.printed;
  const month = fine === "year" ? {} : ({ month: "printed" } as const);
  const day = fine === "day" ? ({ day: "printed" } as const) : {};
  return { start, end: within.end, period: within.period, evidence: { year, ...month, ...day }, dated };
}

/** 2025年…, 112年…, 民國114年…, 二〇二五年…, 2025財年… */
function readYear(sink: TimeSink, at: number, number: DateNumber): Moment | undefined {
  const { scan } = sink;
  const mark = skipBlanks(scan, number.end, 1);
  const tail = matchAt(scan, YEAR_TAIL, mark);
  if (tail === undefined) return readYearAlone(scan, at, number);
  const before = matchBefore(scan, REPUBLIC, at);
  const start = (before ?? matchBefore(scan, COMMON, at))?.start ?? at;
  const decade = matchAt(scan, DECADE, mark);
  if (decade !== undefined) return readDecade(start, number, decade.end, undefined);
  const republic = before !== undefined || (sink.republic === true && number.digits < 4);
  const year = republic ? number.value + REPUBLIC_OFFSET : toYear(sink, at, number, mark);
  if (year === undefined) return undefined;
  const same = matchAt(scan, SAME, tail.end);
  if (same !== undefined) return readSamePeriod(sink, start, year, same.end);
  const within = readWithinYear(scan, year, tail.end) ?? wholeYear(year, tail.end);
  const ofRepublic = republic || number.digits === 3;
  return { ...toMoment(start, within, true, "printed"), ...(ofRepublic && { republic: true }) };
}

/** 2026上半年, 2025第三季, 2025全年: the year without its 年. */
function readYearAlone(scan: Scan, at: number, { value, digits, end, han }: DateNumber): Moment | undefined {
  if (han || digits !== 4 || value < 1950 || value > YEAR_MAX) return undefined;
  const half = readHalfYear(scan, undefined, end) === undefined ? undefined : readHalfYear(scan, value, end);
  const quarter = ORDINAL[scan.codes[end]!] === 1 ? readQuarter(scan, value, end) : undefined;
  const within = half ?? quarter ?? readWhole(scan, value, end);
  return within && toMoment(at, within, true, "printed");
}

/** 2024年同期: the period just spoken of, in that year. */
function readSamePeriod(sink: TimeSink, start: number, year: number, end: number): Moment {
  const { focus } = sink;
  const from = focus?.period.from.year;
  const plain = focus === undefined || from === undefined || focus.period.grain === "year";
  const period = plain ? yearPeriod(year) : shiftYears(focus.period, year - from);
  const evidence = plain ? ({ year: "printed" } as const) : ({ year: "printed", month: "carried" } as const);
  return { start, end, period, evidence, dated: true };
}

function toYear(sink: TimeSink, at: number, number: DateNumber, mark: number): number | undefined {
  const { scan, anchor } = sink;
  const { value, digits } = number;
  if (digits === 4) return value >= YEAR_MIN && value <= YEAR_MAX ? value : undefined;
  if (number.han && !(number.row && digits === 3)) return undefined;
  if (matchBefore(scan, LENGTH_BEFORE, at) !== undefined) return undefined;
  if (digits !== 3) return digits === 2 ? toShortYear(scan, value, mark) : undefined;
  const year = value + REPUBLIC_OFFSET;
  if (value < 80 || year > (anchor?.year ?? 2030) + REPUBLIC_AHEAD) return undefined;
  if (matchAt(scan, NOT_YEAR, mark) !== undefined) return undefined;
  const near = anchor !== undefined && Math.abs(year - anchor.year) <= REPUBLIC_AHEAD && value % 10 !== 0;
  const hardly = !near && matchAt(scan, HARDLY_YEAR, mark) !== undefined;
  return hardly && readFirstMonths(scan, year, mark + 1) === undefined ? undefined : year;
}

/** 25年三季度, 98年10月: two digits only with a month or quarter behind, or a leading zero (08年). */
function toShortYear(scan: Scan, value: number, mark: number): number | undefined {
  const grain = readWithinYear(scan, 2000, mark + 1)?.period.grain;
  const narrowed = grain === "month" || grain === "quarter" || grain === "day" || grain === "half" || grain === "third";
  if (!narrowed && value >= 10) return undefined;
  if (value >= 90) return value + REPUBLIC_OFFSET;
  return value <= 50 ? 2000 + value : undefined;
}

/** 1990年代, 80年代, 上世紀九十年代. */
function readDecade(start: number, number: DateNumber, end: number, century: number | undefined): Moment | undefined {
  const { value } = number;
  if (value % 10 !== 0) return undefined;
  const short = value >= 10 && value < 100 && number.digits <= 2;
  const year = value >= 1000 ? value : short ? (century ?? 1900) + value : undefined;
  if (year === undefined) return undefined;
  const period: Period = { grain: "decade", from: { year }, until: { year: year + 9 } };
  const kind = value >= 1000 || century !== undefined ? "printed" : "assumed";
  return { start, end, period, evidence: { year: kind }, dated: true };
}

/** 19世紀, 20世紀70年代. The century that runs names too many things (21世紀經濟) and is not read alone. */
function readCentury(scan: Scan, at: number, number: DateNumber): Moment | undefined {
  const match = matchAt(scan, CENTURY, skipBlanks(scan, number.end, 1));
  if (match === undefined || number.value < 11 || number.value > 21) return undefined;
  return readInCentury(scan, at, (number.value - 1) * 100, match.end, number.value < 21);
}

/** What stands behind the century that began in `year`: a decade, or nothing. */
export function readInCentury(
  scan: Scan,
  start: number,
  year: number,
  end: number,
  alone: boolean,
): Moment | undefined {
  const number = readDateNumber(scan, skipBlanks(scan, end, 1));
  const decade = number && matchAt(scan, DECADE, skipBlanks(scan, number.end, 1));
  if (number !== undefined && decade !== undefined) return readDecade(start, number, decade.end, year);
  if (!alone) return undefined;
  const period: Period = { grain: "century", from: { year }, until: { year: year + 99 } };
  return { start, end, period, evidence: { year: "printed" }, dated: false };
}

/** 2024/25年度, 2024-25財年, 1950至53年. */
function readTwoYears(scan: Scan, at: number, number: DateNumber): Moment | undefined {
  const { value, digits } = number;
  if (digits !== 4 || value < YEAR_MIN || value > YEAR_MAX) return undefined;
  const joint = skipBlanks(scan, number.end, 1);
  const code = scan.codes[joint]!;
  const from = code === 0x2f || isDash(code) ? joint + 1 : matchAt(scan, TO, joint)?.end;
  const second = from === undefined ? undefined : readDateNumber(scan, skipBlanks(scan, from, 1));
  if (second === undefined || second.digits !== 2 || second.value <= value % 100) return undefined;
  const tail = matchAt(scan, TWO_YEARS_TAIL, skipBlanks(scan, second.end, 1));
  if (tail === undefined) return undefined;
  const until = value - (value % 100) + second.value;
  const period: Period = { grain: "span", from: { year: value }, until: { year: until } };
  return { start: at, end: tail.end, period, evidence: { year: "printed" }, dated: true };
}

/** 9月, 10月20日, 3至6月 without a year. */
function readMonthFirst(sink: TimeSink, at: number, number: DateNumber): Moment | undefined {
  const { scan } = sink;
  const probe = readMonth(scan, undefined, at);
  if (probe === undefined) return undefined;
  // 連三月上升: three months on end.
  if (number.han && (matchAt(scan, NOT_MONTH, probe.end) !== undefined || RUN[scan.codes[at - 1] ?? 0] === 1))
    return undefined;
  const month = probe.period.until.month ?? 1;
  const { year, kind } = yearOfMonth(sink, month, at, probe.end);
  const within = readMonth(scan, year, at) ?? probe;
  return toMoment(at, within, false, kind);
}

/** 2025與2026年, 2020-2023年: a year whose 年 stands behind a later one. */
function readListedYear(scan: Scan, at: number, number: DateNumber): Moment | undefined {
  if (number.digits !== 4 || number.value < YEAR_MIN || number.value > YEAR_MAX) return undefined;
  let i = number.end;
  for (let items = 0; items < 6; items++) {
    const joint = skipBlanks(scan, i, 1);
    if (LIST[scan.codes[joint]!] === 0 && !isDash(scan.codes[joint]!)) return undefined;
    const next = readDateNumber(scan, skipBlanks(scan, joint + 1, 1));
    if (next === undefined || next.digits !== 4) return undefined;
    if (YEAR[scan.codes[skipBlanks(scan, next.end, 1)]!] === 1) {
      return toMoment(at, wholeYear(number.value, number.end), true, "printed");
    }
    i = next.end;
  }
  return undefined;
}
